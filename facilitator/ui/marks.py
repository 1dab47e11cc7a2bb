# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The six marks of the voices: what tells them apart where colour does not."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath, QPolygonF, QTransform

from facilitator.domain.marks import BOX, CIRCLE, MARKS, corners

__all__ = ["MARKS", "mark_path"]


def mark_path(number: int, rect: QRectF) -> QPainterPath:
    """The mark of voice `number` (1 to 6) inside the square `rect`."""
    scale = rect.width() / BOX
    return QTransform(scale, 0, 0, scale, rect.x(), rect.y()).map(_unit(number))


@cache
def _unit(number: int) -> QPainterPath:
    """The mark in its box, as drawn in the design."""
    path = QPainterPath()
    points = corners(number)
    if points:
        path.addPolygon(QPolygonF([QPointF(x, y) for x, y in points]))
    else:
        x, y, radius = CIRCLE
        path.addEllipse(QPointF(x, y), radius, radius)
    path.closeSubpath()
    return path
