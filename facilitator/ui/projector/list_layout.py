# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Pages of rows: the dots, what was promised and agreed, the ground rules."""

from __future__ import annotations

from typing import TYPE_CHECKING

from facilitator.domain.catalogue import date_of
from facilitator.ui.projector.flow import Row, largest_rows
from facilitator.ui.projector.lettering import ROW_BOLD, SMALL, Type
from facilitator.ui.projector.pieces import (
    LETTER_BOX,
    SIDE,
    Box,
    Page,
    Piece,
    Symbol,
    Words,
    letter_box,
    stacked,
)
from facilitator.ui.texts import mark, short_date, tr

if TYPE_CHECKING:
    from facilitator.domain.screens import (
        ActionsScreen,
        AgreedAction,
        AgreedDecision,
        LastAction,
        RulesScreen,
        Voted,
        VotesScreen,
    )

# The largest first: it is taken where one page is enough.
VOTED = (Type(56, 68, 600), Type(48, 58, 600), ROW_BOLD)
SAID = (Type(60, 74), Type(52, 64), Type(44, 54))
RULE = (Type(64, 80), Type(52, 66))
_LONGEST = 9  # lines of a row that stay together
_STANDING = {
    "done": ("check", mark("Done")),
    "open": ("circle", mark("Not yet")),
    "dropped": ("minus", mark("No longer needed")),
}


# The dots

_RANK, _NAME = 72.0, 72.0
_BAR, _DOTS = 30.0, 110.0
_VOTE_ROW = 36.0  # px that a row is higher than its text


def votes(screen: VotesScreen, width: float) -> list[Page]:
    """Most dots first; what is equal shares its rank."""
    title = tr("Our %n dot(s)", n=screen.dots)
    most = max((row.dots for row in screen.ranking), default=0)

    def rows(kind: Type) -> list[Row]:
        return [part for row in screen.ranking for part in _voted(row, most, width, kind=kind)]

    return largest_rows(title, rows, VOTED, width=width, timer=screen.timer)


def _voted(row: Voted, most: int, width: float, *, kind: Type) -> list[Row]:
    left = SIDE + _RANK
    name = left + (_NAME if row.letter else 0)
    bars = SIDE + (width - 2 * SIDE) * 0.56
    right = width - SIDE - _DOTS
    top = _VOTE_ROW / 2
    rank = Type(kind.px, kind.pitch)
    pieces: list[Piece] = [Words(SIDE, top, _RANK, str(row.rank), rank, "text2")]
    if row.letter:
        pieces += letter_box(row.letter, left, top + (kind.pitch - LETTER_BOX) / 2)
    if row.dots:
        long = (right - bars) * row.dots / most
        pieces.append(Box(bars, top + (kind.pitch - _BAR) / 2, long, _BAR, 4, fill="bar"))
    pieces.append(Words(right, top, _DOTS, str(row.dots), kind, "text", "right"))
    rows = _in_rows(row.text or tr("No name yet"), kind, name, bars - name - 40, top=top)
    rows[0] = Row((*pieces, *rows[0].pieces), rows[0].height)
    rows[-1] = Row(rows[-1].pieces, rows[-1].height + top)
    return rows


# Actions


def actions(screen: ActionsScreen, width: float) -> list[Page]:
    """Last time's first; else what was decided, then who does what."""
    title = tr("What we said we would do") if screen.last else tr("What we agreed")

    def rows(kind: Type) -> list[Row]:
        found = [part for action in screen.last for part in _promised(action, width, kind)]
        if screen.last:
            return found
        if screen.decisions:
            found.append(_heading(tr("Decisions"), width))
        for decision in screen.decisions:
            found += _decided(decision, width, kind)
        if screen.actions:
            found.append(_heading(tr("Actions"), width))
        for action in screen.actions:
            found += _agreed(action, width, kind)
        return found

    return largest_rows(title, rows, SAID, width=width, timer=screen.timer)


def _heading(words: str, width: float) -> Row:
    line = Words(SIDE, 8, width - 2 * SIDE, words, SMALL, "text2")
    return Row((line,), SMALL.pitch + 20, heads=True)


def _promised(action: LastAction, width: float, kind: Type) -> list[Row]:
    """The words of the action, and how it stands: by a sign and in words."""
    icon, words = _STANDING[action.standing]
    bold = Type(round(kind.px * 0.8), kind.pitch, 600)
    side = 52 + max(bold.width(tr(name)) for _icon, name in _STANDING.values()) + 8
    stand = width - SIDE - side
    sign: list[Piece] = [
        Symbol(stand, (kind.pitch - 36) / 2, 36, icon, "text"),
        Words(stand + 52, 0, side - 52, tr(words), bold),
    ]
    return _said(action.text, kind, (SIDE, stand - SIDE - 48), first=sign)


def _decided(decision: AgreedDecision, width: float, kind: Type) -> list[Row]:
    pieces: list[Piece] = []
    x = SIDE
    for letter in decision.letters:
        box = letter_box(letter, x, (kind.pitch - LETTER_BOX) / 2)
        pieces += box
        x += box[0].width + 12 if isinstance(box[0], Box) else 0
    left = max(x + 12 if decision.letters else SIDE, SIDE)
    return _said(decision.text, kind, (left, width - SIDE - left), first=pieces)


def _agreed(action: AgreedAction, width: float, kind: Type) -> list[Row]:
    due = date_of(action.due)
    below = [part for part in (action.owner, short_date(due) if due else action.due) if part]
    return _said(action.text, kind, (SIDE, width - 2 * SIDE), below="  ·  ".join(below))


def _said(
    text: str,
    kind: Type,
    room: tuple[float, float],
    *,
    first: list[Piece] | None = None,
    below: str = "",
) -> list[Row]:
    """A text in rows that fit a page each, in a `room` (left, width); a sign stands beside the
    first, a detail below all.
    """
    left, width = room
    rows = _in_rows(text, kind, left, width)
    rows[0] = Row((*(first or ()), *rows[0].pieces), max(rows[0].height, kind.pitch))
    last, detail = rows[-1], SMALL.lines(below, width) if below else []
    under = stacked(detail, SMALL, at=(left, last.height), width=width, color="text2")
    rows[-1] = Row((*last.pieces, *under), last.height + len(detail) * SMALL.pitch + 28)
    return rows


def _in_rows(text: str, kind: Type, left: float, width: float, *, top: float = 0.0) -> list[Row]:
    """At least one row, each with so few lines that it fits a page; the first `top` px lower."""
    lines = kind.lines(text, width)
    parts = [lines[start : start + _LONGEST] for start in range(0, len(lines), _LONGEST)] or [[]]
    rows = []
    for number, part in enumerate(parts):
        y = 0.0 if number else top
        pieces = stacked(part, kind, at=(left, y), width=width)
        rows.append(Row(tuple(pieces), y + len(part) * kind.pitch))
    return rows


# Ground rules

_AFTER_NUMBER = 34.0


def rules(screen: RulesScreen, width: float) -> list[Page]:
    """What we need from each other, in their order."""

    def rows(kind: Type) -> list[Row]:
        number_room = kind.width(str(len(screen.rules))) + _AFTER_NUMBER
        left, room = SIDE + number_room, width - 2 * SIDE - number_room
        found: list[Row] = []
        for number, rule in enumerate(screen.rules, start=1):
            parts = _in_rows(rule, kind, left, room)
            sign = Words(SIDE, 0, number_room, str(number), kind, "text2")
            parts[0] = Row((sign, *parts[0].pieces), max(parts[0].height, kind.pitch))
            parts[-1] = Row(parts[-1].pieces, parts[-1].height + 22)
            found += parts
        return found

    title = tr("Our ground rules")
    return largest_rows(title, rows, RULE, width=width, timer=screen.timer)
