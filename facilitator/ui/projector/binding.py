# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Ties the projector's rows of the action table to the open session.

It imports nothing that draws: the window binds its actions before any session is open.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QAction

    from facilitator.ui.actions import Actions
    from facilitator.ui.projector.desk import Desk
    from facilitator.ui.session.session_view import SessionView

#: What the numbers of the chooser are called in the action table.
_CONTENTS = ("prompt", "board", "votes", "actions", "rules")
#: Actions whose keys hold in the projector's own window too.
_LENT = ("start", "blank", "freeze", "next_page", "previous_page")


def bind_projector(
    actions: Actions, session: Callable[[Callable[[SessionView], object]], None]
) -> None:
    """Bind the rows of the action table; `session` does something with the open session."""

    def bind(name: str, work: Callable[[Desk], object]) -> None:
        actions.bind(f"projector.{name}", lambda: session(lambda view: work(view.desk)))

    bind("start", lambda desk: desk.projector.start_or_stop())
    bind("choose", lambda desk: desk.choose())
    bind("blank", lambda desk: desk.projector.blank())
    bind("freeze", lambda desk: desk.projector.freeze())
    bind("next_page", lambda desk: desk.turn(1))
    bind("previous_page", lambda desk: desk.turn(-1))
    bind("dark", lambda desk: desk.turn_dark())
    for number, name in enumerate(_CONTENTS, start=1):
        bind(name, lambda desk, number=number: desk.show_content(number))  # type: ignore[misc]


def lent(actions: Actions) -> list[QAction]:
    """The actions that the projector's own window listens to as well."""
    return [actions.action(f"projector.{name}") for name in _LENT]
