# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The first part of the participants' summary: who met, what for, and every word that was said."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from facilitator.export.pdf.canvas import LAYOUT, TaggedCanvas
from facilitator.export.pdf.flow import Draw, Row, Section, gap, space
from facilitator.export.pdf.flowables import (
    heading,
    kept,
    paragraph,
    rule,
    running_on,
    says,
    side_by_side,
    text_rows,
)
from facilitator.export.pdf.marks import draw_chip
from facilitator.export.pdf.sheet import Sheet, capital, letter_boxes, letter_width, wrapped
from facilitator.export.pdf.structure import BULLETS, Element
from facilitator.export.pdf.styles import INK
from facilitator.export.pdf.typesetting import Line, Piece, Style, set_lines, text_width

if TYPE_CHECKING:
    from collections.abc import Sequence

    from facilitator.domain.summary import Group, Said

_LONGEST_BAR = 0.7  # of a column, for the group with most dots
_MEASURE = 160  # millimetres: the longest line of the purpose


def opening(sheet: Sheet) -> list[Row]:
    """Title, when and where, purpose: the head of the first page."""
    m, summary, words = sheet.measures, sheet.summary, sheet.words
    rows = paragraph(_kicker(sheet), m.small, sheet.root, m.width)
    rows += [space(1.2 * m.mm), *heading(sheet.title, m.title, sheet.root, m.width, level=1)]
    rows += [space(2.5 * m.mm), *_when_and_where(sheet)]
    width = min(_MEASURE * m.mm, m.width)
    emphasis = replace(m.purpose, weight=m.strong.weight)
    if summary.question and summary.question != sheet.title:
        rows += [Row(4.2 * m.mm), *paragraph(summary.question, emphasis, sheet.root, width)]
    if summary.purpose:
        rows += [Row(4.2 * m.mm), *paragraph(summary.purpose, m.purpose, sheet.root, width)]
    if summary.mandate:
        said = f"{words.text('mandate')} {summary.mandate}"
        rows += [Row(2.4 * m.mm), *paragraph(said, m.body, sheet.root, width)]
    return rows


def _kicker(sheet: Sheet) -> str:
    summary, words = sheet.summary, sheet.words
    parts = [words.text("kicker")]
    if summary.group_name:
        parts = [summary.group_name, words.text("session", n=summary.number), *parts]
    return capital(" · ".join(parts))


def _when_and_where(sheet: Sheet) -> list[Row]:
    m = sheet.measures
    told = [(label, value) for label, value in _facts(sheet) if value]
    if not told:
        return [rule(1.0, m.width, 1.0, INK, keep=False)]
    value_style = replace(m.strong, leading=m.strong.size * 13.4 / 10.2)
    widths = [
        min(max(text_width(label, m.label), text_width(value, value_style)) + 0.1, m.width)
        for label, value in told
    ]
    rows = [rule(1.0, m.width, 1.0, INK), space(1.9 * m.mm)]
    for number, line in enumerate(wrapped(widths, 9 * m.mm, m.width)):
        cells, lefts, left = [], [], 0.0
        for index in line:
            label, value = told[index]
            element = says("P", sheet.root, value)
            cell = text_rows([Piece(f"{label} ", m.label)], element, widths[index])
            cells.append(cell + text_rows([Piece(value, value_style)], element, widths[index]))
            lefts.append(left)
            left += widths[index] + 9 * m.mm
        rows += [space(1.6 * m.mm)] if number else []
        rows.append(side_by_side(cells, lefts, keep=True))
    return [*rows, space(2.3 * m.mm), rule(0.75, m.width, 0.75, INK, keep=False)]


def _facts(sheet: Sheet) -> list[tuple[str, str]]:
    summary, words = sheet.summary, sheet.words
    who = [words.count("people", summary.people)] if summary.people else []
    who += [words.count("notes", summary.note_count)] if summary.note_count else []
    return [
        (words.text("when"), capital(words.long_date(summary.date))),
        (words.text("time"), words.times(summary.start, summary.end)),
        (words.text("where"), summary.place),
        (words.text("who"), ", ".join(who)),
    ]


def said_heading(sheet: Sheet) -> list[Row]:
    """ "What we said" and, where voices may be shown, what their marks mean."""
    m = sheet.measures
    rows = [gap(6.5 * m.mm)]
    rows += heading(sheet.words.text("said"), m.heading, sheet.root, m.width, level=2)
    if not sheet.summary.legend:
        return [*rows, space(3 * m.mm)]
    return [*rows, space(1.4 * m.em), *_legend(sheet), space(3.2 * m.em)]


def _legend(sheet: Sheet) -> list[Row]:
    m, voices = sheet.measures, sheet.summary.legend
    marks = sheet.words.list("marks")
    listed = Element("L", sheet.root, attributes=BULLETS)
    indent = m.chip + 1.6 * m.em
    widths = [min(text_width(v.name, m.small) + indent + 0.1, m.width) for v in voices]
    style = replace(m.small, colour=INK)
    rows: list[Row] = []
    for line in wrapped(widths, 5 * m.mm, m.width):
        cells, lefts, left = [], [], 0.0
        for index in line:
            voice = voices[index]
            item = Element("LI", listed)
            mark = marks[(voice.number - 1) % len(marks)]
            label = Element("Lbl", item, actual=mark)
            chip = _chip(sheet, voice.number, label, m.small.leading)
            body = says("LBody", item, voice.name)
            cells.append(
                text_rows(
                    [Piece(voice.name, style)], body, widths[index], indent=indent, before=chip
                )
            )
            lefts.append(left)
            left += widths[index] + 5 * m.mm
        rows += [space(1.2 * m.em)] if rows else []
        rows.append(side_by_side(cells, lefts, keep=True))
    return rows


def _chip(sheet: Sheet, voice: int, label: Element, leading: float) -> Draw:
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
        if notes:
            head = heading(title, m.group, sheet.root, m.column_width, level=3)
            rows = [
                gap(5 * m.mm if sections else 0.0),
                *head,
                space(1.4 * m.mm),
                *_notes(sheet, notes),
            ]
            sections.append(Section(rows, _continued(sheet, title)))
            sheet.step()
    return sections


def _group(sheet: Sheet, group: Group, most: int, above: float) -> Section:
    m, words = sheet.measures, sheet.words
    name = group.name or words.text("no_name")
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
    rows += [_bar(sheet, group.dots, most)] if most else [space(1.4 * m.mm)]
    if group.notes:
        rows += _notes(sheet, group.notes)
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


def bullet(sheet: Sheet, style: Style, item: Element) -> Draw:
    """A plain dot before an item of a list."""
    line = set_lines([Piece("• ", style)], sheet.measures.width)[0]
    return partial(_draw_bullet, line=line, baseline=style.baseline, label=Element("Lbl", item))


def _draw_bullet(
    canvas: TaggedCanvas, x: float, y: float, *, line: Line, baseline: float, label: Element
) -> None:
    canvas.write(line, x, y - baseline, label)


def _additions(sheet: Sheet, note: Said, body: Element) -> list[Piece]:
    """What the paper says after a note: heard again, its dots, who said it."""
    m, words = sheet.measures, sheet.words
    pieces = []
    if note.heard > 0:
        times = note.heard + 1
        said = Element("Span", body, alt=words.text("heard", n=times), late=True)
        pieces.append(Piece(f" ×{times}", m.strong, said))
    if note.dots:
        pieces.append(Piece(f" {words.count('dots', note.dots)}", m.number, _span(body)))
    if note.author:
        pieces.append(Piece(f" – {note.author}", m.small, _span(body)))
    return pieces


def _span(body: Element) -> Element:
    return Element("Span", body, late=True)


def foot_note(sheet: Sheet, *, boxes: bool) -> list[Row]:
    """How to read the notes, at the foot of the first page; `boxes`: some could not be printed."""
    m, summary, words = sheet.measures, sheet.summary, sheet.words
    said = [words.text("as_said")]
    if summary.dots and any(group.dots for group in summary.groups):
        if summary.people and summary.dots_per_person:
            people = words.count("people", summary.people)
            each = words.number(summary.dots_per_person)
            said.append(words.count("bar.people", summary.dots, people=people, each=each))
        else:
            said.append(words.count("bar", summary.dots))
    if summary.marks_held_back:
        said.append(words.text("marks_held_back"))
    if boxes:
        said.append(words.text("boxes"))
    return kept(paragraph(" ".join(said), m.small, sheet.root, m.width))
