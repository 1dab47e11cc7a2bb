# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Type it, then Enter; open it, write on, take it out: for every kind, by keys."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from facilitator.domain import edits
from facilitator.domain.edits.entries import FORMS
from facilitator.domain.records import (
    KINDS,
    Ask,
    Evidence,
    Goal,
    HostNote,
    MissingVoice,
    Offer,
    Story,
    Term,
)
from facilitator.ui.forms.entry_page import EntryPage
from facilitator.ui.widgets.ask import Question

ENTER, ESC, DEL = Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Delete
UP, DOWN = Qt.Key.Key_Up, Qt.Key.Key_Down


def add(page: EntryPage, text: str) -> None:
    page.focus_line()
    QTest.keyClicks(page.edit, text)
    QTest.keyClick(page.edit, ENTER)


def texts(page: EntryPage) -> list[str]:
    return [line.row.text for line in page.list.lines.values()]


def focused() -> Any:
    return QApplication.focusWidget()


@pytest.mark.parametrize("cls", FORMS, ids=lambda cls: cls.kind)
def test_a_line_and_enter_adds_and_stays_for_the_next(cls: Any, page_of: Any, hall: Any) -> None:
    page = page_of(cls.kind)
    assert page.none.isVisible()
    add(page, "First")
    add(page, "Second")
    assert texts(page) == ["Second", "First"]
    assert [getattr(e, FORMS[cls].needed) for e in hall.state.entries_of(cls, hall.session)] == [
        "First",
        "Second",
    ]
    assert page.edit.line() == ""
    assert focused() is page.edit
    assert not page.none.isVisible()


@pytest.mark.parametrize("cls", FORMS, ids=lambda cls: cls.kind)
def test_enter_opens_typing_writes_and_esc_comes_back(cls: Any, page_of: Any, hall: Any) -> None:
    page, needed = page_of(cls.kind), FORMS[cls].needed
    add(page, "First")
    QTest.keyClick(page.edit, DOWN)
    line = focused()
    assert line.row.text == "First"
    QTest.keyClick(line, ENTER)
    assert page.list.card is not None
    field = page.list.card.form.field(needed)
    field.setFocus()
    QTest.keyClicks(field, "!")
    QTest.keyClick(field, ESC)
    (entry,) = hall.state.entries_of(cls, hall.session)
    assert "!" in getattr(entry, needed)
    assert page.list.card is None
    assert focused() is line


def test_typing_in_a_field_is_one_step_of_undo(page_of: Any, hall: Any, qtbot: Any) -> None:
    page = page_of("term")
    add(page, "Care plan")
    page.open_entry(page.entries()[0])
    meaning = page.list.card.form.field("meaning")
    meaning.setFocus()
    QTest.keyClicks(meaning, "The page ")
    term = lambda: hall.state.entries_of(Term, hall.session)[0]  # noqa: E731
    qtbot.waitUntil(lambda: term().meaning == "The page")
    QTest.keyClicks(meaning, "in the folder")
    qtbot.waitUntil(lambda: term().meaning == "The page in the folder")
    hall.workspace.undo()
    assert term().meaning == ""
    assert meaning.toPlainText() == ""


def test_arrows_go_through_the_list_and_out_at_its_top(page_of: Any) -> None:
    page = page_of("term")
    add(page, "One")
    add(page, "Two")
    QTest.keyClick(page.edit, DOWN)
    assert focused().row.text == "Two"
    QTest.keyClick(focused(), DOWN)
    assert focused().row.text == "One"
    QTest.keyClick(focused(), UP)
    QTest.keyClick(focused(), UP)
    assert focused() is page.edit


def test_delete_takes_out_with_a_way_back(page_of: Any, hall: Any, qtbot: Any) -> None:
    page = page_of("missing_voice")
    for text in ("One", "Two", "Three"):
        add(page, text)
    QTest.keyClick(page.edit, DOWN)
    QTest.keyClick(focused(), DOWN)
    with qtbot.waitSignal(page.said) as said:
        QTest.keyClick(focused(), DEL)
    assert said.args == ["Missing voice taken out", True]
    assert texts(page) == ["Three", "One"]
    assert focused().row.text == "One"
    hall.workspace.undo()
    assert texts(page) == ["Three", "Two", "One"]
    for _ in range(3):
        page.remove(page.entries()[0])
    assert focused() is page.edit


def test_esc_leaves_and_keeps_what_is_half_typed(page_of: Any, qtbot: Any) -> None:
    page = page_of("offer")
    QTest.keyClicks(page.edit, "I can")
    with qtbot.waitSignal(page.left):
        QTest.keyClick(page.edit, ESC)
    assert page.edit.line() == "I can"


def test_nothing_is_added_without_words(page_of: Any, hall: Any) -> None:
    page = page_of("goal")
    add(page, "   ")
    assert hall.state.entries_of(Goal, hall.session) == []


# What a line means


def test_a_question_with_its_addressee_its_day_and_its_group(page_of: Any, hall: Any) -> None:
    page = page_of("ask")
    add(page, 'May overlap be paid #d @"Head of operations" 10 dec')
    (ask,) = hall.state.entries_of(Ask, hall.session)
    assert (ask.text, ask.addressee, ask.answer_by) == (
        "May overlap be paid",
        "Head of operations",
        "2026-12-10",
    )
    assert ask.cluster_id == hall.letters()["D"]
    assert page.list.lines[ask.id].row.caption == "Head of operations · answer by Thu 10 Dec"


def test_a_colon_parts_the_word_from_its_meaning(page_of: Any, hall: Any) -> None:
    add(page_of("term"), "Triage: who is first")
    (term,) = hall.state.entries_of(Term, hall.session)
    assert (term.term, term.meaning) == ("Triage", "who is first")


def test_a_colon_parts_who_is_missing_from_why(page_of: Any, hall: Any) -> None:
    add(page_of("missing_voice"), "Night staff: they live with it")
    (voice,) = hall.state.entries_of(MissingVoice, hall.session)
    assert (voice.who, voice.why) == ("Night staff", "they live with it")


def test_the_log_says_when(page_of: Any, hall: Any) -> None:
    page = page_of("host_note")
    add(page, "Table two is silent")
    (note,) = hall.state.entries_of(HostNote, hall.session)
    assert note.written_at.startswith("2026-11-26T")
    assert page.list.lines[note.id].row.caption == "Thu 26 Nov 13:52"


def test_the_choice_beside_the_line_holds_for_the_next_ones(page_of: Any, hall: Any) -> None:
    page = page_of("offer")
    page.beside.setFocus()
    QTest.keyClick(page.beside, Qt.Key.Key_Right)
    add(page, "The soup")
    add(page, "The chairs")
    assert [o.sort for o in hall.state.entries_of(Offer, hall.session)] == ["thanks", "thanks"]


def test_a_usual_goal_is_added_and_opened(page_of: Any, hall: Any) -> None:
    page = page_of("goal")
    page.starters[0].click()
    (goal,) = hall.state.entries_of(Goal, hall.session)
    assert (goal.preset, goal.direction, goal.what, goal.unit) == (
        "lead_time",
        "reduce",
        "lead time",
        "days",
    )
    assert page.list.open_id() == goal.id


def test_many_lines_pasted_into_a_story_stay_one_story(page_of: Any, hall: Any) -> None:
    page = page_of("story")
    QApplication.clipboard().setText("It was late.\nNobody came.")
    page.edit.paste()
    QTest.keyClick(page.edit, ENTER)
    (story,) = hall.state.entries_of(Story, hall.session)
    assert story.text == "It was late.\nNobody came."


# Stories


def told(hall: Any, text: str, **values: Any) -> str:
    edit = edits.add_entry(hall.state, Story, hall.session, text=text, **values)
    hall.workspace.do(edit)
    return next(edit.of("story")).id


def question(page: EntryPage) -> Question:
    return next(d for d in page.window().findChildren(QDialog) if isinstance(d, Question))


def test_a_story_is_withdrawn_only_after_it_was_asked(page_of: Any, hall: Any) -> None:
    page = page_of("story")
    story = told(hall, "I fell on the stairs")
    other = told(hall, "Me too", story_ids=(story,))
    page.open_entry(story)
    page.list.card.withdraw.click()
    asked = question(page)
    keep = asked.focusWidget()
    assert keep.accessibleName() == "Keep the story"
    QTest.keyClick(keep, ENTER)
    assert hall.state.all(Story)[story].text == "I fell on the stairs"
    page.list.card.withdraw.click()
    next(d for d in page.window().findChildren(Question) if d is not asked).take("withdraw")
    kept = hall.state.all(Story)[story]
    assert (kept.text, kept.sentence, kept.withdrawn) == ("", "", True)
    assert texts(page) == ["Me too", "(a story was withdrawn)"]
    assert page.list.card.form.isHidden()
    assert b"stairs" not in hall.workspace.path.read_bytes()
    page.open_entry(other)
    (link,) = page.list.card.form.field("story_ids").buttons()
    assert (link.text(), link.isChecked()) == ("(a story was withdrawn)", True)


def test_what_is_being_typed_when_a_story_is_withdrawn_is_gone_as_well(
    page_of: Any, hall: Any
) -> None:
    page = page_of("story")
    story = told(hall, "Rain")
    page.open_entry(story)
    field = page.list.card.form.field("sentence")
    field.setFocus()
    QTest.keyClicks(field, "Umbrellaless")
    page.list.card.withdraw.click()
    question(page).take("withdraw")
    page.list.close_entry()
    assert hall.state.all(Story)[story].sentence == ""
    assert b"Umbrellaless" not in hall.workspace.path.read_bytes()
    while hall.workspace.undo():
        assert all(not s.sentence for s in hall.state.all(Story).values())


def test_a_sentence_that_was_not_read_back_yet_is_asked_for(page_of: Any, hall: Any) -> None:
    page = page_of("story")
    story = told(hall, "Rain")
    assert "not read back yet" in page.list.lines[story].row.caption
    hall.workspace.do(edits.write_entry(hall.state, Story, story, sentence="It rained"))
    assert page.list.lines[story].row.text == "It rained"
    assert "read back" not in page.list.lines[story].row.caption


def test_links_to_groups(page_of: Any, hall: Any) -> None:
    page = page_of("story")
    story = told(hall, "Rain")
    page.open_entry(story)
    buttons = page.list.card.form.field("cluster_ids").buttons()
    for number in (3, 0):
        buttons[number].setFocus()
        QTest.keyClick(buttons[number], Qt.Key.Key_Space)
    letters = hall.letters()
    assert hall.state.all(Story)[story].cluster_ids == (letters["A"], letters["D"])
    QTest.keyClick(buttons[0], ENTER)
    assert hall.state.all(Story)[story].cluster_ids == (letters["D"],)


def test_a_refused_entry_says_why_and_the_line_stays(page_of: Any, hall: Any, qtbot: Any) -> None:
    page = page_of("evidence")
    hall.break_disk()
    with qtbot.waitSignal(page.said):
        add(page, "We counted")
    assert page.edit.line() == "We counted"
    hall.break_disk(broken=False)
    QTest.keyClick(page.edit, ENTER)
    assert hall.state.entries_of(Evidence, hall.session)[0].text == "We counted"


def test_every_kind_has_a_record() -> None:
    assert {cls.kind for cls in FORMS} <= set(KINDS)
