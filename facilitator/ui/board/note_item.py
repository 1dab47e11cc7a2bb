# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""A note on the board. It paints itself from a shared picture of its card and its own glyphs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QGraphicsRectItem, QStyleOptionGraphicsItem, QWidget

from facilitator.domain.arrange import Box
from facilitator.ui import theme
from facilitator.ui.board import words
from facilitator.ui.board.look import (
    DETAIL_FROM,
    MARKS_FROM,
    TEXT_FROM,
    Card,
    NoteStyle,
    blend,
    board_font,
    chip_width,
    draw_card,
    group_fill,
    note_fill,
    paint_chip,
)

if TYPE_CHECKING:
    from facilitator.ui.board.words import Words

MARGIN = 10.0  # room around a note that belongs to its item: the ring at every zoom
NOTES_Z, LIFTED_Z = 0.0, 20.0  # notes at what Qt gives, as there are thousands
_ALL = 1_000  # lines: more than a note can have


@dataclass(frozen=True, slots=True)
class Face:
    """What a note shows. `voice` 0: nobody named one; `letter`: of the group it is in.

    `also`: the letter of a second group that it fits.
    """

    text: str
    voice: int = 0
    initials: str = ""
    letter: str = ""
    heard: int = 0
    starred: bool = False
    also: str = ""
    pinned: bool = False


@dataclass(slots=True)
class Lens:
    """How the scene is looked at: px on the screen for a board unit, and device px for a px."""

    scale: float = 1.0
    dpr: float = 1.0
    far: bool = False  # so small that the overview draws the notes


def paint_face(
    painter: QPainter,
    face: Face,
    laid: Words | None,
    *,
    card: Card,
    style: NoteStyle,
    lens: Lens,
) -> None:
    """A note with its corner at the painter's origin. No `laid` text: only the card."""
    draw_card(painter, card, scale=lens.scale, dpr=lens.dpr)
    if laid is None:
        return
    painter.setPen(theme.current().note_text)
    for run in laid.runs:
        painter.drawGlyphRun(_ORIGIN, run)
    if style.footer or face.heard or face.starred or face.also or face.pinned:
        _paint_small_print(painter, face, card, style=style, lens=lens)


_ORIGIN = QPointF(0, 0)


def _paint_small_print(
    painter: QPainter, face: Face, card: Card, *, style: NoteStyle, lens: Lens
) -> None:
    """Who said it, which group it is in, how often it was heard, whether it is a quote."""
    if style.px * lens.scale < (DETAIL_FROM if style.footer else MARKS_FROM):
        return
    painter.setFont(board_font(11, 600))
    right, bottom = card.width - 8, card.height - 9
    if style.footer:
        right -= _paint_right(painter, face.initials, right, bottom)
    again = f"×{face.heard + 1}" if face.heard else ""
    if style.footer:
        _paint_right(painter, again, right - (8 if face.initials else 0), bottom)
    else:
        _paint_right(painter, again, card.width - 6, 33.0)
    if face.letter and style.footer:
        _paint_chip(painter, face.letter, 10.5, card)
    if face.also:
        right = 12.0 + chip_width(face.letter) if style.footer else card.width - 4.5
        left = right if style.footer else right - chip_width(face.also)
        _paint_chip(painter, face.also, left, card, dashed=True)
    if face.starred:
        top = 18.5 if face.heard and not style.footer else style.mark_top + 16
        paint_quote(painter, card.width - style.mark_right, top)
    if face.pinned:
        paint_pin(painter, card.width / 2)


def _paint_right(painter: QPainter, text: str, right: float, baseline: float) -> float:
    """Text that ends at `right`; returns how wide it is."""
    if not text:
        return 0.0
    wide = painter.fontMetrics().horizontalAdvance(text)
    painter.drawText(QPointF(right - wide, baseline), text)
    return float(wide)


def _paint_chip(
    painter: QPainter, letter: str, left: float, card: Card, *, dashed: bool = False
) -> None:
    ink = theme.current().note_text
    line = blend(note_fill(card.voice), ink, 0.8)
    paint_chip(
        painter, letter, QPointF(left, card.height - 21.5), ink=ink, line=line, dashed=dashed
    )


def paint_pin(painter: QPainter, x: float) -> None:
    """The head of a pin on the upper edge: this note stays where it is."""
    now = theme.current()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(now.board, 1.2))
    painter.setBrush(now.note_text)
    painter.drawEllipse(QPointF(x, 1.0), 3.6, 3.6)


def paint_suggested(painter: QPainter, box: QRectF) -> None:
    """A dashed edge: this note is offered as part of a group."""
    now = theme.current()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    edge = box.adjusted(-2, -2, 2, 2)
    pen = QPen(now.accent, 2)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    pen.setDashPattern([3.0, 2.0])
    painter.setPen(pen)
    painter.drawRoundedRect(edge, 4, 4)


def paint_quote(painter: QPainter, x: float, y: float) -> None:
    """Two small quotation marks: this one goes into the summary."""
    ink = QColor(theme.current().note_text)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(ink, 1.6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    for left in (x + 2.0, x + 6.5):
        painter.drawLine(QPointF(left + 1.5, y), QPointF(left, y + 4.5))


class NoteItem(QGraphicsRectItem):
    """A card on the board; where it lies is the scene's business, what it says its own."""

    def __init__(
        self, note_id: str, face: Face, style: NoteStyle, lens: Lens, *, width: float = 0.0
    ) -> None:
        wide = width or style.size.width
        laid = None if words.fits(face.text, style, wide) else words.lay(face.text, style, wide)
        high = style.height(laid.lines if laid else 0)
        super().__init__(-MARGIN, -MARGIN, wide + 2 * MARGIN, high + 2 * MARGIN)
        self.note_id = note_id
        self.face = face
        self.style = style
        self.lens = lens
        self.selected = False
        self.suggested = False
        self.in_group = False
        self.width = wide
        self.height = high
        self._laid: Words | None = laid
        self._card: Card | None = None
        self._whole: Words | None = None

    @property
    def box(self) -> Box:
        """Where the note lies, in board units."""
        spot = self.pos()
        return Box(spot.x(), spot.y(), self.width, self.height)

    @property
    def drawn_box(self) -> Box:
        """Where it is seen: larger than its place while all of a long text is shown."""
        spot = self.pos()
        return Box(spot.x(), spot.y(), self.width, self._drawn_height())

    @property
    def is_cut(self) -> bool:
        """Whether there is more text than the card shows."""
        return self._words().cut

    def set_face(self, face: Face) -> bool:
        """Show something else; returns whether the height has changed by it."""
        if face == self.face:
            return False
        said_otherwise = face.text != self.face.text
        self.face = face
        self._redraw()
        return said_otherwise and self._measure()

    def set_style(self, style: NoteStyle, width: float) -> bool:
        """Another size of note; returns whether the height has changed."""
        if style is self.style and width == self.width:
            return False
        self.style, self.width = style, width
        return self._measure()

    def set_selected(self, selected: bool) -> None:
        if selected != self.selected:
            self.selected = selected
            self._redraw()

    def set_suggested(self, suggested: bool) -> None:
        """Whether it is part of the suggested group that somebody looks at."""
        if suggested != self.suggested:
            self.suggested = suggested
            self.update()

    def set_in_group(self, in_group: bool) -> None:
        if in_group != self.in_group:
            self.in_group = in_group
            self._redraw()

    def show_whole(self, whole: bool) -> None:
        """All of a long text, over whatever lies below, while the keyboard is on the note."""
        if whole == (self._whole is not None):
            return
        self._whole = (
            words.lay(self.face.text, self.style, self.width, most=_ALL) if whole else None
        )
        self.setZValue(LIFTED_Z if whole else NOTES_Z)
        self._fit_rect()

    def restyle(self) -> None:
        """The type or the colours have changed."""
        self._laid = None
        self._redraw()

    def _redraw(self) -> None:
        self._card = None
        self.update()

    def _measure(self) -> bool:
        before = self.height
        self._laid = self._whole = None
        fits = words.fits(self.face.text, self.style, self.width)
        self.height = self.style.height(0 if fits else self._words().lines)
        self._fit_rect()
        return before != self.height

    def _fit_rect(self) -> None:
        self._card = None
        high = self._drawn_height() + 2 * MARGIN
        self.setRect(-MARGIN, -MARGIN, self.width + 2 * MARGIN, high)
        self.update()

    def _drawn_height(self) -> float:
        return self.style.height(self._whole.lines) if self._whole else self.height

    def _words(self) -> Words:
        if self._laid is None:
            self._laid = words.lay(self.face.text, self.style, self.width)
        return self._laid

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionGraphicsItem,
        widget: QWidget | None = None,
    ) -> None:
        lens, style = self.lens, self.style
        legible = style.px * lens.scale >= TEXT_FROM
        paint_face(
            painter,
            self.face,
            (self._whole or self._laid or self._words()) if legible else None,
            card=self._card or self._make_card(),
            style=style,
            lens=lens,
        )
        if self.suggested:
            paint_suggested(painter, QRectF(0, 0, self.width, self._drawn_height()))

    def _make_card(self) -> Card:
        behind = group_fill().name() if self.selected and self.in_group else ""
        self._card = Card(
            self.face.voice,
            self.width,
            self._drawn_height(),
            self.selected,
            behind,
            self.style.footer,
        )
        return self._card
