# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The held note where the view of the board ends: over the tray and what lies around."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from facilitator.ui import fonts, theme
from facilitator.ui.board import words
from facilitator.ui.board.look import PAD, SMALL, Card
from facilitator.ui.board.note_item import Face, Lens, paint_face
from facilitator.ui.widgets import rounded

if TYPE_CHECKING:
    from facilitator.ui.board.note_item import NoteItem

_BADGE = 20


class Ghost(QWidget):
    """A picture of one note, with how many it stands for. The pointer goes through it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._face = Face("")
        self._count, self._scale = 1, 1.0
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def show_note(self, note: NoteItem, count: int, *, at: QPoint, scale: float) -> None:
        """The note with its middle at a point of the parent."""
        self._face, self._count, self._scale = note.face, count, scale
        size = SMALL.size
        room = 2 * (PAD + _BADGE // 2)
        self.resize(round(size.width * scale) + room, round(size.height * scale) + room)
        self.move(at - self.rect().center())
        self.show()
        self.raise_()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, size, room = QPainter(self), SMALL.size, PAD + _BADGE // 2
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setOpacity(0.9)
        painter.save()
        painter.translate(room, room)
        painter.scale(self._scale, self._scale)
        card = Card(self._face.voice, size.width, size.height, True, theme.current().surface.name())
        laid = words.lay(self._face.text, SMALL, size.width, most=3)
        lens = Lens(self._scale, self.devicePixelRatioF())
        paint_face(painter, self._face, laid, card=card, style=SMALL, lens=lens)
        painter.restore()
        if self._count > 1:
            now = theme.current()
            box = QRectF(self.width() - _BADGE - PAD, PAD, _BADGE, _BADGE)
            rounded(painter, box, _BADGE / 2, fill=now.accent, line=None)
            painter.setPen(now.onaccent)
            painter.setFont(fonts.font(12, 600))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(self._count))
