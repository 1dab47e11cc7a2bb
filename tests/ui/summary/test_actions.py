# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""From the session to paper in the real window: few keys, and a way there when the session ends."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialogButtonBox, QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from facilitator.domain import edits
from facilitator.ui.run.stage_strip import StageStrip
from facilitator.ui.summary import printing
from tests.journey import Program

MOMENT = "2026-11-26T15:00:00.000+00:00"


def finish(program: Program) -> None:
    state, key = program.workspace.state, program.session.session_id
    program.workspace.do(edits.finish_session(state, key, MOMENT))
    program.settle()


def test_from_run_to_the_printer_in_two_keys(
    begun: Program, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    """Ctrl+P shows the summary and asks the system; Enter there prints."""
    monkeypatch.setattr(printing, "has_printer", lambda: True)
    begun.say("Said at the very end")
    assert begun.session.current() == "run"
    begun.press("Ctrl+P")
    assert begun.session.current() == "summary"
    view = begun.session.summary
    qtbot.waitUntil(lambda: view.findChild(QPrintDialog) is not None)
    dialog = view.findChild(QPrintDialog)
    assert isinstance(dialog, QPrintDialog)
    assert dialog.printer().copyCount() == view.output.copies
    buttons = dialog.findChild(QDialogButtonBox)
    assert isinstance(buttons, QDialogButtonBox)
    default = [b for b in buttons.buttons() if isinstance(b, QPushButton) and b.isDefault()]
    assert [buttons.buttonRole(b) for b in default] == [QDialogButtonBox.ButtonRole.AcceptRole]
    dialog.reject()


@pytest.mark.parametrize(
    ("action", "page"),
    [("list", "papers"), ("words", "words"), ("easy", "easy"), ("check", "check")],
)
def test_each_page_is_reached_from_anywhere(begun: Program, action: str, page: str) -> None:
    assert begun.window.actions_ is not None
    begun.window.actions_.actions.run(f"paper.{action}")
    assert begun.session.current() == "summary"
    assert begun.session.summary._side.page == page


def test_word_has_its_dialog_from_anywhere(begun: Program) -> None:
    assert begun.window.actions_ is not None
    begun.window.actions_.actions.run("paper.word")
    dialog = begun.session.summary.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    assert dialog.selectedFiles()[0].endswith(".docx")
    dialog.reject()


def test_after_the_end_run_leads_to_the_summary(begun: Program) -> None:
    rail = begun.session.run.rail
    assert not rail.summary.isVisible()
    finish(begun)
    assert rail.summary.isVisible()
    assert not rail.next.isVisible()
    rail.summary.click()
    assert begun.session.current() == "summary"


def test_after_the_end_the_key_for_the_main_thing_leads_there_too(begun: Program) -> None:
    finish(begun)
    begun.press("Ctrl+Return")
    assert begun.session.current() == "summary"


def test_in_a_small_window_the_strip_leads_there(begun: Program) -> None:
    finish(begun)
    begun.window.resize(683, 369)
    begun.settle()
    found = begun.session.header.findChild(StageStrip)
    assert isinstance(found, StageStrip)
    assert found.summary.isVisible()
    assert not found.pause.isVisible()
    QTest.mouseClick(found.summary, Qt.MouseButton.LeftButton)
    assert begun.session.current() == "summary"
