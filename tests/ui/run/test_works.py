# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What stands in the middle of Run: by the stage, until a person wants something else."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from facilitator.domain import edits
from facilitator.domain.change import Edit, added
from facilitator.domain.records import Stage
from facilitator.ui.regions import next_region
from facilitator.ui.run.run_view import RunView

ENTER, ESC = Qt.Key.Key_Return, Qt.Key.Key_Escape
TALK, CAPTURE, SORT, VOTE, DECIDE = 1, 4, 6, 7, 8


@pytest.fixture
def run(hall: Any, shown: Any) -> RunView:
    hall.fill()
    view = RunView(hall.workspace, hall.session, hall.clock)
    view.resize(1366, 686)
    shown(view)
    return view


def focused() -> QWidget | None:
    return QApplication.focusWidget()


def go(hall: Any, stage: int) -> None:
    stages = hall.state.stages(hall.session)
    moment = "2026-11-26T13:00:00+00:00"
    hall.workspace.do(edits.go_to_stage(hall.state, stages[stage].id, moment))


def test_a_stage_says_what_stands_there(run: RunView, hall: Any) -> None:
    more = [
        Stage(hall.key("grid"), hall.session, 20.0, mode="grid"),
        Stage(hall.key("line"), hall.session, 21.0, mode="scale", prompt="Where do you stand?"),
    ]
    hall.workspace.do(Edit("add_session", tuple(map(added, more))))
    seen = []
    for stage in range(12):
        go(hall, stage)
        seen.append(run.works.current())
        assert run.works.isVisible() != run.waiting.takes_all
    assert seen == ["board"] * 7 + ["votes"] + ["board"] * 2 + ["grid", "line"]
    assert run.works.count() == 4


def test_decisions_are_made_over_the_dots(run: RunView, hall: Any) -> None:
    hall.workspace.do(edits.count_group(hall.state, hall.letters()["A"], 5))
    go(hall, DECIDE)
    assert run.works.current() == "votes"
    assert run.panel.outcomes.ranking.isVisible()
    assert run.panel.title._title.text() == "Decisions and actions"


def test_dots_can_be_counted_in_any_stage(run: RunView, hall: Any) -> None:
    go(hall, CAPTURE)
    assert run.capture.isVisible()
    QTest.mouseClick(run.strip.dots, Qt.MouseButton.LeftButton)
    assert run.works.current() == "votes"
    assert focused() is run.works.votes.target()
    assert not run.board_bar.isVisible()
    assert not run.capture.isVisible()
    QTest.keyClicks(focused(), "a3")
    QTest.keyClick(focused(), ENTER)
    assert [d.count for d in hall.state.dots_of(hall.session)] == [3]
    QTest.mouseClick(run.strip.dots, Qt.MouseButton.LeftButton)
    assert run.works.is_board()
    assert run.board_bar.isVisible()
    assert focused() is run.capture.edit


def test_the_next_stage_says_it_anew(run: RunView, hall: Any) -> None:
    go(hall, TALK)
    run.works.turn_votes()
    go(hall, SORT)
    assert run.works.is_board()
    go(hall, VOTE)
    run.works.turn_board()
    assert run.works.is_board()
    run.works.turn_board()
    assert run.works.current() == "votes"
    run.works.turn_votes()
    assert run.works.is_board()


def test_the_capture_bar_comes_when_it_is_called_and_when_one_types(
    run: RunView, hall: Any
) -> None:
    go(hall, VOTE)
    assert not run.capture.isVisible()
    run.focus_capture()
    assert focused() is run.capture.edit
    QTest.keyClicks(run.capture.edit, "Heard while counting")
    QTest.keyClick(run.capture.edit, ENTER)
    assert hall.texts()[-1] == "Heard while counting"
    QTest.keyClick(run.capture.edit, ESC)
    assert focused() is run.works.votes.target()
    assert not run.capture.isVisible()
    QTest.keyClicks(focused(), "Mo")
    assert focused() is run.capture.edit
    assert run.capture.edit.line() == "Mo"


def test_f6_goes_round_and_comes_back(run: RunView, hall: Any) -> None:
    go(hall, VOTE)
    seen = set()
    for _ in range(8):
        next_region(run, 1)
        here = focused()
        seen.update(
            part
            for part in (run.rail, run.works.votes, run.strip)
            if here is not None and part.isAncestorOf(here)
        )
    assert seen == {run.rail, run.works.votes, run.strip}


def test_a_note_is_shown_where_it_is_counted(run: RunView, hall: Any) -> None:
    go(hall, VOTE)
    note = hall.state.notes_of(hall.session)[3]
    run.works.reveal_note(note.id)
    assert run.works.votes.note_id == note.id
    go(hall, SORT)
    run.works.reveal_note(note.id)
    assert run.works.is_board()
    assert run.board.selected_note_ids() == (note.id,)


def test_to_the_board_as_groups_or_as_said(run: RunView, hall: Any) -> None:
    go(hall, VOTE)
    run.turn_layout()
    assert run.works.is_board()
    assert run.board.scene.layout.name == "groups"


def test_in_a_narrow_window_the_way_back_is_over_the_cards(run: RunView, hall: Any) -> None:
    go(hall, VOTE)
    assert not run.works.votes.bar.back.isVisible()
    run.resize(683, 325)
    assert run.works.votes.bar.back.isVisible()
    assert not run.works.votes.hints.isVisible()
    QTest.mouseClick(run.works.votes.bar.back, Qt.MouseButton.LeftButton)
    assert run.works.is_board()


def test_control_enter_closes_the_vote(run: RunView, hall: Any) -> None:
    go(hall, VOTE)
    run.main_action()
    assert hall.state.sessions[hall.session].votes_shown_at
    assert run.works.votes.bar.reopen_button.isVisible()


def test_single_letters_can_be_switched_off(run: RunView, hall: Any) -> None:
    run.works.set_single_letters(False)
    go(hall, VOTE)
    QTest.keyClicks(focused(), "b")
    assert run.capture.edit.line() == "b"
