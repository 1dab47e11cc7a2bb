# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The quiet words in the header: what the room sees, who is connected, when it was saved."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent

from facilitator.ui import fonts, theme
from facilitator.ui.icons import paint_icon
from facilitator.ui.widgets.painting import PaintedButton, rounded, text_width

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

Tone = Literal["normal", "warn", "danger"]
_ICON, _GAP, _DOT, _PADDING = 16, 6, 7, 8


class StatusLabel(PaintedButton):
    """Icon, words and, when something is on, a dot. Can be narrowed to the icon alone.

    With `clickable` it is a button and has a place in the Tab order.
    """

    def __init__(
        self,
        icon: str,
        text: str,
        parent: QWidget | None = None,
        *,
        dot: bool = False,
        clickable: bool = False,
    ) -> None:
        super().__init__(text, parent)
        self._clickable, self._narrow = clickable, False
        policy = Qt.FocusPolicy.StrongFocus if clickable else Qt.FocusPolicy.NoFocus
        self.setFocusPolicy(policy)
        self.set_status(icon, text, dot=dot)

    def set_status(
        self, icon: str, text: str, *, dot: bool = False, tone: Tone = "normal", tooltip: str = ""
    ) -> None:
        """Show something else."""
        self._icon, self._dot, self._tone = icon, dot, tone
        self.setText(text)
        self.setAccessibleName(text)
        self.setToolTip(tooltip or (text if self._narrow else ""))
        self.updateGeometry()
        self.update()

    def set_narrow(self, narrow: bool) -> None:
        """Show only the icon; the words go to the tooltip."""
        self._narrow = narrow
        self.setToolTip(self.text() if narrow else "")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        now = theme.current()
        width = float(2 * now.px(_PADDING) + now.px(_ICON))
        if not self._narrow:
            width += now.px(_GAP) + text_width(fonts.font(13), self.text())
        if self._dot:
            width += now.px(_GAP + _DOT)
        return QSize(round(width + 0.49), now.px(32))

    def paintEvent(self, event: QPaintEvent) -> None:
        now, painter = theme.current(), QPainter(self)
        if self._clickable and self.hovered():
            fill = now.pressed(now.hover) if self.isDown() else now.hover
            rounded(painter, self.frame(), 6, fill=fill, line=None)
        color = {"normal": "text2", "warn": "warn", "danger": "danger"}[self._tone]
        x, size = float(now.px(_PADDING)), now.px(_ICON)
        paint_icon(
            painter,
            QRectF(x, round((self.height() - size) / 2), size, size),
            self._icon,
            color=color,
        )
        x += size
        if not self._narrow:
            x += now.px(_GAP)
            painter.setFont(fonts.font(13, 400 if self._tone == "normal" else 600))
            painter.setPen(now.color(color))
            align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
            painter.drawText(QRectF(x, 0, self.width() - x, self.height()), align, self.text())
            x += text_width(painter.font(), self.text())
        if self._dot:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(now.accent)
            radius = now.px(_DOT) / 2
            center = QPointF(x + now.px(_GAP) + radius, self.height() / 2)
            painter.drawEllipse(center, radius, radius)
