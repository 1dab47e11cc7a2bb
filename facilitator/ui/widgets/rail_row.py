# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""A row of the left rail: where one can go, with how many things are there."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from facilitator.ui import fonts, theme
from facilitator.ui.icons import paint_icon
from facilitator.ui.widgets.painting import PaintedButton, plain_tooltip, rounded, text_width

_HEIGHT, _PADDING, _ICON, _GAP = 32, 10, 16, 9


class RailRow(PaintedButton):
    """Checked = the place that is open. Rows of one parent exclude each other."""

    def __init__(
        self, icon: str, text: str, parent: QWidget | None = None, *, count: str = ""
    ) -> None:
        super().__init__(text, parent)
        self._icon, self._count = icon, count
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._name()

    def set_count(self, count: str) -> None:
        """How many things are there, "" for none."""
        self._count = count
        self._name()
        self.update()

    def _name(self) -> None:
        self.setAccessibleName(f"{self.text()}, {self._count}" if self._count else self.text())

    def sizeHint(self) -> QSize:
        return QSize(theme.current().px(200), theme.current().px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.current().px(56), theme.current().px(_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        now, painter = theme.current(), QPainter(self)
        if self.isChecked():
            line = now.text if now.high_contrast else None
            rounded(painter, self.frame(), 6, fill=now.tint, line=line)
        elif self.isDown() or self.hovered():
            fill = now.pressed(now.hover) if self.isDown() else now.hover
            rounded(painter, self.frame(), 6, fill=fill, line=None)
        ink = "text" if self.isChecked() else "text2" if self.isEnabled() else "text3"
        x, size = now.px(_PADDING), now.px(_ICON)
        icon_box = QRectF(x, round((self.height() - size) / 2), size, size)
        paint_icon(painter, icon_box, self._icon, color=ink)
        x += size + now.px(_GAP)
        right = self.width() - now.px(_PADDING)
        middle = Qt.AlignmentFlag.AlignVCenter
        if self._count:
            painter.setFont(fonts.font(12))
            painter.setPen(now.text3)
            box = QRectF(x, 0, right - x, self.height())
            painter.drawText(box, middle | Qt.AlignmentFlag.AlignRight, self._count)
            right -= round(text_width(painter.font(), self._count)) + now.px(8)
        painter.setFont(fonts.font(13.5, 600 if self.isChecked() else 400))
        painter.setPen(now.color(ink))
        words = QFontMetrics(painter.font()).elidedText(
            self.text(), Qt.TextElideMode.ElideRight, right - x
        )
        self.setToolTip("" if words == self.text() else plain_tooltip(self.text()))
        painter.drawText(QRectF(x, 0, right - x, self.height()), middle, words)
