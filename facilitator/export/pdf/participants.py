# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The participants' summary: one duplex sheet for everybody who was there, and more when needed.

Front: who met and every word that was said, by group. Back: what was decided and what will be done,
and room for one's own thoughts. Then, for whoever wants it, all that was noted beside the notes.
"""

from __future__ import annotations

from dataclasses import fields, replace
from typing import TYPE_CHECKING

from facilitator.export.pdf import back, front, more, notes
from facilitator.export.pdf.blocks import add, first_chunk, fresh_pages
from facilitator.export.pdf.fallback import unprintable_in
from facilitator.export.pdf.flow import Frame, Pages, Row, Section
from facilitator.export.pdf.sheet import texts_of
from facilitator.export.pdf.structure import ROOT, Element

if TYPE_CHECKING:
    from collections.abc import Sequence

    from facilitator.domain.summary import Summary
    from facilitator.export.pdf.sheet import Sheet

# Fields of a summary that this paper does not say.
_ELSEWHERE = {
    "options", "language", "course", "ahead", "stages_ahead", "plan", "own_learning", "outward",
    "easy", "full",
}  # fmt: skip
_HEAD_OF_NOTES = 45  # millimetres that the notes need on the page where they begin
_HEAD_OF_BACK = 70  # and the decisions and actions on the page where the notes end
_TO_WRITE_ON = 110  # for lines to write on and what stands around them, below a little more


def pages(sheet: Sheet) -> Pages:
    """All pages. Elements are made in reading order, so the order of the calls matters."""
    m, summary = sheet.measures, sheet.summary
    opening = front.opening(sheet)
    has_notes = bool(summary.groups or summary.ungrouped or summary.parked)
    said = front.said_heading(sheet) if has_notes else []
    groups = notes.groups(sheet)
    foot = front.foot_note(sheet, boxes=_has_boxes(summary)) if has_notes else []
    frame = Frame(m.left, m.page[1] - m.top, m.width, m.bottom)
    filled = Pages(frame, first_bottom=m.bottom + _height(foot) + (3 * m.mm if foot else 0))
    filled.add([Section(opening)])
    if has_notes:
        filled.ensure(_height(said) + max(_HEAD_OF_NOTES * m.mm, first_chunk(groups)))
        filled.add([Section(said)])
        filled.add(groups, columns=m.columns, gutter=m.gutter)
        filled.pin_first(Section(foot), m.bottom)
    sheet.step()
    sections = back.sections(sheet)
    on_front = has_notes and len(filled.pages) == 1
    if sections and on_front:
        filled.turn()
    filled.ensure(min(sum(_height(s.rows) for s in sections), _HEAD_OF_BACK * m.mm))
    filled.add(sections)
    goes_on = summary.options.more and any(getattr(summary, name) for name in more.FIELDS)
    beside = goes_on and _has_room(sheet, filled)
    if beside:
        _add_more(sheet, filled)
    _finish(sheet, filled, alone=beside or not goes_on)
    if goes_on and not beside:
        filled.turn()
        _add_more(sheet, filled)
    return filled


def _add_more(sheet: Sheet, pages: Pages) -> None:
    for block in more.blocks(sheet):
        add(sheet, pages, block)


def _has_room(sheet: Sheet, pages: Pages) -> bool:
    """Whether a little more has room on this page and leaves enough of it to write on.

    Then it needs no sheet of its own.
    """
    m, tried = sheet.measures, replace(sheet, root=Element(ROOT))
    apart = fresh_pages(tried)
    for block in more.blocks(tried):
        add(tried, apart, block)
        if len(apart.pages) > 1:
            return False
    used = m.page[1] - m.top - m.bottom - apart.room
    return used + _TO_WRITE_ON * m.mm <= pages.room


def _finish(sheet: Sheet, pages: Pages, *, alone: bool) -> None:
    """Lines to write on, where there is room or the paper would be empty; then whom to tell.

    `alone`: nothing comes after this, so that the back of a last sheet would stay white.
    """
    m = sheet.measures
    aside = Element(ROOT)  # to measure with, before it is the paragraph's turn in the tree
    reserved = _height(back.correction(sheet, aside)) + 6 * m.mm
    if sheet.summary.options.own_thoughts:
        thoughts = back.own_thoughts(sheet, pages.room - reserved)
        if alone and not thoughts.rows and len(pages.pages) % 2:
            pages.turn()
            thoughts = back.own_thoughts(sheet, pages.room - reserved)
        pages.add([thoughts])
    contact = back.correction(sheet, sheet.root)
    if contact:
        pages.pin(Section(contact))
    sheet.step()


def _height(rows: Sequence[Row]) -> float:
    return sum(row.height for row in rows)


def _has_boxes(summary: Summary) -> bool:
    """Whether something on the paper cannot be printed."""
    left_out = _ELSEWHERE if summary.options.more else _ELSEWHERE.union(more.FIELDS)
    shown = (f.name for f in fields(summary) if f.name not in left_out)
    return bool(unprintable_in(text for name in shown for text in texts_of(getattr(summary, name))))
