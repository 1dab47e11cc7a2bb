# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Decisions and actions are typed, ticked, mended and taken away in the panel."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from facilitator.domain import edits
from facilitator.ui.run.outcome_page import OutcomePage

ENTER, ESC = Qt.Key.Key_Return, Qt.Key.Key_Escape


@pytest.fixture
def page(hall: Any, shown: Any) -> Iterator[OutcomePage]:
    hall.fill()
    host = QWidget()
    host.resize(388, 686)
    made = OutcomePage(hall.workspace, hall.session, clock=hall.clock, overlay=host, parent=host)
    made.setGeometry(0, 0, 388, 686)
    hall.workspace.subscribe(made.hear_of)
    shown(host)
    made.edit.setFocus()
    yield made
    host.hide()


def add(page: OutcomePage, text: str) -> None:
    page.edit.setFocus()
    QTest.keyClicks(page.edit, text)
    QTest.keyClick(page.edit, ENTER)


def test_a_line_is_an_action_and_with_a_sign_a_decision(page: OutcomePage, hall: Any) -> None:
    add(page, "Invite night staff to session 5 @Sara 10 dec")
    add(page, "= Try ten paid minutes #a #d")
    add(page, "Somebody else does it @Zoe @ak")
    invite, somebody = page.action_list.outcomes()
    assert (invite.text, invite.owner, invite.due) == (
        "Invite night staff to session 5",
        "Sara Wik",
        "Thu 10 Dec",
    )
    assert somebody.owner == "Zoe and Anna Karlsson"
    (decision,) = page.decision_list.outcomes()
    assert decision.letters == ("A", "D")
    assert page.edit.line() == ""


def test_space_ticks_and_unticks(page: OutcomePage, hall: Any) -> None:
    add(page, "One")
    page.action_list.choose(page.action_list.outcomes()[0].id)
    QTest.keyClick(page.action_list, Qt.Key.Key_Space)
    assert hall.state.actions_of(hall.session)[0].status == "done"
    assert page.action_list.outcomes()[0].done
    QTest.keyClick(page.action_list, Qt.Key.Key_Space)
    assert hall.state.actions_of(hall.session)[0].status == "open"


def test_a_click_on_the_box_ticks(page: OutcomePage, hall: Any) -> None:
    add(page, "One")
    add(page, "Two")
    second = page.action_list.visualRect(page.action_list.model().index(1, 0))
    at = second.topLeft() + second.topLeft().__class__(8, 16)
    QTest.mouseClick(page.action_list.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert [a.status for a in hall.state.actions_of(hall.session)] == ["open", "done"]


def test_enter_mends_words_owner_and_date(page: OutcomePage, hall: Any) -> None:
    add(page, "Invite staff @sara 10 dec")
    page.action_list.choose(page.action_list.outcomes()[0].id)
    QTest.keyClick(page.action_list, ENTER)
    assert page.edit.line() == "Invite staff @SW 2026-12-10"
    page.edit.set_line("Invite all staff @ak")
    QTest.keyClick(page.edit, ENTER)
    (action,) = hall.state.actions_of(hall.session)
    assert (action.text, action.owner, action.due) == ("Invite all staff", "Anna Karlsson", "")


def test_an_owner_that_no_token_says_stays(page: OutcomePage, hall: Any) -> None:
    add(page, "Ask @ak @Zoe")
    key = page.action_list.outcomes()[0].id
    page.edit_action(key)
    assert page.edit.line() == 'Ask @"Anna Karlsson and Zoe"'
    hall.workspace.do(edits.write_action(hall.state, key, owner="The “night” team"))
    page.edit_action(key)
    assert page.edit.line() == "Ask"
    page.edit.set_line("Ask them fri")
    QTest.keyClick(page.edit, ENTER)
    action = hall.state.actions[key]
    assert (action.text, action.owner, action.due) == (
        "Ask them",
        "The “night” team",
        "2026-11-27",
    )


def test_a_decision_is_mended_and_esc_leaves_it(page: OutcomePage, hall: Any) -> None:
    add(page, "= Try it")
    page.decision_list.choose(page.decision_list.outcomes()[0].id)
    QTest.keyClick(page.decision_list, ENTER)
    QTest.keyClicks(page.edit, " twice")
    QTest.keyClick(page.edit, ENTER)
    assert hall.state.decisions_of(hall.session)[0].text == "Try it twice"
    page.edit_decision(page.decision_list.outcomes()[0].id)
    QTest.keyClick(page.edit, ESC)
    assert page.edit.line() == ""
    add(page, "A new one")
    assert len(hall.state.decisions_of(hall.session)) == 1
    assert len(hall.state.actions_of(hall.session)) == 1


def test_delete_takes_away_with_a_way_back(page: OutcomePage, hall: Any, qtbot: Any) -> None:
    add(page, "One")
    add(page, "Two")
    page.action_list.choose(page.action_list.outcomes()[0].id)
    with qtbot.waitSignal(page.said) as said:
        QTest.keyClick(page.action_list, Qt.Key.Key_Delete)
    assert said.args == ["Action taken away", True]
    assert [row.text for row in page.action_list.outcomes()] == ["Two"]
    assert page.action_list.current_id() == page.action_list.outcomes()[0].id
    hall.workspace.undo()
    assert [row.text for row in page.action_list.outcomes()] == ["One", "Two"]


def test_what_is_late_says_so_until_it_is_done(page: OutcomePage, hall: Any) -> None:
    add(page, "Old 2026-11-01")
    assert page.action_list.outcomes()[0].late
    page.action_list.toggled.emit(page.action_list.outcomes()[0].id)
    assert not page.action_list.outcomes()[0].late


def test_an_empty_decision_stays_in_the_line(page: OutcomePage, hall: Any, qtbot: Any) -> None:
    with qtbot.waitSignal(page.said):
        add(page, "= ")
    assert hall.state.decisions_of(hall.session) == []
    assert page.edit.line() == "= "


def test_the_list_is_as_high_as_its_rows(page: OutcomePage) -> None:
    add(page, "Short")
    low = page.action_list.height()
    add(page, "long words " * 20)
    assert page.action_list.height() > 2 * low
