# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Ties the keys of the small forms to the session that is open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from facilitator.ui.forms.kinds import KINDS

if TYPE_CHECKING:
    from collections.abc import Callable

    from facilitator.ui.actions import Actions
    from facilitator.ui.session.session_view import SessionView


def bind_forms(
    actions: Actions, session: Callable[[Callable[[SessionView], object]], None]
) -> None:
    """Bind the rows of the action table; `session` does something with the open session."""

    def bind(action_id: str, kind: str) -> None:
        actions.bind(action_id, lambda: session(lambda view: view.visits.go(kind)))

    bind("record.outcomes", "outcomes")
    for kind, said in KINDS.items():
        bind(said.chord, kind)
