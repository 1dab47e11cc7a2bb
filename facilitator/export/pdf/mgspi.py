# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Our plan on one page: mindset, goals, strategy, plan and implementation.

Its tables stand closer than elsewhere, so that a usual plan has room on one side of A4.
"""

from __future__ import annotations

from functools import partial
from itertools import groupby
from typing import TYPE_CHECKING

from facilitator.export.pdf import weighing
from facilitator.export.pdf.blocks import add, fresh_pages, headed, opening, plain, table_part
from facilitator.export.pdf.flow import Pages, Row, Section, space
from facilitator.export.pdf.flowables import kept, paragraph
from facilitator.export.pdf.table import Over
from facilitator.export.phrases import when_and_where
from facilitator.export.phrases.promises import people
from facilitator.export.phrases.thoughts import places

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from facilitator.domain.summary import Weighed
    from facilitator.export.pdf.sheet import Sheet

_CLOSE = 0.9  # millimetres above and below the words of a row


def pages(sheet: Sheet) -> Pages:
    """The plan, each letter of it with what the session has."""
    filled = fresh_pages(sheet)
    filled.add([Section(opening(sheet, sheet.words.text("mgspi")))])
    for section in _letters(sheet):
        add(sheet, filled, section)
        sheet.step()
    return filled


def _letters(sheet: Sheet) -> Iterator[Section]:
    summary = sheet.summary
    parts: list[tuple[str, object, Callable[[Sheet], list[Section]]]] = [
        ("mindset", summary.statements, _mindset),
        ("goals", summary.goals, _goals),
        ("strategy", summary.grids, _strategy),
        ("plan", _plan_lines(sheet), _plan),
        ("implementation", summary.actions, _implementation),
    ]
    for name, there, make in parts:
        if there:
            title = sheet.words.text(f"mgspi.{name}")
            yield headed(sheet, title, partial(_joined, sheet, make), above=4.5, below=1)


def _joined(sheet: Sheet, make: Callable[[Sheet], list[Section]]) -> Section:
    """Several tables one below the other, as one section."""
    sections = make(sheet)
    rows: list[Row] = []
    for section in sections:
        rows += [space(3 * sheet.measures.mm)] if rows else []
        rows += section.rows
    return Section(rows, sections[0].again if len(sections) == 1 else None)


def _mindset(sheet: Sheet) -> list[Section]:
    """The statements with a column for each place; those with other places apart.

    Where the print is too large for columns they have bars, as on the summary; so they have where
    nobody was counted for one of them.
    """
    statements = sheet.summary.statements
    if not all(s.counts and weighing.has_room(sheet, places(sheet, s)) for s in statements):
        return weighing.statement_sections(sheet, level=3, width=sheet.measures.width)
    return [
        _positions(sheet, labels, list(statements))
        for labels, statements in groupby(statements, key=lambda s: tuple(places(sheet, s)))
    ]


def _positions(sheet: Sheet, labels: tuple[str, ...], statements: list[Weighed]) -> Section:
    heads = [sheet.words.text("mgspi.statement"), *labels]
    rows = (
        [plain(sheet, one.text), *(plain(sheet, str(count)) for count in one.counts)]
        for one in statements
    )
    width = weighing.narrow(sheet, labels)
    widths = (width,) * len(labels)
    over = Over(sheet.words.text("counts.over"), 1, len(labels))
    return table_part(sheet, heads, rows, widths, row_heads=True, padding=_CLOSE, over=over)


def _goals(sheet: Sheet) -> list[Section]:
    return [weighing.goals_table(sheet, padding=_CLOSE)]


def _strategy(sheet: Sheet) -> list[Section]:
    return [weighing.grid_table(sheet, grid, padding=_CLOSE) for grid in sheet.summary.grids]


def _plan_lines(sheet: Sheet) -> list[str]:
    """When the group meets again, what is still to come, and who is invited."""
    words, summary = sheet.words, sheet.summary
    meetings = [summary.next_meeting, *summary.ahead]
    when = (when_and_where(meeting, words, begins=False) for meeting in meetings if meeting)
    said = [words.text("plan.meet", when=one) for one in when]
    if summary.stages_ahead:
        said.append(words.text("plan.stages", titles=", ".join(summary.stages_ahead)))
    if summary.missing:
        names = ", ".join(one.who for one in summary.missing)
        said.append(words.text("plan.invite", names=names))
    return said


def _plan(sheet: Sheet) -> list[Section]:
    m = sheet.measures
    rows: list[Row] = []
    for line in _plan_lines(sheet):
        rows += kept(paragraph(line, m.body, sheet.root, m.width))
        rows.append(Row(0.8 * m.mm))
    return [Section(rows)]


def _implementation(sheet: Sheet) -> list[Section]:
    words = sheet.words
    heads = [words.text(key) for key in ("action", "owner", "due")]
    rows = (
        [
            plain(sheet, action.text),
            plain(sheet, people(sheet, action)),
            plain(sheet, words.short_date(action.due, sheet.summary.date)),
        ]
        for action in sheet.summary.actions
    )
    return [table_part(sheet, heads, rows, sheet.measures.action_columns, padding=_CLOSE)]
