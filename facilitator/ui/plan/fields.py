# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Fields in which the words of a session are typed. What is typed is written as it comes.

A field never loses what stands in it: while somebody types, nothing from outside overwrites it,
and what cannot be understood stays, with a line below that says why.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QEvent, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QSpinBox, QWidget

from facilitator.domain.text import clean, one_line
from facilitator.ui import fonts, theme
from facilitator.ui.plan.dates import read_date, read_time, shown_date
from facilitator.ui.texts import tr

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from PySide6.QtGui import QFocusEvent

Value = str | int | float | tuple[str, ...]


class Field(Protocol):
    """One value of a record on the screen."""

    def value(self) -> Value | None:
        """What is typed, as the record keeps it; None when it cannot be understood."""

    def show_value(self, value: Value) -> None:
        """Show what the record holds, without telling that somebody typed."""


class LineField(QLineEdit):
    """One line of words."""

    typed = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None, *, name: str) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFont(fonts.font(14))
        self.textEdited.connect(self.typed)
        self.editingFinished.connect(self.left)

    def value(self) -> Value | None:
        return one_line(self.text())

    def show_value(self, value: Value) -> None:
        if one_line(self.text()) != value:
            place = self.cursorPosition() if self.hasFocus() else 0
            self.setText(str(value))
            self.setCursorPosition(place)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), theme.current().px(34))


class ReadField(LineField):
    """A line that is understood as something else than words, such as a date."""

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        name: str,
        read: Callable[[str], str | None],
        shown: Callable[[str], str] = str,
    ) -> None:
        super().__init__(parent, name=name)
        self._read, self._shown = read, shown
        self.left.connect(self._settle)

    def value(self) -> Value | None:
        return self._read(self.text())

    def show_value(self, value: Value) -> None:
        if self.value() != value or not self.hasFocus():
            self.setText(self._shown(str(value)))
            self.setCursorPosition(0)

    def _settle(self) -> None:
        value = self._read(self.text())
        if value is not None:
            self.setText(self._shown(value))


def date_field(parent: QWidget | None, *, name: str, today: Callable[[], date]) -> ReadField:
    """A field for a date; `today` decides the year of a date that is typed without one."""
    field = ReadField(
        parent, name=name, read=lambda text: read_date(text, today()), shown=shown_date
    )
    field.setPlaceholderText(tr("26 Nov 2026"))
    return field


def time_field(parent: QWidget | None, *, name: str) -> ReadField:
    """A field for a time of day, 24 hours."""
    field = ReadField(parent, name=name, read=read_time)
    field.setPlaceholderText("13:00")
    return field


class LongField(QPlainTextEdit):
    """Several lines of words; Tab goes on to the next field."""

    typed = Signal()
    left = Signal()

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        name: str,
        lines: int = 3,
        px: float = 14,
        padding: tuple[int, int] = (6, 8),
    ) -> None:
        super().__init__(parent)
        self._lines, self._px, self._padding = 0, px, padding
        self.setAccessibleName(name)
        self.setFont(fonts.font(px))
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(2)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.textChanged.connect(self.typed)
        self.set_lines(lines)

    def set_lines(self, lines: int) -> None:
        """How many lines can be seen at once."""
        self._lines = lines
        now, (above, beside) = theme.current(), self._padding
        tall = now.px(lines * (self._px + 6) + 2)
        # As a style: that of the program would take a minimum set in another way back. With the
        # keyboard the frame is 1 px thicker, and the padding gives way.
        style = (
            f"LongField {{ min-height: {tall}px; max-height: {tall}px;"
            f" padding: {now.px(above)}px {now.px(beside)}px; }}"
            f"LongField:focus {{ padding: {now.px(above) - 1}px {now.px(beside) - 1}px; }}"
        )
        if self.styleSheet() != style:
            self.setStyleSheet(style)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self._lines:
            self.set_lines(self._lines)

    def value(self) -> Value | None:
        return clean(self.toPlainText())

    def show_value(self, value: Value) -> None:
        if clean(self.toPlainText()) != value:
            place = self.textCursor().position()
            with QSignalBlocker(self):
                self.setPlainText(str(value))
            cursor = self.textCursor()
            cursor.setPosition(min(place, max(0, self.document().characterCount() - 1)))
            self.setTextCursor(cursor)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()


class NumberField(QSpinBox):
    """A count; the least is shown as `none`, if there are words for it."""

    typed = Signal()
    left = Signal()

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        name: str,
        least: int = 0,
        most: int = 999,
        none: str = "",
    ) -> None:
        super().__init__(parent)
        self.setRange(least, most)
        if none:
            self.setSpecialValueText(none)
        # The arrow keys and the wheel count; a number is typed faster than it is clicked.
        # (Without buttons at all, a styled box leaves its number a width of one pixel.)
        self.setStyleSheet("QSpinBox::up-button, QSpinBox::down-button { width: 0; border: 0; }")
        self.lineEdit().setProperty("bare", True)
        self.lineEdit().setTextMargins(theme.current().px(8), 0, theme.current().px(8), 0)
        self.setAccessibleName(name)
        self.setFont(fonts.font(14))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.valueChanged.connect(self.typed)
        self.editingFinished.connect(self.left)

    def show_value(self, value: Value) -> None:
        assert isinstance(value, int)
        with QSignalBlocker(self):
            self.setValue(value)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), theme.current().px(34))
