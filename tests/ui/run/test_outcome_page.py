# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Decisions and actions are typed, ticked, mended and taken away in the panel."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from facilitator.domain.records import Ask
from facilitator.ui.forms.entry_form import EntryForm
from facilitator.ui.run.outcome_page import OutcomePage
from facilitator.ui.widgets import Button

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


def form_of(page: OutcomePage) -> EntryForm:
    assert page.form.card is not None
    return page.form.card.form


def fill(form: EntryForm, name: str, text: str) -> None:
    field = form.field(name)
    field.setFocus()
    field.selectAll()  # type: ignore[attr-defined]
    QTest.keyClick(field, Qt.Key.Key_Delete)
    QTest.keyClicks(field, text)
    form.write()


@pytest.mark.parametrize("key", [ENTER, Qt.Key.Key_F2])
def test_an_action_opens_its_form_and_esc_comes_back(
    page: OutcomePage, hall: Any, key: Qt.Key
) -> None:
    add(page, "Invite staff @sara 10 dec")
    page.action_list.choose(page.action_list.outcomes()[0].id)
    QTest.keyClick(page.action_list, key)
    assert page.foot.isHidden()
    form = form_of(page)
    fill(form, "text", "Invite all staff")
    fill(form, "owner", "Anna Karlsson")
    fill(form, "helper", "Managers")
    fill(form, "due", "")
    fill(form, "first_step", "Write to the rota office")
    fill(form, "sign", "They come")
    QTest.keyClick(QApplication.focusWidget(), ESC)
    (action,) = hall.state.actions_of(hall.session)
    assert (action.text, action.owner, action.helper, action.due) == (
        "Invite all staff",
        "Anna Karlsson",
        "Managers",
        "",
    )
    assert (action.first_step, action.sign) == ("Write to the rota office", "They come")
    assert page.form.isHidden()
    assert QApplication.focusWidget() is page.action_list
    assert page.action_list.current_id() == action.id


def choose(form: EntryForm, name: str, code: str) -> None:
    """Go down the list until this one is chosen."""
    field = form.field(name)
    field.setFocus()
    for _ in range(field.count()):  # type: ignore[attr-defined]
        if field.value() == code:  # type: ignore[attr-defined]
            return
        QTest.keyClick(field, Qt.Key.Key_Down)
    raise AssertionError(f"{code} is not on the list")


@pytest.mark.parametrize("status", ["done", "stuck", "dropped"])
def test_what_was_learned_is_asked_however_it_ended(
    page: OutcomePage, hall: Any, status: str
) -> None:
    add(page, "Try it")
    page.open_form("action", page.action_list.outcomes()[0].id)
    form = form_of(page)
    assert form.rows["learned"].isHidden()
    choose(form, "status", status)
    assert not form.rows["learned"].isHidden()
    fill(form, "learned", "It takes two")
    (action,) = hall.state.actions_of(hall.session)
    assert (action.status, action.learned) == (status, "It takes two")


def test_an_experiment_says_from_when_and_what_we_do_with_it(page: OutcomePage, hall: Any) -> None:
    add(page, "Overlap")
    page.open_form("action", page.action_list.outcomes()[0].id)
    form = form_of(page)
    assert form.rows["outcome"].isHidden()
    choose(form, "type", "experiment")
    choose(form, "outcome", "change")
    fill(form, "starts", "1 dec")
    (action,) = hall.state.actions_of(hall.session)
    assert (action.type, action.outcome, action.starts) == ("experiment", "change", "2026-12-01")
    page.close_form()
    assert page.action_list.outcomes()[0].sort == "Experiment"


def test_own_learning_says_that_it_is_private(page: OutcomePage) -> None:
    add(page, "Ask instead of telling @sara")
    page.open_form("action", page.action_list.outcomes()[0].id)
    assert page.form.private.isHidden()
    choose(form_of(page), "type", "learning")
    assert not page.form.private.isHidden()


def test_an_owner_who_is_not_on_the_list_is_taken_and_offered(page: OutcomePage, hall: Any) -> None:
    add(page, "Ask")
    page.open_form("action", page.action_list.outcomes()[0].id)
    form = form_of(page)
    fill(form, "owner", "The night team")
    assert hall.state.actions_of(hall.session)[0].owner == "The night team"
    assert form.rows["owner"].add.text() == "Add The night team to the list"
    form.rows["owner"].add.click()
    assert form.rows["owner"].add.isHidden()
    assert hall.state.participants(hall.session)[-1].name == "The night team"


def test_a_decision_rests_on_groups_and_says_who_gains(page: OutcomePage, hall: Any) -> None:
    add(page, "= Try it")
    page.decision_list.choose(page.decision_list.outcomes()[0].id)
    QTest.keyClick(page.decision_list, ENTER)
    form = form_of(page)
    fill(form, "text", "Try it twice")
    choose(form, "type", "stop")
    for number in (3, 0):
        form.field("cluster_ids").buttons()[number].click()  # type: ignore[attr-defined]
    staff = form.field("gains").findChildren(Button)[1]
    QTest.keyClick(staff, ENTER)
    QTest.keyClick(form.field("gains").findChildren(Button)[2], ENTER)
    fill_line(form, "how", "most dots")
    QTest.keyClick(form.field("text"), ESC)
    (decision,) = hall.state.decisions_of(hall.session)
    letters = hall.letters()
    assert (decision.text, decision.type) == ("Try it twice", "stop")
    assert decision.cluster_ids == (letters["A"], letters["D"])
    assert (decision.gains, decision.how) == ("staff, organisation", "most dots")
    assert page.decision_list.outcomes()[0].letters == ("A", "D")
    assert QApplication.focusWidget() is page.decision_list


def fill_line(form: EntryForm, name: str, text: str) -> None:
    line = form.field(name).line  # type: ignore[attr-defined]
    line.setFocus()
    QTest.keyClicks(line, text)
    form.write()


def test_taken_out_in_its_form(page: OutcomePage, hall: Any, qtbot: Any) -> None:
    add(page, "One")
    page.open_form("action", page.action_list.outcomes()[0].id)
    assert page.form.card is not None
    with qtbot.waitSignal(page.said) as said:
        page.form.card.take_out.click()
    assert said.args == ["Action taken away", True]
    assert page.form.isHidden()
    assert QApplication.focusWidget() is page.edit
    hall.workspace.undo()
    assert len(page.action_list.outcomes()) == 1


def test_a_question_can_be_asked_in_the_line_of_decisions(page: OutcomePage, hall: Any) -> None:
    add(page, "? May overlap be paid @Per +2w")
    (ask,) = hall.state.entries_of(Ask, hall.session)
    assert (ask.text, ask.addressee, ask.answer_by) == (
        "May overlap be paid",
        "Per Holm",
        "2026-12-10",
    )
    assert page.edit.line() == ""


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
