# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The plan says when each stage is, follows every change, and starts a stage by key or button."""

from __future__ import annotations

from datetime import datetime, timedelta

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
    assert view.stage.minutes.value() == 25
    assert view.stage.prompt.first.value() == "What made a handover go well – or not – for you?"
    assert str(view.stage.prompt.second.value()).startswith("Vad gjorde")
    assert str(view.stage.notes.value()).startswith("If it goes quiet")
    qtbot.keyClick(view.stages, Qt.Key.Key_Up)
    assert view.stage.title.text() == "Silent writing"
    assert view.stage.prompt.second.value() == ""


def test_the_end_cannot_be_chosen(view: PlanView, qtbot: QtBot) -> None:
    view.choose(STAGE + "9")
    qtbot.keyClick(view.stages, Qt.Key.Key_Down)
    assert view.stages.current() == STAGE + "9"


def test_ctrl_enter_and_the_button_start_the_stage(view: PlanView, qtbot: QtBot) -> None:
    asked: list[str] = []
    view.run_stage.connect(asked.append)
    view.choose(STAGE + "4")
    qtbot.keyClick(view.stages, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    view.stage.start.click()
    view.start_stage()
    view.choose("")
    qtbot.keyClick(view.stages, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    view.start_stage()
    assert asked == [STAGE + "4"] * 3


def test_enter_opens_and_escape_comes_back(view: PlanView, qtbot: QtBot) -> None:
    view.choose(STAGE + "4")
    view.stages.setFocus()
    qtbot.keyClick(view.stages, Qt.Key.Key_Return)
    assert view.stage.prompt.first.hasFocus()
    qtbot.keyClick(view.stage.prompt.first, Qt.Key.Key_Escape)
    assert view.stages.hasFocus()
    qtbot.keyClick(view.stages, Qt.Key.Key_F2)
    assert view.stage.title.selectedText() == "Share and capture"
    view.choose("")
    view.open_stage()
    assert view.about.row("title").field.hasFocus()


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


# Changing the plan


def titles(workspace: Workspace) -> list[str]:
    return [stage.title for stage in workspace.state.stages(SESSION)]


def test_a_new_stage_comes_behind_the_chosen_one_and_is_named_at_once(
    view: PlanView, workspace: Workspace, qtbot: QtBot
) -> None:
    view.choose(STAGE + "1")
    view.add_stage()
    assert titles(workspace)[2] == "Say it, we type it"
    assert view.stages.place() == 2
    assert view.stage.title.hasFocus()
    qtbot.keyClicks(view.stage.title, "Hopes")
    qtbot.keyClick(view.stage.title, Qt.Key.Key_Return)
    assert titles(workspace)[2] == "Hopes"
    assert view.stage.prompt.first.hasFocus()
    workspace.undo()
    workspace.undo()
    assert len(titles(workspace)) == 10
    assert view.stages.current() == STAGE + "2", "what now stands in its place"


def test_the_first_stage_of_an_empty_session(
    qtbot: QtBot, workspace: Workspace, clock: FixedClock
) -> None:
    workspace.do(edits.add_session(Session("e" * 32, title="From scratch", start="09:00")))
    view = PlanView(workspace, "e" * 32, clock=clock)
    qtbot.addWidget(view)
    view.resize(1366, 686)
    view.show()
    assert view._left.nothing.isVisible()
    assert not view.foot.fit.isEnabled()
    view.add_stage("round")
    view.add_stage("break")
    assert [s.mode for s in workspace.state.stages("e" * 32)] == ["round", "break"]
    assert spoken(view)[1] == "09:00, One by one, 15 minutes"
    assert not view._left.nothing.isVisible()
    assert view.foot.fit.isEnabled()


def test_a_stage_that_is_taken_out_can_be_brought_back(
    view: PlanView, workspace: Workspace, qtbot: QtBot
) -> None:
    told: list[tuple[str, bool]] = []
    view.toast.connect(lambda words, undo: told.append((words, undo)))
    view.choose(STAGE + "5")
    qtbot.keyClick(view.stages, Qt.Key.Key_Delete)
    assert "Break" not in titles(workspace)
    assert told == [("“Break” is taken out", True)]
    assert view.stages.current() == STAGE + "6"
    workspace.undo()
    assert titles(workspace)[5] == "Break"
    assert view.stages.current() == STAGE + "5"


def test_duplicating_and_moving_by_key(view: PlanView, workspace: Workspace, qtbot: QtBot) -> None:
    alt, ctrl = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
    view.choose(STAGE + "0")
    qtbot.keyClick(view.stages, Qt.Key.Key_D, ctrl)
    assert titles(workspace)[:2] == ["Welcome, last actions"] * 2
    qtbot.keyClick(view.stages, Qt.Key.Key_Down, alt)
    assert titles(workspace)[:3] == [
        "Welcome, last actions",
        "Set the conditions",
        "Welcome, last actions",
    ]
    assert view.stages.place() == 2, "it stays the chosen one"
    qtbot.keyClick(view.stages, Qt.Key.Key_Up, alt)
    qtbot.keyClick(view.stages, Qt.Key.Key_Up, alt)
    qtbot.keyClick(view.stages, Qt.Key.Key_Up, alt)
    assert view.stages.place() == 0


def test_the_plan_changes_while_the_session_runs_and_the_past_stays(
    qtbot: QtBot, workspace: Workspace
) -> None:
    start = datetime.fromisoformat("2026-11-26T13:00").astimezone()
    now = start + timedelta(minutes=20)
    workspace.do(edits.go_to_stage(workspace.state, STAGE + "0", utc_text(start)))
    workspace.do(edits.go_to_stage(workspace.state, STAGE + "1", utc_text(now)))
    view = PlanView(workspace, SESSION, clock=FixedClock(now))
    qtbot.addWidget(view)
    view.show()
    before = workspace.state.stages(SESSION)[0]
    view.choose(STAGE + "1")
    view.add_stage("break")
    view.commands.fit(130)
    after = workspace.state.stages(SESSION)
    assert after[0] == before
    assert sum(stage.minutes for stage in after) == 130
    assert [row[:5] for row in spoken(view)[1:4]] == ["13:00", "13:20", "13:25"]
    assert view._ticking.isActive()
    view.hide()
    assert not view._ticking.isActive()


def test_a_plan_of_fifty_stages(view: PlanView, workspace: Workspace) -> None:
    for _ in range(40):
        view.double_stage()
    assert len(titles(workspace)) == 50
    assert view.total.minutes.text() == "522 min"


def test_in_a_small_window_a_new_stage_opens_its_page(view: PlanView) -> None:
    view.resize(683, 340)
    view.choose(STAGE + "3")
    view.add_stage()
    assert view.stage.isVisible()
    assert view.stage.title.hasFocus()
    view.show_list()
    assert view.stages.hasFocus()
