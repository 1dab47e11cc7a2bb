# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The six marks of the voices: what tells them apart where colour does not."""

from __future__ import annotations

from functools import cache
from math import cos, pi, sin

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath, QPolygonF, QTransform

#: By voice number 1 to 6; the codes are also the names of the mark in accessible texts.
MARKS = ("circle", "triangle", "square", "diamond", "cross", "star")
_BOX = 10.0


def mark_path(number: int, rect: QRectF) -> QPainterPath:
    """The mark of voice `number` (1 to 6) inside the square `rect`."""
    scale = rect.width() / _BOX
    return QTransform(scale, 0, 0, scale, rect.x(), rect.y()).map(_unit((number - 1) % 6))


@cache
def _unit(index: int) -> QPainterPath:
    """The mark in a box of 10 by 10, as drawn in the design."""
    path = QPainterPath()
    match MARKS[index]:
        case "circle":
            path.addEllipse(QPointF(5, 5), 4.2, 4.2)
        case "triangle":
            path.addPolygon(_polygon((5, 0.6), (9.6, 9), (0.4, 9)))
        case "square":
            path.addRect(QRectF(0.9, 0.9, 8.2, 8.2))
        case "diamond":
            path.addPolygon(_polygon((5, 0.1), (9.9, 5), (5, 9.9), (0.1, 5)))
        case "cross":
            path.addPolygon(_polygon(*_CROSS))
        case _:
            path.addPolygon(_polygon(*_star_points()))
    path.closeSubpath()
    return path


_CROSS = (
    (3.5, 0.5),
    (6.5, 0.5),
    (6.5, 3.5),
    (9.5, 3.5),
    (9.5, 6.5),
    (6.5, 6.5),
    (6.5, 9.5),
    (3.5, 9.5),
    (3.5, 6.5),
    (0.5, 6.5),
    (0.5, 3.5),
    (3.5, 3.5),
)


def _star_points() -> list[tuple[float, float]]:
    outer, inner = 5.2, 2.2
    radii = (outer if step % 2 == 0 else inner for step in range(10))
    return [
        (5 + radius * sin(step * pi / 5), 5.35 - radius * cos(step * pi / 5))
        for step, radius in enumerate(radii)
    ]


def _polygon(*points: tuple[float, float]) -> QPolygonF:
    return QPolygonF([QPointF(x, y) for x, y in points])
