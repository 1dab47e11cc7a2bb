# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What only the host sees: quiet voices, the next stage, lenses, the way to the own log."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from facilitator.domain import edits
from facilitator.domain.projection import project, usual_show
from facilitator.domain.records import HostNote
from facilitator.domain.rules import NOTE_KINDS
from facilitator.intake import shipped
from facilitator.ui.run.host_page import LENSES, HostPage
from tests.journey import Program


@pytest.fixture
def page(hall: Any, shown: Callable[[QWidget], QWidget]) -> HostPage:
    hall.fill()
    hall.run_until(4, "13:36:00")
    made = HostPage(hall.workspace, hall.session)
    made.resize(388, 640)
    shown(made)
    hall.workspace.subscribe(made.hear_of)
    made.target().setFocus()
    return made


def test_the_most_quiet_voice_is_on_top_and_follows(
    page: HostPage, hall: Any, qapp: QApplication
) -> None:
    assert page.heard_words() == [
        "Relatives: 3 notes so far",
        "Managers: 5 notes so far",
        "Personal assistants: 7 notes so far",
        "Service users: 8 notes so far",
    ]
    assert page.unvoiced.isHidden()
    hall.say("Nobody's voice")
    lena = next(p.id for p in hall.state.participants(hall.session) if p.name == "Lena Moen")
    for _ in range(3):
        hall.workspace.do(edits.add_note(hall.state, hall.session, text="More", author_id=lena))
    qapp.processEvents()
    assert page.heard_words()[0] == "Managers: 5 notes so far"
    assert page.unvoiced.text() == "1 note without a voice"


def test_it_says_what_comes_next_until_the_end(
    page: HostPage, hall: Any, qapp: QApplication
) -> None:
    assert page.next_title.text() == "Break · 10 min"
    assert page.next_prompt.isHidden()
    hall.run_until(6, "14:00:00")
    qapp.processEvents()
    assert page.next_title.text() == "Choose what matters · 7 min"
    assert page.next_prompt.text() == "Three dots each."
    hall.run_until(9, "14:30:00")
    qapp.processEvents()
    assert page.next_title.text() == "This is the last stage."


def test_a_digit_puts_a_lens_before_the_host_alone(page: HostPage, hall: Any) -> None:
    assert page.lens.isHidden()
    seen = project(hall.state, hall.session, usual_show(hall.state, hall.session), hall.clock.now())
    QTest.keyClick(page.target(), Qt.Key.Key_2)
    assert page.lens.text() == "How does a relative see this?"
    assert page.lens_buttons["relative"].isChecked()
    again = project(
        hall.state, hall.session, usual_show(hall.state, hall.session), hall.clock.now()
    )
    assert again == seen
    QTest.keyClick(page.target(), Qt.Key.Key_6)
    assert page.lens.text() == "What was this rule or service meant for?"
    QTest.keyClick(page.target(), Qt.Key.Key_6)
    assert page.lens.isHidden()
    QTest.mouseClick(page.lens_buttons["person"], Qt.MouseButton.LeftButton)
    assert page.lens.text() == "How does the person who gets support see this?"


def test_a_lens_speaks_the_language_of_the_room(page: HostPage, hall: Any) -> None:
    hall.workspace.do(edits.write_session(hall.state, hall.session, language="sv"))
    QTest.keyClick(page.target(), Qt.Key.Key_2)
    assert page.lens.text() == "Hur ser en anhörig på det här?"


def test_every_lens_and_kind_is_one_of_the_templates() -> None:
    library = shipped.templates()
    assert list(LENSES) == list(library.words_of("lenses", "en"))
    assert set(NOTE_KINDS) == set(library.words_of("note_kinds", "en"))


def test_one_key_goes_there_and_comes_back(begun: Program) -> None:
    edit = begun.run.capture.edit
    begun.press("Ctrl+L")
    begun.type("Half a line")
    begun.press("Ctrl+Shift+Y")
    page = begun.run.panel.host
    assert begun.run.panel.page == "host"
    assert begun.focus() is page.target()
    begun.press("3")
    assert page.lens.text() == "What would a new colleague ask?"
    begun.press("Esc")
    assert begun.focus() is edit
    assert edit.toPlainText() == "Half a line"
    assert not begun.run.is_panel_open()


def test_the_own_log_is_one_press_away(begun: Program) -> None:
    begun.press("Ctrl+Shift+Y")
    begun.click(begun.run.panel.host.log)
    assert begun.run.panel.page == "more"
    begun.type("It went quiet after the break")
    begun.press("Return")
    log = begun.workspace.state.entries_of(HostNote, begun.session.session_id)
    assert [line.text for line in log] == ["It went quiet after the break"]
