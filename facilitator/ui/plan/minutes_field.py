# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The minutes of a stage: a number to type, with less and more beside it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, QRegularExpression, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QRegularExpressionValidator
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from facilitator.domain.edits.running import LONGEST
from facilitator.ui import fonts, theme
from facilitator.ui.texts import tr
from facilitator.ui.widgets import IconButton, Label, rounded, text_width

_LARGE = 5
_STEPS = {
    Qt.Key.Key_Up: 1,
    Qt.Key.Key_Down: -1,
    Qt.Key.Key_PageUp: _LARGE,
    Qt.Key.Key_PageDown: -_LARGE,
}


class MinutesField(QWidget):
    """A form's field. What is typed is kept as it is, also when it is too much."""

    typed = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None, *, name: str) -> None:
        super().__init__(parent)
        self._kept = "0"
        self.less = IconButton("minus", tr("One minute less"), self, size=28, icon_size=15)
        self.number = QLineEdit(self)
        self.number.setProperty("bare", True)
        self.number.setFont(fonts.font(14, 600))
        self.number.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.number.setAccessibleName(name)
        self.number.setValidator(
            QRegularExpressionValidator(QRegularExpression(r"-?\d{0,4}"), self.number)
        )
        self.number.textEdited.connect(self.typed)
        self.number.editingFinished.connect(self._settle)
        self.number.installEventFilter(self)
        self.more = IconButton("plus", tr("One minute more"), self, size=28, icon_size=15)
        self.less.clicked.connect(lambda: self.step(-1))
        self.more.clicked.connect(lambda: self.step(1))
        unit = Label(tr("min"), self, px=14, weight=600)
        row = QHBoxLayout(self)
        row.setContentsMargins(3, 2, 3, 2)
        row.setSpacing(0)
        for widget in (self.less, self.number, unit, self.more):
            row.addWidget(widget)
        row.insertSpacing(3, theme.current().px(4))
        self.setFocusProxy(self.number)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._measure()

    def value(self) -> int | None:
        """The number as typed, None while it is none."""
        text = self.number.text()
        return int(text) if text.lstrip("-").isdigit() else None

    def show_value(self, value: object) -> None:
        if self.value() != value:
            place = self.number.cursorPosition()
            self.number.setText(str(value))
            self.number.setCursorPosition(min(place, len(str(value))))
        self._kept = str(value)

    def step(self, minutes: int) -> None:
        """More or fewer, between 0 and the longest a stage can be."""
        value = min(max((self.value() or 0) + minutes, 0), LONGEST)
        if value != self.value():
            self.number.setText(str(value))
            self.typed.emit()
            self.left.emit()

    def _settle(self) -> None:
        if self.value() is None:  # nothing was typed that could be lost
            self.number.setText(self._kept)
        self.left.emit()

    def _measure(self) -> None:
        wide = text_width(fonts.font(14, 600), "0000")
        self.number.setFixedWidth(round(wide * 0.8))

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(hint.width(), theme.current().px(34))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        if event.type() == QEvent.Type.KeyPress:
            assert isinstance(event, QKeyEvent)
            step = _STEPS.get(Qt.Key(event.key()))
            if step is not None:
                shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
                self.step(step * _LARGE if shift and abs(step) == 1 else step)
                return True
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._measure()

    def paintEvent(self, event: QPaintEvent) -> None:
        now, painter, box = theme.current(), QPainter(self), QRectF(self.rect())
        focused = self.number.hasFocus()
        rounded(painter, box, 7, fill=now.surface, line=now.focus if focused else now.strong)
        if focused:
            rounded(painter, box.adjusted(1, 1, -1, -1), 6, fill=None, line=now.focus)
