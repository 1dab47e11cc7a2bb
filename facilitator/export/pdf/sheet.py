# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What every part of a paper needs to know: the session, the words, the measures, the tag tree."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields, is_dataclass
from functools import cache, partial
from typing import TYPE_CHECKING, Any

from facilitator.export.pdf.canvas import LAYOUT, TaggedCanvas
from facilitator.export.pdf.marks import draw_rounded
from facilitator.export.pdf.structure import Element
from facilitator.export.pdf.styles import INK, Measures
from facilitator.export.pdf.typesetting import Line, Piece, Style, set_lines, text_width
from facilitator.export.phrases import title_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from facilitator.domain.summary import Summary
    from facilitator.export.pdf.flow import Draw
    from facilitator.export.words import PaperWords


@dataclass(frozen=True, slots=True)
class Sheet:
    """A paper in the making. `step` is called for every part that is ready; it may raise."""

    summary: Summary
    words: PaperWords
    measures: Measures
    root: Element
    step: Callable[[], None]

    @property
    def title(self) -> str:
        """What the paper is called; never empty."""
        return title_of(self)

    @property
    def coloured(self) -> bool:
        """Whether the marks of the voices have their colour."""
        return not self.summary.options.black_and_white


def texts_of(value: object) -> Iterator[str]:
    """Every text in a value, wherever in it, in no order."""
    waiting: list[Any] = [value]
    while waiting:
        one = waiting.pop()
        if isinstance(one, str):
            yield one
        elif isinstance(one, tuple | list | frozenset):
            waiting += one
        elif isinstance(one, Mapping):
            waiting += one.items()
        elif names := _names_of(one.__class__):
            waiting += [getattr(one, name) for name in names]


@cache
def _names_of(kind: type) -> tuple[str, ...]:
    """The fields of a dataclass; none for other types."""
    return tuple(field.name for field in fields(kind)) if is_dataclass(kind) else ()


def wrapped(widths: Sequence[float], gap: float, room: float) -> list[list[int]]:
    """Which of some cells stand beside each other when each line has `room`; by their numbers."""
    lines: list[list[int]] = []
    used = 0.0
    for number, width in enumerate(widths):
        if lines and used + gap + width <= room:
            lines[-1].append(number)
            used += gap + width
        else:
            lines.append([number])
            used = width
    return lines


def letter_width(letters: Sequence[str], measures: Measures) -> float:
    """How wide the boxes of these letters are together, with the white after each."""
    return sum(_box_width(letter, measures) + _after(measures) for letter in letters)


def letter_boxes(
    letters: Sequence[str], element: Element, measures: Measures, leading: float
) -> Draw:
    """Draws letters in boxes, centred on a first line of `leading` points, as part of `element`."""
    lines = [
        set_lines([Piece(f"{letter} ", measures.letter)], float("inf"))[0] for letter in letters
    ]
    return partial(
        _draw_letters,
        lines=lines,
        widths=[_box_width(letter, measures) for letter in letters],
        element=element,
        measures=measures,
        down=(leading - measures.letter_box) / 2,
    )


def _after(measures: Measures) -> float:
    return 2 * measures.em


def _box_width(letter: str, measures: Measures) -> float:
    return max(measures.letter_box, text_width(letter, measures.letter) + 1.6 * measures.em)


def _draw_letters(
    canvas: TaggedCanvas,
    x: float,
    y: float,
    *,
    lines: Sequence[Line],
    widths: Sequence[float],
    element: Element,
    measures: Measures,
    down: float,
) -> None:
    side, style = measures.letter_box, measures.letter
    top = y - down
    for line, width in zip(lines, widths, strict=True):
        canvas.decorate(LAYOUT)
        canvas.stroke(INK, side / 16.3)
        draw_rounded(canvas, x, top, width, side, radius=side / 4.6)
        baseline = top - (side - style.leading) / 2 - style.baseline
        canvas.write(line, x + (width - line.width) / 2, baseline, element)
        x += width + _after(measures)


def bullet(sheet: Sheet, style: Style, item: Element) -> Draw:
    """A plain dot before an item of a list."""
    line = set_lines([Piece("• ", style)], sheet.measures.width)[0]
    return partial(_draw_bullet, line=line, baseline=style.baseline, label=Element("Lbl", item))


def _draw_bullet(
    canvas: TaggedCanvas, x: float, y: float, *, line: Line, baseline: float, label: Element
) -> None:
    canvas.write(line, x, y - baseline, label)
