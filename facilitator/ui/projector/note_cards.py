# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Notes as cards: at most eight on a page, the type never smaller, a long note on several pages."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from facilitator.ui.projector.lettering import LETTER, NOTE
from facilitator.ui.projector.pieces import Box, Mark, Piece, Words, stacked

if TYPE_CHECKING:
    from collections.abc import Sequence

    from facilitator.domain.screens import ProjectedNote

MOST = 8  # notes on a page
_GAP, _LOWEST, _COLUMN = 16.0, 186.0, 440.0
_LEFT, _RIGHT, _ABOVE, _BELOW = 28.0, 62.0, 22.0, 18.0
_MARK, _MARK_RIGHT, _MARK_TOP = 24.0, 49.0, 24.0
_TALL = 8  # lines from which a note takes the whole width


@dataclass(frozen=True, slots=True)
class Field:
    """Where the cards of a page lie."""

    x: float
    y: float
    width: float
    height: float

    @property
    def columns(self) -> int:
        return 2 if (self.width - _GAP) / 2 >= _COLUMN else 1

    @property
    def column(self) -> float:
        """The width of one."""
        return (self.width - _GAP * (self.columns - 1)) / self.columns


@dataclass(frozen=True, slots=True)
class _Card:
    """A note or a part of one, with its lines. `wide`: alone in its row."""

    note: ProjectedNote
    lines: tuple[str, ...]
    wide: bool

    @property
    def height(self) -> float:
        return max(_LOWEST, len(self.lines) * NOTE.pitch + _ABOVE + _BELOW)


def note_pages(notes: Sequence[ProjectedNote], field: Field) -> list[list[Piece]]:
    """The cards of every page, none when there are no notes."""
    pages: list[list[Piece]] = []
    page: list[Piece] = []
    y, shown = field.y, 0
    for row in _rows([card for note in notes for card in _cards(note, field)], field):
        high = max(card.height for card in row)
        if page and (y + high > field.y + field.height or shown + len(row) > MOST):
            pages.append(page)
            page, y, shown = [], field.y, 0
        for number, card in enumerate(row):
            wide = field.width if card.wide else field.column
            box = Box(field.x + number * (field.column + _GAP), y, wide, high, 8)
            page += _painted(card, box)
        y, shown = y + high + _GAP, shown + len(row)
    return [*pages, page] if page else pages


def _cards(note: ProjectedNote, field: Field) -> list[_Card]:
    room = field.column - _LEFT - _clear(note)
    lines = tuple(NOTE.lines(note.text, room))
    if len(lines) <= _TALL or field.columns == 1:
        return _parts(note, lines, field, wide=field.columns == 1)
    room = field.width - _LEFT - _clear(note)
    return _parts(note, tuple(NOTE.lines(note.text, room)), field, wide=True)


def _parts(note: ProjectedNote, lines: tuple[str, ...], field: Field, *, wide: bool) -> list[_Card]:
    """A note that is higher than the page goes on on the next one."""
    most = max(1, int((field.height - _ABOVE - _BELOW) // NOTE.pitch))
    starts = range(0, len(lines), most)
    return [_Card(note, lines[start : start + most], wide) for start in starts]


def _rows(cards: list[_Card], field: Field) -> list[list[_Card]]:
    rows: list[list[_Card]] = []
    for card in cards:
        last = rows[-1] if rows else []
        if last and not card.wide and not last[-1].wide and len(last) < field.columns:
            last.append(card)
        else:
            rows.append([card])
    return rows


def _painted(card: _Card, box: Box) -> list[Piece]:
    note = card.note
    fill = f"note{note.voice}" if note.voice else "card"
    frame = Box(box.x, box.y, box.width, box.height, box.radius, fill=fill, line="edge")
    high = len(card.lines) * NOTE.pitch
    top = box.y + _ABOVE + (box.height - _ABOVE - _BELOW - high) / 2
    room = box.width - _LEFT - _clear(note)
    right = box.x + box.width
    pieces: list[Piece] = [frame]
    pieces += stacked(card.lines, NOTE, at=(box.x + _LEFT, top), width=room, color="ink")
    if note.voice:
        pieces.append(Mark(right - _MARK_RIGHT, box.y + _MARK_TOP, _MARK, note.voice))
    if again := _again(note):
        wide = LETTER.width(again) + 4
        low = box.y + box.height - LETTER.pitch - 14
        pieces.append(Words(right - 22 - wide, low, wide, again, LETTER, "ink", "right"))
    return pieces


def _again(note: ProjectedNote) -> str:
    return f"×{note.heard + 1}" if note.heard else ""


def _clear(note: ProjectedNote) -> float:
    """How much of the right side is kept for the mark and for how often it was heard."""
    again = _again(note)
    return max(_RIGHT, LETTER.width(again) + 40) if again else _RIGHT
