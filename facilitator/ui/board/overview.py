# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""All notes at once when they are too small to read: one call for each colour."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from facilitator.ui import theme
from facilitator.ui.board.cluster_item import TITLES_ONLY, paint_head, paint_title_alone
from facilitator.ui.board.look import note_fill

if TYPE_CHECKING:
    from collections.abc import Mapping

    from facilitator.ui.board.cluster_item import ClusterItem
    from facilitator.ui.board.note_item import Lens, NoteItem

OVERVIEW_Z = 2.0
VOICES = 7  # six and none


class Overview(QGraphicsItem):
    """Notes as bars and groups as titles. Knows each note's bar, so that crossing over is cheap."""

    def __init__(self, lens: Lens, clusters: Mapping[str, ClusterItem]) -> None:
        super().__init__()
        self._lens, self._clusters = lens, clusters
        self._area = QRectF()
        self._bars: list[dict[str, QRect]] = [{} for _ in range(2 * VOICES)]
        self._shelf: dict[str, int] = {}
        self._selected: set[str] = set()
        self.setZValue(OVERVIEW_Z)
        self.setVisible(False)

    def set_area(self, area: QRectF) -> None:
        """The part of the board that may hold anything."""
        if area != self._area:
            self.prepareGeometryChange()
            self._area = area

    def keep(self, item: NoteItem, x: float, y: float) -> None:
        """A note lies there now."""
        shelf = item.face.voice + (VOICES if item.in_group else 0)
        old = self._shelf.get(item.note_id)
        if old is not None and old != shelf:
            del self._bars[old][item.note_id]
        self._shelf[item.note_id] = shelf
        self._bars[shelf][item.note_id] = QRect(
            round(x), round(y), round(item.width), round(item.height)
        )
        if self._lens.far:
            self.update()

    def drop(self, note_id: str) -> None:
        """A note is gone."""
        shelf = self._shelf.pop(note_id, None)
        if shelf is not None:
            del self._bars[shelf][note_id]
            self.update()

    def set_selected(self, note_ids: set[str]) -> None:
        self._selected = note_ids
        if self._lens.far:
            self.update()

    def boundingRect(self) -> QRectF:
        return self._area

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionGraphicsItem,
        widget: QWidget | None = None,
    ) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(Qt.PenStyle.NoPen)
        titles_only = self._lens.scale < TITLES_ONLY
        for shelf, bars in enumerate(self._bars):
            if bars and not (titles_only and shelf >= VOICES):
                painter.setBrush(note_fill(shelf % VOICES))
                painter.drawRects(list(bars.values()))
        if self._selected:
            self._paint_selected(painter)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for cluster in self._clusters.values():
            painter.save()
            painter.translate(cluster.pos())
            titled = not (cluster.editing or titles_only)
            paint_head(painter, cluster.plate, cluster.width, lens=self._lens, titled=titled)
            painter.restore()
            if titles_only:
                spot = cluster.pos()
                box = QRectF(spot.x(), spot.y(), cluster.width, cluster.height)
                paint_title_alone(painter, cluster.plate, box, lens=self._lens)

    def _paint_selected(self, painter: QPainter) -> None:
        chosen = [self._bars[self._shelf[key]][key] for key in self._selected if key in self._shelf]
        pen = QPen(theme.current().accent, 2 * self._lens.dpr)
        pen.setCosmetic(True)
        grow = round(2 / self._lens.scale)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRects([bar.adjusted(-grow, -grow, grow, grow) for bar in chosen])
