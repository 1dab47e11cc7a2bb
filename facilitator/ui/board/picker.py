# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""A line to type in with a short list under it, over the board: type a little, Enter takes it."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from facilitator.ui import fonts, theme
from facilitator.ui.icons import paint_icon
from facilitator.ui.widgets import SHADOW, announce, paint_popover, rounded
from facilitator.ui.widgets.above import above

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_ROW, _WIDTH, _MOST = 34, 288, 9


@dataclass(frozen=True, slots=True)
class Line:
    """A choice: its words, what it does, and a letter in a box or an icon before it."""

    words: str
    act: Callable[[], object]
    letter: str = ""
    icon: str = ""
    faint: bool = False


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked: `lines` for what was typed, and `certain` for a line that needs no Enter."""

    words: str
    hint: str
    lines: Callable[[str], Sequence[Line]]
    certain: Callable[[str], Line | None]
    nothing: str
    wide: bool = False


def plain(text: str) -> str:
    """Letters without accents and case, for finding."""
    folded = text.casefold()
    if folded.isascii():
        return folded
    parts = unicodedata.normalize("NFKD", folded)
    return "".join(char for char in parts if not unicodedata.combining(char))


class _Rows(QWidget):
    """The lines of the list."""

    picked = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.lines: Sequence[Line] = ()
        self.nothing = ""
        self.index = 0
        self.setMouseTracking(True)

    def show_lines(self, lines: Sequence[Line]) -> None:
        self.lines, self.index = lines[:_MOST], 0
        self.setFixedHeight(theme.current().px(_ROW) * max(1, len(self.lines)))
        self.update()

    def step(self, way: int) -> None:
        if self.lines:
            self.index = (self.index + way) % len(self.lines)
            self.update()

    def words(self) -> str:
        """The line that Enter takes."""
        if not self.lines:
            return self.nothing
        line = self.lines[self.index]
        return f"{line.letter} {line.words}".strip()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.index = self._row_at(event)
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if 0 <= self._row_at(event) < len(self.lines):
            self.picked.emit(self._row_at(event))

    def _row_at(self, event: QMouseEvent) -> int:
        return int(event.position().y() // theme.current().px(_ROW))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, now = QPainter(self), theme.current()
        tall = now.px(_ROW)
        if not self.lines:
            painter.setPen(now.text3)
            painter.setFont(fonts.font(13))
            box = QRectF(10, 0, self.width() - 20, tall)
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, self.nothing)
        for row, line in enumerate(self.lines):
            self._paint_row(painter, QRectF(0, row * tall, self.width(), tall), row, line)

    def _paint_row(self, painter: QPainter, box: QRectF, row: int, line: Line) -> None:
        now = theme.current()
        if row == self.index:
            rounded(painter, box, 5, fill=now.tint, line=None)
        side = now.px(18)
        mark = QRectF(8, box.center().y() - side / 2, side, side)
        if line.letter:
            rounded(painter, mark, 4, fill=now.surface, line=now.strong)
            painter.setPen(now.text2)
            painter.setFont(fonts.font(11, 500))
            painter.drawText(mark, Qt.AlignmentFlag.AlignCenter, line.letter)
        elif line.icon:
            paint_icon(painter, mark.adjusted(1, 1, -1, -1), line.icon)
        painter.setPen(now.text3 if line.faint else now.text)
        painter.setFont(fonts.font(13.5))
        room = box.adjusted(18 + side, 0, -8, 0)
        shown = painter.fontMetrics().elidedText(
            line.words, Qt.TextElideMode.ElideRight, int(room.width())
        )
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        painter.drawText(room, flags, shown)


class Picker(QWidget):
    """Opens over the board, takes the keyboard, and gives it back when it closes."""

    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._parent = parent
        self._question: Question | None = None
        self._anchor = QRect()
        self._field = QLineEdit(self)
        self._rows = _Rows(self)
        layout = QVBoxLayout(self)
        room = SHADOW + 6
        layout.setContentsMargins(room, room, room, room)
        layout.setSpacing(6)
        layout.addWidget(self._field)
        layout.addWidget(self._rows)
        self._field.textEdited.connect(self._typed)
        self._field.installEventFilter(self)
        self._rows.picked.connect(self._take)
        self.hide()
        above().watch(self, around=SHADOW)

    def ask(self, question: Question, anchor: QRect) -> None:
        """Open beside a rectangle of the parent."""
        self._question, self._anchor = question, anchor
        self._field.clear()
        self._field.setPlaceholderText(question.hint)
        self._field.setAccessibleName(question.words)
        self._rows.nothing = question.nothing
        self._show("")
        self.show()
        self.raise_()
        self._field.setFocus(Qt.FocusReason.PopupFocusReason)

    def close_list(self) -> None:
        """Close without picking."""
        if self.isVisible():
            self.hide()
            self.closed.emit()

    def sizeHint(self) -> QSize:
        wide = theme.current().px(_WIDTH) * (1.6 if self._question and self._question.wide else 1)
        return QSize(
            min(round(wide) + 2 * SHADOW, self._parent.width()), super().sizeHint().height()
        )

    def _show(self, typed: str) -> None:
        assert self._question is not None
        self._rows.show_lines(self._question.lines(typed))
        self._tell()
        self.resize(self.sizeHint())
        anchor, parent = self._anchor, self._parent.rect()
        x = min(max(anchor.left(), 8), parent.width() - self.width() + SHADOW)
        y = anchor.bottom() + 8
        if y + self.height() - SHADOW > parent.height():
            y = max(8, anchor.top() - self.height() + SHADOW - 8)
        self.move(max(0, x - SHADOW), max(0, y - SHADOW))

    def _tell(self) -> None:
        self._field.setAccessibleDescription(self._rows.words())
        if self.isVisible():
            announce(self._field, self._rows.words())

    def _typed(self, text: str) -> None:
        assert self._question is not None
        if found := self._question.certain(text):
            self._pick(found)
        else:
            self._show(text)

    def _take(self, index: int) -> None:
        if 0 <= index < len(self._rows.lines):
            self._pick(self._rows.lines[index])

    def _pick(self, line: Line) -> None:
        self.close_list()
        line.act()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
            if event.key() in steps:
                self._rows.step(steps[Qt.Key(event.key())])
                self._tell()
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab):
                self._take(self._rows.index)
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.close_list()
                return True
        elif event.type() == QEvent.Type.FocusOut and watched is self._field:
            self.close_list()
        return bool(super().eventFilter(watched, event))

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_popover(
            QPainter(self), QRectF(self.rect()).adjusted(SHADOW, SHADOW, -SHADOW, -SHADOW)
        )
