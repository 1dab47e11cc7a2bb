# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""All notes of one group in large type, word for word, as cards in columns of equal width."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from facilitator.ui import fonts, theme
from facilitator.ui.board.look import note_edge, note_fill
from facilitator.ui.marks import mark_path
from facilitator.ui.widgets import rounded

if TYPE_CHECKING:
    from collections.abc import Sequence

    from facilitator.ui.board.note_item import Face

TEXT_PX = 22.0
_COLUMN, _GAP, _PAD, _MARK = 380, 16, 18, 18
_WRAP = Qt.TextFlag.TextWordWrap | Qt.TextFlag.TextWrapAnywhere


class ReadPage(QWidget):
    """Lies in a scroll area. Knows how high it is for a width."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._faces: Sequence[Face] = ()
        self._boxes: list[QRectF] = []

    def show_notes(self, faces: Sequence[Face]) -> None:
        """These, in their order."""
        self._faces = faces
        self.setAccessibleDescription("\n".join(face.text for face in faces))
        self.lay_out()

    def lay_out(self) -> None:
        """Find a place for every card; a row is as high as its highest one."""
        now, width = theme.current(), max(1, self.width())
        gap, pad, mark = now.px(_GAP), now.px(_PAD), now.px(_MARK)
        columns = max(1, min(3, width // now.px(_COLUMN)))
        wide = (width - (columns - 1) * gap) / columns
        metrics = QFontMetricsF(fonts.font(TEXT_PX))
        room = QRectF(0, 0, wide - 2 * pad - mark, 100_000)
        heights = [metrics.boundingRect(room, int(_WRAP), f.text).height() for f in self._faces]
        self._boxes, top = [], 0.0
        for first in range(0, len(heights), columns):
            row = heights[first : first + columns]
            high = max(row) + 2 * pad
            self._boxes += [QRectF(c * (wide + gap), top, wide, high) for c in range(len(row))]
            top += high + gap
        self.setMinimumHeight(round(top))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.current().px(_COLUMN), self.minimumHeight())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.lay_out()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, now = QPainter(self), theme.current()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pad, side = now.px(_PAD), now.px(_MARK)
        seen = QRectF(event.rect())
        for face, box in zip(self._faces, self._boxes, strict=True):
            if not box.intersects(seen):
                continue
            fill, line = note_fill(face.voice), note_edge(face.voice)
            rounded(painter, box.adjusted(0.5, 0.5, -0.5, -0.5), 4, fill=fill, line=line)
            if face.voice:
                corner = QRectF(box.right() - pad - side + 6, box.top() + pad, side, side)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(now.note_text)
                painter.drawPath(mark_path(face.voice, corner))
            painter.setPen(now.note_text)
            painter.setFont(fonts.font(TEXT_PX))
            room = box.adjusted(pad, pad, -pad - side, -pad)
            painter.drawText(room, int(_WRAP), face.text)
