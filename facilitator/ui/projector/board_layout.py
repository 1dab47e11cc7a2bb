# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Pages with notes: all of them as they were said, or the groups and the one that is read back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from facilitator.ui.projector.foot import legend, small_time
from facilitator.ui.projector.lettering import LONG_TITLE, ROW, ROW_BOLD, SMALL, TITLE
from facilitator.ui.projector.note_cards import Field, note_pages
from facilitator.ui.projector.pieces import (
    EDGE,
    LETTER_BOX,
    Box,
    Page,
    Piece,
    Words,
    letter_box,
    stacked,
)
from facilitator.ui.texts import tr

if TYPE_CHECKING:
    from facilitator.domain.screens import BoardScreen, GroupsScreen, ProjectedGroup

_TOP = 56.0
_OVER_LEGEND = 52.0  # px between the notes and what is below them
_LIST_SHARE, _LIST_GAP = 1 / 3, 64.0
_ROW, _ROW_INSET, _NAME_LEFT, _COUNT_ROOM = 104.0, 32.0, 60.0, 76.0
_UNDER_TITLE, _UNDER_HEADING = 20.0, 22.0
_SHORT_TITLE = 2  # lines that a title may have in the larger type


def board(screen: BoardScreen, width: float) -> list[Page]:
    """Notes in two columns, in the order in which they were said."""
    bottom, voices = legend(screen.legend, width, left=EDGE)
    top = _TOP + SMALL.pitch + _UNDER_HEADING
    room = width - 2 * EDGE
    heading = Words(EDGE, _TOP, room, tr("What we heard"), SMALL, "text2")
    found = note_pages(screen.notes, Field(EDGE, top, room, bottom - _OVER_LEGEND - top))
    return [
        (heading, *cards, *voices, *_time(screen, width, page, len(found)))
        for page, cards in enumerate(found)
    ]


def groups(screen: GroupsScreen, width: float) -> list[Page]:
    """The list of groups, and one of them with all of its notes."""
    bottom, voices = legend(screen.legend, width, left=EDGE + _ROW_INSET)
    bottom -= _OVER_LEGEND
    listed = _list(screen, width, bottom)
    left = EDGE + width * _LIST_SHARE + _LIST_GAP
    room = width - EDGE - left
    heading, top = _heading(screen, left, room)
    cards = note_pages(screen.notes, Field(left, top, room, bottom - top)) or [[]]
    return [
        (*listed, *heading, *page, *voices, *_time(screen, width, number, len(cards)))
        for number, page in enumerate(cards)
    ]


def _time(screen: BoardScreen | GroupsScreen, width: float, page: int, pages: int) -> list[Piece]:
    return small_time(screen.timer, width, page, pages, edge=EDGE)


def _heading(screen: GroupsScreen, x: float, width: float) -> tuple[list[Piece], float]:
    """The name of the group that is read, and where its notes begin."""
    read = next((group for group in screen.groups if group.letter == screen.read), None)
    words = _name(read) if read else tr("Not grouped yet")
    kind, lines = TITLE, TITLE.lines(words, width)
    if len(lines) > _SHORT_TITLE:
        kind, lines = LONG_TITLE, LONG_TITLE.lines(words, width)
    under = _TOP + len(lines) * kind.pitch + _UNDER_TITLE
    return stacked(lines, kind, at=(x, _TOP), width=width), under


# The list at the left


def _list(screen: GroupsScreen, width: float, bottom: float) -> list[Piece]:
    wide = width * _LIST_SHARE
    inside = wide - 2 * _ROW_INSET
    left = EDGE + _ROW_INSET
    pieces: list[Piece] = [Words(left, _TOP, inside, tr("What we heard"), SMALL, "text2")]
    y = _TOP + SMALL.pitch + _UNDER_HEADING
    last = _last_line(screen)
    rows, hidden = _rows_in_view(screen, wide, bottom - y - (_ROW if last else 0) - SMALL.pitch)
    for group in rows:
        lines = _lines(group, wide)
        high = _height(lines)
        pieces += _row(group, lines, Box(EDGE, y, wide, high), chosen=group.letter == screen.read)
        y += high
    if hidden:
        pieces.append(Words(left + _NAME_LEFT, y, inside, _more(hidden), SMALL, "text2"))
        y += SMALL.pitch
    if last:
        if not screen.read:
            pieces.append(_chosen(Box(EDGE, y, wide, _ROW)))
        middle = y + (_ROW - SMALL.pitch) / 2
        color = "text2" if screen.read else "text"
        pieces.append(Words(left + _NAME_LEFT, middle, inside, last, SMALL, color))
    return pieces


def _rows_in_view(
    screen: GroupsScreen, wide: float, room: float
) -> tuple[list[ProjectedGroup], int]:
    """The part of the list in which the read group stands, and how many are not in it."""
    parts: list[list[ProjectedGroup]] = [[]]
    used = 0.0
    for group in screen.groups:
        high = _height(_lines(group, wide))
        if parts[-1] and used + high > room:
            parts.append([])
            used = 0.0
        parts[-1].append(group)
        used += high
    shown = next((part for part in parts if any(g.letter == screen.read for g in part)), parts[0])
    return shown, len(screen.groups) - len(shown)


def _lines(group: ProjectedGroup, wide: float) -> list[str]:
    room = wide - 2 * _ROW_INSET - _NAME_LEFT - _COUNT_ROOM
    return ROW_BOLD.lines(_name(group), room, most=2)


def _height(lines: list[str]) -> float:
    return _ROW + ROW.pitch * (len(lines) - 1)


def _row(group: ProjectedGroup, lines: list[str], box: Box, *, chosen: bool) -> list[Piece]:
    color, kind = ("text", ROW_BOLD) if chosen else ("text2", ROW)
    left, right = box.x + _ROW_INSET, box.x + box.width - _ROW_INSET
    top = box.y + (box.height - len(lines) * kind.pitch) / 2
    room = right - left - _NAME_LEFT - _COUNT_ROOM
    pieces: list[Piece] = [_chosen(box)] if chosen else []
    pieces += letter_box(group.letter, left, top + (kind.pitch - LETTER_BOX) / 2, color=color)
    pieces += stacked(lines, kind, at=(left + _NAME_LEFT, top), width=room, color=color)
    count = Words(right - _COUNT_ROOM, top, _COUNT_ROOM, str(group.count), ROW, color, "right")
    return [*pieces, count]


def _chosen(box: Box) -> Box:
    return Box(box.x, box.y, box.width, box.height, 16, fill="card", raised=True)


def _name(group: ProjectedGroup) -> str:
    return group.name or tr("No name yet")


def _more(hidden: int) -> str:
    return tr("%n more group(s)", n=hidden)


def _last_line(screen: GroupsScreen) -> str:
    return tr("%n not grouped yet", n=screen.not_grouped) if screen.not_grouped else ""
