# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""A note that also fits another group, as that group shows it: dashed, with its home's letter.

It is no second note: it is not counted, chosen or moved, and leads to the one it stands for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtWidgets import QGraphicsRectItem, QStyleOptionGraphicsItem, QWidget

from facilitator.domain.arrange import Box
from facilitator.ui import theme
from facilitator.ui.board import words
from facilitator.ui.board.dashed_note import paint_dashed
from facilitator.ui.board.look import MARK, SMALL, TEXT_FROM, chip_width, paint_chip
from facilitator.ui.board.note_item import Face, Lens
from facilitator.ui.marks import mark_path

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from facilitator.ui.board.words import Words


class CompanionItem(QGraphicsRectItem):
    """Lies behind the notes of the second group."""

    def __init__(self, note_id: str, face: Face, lens: Lens) -> None:
        super().__init__()
        self.note_id, self.lens = note_id, lens
        self.width, self.height = SMALL.size.width, SMALL.size.height
        self._face = Face("")
        self._laid: Words | None = None
        self.set_face(face)

    @property
    def box(self) -> Box:
        """Where it lies, in board units."""
        return Box(self.pos().x(), self.pos().y(), self.width, self.height)

    @property
    def home(self) -> str:
        """The letter of the group that the note is in."""
        return self._face.letter

    def set_face(self, face: Face) -> None:
        """What the note shows now."""
        if face != self._face:
            self._face = face
            self.restyle()

    def restyle(self) -> None:
        """The type or the colours have changed."""
        self._laid = words.lay(self._face.text, SMALL, self.width)
        self.height = SMALL.height(self._laid.lines)
        self.setRect(0, 0, self.width, self.height)
        self.update()

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionGraphicsItem,
        widget: QWidget | None = None,
    ) -> None:
        now = theme.current()
        paint_dashed(painter, QRectF(0, 0, self.width, self.height))
        if SMALL.px * self.lens.scale < TEXT_FROM or self._laid is None:
            return
        painter.setPen(now.text2)
        for run in self._laid.runs:
            painter.drawGlyphRun(QPointF(0, 0), run)
        corner = QPointF(self.width - SMALL.mark_right, SMALL.mark_top)
        if self._face.voice:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(now.text2)
            painter.drawPath(
                mark_path(self._face.voice, QRectF(corner.x(), corner.y(), MARK, MARK))
            )
        left = self.width - 4.5 - chip_width(self.home)
        at = QPointF(left, self.height - 21.5)
        paint_chip(painter, self.home, at, ink=now.text2, line=now.strong)
