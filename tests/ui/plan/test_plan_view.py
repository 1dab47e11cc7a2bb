# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The plan says when each stage is, follows every change, and starts a stage by key or button."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from pytestqt.qtbot import QtBot

from facilitator.domain import edits
from facilitator.domain.clock import FixedClock, utc_text
from facilitator.domain.records import Session
from facilitator.store.workspace import Workspace
from facilitator.ui.plan.plan_view import PlanView

SESSION, STAGE = "5" * 32, "a" * 31
ACCESSIBLE = Qt.ItemDataRole.AccessibleTextRole


def spoken(view: PlanView) -> list[str]:
    """What a screen reader says of each row of the list."""
    model = view.stages.stages
    return [str(model.data(model.index(row), ACCESSIBLE)) for row in range(model.rowCount())]


def test_the_clock_times_of_the_mockup(view: PlanView) -> None:
    rows = spoken(view)
    assert rows[1] == "13:00, Welcome, last actions, 10 minutes"
    assert [row[:5] for row in rows[1:-1]] == [
        "13:00", "13:10", "13:15", "13:35", "13:43", "14:08", "14:18", "14:38", "14:45", "14:57",
    ]  # fmt: skip
    assert view.stages.stages.ends() == "15:02"
    assert rows[-1] == "End – booked until 15:00"
    assert view.total.minutes.text() == "122 min"
    assert view.total.booked.text() == "of 120 · 13:00–15:00"
    assert view.total.over.text() == "2 min over"


def test_another_start_moves_every_stage(view: PlanView, workspace: Workspace) -> None:
    workspace.do(edits.write_session(workspace.state, SESSION, start="09:30", end="12:00"))
    assert [row[:5] for row in spoken(view)[1:4]] == ["09:30", "09:40", "09:45"]
    assert view.total.over.text() == "28 min to spare"


def test_what_changed_while_nobody_looked_is_shown_then(
    view: PlanView, workspace: Workspace
) -> None:
    view.hide()
    workspace.do(edits.write_session(workspace.state, SESSION, start="09:30", end="12:00"))
    view.show()
    assert spoken(view)[1].startswith("09:30")


def test_without_a_start_there_are_no_times(view: PlanView, workspace: Workspace) -> None:
    workspace.do(edits.write_session(workspace.state, SESSION, start="", end=""))
    assert spoken(view)[1] == "Welcome, last actions, 10 minutes"
    assert view.total.booked.text() == ""
    view.choose(STAGE + "4")
    assert view.stage.times.text() == ""


def test_up_and_down_choose_a_stage(view: PlanView, qtbot: QtBot) -> None:
    view.choose(STAGE + "3")
    qtbot.keyClick(view.stages, Qt.Key.Key_Down)
    assert view.stage.title.text() == "Share and capture"
    assert view.stage.times.text() == "13:43 – 14:08"
    assert view.stage.minutes.text() == "25 min"
    assert view.stage.prompt.text() == "What made a handover go well – or not – for you?"
    assert view.stage.second.isVisible()
    assert view.stage.notes.text().startswith("If it goes quiet")
    qtbot.keyClick(view.stages, Qt.Key.Key_Up)
    assert view.stage.title.text() == "Silent writing"
    assert not view.stage.second.isVisible()


def test_the_end_cannot_be_chosen(view: PlanView, qtbot: QtBot) -> None:
    view.choose(STAGE + "9")
    qtbot.keyClick(view.stages, Qt.Key.Key_Down)
    assert view.stages.current() == STAGE + "9"


def test_enter_and_the_button_start_the_stage(view: PlanView, qtbot: QtBot) -> None:
    asked: list[str] = []
    view.run_stage.connect(asked.append)
    view.choose(STAGE + "4")
    qtbot.keyClick(view.stages, Qt.Key.Key_Return)
    view.stage.start.click()
    view.choose("")
    qtbot.keyClick(view.stages, Qt.Key.Key_Return)
    assert asked == [STAGE + "4", STAGE + "4"]


def test_the_stage_the_session_is_in_is_told(
    view: PlanView, workspace: Workspace, clock: FixedClock
) -> None:
    moment = utc_text(clock.now())
    workspace.do(edits.go_to_stage(workspace.state, STAGE + "2", moment))
    assert spoken(view)[3].endswith("the session is here")
    view.choose(STAGE + "2")
    assert view.stage.start.text() == "Go on here"


def test_private_notes_never_reach_the_card_of_the_room(view: PlanView) -> None:
    view.choose(STAGE + "4")
    assert "quiet" not in view.stage.card.accessibleName()
    assert "What made a handover" in view.stage.card.accessibleName()


def test_the_head_of_the_paper_is_written_and_undone(
    view: PlanView, workspace: Workspace, qtbot: QtBot
) -> None:
    view.choose("")
    place = view.about.row("place").field
    place.clear()
    qtbot.keyClicks(place, "Town hall, room 2 ")
    view.choose(STAGE + "1")
    assert workspace.state.sessions[SESSION].place == "Town hall, room 2"
    workspace.undo()
    assert workspace.state.sessions[SESSION].place == "Library hall"
    assert place.text() == "Library hall"


def test_a_session_without_a_title_opens_with_its_head(
    qtbot: QtBot, workspace: Workspace, clock: FixedClock
) -> None:
    workspace.do(edits.add_session(Session("e" * 32)))
    view = PlanView(workspace, "e" * 32, clock=clock)
    qtbot.addWidget(view)
    view.resize(1366, 686)
    view.show()
    assert view.about.isVisible()
    assert view.total.minutes.text() == "0 min"
    assert len(spoken(view)) == 1


def test_a_small_window_shows_one_part_at_a_time(view: PlanView, qtbot: QtBot) -> None:
    view.resize(683, 340)
    assert view.stages.isVisible()
    assert not view.stage.isVisible()
    row = view.stages.visualRect(view.stages.stages.index(1))
    qtbot.mouseClick(view.stages.viewport(), Qt.MouseButton.LeftButton, pos=row.center())
    assert view.stage.isVisible()
    assert not view.stages.isVisible()
    view.resize(900, 600)
    assert view.stages.isVisible()
    assert not view.people.isVisible()
    view.resize(1366, 686)
    assert view.people.isVisible()


def test_nothing_is_wider_than_the_window(view: PlanView) -> None:
    for width, height in ((1366, 686), (1024, 600), (800, 520), (683, 340)):
        view.resize(width, height)
        assert view.size() == QSize(width, height)


def test_a_closed_view_no_longer_listens(view: PlanView, workspace: Workspace) -> None:
    view.close()
    workspace.do(edits.write_session(workspace.state, SESSION, start="10:00"))
    assert spoken(view)[1].startswith("13:00")
