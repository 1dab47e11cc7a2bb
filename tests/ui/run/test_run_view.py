# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The whole of Run by keys: from the bar to the board, stages, layouts, panel and small windows."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from facilitator.ui.regions import next_region
from facilitator.ui.run.run_view import RunView

ENTER, ESC = Qt.Key.Key_Return, Qt.Key.Key_Escape
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def run(hall: Any, shown: Any) -> RunView:
    return a_run(hall, shown)


def a_run(hall: Any, shown: Any, width: int = 1366, height: int = 686) -> RunView:
    view = RunView(hall.workspace, hall.session, hall.clock)
    view.resize(width, height)
    shown(view)
    return view


def focused() -> QWidget | None:
    return QApplication.focusWidget()


def test_typed_notes_are_on_the_board_at_once(run: RunView, hall: Any) -> None:
    hall.run_until(4, "13:43:24")
    assert focused() is run.capture.edit
    for number in range(40):
        QTest.keyClicks(run.capture.edit, f"Note {number}")
        QTest.keyClick(run.capture.edit, ENTER)
        assert hall.last().id in run.board.scene.notes
    assert hall.texts() == [f"Note {n}" for n in range(40)]
    run.counting.count()
    assert run.board_bar.count.text() == "40 notes"


def test_the_note_that_is_typed_lies_on_the_board_already(run: RunView, hall: Any) -> None:
    hall.run_until(4, "13:43:24")
    run.capture.type_text("Ten minutes overlap @AK")
    assert run.board.scene.draft_box() is not None
    run.capture.edit.set_line("! Ask the depot @AK")  # an action is no note
    assert run.board.scene.draft_box() is None
    run.capture.edit.set_line("Ten minutes overlap")
    QTest.keyClick(run.capture.edit, ENTER)
    assert run.board.scene.draft_box() is None
    assert hall.texts() == ["Ten minutes overlap"]


def test_in_silence_nothing_that_is_typed_is_seen(run: RunView, hall: Any) -> None:
    hall.run_until(2, "13:20:00")
    run.capture.type_text("I was not asked")
    assert run.board.scene.draft_box() is not None
    run.next_stage()
    assert run.board.scene.draft_box() is None
    run.capture.type_text(" at all")
    assert run.board.scene.draft_box() is None


def test_control_z_in_an_empty_bar_takes_the_last_note_back(run: RunView, hall: Any) -> None:
    QTest.keyClicks(run.capture.edit, "One")
    QTest.keyClick(run.capture.edit, ENTER)
    run.undo_asked.connect(hall.workspace.undo)
    run.redo_asked.connect(hall.workspace.redo)
    QTest.keyClick(run.capture.edit, Qt.Key.Key_Z, CONTROL)
    assert hall.texts() == []
    QTest.keyClick(run.capture.edit, Qt.Key.Key_Y, CONTROL)
    assert hall.texts() == ["One"]


def test_esc_goes_to_the_board_and_typing_comes_back(run: RunView, hall: Any) -> None:
    QTest.keyClick(run.capture.edit, ESC)
    assert focused() is run.board.view
    run.board.typed.emit("W")
    assert focused() is run.capture.edit
    assert run.capture.edit.line() == "W"


def test_the_layout_follows_the_stage_until_somebody_chooses(run: RunView, hall: Any) -> None:
    hall.fill()
    hall.run_until(4, "13:43:24")
    assert run.board.scene.layout.name == "said"
    run.board_bar.turn.click()
    assert run.board.scene.layout.name == "groups"
    assert run.capture.isVisible()
    run.next_stage()  # a break leaves things as they are
    assert run.board.scene.layout.name == "groups"
    run.next_stage()
    assert run.board.scene.layout.name == "groups"
    run.turn_layout()
    assert run.board.scene.layout.name == "said"
    run.previous_stage()
    run.previous_stage()
    assert run.board.scene.layout.name == "groups"


def test_the_bar_is_called_where_notes_are_grouped(run: RunView, hall: Any) -> None:
    hall.run_until(6, "14:18:00")
    assert run.capture.isHidden()
    assert focused() is run.board.view
    run.setFocus()
    assert focused() is run.board.view
    run.focus_capture()
    assert focused() is run.capture.edit
    QTest.keyClicks(run.capture.edit, "Late thought")
    QTest.keyClick(run.capture.edit, ENTER)
    assert hall.texts() == ["Late thought"]
    QTest.keyClick(run.capture.edit, ESC)
    assert run.capture.isHidden()
    assert focused() is run.board.view
    run.board_bar.add.click()
    assert run.capture.isVisible()


def test_where_things_are_decided_the_panel_stands_open(run: RunView, hall: Any) -> None:
    hall.run_until(8, "14:45:00")
    assert run.is_panel_open()
    assert run.strip.isHidden()
    run.focus_capture()
    assert focused() is run.panel.outcomes.edit
    QTest.keyClicks(run.panel.outcomes.edit, "Call Per @sara fri")
    QTest.keyClick(run.panel.outcomes.edit, ENTER)
    (action,) = hall.state.actions_of(hall.session)
    assert (action.text, action.owner, action.due) == ("Call Per", "Sara Wik", "2026-11-27")
    run.next_stage()
    assert not run.is_panel_open()
    assert run.strip.isVisible()


def test_the_strip_counts_and_opens_pages(run: RunView, hall: Any) -> None:
    hall.fill()
    run.counting.count()
    assert run.strip.buttons["notes"].accessibleDescription() == "23"
    assert run.strip.buttons["people"].accessibleDescription() == "9"
    run.strip.buttons["notes"].click()
    assert run.panel.notes.isVisible()
    assert run.panel.notes.model.rowCount() == 23
    run.panel.notes.list.setCurrentIndex(run.panel.notes.model.index(3, 0))
    run.panel.notes.list.setFocus()
    QTest.keyClick(run.panel.notes.list, ENTER)
    assert run.board.selected_note_ids() == (hall.state.notes_of(hall.session)[3].id,)
    assert focused() is run.board.view
    run.toggle_right_panel()
    assert not run.is_panel_open()


def test_the_voice_of_chosen_notes_or_of_the_next_ones(run: RunView, hall: Any) -> None:
    hall.fill()
    run.choose_voice(3)
    assert run.capture.chip.text() == "Managers"
    first = hall.state.notes_of(hall.session)[0]
    run.board.reveal_note(first.id)
    run.board.focus_board()
    run.choose_voice(4)
    assert hall.state.notes[first.id].voice_id == hall.key("voice4")
    assert run.capture.chip.text() == "Managers"


def test_keys_of_the_clock(run: RunView, hall: Any) -> None:
    hall.turn("13:00:00")
    run.main_action()
    assert run.clock.stage is not None
    run.main_action()  # in the middle there is nothing to finish
    assert run.clock.stage.title == "Welcome, last actions"
    run.add_minutes(5)
    run.pause_or_resume()
    assert run.rail.caption.text() == "of 15 min · paused"


@pytest.mark.parametrize(
    ("width", "rail", "strip", "hints"),
    [
        (1700, 264, True, True),
        (1366, 232, True, True),
        (1100, 200, True, True),
        (900, 56, True, True),
        (683, 0, False, True),
    ],
)
def test_what_a_width_leaves_room_for(
    hall: Any, shown: Any, width: int, rail: int, strip: bool, hints: bool
) -> None:
    view = a_run(hall, shown, width, 686)
    assert view.center.x() == rail
    assert view.rail.isVisible() is bool(rail)
    assert view.strip.isVisible() is strip
    assert view.capture.hints.isVisible() is hints
    assert view.center.width() == width - rail - (44 if strip else 0)


def test_a_window_at_two_hundred_percent(hall: Any, shown: Any) -> None:
    view = a_run(hall, shown, 683, 340)
    assert not view.board_bar.isVisible()
    assert not view.capture.hints.isVisible()
    assert not view.capture.add.isVisible()
    assert view.board.height() > 250
    view.toggle_rail()
    assert view.rail.isVisible()
    assert view.center.x() == 0
    view.toggle_rail()
    assert not view.rail.isVisible()
    view.show_page("people")
    assert view.panel.width() == 683
    QTest.keyClicks(view.capture.edit, "One")
    QTest.keyClick(view.capture.edit, ENTER)
    assert hall.texts() == ["One"]


def test_a_panel_over_all_has_the_keyboard_and_esc_takes_it_away(hall: Any, shown: Any) -> None:
    view = a_run(hall, shown, 683, 340)
    view.capture.focus_bar()
    view.toggle_right_panel()
    assert view.panel.isAncestorOf(focused())
    QTest.keyClick(focused(), Qt.Key.Key_Escape)
    assert not view.panel.isVisible()
    assert focused() is view.capture.edit


def test_f6_goes_round_the_regions_in_reading_order(run: RunView) -> None:
    regions = [run.rail, run.board_bar, run.strip, run.board, run.capture]
    run.rail.next.setFocus()
    visited = []
    for _ in regions:
        visited.append(next(r for r in regions if r.isAncestorOf(focused())))
        next_region(run.window(), 1)
    assert visited[0] is run.rail
    assert set(visited) == set(regions)
    assert run.rail.isAncestorOf(focused())


def test_leaving_keeps_the_draft_and_hears_no_more(run: RunView, hall: Any, shown: Any) -> None:
    QTest.keyClicks(run.capture.edit, "half")
    run.leave()
    run.hide()
    assert a_run(hall, shown).capture.edit.line() == "half"
