# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Draws a screen of the room at any size: everything scaled as a whole, by the height."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from facilitator import resources
from facilitator.ui import theme
from facilitator.ui.icons import paint_icon
from facilitator.ui.marks import mark_path
from facilitator.ui.projector.paging import page_width, pages_of
from facilitator.ui.projector.pieces import HEIGHT, Box, Mark, Symbol, Words

if TYPE_CHECKING:
    from facilitator.domain.screens import Screen
    from facilitator.ui.projector.pieces import Piece

_VERTICAL = Qt.AlignmentFlag.AlignVCenter
_ALIGN = {
    "left": Qt.AlignmentFlag.AlignLeft | _VERTICAL,
    "right": Qt.AlignmentFlag.AlignRight | _VERTICAL,
    "center": Qt.AlignmentFlag.AlignHCenter | _VERTICAL,
}
_FLAGS = int(Qt.TextFlag.TextSingleLine) | int(Qt.TextFlag.TextDontClip)
_EDGE = 0.22  # how much of the ink is in the outline of a card
_SHADOWS = ((3.0, 0.05), (1.5, 0.09))  # px below a raised box, and how strong


@dataclass(frozen=True, slots=True, eq=False)
class Colors:
    """The colours of the room's screen, by the names that pieces use."""

    named: dict[str, QColor]

    def __getitem__(self, name: str) -> QColor:
        return self.named[name]


def paint_screen(
    painter: QPainter, rect: QRectF, screen: Screen, *, page: int = 0, dark: bool = False
) -> None:
    """Draw one page of a screen into `rect`; a page that is not there is the nearest one."""
    colors = room_colors(dark)
    painter.save()
    painter.setClipRect(rect, Qt.ClipOperation.IntersectClip)
    painter.fillRect(rect, colors["background"])
    if rect.isEmpty():
        painter.restore()
        return
    shape = rect.width() / rect.height()
    pages, wide = pages_of(screen, shape), page_width(shape)
    scale = min(rect.height() / HEIGHT, rect.width() / wide)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    painter.translate(rect.x(), rect.y() + (rect.height() - HEIGHT * scale) / 2)
    painter.scale(scale, scale)
    for piece in pages[max(0, min(page, len(pages) - 1))]:
        _paint(painter, piece, colors)
    painter.restore()


@cache
def room_colors(dark: bool) -> Colors:
    """Light unless somebody wants it dark: rooms are bright."""
    look = theme.make_theme(dark)
    room = resources.read_json("themes", "tokens.json")["projector"]
    light = {name: QColor(value) for name, value in room.items()}
    named = {
        "background": look.board if dark else light["bg"],
        "text": look.text if dark else light["text"],
        "text2": look.text2 if dark else light["text2"],
        "bar": look.accent if dark else light["bar"],
        "track": look.border if dark else light["track"],
        "card": look.surface,
        "ink": look.note_text,
    }
    edge = QColor(255, 255, 255) if dark else QColor(look.note_text)
    edge.setAlphaF(_EDGE)
    notes = {f"note{number}": look.note(number) for number in range(1, 7)}
    return Colors({**named, **notes, "edge": edge})


def _paint(painter: QPainter, piece: Piece, colors: Colors) -> None:
    match piece:
        case Words():
            painter.setFont(piece.kind.font)
            painter.setPen(colors[piece.color])
            way = Qt.LayoutDirection.RightToLeft if piece.rtl else Qt.LayoutDirection.LeftToRight
            painter.setLayoutDirection(way)
            box = QRectF(piece.x, piece.y, piece.width, piece.kind.pitch)
            painter.drawText(box, int(_ALIGN[piece.align]) | _FLAGS, piece.text)
        case Box():
            _paint_box(painter, piece, colors)
        case Mark():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colors["ink"])
            square = QRectF(piece.x, piece.y, piece.size, piece.size)
            painter.drawPath(mark_path(piece.number, square))
        case Symbol():
            square = QRectF(piece.x, piece.y, piece.size, piece.size)
            paint_icon(painter, square, piece.name, color=colors[piece.color])


def _paint_box(painter: QPainter, box: Box, colors: Colors) -> None:
    area = QRectF(box.x, box.y, box.width, box.height)
    painter.setPen(Qt.PenStyle.NoPen)
    if box.raised:
        for down, strength in _SHADOWS:
            shade = QColor(0, 0, 0)
            shade.setAlphaF(strength)
            painter.setBrush(shade)
            painter.drawRoundedRect(area.translated(0, down), box.radius, box.radius)
    painter.setBrush(colors[box.fill] if box.fill else Qt.BrushStyle.NoBrush)
    if box.line:
        painter.setPen(QPen(colors[box.line], box.thick))
        half = box.thick / 2
        area = area.adjusted(half, half, -half, -half)
    painter.drawRoundedRect(area, box.radius, box.radius)
