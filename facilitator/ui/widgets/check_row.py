# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""A box to tick with words beside it, and a quieter line below where one is needed."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from facilitator.ui import fonts, theme
from facilitator.ui.widgets.focus_ring import KeyboardRing
from facilitator.ui.widgets.painting import rounded

_BOX, _GAP, _LINE, _CAPTION = 16, 9, 18, 17


def paint_check_box(painter: QPainter, box: QRectF, *, on: bool, enabled: bool = True) -> None:
    """The box alone, for rows and delegates that draw their own words."""
    now = theme.current()
    if not on:
        rounded(painter, box, 4, fill=now.surface, line=now.strong if enabled else now.border)
        return
    rounded(painter, box, 4, fill=now.accent if enabled else now.text3, line=None)
    painter.setPen(
        QPen(
            now.onaccent,
            1.8 * box.width() / _BOX,
            Qt.PenStyle.SolidLine,
            Qt.PenCapStyle.RoundCap,
            Qt.PenJoinStyle.RoundJoin,
        )
    )
    unit = box.width() / _BOX
    tick = [(4.0, 8.3), (6.6, 10.9), (12.0, 5.3)]
    painter.drawPolyline([box.topLeft() + QPointF(x * unit, y * unit) for x, y in tick])


class CheckRow(KeyboardRing, QCheckBox):
    """`text` wraps; `detail` is the caption below it."""

    ring_radius = 4.0

    def __init__(
        self, text: str, parent: QWidget | None = None, *, detail: str = "", checked: bool = False
    ) -> None:
        super().__init__(text, parent)
        self._detail = detail
        self.setAccessibleDescription(detail)
        self.setChecked(checked)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMouseTracking(True)

    def _indent(self) -> int:
        return theme.current().px(_BOX + _GAP)

    def _text_box(self, width: int) -> QRect:
        metrics = QFontMetrics(fonts.font(13))
        room = QRect(0, 0, max(1, width - self._indent()), 10_000)
        return metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, self.text())

    def heightForWidth(self, width: int) -> int:
        now = theme.current()
        lines = max(
            1, round(self._text_box(width).height() / QFontMetrics(fonts.font(13)).height())
        )
        caption = now.px(_CAPTION) if self._detail else 0
        return lines * now.px(_LINE) + caption + now.px(10)

    def hasHeightForWidth(self) -> bool:
        return True

    def sizeHint(self) -> QSize:
        words = QFontMetrics(fonts.font(13)).horizontalAdvance(self.text())
        below = QFontMetrics(fonts.font(12)).horizontalAdvance(self._detail)
        width = self._indent() + max(words, below) + 2
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.current().px(80), self.heightForWidth(max(self.width(), 80)))

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        now, painter = theme.current(), QPainter(self)
        top, size = now.px(5), now.px(_BOX)
        box = QRectF(0, top + (now.px(_LINE) - size) // 2, size, size)
        paint_check_box(painter, box, on=self.isChecked(), enabled=self.isEnabled())
        if self.underMouse() and self.isEnabled() and not self.isChecked():
            rounded(painter, box, 4, fill=now.hover, line=now.strong)
        left, width = self._indent(), self.width() - self._indent()
        below = now.px(_CAPTION) if self._detail else 0
        painter.setFont(fonts.font(13))
        painter.setPen(now.text if self.isEnabled() else now.text3)
        words = QRect(left, top, width, self.height() - 2 * top - below)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(words, int(flags), self.text())
        if self._detail:
            painter.setFont(fonts.font(12))
            painter.setPen(now.text3)
            line = QRect(left, words.bottom() + 1, width, below)
            painter.drawText(line, int(Qt.AlignmentFlag.AlignVCenter), self._detail)
