# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""A group on the board: the card with letter, title and count. Its notes lie on it as items."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen, QStaticText, QTransform
from PySide6.QtWidgets import QGraphicsRectItem, QStyleOptionGraphicsItem, QWidget

from facilitator.domain.arrange import GROUP_HEAD, Box
from facilitator.ui import theme
from facilitator.ui.board.look import (
    LETTER_BOX,
    blit,
    board_font,
    group_fill,
    letter_box,
    letter_width,
)
from facilitator.ui.texts import tr

if TYPE_CHECKING:
    from facilitator.ui.board.note_item import Lens

CLUSTERS_Z = -2.0
MARGIN = 6.0
RADIUS = 10.0
TITLE_PX, LEAST_TITLE, COUNT_PX = 15.0, 14.0, 12.0
LETTER_LEFT, TITLE_LEFT, COUNT_RIGHT = 11.0, 37.0, 12.0
_MIDDLE = 18.0  # of the head, from the group's top
_BASE = 5.0  # of the title, from the middle
_MOST_BOX = (GROUP_HEAD - 3.0) / LETTER_BOX  # scale of the largest letter above the notes
_LEAST_TITLE_ROOM = 90.0  # of a title, before a sign may stand beside it
_MARK = 13.0  # wide is the sign of what the room says of the group
TITLES_ONLY = 0.25  # zoom under which a group is its title and count


@dataclass(frozen=True, slots=True)
class Plate:
    """What a group shows. `told`: what the room says of it, in words."""

    letter: str
    name: str
    count: int
    pinned: bool = False
    mark: str = ""
    told: tuple[str, ...] = ()

    @property
    def title(self) -> str:
        return self.name or tr("Name this group")


class ClusterItem(QGraphicsRectItem):
    """A group's card. `target`: notes are held over it and would land here."""

    def __init__(self, cluster_id: str, plate: Plate, lens: Lens) -> None:
        super().__init__()
        self.cluster_id = cluster_id
        self.plate = plate
        self.lens = lens
        self.selected = False
        self.target = False
        self.editing = False
        self.width = self.height = 0.0
        self.setToolTip("\n".join(plate.told))
        self.setZValue(CLUSTERS_Z)

    @property
    def box(self) -> Box:
        spot = self.pos()
        return Box(spot.x(), spot.y(), self.width, self.height)

    def set_size(self, width: float, height: float) -> None:
        if (width, height) != (self.width, self.height):
            self.width, self.height = width, height
            self.setRect(-MARGIN, -MARGIN, width + 2 * MARGIN, height + 2 * MARGIN)

    def set_plate(self, plate: Plate) -> None:
        if plate != self.plate:
            self.plate = plate
            self.setToolTip("\n".join(plate.told))
            self.update()

    def set_selected(self, selected: bool) -> None:
        if selected != self.selected:
            self.selected = selected
            self.update()

    def set_target(self, target: bool) -> None:
        if target != self.target:
            self.target = target
            self.update()

    def set_editing(self, editing: bool) -> None:
        """While its title is typed, the field shows it."""
        self.editing = editing
        self.update()

    def title_box(self) -> QRectF:
        """Where the title is, relative to the group's corner, at the size it is drawn now."""
        grown = head_scale(self.lens)
        left = LETTER_LEFT + (TITLE_LEFT - LETTER_LEFT) * grown
        top = head_middle(self.lens) - 13 * grown
        return QRectF(left, top, self.width - left - 30 * grown, 26 * grown)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionGraphicsItem,
        widget: QWidget | None = None,
    ) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(edge_pen(self.lens, strong=self.is_strong))
        painter.setBrush(group_fill())
        half = edge_width(strong=self.is_strong) / 2 / self.lens.scale
        box = QRectF(0, 0, self.width, self.height).adjusted(half, half, -half, -half)
        painter.drawRoundedRect(box, RADIUS, RADIUS)
        paint_head(painter, self.plate, self.width, lens=self.lens, titled=not self.editing)

    @property
    def is_strong(self) -> bool:
        """Whether its outline says something."""
        return self.target or self.selected


def edge_width(*, strong: bool) -> float:
    """How many px wide the outline of a card is."""
    return 2.0 if strong or theme.current().high_contrast else 1.0


def edge_pen(lens: Lens, *, strong: bool) -> QPen:
    """The outline of a card, as wide at every zoom."""
    now = theme.current()
    pen = QPen(now.accent if strong else now.border, edge_width(strong=strong) * lens.dpr)
    pen.setCosmetic(True)
    return pen


def head_scale(lens: Lens) -> float:
    """How much larger than the board the head is drawn, so that titles stay legible."""
    return max(1.0, LEAST_TITLE / (TITLE_PX * lens.scale))


@dataclass(frozen=True, slots=True)
class _Head:
    """A head that fits a width, measured once. Lengths from the letter's left edge."""

    title: QStaticText
    title_spot: QPointF
    count: QStaticText
    count_spot: QPointF
    pin_left: float
    mark_left: float
    marked: bool


@lru_cache(maxsize=2_000)
def _fitted(plate: Plate, room: float, text_scale: float) -> _Head:
    """The head of a group with so much room; measured anew for another text size."""
    del text_scale
    count_wide, count_up = _size(_count_font(), str(plate.count))
    count_left = room - COUNT_RIGHT - count_wide
    title_left = TITLE_LEFT - LETTER_LEFT - LETTER_BOX + letter_width(plate.letter)
    pin_left = count_left - (12 if plate.pinned else 0)
    mark_left = pin_left - _MARK - 4
    wanted = min(_size(_title_font(plate), plate.title)[0], _LEAST_TITLE_ROOM)
    if not plate.mark or mark_left - 8 - title_left < wanted:
        mark_left += _MARK + 4  # the name needs the room
    title_right = mark_left - 8
    title = QFontMetricsF(_title_font(plate)).elidedText(
        plate.title, Qt.TextElideMode.ElideRight, max(0.0, title_right - title_left)
    )
    return _Head(
        _static(title, _title_font(plate)),
        QPointF(title_left, _BASE - _size(_title_font(plate), title)[1]),
        _static(str(plate.count), _count_font()),
        QPointF(count_left, _BASE - 1 - count_up),
        count_left - 12,
        mark_left,
        bool(plate.mark) and mark_left < pin_left - _MARK,
    )


def _size(font: QFont, text: str) -> tuple[float, float]:
    """How wide a text is, and how far it reaches over its baseline."""
    metrics = QFontMetricsF(font)
    return metrics.horizontalAdvance(text), metrics.ascent()


def _static(text: str, font: QFont) -> QStaticText:
    made = QStaticText(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.prepare(QTransform(), font)
    return made


def _count_font() -> QFont:
    return board_font(COUNT_PX)


def _title_font(plate: Plate) -> QFont:
    return board_font(TITLE_PX, 600 if plate.name else 400)


def paint_head(
    painter: QPainter, plate: Plate, width: float, *, lens: Lens, titled: bool = True
) -> None:
    """Letter, title and count of a group this wide, with its corner at the painter's origin."""
    now, grown = theme.current(), head_scale(lens)
    head = _fitted(plate, round((width - LETTER_LEFT) / grown), now.text_scale)
    middle, boxed = head_middle(lens), grown
    painter.save()
    if not _fits(grown):
        if lens.far:
            inset = 1.5 / lens.scale  # it covers some notes
            cover = QRectF(0, 0, width, middle + LETTER_BOX / 2 * grown)
            painter.fillRect(cover.adjusted(inset, inset, -inset, 0), group_fill())
        else:
            boxed = _MOST_BOX  # the notes lie over it: the words just fit, the box is smaller
    painter.translate(LETTER_LEFT, middle - LETTER_BOX / 2 * boxed)
    blit(painter, letter_box(plate.letter, lens.scale * boxed, lens.dpr), dpr=lens.dpr)
    painter.translate(0, LETTER_BOX / 2 * boxed)
    painter.scale(grown, grown)
    painter.setFont(_count_font())
    painter.setPen(now.text3)
    painter.drawStaticText(head.count_spot, head.count)
    if plate.pinned:
        _paint_pin(painter, head.pin_left)
    if head.marked:
        _paint_mark(painter, plate.mark, head.mark_left)
    if titled:
        painter.setFont(_title_font(plate))
        painter.setPen(now.text if plate.name else now.text3)
        painter.drawStaticText(head.title_spot, head.title)
    painter.restore()


def head_middle(lens: Lens) -> float:
    """How far under the group's top the middle of its head is."""
    grown = head_scale(lens)
    if not lens.far and not _fits(grown):
        return GROUP_HEAD / 2 - grown / 2  # under the capitals are the descenders
    return _roomy_middle(grown)


def _roomy_middle(grown: float) -> float:
    return max(_MIDDLE, LETTER_BOX / 2 * grown + 4)


def _fits(grown: float) -> bool:
    """Whether a head that is so much larger ends above the notes."""
    return _roomy_middle(grown) + LETTER_BOX / 2 * grown <= GROUP_HEAD


def paint_title_alone(painter: QPainter, plate: Plate, box: QRectF, *, lens: Lens) -> None:
    """Under the head, the title in as many lines as the card has: seen from very far away."""
    now, grown = theme.current(), head_scale(lens)
    top = head_middle(lens) + LETTER_BOX / 2 * grown
    painter.save()
    painter.translate(box.x() + 6 * grown, box.y() + top)
    painter.scale(grown, grown)
    painter.setFont(_title_font(plate))
    painter.setPen(now.text if plate.name else now.text3)
    room = QRectF(0, 0, box.width() / grown - 12, (box.height() - top) / grown)
    painter.setClipRect(room)
    painter.drawText(room, Qt.TextFlag.TextWordWrap, plate.title)
    painter.restore()


def _paint_pin(painter: QPainter, left: float) -> None:
    painter.setPen(QPen(theme.current().text3, 1.4))
    painter.setBrush(theme.current().text3)
    painter.drawEllipse(QPointF(left + 3.5, -2.5), 2.4, 2.4)
    painter.drawLine(QPointF(left + 3.5, 0), QPointF(left + 3.5, 5))


def _paint_mark(painter: QPainter, mark: str, left: float) -> None:
    """A tick; two ways that part; an arrow up; two rings that meet."""
    pen = QPen(theme.current().text2, 1.5)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if mark == "share":
        for x in (4.3, 8.7):
            painter.drawEllipse(QPointF(left + x, 0), 3.6, 3.6)
        return
    lines = {
        "agree": ((1.5, 0.5), (5, 4), (11.5, -4)),
        "differ": ((2, -4), (6.5, 0.5), (11, -4)),
        "worth": ((2, 0), (6.5, -4.5), (11, 0)),
    }
    painter.drawPolyline([QPointF(left + x, y) for x, y in lines.get(mark, ())])
    if mark in ("differ", "worth"):
        painter.drawLine(
            QPointF(left + 6.5, 0.5 if mark == "differ" else -4), QPointF(left + 6.5, 5)
        )
