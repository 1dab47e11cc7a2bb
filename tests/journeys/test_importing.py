# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What facilitators have already, brought in by keys: a spreadsheet, then lines from elsewhere."""

from __future__ import annotations

from copy import deepcopy
from pathlib import Path

import xlsxwriter
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from facilitator.ui.importing.mapping_dialog import MappingDialog
from tests.journey import Program

SAID = {
    "We never see the plan": "Time to talk",
    "=1+1 is not always two": "Time to talk",
    "Lifts that wait": "The house",
    "Nobody knows my name": "",
}
AUTHOR, SHOWN = "Ann Lind", 42
LINES = ("Ring before you come", "<b>Somebody</b> to ask at night", "Tea at four")


def sheet_of_a_colleague(path: Path) -> None:
    """The column of the group has a name that says nothing; a cell reckons; a number each."""
    with xlsxwriter.Workbook(path, {"strings_to_formulas": False}) as book:
        sheet = book.add_worksheet("May")
        sheet.write_row(0, 0, ["Nr", "What was said", "Where", "Author"])
        for row, (text, group) in enumerate(SAID.items(), 1):
            sheet.write_row(row, 0, [row, text, group, AUTHOR])
        sheet.write_row(len(SAID) + 1, 0, [len(SAID) + 1])
        sheet.write_formula(len(SAID) + 1, 1, "=6*7", value=SHOWN)


def test_a_spreadsheet_and_then_lines_from_elsewhere(program: Program, tmp_path: Path) -> None:
    file = tmp_path / "round of may.xlsx"
    sheet_of_a_colleague(file)
    program.run_action("Import notes from a file")
    program.choose_path(file)
    look_at_columns(program)
    assert program.texts() == [*SAID, str(SHOWN)]
    assert program.groups() == {
        "Time to talk": [text for text, group in SAID.items() if group == "Time to talk"],
        "The house": ["Lifts that wait"],
    }
    people = program.workspace.state.participants(program.session.session_id)
    assert AUTHOR not in [person.name for person in people]
    paste_lines(program)
    program.press("Ctrl+Z")
    program.press("Ctrl+Z")
    assert program.window.session is None
    assert not program.workspace.state.sessions


def look_at_columns(program: Program) -> None:
    """The column that says nothing is chosen to be the group; then Enter on the button."""
    program.qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None, timeout=20_000)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, MappingDialog)
    program.reach("What “Where” is")
    program.type("First")
    program.reach("What “Nr” is")
    program.press("End")
    program.qtbot.waitUntil(dialog.keep.isEnabled)
    assert dialog.coming.text() == "5 notes in 2 groups"
    assert dialog.left.text() == "4 names left out"
    program.reach("Import 5 notes")
    program.press("Return")
    program.come_back()
    program.settle()


def paste_lines(program: Program) -> None:
    """Words that were copied elsewhere: each line a note, and one undo for all of them."""
    assert program.session.current() == "run"
    program.run.focus_capture()
    before, had = deepcopy(program.workspace.state), program.texts()
    QGuiApplication.clipboard().setText("\n".join(LINES))
    program.press("Ctrl+V")
    assert program.texts() == [*had, *LINES]
    program.press("Ctrl+Z")
    assert program.workspace.state == before
    program.press("Ctrl+Y")
    assert program.texts() == [*had, *LINES]
