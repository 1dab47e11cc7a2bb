# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The stage that looks back opens with what was promised last time."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from facilitator.domain import edits
from facilitator.domain.records import LearningGroup, Session
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
def view(hall: Any, promised: list[str], shown: Callable[[QWidget], QWidget]) -> Iterator[RunView]:
    made = RunView(hall.workspace, hall.session, hall.clock)
    made.resize(1366, 686)
    shown(made)
    yield made
    made.leave()


def test_the_review_opens_with_them_and_the_next_stage_closes_them(
    view: RunView, hall: Any
) -> None:
    last = view.panel.outcomes.last
    assert not view.is_panel_open()
    view.next_stage()
    assert view.is_panel_open()
    assert view.panel.page == "outcomes"
    assert [row.text for row in last.list.outcomes()] == ["Ask the night staff", "Print the card"]
    view.next_stage()
    assert (last.isVisible(), view.is_panel_open()) == (False, False)


def test_done_no_longer_needed_and_taken_back(
    view: RunView, hall: Any, promised: list[str]
) -> None:
    view.next_stage()
    said: list[tuple[str, bool]] = []
    view.toast.connect(lambda words, undo: said.append((words, undo)))
    listed = view.panel.outcomes.last.list
    listed.choose(promised[0])
    QTest.keyClick(listed, Qt.Key.Key_Space)
    assert hall.state.actions[promised[0]].status == "done"
    assert [row.done for row in listed.outcomes()] == [True, False]  # it stays, ticked
    QTest.keyClick(listed, Qt.Key.Key_Return)
    assert hall.state.actions[promised[0]].status == "open"
    listed.choose(promised[1])
    QTest.keyClick(listed, Qt.Key.Key_Delete)
    assert hall.state.actions[promised[1]].status == "dropped"
    assert said == [("Action no longer needed", True)]
    listed.left_open.emit(promised[1])
    assert hall.state.actions[promised[1]].status == "open"
    hall.break_disk()
    listed.toggled.emit(promised[1])
    assert len(said) == 2
    hall.break_disk(broken=False)


def test_without_promises_the_panel_stays_closed(hall: Any, shown: Any) -> None:
    made = RunView(hall.workspace, hall.session, hall.clock)
    made.resize(1366, 686)
    shown(made)
    made.next_stage()
    assert not made.is_panel_open()
    made.leave()
