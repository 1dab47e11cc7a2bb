# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""How many people stand where on the line of each statement is typed; new ones are typed below."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from facilitator.domain import edits
from facilitator.domain.records import Stage, Statement
from facilitator.ui.votes.line_view import LineView
from facilitator.ui.votes.reason_sheet import ReasonSheet
from tests.ui.run.conftest import SESSION, key
from tests.ui.votes.conftest import Press, enter, put, showing

LINE = Stage(key("line"), SESSION, 50.0, "Statements", "Where do you stand?", mode="scale")
FIRST = Statement(key("1"), SESSION, LINE.id, "Without a laptop", position=1.0)
SECOND = Statement(key("2"), SESSION, LINE.id, "The person reads first", position=2.0)


@pytest.fixture
def view(hall: Any, shown: Any) -> Any:
    put(hall, LINE, FIRST, SECOND)
    enter(hall, LINE.id)
    hall.workspace.do(edits.write_session(hall.state, SESSION, people_expected=14))
    return showing(hall, LineView, shown)


@pytest.fixture
def press(view: LineView) -> Press:
    return Press(view)


def counts(view: LineView) -> list[tuple[str, tuple[int, ...]]]:
    return [(s.text, s.counts) for s in view.state.statements_of(SESSION)]


def test_arrows_digits_enter(view: LineView, press: Press) -> None:
    press("1", "0", "enter", "right", "3", "enter", "right", "right", "1", "enter")
    assert counts(view)[0] == ("Without a laptop", (10, 3, 1))
    press("down", "9", "esc", "enter", "home", "left", "left", "+", "+", "-")
    assert counts(view) == [
        ("Without a laptop", (11, 3, 1)),
        ("The person reads first", ()),
    ]
    assert view.lines[0].sum_words().startswith("15 of 14 people")
    assert view.lines[0].over
    press("1", "2", "back", "back", "enter")
    assert counts(view)[0][1] == (11, 3, 1)


def test_nobody_less_than_nobody(view: LineView, press: Press) -> None:
    said: list[str] = []
    view.said.connect(lambda words, _undo: said.append(words))
    press("-")
    assert said == ["A count cannot be less than nothing."]
    assert counts(view)[0][1] == ()


def test_a_new_statement_from_the_line_below(view: LineView, press: Press) -> None:
    press("end", "down")
    assert QApplication.focusWidget() is view.edit
    QTest.keyClicks(view.edit, "Whoever gets help may give something back")
    QTest.keyClick(view.edit, Qt.Key.Key_Return)
    assert [text for text, _ in counts(view)][-1].startswith("Whoever")
    assert (view.row, view.edit.text()) == (2, "")
    QTest.keyClick(view.edit, Qt.Key.Key_Escape)
    press("4", "enter")
    assert counts(view)[2][1] == (4, 0, 0)


def test_words_are_mended_and_statements_taken_away(view: LineView, press: Press) -> None:
    press("f2")
    assert view.edit.text() == "Without a laptop"
    view.edit.setText("Without any screen")
    QTest.keyClick(view.edit, Qt.Key.Key_Return)
    assert counts(view)[0][0] == "Without any screen"
    QTest.keyClick(view.edit, Qt.Key.Key_Escape)
    press("down", "delete")
    assert [text for text, _ in counts(view)] == ["Without any screen"]
    view.workspace.undo()
    assert len(view.lines) == 2


def test_places_have_the_words_of_the_stage(hall: Any, shown: Any) -> None:
    labels = ("not at all", "a little", "partly", "mostly", "fully")
    put(hall, Stage(key("five"), SESSION, 51.0, mode="scale", labels=labels))
    put(hall, Statement(key("s"), SESSION, key("five"), "x " * 400, "y " * 100))
    enter(hall, key("five"))
    view = showing(hall, LineView, shown)
    Press(view)("right", "right", "right", "right", "right", "7", "enter")
    assert counts(view)[0][1] == (0, 0, 0, 0, 7)
    assert view.lines[0].labels == labels
    assert not view.grab().isNull()


def test_the_prompt_becomes_a_statement_with_its_first_count(hall: Any, shown: Any) -> None:
    put(hall, LINE)
    enter(hall, LINE.id)
    view = showing(hall, LineView, shown)
    assert [line.text for line in view.lines] == ["Where do you stand?"]
    assert counts(view) == []
    Press(view)("right", "6", "enter")
    assert counts(view) == [("Where do you stand?", (0, 6, 0))]
    Press(view)("+")
    assert counts(view) == [("Where do you stand?", (0, 7, 0))]


def test_a_stage_with_nothing_to_ask_has_a_line_to_type_in(hall: Any, shown: Any) -> None:
    put(hall, Stage(key("bare"), SESSION, 52.0, mode="scale"))
    enter(hall, key("bare"))
    view = showing(hall, LineView, shown)
    assert view.target() is view.edit
    QTest.keyClicks(view.edit, "No laptop")
    QTest.keyClick(view.edit, Qt.Key.Key_Return)
    assert counts(view) == [("No laptop", ())]
    assert view.target() is not view.edit


def test_the_mouse_alone(view: LineView) -> None:
    card = view._cards[1]
    middle = card._middle(2).toPoint()
    QTest.mouseClick(card, Qt.MouseButton.LeftButton, pos=middle)
    assert (view.row, view.place) == (1, 2)
    QTest.mouseClick(card.plus, Qt.MouseButton.LeftButton)
    QTest.mouseClick(card.plus, Qt.MouseButton.LeftButton)
    QTest.mouseClick(card.minus, Qt.MouseButton.LeftButton)
    assert counts(view)[1][1] == (0, 0, 1)
    QTest.mouseClick(card, Qt.MouseButton.LeftButton, pos=QPoint(2, 2))
    assert (view.row, view.place) == (1, 0)


def test_typing_goes_on_in_the_capture_bar(view: LineView, press: Press) -> None:
    typed: list[str] = []
    view.typed.connect(typed.append)
    press("m")
    assert typed == ["m"]


def sheet_of(view: LineView) -> ReasonSheet:
    [sheet] = [s for s in view.window().findChildren(ReasonSheet) if s.isVisible()]
    return sheet


def test_reasons_are_typed_for_each_place_the_least_chosen_on_top(
    view: LineView, press: Press
) -> None:
    press("9", "enter", "right", "2", "enter")
    QTest.keyClick(view.target(), Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    sheet = sheet_of(view)
    assert list(sheet.fields) == [1, 0, 2]
    assert QApplication.focusWidget() is sheet.fields[1]
    QTest.keyClicks(sheet.fields[1], "It is too quiet")
    QTest.keyClick(sheet.fields[1], Qt.Key.Key_Return)
    QTest.keyClicks(sheet.fields[1], "And too late")
    QTest.keyClicks(sheet.fields[0], "She can read it too")
    ctrl = Qt.KeyboardModifier.ControlModifier
    QTest.keyClick(sheet.fields[0], Qt.Key.Key_Return, ctrl)
    assert not sheet.isVisible()
    [statement, _] = view.state.statements_of(SESSION)
    assert statement.reasons == ("She can read it too", "It is too quiet\nAnd too late", "")
    assert view.lines[0].reasons == (
        "Unsure: It is too quiet",
        "Unsure: And too late",
        "Agree: She can read it too",
    )
    assert "And too late" in view.lines[0].spoken(0)
    view.workspace.undo()
    assert view.state.statements_of(SESSION)[0].reasons == ()


def test_esc_leaves_the_reasons_as_they_were_and_the_button_opens_them(
    view: LineView, press: Press
) -> None:
    view.workspace.do(edits.write_reasons(view.state, FIRST.id, reasons=["Calm"], reason="Old"))
    press("+")
    assert view._cards[0].reasons.isVisible()
    assert not view._cards[1].reasons.isVisible()
    view._cards[0].reasons.click()
    sheet = sheet_of(view)
    assert [field.toPlainText() for field in sheet.fields.values()] == ["Calm", "", "", "Old"]
    QTest.keyClicks(sheet.fields[0], "er")
    QTest.keyClick(sheet.fields[0], Qt.Key.Key_Escape)
    assert view.state.statements_of(SESSION)[0].reasons == ("Calm",)
    assert view.lines[0].reasons == ("Agree: Calm", "Old")


def test_a_prompt_that_nobody_counted_has_no_reasons_yet(view: LineView) -> None:
    for statement in view.state.statements_of(SESSION):
        view.workspace.do(edits.remove_statement(view.state, statement.id))
    assert [line.key for line in view.lines] == [""]
    assert not view.ask_reasons()
    assert not view._cards[0].reasons.isVisible()
