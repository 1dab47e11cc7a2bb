# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""How notes look: type, insets, and the pictures of empty cards that all notes share.

A rounded card costs ten times a picture of one, and a board has few kinds of card: voice, height,
ring. Text comes on top as glyphs that were laid out once.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from math import ceil

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPixmap

from facilitator.domain.arrange import COMFORTABLE, COMPACT, NoteSize
from facilitator.ui import fonts, theme
from facilitator.ui.marks import mark_path

MARK = 10.0
LETTER_BOX, LETTER_PX = 18.0, 11.0
RADIUS = 3.0
RING_GAP, RING = 2.0, 2.0
LINES = 5  # a note grows to so many
LEAST_LINES = 3  # that fit in the least height
TEXT_FROM, DETAIL_FROM = 7.0, 12.0  # px on the screen from which text, and its small print, shows
MARKS_FROM = 9.0  # and on a compact note, which has no author: pin, quote, count, second group
DARK_GROUP = QColor("#1A1F1C")
_INK_EDGE, _DARK_EDGE, _MARK_INK = 0.20, 0.14, 0.85
_SHADOWS = ((2.0, 0.035), (1.0, 0.07))


@dataclass(frozen=True, slots=True)
class NoteStyle:
    """A size of note with its type, in board units. `baseline` is that of the first line."""

    size: NoteSize
    px: float
    pitch: float
    left: float
    clear: float
    baseline: float
    mark_right: float
    mark_top: float
    footer: bool

    @property
    def font(self) -> QFont:
        return board_font(self.px)

    def text_width(self, width: float) -> float:
        """How wide the text of a note of this width may be."""
        return width - self.left - self.clear

    def height(self, lines: int) -> float:
        """How high a note with so many lines is."""
        return self.size.height + max(0, lines - LEAST_LINES) * self.pitch


SMALL = NoteStyle(
    COMPACT, 12.5, 15, left=9, clear=18.5, baseline=16, mark_right=16, mark_top=6, footer=False
)
LARGE = NoteStyle(
    COMFORTABLE, 14, 18, left=11, clear=23.3, baseline=23, mark_right=18, mark_top=9, footer=True
)


def board_font(px: float, weight: int = 400) -> QFont:
    """The program's type in board units: the board grows with the text size as a whole."""
    return _font(px, weight, theme.current().text_scale)


@lru_cache(maxsize=64)
def _font(px: float, weight: int, text_scale: float) -> QFont:
    return fonts.font((px + 1e-6) / text_scale, weight)


def note_fill(voice: int) -> QColor:
    """The colour of a note of voice 1 to 6; 0 is a note whose voice nobody named."""
    now = theme.current()
    if voice:
        return now.note(voice)
    return now.hover if now.dark else now.surface


def note_edge(voice: int) -> QColor:
    """The line around a note: its own colour, a step towards the ink."""
    now = theme.current()
    ink = QColor(255, 255, 255) if now.dark else now.note_text
    return blend(note_fill(voice), ink, 1.0 if now.high_contrast else _edge_share())


def group_fill() -> QColor:
    now = theme.current()
    return DARK_GROUP if now.dark else now.surface


def _edge_share() -> float:
    return _DARK_EDGE if theme.current().dark else _INK_EDGE


def blend(below: QColor, above: QColor, share: float) -> QColor:
    """`above` laid over `below` with this opacity, as one opaque colour."""
    parts = (
        round(a + (b - a) * share)
        for a, b in zip(below.getRgb()[:3], above.getRgb()[:3], strict=True)  # type: ignore[index]
    )
    return QColor(*parts)


@dataclass(frozen=True, slots=True)
class Card:
    """Which empty card: all that makes its picture differ. `behind`: colour in the ring gap."""

    voice: int
    width: float
    height: float
    ring: bool = False
    behind: str = ""
    large: bool = False


PAD = 5  # px around a card for shadow and ring


def forget_cards() -> None:
    """The colours have changed."""
    _shelves.clear()
    letter_box.cache_clear()


def draw_card(painter: QPainter, card: Card, *, scale: float, dpr: float) -> None:
    """The card with its corner at the painter's origin, crisp at every zoom."""
    shelf = _shelves.get((scale, dpr))
    if shelf is None:
        shelf = _new_shelf(scale, dpr)
    picture = shelf.get(card)
    if picture is None:
        picture = shelf[card] = _picture(card, scale, dpr)
    world = painter.worldTransform()
    if world.m12():  # tilted while it is dragged: sharpness matters less
        painter.save()
        painter.scale(1 / scale, 1 / scale)
        painter.drawPixmap(QPointF(-PAD, -PAD), picture)
        painter.restore()
        return
    blit(painter, picture, dpr=dpr, pad=PAD)


def blit(painter: QPainter, picture: QPixmap, *, dpr: float, pad: int = 0) -> None:
    """A picture at the painter's origin, pixel on pixel whatever the zoom."""
    world = painter.worldTransform()
    painter.resetTransform()
    x, y = round(world.dx() * dpr) / dpr, round(world.dy() * dpr) / dpr
    painter.drawPixmap(QPointF(x - pad, y - pad), picture)
    painter.setWorldTransform(world)


# Only for the last few scales: every step of a pinch would leave large pictures behind.
_SCALES = 4
_shelves: dict[tuple[float, float], dict[Card, QPixmap]] = {}


def _new_shelf(scale: float, dpr: float) -> dict[Card, QPixmap]:
    while len(_shelves) >= _SCALES:
        del _shelves[next(iter(_shelves))]
    return _shelves.setdefault((scale, dpr), {})


def _picture(card: Card, scale: float, dpr: float) -> QPixmap:
    wide, high = round(card.width * scale * dpr) / dpr, round(card.height * scale * dpr) / dpr
    picture = QPixmap(ceil((wide + 2 * PAD) * dpr), ceil((high + 2 * PAD) * dpr))
    picture.setDevicePixelRatio(dpr)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    box = QRectF(PAD, PAD, wide, high)
    _paint_ground(painter, card, box, scale)
    if card.voice:
        paint_mark(painter, card, scale)
    painter.end()
    return picture


def _paint_ground(painter: QPainter, card: Card, box: QRectF, scale: float) -> None:
    now, radius = theme.current(), RADIUS * scale
    painter.setPen(Qt.PenStyle.NoPen)
    if card.ring:
        outer = RING_GAP + RING
        painter.setBrush(now.accent)
        painter.drawRoundedRect(box.adjusted(-outer, -outer, outer, outer), radius + 3, radius + 3)
        painter.setBrush(QColor(card.behind or now.board))
        painter.drawRoundedRect(box.adjusted(-2, -2, 2, 2), radius + 1, radius + 1)
    elif not now.dark:
        for down, share in _SHADOWS:
            shade = QColor(now.note_text)
            shade.setAlphaF(share)
            painter.setBrush(shade)
            painter.drawRoundedRect(box.translated(0, down), radius, radius)
    width = 2.0 if now.high_contrast else 1.0
    painter.setPen(QPen(note_edge(card.voice), width))
    painter.setBrush(note_fill(card.voice))
    half = width / 2
    painter.drawRoundedRect(box.adjusted(half, half, -half, -half), radius - half, radius - half)


def paint_mark(painter: QPainter, card: Card, scale: float) -> None:
    style = LARGE if card.large else SMALL
    ink = QColor(theme.current().note_text)
    ink.setAlphaF(_MARK_INK)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    corner = (card.width - style.mark_right) * scale + PAD, style.mark_top * scale + PAD
    painter.drawPath(mark_path(card.voice, QRectF(*corner, MARK * scale, MARK * scale)))


@lru_cache(maxsize=256)
def letter_box(letter: str, scale: float, dpr: float) -> QPixmap:
    """A group's letter in its box, 18 px high at a scale of 1."""
    now, font = theme.current(), board_font(LETTER_PX, 600)
    wide, high = letter_width(letter) * scale, LETTER_BOX * scale
    picture = QPixmap(ceil(wide * dpr), ceil(high * dpr))
    picture.setDevicePixelRatio(dpr)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(now.strong)
    painter.drawRoundedRect(QRectF(0.5, 0.5, wide - 1, high - 1), 3.5 * scale, 3.5 * scale)
    painter.setPen(now.text2)
    painter.scale(scale, scale)
    painter.setFont(font)
    box = QRectF(0, 0, wide / scale, LETTER_BOX)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, letter)
    painter.end()
    return picture


def chip_width(letter: str) -> float:
    """How wide a letter's small box on a note is."""
    return 16.0 + 7.0 * (len(letter) - 1)


def paint_chip(
    painter: QPainter,
    letter: str,
    corner: QPointF,
    *,
    ink: QColor,
    line: QColor,
    dashed: bool = False,
) -> None:
    """A group's letter in a small box; dashed for a second group."""
    box = QRectF(corner.x(), corner.y(), chip_width(letter), 14)
    pen = QPen(line, 1)
    if dashed:
        pen.setDashPattern([2.5, 2])
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(pen)
    painter.drawRoundedRect(box, 3.5, 3.5)
    painter.setPen(ink)
    painter.setFont(board_font(11, 600))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, letter)


def letter_width(letter: str) -> float:
    """How wide the box of a letter is, in board units."""
    metrics = QFontMetricsF(board_font(LETTER_PX, 600))
    return max(LETTER_BOX, round(metrics.horizontalAdvance(letter) + 9))
