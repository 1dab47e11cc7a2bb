# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Notes that are not there yet: the first one of an empty board, and the one being typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from facilitator.domain.arrange import COMFORTABLE, SAID_LEFT, SAID_TOP, Box, Spot
from facilitator.ui import theme
from facilitator.ui.board import words
from facilitator.ui.board.look import LARGE, LEAST_LINES, RADIUS
from facilitator.ui.texts import tr

if TYPE_CHECKING:
    from collections.abc import Callable


def paint_dashed(painter: QPainter, box: QRectF) -> None:
    """The outline of a note that is not there yet."""
    pen = QPen(theme.current().strong, 1)
    pen.setDashPattern([3, 3])
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)


class DashedNote(QGraphicsItem):
    """A dashed note with words: how to begin, or the `draft` that is being typed."""

    def __init__(self) -> None:
        super().__init__()
        self.draft = ""
        self._text, self._is_typed = tr("The first note appears here"), False
        self._width, self._height = LARGE.size.width, LARGE.size.height
        self.setPos(SAID_LEFT, SAID_TOP)

    @property
    def text(self) -> str:
        """The words on it."""
        return self._text

    def lie(
        self, coming: tuple[Spot, float] | None, *, bare: bool, has_notes: Callable[[], bool]
    ) -> None:
        """Show what there is to show. `coming`: where the next note lies, and how wide it is.

        `bare`: there is nothing on the board. Then the notes, if there are any, lie in the tray.
        """
        typing = coming is not None and bool(self.draft)
        if coming is not None and typing:
            self.show_text(self.draft, *coming, typed=True)
        elif bare:
            words = tr("The first note appears here")
            if has_notes():
                words = tr("Drag notes up here, or choose some and press G")
            self.show_text(words, (SAID_LEFT, SAID_TOP), COMFORTABLE.width)
        self.setVisible(bare or typing)

    def draft_box(self) -> Box | None:
        """Where the note lies that is being typed, None when none is shown."""
        if not (self.draft and self.isVisible()):
            return None
        spot, area = self.pos(), self.boundingRect()
        return Box(spot.x(), spot.y(), area.width(), area.height())

    def show_text(self, text: str, spot: Spot, width: float, *, typed: bool = False) -> None:
        """Lie there with these words; `typed` are those of the note that is coming."""
        self.prepareGeometryChange()
        self._text, self._width, self._is_typed = text, width, typed
        self.setPos(*spot)
        self.update()

    def boundingRect(self) -> QRectF:
        return QRectF(0, 0, self._width, self._height)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionGraphicsItem,
        widget: QWidget | None = None,
    ) -> None:
        paint_dashed(painter, self.boundingRect())
        painter.setPen(theme.current().text3 if self._is_typed else theme.current().text2)
        # No mark lies beside the words yet, so they may use the whole width.
        laid = words.lay(self.text, LARGE, self._width + LARGE.clear - LARGE.left, most=LEAST_LINES)
        for run in laid.runs:
            painter.drawGlyphRun(QPointF(0, 0), run)
