# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""A button that is only an icon: it says its name in the tooltip and to a screen reader."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent

from facilitator.ui import fonts, theme
from facilitator.ui.icons import paint_icon
from facilitator.ui.widgets.painting import PaintedButton, rounded, text_width

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_BADGE_HEIGHT, _BADGE_FONT = 14, 10


class IconButton(PaintedButton):
    """`name` is verb and object ("Pause timer"); `key` is shown behind it in the tooltip."""

    def __init__(
        self,
        icon: str,
        name: str,
        parent: QWidget | None = None,
        *,
        size: int = 32,
        icon_size: int = 18,
        color: str = "text2",
        key: str = "",
        badge: str = "",
    ) -> None:
        super().__init__("", parent)
        self._icon, self._size, self._icon_size = icon, size, icon_size
        self._color, self._badge = color, badge
        self.set_name(name, key=key)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def set_name(self, name: str, *, key: str = "") -> None:
        """What it does, in words."""
        self.setAccessibleName(name)
        self.setToolTip(f"{name}  ({key})" if key else name)

    def set_icon_name(self, icon: str) -> None:
        """Show another icon."""
        self._icon = icon
        self.update()

    def set_badge(self, badge: str) -> None:
        """A short number in the corner, "" for none."""
        self._badge = badge
        self.setAccessibleDescription(badge)
        self.update()

    def sizeHint(self) -> QSize:
        size = theme.current().px(self._size)
        return QSize(size, size)

    def paintEvent(self, event: QPaintEvent) -> None:
        now, painter = theme.current(), QPainter(self)
        if self.isDown() and self.isEnabled():
            rounded(painter, self.frame(), 6, fill=now.pressed(now.hover), line=None)
        elif self.isChecked():
            rounded(painter, self.frame(), 6, fill=now.tint, line=None)
        elif self.hovered():
            rounded(painter, self.frame(), 6, fill=now.hover, line=None)
        size = now.px(self._icon_size)
        corner = round((self.width() - size) / 2), round((self.height() - size) / 2)
        color = self._color if self.isEnabled() else "text3"
        paint_icon(painter, QRectF(*corner, size, size), self._icon, color=color)
        if self._badge:
            self._paint_badge(painter)

    def _paint_badge(self, painter: QPainter) -> None:
        now = theme.current()
        painter.setFont(fonts.font(_BADGE_FONT, 700))
        height = now.px(_BADGE_HEIGHT)
        width = max(height, round(text_width(painter.font(), self._badge)) + now.px(6))
        box = QRectF(self.width() - width, 0, width, height)
        rounded(painter, box, height / 2, fill=now.text2, line=None)
        painter.setPen(now.surface)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._badge)
