# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Lucide icons in the colour of a token, sharp at every screen scale.

QtSvg is imported with the first icon, not with the program.
"""

from __future__ import annotations

from functools import cache, lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap

from facilitator import resources
from facilitator.ui import theme

_LUCIDE_STROKE, _OUR_STROKE = 'stroke-width="2"', 'stroke-width="1.75"'


@cache
def _svg(name: str) -> str:
    text = resources.path("icons", f"{name}.svg").read_text(encoding="utf-8")
    return text.replace(_LUCIDE_STROKE, _OUR_STROKE)


@lru_cache(maxsize=512)
def _drawn(name: str, color: str, size: float, dpr: float) -> QPixmap:
    from PySide6.QtSvg import QSvgRenderer

    made = QPixmap(round(size * dpr), round(size * dpr))
    made.fill(Qt.GlobalColor.transparent)
    svg = QSvgRenderer(QByteArray(_svg(name).replace("currentColor", color).encode()))
    painter = QPainter(made)
    svg.render(painter, QRectF(made.rect()))
    painter.end()
    made.setDevicePixelRatio(dpr)
    return made


def pixmap(name: str, color: str | QColor = "text2", size: float = 18, dpr: float = 1.0) -> QPixmap:
    """The icon `name` as a picture of `size` logical pixels; `color` is a token or a colour."""
    shade = theme.current().color(color) if isinstance(color, str) else color
    return _drawn(name, shade.name(), size, dpr)


def icon(name: str, color: str | QColor = "text2", size: float = 18) -> QIcon:
    """The icon `name` for an action or a menu, with a paler look while disabled.

    It keeps the colour of the theme that holds now: ask again after `notifier().changed`.
    """
    made = QIcon()
    for dpr in sorted({1.0, 2.0, QGuiApplication.primaryScreen().devicePixelRatio()}):
        made.addPixmap(pixmap(name, color, size, dpr))
        made.addPixmap(pixmap(name, "text3", size, dpr), QIcon.Mode.Disabled)
    return made


def paint_icon(
    painter: QPainter, rect: QRectF, name: str, *, color: str | QColor = "text2"
) -> None:
    """Draw the icon `name` in the square `rect`, as sharp as the painter's device allows."""
    dpr = painter.device().devicePixelRatioF()
    drawn = pixmap(name, color, rect.width(), dpr)
    painter.drawPixmap(rect.topLeft(), drawn)
