# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""A line to tick whose words can be changed where they stand, and which can be taken out."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QEnterEvent, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QWidget

from facilitator.domain.text import NAME_LIMIT
from facilitator.ui import fonts
from facilitator.ui.texts import tr
from facilitator.ui.widgets import CheckRow, IconButton

_MOVES = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_SEEN = (QEvent.Type.FocusIn, QEvent.Type.FocusOut)


class _Pencil(IconButton):
    """Seen while the pointer or the keyboard is in its line: a list to tick stays calm."""

    def paintEvent(self, event: QPaintEvent) -> None:
        line = self.parentWidget()
        assert isinstance(line, CheckLine)
        if line.underMouse() or self.hasFocus() or line.box.hasFocus():
            super().paintEvent(event)


class CheckLine(QWidget):
    """F2 changes the words, Delete takes the line out; with `moves` Alt+arrows move it."""

    ticked = Signal(bool)
    reworded = Signal(str)
    removed = Signal()
    moved = Signal(int)

    def __init__(
        self, text: str, parent: QWidget | None = None, *, on: bool, moves: bool = False
    ) -> None:
        super().__init__(parent)
        self._moves, self._editing = moves, False
        self.box = CheckRow(text, self, checked=on)
        self.box.setAccessibleName(text)
        self.box.setAccessibleDescription(tr("F2 changes the words, Delete takes the line out"))
        self.pencil = _Pencil(
            "pencil", tr("Change the words"), self, size=28, icon_size=14, color="text3", key="F2"
        )
        self.field = QLineEdit(self)
        self.field.setMaxLength(NAME_LIMIT)
        self.field.setFont(fonts.font(13))
        self.field.setAccessibleName(tr("Words of the line"))
        self.field.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        row.addWidget(self.box, 1)
        row.addWidget(self.pencil, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.field, 1)
        self.box.toggled.connect(self.ticked)
        self.pencil.clicked.connect(self.edit)
        self.field.editingFinished.connect(self._finish)
        for part in (self.box, self.field, self.pencil):
            part.installEventFilter(self)

    def show_on(self, on: bool) -> None:
        """Ticked or not, without telling that somebody did it."""
        self.box.blockSignals(True)
        self.box.setChecked(on)
        self.box.blockSignals(False)
        self.box.update()

    def edit(self) -> None:
        """Change the words in their place."""
        self._editing = True
        self.field.setText(self.box.text())
        for part in (self.box, self.pencil):
            part.hide()
        self.field.show()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)
        self.field.selectAll()

    def _finish(self) -> None:
        if not self._editing:
            return
        words = self.field.text().strip()
        self._stop()
        if not words:
            self.removed.emit()
        elif words != self.box.text():
            self.reworded.emit(words)

    def _stop(self) -> None:
        self._editing = False
        had = self.field.hasFocus()
        for part in (self.box, self.pencil):
            part.show()
        if had:
            self.box.setFocus(Qt.FocusReason.PopupFocusReason)
        self.field.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _SEEN:
            self.pencil.update()
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if watched is self.field:
                if event.key() == Qt.Key.Key_Escape:
                    self._stop()
                    return True
            elif self._key(event):
                return True
        return bool(super().eventFilter(watched, event))

    def _key(self, event: QKeyEvent) -> bool:
        """Whether the key meant something here."""
        step = _MOVES.get(Qt.Key(event.key()))
        if event.key() == Qt.Key.Key_F2:
            self.edit()
        elif event.key() == Qt.Key.Key_Delete:
            self.removed.emit()
        elif self._moves and step and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.moved.emit(step)
        else:
            return False
        return True

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(f"{tr('Change the words')}\tF2").triggered.connect(lambda: self.edit())
        if self._moves:
            up, down = tr("Move up"), tr("Move down")
            menu.addAction(f"{up}\tAlt+↑").triggered.connect(lambda: self.moved.emit(-1))
            menu.addAction(f"{down}\tAlt+↓").triggered.connect(lambda: self.moved.emit(1))
        menu.addAction(f"{tr('Take out')}\tDel").triggered.connect(lambda: self.removed.emit())
        menu.popup(event.globalPos())

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.pencil.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.pencil.update()
