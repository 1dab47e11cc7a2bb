# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Ties what counts to the window's actions."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from facilitator.ui.actions import Actions
    from facilitator.ui.run.run_view import RunView

    Run = Callable[[Callable[[RunView], object]], Callable[[], None]]


def bind_votes(actions: Actions, run: Run) -> None:
    """The rows of the action table about counting; `run` does something in the open session."""
    bind = actions.bind
    bind("votes.show", run(lambda r: r.works.turn_votes()))
    bind("votes.close", run(lambda r: r.works.votes.close_and_show()))
    bind("votes.reopen", run(lambda r: r.works.votes.reopen()))
    bind("work.turn", run(lambda r: r.works.turn_board()))
    for name in ("choose", "walk", "notes", "dot", "count"):
        bind(f"votes.{name}")
    for name in ("grid.place", "grid.out", "line.place"):
        bind(name)
