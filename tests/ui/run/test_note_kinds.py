# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What a note is: as the stage asks, as somebody said for the next ones, or for chosen ones."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QApplication, QMenu

from facilitator.domain.records import Stage
from tests.journey import Program


def choose(program: Program, words: str) -> None:
    """The kind with these words, in the menu that one chord opened."""
    program.press("Ctrl+Shift+T")
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    action = next(a for a in menu.actions() if a.text() == words)
    menu.setActiveAction(action)
    action.trigger()
    menu.close()
    program.settle()


def test_a_kind_holds_for_what_is_typed_next_until_it_is_ended(begun: Program) -> None:
    begun.press("Ctrl+L")
    choose(begun, "Idea")
    assert begun.run.capture.kept.texts() == ["Idea"]
    begun.say("A card by the door", "A number to call")
    choose(begun, "As the stage asks")
    assert begun.run.capture.kept.texts() == []
    begun.say("It was late")
    stage = begun.workspace.state.sessions[begun.session.session_id].stage_id
    usual = next(
        s.note_kind for s in begun.workspace.state.stages(begun.session.session_id) if s.id == stage
    )
    assert [n.note_kind for n in begun.notes()] == ["idea", "idea", usual]


def test_the_next_stage_ends_it(begun: Program) -> None:
    begun.press("Ctrl+L")
    choose(begun, "Dilemma")
    begun.press("F8")
    assert begun.run.capture.kept.texts() == []


def test_a_note_is_what_its_stage_asks_for(begun: Program) -> None:
    state, key = begun.workspace.state, begun.session.session_id
    stage = state.sessions[key].stage_id
    assert stage is not None
    state.put([replace(state.all(Stage)[stage], note_kind="value")])
    begun.press("Ctrl+L")
    begun.say("They ask first")
    assert begun.notes()[-1].note_kind == "value"


def test_with_notes_chosen_on_the_board_it_is_for_them(begun: Program) -> None:
    begun.press("Ctrl+L")
    begun.say("One", "Two")
    begun.sort()
    begun.board.selection.choose([n.id for n in begun.notes()], current=begun.notes()[0].id)
    choose(begun, "What I felt")
    assert [n.note_kind for n in begun.notes()] == ["feeling", "feeling"]
    assert begun.run.capture.kept.texts() == []
    begun.press("Ctrl+Z")
    assert "feeling" not in [n.note_kind for n in begun.notes()]
