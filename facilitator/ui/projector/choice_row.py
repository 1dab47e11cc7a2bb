# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""A row of the chooser: what the room could see, and the number that shows it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from facilitator.ui import fonts, theme
from facilitator.ui.icons import paint_icon
from facilitator.ui.texts import tr
from facilitator.ui.widgets.painting import (
    PaintedButton,
    cap_size,
    paint_cap,
    plain_tooltip,
    rounded,
    text_width,
)

if TYPE_CHECKING:
    from facilitator.ui.projector.choices import Choice

_HEIGHT, _PADDING, _ICON, _GAP, _LEAST = 34, 10, 16, 9, 232


class ChoiceRow(PaintedButton):
    """Tinted while the room sees it; pale, with the reason, where there is nothing to see."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._choice: Choice | None = None
        self._current = False
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_choice(self, choice: Choice, *, current: bool) -> None:
        """Show what this row stands for now."""
        self._choice, self._current = choice, current
        self.setText(choice.words)
        self.setEnabled(not choice.why_not)
        parts = [choice.words, choice.why_not, tr("the room sees it") if current else ""]
        self.setAccessibleName(", ".join(part for part in parts if part))
        self.setToolTip(plain_tooltip(choice.why_not))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        now = theme.current()
        if self._choice is None:
            return QSize(now.px(_LEAST), now.px(_HEIGHT))
        words = text_width(fonts.font(13.5, 600), self._choice.words)
        why = text_width(fonts.font(12), self._choice.why_not)
        sides = now.px(2 * _PADDING + _ICON + 3 * _GAP) + cap_size("1")[0]
        return QSize(max(now.px(_LEAST), round(words + why + sides)), now.px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.current().px(120), theme.current().px(_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._choice is None:
            return
        now, painter = theme.current(), QPainter(self)
        if self._current:
            line = now.text if now.high_contrast else None
            rounded(painter, self.frame(), 6, fill=now.tint, line=line)
        elif self.isDown() or self.hovered():
            fill = now.pressed(now.hover) if self.isDown() else now.hover
            rounded(painter, self.frame(), 6, fill=fill, line=None)
        ink = "text3" if not self.isEnabled() else "text" if self._current else "text2"
        x, size = now.px(_PADDING), now.px(_ICON)
        square = QRectF(x, round((self.height() - size) / 2), size, size)
        paint_icon(painter, square, self._choice.icon, color=ink)
        x += size + now.px(_GAP)
        right = self._paint_end(painter, self._choice)
        painter.setFont(fonts.font(13.5, 600 if self._current else 400))
        painter.setPen(now.color(ink))
        end = Qt.TextElideMode.ElideRight
        words = QFontMetrics(painter.font()).elidedText(self.text(), end, round(right - x))
        box = QRectF(x, 0, right - x, self.height())
        painter.drawText(box, int(Qt.AlignmentFlag.AlignVCenter), words)

    def _paint_end(self, painter: QPainter, choice: Choice) -> float:
        """The key, or why there is none; returns how much room is left before it."""
        now = theme.current()
        right = float(self.width() - now.px(_PADDING))
        middle = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight)
        if choice.why_not:
            painter.setFont(fonts.font(12))
            painter.setPen(now.text3)
            painter.drawText(QRectF(0, 0, right, self.height()), middle, choice.why_not)
            return right - text_width(painter.font(), choice.why_not) - now.px(_GAP)
        wide, high = cap_size(str(choice.key))
        cap = QRectF(right - wide, round((self.height() - high) / 2), wide, high)
        paint_cap(painter, cap, str(choice.key))
        return right - wide - now.px(_GAP)
