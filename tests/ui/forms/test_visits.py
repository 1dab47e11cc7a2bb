# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""One key goes to a form from anywhere; Esc, or the same key, comes back to the very place."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from facilitator.domain import edits
from facilitator.domain.records import Ask, Term
from facilitator.ui.action_table import ACTIONS
from facilitator.ui.forms.kinds import KINDS
from tests.journey import Program

CHORDS = {spec.id: spec.keys[0] for spec in ACTIONS if spec.section == "record"}
PAGES = {kind: CHORDS[said.chord] for kind, said in KINDS.items()}


def half_typed(program: Program) -> QPlainTextEdit:
    """A note that is being typed, with the cursor in the middle of it."""
    edit = program.run.capture.edit
    program.press("Ctrl+L")
    program.type("Ten minutes overlap")
    program.press(*["Left"] * 7)
    assert program.focus() is edit
    return edit


def is_back(program: Program, edit: QPlainTextEdit) -> None:
    """Typing goes on where it was."""
    assert program.focus() is edit
    program.type("of ")
    assert edit.toPlainText() == "Ten minutes of overlap"


@pytest.mark.parametrize("kind", PAGES)
def test_from_a_half_typed_note_and_back_with_esc(begun: Program, kind: str) -> None:
    edit = half_typed(begun)
    begun.press(PAGES[kind])
    page = begun.run.panel.more.page(kind)
    assert begun.focus() is page.edit
    begun.type("Kept")
    begun.press("Return")
    assert len(page.entries()) == 1
    begun.press("Esc")
    assert not begun.run.is_panel_open()
    is_back(begun, edit)
    assert begun.texts() == []


@pytest.mark.parametrize("kind", PAGES)
def test_the_same_key_comes_back_too(begun: Program, kind: str) -> None:
    edit = half_typed(begun)
    begun.press(PAGES[kind])
    begun.type("Half")
    begun.press(PAGES[kind])
    is_back(begun, edit)
    begun.press(PAGES[kind])
    assert begun.run.panel.more.page(kind).edit.line() == "Half"


def test_from_one_form_to_the_next_and_back_to_where_it_began(begun: Program) -> None:
    edit = half_typed(begun)
    begun.press(PAGES["ask"], PAGES["term"])
    begun.type("Triage: who is first")
    begun.press("Return", "Down", "Return")  # its form
    assert begun.run.panel.more.page("term").list.open_id()
    begun.press("Esc", "Esc")
    is_back(begun, edit)


def test_decisions_and_actions_have_a_key_as_well(begun: Program) -> None:
    edit = half_typed(begun)
    begun.press(CHORDS["record.outcomes"])
    begun.type("= One number")
    begun.press("Return", "Esc")
    [decision] = begun.workspace.state.decisions_of(begun.session.session_id)
    assert decision.text == "One number"
    is_back(begun, edit)


def test_a_note_that_is_typed_on_the_board_stays_open(begun: Program) -> None:
    begun.say("First thing")
    begun.board.focus_board()
    begun.press("Home", "Return")
    editor = begun.focus()
    assert isinstance(editor, QPlainTextEdit)
    begun.press("End")
    begun.type(" we said")
    begun.press(PAGES["missing_voice"])
    begun.type("Night staff")
    begun.press("Return", "Esc")
    assert begun.focus() is editor
    assert editor.toPlainText() == "First thing we said"
    begun.press("Return")
    assert begun.texts() == ["First thing we said"]


def test_the_panel_is_as_it_was(begun: Program) -> None:
    begun.run.show_page("people")
    begun.run.panel.people.edit.setFocus()
    begun.type("Zoe, Man")
    begun.press("Left", "Left")
    line = begun.focus()
    assert isinstance(line, QLineEdit)
    begun.press(PAGES["goal"])
    begun.press("Esc")
    assert begun.run.panel.page == "people"
    assert begun.focus() is line
    assert (line.text(), line.cursorPosition(), line.hasSelectedText()) == ("Zoe, Man", 6, False)


@pytest.mark.parametrize("view", ["plan", "summary"])
def test_from_another_view_and_back_to_it(begun: Program, view: str) -> None:
    begun.session.show_view(view)
    begun.settle()
    begun.press("Tab")
    place = begun.focus()
    begun.press(PAGES["story"])
    assert begun.session.current() == "run"
    assert begun.focus() is begun.run.panel.more.page("story").edit
    begun.press("Esc")
    assert begun.session.current() == view
    assert begun.focus() is place


def test_a_field_of_the_plan_keeps_what_is_chosen_in_it(begun: Program) -> None:
    begun.session.show_view("plan")
    begun.session.plan.open_about()
    begun.settle()
    title = begun.session.plan.about.row("title").field
    assert isinstance(title, QLineEdit)
    title.setFocus()
    title.setText("A long afternoon")
    title.setSelection(2, 4)
    begun.press(PAGES["offer"], "Esc")
    assert begun.focus() is title
    assert title.selectedText() == "long"


def test_from_the_palette_back_to_where_it_was_opened(begun: Program) -> None:
    edit = half_typed(begun)
    begun.press("Ctrl+K")
    begun.press(PAGES["evidence"])
    assert begun.focus() is begun.run.panel.more.page("evidence").edit
    begun.press("Esc")
    is_back(begun, edit)


def test_the_palette_knows_every_form(begun: Program) -> None:
    edit = half_typed(begun)
    begun.press("Ctrl+K")
    begun.type("missing voice")
    begun.press("Return")
    begun.qtbot.waitUntil(lambda: begun.focus() is begun.run.panel.more.page("missing_voice").edit)
    begun.press("Esc")
    is_back(begun, edit)


def test_a_place_that_is_gone_is_the_work_of_the_stage(begun: Program) -> None:
    begun.run.show_page("people")
    begun.workspace.do(
        edits.add_participant(
            begun.workspace.state, begun.session.session_id, name="Zoe"
        )
    )  # fmt: skip
    begun.press(PAGES["term"])
    begun.session.visits.back()
    begun.session.visits.back()
    assert begun.focus() is not None


def test_without_a_visit_esc_goes_to_the_work(begun: Program) -> None:
    begun.run.strip.buttons["more"].click()
    begun.run.panel.focus_page()
    begun.press("Down", "Return")
    assert begun.focus() is begun.run.panel.more.page("goal").edit
    begun.press("Esc")
    assert not begun.run.panel.isAncestorOf(begun.focus())


def test_a_question_mark_in_the_capture_bar_asks_the_organisation(begun: Program) -> None:
    begun.press("Ctrl+L")
    begun.say("? May overlap be paid @Per +2w", "? No one else")
    state = begun.workspace.state
    first, second = state.entries_of(Ask, begun.session.session_id)
    assert (first.text, first.addressee, second.text) == (
        "May overlap be paid",
        "Per",
        "No one else",
    )
    assert first.answer_by
    assert begun.texts() == []
    assert "Question added" in begun.told()
    begun.press("Ctrl+Z")
    assert len(state.entries_of(Ask, begun.session.session_id)) == 1


# What is found


def found(program: Program, words: str) -> Any:
    program.press("Ctrl+K")
    program.type(words)
    program.press("Return")
    program.settle()


def test_what_the_palette_finds_opens_its_form_and_esc_comes_back(begun: Program) -> None:
    session = begun.session.session_id
    begun.workspace.do(
        edits.add_entry(begun.workspace.state, Term, session, term="Umbrella", meaning="x")
    )
    edit = half_typed(begun)
    found(begun, "umbrel")
    page = begun.run.panel.more.page("term")
    begun.qtbot.waitUntil(lambda: bool(page.list.open_id()))
    assert page.list.card is not None
    assert begun.focus() is page.list.card.form.field("term")
    begun.press("Esc", "Esc")
    is_back(begun, edit)


def test_a_decision_and_an_action_that_are_found_open_their_forms(begun: Program) -> None:
    session, state = begun.session.session_id, begun.workspace.state
    begun.workspace.do(edits.add_decision(state, session, text="Umbrellas for all"))
    begun.workspace.do(edits.add_action(state, session, text="Buy raincoats"))
    form = begun.run.panel.outcomes.form
    found(begun, "umbrel")
    begun.qtbot.waitUntil(lambda: form.opened()[0] == "decision")
    begun.press("Esc")
    found(begun, "raincoat")
    begun.qtbot.waitUntil(lambda: form.opened()[0] == "action")
