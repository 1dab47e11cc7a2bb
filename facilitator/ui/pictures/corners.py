# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Pictures of what no mockup shows: second views, offers, and what is unusually long or empty."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from facilitator.domain import edits
from facilitator.domain.ids import new_id
from facilitator.domain.own_templates import content_from, own_template
from facilitator.domain.records import Session, Term
from facilitator.intake import shipped
from facilitator.ui.library import rail
from facilitator.ui.pictures.camera import open_view, press, room_window, settle
from facilitator.ui.pictures.picture import Picture

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from facilitator.domain.projection import Content
    from facilitator.ui.main_window import MainWindow

ALIKE = "Nobody asks me how my day was"  # nearly what somebody said before
LONG = (
    "Think of a handover that you remember well, whether you gave it, received it, or were the "
    "person it was about. Where were you, who was there, and what was said aloud? What was not "
    "said, though somebody knew it? What did you do next because of it? "
)
MEANING = "telling the next one what happened"
EASY = (
    "We talked about the handover.\n"
    "We want ten minutes to talk when one of us goes home and the next one comes in.\n"
    "We try it for two months."
)
OWN = ("Our handover evening", "Short round for new teams", "Thursday circle, two hours")


def _list_twin(window: MainWindow, session_id: str) -> None:
    board = open_view(window, session_id, "run").run.board
    settle(window.tasks)
    board.toggle_list()


def _read_back(window: MainWindow, session_id: str) -> None:
    board = open_view(window, session_id, "run").run.board
    settle(window.tasks)
    board.commands.read_back()


def _chooser(window: MainWindow, session_id: str) -> None:
    session = open_view(window, session_id, "run")
    room_window(session)
    settle(window.tasks)
    session.desk.choose()


def _suggestions(window: MainWindow, session_id: str) -> None:
    """All notes of a group lie in the tray again, so that there is something to suggest."""
    session = open_view(window, session_id, "run")
    state = session.workspace.state
    last = [cluster.id for cluster in state.clusters_of(session_id)[-2:]]
    session.workspace.do(edits.dissolve_clusters(state, last))
    settle(window.tasks)
    session.run.suggesting.look()


def _alike(window: MainWindow, session_id: str) -> None:
    session = open_view(window, session_id, "run")
    window.activateWindow()
    settle(window.tasks)
    capture = session.run.capture
    capture.type_text(ALIKE)
    press(capture.edit, Qt.Key.Key_Return)


def _long_prompt(window: MainWindow, session_id: str) -> None:
    session = open_view(window, session_id, "plan")
    state = session.workspace.state
    stage = next(s for s in state.stages(session_id) if s.mode == "capture")
    session.workspace.do(edits.write_stage(state, stage.id, prompt=LONG * 2))
    session.plan.choose(stage.id)


def _empty_plan(window: MainWindow, session_id: str) -> None:
    assert window.workspace is not None
    made = Session(new_id(), title="A first meeting", date="2026-12-01", start="09:30", end="11:00")
    window.workspace.do(edits.add_session(made))
    open_view(window, made.id, "plan")


def _own_templates(window: MainWindow, session_id: str) -> None:
    workspace = window.workspace
    assert workspace is not None
    assert window.library is not None
    workspace.open_session(session_id)
    for name in OWN:
        content = content_from(workspace.state, session_id, name=name, library=shipped.templates())
        workspace.do(edits.add_template(workspace.state, own_template(content, name)))
    workspace.close_session(session_id)
    window.library.go(rail.TEMPLATES)


def _over_time(window: MainWindow, session_id: str) -> None:
    assert window.library is not None
    window.library.go(rail.SERIES)


def _summary_page(page: str) -> Callable[[MainWindow, str], None]:
    def compose(window: MainWindow, session_id: str) -> None:
        session = open_view(window, session_id, "summary")
        window.activateWindow()
        settle(window.tasks)
        session.summary.show_page(page)
        settle(window.tasks)

    return compose


def _easy(window: MainWindow, session_id: str) -> None:
    session = open_view(window, session_id, "summary")
    state = session.workspace.state
    term = edits.add_entry(state, Term, session_id, term="handover", meaning=MEANING)
    session.workspace.do(term)
    session.workspace.do(edits.write_session(state, session_id, easy_summary=EASY))
    _summary_page("easy")(window, session_id)
    settle(window.tasks)


def _room(content: Content) -> Callable[[MainWindow, str], QWidget]:
    def compose(window: MainWindow, session_id: str) -> QWidget:
        session = open_view(window, session_id, "run")
        session.desk.projector.choose(content)
        return room_window(session)

    return compose


CORNERS = (
    Picture("20-list-twin", "grouped", _list_twin),
    Picture("21-read-back", "grouped", _read_back),
    Picture("22-projector-chooser", "grouped", _chooser),
    Picture("23-suggestions", "grouped", _suggestions),
    Picture("24-projector-board", "captured", _room("board")),
    Picture("25-near-duplicate", "captured", _alike),
    Picture("26-projector-votes", "decided", _room("votes")),
    Picture("27-projector-actions", "decided", _room("actions")),
    Picture("28-projector-rules", "decided", _room("rules")),
    Picture("33-summary-check", "done", _summary_page("check")),
    Picture("34-summary-papers", "done", _summary_page("papers")),
    Picture("35-summary-easy", "done", _easy),
    Picture("29-own-templates", "planned", _own_templates),
    Picture("30-plan-long-prompt", "planned", _long_prompt),
    Picture("31-plan-empty", "planned", _empty_plan),
    Picture("32-over-time", "done", _over_time),
)
