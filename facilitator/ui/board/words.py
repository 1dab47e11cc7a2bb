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
_widths: dict[float, dict[str, float]] = {}  # by size of type, then by word


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
    if "\n" in text:
        return False
    room, known = style.text_width(width), _widths.setdefault(style.px, {})
    space = known.get(" ") or _measured(" ", style.px)
    line, lines = 0.0, 1
    for word in text.split(" "):
        wide = known.get(word)
        if wide is None:
            wide = _measured(word, style.px)
        if line and line + space + wide > room:
            lines += 1
            line = wide
        elif line:
            line += space + wide
        else:
            line = wide
        if wide > room or lines > LEAST_LINES:
            return False
    return True


def _measured(word: str, px: float) -> float:
    """At most how wide a word is, remembered."""
    known = _widths[px]
    if len(known) > _REMEMBERED:
        known.clear()
    known[word] = wide = _metrics(px).horizontalAdvance(word) + _SLACK
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
