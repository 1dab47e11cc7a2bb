# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The pictures that stand beside the mockups, and have their names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from facilitator.ui.pictures.camera import draw_lasso, open_view, press, room_window, settle
from facilitator.ui.pictures.picture import Picture

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from facilitator.ui.main_window import MainWindow
    from facilitator.ui.session.session_view import SessionView

STAND_IN = "Stand-ins get keys but no story @AK #ni"  # what mockup 03 shows half typed
TO_DO = "Invite night staff to session 5 @Sara 10 dec"  # and mockup 05


def _library(window: MainWindow, session_id: str) -> None:
    window.show_library()


def _plan(window: MainWindow, session_id: str) -> None:
    session = open_view(window, session_id, "plan")
    stages = session.workspace.state.stages(session_id)
    session.plan.choose(next(s.id for s in stages if s.extra.get("id") == "share"))


def _capture(window: MainWindow, session_id: str) -> None:
    session = _projected(window, session_id)
    settle(window.tasks)
    session.run.capture.type_text(STAND_IN)


def _cluster(window: MainWindow, session_id: str) -> None:
    session = _projected(window, session_id)
    notes = session.workspace.state.notes_of(session_id)
    settle(window.tasks)
    draw_lasso(session.run.board, [n.id for n in notes if n.x is not None])


def _votes(window: MainWindow, session_id: str) -> None:
    _choose_nights(_projected(window, session_id))


def _decide(window: MainWindow, session_id: str) -> None:
    session = _projected(window, session_id)
    session.desk.projector.choose("votes")
    settle(window.tasks)
    _choose_nights(session)
    session.run.panel.outcomes.edit.set_line(TO_DO)


def _projected(window: MainWindow, session_id: str) -> SessionView:
    """Run, while the room sees something."""
    session = open_view(window, session_id, "run")
    room_window(session)
    window.activateWindow()
    return session


def _choose_nights(session: SessionView) -> None:
    """Go to the card of group D by its letter."""
    session.run.works.focus_work()
    press(session.run.works.votes, Qt.Key.Key_D, "d")


def _room_prompt(window: MainWindow, session_id: str) -> QWidget:
    return room_window(open_view(window, session_id, "run"))


def _room_groups(window: MainWindow, session_id: str) -> QWidget:
    session = open_view(window, session_id, "run")
    first = session.workspace.state.clusters_of(session_id)[0]
    session.desk.projector.choose("groups", cluster_id=first.id)
    return room_window(session)


def _summary(window: MainWindow, session_id: str) -> None:
    open_view(window, session_id, "summary")


MOCKUPS = (
    Picture("01-library", "planned", _library),
    Picture("02-plan", "planned", _plan),
    Picture("03-run-capture", "captured", _capture, doubled="03c-capture-200-percent"),
    Picture("04-run-cluster", "grouped", _cluster, dark="08-dark-cluster"),
    Picture("05-run-vote-decide", "decided", _decide),
    Picture("05b-run-vote-open", "voting", _votes),
    Picture("06-projector-prompt", "captured", _room_prompt),
    Picture("06b-projector-clusters", "grouped", _room_groups),
    Picture("07-summary", "done", _summary),
    Picture("09-empty-first-run", "", _library),
)
