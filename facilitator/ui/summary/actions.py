# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Ties the actions of papers and files to the summary of the session that is open."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from facilitator.ui.actions import Actions
    from facilitator.ui.session.session_view import SessionView

_PAGES = {"list": "papers", "words": "words", "easy": "easy", "check": "check"}
_TYPED = ("stay", "reword", "leave_out")  # keys of the check itself


def bind_papers(
    actions: Actions, in_summary: Callable[[Callable[[SessionView], object]], object]
) -> None:
    """Bind the rows of the table. `in_summary` shows the summary, then does the work."""
    for name, page in _PAGES.items():
        actions.bind(
            f"paper.{name}",
            lambda page=page: in_summary(lambda session: session.summary.show_page(page)),
        )
    actions.bind("paper.word", lambda: in_summary(lambda s: s.summary.save_word()))
    actions.bind("paper.kinds", lambda: in_summary(lambda s: s.summary.choose_kind()))
    actions.bind("paper.folder", lambda: in_summary(lambda s: s.summary.save_all()))
    for name in _TYPED:
        actions.bind(f"paper.{name}")
