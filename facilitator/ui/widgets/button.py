# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The button with words: primary, secondary or quiet, with an icon and its key."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from facilitator.ui import fonts, theme
from facilitator.ui.icons import paint_icon
from facilitator.ui.widgets.painting import PaintedButton, cap_size, paint_cap, rounded, text_width

Kind = Literal["primary", "secondary", "quiet"]
#: Of the padding, that much stays where there is no room.
_LEAST = 6
#: Font px, padding, icon px, gap and radius of a height, as measured in the mockups.
_SMALL = (13.0, 11, 15, 7, 6.0)
_NORMAL = (13.0, 13, 16, 7, 6.0)
_LARGE = (15.0, 19, 18, 8, 8.0)


class Button(PaintedButton):
    """Words to press. `height` is 28, 32, 34, 36 or 40 px at 100 % text size."""

    def __init__(
        self,
        text: str,
        parent: QWidget | None = None,
        *,
        kind: Kind = "secondary",
        icon: str = "",
        icon_after: bool = False,
        key: str = "",
        height: int = 32,
    ) -> None:
        super().__init__(text, parent)
        self._kind, self._icon, self._key = kind, icon, key
        self._icon_after, self._height = icon_after, height
        self._metrics = _SMALL if height <= 28 else _LARGE if height >= 40 else _NORMAL
        self.ring_radius = self._metrics[4]
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

    def set_kind(self, kind: Kind) -> None:
        """Make it the primary, a secondary or a quiet button."""
        self._kind = kind
        self.update()

    def set_key(self, key: str) -> None:
        """The key cap inside, "" for none."""
        self._key = key
        self.updateGeometry()
        self.update()

    def set_icon_name(self, icon: str) -> None:
        """Show another icon, "" for none."""
        self._icon = icon
        self.updateGeometry()
        self.update()

    def _width(self, key: str) -> float:
        """What icon, words and `key` need, with the padding."""
        now = theme.current()
        px, padding, icon, gap, _radius = self._metrics
        parts = [text_width(fonts.font(px, self._weight()), self.text())] if self.text() else []
        if self._icon:
            parts.append(now.px(icon))
        if key:
            parts.append(cap_size(key)[0] + 4)
        if not self.text() and len(parts) == 1:
            padding = 9 if self._height <= 28 else 11
        return sum(parts) + now.px(gap) * (len(parts) - 1) + 2 * now.px(padding)

    def _weight(self) -> int:
        return 600 if self._kind == "primary" else 500

    def sizeHint(self) -> QSize:
        return QSize(round(self._width(self._key) + 0.49), theme.current().px(self._height))

    def minimumSizeHint(self) -> QSize:
        """The key is the first to go where there is no room."""
        return QSize(round(self._width("") + 0.49), theme.current().px(self._height))

    def _colors(self) -> tuple[QColor | None, QColor | None, QColor]:
        """Fill, outline and ink for the state it is in."""
        now = theme.current()
        if not self.isEnabled():
            return (now.hover if self._kind == "primary" else None), None, now.text3
        if self._kind == "primary":
            fill = now.accent
            if self.isDown():
                fill = now.pressed(now.pressed(fill))
            elif self.hovered():
                fill = now.pressed(fill)
            return fill, None, now.onaccent
        rest = now.surface if self._kind == "secondary" else None
        rest = now.tint if self.isChecked() else rest
        over = now.pressed(now.hover) if self.isDown() else now.hover
        fill_now = over if self.isDown() or self.hovered() else rest
        if self._kind == "quiet":
            return fill_now, None, now.text if self.hovered() else now.text2
        return fill_now, now.strong, now.text

    def paintEvent(self, event: QPaintEvent) -> None:
        fill, line, ink = self._colors()
        painter = QPainter(self)
        if fill is not None or line is not None:
            rounded(painter, self.frame(), self._metrics[4], fill=fill, line=line)
        key = self._key if self._width(self._key) <= self.width() + 0.5 else ""
        self._paint_parts(painter, ink, key)

    def _paint_parts(self, painter: QPainter, ink: QColor, key: str) -> None:
        now = theme.current()
        px, padding, icon_px, gap, _radius = self._metrics
        spare, gap = self.width() - self._width(key), now.px(gap)
        x = max(min(now.px(padding), now.px(_LEAST)), now.px(padding) + spare / 2)
        if not self.text() and not key:
            x = (self.width() - now.px(icon_px)) / 2
        if self._icon and not self._icon_after:
            x = self._paint_icon(painter, x, ink) + gap
        painter.setFont(fonts.font(px, self._weight()))
        painter.setPen(ink)
        words = text_width(painter.font(), self.text())
        room = words + min(0.0, spare + 2 * now.px(padding - _LEAST))
        text = self.text()
        if room < words:
            end = Qt.TextElideMode.ElideRight
            text = QFontMetricsF(painter.font()).elidedText(text, end, room)
        align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(QRectF(x, 0, words + 1, self.height()), align, text)
        x += min(words, room) + gap
        if self._icon and self._icon_after:
            x = self._paint_icon(painter, x, ink) + gap
        if key:
            width, tall = cap_size(key)
            box = QRectF(round(x + 4), round((self.height() - tall) / 2), width, tall)
            paint_cap(painter, box, key, on=ink if self._kind == "primary" else None)

    def _paint_icon(self, painter: QPainter, x: float, ink: QColor) -> float:
        size = theme.current().px(self._metrics[2])
        paint_icon(
            painter,
            QRectF(round(x), round((self.height() - size) / 2), size, size),
            self._icon,
            color=ink,
        )
        return round(x) + size
