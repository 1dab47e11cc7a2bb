# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Pasted lines become notes at once and go in one step; no word is lost, however long a line."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from facilitator.ui.run.pasting import MOST
from tests.ui.run.capture_desk import CONTROL, ENTER, ESC, SHIFT, UP, Desk, a_desk


@pytest.fixture
def desk(hall: Any, shown: Any) -> Desk:
    hall.run_until(4, "13:43:24")
    return a_desk(hall, shown)


def test_many_lines_become_many_notes_in_one_step(desk: Desk, hall: Any) -> None:
    desk.type("kept")
    desk.paste("- one\r\n\n  #two\nthree @ak ")
    assert desk.bar.question.isHidden()
    assert hall.texts() == ["- one", "#two", "three @ak"]
    assert desk.said == [("3 notes added", True)]
    assert desk.bar.edit.line() == "kept"
    assert desk.bar.edit.hasFocus()
    hall.workspace.undo()
    assert hall.texts() == []


def test_a_thousand_lines(desk: Desk, hall: Any) -> None:
    lines = [f"Line {number}" for number in range(MOST)]
    desk.paste("\n".join(lines))
    assert hall.texts() == lines
    assert desk.said == [("1000 notes added", True)]
    hall.workspace.undo()
    assert hall.texts() == []


def test_lines_go_where_the_next_notes_go(desk: Desk, hall: Any) -> None:
    hall.fill()
    desk.add("##d @@ak")
    desk.paste("one\ntwo")
    for note in hall.state.notes_of(hall.session)[-2:]:
        assert (note.cluster_id, note.author_id) == (hall.letters()["D"], hall.key("AK"))
        assert note.voice_id == hall.key("voice2")


def test_lines_as_one_note(desk: Desk, hall: Any) -> None:
    QApplication.clipboard().setText("one\r\ntwo")
    desk.press(Qt.Key.Key_V, CONTROL | SHIFT)
    assert desk.bar.edit.line() == "one\ntwo"
    desk.press(ENTER)
    assert hall.texts() == ["one\ntwo"]


def test_lines_that_are_pasted_into_an_earlier_note_belong_to_it(desk: Desk, hall: Any) -> None:
    desk.add("One")
    desk.press(UP)
    desk.paste(" more\nand more")
    desk.press(ENTER)
    assert hall.texts() == ["Onemore\nand more"]


def test_what_is_cut_is_asked_first(desk: Desk, hall: Any) -> None:
    desk.paste("x " * 600)
    assert desk.bar.question.words() == [
        "1,199 characters; a note holds 1,000:",
        "2 notes",
        "Cancel",
    ]
    QTest.keyClick(desk.bar.question._buttons[0], ESC)
    assert desk.bar.question.isHidden()
    assert hall.texts() == []


def test_a_line_that_has_no_room_left_is_asked_first(desk: Desk, hall: Any) -> None:
    desk.bar.edit.set_line("x" * 990)
    desk.paste("more than ten letters")
    assert desk.bar.question.words()[1:] == ["1 note", "Cancel"]
    assert hall.texts() == []


def test_one_line_is_inserted_where_the_cursor_is(desk: Desk) -> None:
    desk.type("ac")
    desk.press(Qt.Key.Key_Left)
    desk.paste("b\n")
    assert desk.bar.edit.line() == "abc"
    assert desk.bar.question.isHidden()


def test_a_megabyte_is_cut_before_it_reaches_the_field(desk: Desk, hall: Any) -> None:
    desk.paste("x" * 1_000_000)
    assert desk.bar.edit.line() == ""
    question, first, *_rest = desk.bar.question.words()
    assert (question, first) == ("1,000,000 characters; a note holds 1,000:", "1000 notes")
    desk.bar.question._buttons[0].click()
    assert len(hall.texts()) == 1000


def test_more_than_can_be_added_at_once(desk: Desk, hall: Any) -> None:
    desk.paste("line\n" * (MOST + 1))
    assert desk.bar.question.isHidden()
    assert desk.said[0][0].startswith("This text makes 1,001 notes")
