# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The stage that looks back opens with what was promised and asked last time."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from facilitator.domain import edits
from facilitator.domain.records import Ask, LearningGroup, Session
from facilitator.ui.run.run_view import RunView
from tests.ui.run.conftest import key

BEFORE = key("the session before")


@pytest.fixture
def promised(hall: Any) -> list[str]:
    """Two actions of the session before, in the same learning group."""
    w = hall.workspace
    w.do(edits.add_group("Handover"))
    group: LearningGroup = next(iter(w.state.groups.values()))
    w.do(edits.write_session(w.state, hall.session, group_id=group.id, number=2))
    before = Session(BEFORE, group.id, 1, "First", date="2026-10-01", status="done")
    w.do(edits.add_session(before))
    for text in ("Ask the night staff", "Print the card"):
        w.do(edits.add_action(w.state, BEFORE, text=text))
    return [action.id for action in w.state.actions_of(BEFORE)]


@pytest.fixture
def asked(hall: Any, promised: list[str]) -> str:
    """A question that the session before put to the organisation."""
    w = hall.workspace
    edit = edits.add_entry(w.state, Ask, BEFORE, text="Who pays the overlap?", addressee="Board")
    w.do(edit)
    return edit.changes[0].id


@pytest.fixture
def view(hall: Any, promised: list[str], shown: Callable[[QWidget], QWidget]) -> Iterator[RunView]:
    made = RunView(hall.workspace, hall.session, hall.clock)
    made.resize(1366, 686)
    shown(made)
    yield made
    made.leave()


def test_the_review_opens_with_them_and_the_next_stage_closes_them(view: RunView) -> None:
    last = view.panel.outcomes.last
    assert not view.is_panel_open()
    view.next_stage()
    assert view.is_panel_open()
    assert view.panel.page == "outcomes"
    assert [row.text for row in last.list.rows()] == ["Ask the night staff", "Print the card"]
    assert not last.asks.isVisible()
    view.next_stage()
    assert (last.isVisible(), view.is_panel_open()) == (False, False)


@pytest.mark.parametrize(
    ("pressed", "status"),
    [
        (Qt.Key.Key_1, "done"),
        (Qt.Key.Key_2, "doing"),
        (Qt.Key.Key_3, "stuck"),
        (Qt.Key.Key_4, "dropped"),
        (Qt.Key.Key_Delete, "dropped"),
        (Qt.Key.Key_Space, "done"),
    ],
)
def test_a_key_says_how_it_stands(
    view: RunView, hall: Any, promised: list[str], pressed: Qt.Key, status: str
) -> None:
    view.next_stage()
    listed = view.panel.outcomes.last.list
    listed.choose(promised[0])
    QTest.keyClick(listed, pressed)
    assert hall.state.actions[promised[0]].status == status
    assert [row.status for row in listed.rows()] == [status, "open"]  # it stays
    QTest.keyClick(listed, Qt.Key.Key_0)
    assert hall.state.actions[promised[0]].status == "open"
    hall.workspace.undo()
    assert hall.state.actions[promised[0]].status == status


def test_enter_asks_what_was_learned_also_of_what_is_stuck(
    view: RunView, hall: Any, promised: list[str]
) -> None:
    view.next_stage()
    listed = view.panel.outcomes.last.list
    listed.choose(promised[1])
    QTest.keyClick(listed, Qt.Key.Key_3)
    assert listed.rows()[1].asked
    QTest.keyClick(listed, Qt.Key.Key_Return)
    field = QApplication.focusWidget()
    assert field is not None
    QTest.keyClicks(field, "The printer is locked")
    QTest.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClicks(field, "at night")
    QTest.keyClick(field, Qt.Key.Key_Return)
    action = hall.state.actions[promised[1]]
    assert (action.status, action.learned) == ("stuck", "The printer is locked\nat night")
    assert "The printer is locked" in listed.rows()[1].spoken()
    listed.setFocus()
    QTest.keyClick(listed, Qt.Key.Key_Return)
    field = QApplication.focusWidget()
    assert field is not None
    QTest.keyClicks(field, "not this")
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert hall.state.actions[promised[1]].learned == "The printer is locked\nat night"


def test_an_answer_is_written_with_its_day(asked: str, view: RunView, hall: Any) -> None:
    view.next_stage()
    last = view.panel.outcomes.last
    assert [row.text for row in last.asks.rows()] == ["Who pays the overlap?"]
    last.asks.choose(asked)
    QTest.keyClick(last.asks, Qt.Key.Key_Return)
    field = QApplication.focusWidget()
    assert field is not None
    QTest.keyClicks(field, "The region does")
    QTest.keyClick(field, Qt.Key.Key_Return)
    ask = hall.state.all(Ask)[asked]
    assert (ask.status, ask.answer, ask.answered_on) == (
        "answered", "The region does", "2026-11-26",
    )  # fmt: skip
    assert last.asks.rows()[0].came == "The region does"


def test_the_stage_of_the_answers_shows_the_questions_alone(
    asked: str, view: RunView, hall: Any
) -> None:
    second = hall.state.stages(hall.session)[1]
    hall.state.put([replace(second, note_kind="ask")])
    view.next_stage()
    view.next_stage()
    last = view.panel.outcomes.last
    assert last.is_wanted()
    assert not last.list.isVisibleTo(last)
    assert last.asks.isVisibleTo(last)


def test_a_full_disk_is_told(view: RunView, hall: Any, promised: list[str]) -> None:
    view.next_stage()
    said: list[tuple[str, bool]] = []
    view.toast.connect(lambda words, undo: said.append((words, undo)))
    hall.break_disk()
    view.panel.outcomes.last.mark(promised[0], "dropped")
    assert len(said) == 1
    hall.break_disk(broken=False)
    view.panel.outcomes.last.mark(promised[0], "dropped")
    assert said[1:] == [("Action stopped", True)]


def test_without_promises_the_panel_stays_closed(hall: Any, shown: Any) -> None:
    made = RunView(hall.workspace, hall.session, hall.clock)
    made.resize(1366, 686)
    shown(made)
    made.next_stage()
    assert not made.is_panel_open()
    made.leave()
