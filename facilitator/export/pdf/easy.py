# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The easy-read page: large letters, short lines, no word ever cut, white between the sentences.

The lines are no longer than 55 letters, and those of one sentence are about equally long, so that
no word stands alone. A usual text has room on one page.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from facilitator.domain.easy_read import sentences
from facilitator.domain.summary import CLEAR, LARGE, STANDARD
from facilitator.export.outline.blocks import Heading, Paragraph
from facilitator.export.pdf.blocks import fresh_pages
from facilitator.export.pdf.flow import Pages, Row, Section, gap, space
from facilitator.export.pdf.flowables import heading, kept, paragraph, rule
from facilitator.export.pdf.fonts import REGULAR
from facilitator.export.pdf.structure import ROOT, Element
from facilitator.export.pdf.styles import INK, MM
from facilitator.export.pdf.typesetting import Piece, Style, set_lines

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from facilitator.export.outline.blocks import Outline
    from facilitator.export.pdf.sheet import Sheet
    from facilitator.export.pdf.typesetting import Line

LONGEST = 55  # letters of a line
_NARROWING = 0.96
_LEAST = 0.4  # of the page: however narrow the letters are, lines are no shorter
_HALVINGS = 7  # how exactly the lines of a sentence are made equally long


@dataclass(frozen=True, slots=True)
class Look:
    """Size and leading of the sentences in points, and the white after each in millimetres."""

    size: float
    leading: float
    white: float


# From roomy to close: the first one that has room on one page is taken.
_LOOKS = {
    STANDARD: (Look(16, 24, 4.5), Look(15, 22, 3.5), Look(14, 19.5, 2.6), Look(14, 18, 1.6)),
    CLEAR: (Look(17, 25.5, 4.5), Look(16, 23, 3.2)),
    LARGE: (Look(20, 29, 5), Look(18, 25, 3.6)),
}


def pages(sheet: Sheet, outline: Outline) -> Pages:
    """The page, as roomy as it can be; a long text goes on to a second one."""
    looks = _LOOKS.get(sheet.summary.options.size, _LOOKS[STANDARD])
    fits = (look for look in looks if len(_laid(_aside(sheet), outline, look).pages) == 1)
    return _laid(sheet, outline, next(fits, looks[-1]))


def _aside(sheet: Sheet) -> Sheet:
    """The sheet with another tag tree, to try a look on."""
    return replace(sheet, root=Element(ROOT))


def _laid(sheet: Sheet, outline: Outline, look: Look) -> Pages:
    filled = fresh_pages(sheet)
    filled.add([Section(list(_rows(sheet, outline, look)))])
    sheet.step()
    return filled


def _rows(sheet: Sheet, outline: Outline, look: Look) -> Iterator[Row]:
    m = sheet.measures
    factor = m.mm / MM
    style = Style(REGULAR, look.size * factor, look.leading * factor, INK)
    title = replace(m.next, size=style.size * 1.15, leading=style.leading)
    width = _measure(outline, style, m.width)
    sentence = False
    for block in outline.blocks:
        match block:
            case Heading(1, text):
                yield from heading(text, m.title, sheet.root, m.width, level=1)
                yield space(2.4 * m.mm)
                yield rule(1.0, m.width, 1.0, INK)
                yield space(3 * m.mm)
            case Heading(level, text):
                yield gap(2 * look.white * m.mm)
                yield from heading(text, title, sheet.root, m.width, level=level)
                yield space(0.5 * look.white * m.mm)
            case Paragraph(text, lead):
                if lead and not sentence:
                    yield gap(1.6 * look.white * m.mm)
                sentence = lead
                said = _by_sentence(text, outline.language)
                yield from kept(paragraph(said, style, sheet.root, _even(said, style, width)))
                yield Row((look.white if lead else 0.25 * look.white) * m.mm)


def _by_sentence(text: str, language: str) -> str:
    """The text with each of its sentences on a line of its own."""
    return "\n".join(text[start:end] for start, end in sentences(text, language))


def _measure(outline: Outline, style: Style, width: float) -> float:
    """How wide the sentences may be so that no line of any of them has too many letters."""
    texts = [block.text for block in outline.blocks if isinstance(block, Paragraph)]
    least = _LEAST * width
    while width > least and any(_too_long(text, style, width) for text in texts):
        width *= _NARROWING
    return width


def _too_long(text: str, style: Style, width: float) -> bool:
    return any(_letters(line) > LONGEST for line in _set(text, style, width))


def _even(text: str, style: Style, width: float) -> float:
    """The least width with which a sentence still takes as few lines as with all of it."""
    lines = len(_set(text, style, width))
    low, high = width / 2, width
    for _ in range(_HALVINGS):
        trial = (low + high) / 2
        if len(_set(text, style, trial)) > lines:
            low = trial
        else:
            high = trial
    return high


def _set(text: str, style: Style, width: float) -> Sequence[Line]:
    return set_lines([Piece(text, style)], width)


def _letters(line: Line) -> int:
    return len("".join(segment.spoken for segment in line.segments).strip())
