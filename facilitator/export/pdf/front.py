# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The head of the participants' summary: who met, what for, and how to read what was said."""

from __future__ import annotations

from dataclasses import replace

from facilitator.export.pdf.flow import Row, gap, space
from facilitator.export.pdf.flowables import (
    heading,
    kept,
    paragraph,
    rule,
    says,
    side_by_side,
    text_rows,
)
from facilitator.export.pdf.notes import chip
from facilitator.export.pdf.sheet import Sheet, wrapped
from facilitator.export.pdf.structure import BULLETS, Element
from facilitator.export.pdf.styles import INK
from facilitator.export.pdf.typesetting import Piece, text_width
from facilitator.export.phrases.opening import (
    facts,
    how_many_dots,
    kicker,
    mandate,
    protected,
    who_was_here,
)

_MEASURE = 160  # millimetres: the longest line of the purpose


def opening(sheet: Sheet) -> list[Row]:
    """Title, when and where, purpose: the head of the first page."""
    m, summary = sheet.measures, sheet.summary
    rows = paragraph(kicker(sheet), m.small, sheet.root, m.width)
    rows += [space(1.2 * m.mm), *heading(sheet.title, m.title, sheet.root, m.width, level=1)]
    rows += [space(2.5 * m.mm), *_when_and_where(sheet)]
    roles = who_was_here(sheet)
    if roles:
        rows += [space(1.6 * m.mm), *paragraph(roles, m.small, sheet.root, m.width)]
    width = min(_MEASURE * m.mm, m.width)
    emphasis = replace(m.purpose, weight=m.strong.weight)
    if summary.question and summary.question != sheet.title:
        rows += [Row(4.2 * m.mm), *paragraph(summary.question, emphasis, sheet.root, width)]
    if summary.purpose:
        rows += [Row(4.2 * m.mm), *paragraph(summary.purpose, m.purpose, sheet.root, width)]
    said = mandate(sheet)
    if said:
        rows += [Row(2.4 * m.mm), *paragraph(said, m.body, sheet.root, width)]
    return rows


def _when_and_where(sheet: Sheet) -> list[Row]:
    m = sheet.measures
    told = facts(sheet)
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
            before = chip(sheet, voice.number, label, m.small.leading)
            body = says("LBody", item, voice.name)
            cells.append(
                text_rows(
                    [Piece(voice.name, style)], body, widths[index], indent=indent, before=before
                )
            )
            lefts.append(left)
            left += widths[index] + 5 * m.mm
        rows += [space(1.2 * m.em)] if rows else []
        rows.append(side_by_side(cells, lefts, keep=True))
    return rows


def foot_note(sheet: Sheet, *, boxes: bool) -> list[Row]:
    """How to read the notes, at the foot of the first page; `boxes`: some could not be printed."""
    m, summary, words = sheet.measures, sheet.summary, sheet.words
    said = [words.text("as_said"), *protected(sheet)]
    dots = how_many_dots(sheet, "bar")
    said += [dots] if dots else []
    if summary.marks_held_back:
        said.append(words.text("marks_held_back"))
    if boxes:
        said.append(words.text("boxes"))
    return kept(paragraph(" ".join(said), m.small, sheet.root, m.width))
