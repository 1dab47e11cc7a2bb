# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Rows of words with a number at the right: the first few, and all of them when somebody asks."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from facilitator.ui import fonts, theme
from facilitator.ui.library.drawing import draw_lines, wrapped
from facilitator.ui.texts import tr
from facilitator.ui.widgets import Button, text_width

FEW = 12  # rows that are shown at once
_LINE, _SMALL, _PAD, _GAP = 20, 17, 5, 12


@dataclass(frozen=True, slots=True)
class Entry:
    """`right` is a number or a word, `detail` a quiet line below; `warn`: not so quiet."""

    text: str
    right: str
    detail: str = ""
    warn: bool = False

    def spoken(self) -> str:
        return ", ".join(filter(None, (self.text, self.right, self.detail)))


class _Rows(QWidget):
    """Painted in one go: a hundred rows cost no more than a hundred lines of text."""

    def __init__(self, entries: list[Entry], parent: QWidget) -> None:
        super().__init__(parent)
        self._entries = entries
        self.setAccessibleName(". ".join(entry.spoken() for entry in entries))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return sum(self._height(entry, width) for entry in self._entries)

    def sizeHint(self) -> QSize:
        return QSize(theme.current().px(300), self.heightForWidth(max(1, self.width())))

    def _height(self, entry: Entry, width: int) -> int:
        now = theme.current()
        lines, small = self._lines(entry, width)
        return now.px(_LINE) * len(lines) + now.px(_SMALL) * len(small) + now.px(2 * _PAD)

    def _lines(self, entry: Entry, width: int) -> tuple[list[str], list[str]]:
        right = text_width(fonts.font(13), entry.right)
        room = max(60, round(width - right - theme.current().px(_GAP)))
        small = wrapped(entry.detail, fonts.font(12), room) if entry.detail else []
        return wrapped(entry.text, fonts.font(14), room), small

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, top = QPainter(self), 0
        for entry in self._entries:
            height = self._height(entry, self.width())
            if top + height > event.rect().top() and top < event.rect().bottom():
                self._paint_entry(painter, entry, top)
            top += height

    def _paint_entry(self, painter: QPainter, entry: Entry, top: int) -> None:
        now, width = theme.current(), self.width()
        lines, small = self._lines(entry, width)
        y = top + now.px(_PAD)
        painter.setFont(fonts.font(13, tnum=True))
        painter.setPen(now.text2)
        aside = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRectF(0, y, width, now.px(_LINE)), aside, entry.right)
        for part, px, color, high in (
            (lines, 14, now.text, _LINE),
            (small, 12, now.warn if entry.warn else now.text2, _SMALL),
        ):
            draw_lines(painter, QPointF(0, y), part, font=fonts.font(px), color=color,
                       width=width, line_height=now.px(high))  # fmt: skip
            y += len(part) * now.px(high)


class Entries(QWidget):
    """The first rows, and below them a button for all where there are more."""

    def __init__(self, entries: list[Entry], parent: QWidget) -> None:
        super().__init__(parent)
        self._entries = entries
        self.rows = _Rows(entries[:FEW], self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.current().px(2))
        column.addWidget(self.rows)
        self.more: Button | None = None
        if len(entries) > FEW:
            self.more = Button(tr("Show all %n", n=len(entries)), self, kind="quiet", height=28)
            self.more.clicked.connect(self.show_all)
            column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)

    def show_all(self) -> None:
        """Every row; the keyboard goes on behind them."""
        if self.more is None:
            return
        had_focus = self.more.hasFocus()
        if had_focus:
            self.focusNextChild()
        layout = self.layout()
        assert layout is not None
        layout.removeWidget(self.rows)
        layout.removeWidget(self.more)
        for part in (self.rows, self.more):
            part.hide()
            part.deleteLater()
        self.more = None
        self.rows = _Rows(self._entries, self)
        layout.addWidget(self.rows)
