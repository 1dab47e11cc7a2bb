# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""A form writes what is typed and says what is worth a word: days, names, numbers that are not."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from facilitator.domain import edits
from facilitator.domain.records import Ask, Evidence, Goal, MissingVoice, Record
from facilitator.ui.forms.entry_form import EntryForm
from facilitator.ui.forms.entry_page import EntryPage

ENTER, DOWN = Qt.Key.Key_Return, Qt.Key.Key_Down


def opened(page: EntryPage, hall: Any, cls: type[Record], **values: Any) -> EntryForm:
    """The form of a new entry."""
    edit = edits.add_entry(hall.state, cls, hall.session, **values)
    hall.workspace.do(edit)
    page.open_entry(next(edit.of(cls.kind)).id)
    assert page.list.card is not None
    return page.list.card.form


def fill(form: EntryForm, name: str, text: str) -> None:
    """Type into a field and go on to the next with Enter."""
    field = form.field(name)
    field.setFocus()
    field.selectAll()  # type: ignore[attr-defined]
    QTest.keyClick(field, Qt.Key.Key_Delete)
    QTest.keyClicks(field, text)
    QTest.keyClick(field, ENTER)
    assert not field.hasFocus()


@pytest.mark.parametrize(
    ("typed", "kept"), [("10 dec", "2026-12-10"), ("+2w", "2026-12-10"), ("fri", "2026-11-27")]
)
def test_days_are_typed_as_people_say_them(page_of: Any, hall: Any, typed: str, kept: str) -> None:
    form = opened(page_of("ask"), hall, Ask, text="Why?")
    fill(form, "answer_by", typed)
    assert hall.state.all(Ask)[form.entry_id].answer_by == kept
    assert form.rows["answer_by"].remark.isHidden()


def test_a_day_that_has_gone_is_taken_with_a_word(page_of: Any, hall: Any) -> None:
    form = opened(page_of("goal"), hall, Goal, what="lists")
    fill(form, "due", "1.10.2026")
    assert hall.state.all(Goal)[form.entry_id].due == "2026-10-01"
    assert form.rows["due"].remark.text() == "This day has gone by."
    fill(form, "due", "")
    assert form.rows["due"].remark.isHidden()


def test_what_is_no_day_stays_in_its_field_with_a_reason(page_of: Any, hall: Any) -> None:
    form = opened(page_of("goal"), hall, Goal, what="lists")
    fill(form, "due", "when it snows")
    assert hall.state.all(Goal)[form.entry_id].due == ""
    assert form.field("due").text() == "when it snows"  # type: ignore[attr-defined]
    assert "not kept yet" in form.rows["due"].why()


def test_somebody_who_is_not_on_the_list_is_taken_and_offered(page_of: Any, hall: Any) -> None:
    form = opened(page_of("missing_voice"), hall, MissingVoice, who="Night staff")
    fill(form, "asked_by", "Zoe Yang")
    row = form.rows["asked_by"]
    assert hall.state.all(MissingVoice)[form.entry_id].asked_by == "Zoe Yang"
    assert row.add.text() == "Add Zoe Yang to the list"
    QTest.keyClick(row.add, ENTER)
    assert hall.state.participants(hall.session)[-1].name == "Zoe Yang"
    assert row.add.isHidden()
    assert row.field.hasFocus()


def test_whoever_is_present_is_offered_people_and_roles(page_of: Any, hall: Any) -> None:
    form = opened(page_of("missing_voice"), hall, MissingVoice, who="Night staff")
    field = form.field("asked_by")
    assert {"Sara Wik", "Managers"} <= set(field.names)  # type: ignore[attr-defined]
    fill(form, "asked_by", "Managers")
    assert form.rows["asked_by"].add.isHidden()


def test_a_question_is_for_a_function(page_of: Any, hall: Any) -> None:
    form = opened(page_of("ask"), hall, Ask, text="Why?")
    names = form.field("addressee").names  # type: ignore[attr-defined]
    assert "Managers" in names
    assert "Sara Wik" not in names
    fill(form, "addressee", "The board")
    assert form.rows["addressee"].add.isHidden()


def test_the_down_arrow_offers_all_and_enter_takes_one(page_of: Any, hall: Any, qtbot: Any) -> None:
    form = opened(page_of("missing_voice"), hall, MissingVoice, who="Night staff")
    field = form.field("asked_by")
    field.setFocus()
    QTest.keyClick(field, DOWN)
    popup = field.completer().popup()  # type: ignore[attr-defined]
    qtbot.waitUntil(popup.isVisible)
    QTest.keyClick(popup, DOWN)
    QTest.keyClick(popup, ENTER)
    present = {person.name for person in hall.state.participants(hall.session)}
    assert hall.state.all(MissingVoice)[form.entry_id].asked_by in present


def test_when_it_was_answered_is_asked_once_there_is_an_answer(page_of: Any, hall: Any) -> None:
    form = opened(page_of("ask"), hall, Ask, text="Why?")
    assert form.rows["answered_on"].isHidden()
    answer = form.field("answer")
    answer.setFocus()
    QTest.keyClicks(answer, "In March")
    form.write()
    assert not form.rows["answered_on"].isHidden()
    assert hall.state.all(Ask)[form.entry_id].answer == "In March"


def test_yes_or_no_and_choices_are_written_at_once(page_of: Any, hall: Any) -> None:
    form = opened(page_of("evidence"), hall, Evidence, text="We counted")
    QTest.keyClick(form.field("permission"), Qt.Key.Key_Space)
    QTest.keyClick(form.field("sort"), Qt.Key.Key_Right)
    kept = hall.state.all(Evidence)[form.entry_id]
    assert (kept.permission, kept.sort) == (True, "data")


def test_a_choice_from_a_list(page_of: Any, hall: Any) -> None:
    form = opened(page_of("ask"), hall, Ask, text="Why?")
    QTest.keyClick(form.field("status"), DOWN)
    assert hall.state.all(Ask)[form.entry_id].status == "answered"


def test_what_was_measured_has_its_day(page_of: Any, hall: Any) -> None:
    form = opened(page_of("goal"), hall, Goal, what="lists")
    line = form.field("measured").line  # type: ignore[attr-defined]
    for typed in ("12", "9, 1 nov 2026", "about 5, or so"):
        line.setFocus()
        QTest.keyClicks(line, typed)
        QTest.keyClick(line, ENTER)
    assert hall.state.all(Goal)[form.entry_id].measured == (
        "2026-11-01 9",
        "2026-11-26 12",
        "2026-11-26 about 5, or so",
    )
    form.field("measured")._set(("2026-11-26 12",))  # type: ignore[attr-defined]
    assert hall.state.all(Goal)[form.entry_id].measured == ("2026-11-26 12",)


def test_a_question_comes_from_one_group_or_none(page_of: Any, hall: Any) -> None:
    form = opened(page_of("ask"), hall, Ask, text="Why?")
    first, second, *_ = form.field("cluster_id").buttons()  # type: ignore[attr-defined]
    first.click()
    second.click()
    assert hall.state.all(Ask)[form.entry_id].cluster_id == second.linked.id
    second.click()
    assert hall.state.all(Ask)[form.entry_id].cluster_id is None


def test_an_empty_question_is_refused_and_stays_as_it_was(page_of: Any, hall: Any) -> None:
    form = opened(page_of("ask"), hall, Ask, text="Why?")
    field = form.field("text")
    field.setFocus()
    field.selectAll()  # type: ignore[attr-defined]
    QTest.keyClick(field, Qt.Key.Key_Delete)
    form.write()
    assert hall.state.all(Ask)[form.entry_id].text == "Why?"
    assert form.rows["text"].why()


def test_what_is_typed_is_written_when_another_entry_is_opened(page_of: Any, hall: Any) -> None:
    page = page_of("ask")
    form = opened(page, hall, Ask, text="Why?")
    first, field = form.entry_id, form.field("answer")
    field.setFocus()
    QTest.keyClicks(field, "Because")
    opened(page, hall, Ask, text="When?")
    assert hall.state.all(Ask)[first].answer == "Because"
    assert QApplication.focusWidget() is page.list.card.form.field("text")  # type: ignore[union-attr]
