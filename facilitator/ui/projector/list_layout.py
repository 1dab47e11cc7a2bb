# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Pages of rows: the dots, what was promised and agreed, the ground rules."""

from __future__ import annotations

from typing import TYPE_CHECKING

from facilitator.domain.catalogue import date_of
from facilitator.ui.projector.flow import Row, text_rows
from facilitator.ui.projector.lettering import ROW, ROW_BOLD, SMALL, Type
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

SAID = Type(44, 54)
RULE = Type(52, 66)
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
    rows = [_voted(row, most, width) for row in screen.ranking]
    return text_rows(title, rows, width, timer=screen.timer)


def _voted(row: Voted, most: int, width: float) -> Row:
    left = SIDE + _RANK
    name = left + (_NAME if row.letter else 0)
    bars = SIDE + (width - 2 * SIDE) * 0.56
    right = width - SIDE - _DOTS
    lines = ROW_BOLD.lines(row.text or tr("No name yet"), bars - name - 40, most=2)
    high = len(lines) * ROW.pitch + _VOTE_ROW
    top = _VOTE_ROW / 2
    pieces: list[Piece] = [Words(SIDE, top, _RANK, str(row.rank), ROW, "text2")]
    if row.letter:
        pieces += letter_box(row.letter, left, top + (ROW.pitch - LETTER_BOX) / 2)
    pieces += stacked(lines, ROW_BOLD, at=(name, top), width=bars - name - 40)
    if row.dots:
        long = (right - bars) * row.dots / most
        pieces.append(Box(bars, top + (ROW.pitch - _BAR) / 2, long, _BAR, 4, fill="bar"))
    dots = Words(right, top, _DOTS, str(row.dots), ROW_BOLD, "text", "right")
    return Row((*pieces, dots), high)


# Actions


def actions(screen: ActionsScreen, width: float) -> list[Page]:
    """Last time's first; else what was decided, then who does what."""
    if screen.last:
        title = tr("What we said we would do")
        rows = [part for action in screen.last for part in _promised(action, width)]
        return text_rows(title, rows, width, timer=screen.timer)
    rows = []
    if screen.decisions:
        rows.append(_heading(tr("Decisions"), width))
        rows += [part for decision in screen.decisions for part in _decided(decision, width)]
    if screen.actions:
        rows.append(_heading(tr("Actions"), width))
        rows += [part for action in screen.actions for part in _agreed(action, width)]
    return text_rows(tr("What we agreed"), rows, width, timer=screen.timer)


def _heading(words: str, width: float) -> Row:
    line = Words(SIDE, 8, width - 2 * SIDE, words, SMALL, "text2")
    return Row((line,), SMALL.pitch + 20)


def _promised(action: LastAction, width: float) -> list[Row]:
    """The words of the action, and how it stands: by a sign and in words."""
    icon, words = _STANDING[action.standing]
    side = 400.0
    stand = width - SIDE - side
    sign: list[Piece] = [
        Symbol(stand, 9, 36, icon, "text"),
        Words(stand + 52, 0, side - 52, tr(words), Type(36, SAID.pitch, 600)),
    ]
    return _said(action.text, SIDE, stand - SIDE - 48, first=sign)


def _decided(decision: AgreedDecision, width: float) -> list[Row]:
    pieces: list[Piece] = []
    x = SIDE
    for letter in decision.letters:
        box = letter_box(letter, x, (SAID.pitch - LETTER_BOX) / 2)
        pieces += box
        x += box[0].width + 12 if isinstance(box[0], Box) else 0
    left = max(x + 12 if decision.letters else SIDE, SIDE)
    return _said(decision.text, left, width - SIDE - left, first=pieces)


def _agreed(action: AgreedAction, width: float) -> list[Row]:
    due = date_of(action.due)
    below = [part for part in (action.owner, short_date(due) if due else action.due) if part]
    return _said(action.text, SIDE, width - 2 * SIDE, below="  ·  ".join(below))


def _said(
    text: str, left: float, width: float, *, first: list[Piece] | None = None, below: str = ""
) -> list[Row]:
    """A text in rows that fit a page each; a sign stands beside the first, a detail below all."""
    rows = _in_rows(text, SAID, left, width)
    rows[0] = Row((*(first or ()), *rows[0].pieces), max(rows[0].height, SAID.pitch))
    last, detail = rows[-1], SMALL.lines(below, width) if below else []
    under = stacked(detail, SMALL, at=(left, last.height), width=width, color="text2")
    rows[-1] = Row((*last.pieces, *under), last.height + len(detail) * SMALL.pitch + 28)
    return rows


def _in_rows(text: str, kind: Type, left: float, width: float) -> list[Row]:
    """At least one row, each with so few lines that it fits a page."""
    lines = kind.lines(text, width)
    parts = [lines[start : start + _LONGEST] for start in range(0, len(lines), _LONGEST)] or [[]]
    return [
        Row(tuple(stacked(part, kind, at=(left, 0), width=width)), len(part) * kind.pitch)
        for part in parts
    ]


# Ground rules


def rules(screen: RulesScreen, width: float) -> list[Page]:
    """What we need from each other, in their order."""
    left, room = SIDE + 64, width - 2 * SIDE - 64
    rows: list[Row] = []
    for number, rule in enumerate(screen.rules, start=1):
        parts = _in_rows(rule, RULE, left, room)
        sign = Words(SIDE, 0, 64, str(number), RULE, "text2")
        parts[0] = Row((sign, *parts[0].pieces), max(parts[0].height, RULE.pitch))
        parts[-1] = Row(parts[-1].pieces, parts[-1].height + 22)
        rows += parts
    return text_rows(tr("Our ground rules"), rows, width, timer=screen.timer)
