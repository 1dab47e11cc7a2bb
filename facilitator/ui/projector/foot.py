# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The lower edge of every page: what is left of the time, which page, and whose voice is whose."""

from __future__ import annotations

from typing import TYPE_CHECKING

from facilitator.domain.agenda import LAST_SECONDS, clock_face
from facilitator.ui.projector.lettering import LEAST, SMALL, Type
from facilitator.ui.projector.pieces import EDGE, HEIGHT, SIDE, Box, Mark, Piece, Words
from facilitator.ui.texts import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from facilitator.domain.screens import Timer
    from facilitator.domain.summary import VoiceKey

BAR = 14.0
LARGE, UNIT, OVER = Type(104, 104, 500, -1.0), Type(52, 104), Type(52, 58, 500)
BESIDE = Type(34, 36, 500)
_MINUTE = 60
_LARGE_BOTTOM, _SMALL_BOTTOM = 92.0, 44.0
_CHIP, _MARK, _AFTER_CHIP, _BETWEEN = 36.0, 20.0, 14.0, 44.0
_TIME_ROOM = 330.0
_LEGEND_PITCH = 52.0


def bar(timer: Timer | None, width: float) -> list[Piece]:
    """How much of the time is left, along the lower edge."""
    if timer is None:
        return []
    top = HEIGHT - BAR
    track = Box(0, top, width, BAR, fill="track")
    return [track, Box(0, top, width * timer.share, BAR, fill="bar")] if timer.share else [track]


def large_time(timer: Timer | None, width: float) -> list[Piece]:
    """What is left, to be read from the last row."""
    if timer is None:
        return []
    right = width - SIDE
    if not timer.seconds:
        words, top = tr("Time to round off"), HEIGHT - _LARGE_BOTTOM - OVER.pitch
        return [Words(SIDE, top, right - SIDE, words, OVER, "text", "right"), *bar(timer, width)]
    number, unit = _face(timer)
    top = HEIGHT - _LARGE_BOTTOM - LARGE.pitch - 19
    wide = UNIT.width(unit) + 26 if unit else 0.0
    pieces: list[Piece] = [Words(SIDE, top, right - wide - SIDE, number, LARGE, "text", "right")]
    if unit:
        # Both stand on one line: the smaller type is moved down to it.
        lower = top + (LARGE.px - UNIT.px) * 0.36
        pieces.append(Words(SIDE, lower, right - SIDE, unit, UNIT, "text2", "right"))
    return [*pieces, *bar(timer, width)]


def small_time(
    timer: Timer | None, width: float, page: int, pages: int, *, edge: float = SIDE
) -> list[Piece]:
    """What is left and which page this is; it ends where the content does, `edge` px before."""
    parts = [tr("Page {page} of {pages}").format(page=page + 1, pages=pages)] if pages > 1 else []
    if timer is not None:
        parts.append(" ".join(_face(timer)).strip() if timer.seconds else tr("Time to round off"))
    if not parts:
        return bar(timer, width)
    top, right = HEIGHT - _SMALL_BOTTOM - BESIDE.pitch, width - edge
    words = Words(right - 800, top, 800, "  ·  ".join(parts), BESIDE, "text", "right")
    return [words, *bar(timer, width)]


def large_page(width: float, page: int, pages: int) -> list[Piece]:
    """Which page this is, at the top of a page whose foot has other things to say."""
    if pages < 2:
        return []
    words = tr("Page {page} of {pages}").format(page=page + 1, pages=pages)
    return [Words(width - SIDE - 400, 84, 400, words, SMALL, "text2", "right")]


def legend(voices: Sequence[VoiceKey], width: float, *, left: float) -> tuple[float, list[Piece]]:
    """Whose mark is whose, in as many rows as it takes; and where the first of them begins."""
    rows: list[list[tuple[float, VoiceKey, str]]] = [[]]
    right = width - EDGE - _TIME_ROOM
    x = left
    for voice in voices:
        room = right - left - _CHIP - _AFTER_CHIP
        name = LEAST.one_line(voice.name, room)
        wide = _CHIP + _AFTER_CHIP + LEAST.width(name)
        if rows[-1] and x + wide > right:
            rows.append([])
            x = left
        rows[-1].append((x, voice, name))
        x += wide + _BETWEEN
    top = HEIGHT - _SMALL_BOTTOM - _CHIP - _LEGEND_PITCH * (len(rows) - 1)
    pieces: list[Piece] = []
    for number, row in enumerate(rows):
        y = top + number * _LEGEND_PITCH
        for x, voice, name in row:
            inset = (_CHIP - _MARK) / 2
            pieces.append(Box(x, y, _CHIP, _CHIP, 6, fill=f"note{voice.number}", line="edge"))
            pieces.append(Mark(x + inset, y + inset, _MARK, voice.number))
            after = x + _CHIP + _AFTER_CHIP
            pieces.append(Words(after, y, LEAST.width(name) + 4, name, LEAST))
    return top, pieces


def _face(timer: Timer) -> tuple[str, str]:
    """The number, and its unit where it has one: ("16", "min") or ("1:45", "")."""
    if timer.seconds > LAST_SECONDS:
        return str(timer.seconds // _MINUTE), tr("min")
    return clock_face(timer.seconds), ""
