# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Fields that only a stage has: its title, a prompt that grows, boxes to tick, axes, places."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from facilitator.domain.text import one_line
from facilitator.ui import fonts, theme
from facilitator.ui.plan.fields import LineField, LongField, Value
from facilitator.ui.widgets import CheckRow, Label

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent, QShowEvent

_BETWEEN = "|"  # the two ends of an axis


class TitleField(LineField):
    """The title in place: it looks like a heading until somebody comes near it."""

    def __init__(self, parent: QWidget | None = None, *, name: str) -> None:
        super().__init__(parent, name=name)
        self.setFont(fonts.font(20, 600))
        self._dress()

    def _dress(self) -> None:
        """A heading stands where other words begin; its frame comes with the pointer."""
        now = theme.current()
        rest, near = now.px(7), now.px(6)
        style = (
            "TitleField { background: transparent; border: 1px solid transparent;"
            f" padding: 0 {rest}px; }}"
            f"TitleField:hover {{ border: 1px solid {now.strong.name()}; }}"
            f"TitleField:focus {{ border: 2px solid {now.focus.name()}; padding: 0 {near}px; }}"
        )
        if self.styleSheet() != style:
            self.setStyleSheet(style)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._dress()

    def sizeHint(self) -> QSize:
        return QSize(theme.current().px(220), theme.current().px(36))


class GrowingField(LongField):
    """Several lines of words, as high as they are, up to `most` lines."""

    def __init__(
        self, parent: QWidget | None = None, *, name: str, least: int, most: int, px: float
    ) -> None:
        super().__init__(parent, name=name, lines=least, px=px, padding=(13, 12))
        self._least, self._most = least, most
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.textChanged.connect(self._grow)

    def show_value(self, value: Value) -> None:
        super().show_value(value)
        self._grow()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._grow()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._grow()

    def _grow(self) -> None:
        # The size of this kind of document is counted in lines.
        lines = round(self.document().size().height())
        self.set_lines(min(max(lines, self._least), self._most))
        as_needed = Qt.ScrollBarPolicy.ScrollBarAsNeeded
        never = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(as_needed if lines > self._most else never)


class CheckField(CheckRow):
    """A box to tick, written at once."""

    typed = Signal()
    left = Signal()

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.clicked.connect(lambda _on: self._tell())

    def value(self) -> Value | None:
        return self.isChecked()

    def show_value(self, value: Value) -> None:
        with QSignalBlocker(self):
            self.setChecked(bool(value))
        self.update()

    def _tell(self) -> None:
        self.typed.emit()
        self.left.emit()


class PlacesField(LineField):
    """Short names with commas between them."""

    def value(self) -> Value | None:
        return tuple(filter(None, (one_line(part) for part in self.text().split(","))))

    def show_value(self, value: Value) -> None:
        if self.value() != value:
            assert isinstance(value, tuple)
            self.setText(", ".join(value))
            self.setCursorPosition(0)

    def put(self, value: Value) -> None:
        """Write this instead, as if it were typed."""
        self.show_value(value)
        self.typed.emit()
        self.left.emit()


class AxisField(QWidget):
    """The two ends of an axis, kept as "now | later"."""

    typed = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None, *, name: str, low: str, high: str) -> None:
        super().__init__(parent)
        self.low, self.high = QLineEdit(self), QLineEdit(self)
        self.setAccessibleName(name)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)
        for edit, words in ((self.low, low), (self.high, high)):
            edit.setAccessibleName(f"{name}, {words}")
            edit.setPlaceholderText(words)
            edit.setFont(fonts.font(14))
            edit.textEdited.connect(self.typed)
            edit.editingFinished.connect(self.left)
            self._row.addWidget(edit, 1)
            if edit is self.low:
                self._row.addWidget(Label("–", self, color="text3"))
        self.setFocusProxy(self.low)

    def value(self) -> Value | None:
        ends = [one_line(edit.text()).replace(_BETWEEN, "/") for edit in (self.low, self.high)]
        return f"{ends[0]} {_BETWEEN} {ends[1]}" if any(ends) else ""

    def show_value(self, value: Value) -> None:
        if self.value() == value:
            return
        low, _, high = str(value).partition(_BETWEEN)
        for edit, text in ((self.low, low.strip()), (self.high, high.strip())):
            edit.setText(text)
            edit.setCursorPosition(0)

    def put(self, value: Value) -> None:
        """Write these ends instead, as if they were typed."""
        self.show_value(value)
        self.typed.emit()
        self.left.emit()
