# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What several painted widgets share: crisp outlines, key caps, and the button underneath."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from facilitator.ui import fonts, theme
from facilitator.ui.widgets.focus_ring import KeyboardRing

_RESTYLED = (QEvent.Type.StyleChange, QEvent.Type.PaletteChange, QEvent.Type.FontChange)
CAP_HEIGHT, CAP_FONT, CAP_PADDING = 18, 11, 5


def text_width(font: QFont, text: str) -> float:
    """The advance of `text` in pixels."""
    return QFontMetricsF(font).horizontalAdvance(text)


def rounded(
    painter: QPainter, rect: QRectF, radius: float, *, fill: QColor | None, line: QColor | None
) -> None:
    """A rounded box whose 1 px outline lies inside `rect`, on whole pixels."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(fill if fill is not None else Qt.BrushStyle.NoBrush)
    if line is None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawRoundedRect(rect, radius, radius)
        return
    width = 2.0 if theme.current().high_contrast else 1.0
    painter.setPen(QPen(line, width))
    inset = width / 2
    painter.drawRoundedRect(
        rect.adjusted(inset, inset, -inset, -inset), radius - inset, radius - inset
    )


def cap_size(text: str) -> tuple[float, float]:
    """Width and height of the key cap for `text`."""
    now = theme.current()
    width = text_width(fonts.font(CAP_FONT, 500), text) + 2 * now.px(CAP_PADDING) + 2
    height = now.px(CAP_HEIGHT)
    return max(round(width), height), height


def paint_cap(painter: QPainter, rect: QRectF, text: str, *, on: QColor | None = None) -> None:
    """A key cap; `on` is the ink when it lies on a filled button."""
    now = theme.current()
    radius = 4.0
    if on is None:
        rounded(painter, rect, radius, fill=now.surface, line=now.border)
        painter.save()
        painter.setClipRect(rect.adjusted(0, rect.height() - 1.5, 0, 0))
        rounded(painter, rect, radius, fill=None, line=now.strong)
        painter.restore()
        ink = now.text2
    else:
        line = QColor(on)
        line.setAlphaF(0.45)
        rounded(painter, rect, radius, fill=None, line=line)
        ink = on
    painter.setFont(fonts.font(CAP_FONT, 500))
    painter.setPen(ink)
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)


def plain_tooltip(text: str) -> str:
    """`text` as a tooltip that wraps and shows markup as the characters it is made of.

    Qt takes any tooltip with a tag in it for rich text, so it gets rich text without tags.
    """
    return f"<span>{escape(text, quote=False)}</span>" if text else ""


def restyled(event: QEvent) -> bool:
    """Whether `event` says that theme, font or text size have changed."""
    return event.type() in _RESTYLED


class PaintedButton(KeyboardRing, QAbstractButton):
    """A button that draws itself: hover, press, keyboard ring, Enter as well as Space."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(text)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if restyled(event):
            self.updateGeometry()
            self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.click()
            return
        super().keyPressEvent(event)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hovered(self) -> bool:
        """Whether the pointer is over it and a click would do something."""
        return self.isEnabled() and self.underMouse()

    def frame(self) -> QRectF:
        """The whole area as a rectangle to draw in."""
        return QRectF(self.rect())
