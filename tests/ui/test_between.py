# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Between two meetings: a text goes out through the clipboard, notes come back without names."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from facilitator.domain import edits
from facilitator.domain.edits.returned import BETWEEN
from facilitator.ui.between import ReturnedSheet, ask_returned
from tests.journey import Program


def palette(program: Program, words: str) -> None:
    """An action by its words, with keys only."""
    program.press("Ctrl+K")
    program.type(words)
    program.press("Return")


def test_the_text_for_a_mail_is_in_the_clipboard(begun: Program) -> None:
    key = begun.session.session_id
    begun.workspace.do(edits.add_decision(begun.workspace.state, key, text="One page per person"))
    begun.press("Ctrl+L")
    begun.say("Nobody else needs to read this")
    palette(begun, "Copy the text for a mail")
    text = QGuiApplication.clipboard().text()
    assert "What we decided\n- One page per person\n" in text
    assert "Nobody else" not in text
    assert begun.told()[-1].startswith("Copied")


def test_notes_that_came_back_get_a_stage_of_their_own_once(begun: Program) -> None:
    key = begun.session.session_id
    stages = len(begun.workspace.state.stages(key))
    palette(begun, "Add notes that came back")
    begun.type("The card helps")
    begun.press("Return")
    begun.press("Return")  # an empty line is no note
    begun.type("Print it larger")
    begun.press("Ctrl+Return")
    state = begun.workspace.state
    assert begun.texts() == ["The card helps", "Print it larger"]
    assert {(n.origin, n.author_id, n.voice_id) for n in begun.notes()} == {(BETWEEN, None, None)}
    last = state.stages(key)[-1]
    assert (last.title, last.mode, last.minutes) == ("Between our meetings", "capture", 0)
    assert {n.stage_id for n in begun.notes()} == {last.id}
    sheet = ask_returned(begun.session)
    sheet.field.insertPlainText("One more")
    sheet.done()
    assert len(state.stages(key)) == stages + 1
    assert begun.texts()[-1] == "One more"
    begun.press("Ctrl+Z", "Ctrl+Z")
    assert begun.texts() == []
    assert len(state.stages(key)) == stages


def test_esc_adds_nothing_and_a_note_too_long_stays(begun: Program) -> None:
    sheet = ask_returned(begun.session)
    sheet.field.insertPlainText("Half a thought")
    begun.press("Esc")
    assert begun.texts() == []
    sheet = ask_returned(begun.session)
    sheet.field.insertPlainText("Fine\n" + "x" * 20_000)
    sheet.done()
    assert sheet.isVisible()
    assert sheet.why.text()
    assert begun.texts() == []
    sheet.leave()
    assert not any(
        isinstance(w, ReturnedSheet) and w.isVisible() for w in QApplication.allWidgets()
    )


def test_the_return_slip_is_chosen_or_it_says_what_is_lacking(begun: Program) -> None:
    key = begun.session.session_id
    palette(begun, "Return slip")
    assert begun.session.current() == "summary"
    assert begun.told()[-1] == "Return slip – nobody to send it to yet"
    begun.workspace.do(edits.write_session(begun.workspace.state, key, contact="marta@example.org"))
    palette(begun, "Return slip")
    assert begun.session.summary.options.options().kind == "return"
