# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""A line drawn around notes chooses them: those whose centre is inside."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainterPath, QPen
from PySide6.QtWidgets import QGraphicsPathItem

from facilitator.ui import theme
from facilitator.ui.board.tools.gesture import Gesture

LASSO_Z = -1.0  # over groups, under notes
_FILL, _WIDTH, _DASHES = 0.07, 1.5, (5 / 1.5, 4 / 1.5)


class LassoItem(QGraphicsPathItem):
    """The line, while it is drawn and until the choice changes."""

    def __init__(self, dpr: float) -> None:
        super().__init__()
        accent = theme.current().accent
        pen = QPen(accent, _WIDTH * dpr)
        pen.setCosmetic(True)
        pen.setDashPattern(list(_DASHES))
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        fill = QColor(accent)
        fill.setAlphaF(_FILL)
        self.setPen(pen)
        self.setBrush(fill)
        self.setZValue(LASSO_Z)


class Lasso(Gesture):
    """Shift adds to what is chosen, Ctrl takes away. A click on the empty board chooses nothing."""

    def begin(self) -> None:
        self._start = self._board(self.pressed_at)
        self._points = [self._start]
        self._item = LassoItem(self.view.board.lens.dpr)
        self.view.show_lasso(self._item)

    def drag(self, at: QPointF) -> None:
        point = self._board(at)
        if self.view.rectangle_lasso:
            path = QPainterPath()
            path.addRect(QRectF(self._start, point).normalized())
        else:
            self._points.append(point)
            path = _smooth(self._points)
        path.setFillRule(Qt.FillRule.WindingFill)
        self._item.setPath(path)

    def drop(self, at: QPointF) -> None:
        path = self._item.path()
        near = path.boundingRect()
        caught = [
            key
            for key, box in self.view.board.boxes()
            if near.contains(center := QPointF(*box.center)) and path.contains(center)
        ]
        selection = self.view.selection
        if self.keys & Qt.KeyboardModifier.ControlModifier:
            selection.remove(caught)
        elif self.keys & Qt.KeyboardModifier.ShiftModifier:
            selection.add(caught)
        else:
            selection.choose(caught, current=caught[0] if caught else None)
        if caught:
            self.view.keep_lasso()
        else:
            self.view.drop_lasso()

    def undo(self) -> None:
        self.view.drop_lasso()

    def click(self) -> None:
        if not self.keys & (
            Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier
        ):
            self.view.selection.clear()

    def _board(self, at: QPointF) -> QPointF:
        return self.view.to_board(at)


def _smooth(points: list[QPointF]) -> QPainterPath:
    """A closed line that bends at the points."""
    path = QPainterPath(points[0])
    for here, after in zip(points[1:], [*points[2:], points[0]], strict=True):
        path.quadTo(here, (here + after) / 2)
    path.closeSubpath()
    return path
