# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The answer to a question to the organisation, from the home screen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest

from facilitator.domain import edits
from facilitator.domain.records import Ask
from facilitator.ui.answer_sheet import AnswerSheet, ask_answer
from tests.journey import Program


@pytest.fixture
def ask(begun: Program) -> str:
    """A question of a session, the library on the screen."""
    state, session_id = begun.workspace.state, begun.session.session_id
    edit = edits.add_entry(
        state, Ask, session_id, text="Who pays?", addressee="Board", answer_by="2020-01-01"
    )
    begun.workspace.do(edit)
    begun.press("Ctrl+W")
    return edit.changes[0].id


def opened(program: Program, ask: str, said: list[str]) -> AnswerSheet:
    sheet = ask_answer(
        program.window, program.workspace, ask, clock=program.window.clock,
        anchor=QRect(100, 100, 10, 10), said=lambda words, _undo: said.append(words),
    )  # fmt: skip
    assert sheet is not None
    return sheet


def test_space_on_the_home_screen_asks_for_the_answer(begun: Program, ask: str) -> None:
    assert begun.window.library is not None
    waiting = begun.window.library.parts.panel.list
    rows = waiting.rows.all()
    assert rows[-1].late
    waiting.setFocus()
    waiting.go_to(len(rows) - 1)
    begun.press("Space")
    begun.type("The region")
    begun.press("Return")
    assert begun.workspace.state.all(Ask)[ask].answer == "The region"
    assert begun.told() == ["Answer kept"]
    assert all(row.action is None or row.action.id != ask for row in waiting.rows.all())
    begun.press("Ctrl+Z")
    assert begun.workspace.state.all(Ask)[ask].status == "open"


def test_a_date_that_is_none_stays_and_is_told(begun: Program, ask: str) -> None:
    said: list[str] = []
    sheet = opened(begun, ask, said)
    sheet.day.setText("some day")
    sheet.done()
    assert sheet.isVisible()
    assert sheet.why.text()
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    assert said == []


def test_no_answer_will_come(begun: Program, ask: str) -> None:
    said: list[str] = []
    opened(begun, ask, said).none.click()
    assert begun.workspace.state.all(Ask)[ask].status == "closed"
    assert said == ["The question is closed"]


def test_an_answer_taken_out_opens_the_question_again(begun: Program, ask: str) -> None:
    state = begun.workspace.state
    begun.workspace.do(
        edits.write_entry(state, Ask, ask, answer="No", status="answered", answered_on="2026-01-02")
    )
    said: list[str] = []
    sheet = opened(begun, ask, said)
    sheet.words.setPlainText("")
    sheet.done()
    found = state.all(Ask)[ask]
    assert (found.status, found.answer, found.answered_on) == ("open", "", "")
