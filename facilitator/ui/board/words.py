# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The text of a note as glyphs at fixed lines, laid out when it is first needed and never before.

How high a note is must be known for all of them at once. For most a sum of word widths answers
that they fit; only the others are laid out for it.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFontMetricsF, QGlyphRun, QTextLayout, QTextOption

from facilitator.ui.board.look import LEAST_LINES, LINES, NoteStyle, board_font

_SLACK = 0.75  # px that a word may be wider in its line than alone
_LINE_SEPARATOR = "\u2028"
_REMEMBERED = 50_000
_widths: dict[tuple[str, float], float] = {}


@dataclass(frozen=True, slots=True)
class Words:
    """Glyphs to draw at a note's corner. `cut`: there is more text than is shown."""

    runs: tuple[QGlyphRun, ...]
    lines: int
    cut: bool


def forget_widths() -> None:
    """The type has changed."""
    _widths.clear()
    _metrics.cache_clear()


@cache
def _metrics(px: float) -> QFontMetricsF:
    return QFontMetricsF(board_font(px))


def fits(text: str, style: NoteStyle, width: float) -> bool:
    """Whether the text surely fits in the least height. Errs on the side of no."""
    room, px = style.text_width(width), style.px
    line, lines = 0.0, 1
    space = _width(" ", px)
    for word in text.split(" "):
        if "\n" in word:
            return False
        wide = _width(word, px) + _SLACK
        if wide > room:
            return False
        if line and line + space + wide > room:
            lines += 1
            if lines > LEAST_LINES:
                return False
            line = wide
        else:
            line += wide + (space if line else 0.0)
    return True


def _width(word: str, px: float) -> float:
    key = (word, px)
    wide = _widths.get(key)
    if wide is None:
        if len(_widths) > _REMEMBERED:
            _widths.clear()
        wide = _widths[key] = _metrics(px).horizontalAdvance(word)
    return wide


def lay(text: str, style: NoteStyle, width: float, *, most: int = LINES) -> Words:
    """The text in at most so many lines, the last one with an ellipsis if there is more."""
    shown = text.replace("\n", _LINE_SEPARATOR)
    broken = _break(shown, style, width, most)
    cut = broken.end < len(shown)
    if cut:
        rest = shown[broken.last :].replace(_LINE_SEPARATOR, " ")
        room = style.text_width(width) - 2 * _SLACK
        ends = _metrics(style.px).elidedText(rest, Qt.TextElideMode.ElideRight, room)
        ends = ends if ends.endswith("…") else f"{ends}…"
        broken = _break(shown[: broken.last] + ends, style, width, most)
    runs = broken.layout.glyphRuns(0, broken.end)
    return Words(tuple(runs), broken.lines, cut)


@dataclass(frozen=True, slots=True)
class _Broken:
    """A layout of text in lines; where its last line starts, and where the shown text ends."""

    layout: QTextLayout
    lines: int
    last: int
    end: int


def _break(text: str, style: NoteStyle, width: float, most: int) -> _Broken:
    layout = QTextLayout(text, style.font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    lines = last = end = 0
    layout.beginLayout()
    while lines < most and (line := layout.createLine()).isValid():
        line.setLineWidth(style.text_width(width))
        baseline = style.baseline + lines * style.pitch
        line.setPosition(QPointF(style.left, baseline - line.ascent()))
        last, end = line.textStart(), line.textStart() + line.textLength()
        lines += 1
    layout.endLayout()
    return _Broken(layout, lines, last, end)
