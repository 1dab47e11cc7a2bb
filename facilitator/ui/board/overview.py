# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""All notes at once when they are too small to read: one call for each colour."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from facilitator.ui import theme
from facilitator.ui.board.cluster_item import (
    RADIUS,
    TITLES_ONLY,
    edge_pen,
    paint_head,
    paint_title_alone,
)
from facilitator.ui.board.look import group_fill, note_fill

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from facilitator.ui.board.cluster_item import ClusterItem
    from facilitator.ui.board.note_item import Lens, NoteItem

OVERVIEW_Z = -1.5  # under the lasso
VOICES = 7  # six and none
SEEN = 3.0  # px of a radius from which it is drawn


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
        titles_only = self._lens.scale < TITLES_ONLY
        self._paint_cards(painter)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(Qt.PenStyle.NoPen)
        for shelf, bars in enumerate(self._bars):
            if bars and not (titles_only and shelf >= VOICES):
                painter.setBrush(note_fill(shelf % VOICES))
                painter.drawRects(list(bars.values()))
        if self._selected:
            self._paint_selected(painter)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for cluster in self._clusters.values():
            self._paint_head(painter, cluster, titles_only=titles_only)

    def _paint_cards(self, painter: QPainter) -> None:
        painter.setBrush(group_fill())
        for strong in (False, True):
            cards = [_area(c) for c in self._clusters.values() if c.is_strong == strong]
            painter.setPen(edge_pen(self._lens, strong=strong))
            if RADIUS * self._lens.scale < SEEN:  # nobody sees the corners, and they cost most
                painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
                painter.drawRects(cards)
            else:
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                for card in cards:
                    painter.drawRoundedRect(card, RADIUS, RADIUS)

    def _paint_head(self, painter: QPainter, cluster: ClusterItem, *, titles_only: bool) -> None:
        painter.save()
        painter.translate(cluster.pos())
        titled = not (cluster.editing or titles_only)
        paint_head(painter, cluster.plate, cluster.width, lens=self._lens, titled=titled)
        painter.restore()
        if titles_only:
            paint_title_alone(painter, cluster.plate, _area(cluster), lens=self._lens)

    def note_at(self, point: QPointF, without: Collection[str]) -> str | None:
        """The note whose bar is on top at a point of the board, but for those."""
        spot = point.toPoint()
        for bars in reversed(self._bars):
            for key in reversed(bars):
                if bars[key].contains(spot) and key not in without:
                    return key
        return None

    def _paint_selected(self, painter: QPainter) -> None:
        chosen = [self._bars[self._shelf[key]][key] for key in self._selected if key in self._shelf]
        pen = QPen(theme.current().accent, 2 * self._lens.dpr)
        pen.setCosmetic(True)
        grow = round(2 / self._lens.scale)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRects([bar.adjusted(-grow, -grow, grow, grow) for bar in chosen])


def _area(cluster: ClusterItem) -> QRectF:
    spot = cluster.pos()
    return QRectF(spot.x(), spot.y(), cluster.width, cluster.height)
