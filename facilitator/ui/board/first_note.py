# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What an empty board shows: where the first note will be."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from facilitator.domain.arrange import SAID_LEFT, SAID_TOP
from facilitator.ui import theme
from facilitator.ui.board.look import LARGE, RADIUS, board_font
from facilitator.ui.texts import tr


def paint_dashed(painter: QPainter, box: QRectF) -> None:
    """The outline of a note that is not there yet."""
    pen = QPen(theme.current().strong, 1)
    pen.setDashPattern([3, 3])
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)


class FirstNote(QGraphicsItem):
    """One dashed note with a few words."""

    def __init__(self) -> None:
        super().__init__()
        self.setPos(SAID_LEFT, SAID_TOP)

    def boundingRect(self) -> QRectF:
        return QRectF(0, 0, LARGE.size.width, LARGE.size.height)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionGraphicsItem,
        widget: QWidget | None = None,
    ) -> None:
        box = self.boundingRect()
        paint_dashed(painter, box)
        painter.setFont(board_font(LARGE.px))
        painter.setPen(theme.current().text2)
        inset = LARGE.left
        painter.drawText(
            box.adjusted(inset, 8, -inset, -8),
            Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft,
            tr("The first note appears here"),
        )
