# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Text into lines: measured, broken, in drawing order, and never losing a character on the way.

Every line remembers the words it came from (`spoken`), so that the page can say them where what is
drawn differs: joined letters, boxes, the order of right-to-left writing.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING

from facilitator.export.pdf import bidi
from facilitator.export.pdf.fallback import (
    Run,
    letters_with_marks,
    runs,
    visible,
    without_marks,
)
from facilitator.export.pdf.fonts import first_face

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from facilitator.export.pdf.structure import Element


@dataclass(frozen=True, slots=True)
class Style:
    """How text looks: sizes in points, `spacing` added after each character."""

    weight: str
    size: float
    leading: float
    colour: str = "#000000"
    spacing: float = 0.0

    @property
    def baseline(self) -> float:
        """How far the baseline lies below the top of the line."""
        face = first_face(self.weight)
        above = self.leading - (face.ascent - face.descent) * self.size / 1000
        return above / 2 + face.ascent * self.size / 1000


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text in one style. `element`: its own tag inside the paragraph, if any."""

    text: str
    style: Style
    element: Element | None = None


@dataclass(frozen=True, slots=True)
class Segment:
    """What one piece has on one line: drawn as `runs`, meaning `spoken`; width in points.

    `inked` is the width without the space at its end.
    """

    runs: tuple[Run, ...]
    spoken: str
    style: Style
    element: Element | None
    width: float
    inked: float

    @property
    def drawn(self) -> str:
        """The characters that a reader of the file finds on the page."""
        return "".join(run.text for run in self.runs if run.face)


@dataclass(frozen=True, slots=True)
class Line:
    """A line of text. `width` is without the space at its end; `turned`: it ends at the left.

    The segments are in the order of speaking; those of a turned line go from right to left.
    """

    segments: tuple[Segment, ...]
    width: float
    turned: bool


@dataclass(frozen=True, slots=True)
class _Token:
    """A word and the white space after it, as spoken and as visible; widths in points."""

    piece: Piece
    spoken: str
    word: str
    space: str
    word_width: float
    space_width: float
    ends_line: bool = False
    sticks: bool = False  # to the word of the next piece, as a bracket does


# A word with the white space after it: lines may break after white space, hyphens and dashes, but
# not after a dash with a hard space, which belongs to what follows.
_BREAKING = " \t\u1680\u2000-\u2006\u2008-\u200a\u200b\u205f\u3000"
_TOKENS = re.compile(
    f"\n|[^\n{_BREAKING}]*?(?:[\u2010\u2013\u2014]|(?<=[^\\W\\d])-(?=[^\\W\\d]))"
    f"(?=[^\n{_BREAKING}\u00a0])|[^\n{_BREAKING}]+[{_BREAKING}]*|[{_BREAKING}]+"
)
_TATWEEL = "\u0640"  # lengthens the line of Arabic writing; joins on both sides
_LONGEST = 200  # characters; longer words are cut before anything is measured


def set_lines(pieces: Sequence[Piece], width: float) -> list[Line]:
    """`pieces` one after the other in lines of at most `width` points; at least one line."""
    text = "".join(piece.text for piece in pieces)
    turning = bidi.turns(text)
    base = bidi.direction(text) if turning else bidi.LEFT_TO_RIGHT
    tokens = _fitting(pieces, width, turning)
    lines = [_line(words, turning, base) for words in _broken(tokens, width)]
    return lines or [Line((), 0.0, base == bidi.RIGHT_TO_LEFT)]


def text_width(text: str, style: Style) -> float:
    """How wide `text` is on one line, in points."""
    return set_lines([Piece(text, style)], float("inf"))[0].width


def clipped(text: str, style: Style, width: float) -> str:
    """`text` on one line of `width` points, with an ellipsis where it had to be cut."""
    lines = set_lines([Piece(text, style)], width)
    if len(lines) == 1:
        return text
    room = width - text_width("…", style)
    first = set_lines([Piece(text, style)], max(room, 1))[0]
    return "".join(segment.spoken for segment in first.segments).rstrip() + "…"


def _fitting(pieces: Sequence[Piece], width: float, turning: bool) -> Iterator[_Token]:
    """The words of all pieces, those that are wider than a line cut."""
    for piece, following in zip(pieces, [*pieces[1:], None], strict=True):
        words = _TOKENS.findall(piece.text)
        for number, spoken in enumerate(words, 1):
            token = _measured(piece, spoken, turning)
            if token.word_width > width or len(spoken) > _LONGEST:
                yield from _cut(piece, spoken, width, turning)
            elif number == len(words) and following and _sticks(token, following):
                yield replace(token, sticks=True)
            else:
                yield token


def _sticks(token: _Token, following: Piece) -> bool:
    """Whether nothing stands between the last word of a piece and the next piece."""
    return not token.space and not token.ends_line and not following.text[:1].isspace()


def _measured(piece: Piece, spoken: str, turning: bool) -> _Token:
    style = piece.style
    word, space, advance, space_advance = _measure(spoken, style.weight, turning)
    return _Token(
        piece,
        spoken,
        word,
        space,
        advance * style.size / 1000 + len(word) * style.spacing,
        space_advance * style.size / 1000 + len(space) * style.spacing,
        spoken == "\n",
    )


@lru_cache(maxsize=50_000)
def _measure(spoken: str, weight: str, turning: bool) -> tuple[str, str, float, float]:
    shown = visible(spoken)
    word = shown.rstrip(" ")
    space = shown[len(word) :]
    if turning:
        word = bidi.joined(word)
    return word, space, _advance(word, weight), _advance(space, weight)


def _advance(text: str, weight: str) -> float:
    return sum(run.advance for run in runs(without_marks(text), weight))


def _cut(piece: Piece, spoken: str, width: float, turning: bool) -> Iterator[_Token]:
    """A long word in parts that fit, marks staying with their letters.

    Only a letter whose marks are wider than a line is taken apart, each character by itself.
    """
    part, used, style = "", 0.0, piece.style
    for letter in letters_with_marks(spoken):
        advance = _widest(letter, style.weight, turning) * style.size / 1000
        wide = advance + len(letter) * style.spacing
        full = used + wide > width or len(part) + len(letter) > _LONGEST
        if part and full and advance > 0:
            yield _measured(piece, part, turning)
            part, used = "", 0.0
        if wide > width and len(letter) > 1:
            yield from (_measured(piece, char, turning) for char in letter)
        else:
            part += letter
            used += wide
    if part:
        yield _measured(piece, part, turning)


@lru_cache(maxsize=20_000)
def _widest(letter: str, weight: str, turning: bool) -> float:
    """The advance of a letter with its marks in the widest form its neighbours may give it."""
    alone = _advance(visible(letter), weight)
    if not turning:
        return alone
    tail = _advance(_TATWEEL, weight)
    forms = (
        (f"{letter}{_TATWEEL}", 1),
        (f"{_TATWEEL}{letter}", 1),
        (f"{_TATWEEL}{letter}{_TATWEEL}", 2),
    )
    joined = (_advance(bidi.joined(visible(form)), weight) - n * tail for form, n in forms)
    return max(alone, *joined)


def _broken(tokens: Iterator[_Token], width: float) -> Iterator[list[_Token]]:
    """The tokens of each line: as many as fit."""
    line: list[_Token] = []
    used = 0.0
    for token in tokens:
        if line and used + token.word_width > width + 0.01:
            stuck = _stuck(line, width - token.word_width)
            yield line[: len(line) - len(stuck)]
            line = stuck
            used = sum(t.word_width + t.space_width for t in line)
        line.append(token)
        used += token.word_width + token.space_width
        if token.ends_line:
            yield line
            line, used = [], 0.0
    if line:
        yield line


def _stuck(line: list[_Token], room: float) -> list[_Token]:
    """The end of a line that goes to the next one with the word that it sticks to, if it can."""
    start = len(line)
    while start and line[start - 1].sticks:
        start -= 1
    stuck = line[start:]
    fits = sum(token.word_width for token in stuck) <= room
    return stuck if start and fits else []


def _line(tokens: Sequence[_Token], turning: bool, base: str) -> Line:
    groups: list[list[_Token]] = []
    for token in tokens:
        if groups and groups[-1][0].piece is token.piece:
            groups[-1].append(token)
        else:
            groups.append([token])
    width = sum(token.word_width + token.space_width for token in tokens)
    trailing = 0.0
    for token in reversed(tokens):
        trailing += token.space_width
        if token.word:
            break
    segments = tuple(_segment(group, turning, base) for group in groups)
    return Line(segments, width - trailing, base == bidi.RIGHT_TO_LEFT)


def _segment(tokens: Sequence[_Token], turning: bool, base: str) -> Segment:
    piece = tokens[0].piece
    text = "".join(token.word + token.space for token in tokens)
    if turning and bidi.turns(text):
        text = bidi.ordered(text, base)
    elif base == bidi.RIGHT_TO_LEFT:
        words = text.lstrip(" ")  # Latin words stay as they are; the space before them turns
        text = words + " " * (len(text) - len(words))
    return Segment(
        runs(without_marks(text), piece.style.weight),
        "".join(token.spoken for token in tokens),
        piece.style,
        piece.element,
        width := sum(token.word_width + token.space_width for token in tokens),
        width - tokens[-1].space_width,
    )
