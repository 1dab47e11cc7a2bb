# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What a hand on the mouse does with menus, choices and lists."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QListView, QMenu

from facilitator.domain.records import Note
from tests.journey import LEFT, NONE, Program


def pick(program: Program, *way: str) -> None:
    """Click through the menu that is open: each of these lines, the last one does something."""
    for words in way:
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu), f"no menu is open for {words!r}"
        lines = {line.text().split("\t")[0].replace("&", ""): line for line in menu.actions()}
        assert words in lines, f"{words!r} is not among {list(lines)}"
        action = lines[words]
        assert action.isEnabled(), f"{words!r} cannot be chosen now"
        QTest.mouseClick(menu, LEFT, NONE, menu.actionGeometry(action).center())
        program.settle()
    program.done += len(way)


def choose(program: Program, name: str, words: str) -> None:
    """Open a box of choices and click one."""
    box = program.named(name)
    assert isinstance(box, QComboBox)
    program.click(box)
    listed = box.view()
    row = box.findText(words)
    assert row >= 0, f"{words!r} is no choice"
    spot = listed.visualRect(box.model().index(row, 0)).center()
    QTest.mouseClick(listed.viewport(), LEFT, NONE, spot)
    program.done += 1
    program.settle()


def click_row(program: Program, listed: QListView, words: str, *, twice: bool = False) -> None:
    """Click the row of a list that shows these words."""
    model = listed.model()
    rows = [model.index(row, 0) for row in range(model.rowCount())]
    [index] = [index for index in rows if words in str(index.data())]
    listed.scrollTo(index)
    spot = listed.visualRect(index).center()
    QTest.mouseClick(listed.viewport(), LEFT, NONE, spot)
    if twice:
        QTest.mouseDClick(listed.viewport(), LEFT, NONE, spot)
    program.done += 1
    program.settle()


def fill(program: Program, name: str, text: str) -> None:
    """Click three times into a field, so that all of it is chosen, and type."""
    field = program.named(name)
    program.click(field)
    program.press("Ctrl+A")
    program.type(text)


def menu_of(program: Program, note: Note) -> None:
    """A click with the right button on a note of the board."""
    spot = program.spot(note)
    port = program.board.view.viewport()
    assert port.rect().contains(spot), f"{note.text!r} is not in view"
    QTest.mouseClick(port, LEFT, NONE, spot)
    QTest.mouseClick(port, Qt.MouseButton.RightButton, NONE, spot)
    program.board.view.menu_wanted.emit(program.board.view.mapToGlobal(QPoint(spot)))
    program.done += 2
    program.settle()
