# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""A row of a list of entries: its words wrapped, a quiet line below; keys or the mouse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from facilitator.ui import fonts, theme
from facilitator.ui.icons import paint_icon
from facilitator.ui.run.wrapped import wrapped
from facilitator.ui.widgets import plain_tooltip, rounded
from facilitator.ui.widgets.painting import PaintedButton

if TYPE_CHECKING:
    from facilitator.ui.forms.rows import Row

_LINE, _CAPTION, _PAD, _SIDE, _SIGN, _MOST = 18, 17, 7, 8, 14, 4
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class EntryLine(PaintedButton):
    """Enter or a click opens it, Delete takes it out, the arrows go to its neighbours."""

    removed = Signal(str)
    stepped = Signal(int)

    def __init__(self, row: Row, parent: QWidget) -> None:
        super().__init__(row.text, parent)
        self.row = row
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.ring_gap = 0
        self.show_row(row)

    def show_row(self, row: Row) -> None:
        """Other words."""
        self.row = row
        self.setText(row.text)
        self.setAccessibleName(row.spoken())
        self.updateGeometry()
        self.update()

    def nextCheckState(self) -> None:
        """Whether it is open says the page."""

    def _words(self, width: int) -> list[str]:
        now = theme.current()
        room = width - 2 * now.px(_SIDE) - now.px(_SIGN + 6)
        lines = wrapped(self.row.text, fonts.font(13), max(60, room))
        return lines if len(lines) <= _MOST else [*lines[: _MOST - 1], f"{lines[_MOST - 1]} …"]

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        tall = max(1, len(self._words(width))) * _LINE + 2 * _PAD
        return theme.current().px(tall + (_CAPTION + 1 if self.row.caption else 0))

    def sizeHint(self) -> QSize:
        wide = max(self.width(), theme.current().px(200))
        return QSize(theme.current().px(200), self.heightForWidth(wide))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.current().px(80), theme.current().px(_LINE + 2 * _PAD))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _STEPS and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.stepped.emit(_STEPS[key])
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit(self.row.id)
        elif key == Qt.Key.Key_F2:
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        now, painter = theme.current(), QPainter(self)
        if self.isChecked() or self.hovered():
            fill = now.tint if self.isChecked() else now.hover
            line = now.text if now.high_contrast else None
            rounded(painter, self.frame(), 6, fill=fill, line=line)
        size, side, top = now.px(_SIGN), now.px(_SIDE), float(now.px(_PAD))
        sign = QRectF(self.width() - side - size, top + now.px(2), size, size)
        paint_icon(painter, sign, "chevron-up" if self.isChecked() else "chevron-down",
                   color="text3")  # fmt: skip
        painter.setFont(fonts.font(13))
        painter.setPen(now.text3 if self.row.quiet else now.text)
        room = sign.left() - side - now.px(6)
        for words in self._words(self.width()):
            box = QRectF(side, top, room + 2, now.px(_LINE))
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, words)
            top += now.px(_LINE)
        if self.row.caption:
            painter.setFont(fonts.font(12))
            painter.setPen(now.text3)
            box = QRectF(side, top, self.width() - 2 * side, now.px(_CAPTION))
            flat = " ".join(self.row.caption.split())
            shown = painter.fontMetrics().elidedText(
                flat, Qt.TextElideMode.ElideRight, round(box.width())
            )
            self.setToolTip("" if shown == flat else plain_tooltip(flat))
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, shown)
