# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What was said before is hinted at under the bar; linking keeps both notes word for word."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from facilitator.domain import edits
from facilitator.domain.change import edit_of, updated
from facilitator.ui.tasks import Tasks
from tests.ui.run.capture_desk import CONTROL, ESC, Desk, a_desk

FIRST, AGAIN = "Nobody asks how my day was", "nobody asks me how the day was"


@pytest.fixture
def tasks(qapp: QApplication) -> Iterator[Tasks]:
    made = Tasks()
    yield made
    made.close()


@pytest.fixture
def desk(hall: Any, shown: Any, tasks: Tasks, qtbot: Any) -> Desk:
    hall.run_until(4, "13:43:24")
    desk = a_desk(hall, shown, tasks=tasks)
    desk.look = lambda: looked(desk, tasks, qtbot)  # type: ignore[attr-defined]
    return desk


def looked(desk: Desk, tasks: Tasks, qtbot: Any) -> str:
    """What the line says once the search is over; empty when it is not there."""
    if desk.bar.alike._soon.isActive():
        desk.bar.alike._soon.timeout.emit()
    qtbot.waitUntil(lambda: not tasks.running())
    line = desk.bar.alike_line
    return "" if line.isHidden() else line.words.text()


def test_a_second_note_that_says_nearly_the_same(desk: Any, hall: Any) -> None:
    for text in (FIRST, "Three places to write the same thing", AGAIN):
        desk.add(text)
    assert desk.look() == f"Like “{FIRST}”"
    assert desk.bar.hints.isHidden()
    desk.type("Night to mor")
    desk.press(Qt.Key.Key_D, CONTROL)
    first, _other, again = hall.state.notes_of(hall.session)
    assert (again.same_as_id, first.same_as_id) == (first.id, None)
    assert (first.text, again.text) == (FIRST, AGAIN)
    assert desk.said[-1] == ("Linked: both say the same", True)
    assert desk.bar.edit.line() == "Night to mor"
    assert desk.bar.alike_line.isHidden()
    assert not desk.bar.hints.isHidden()
    hall.workspace.undo()
    assert hall.last().same_as_id is None


def test_nothing_is_alike(desk: Any) -> None:
    desk.add(FIRST)
    assert desk.look() == ""
    desk.add("Three places to write the same thing")
    assert desk.look() == ""


def test_esc_closes_the_hint_and_leaves_what_is_typed(desk: Any, hall: Any) -> None:
    desk.add(FIRST)
    desk.add(AGAIN)
    assert desk.look()
    desk.type("half a tho")
    desk.press(ESC)
    assert (desk.bar.alike_line.isHidden(), desk.bar.edit.line()) == (True, "half a tho")
    desk.press(Qt.Key.Key_D, CONTROL)
    assert hall.last().same_as_id is None
    desk.press(ESC)
    assert desk.bar.edit.line() == ""


def test_the_next_note_ends_the_hint(desk: Any) -> None:
    desk.add(FIRST)
    desk.add(AGAIN)
    assert desk.look()
    desk.add("Parking")
    assert desk.bar.alike_line.isHidden()
    assert desk.look() == ""


def test_a_click_links_and_a_click_leaves(desk: Any, hall: Any) -> None:
    desk.add(FIRST)
    desk.add(AGAIN)
    desk.look()
    desk.bar.alike_line.leave.click()
    assert desk.bar.alike_line.isHidden()
    desk.add("NOBODY asks how my day was!")
    assert desk.look() == f"Like “{FIRST}”"
    desk.bar.alike_line.link.click()
    assert hall.last().same_as_id == hall.state.notes_of(hall.session)[0].id
    assert desk.bar.edit.hasFocus()


def test_the_hint_goes_with_the_note(desk: Any, hall: Any) -> None:
    desk.add(FIRST)
    desk.add(AGAIN)
    assert desk.look()
    hall.workspace.do(edits.bin_notes(hall.state, [hall.last().id]))
    assert desk.bar.alike_line.isHidden()
    assert desk.bar.alike.other() is None


def test_notes_that_wait_are_compared_with_nothing(desk: Any, hall: Any) -> None:
    desk.add(FIRST)
    stage = hall.state.stages(hall.session)[4]
    hall.workspace.do(edit_of("write_stage", updated(stage, hidden=True)))
    desk.add(AGAIN)
    assert desk.look() == ""
    hall.run_until(5, "14:10:00")
    desk.add("Nobody asks how my day was.")
    assert desk.look() == ""  # the others wait still


def test_the_line_is_as_high_as_the_keys_it_stands_for(desk: Any) -> None:
    before = desk.bar.sizeHint().height()
    desk.add(FIRST)
    desk.add(AGAIN)
    assert desk.look()
    assert desk.bar.sizeHint().height() == before


def test_without_threads_nothing_is_looked_for(hall: Any, shown: Any) -> None:
    hall.run_until(4, "13:43:24")
    bare = a_desk(hall, shown)
    bare.add(FIRST)
    bare.add(AGAIN)
    assert not bare.bar.alike._soon.isActive()
