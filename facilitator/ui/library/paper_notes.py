# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Three notes that lie loosely on each other: what this program is about, in a picture."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from facilitator.ui import fonts, theme
from facilitator.ui.library.drawing import draw_lines, wrapped
from facilitator.ui.marks import mark_path
from facilitator.ui.texts import tr
from facilitator.ui.widgets import rounded

_SIZE = QSize(196, 132)
#: Voice, place and size, degrees.
_NOTES = ((2, QRectF(0, 30, 104, 60), -2.0), (1, QRectF(88, 8, 104, 60), 1.5),
          (4, QRectF(74, 72, 104, 56), -1.0))  # fmt: skip


class PaperNotes(QWidget):
    """A picture; a screen reader passes it by."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedSize(_SIZE)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        texts = (
            tr("I hand over in the stairwell"),
            tr("Say hello to me first"),
            tr("Ask once, then trust"),
        )
        for (voice, box, degrees), text in zip(_NOTES, texts, strict=True):
            painter.save()
            painter.translate(box.center())
            painter.rotate(degrees)
            painter.translate(-box.center())
            _paint_note(painter, box, text, voice=voice)
            painter.restore()


def _paint_note(painter: QPainter, box: QRectF, text: str, *, voice: int) -> None:
    now = theme.current()
    edge = QColor(now.note_text)
    edge.setAlphaF(0.2)
    rounded(painter, box.translated(0, 1), 3, fill=edge, line=None)
    rounded(painter, box, 3, fill=now.note(voice), line=edge)
    # The picture keeps its size whatever the text size is: so do its words.
    font = fonts.font(12.5 / now.text_scale)
    lines = wrapped(text, font, box.width() - 32, most=3)
    corner = box.topLeft() + QPointF(9, 6)
    draw_lines(
        painter, corner, lines, font=font, color=now.note_text, width=box.width(), line_height=15
    )
    painter.fillPath(mark_path(voice, QRectF(box.right() - 16, box.y() + 7, 10, 10)), now.note_text)
