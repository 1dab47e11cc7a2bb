# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The whole program for a test: a real window on a real library, used with keys and a mouse."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from facilitator.store.workspace import Workspace  # SQLAlchemy before PySide

# isort: split
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QLineEdit, QWidget

from facilitator.app import make_application
from facilitator.domain.clock import SystemClock
from facilitator.domain.records import Note
from facilitator.ui.appearance import dress
from facilitator.ui.main_window import MainWindow
from facilitator.ui.settings import Settings
from facilitator.ui.tasks import Tasks

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from pytestqt.qtbot import QtBot

    from facilitator.ui.board.board_widget import BoardWidget
    from facilitator.ui.run.run_view import RunView
    from facilitator.ui.session.session_view import SessionView

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


class Program:
    """One run of the program: `open` is what starting it does, `close` what leaving it does."""

    def __init__(self, qtbot: QtBot, library: Path, chosen: Settings | None = None) -> None:
        self.qtbot, self.library = qtbot, library
        self.done = 0  # keys, typed lines, clicks and drags so far
        self.app = make_application()
        chosen = chosen or Settings(language="en", theme="light", reduced_motion=True)
        dress(self.app, chosen)
        self.tasks = Tasks(self.app)
        self.window = MainWindow(chosen, clock=SystemClock(), tasks=self.tasks)

    def open(self) -> Program:
        self.window.show()
        self.window.activateWindow()
        self.qtbot.waitUntil(self.window.isActiveWindow)
        self.window.open_library(self.library)
        self.settle()
        return self

    def close(self) -> None:
        self.window.close()
        self.window.deleteLater()
        self.tasks.close()
        self.app.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    def settle(self) -> None:
        """What was to happen soon has happened."""
        for _ in range(5):
            self.app.processEvents()

    # Looking

    @property
    def workspace(self) -> Workspace:
        assert self.window.workspace is not None
        return self.window.workspace

    @property
    def session(self) -> SessionView:
        assert self.window.session is not None
        return self.window.session

    @property
    def run(self) -> RunView:
        return self.session.run

    @property
    def board(self) -> BoardWidget:
        return self.run.board

    def notes(self) -> list[Note]:
        return self.workspace.state.notes_of(self.session.session_id)

    def texts(self) -> list[str]:
        """What was said, in order."""
        return [note.text for note in self.notes()]

    def groups(self) -> dict[str, list[str]]:
        """The texts in each named group, in the order in which they lie."""
        state = self.workspace.state
        members = self.board.scene.layout.members
        return {
            cluster.name: [state.notes[key].text for key in members(cluster.id)]
            for cluster in state.clusters_of(self.session.session_id)
        }

    def told(self) -> list[str]:
        """What the toasts say."""
        return [toast.text for toast in self.window.messages.toasts.toasts()]

    def focus(self) -> QWidget:
        found = QApplication.focusWidget()
        assert found is not None, "nothing has the keyboard"
        return found

    def named(self, name: str, *, within: QWidget | None = None) -> QWidget:
        """The one widget on the screen with this accessible name, or text of a button."""
        found = [w for w in (within or self.window).findChildren(QWidget) if _is_called(w, name)]
        found = [w for w in found if w.isVisible()]
        assert found, f"nothing on the screen is called {name!r}"
        return found[0]

    # Doing

    def reach(self, name: str, *, back: bool = False) -> int:
        """Press Tab until what is called so has the keyboard; returns how often."""
        met: list[QWidget] = []
        while not _is_called(self.focus(), name):
            widgets = [widget.accessibleName() or type(widget).__name__ for widget in met]
            assert met.count(self.focus()) < 2, f"Tab never comes to {name!r}, only to {widgets}"
            met.append(self.focus())
            self.press("Shift+Tab" if back else "Tab")
        return len(met)

    def fill(self, name: str, text: str) -> None:
        """Tab to a field and type over what stands in it."""
        self.reach(name)
        self.press("Ctrl+A")
        self.type(text)

    def click(self, target: str | QWidget, at: QPoint | None = None) -> None:
        """A click into the middle of what is called so; it must lie on top there."""
        self.done += 1
        widget = self.named(target) if isinstance(target, str) else target
        point = at if at is not None else widget.rect().center()
        window = widget.window()
        on_top = window.childAt(widget.mapTo(window, point))
        is_hit = on_top is widget or (on_top is not None and widget.isAncestorOf(on_top))
        assert is_hit, f"{target!r} is covered by {on_top}"
        assert widget.isEnabled(), f"{target!r} takes no clicks now"
        QTest.mouseClick(on_top or widget, LEFT, NONE, _in(on_top, widget, point))
        self.settle()

    def press(self, *keys: str, settle: bool = True) -> None:
        """Keys as they are printed: "Ctrl+K", "F2", "Down"."""
        for key in keys:
            self.done += 1
            [pressed] = [QKeySequence(key)[0]]
            QTest.keyClick(self.focus(), pressed.key(), pressed.keyboardModifiers())
        if settle:
            self.settle()

    def type(self, text: str) -> None:
        """Letter by letter; QTest knows the keys of ASCII only."""
        for char in text:
            if char.isascii():
                QTest.keyClicks(self.focus(), char)
            else:
                key = QKeyEvent(QEvent.Type.KeyPress, 0, NONE, char)
                QApplication.sendEvent(self.focus(), key)

    def say(self, *texts: str) -> None:
        """Type notes without waiting for anything in between."""
        for text in texts:
            self.done += 1
            self.type(text)
            QTest.keyClick(self.focus(), Qt.Key.Key_Return)

    def begin(self) -> None:
        """From an empty library to a session in which one can type."""
        self.press("Return")  # the template that is offered first
        self.press("Ctrl+Tab", "F8")

    def sort(self) -> None:
        """To the notes as groups, the keyboard on the board."""
        if self.board.scene.layout.name != "groups":
            self.run.turn_layout()
        self.board.focus_board()
        self.settle()

    def spot(self, note: Note) -> QPoint:
        """The pixel of the board's view in the middle of a note, also of one in the tray."""
        item = self.board.scene.notes.get(note.id)
        if item is not None:
            return self.board.view.mapFromScene(*item.box.center)
        box = self.board.tray.row.box_of(note.id)
        assert box is not None
        at = self.board.tray.row.mapToGlobal(box.center().toPoint())
        return self.board.view.viewport().mapFromGlobal(at)

    def fit_board(self) -> None:
        """A double click where nothing lies shows the whole board."""
        self.done += 1
        port, view = self.board.view.viewport(), self.board.view
        spots = (
            QPoint(x, y)
            for x in range(port.width() - 40, 40, -40)
            for y in range(40, port.height() - 40, 20)
        )
        empty = next(
            point
            for point in spots
            if not view.board.note_at(here := view.mapToScene(point))
            and not view.board.cluster_at(here)
        )
        QTest.mouseClick(port, LEFT, NONE, empty)
        QTest.mouseDClick(port, LEFT, NONE, empty)
        self.settle()

    def drag(
        self, start: QPoint, *way: QPoint, before_drop: Callable[[], object] | None = None
    ) -> None:
        """Hold the left button along this way; it may begin in the tray."""
        self.done += 1
        port: QWidget = self.board.view.viewport()
        if not port.rect().contains(start):
            row = self.board.tray.row
            start, *points = [row.mapFromGlobal(port.mapToGlobal(point)) for point in (start, *way)]
            port, way = row, tuple(points)
        QTest.mousePress(port, LEFT, NONE, start)
        for point in ((start + way[0]) / 2, *way):
            QTest.mouseMove(port, point)
            self.app.processEvents()
        if before_drop:
            before_drop()
        QTest.mouseRelease(port, LEFT, NONE, way[-1])
        self.settle()

    def lasso(self, notes: Sequence[Note]) -> None:
        """Draw a line around these notes, which lie beside each other."""
        spots = [self.spot(note) for note in notes]
        left, right = min(p.x() for p in spots) - 84, max(p.x() for p in spots) + 84
        top, bottom = min(p.y() for p in spots) - 34, max(p.y() for p in spots) + 34
        corners = QPoint(right, top), QPoint(right, bottom), QPoint(left, bottom)
        self.drag(QPoint(left, top), *corners, QPoint(left, top + 2))

    def save_pdf(self, path: Path) -> None:
        """Ctrl+Shift+E, a path in the dialog, and wait until the file is written."""
        self.press("Ctrl+Shift+E")
        self.choose_path(path)
        self.qtbot.waitUntil(lambda: any(path.name in words for words in self.told()))

    def choose_path(self, path: Path) -> None:
        """Wait for the dialog that asks for a file or a folder, and give it this one."""
        self.qtbot.waitUntil(lambda: self._dialog() is not None, timeout=10_000)
        dialog = self._dialog()
        assert dialog is not None
        line = dialog.findChild(QLineEdit, "fileNameEdit")
        assert isinstance(line, QLineEdit)
        line.setText(str(path))
        dialog.accept()
        self.come_back()

    def come_back(self) -> None:
        """After a dialog a window manager gives the keyboard back; the tests have none."""
        if QApplication.activeModalWidget() is None:  # else the next dialog has it already
            self.window.activateWindow()
        self.qtbot.waitUntil(lambda: QApplication.activeWindow() is not None)

    def run_action(self, words: str) -> None:
        """Ctrl+K, some words, Enter."""
        self.press("Ctrl+K")
        self.type(words)
        self.press("Return")

    def _dialog(self) -> QFileDialog | None:
        found = self.window.findChildren(QFileDialog)
        return next((dialog for dialog in found if dialog.isVisible()), None)


def _is_called(widget: QWidget, name: str) -> bool:
    """By its accessible name or its text; "…" at the end stands for any further words."""
    words = [widget.accessibleName()]
    if isinstance(widget, QAbstractButton):
        words.append(widget.text())
    if name.endswith("…"):
        return any(word.startswith(name[:-1]) for word in words)
    return name in words


def _in(inner: QWidget | None, outer: QWidget, point: QPoint) -> QPoint:
    return inner.mapFrom(outer, point) if inner is not None and inner is not outer else point
