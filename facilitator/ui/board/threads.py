# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Thin lines between notes that build on each other: all of them in one item, in one call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from facilitator.ui import theme

if TYPE_CHECKING:
    from collections.abc import Mapping

    from facilitator.domain.arrange import Box
    from facilitator.ui.board.note_item import Lens, NoteItem

THREADS_Z = -0.5  # over groups and lasso, under notes
_WIDTH, _KNOT = 1.25, 5.0  # px on the screen: the line, and the dot at the note that came first
_ROOM = 8.0


class Threads(QGraphicsItem):
    """Knows where each line is, so that moving a note repaints no more than its own lines."""

    def __init__(self, lens: Lens, notes: Mapping[str, NoteItem]) -> None:
        super().__init__()
        self._lens, self._notes = lens, notes
        self._earlier: dict[str, str] = {}  # by the note that builds on it
        self._later: dict[str, set[str]] = {}
        self._lines: dict[str, QLineF] = {}
        self._area = QRectF()
        self.setZValue(THREADS_Z)

    @property
    def lines(self) -> Mapping[str, QLineF]:
        """The lines that are drawn, by the note that builds on another."""
        return self._lines

    @property
    def tied(self) -> bool:
        """Whether any note builds on another."""
        return bool(self._earlier)

    def set_area(self, area: QRectF) -> None:
        """The part of the board that may hold anything."""
        if area != self._area:
            self.prepareGeometryChange()
            self._area = area

    def tie(self, note_id: str, earlier: str | None) -> None:
        """This note builds on that one, or on none."""
        before = self._earlier.get(note_id)
        if before == earlier:
            return
        if before is not None:
            del self._earlier[note_id]
            self._later[before].discard(note_id)
        if earlier is not None:
            self._earlier[note_id] = earlier
            self._later.setdefault(earlier, set()).add(note_id)
        self._draw(note_id)

    def follow(self, note_id: str) -> None:
        """A note has come, moved or gone."""
        if note_id in self._earlier:
            self._draw(note_id)
        for later in self._later.get(note_id, ()):
            self._draw(later)

    def _draw(self, note_id: str) -> None:
        old = self._lines.pop(note_id, None)
        new = self._line(note_id)
        if new is not None:
            self._lines[note_id] = new
        for line in (old, new):
            if line is not None:
                room = _ROOM / self._lens.scale
                around = QRectF(line.p1(), line.p2()).normalized()
                self.update(around.adjusted(-room, -room, room, room))

    def _line(self, note_id: str) -> QLineF | None:
        later, earlier = self._notes.get(note_id), self._notes.get(self._earlier.get(note_id, ""))
        if later is None or earlier is None:
            return None
        here, there = later.box, earlier.box
        return QLineF(_edge(here, there.center), _edge(there, here.center))

    def boundingRect(self) -> QRectF:
        return self._area

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionGraphicsItem,
        widget: QWidget | None = None,
    ) -> None:
        if not self._lines:
            return
        lines = list(self._lines.values())
        pen = QPen(theme.current().text3, _WIDTH * self._lens.dpr)
        pen.setCosmetic(True)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(pen)
        painter.drawLines(lines)
        pen.setWidthF(_KNOT * self._lens.dpr)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawPoints([line.p2() for line in lines])


def _edge(box: Box, towards: tuple[float, float]) -> QPointF:
    """Where a line from the middle of a box leaves it on its way to a point."""
    x, y = box.center
    dx, dy = towards[0] - x, towards[1] - y
    across = box.width / 2 / abs(dx) if dx else float("inf")
    along = box.height / 2 / abs(dy) if dy else float("inf")
    share = min(across, along, 1.0)
    return QPointF(x + dx * share, y + dy * share)
