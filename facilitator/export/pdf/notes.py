# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Every word that was said, in its group: the notes of the participants' summary."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from facilitator.export.pdf.canvas import LAYOUT, TaggedCanvas
from facilitator.export.pdf.flow import Draw, Row, Section, gap, space
from facilitator.export.pdf.flowables import heading, kept, paragraph, running_on, says, text_rows
from facilitator.export.pdf.marks import draw_chip
from facilitator.export.pdf.sheet import Sheet, bullet, letter_boxes, letter_width
from facilitator.export.pdf.structure import BULLETS, Element
from facilitator.export.pdf.styles import INK
from facilitator.export.pdf.typesetting import Line, Piece, Style, set_lines
from facilitator.export.phrases.opening import beside_note, heard, name_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from facilitator.domain.summary import Group, Said

_HARD = re.compile(r"\s+")
_LONGEST_BAR = 0.7  # of a column, for the group with most dots


def groups(sheet: Sheet) -> list[Section]:
    """Every group with its notes, in the order of the wall; then what is in no group."""
    m, summary, words = sheet.measures, sheet.summary, sheet.words
    most = max((group.dots for group in summary.groups), default=0)
    sections: list[Section] = []
    for group in summary.groups:
        above = 5 * m.mm if sections else 0.0
        sections.append(_group(sheet, group, most, above))
        sheet.step()
    loose = ((words.text("also_said"), summary.ungrouped), (words.text("kept"), summary.parked))
    for title, notes in loose:
        if notes and notes is summary.ungrouped and not summary.groups:
            # Where nothing was grouped, "also said" would be about nothing.
            sections.append(Section(_notes(sheet, notes)))
        elif notes:
            sections.append(_loose(sheet, title, notes, 5 * m.mm if sections else 0.0))
        sheet.step()
    return sections


def _loose(sheet: Sheet, title: str, notes: Sequence[Said], above: float) -> Section:
    m = sheet.measures
    head = heading(title, m.group, sheet.root, m.column_width, level=3)
    rows = [gap(above), *head, space(1.4 * m.mm), *_notes(sheet, notes)]
    return Section(rows, _continued(sheet, title))


def _group(sheet: Sheet, group: Group, most: int, above: float) -> Section:
    m, words = sheet.measures, sheet.words
    name = name_of(sheet, group)
    head = heading(
        name,
        m.group,
        sheet.root,
        m.column_width,
        level=3,
        indent=letter_width([group.letter], m) if group.letter else 0.0,
        before=partial(_letter, sheet, group.letter) if group.letter else None,
    )
    rows = [gap(above), *head]
    if group.mark:
        mark = paragraph(words.text(f"mark.{group.mark}"), m.small, sheet.root, m.column_width)
        rows += [space(0.6 * m.mm), *kept(mark)]
    rows += [_bar(sheet, group.dots, most)] if most else [space(1.4 * m.mm)]
    if group.notes:
        # Their dots are in the bar: printed again behind each note they would crowd the words.
        rows += _notes(sheet, [replace(note, dots=0) for note in group.notes])
    else:
        rows += paragraph(words.text("no_notes"), m.body, sheet.root, m.column_width)
    return Section(rows, _continued(sheet, f"{group.letter} {name}".strip()))


def _letter(sheet: Sheet, letter: str, element: Element) -> Draw:
    return letter_boxes([letter], element, sheet.measures, sheet.measures.group.leading)


def _continued(sheet: Sheet, name: str) -> Row:
    m = sheet.measures
    text = sheet.words.text("continued", name=name)
    return running_on(text, m.number, m.column_width, below=0.8 * m.mm)


def _bar(sheet: Sheet, dots: int, most: int) -> Row:
    m = sheet.measures
    text = sheet.words.count("dots", dots)
    draw = partial(
        _draw_bar,
        line=set_lines([Piece(text, m.number)], m.column_width)[0],
        style=m.number,
        length=_LONGEST_BAR * m.column_width * dots / most,
        em=m.em,
        element=Element("Figure", sheet.root, alt=text),
    )
    return Row((0.9 + 4 + 1.2) * m.em, draw, keep=True)


def _draw_bar(
    canvas: TaggedCanvas,
    x: float,
    y: float,
    *,
    line: Line,
    style: Style,
    length: float,
    em: float,
    element: Element,
) -> None:
    middle = y - (0.9 + 2) * em
    canvas.mark(element)
    text_at = x
    if length:
        canvas.fill(INK)
        canvas.block(x, middle - 1.1 * em, length, 2.2 * em)
        text_at += length + 2 * em
    canvas.write(line, text_at, middle + style.leading / 2 - style.baseline, element)
    element.bbox = (x, middle - 2 * em, text_at + line.width, middle + 2 * em)


def _notes(sheet: Sheet, notes: Sequence[Said]) -> list[Row]:
    listed = Element("L", sheet.root, attributes=BULLETS)
    set_notes = [_note(sheet, note, listed) for note in notes]
    # No note stands alone at the foot of a column or at the head of the next.
    for lonely in {0, len(notes) - 2} if len(notes) > 1 else ():
        set_notes[lonely][-1] = replace(set_notes[lonely][-1], keep=True)
    return [row for rows in set_notes for row in rows]


def _note(sheet: Sheet, note: Said, listed: Element) -> list[Row]:
    m = sheet.measures
    item = Element("LI", listed)
    padding = 0.65 * m.em
    if sheet.summary.legend:
        indent, before = 6.2 * m.em, _voice_chip(sheet, note.voice, item)
    else:
        indent, before = 3.6 * m.em, bullet(sheet, m.body, item)
    body = says("LBody", item, note.text)
    pieces = [Piece(note.text, m.body), *_additions(sheet, note, body)]
    return text_rows(
        pieces, body, m.column_width, indent=indent, before=before, padding=(padding, padding)
    )


def _voice_chip(sheet: Sheet, voice: int | None, item: Element) -> Draw:
    m = sheet.measures
    names = {key.number: key.name for key in sheet.summary.legend}
    return partial(
        _draw_chip,
        side=m.chip,
        voice=voice if voice in names else None,
        coloured=sheet.coloured,
        label=Element("Lbl", item, actual=names[voice]) if voice in names else None,
        down=0.4 * m.em,
    )


def _additions(sheet: Sheet, note: Said, body: Element) -> list[Piece]:
    """What the paper says after a note: heard again, its dots, where it fits too, who said it."""
    m, words = sheet.measures, sheet.words
    dots = words.count("dots", note.dots) if note.dots else ""
    pieces = []
    if note.heard > 0:
        times = note.heard + 1
        said = Element("Span", body, alt=heard(sheet, note), late=True)
        pieces.append(Piece(f" ×{times}", m.strong, said))
    others = ((text, m.small) for text in beside_note(sheet, note))
    small = ((dots, m.number), *others)
    for text, style in small:
        if text:  # with hard spaces: it goes to the next line as a whole
            pieces.append(Piece(f" ·\u00a0{_HARD.sub(chr(0xA0), text)}", style, _span(body)))
    return pieces


def _span(body: Element) -> Element:
    return Element("Span", body, late=True)


def chip(sheet: Sheet, voice: int, label: Element, leading: float) -> Draw:
    """Draws the mark of `voice` beside a first line of `leading` points, as part of `label`."""
    side = sheet.measures.chip
    return partial(
        _draw_chip,
        side=side,
        voice=voice,
        coloured=sheet.coloured,
        label=label,
        down=max((leading - side) / 2, 0) + 0.1 * sheet.measures.em,
    )


def _draw_chip(
    canvas: TaggedCanvas,
    x: float,
    y: float,
    *,
    side: float,
    voice: int | None,
    coloured: bool,
    label: Element | None,
    down: float,
) -> None:
    if label is None:
        canvas.decorate(LAYOUT)
    else:
        canvas.mark(label)
    draw_chip(canvas, x, y - down, side=side, voice=voice, coloured=coloured)
