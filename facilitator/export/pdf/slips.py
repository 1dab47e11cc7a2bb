# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Slips to take away: one to write on between two meetings, one for each owner of an action."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from facilitator.export.pdf.blocks import (
    cut_here,
    fresh_pages,
    headed,
    line_height,
    listed,
    opening,
    part_head,
    ruled,
)
from facilitator.export.pdf.flow import Bound, Pages, Row, Section, gap, space
from facilitator.export.pdf.flowables import heading, kept, paragraph
from facilitator.export.pdf.reach import linked_paragraph
from facilitator.export.phrases import when_and_where
from facilitator.export.phrases.promises import about_action

if TYPE_CHECKING:
    from collections.abc import Iterable

    from facilitator.domain.summary import ToDo
    from facilitator.export.pdf.sheet import Sheet

_LINES = 2  # to write on after each question of a slip
_QUESTIONS = ("tried", "tip", "next")
_FEWEST_LINES, _MOST_LINES = 2, 6


def return_slip(sheet: Sheet) -> Pages:
    """What is still open, room to answer, and where it goes by when."""
    m, words, summary = sheet.measures, sheet.words, sheet.summary
    filled = fresh_pages(sheet)
    rows = opening(sheet, words.text("return_slip"))
    rows += [space(2.4 * m.mm), *paragraph(_by_when(sheet), m.strong, sheet.root, m.width)]
    to = [words.text("return_slip.to", contact=summary.contact)] if summary.contact else []
    if summary.next_meeting:
        when = when_and_where(summary.next_meeting, words, begins=False)
        meeting = when or summary.next_meeting.note
        to.append(f"{words.text('next')}: {meeting}")
    for line in (*to, words.text("return_slip.name")):
        rows += linked_paragraph(sheet, line, m.body, m.width)
    filled.add([Section(rows)])
    questions = [ask.text for ask in summary.asks if ask.status == "open"]
    if questions:
        filled.add_block(_open_questions(sheet, questions))
    _questions_to_you(sheet, filled)
    return filled


def _by_when(sheet: Sheet) -> str:
    words, summary = sheet.words, sheet.summary
    if summary.next_meeting.date:
        date = words.date_by(summary.next_meeting.date, summary.date)
        return words.text("return_slip.by", date=date)
    return words.text("return_slip.bring")


def _open_questions(sheet: Sheet, questions: Iterable[str]) -> Section:
    return headed(
        sheet,
        sheet.words.text("return_slip.open"),
        lambda: Section(listed(sheet, [(q, ()) for q in questions], sheet.measures.width)),
    )


def _questions_to_you(sheet: Sheet, filled: Pages) -> None:
    """Each with as many lines as share out what is left of the page."""
    head = sheet.measures.heading.leading + 8.9 * sheet.measures.mm
    room = filled.room / len(_QUESTIONS) - head
    lines = min(max(int(room / line_height(sheet)), _FEWEST_LINES), _MOST_LINES)
    for key in _QUESTIONS:
        rows = part_head(sheet, sheet.words.text(f"return_slip.{key}"), below=0.0)
        filled.add_block(Section([*rows, *ruled(sheet, lines)]))


def action_slips(sheet: Sheet) -> Bound:
    """A slip for each owner with all that they took on, to cut apart: with a white back."""
    filled = fresh_pages(sheet)
    filled.add([Section(opening(sheet, sheet.words.text("action_slips")))])
    owners: dict[str, list[ToDo]] = {}
    for action in sheet.summary.actions:
        owners.setdefault(action.owner, []).append(action)
    for number, (owner, actions) in enumerate(owners.items()):
        slip = _slip(sheet, owner, actions)
        above = [cut_here(sheet)] if number else [gap(5 * sheet.measures.mm)]
        filled.add_block(Section([*kept(above), *slip]))
        sheet.step()
    return Bound([replace(leaf, single=True) for leaf in filled.leaves])


def _slip(sheet: Sheet, owner: str, actions: Iterable[ToDo]) -> list[Row]:
    m, words, summary = sheet.measures, sheet.words, sheet.summary
    who = words.text("action_slips.for", name=owner) if owner else words.text("action_slips.anyone")
    rows = [*heading(who, m.heading, sheet.root, m.width, level=2), space(1.6 * m.mm)]
    for action in actions:
        rows += _action(sheet, action)
    for key in ("happened", "learned"):
        label = words.text(f"action_slips.{key}")
        rows += [space(1.6 * m.mm), *kept(paragraph(label, m.body, sheet.root, m.width))]
        rows += ruled(sheet, _LINES)
    told = [words.text("action_slips.stuck", contact=summary.contact)] if summary.contact else []
    if summary.next_meeting:
        when = when_and_where(summary.next_meeting, words, begins=False)
        told.append(f"{words.text('next')}: {when}")
    for line in told:
        rows += [space(1.6 * m.mm), *kept(linked_paragraph(sheet, line, m.small, m.width))]
    return [*rows[:-1], Row(rows[-1].height, rows[-1].draw)]


def _action(sheet: Sheet, action: ToDo) -> list[Row]:
    m, words = sheet.measures, sheet.words
    rows = paragraph(action.text, m.strong, sheet.root, m.width)
    said = []
    if action.due:
        date = words.date_by(action.due, sheet.summary.date)
        said.append(words.text("action_slips.by", date=date))
    if action.helper:
        said.append(words.text("action_slips.with", name=action.helper))
    for line in (*said, *about_action(sheet, action)):
        rows += paragraph(line, m.body, sheet.root, m.width)
    return kept([*rows, space(2.4 * m.mm)])
