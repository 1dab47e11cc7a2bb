# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The questions before what cannot be undone: from menu, palette and the page of the bin."""

from __future__ import annotations

import pytest

from facilitator.domain import edits
from facilitator.domain.records import Participant
from facilitator.ui.library import rail
from facilitator.ui.library.session_page import BinPage
from facilitator.ui.widgets import Button, Label
from facilitator.ui.widgets.ask import Question
from tests.journey import Program


def run(program: Program, action_id: str) -> None:
    assert program.window.actions_ is not None
    assert program.window.actions_.actions.run(action_id)
    program.settle()


def question(program: Program) -> Question:
    [found] = [q for q in program.window.findChildren(Question) if q.isVisible()]
    return found


def words(asked: Question) -> str:
    return "\n".join(label.text() for label in asked.findChildren(Label))


def said(program: Program, *texts: str) -> None:
    program.press("Ctrl+L")
    program.say(*texts)


def test_an_empty_bin_is_said_and_nothing_is_asked(begun: Program) -> None:
    run(begun, "session.empty_bin")
    assert begun.told()[-1] == "There are no notes in the bin."
    assert not [q for q in begun.window.findChildren(Question) if q.isVisible()]


def test_the_bin_of_a_session_is_emptied_after_a_yes(begun: Program) -> None:
    said(begun, "One", "Two", "Three")
    state = begun.workspace.state
    begun.workspace.do(edits.bin_notes(state, [n.id for n in begun.notes()[:2]]))
    begun.press("Ctrl+K")
    begun.type("Empty the bin of this")
    begun.press("Return")
    asked = question(begun)
    assert "2 note" in words(asked)
    assert "cannot be undone" in words(asked)
    asked.take("keep")
    begun.settle()
    assert len(state.notes) == 3
    run(begun, "session.empty_bin")
    question(begun).take("go")
    begun.settle()
    assert begun.texts() == ["Three"]
    assert len(state.notes) == 1
    assert begun.told()[-1].startswith("2 note")
    assert begun.workspace.undo() is None


def test_enter_keeps_because_that_is_what_is_marked(begun: Program) -> None:
    said(begun, "One")
    begun.workspace.do(edits.bin_notes(begun.workspace.state, [begun.notes()[0].id]))
    run(begun, "session.empty_bin")
    asked = question(begun)
    focused = asked.focusWidget()
    assert isinstance(focused, Button)
    assert focused.accessibleName() == "Keep the notes"
    begun.press("Return")
    assert len(begun.workspace.state.notes) == 1


@pytest.mark.parametrize(
    ("until", "told"),
    [
        ("", "still"),
        ("2020-01-31", "were to be kept until Friday 31 January 2020."),
        ("2999-01-31", "that day has not come yet"),
    ],
)
def test_names_go_after_a_yes_that_knows_the_day(begun: Program, until: str, told: str) -> None:
    workspace, key = begun.workspace, begun.session.session_id
    workspace.do(edits.add_participant(workspace.state, key, name="Ann Lind", roles=["staff"]))
    workspace.do(edits.add_action(workspace.state, key, text="Call", owner="Ann"))
    workspace.do(edits.write_session(workspace.state, key, retention=until))
    run(begun, "session.remove_names")
    asked = question(begun)
    assert "What stays: roles, numbers and all that was said" in words(asked)
    assert told in words(asked) or not until
    assert bool(until) == ("working notes" in words(asked))
    asked.take("go")
    begun.settle()
    [person] = workspace.state.part(Participant, key).values()
    assert (person.name, person.initials, person.roles) == ("", "", ("staff",))
    assert [action.owner for action in workspace.state.actions_of(key)] == [""]
    assert begun.told()[-1] == "The names are removed"
    assert workspace.undo_verb is None


def test_the_bin_of_the_library_is_emptied_on_its_page(begun: Program) -> None:
    said(begun, "One")
    key, workspace = begun.session.session_id, begun.workspace
    begun.press("Ctrl+W")
    run(begun, "library.empty_bin")
    assert begun.told()[-1] == "The bin is empty."
    workspace.do(edits.bin_session(workspace.state, key))
    library = begun.window.library
    assert library is not None
    library.go(rail.BIN)
    page = library.parts.places.currentWidget()
    assert isinstance(page, BinPage)
    assert page.empty.isVisible()
    page.empty.click()
    begun.settle()
    asked = question(begun)
    assert "1 session" in words(asked)
    asked.take("go")
    begun.settle()
    assert key not in workspace.state.sessions
    assert not page.empty.isVisible()
    assert workspace.search("One") == []
    assert begun.told()[-1].startswith("1 session")
