# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Strips to cut apart: every note to hang up again next time, and empty slips to write on."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from facilitator.domain.summary import CLEAR, STANDARD
from facilitator.export.pdf.blocks import dashes, fresh_pages, line_height, ruled
from facilitator.export.pdf.flow import Bound, Row, Section, space
from facilitator.export.pdf.flowables import (
    heading,
    kept,
    paragraph,
    says,
    shifted,
    text_rows,
)
from facilitator.export.pdf.notes import chip
from facilitator.export.pdf.pack.boxes import choices, draw_all
from facilitator.export.pdf.pack.cutting import Cut, caption, on_sheets, to_hang
from facilitator.export.pdf.pack.fitting import sized
from facilitator.export.pdf.pack.rows import height_of_rows
from facilitator.export.pdf.sheet import letter_boxes, letter_width
from facilitator.export.pdf.structure import BULLETS, ROOT, Element
from facilitator.export.pdf.typesetting import Piece

if TYPE_CHECKING:
    from collections.abc import Sequence

    from facilitator.domain.summary import Said
    from facilitator.export.pdf.canvas import TaggedCanvas
    from facilitator.export.pdf.flow import Draw, Pages
    from facilitator.export.pdf.sheet import Sheet

_NOTE = 1.75  # how many times larger than on the summary a note on a strip is
_NAME = 1.3  # and the name of a group than a note
_EMPTY, _EMPTY_HIGH = 12, 13  # strips to write on, and millimetres of each
_FEWEST_LINES = 3  # to write on a slip
_SLIPS = {STANDARD: 4, CLEAR: 3}  # rows of two slips on a sheet; in large print two


def note_strips(sheet: Sheet) -> Bound:
    """Every note as a strip with the letter of its group, each group with its name first.

    Without any, empty strips.
    """
    m, words, summary = sheet.measures, sheet.words, sheet.summary
    filled = fresh_pages(sheet)
    filled.add([Section(caption(sheet, words.text("note_strips"), m.width, head=True))])
    for group in summary.groups:
        _strips(sheet, filled, group.letter, group.name or words.text("no_name"), group.notes)
        sheet.step()
    for key, notes in (("also_said", summary.ungrouped), ("kept", summary.parked)):
        if notes:
            _strips(sheet, filled, "", words.text(key), notes)
    if not summary.groups and not any(True for _ in summary.said()):
        empty = [row for _ in range(_EMPTY) for row in _strip(sheet, [space(_EMPTY_HIGH * m.mm)])]
        filled.add([Section(empty)])
    return to_hang(filled)


def _strips(sheet: Sheet, filled: Pages, letter: str, name: str, notes: Sequence[Said]) -> None:
    m = sheet.measures
    style = sized(m.group, m.body.size * _NOTE * _NAME)
    indent, before = 0.0, None
    if letter:
        indent = letter_width([letter], m) * _NOTE
        before = partial(_letter, sheet, letter, style.leading)
    head = heading(name, style, sheet.root, m.width, level=2, indent=indent, before=before)
    rows = kept(_strip(sheet, head)) if notes else _strip(sheet, head)
    listed = Element("L", sheet.root, attributes=BULLETS) if notes else sheet.root
    for note in notes:
        rows += _strip(sheet, _note(sheet, letter, note, listed))
    filled.add([Section(rows)])


def _strip(sheet: Sheet, rows: Sequence[Row]) -> list[Row]:
    """Rows on a strip of their own, with the line below it along which it is cut."""
    m = sheet.measures
    white = space(2.6 * m.mm)
    line = partial(_draw_line, width=m.width, dash=2 * m.mm)
    return [white, *kept(rows), white, Row(0.5, line)]


def _note(sheet: Sheet, letter: str, note: Said, listed: Element) -> list[Row]:
    m = sheet.measures
    style = sized(m.body, m.body.size * _NOTE)
    item = Element("LI", listed)
    indent, draws = 0.0, []
    if letter:
        draws.append(_letter(sheet, letter, style.leading, Element("Lbl", item)))
        indent = letter_width([letter], m) * _NOTE
    if note.voice:
        voices = {key.number: key.name for key in sheet.summary.legend}
        label = Element("Lbl", item, actual=voices.get(note.voice, ""))
        large = _larger(sheet)
        draws.append(shifted(chip(large, note.voice, label, style.leading), indent, 0.0))
        indent += large.measures.chip + 2.2 * m.em
    body = says("LBody", item, note.text)
    before = partial(draw_all, draws=draws) if draws else None
    return text_rows([Piece(note.text, style)], body, m.width, indent=indent, before=before)


def _larger(sheet: Sheet) -> Sheet:
    """The same paper with signs as large as the notes on its strips."""
    m = sheet.measures
    letter = sized(m.letter, m.letter.size * _NOTE)
    return replace(sheet, measures=replace(m, em=m.em * _NOTE, letter=letter))


def _letter(sheet: Sheet, letter: str, leading: float, element: Element) -> Draw:
    return letter_boxes([letter], element, _larger(sheet).measures, leading)


def _draw_line(canvas: TaggedCanvas, x: float, y: float, *, width: float, dash: float) -> None:
    dashes(canvas, (x, y), (x + width, y), dash)


def note_slips(sheet: Sheet) -> Bound:
    """A sheet of empty slips, with the voices to tick where the session has some.

    Where the names of the voices are long, there are fewer and larger slips.
    """
    m = sheet.measures
    name = sheet.words.text("note_slips")
    aside = replace(sheet, root=Element(ROOT))
    most = _SLIPS.get(sheet.summary.options.size, 2)
    cuts = [Cut(m.page, 2, rows, (10 * m.mm, 8 * m.mm)) for rows in range(most, 0, -1)]
    needed = _FEWEST_LINES * line_height(sheet) + m.foot.leading
    fitting = (c for c in cuts if height_of_rows(_voices(aside, c.width)) + needed <= c.height)
    cut = next(fitting, cuts[-1])
    pieces = cut.pieces()
    for number in range(2 * cut.rows):
        if number:
            pieces.turn()
        pieces.add([Section(caption(sheet, name, cut.width, head=not number))])
        voices = _voices(sheet, cut.width)
        room = pieces.room - height_of_rows(voices)
        lines = ruled(sheet, max(int(room / line_height(sheet)), 1), width=cut.width)
        pieces.add([Section(lines)])
        if voices:
            pieces.pin(Section(voices))
    return on_sheets(sheet, cut, pieces.pages)


def _voices(sheet: Sheet, width: float) -> list[Row]:
    """A box, a mark and a name for each voice, as many beside each other as there is room for."""
    m, voices = sheet.measures, sheet.summary.plan.voices
    if not voices:
        return []
    marks = sheet.words.list("marks")

    def mark(index: int, element: Element) -> Draw:
        number = voices[index][0]
        sign = Element("Span", element, actual=marks[(number - 1) % len(marks)])
        return chip(sheet, number, sign, m.label.leading)

    whose = paragraph(sheet.words.text("note_slips.voice"), m.label, sheet.root, width)
    names = [name for _, name in voices]
    made = choices(names, sheet.root, width, style=m.label, sign=mark, sign_width=m.chip)
    return [space(2 * m.mm), *kept(whose), space(m.mm), *made]
