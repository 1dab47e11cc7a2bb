# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Ties what leads from one session to the next to the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from facilitator.domain.errors import KnownError
from facilitator.ui.erasing import bind_erasing
from facilitator.ui.forms.visits import CLOSING, HOST
from facilitator.ui.merging.actions import bind_merging
from facilitator.ui.texts import tr

if TYPE_CHECKING:
    from facilitator.ui.actions import Actions
    from facilitator.ui.main_window import MainWindow
    from facilitator.ui.session.session_view import SessionView


def bind_memory(actions: Actions, window: MainWindow) -> None:
    """Bind the rows of the action table."""
    actions.bind("session.plan_next", lambda: plan_next(window))
    for name in ("copy_text", "return_slip", "add_returned"):
        actions.bind(f"session.{name}", lambda name=name: _between(window, name))
    bind_erasing(actions, window)
    bind_merging(actions, window)
    actions.bind("library.series", lambda: _open_series(window))
    for part in (*CLOSING, HOST):
        actions.bind(f"panel.{part}", lambda part=part: _visit(window, part))


def offer_next(window: MainWindow, session: SessionView) -> None:
    """The session that is open has just ended: on to the next one, if somebody wants."""
    words = tr("The session is finished.")
    window.messages.toasts.offer(words, tr("Plan the next session"), lambda: plan_next(window))


def plan_next(window: MainWindow) -> None:
    """The session after the one that is open, or that is chosen in the library."""
    from facilitator.ui.library.planning_next import plan_next as plan
    from facilitator.ui.library.planning_next import planned_words

    chosen = window.session.session_id if window.session else ""
    if not chosen and window.library is not None:
        chosen = window.library.current_session()
    if window.workspace is None or not chosen:
        window.messages.say(tr("Choose the session that it follows first."))
        return
    try:
        session_id = plan(window.workspace, chosen)
    except KnownError as problem:
        window.messages.problem(problem)
        return
    window.open_session(session_id, "plan")
    window.messages.say(planned_words(window.workspace, session_id), undo=True)


def _between(window: MainWindow, name: str) -> None:
    """What goes out between two meetings, or comes back."""
    from facilitator.ui import between

    if window.session is not None:
        work = {
            "copy_text": between.copy_text,
            "return_slip": between.show_slip,
            "add_returned": between.ask_returned,
        }
        work[name](window.session)


def _open_series(window: MainWindow) -> None:
    if window.library is not None:
        window.library.show_series()


def _visit(window: MainWindow, part: str) -> None:
    if window.session is not None:
        window.session.visits.go(part)
