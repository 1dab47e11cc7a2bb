# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What a hand on the mouse does with menus, choices, lists, fields and the board."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLineEdit,
    QListView,
    QMenu,
    QScrollArea,
    QWidget,
)

from facilitator.domain.records import Note
from tests.journey import LEFT, NONE, Program

WIDE, HIGH = 200, 100  # px around a spot of the board that must be empty for a note to lie there


def pick(program: Program, *way: str) -> None:
    """Click through the menu that is open: each of these lines, the last one does something.

    A "…" at the end of words stands for any further ones.
    """
    found = QApplication.activePopupWidget()
    for words in way:
        assert isinstance(found, QMenu), f"no menu is open for {words!r}"
        action = _line_of(found, words)
        assert action.isEnabled(), f"{words!r} cannot be chosen now"
        QTest.mouseClick(found, LEFT, NONE, found.actionGeometry(action).center())
        program.done += 1
        below = action.menu()
        if isinstance(below, QMenu):
            program.qtbot.waitUntil(below.isVisible)
            found = below
    program.settle()
    if QApplication.activeWindow() is not program.window:  # nobody but us manages the windows
        program.window.activateWindow()
        program.qtbot.waitUntil(program.window.isActiveWindow)


def _line_of(menu: QMenu, words: str) -> QAction:
    lines = {line.text().split("\t")[0].replace("&", ""): line for line in menu.actions()}
    fits = [line for text, line in lines.items() if _fits(text, words)]
    assert len(fits) == 1, f"{words!r} is not among {list(lines)}"
    return fits[0]


def _fits(text: str, words: str) -> bool:
    return text == words or (words.endswith("…") and text.startswith(words[:-1]))


def choose(program: Program, name: str, words: str) -> None:
    """Open a box of choices and click one."""
    box = bring(program, name)
    assert isinstance(box, QComboBox)
    program.click(box)
    listed = box.view()
    row = box.findText(words)
    assert row >= 0, f"{words!r} is no choice"
    spot = listed.visualRect(box.model().index(row, 0)).center()
    for point in (spot - QPoint(20, 0), spot):  # the hand moves there before it clicks
        QTest.mouseMove(listed.viewport(), point)
    QTest.mouseClick(listed.viewport(), LEFT, NONE, spot)
    program.done += 1
    program.settle()
    assert box.currentText() == words


def click_row(program: Program, listed: QListView, words: str) -> None:
    """Click the row of a list that shows these words."""
    model = listed.model()
    rows = [model.index(row, 0) for row in range(model.rowCount())]
    [index] = [index for index in rows if words in str(index.data())]
    listed.scrollTo(index)
    QTest.mouseClick(listed.viewport(), LEFT, NONE, listed.visualRect(index).center())
    program.done += 1
    program.settle()


def bring(program: Program, name: str) -> QWidget:
    """What is called so, scrolled into view as the wheel would."""
    found = widget = program.named(name)
    while (parent := widget.parentWidget()) is not None:
        if isinstance(parent, QScrollArea):
            parent.ensureWidgetVisible(found)
        widget = parent
    program.settle()
    return found


def press(program: Program, name: str) -> None:
    """Click what is called so, scrolled into view before."""
    program.click(bring(program, name))


def fill(program: Program, name: str, text: str) -> None:
    """Click into a field three times, so that all of it is chosen, and type."""
    field = bring(program, name)
    program.click(field)
    inner = field if isinstance(field, QLineEdit) else field.findChild(QLineEdit)
    target = inner if inner is not None else field.childAt(field.rect().center()) or field
    middle = target.rect().center()
    QTest.mouseDClick(target, LEFT, NONE, middle)
    QTest.mouseClick(target, LEFT, NONE, middle)
    program.type(text)


def note_called(program: Program, text: str) -> Note:
    return next(note for note in program.notes() if note.text == text)


def menu_of(program: Program, text: str, *way: str) -> None:
    """The right button on a note of the board or the tray, and a line of its menu."""
    note = note_called(program, text)
    in_view(program, note)
    row = program.board.tray.row
    in_tray = note.id not in program.board.scene.notes
    port = row if in_tray else program.board.view.viewport()
    spot = port.mapFromGlobal(program.board.view.viewport().mapToGlobal(program.spot(note)))
    for button in (LEFT, Qt.MouseButton.RightButton):
        QTest.mouseClick(port, button, NONE, spot)
    reason = QContextMenuEvent.Reason.Mouse
    QApplication.sendEvent(port, QContextMenuEvent(reason, spot, port.mapToGlobal(spot)))
    program.settle()
    program.done += 1
    pick(program, *way)


def in_view(program: Program, note: Note) -> None:
    """A note of the tray is scrolled to; one of the board is there when all of it is shown."""
    if note.id not in program.board.scene.notes:
        program.board.tray.row.reveal(note.id)
    elif not program.board.view.viewport().rect().contains(program.spot(note)):
        program.fit_board()


def empty_spot(program: Program) -> QPoint:
    """A pixel of the view with room for a note around it."""
    view = program.board.view
    across, down = view.viewport().width(), view.viewport().height()
    for y in range(HIGH // 2, down - HIGH // 2, 20):
        for x in range(WIDE // 2, across - WIDE // 2, 20):
            around = (
                QPoint(x + dx, y + dy)
                for dx in (-WIDE // 2, 0, WIDE // 2)
                for dy in (-HIGH // 2, 0, HIGH // 2)
            )
            if not any(_lies_there(program, point) for point in around):
                return QPoint(x, y)
    raise AssertionError("the board is full")


def _lies_there(program: Program, point: QPoint) -> bool:
    view = program.board.view
    here = view.to_board(QPointF(point))
    return bool(view.board.note_at(here) or view.board.cluster_at(here))


def drop_into(program: Program, text: str, member: str) -> None:
    """A note of the tray to the group of another: it lands where a group is marked."""
    moved, other = note_called(program, text), note_called(program, member)
    in_view(program, other)
    in_view(program, moved)
    marked: list[str] = []
    clusters = program.board.scene.clusters
    program.drag(
        program.spot(moved),
        program.spot(other),
        before_drop=lambda: marked.extend(key for key, item in clusters.items() if item.target),
    )
    assert marked == [program.workspace.state.notes[moved.id].cluster_id]


def pick_group(program: Program, letter: str) -> None:
    """Click a group in the list that asks for one."""
    forget_toasts(program)
    picker = program.board.picker
    rows = picker._rows
    [at] = [place for place, line in enumerate(rows.lines) if line.letter == letter]
    high = rows.height() // len(rows.lines)
    program.click(rows, QPoint(rows.width() // 2, high * at + high // 2))


def forget_toasts(program: Program) -> None:
    """Some seconds go by, and what was said at the foot of the window is gone."""
    stack = program.window.messages.toasts
    for toast in stack.toasts():
        stack.drop(toast)
    program.settle()
