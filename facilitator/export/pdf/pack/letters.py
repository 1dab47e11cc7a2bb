# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What leaves the room on paper: a letter to who was missing, the themes that may be shared, and a
sheet for the owner alone of what somebody wants to learn.

Nothing but names of groups that were marked as shareable goes to others: no note, no person.
"""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from facilitator.domain.summary import Missing
from facilitator.export.pdf.blocks import (
    dashes,
    fresh_pages,
    line_height,
    listed,
    opening,
    part_head,
    ruled,
)
from facilitator.export.pdf.flow import Bound, Pages, Row, Section, space
from facilitator.export.pdf.flowables import heading, kept, paragraph, side_by_side
from facilitator.export.pdf.pack.cutting import to_hang
from facilitator.export.pdf.reach import linked_paragraph
from facilitator.export.pdf.typesetting import text_width

if TYPE_CHECKING:
    from collections.abc import Iterable

    from facilitator.domain.summary import Summary, ToDo
    from facilitator.export.pdf.canvas import TaggedCanvas
    from facilitator.export.pdf.sheet import Sheet

_APART = 3.2  # millimetres between paragraphs of a letter
_MOST_LINES = 12


def shareable(summary: Summary) -> list[str]:
    """The names of groups that may be told outside."""
    return [group.name for group in summary.groups if group.shareable and group.name]


# To who was missing ----------------------------------------------------------------------------


def invitations(sheet: Sheet) -> Bound:
    """A letter for each voice that was missing; without any, one to whoever comes to mind."""
    filled = fresh_pages(sheet)
    for number, missing in enumerate(sheet.summary.missing or (Missing(""),)):
        if number:
            filled.turn()
        _letter(sheet, filled, missing)
        sheet.step()
    return to_hang(filled)


def _letter(sheet: Sheet, filled: Pages, missing: Missing) -> None:
    m, words, summary = sheet.measures, sheet.words, sheet.summary
    rows = opening(sheet, words.text("invitation"))
    rows += [space(8 * m.mm), *_line_after(sheet, words.text("invitation.dear"))]
    date = words.plain_date(summary.date)
    asked = summary.question or sheet.title
    met = words.text("invitation.met", date=date, question=asked)
    rows += _said(sheet, met if date else words.text("invitation.about", question=asked))
    missed = words.text("invitation.missed", who=missing.who)
    rows += _said(sheet, missed) if missing.who else []
    rows += _said(sheet, words.text("invitation.why", why=missing.why)) if missing.why else []
    filled.add([Section(rows)])
    themes = shareable(summary)
    if themes:
        head = kept(_said(sheet, words.text("invitation.themes")))
        large = replace(sheet, measures=replace(m, body=m.purpose))
        items = listed(large, [(name, ()) for name in themes], m.width)
        filled.add([Section([*head, space(m.mm), *items])])
    filled.add([Section(_ending(sheet, missing))])


def _ending(sheet: Sheet, missing: Missing) -> list[Row]:
    """When we meet again, whom to answer, and who signs."""
    m, words, summary = sheet.measures, sheet.words, sheet.summary
    again = summary.next_meeting
    parts = (words.long_date(again.date), words.times(again.start, again.end), again.place)
    when = ", ".join(filter(None, parts))
    key = "invitation.next" if when else "invitation.later"
    rows = _said(sheet, words.text(key, when=when) if when else words.text(key))
    rows += _said(sheet, words.text("invitation.help"))
    if summary.contact:
        answer = words.text("invitation.answer", contact=summary.contact)
        rows += [Row(_APART * m.mm), *linked_paragraph(sheet, answer, m.purpose, m.width)]
    rows += [*_said(sheet, words.text("invitation.regards")), Row(4 * m.mm), *ruled(sheet, 1)]
    signed = [name for name in (missing.asked_by, summary.group_name) if name]
    for name in signed:
        rows += [space(m.mm), *paragraph(name, m.purpose, sheet.root, m.width)]
    return rows


def _said(sheet: Sheet, text: str) -> list[Row]:
    m = sheet.measures
    return [Row(_APART * m.mm), *paragraph(text, m.purpose, sheet.root, m.width)]


def _line_after(sheet: Sheet, text: str) -> list[Row]:
    """Words, and beside them a line for a name to be written on."""
    m = sheet.measures
    said = paragraph(text, m.purpose, sheet.root, m.width / 2)
    above = Row(max(line_height(sheet) - m.purpose.leading, 0.0))
    left = text_width(text, m.purpose) + 3 * m.mm
    line = ruled(sheet, 1, lefts=(left,), width=m.width / 2)
    return [side_by_side([[above, *said], line], [0.0, 0.0], keep=True)]


# For other groups ------------------------------------------------------------------------------


def themes(sheet: Sheet) -> Pages:
    """The names of groups that may be shared, and lines for what others recognise in them."""
    m, words, summary = sheet.measures, sheet.words, sheet.summary
    filled = fresh_pages(sheet)
    rows = opening(sheet, words.text("theme_sheet"))
    rows += [
        space(2.4 * m.mm),
        *paragraph(words.text("theme_sheet.how"), m.body, sheet.root, m.width),
    ]
    if summary.question and summary.question != sheet.title:
        rows += [Row(4 * m.mm), *paragraph(summary.question, m.purpose, sheet.root, m.width)]
    filled.add([Section([*rows, Row(4 * m.mm)])])
    names = shareable(summary)
    for name in names:
        head = heading(name, m.heading, sheet.root, m.width, level=2)
        filled.add_block(Section([Row(3 * m.mm), *head]))
    if not names:
        filled.add([Section(ruled(sheet, _MOST_LINES))])
    above = part_head(sheet, words.text("story_sheet.recognise"))
    room = filled.room - sum(row.height for row in above)
    lines = min(int(room / line_height(sheet)), _MOST_LINES)
    filled.add_block(Section([*above, *ruled(sheet, max(lines, 3))]))
    return filled


# For one person alone --------------------------------------------------------------------------


def own_slips(sheet: Sheet) -> Bound:
    """A sheet for each owner of what they want to learn, to be folded with the name outside.

    Without any, one to fill in.
    """
    filled = fresh_pages(sheet)
    owners: dict[str, list[ToDo]] = {}
    for action in sheet.summary.own_learning:
        owners.setdefault(action.owner, []).append(action)
    for number, (owner, actions) in enumerate(owners.items() or [("", [])]):
        if number:
            filled.turn()
        _own(sheet, filled, owner, actions)
        sheet.step()
    return to_hang(filled)


def _own(sheet: Sheet, filled: Pages, owner: str, actions: Iterable[ToDo]) -> None:
    """The name above the fold, everything else below it."""
    m, words = sheet.measures, sheet.words
    rows = heading(words.text("own_slips"), m.purpose, sheet.root, m.width, level=1)
    who = words.text("own_slips.only", name=owner) if owner else words.text("own_slips.nobody")
    rows += [space(4 * m.mm), *heading(who, m.title, sheet.root, m.width, level=2)]
    how = words.text("own_slips.fold")
    rows += [space(3 * m.mm), *paragraph(how, m.body, sheet.root, m.width)]
    third = m.page[1] / 3 - m.top
    white = max(third - sum(row.height for row in rows), 0.0)
    fold = partial(_draw_fold, width=m.width, dash=2 * m.mm)
    filled.add([Section([*rows, Row(white), Row(8 * m.mm, fold)])])
    for action in actions:
        filled.add_block(Section(_learning(sheet, action)))
    for key in ("own_slips.helped", "own_slips.learned", "own_slips.next"):
        head = part_head(sheet, words.text(key), below=0.0)
        filled.add_block(Section([*head, *ruled(sheet, 2)]))


def _learning(sheet: Sheet, action: ToDo) -> list[Row]:
    m, words = sheet.measures, sheet.words
    rows = [space(2 * m.mm), *paragraph(action.text, m.decision, sheet.root, m.width)]
    said = [words.text("first_step", text=action.first_step)] if action.first_step else []
    if action.due:
        date = words.date_by(action.due, sheet.summary.date)
        said.append(words.text("action_slips.by", date=date))
    if action.helper:
        said.append(words.text("action_slips.with", name=action.helper))
    for line in said:
        rows += paragraph(line, m.body, sheet.root, m.width)
    return [*kept(rows), Row(2 * m.mm)]


def _draw_fold(canvas: TaggedCanvas, x: float, y: float, *, width: float, dash: float) -> None:
    dashes(canvas, (x, y), (x + width, y), dash)
