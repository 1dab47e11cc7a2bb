# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What a group told, built on and noted: stories, hard choices, evidence, words, voices, offers."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from facilitator.export.pdf.blocks import (
    Columns,
    headed,
    lines_below,
    listed,
    part_head,
    plain,
    table_part,
    titled,
)
from facilitator.export.pdf.flow import Row, Section, gap, space
from facilitator.export.pdf.flowables import heading, paragraph
from facilitator.export.phrases.thoughts import (
    about_story,
    by_whose,
    given,
    sides,
    whom_it_touches,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from facilitator.domain.summary import HardChoice, Told
    from facilitator.export.pdf.sheet import Sheet


def dilemmas(sheet: Sheet) -> Iterator[Section]:
    """Each hard choice with what is lost on both sides."""
    m = sheet.measures
    for number, choice in enumerate(sheet.summary.dilemmas):
        head = part_head(sheet, sheet.words.text("dilemmas")) if not number else [gap(5 * m.mm)]
        head += heading(choice.question, m.group, sheet.root, m.width, level=3)
        made = _both_sides(sheet, choice)
        yield Section([*head, space(1.2 * m.mm), *made.rows, *_whom(sheet, choice)], made.again)


def _both_sides(sheet: Sheet, choice: HardChoice) -> Section:
    m, both = sheet.measures, sides(sheet, choice)
    heads = [side for side, _ in both]
    cells = [plain(sheet, loss) for _, loss in both]
    rows = [cells] if any(loss for _, loss in both) else []
    return table_part(sheet, heads, rows, (m.width / 2,))


def _whom(sheet: Sheet, choice: HardChoice) -> list[Row]:
    m = sheet.measures
    rows: list[Row] = []
    for line in whom_it_touches(sheet, choice):
        rows += [space(1.4 * m.mm), *paragraph(line, m.body, sheet.root, m.width)]
    return rows


def stories(sheet: Sheet) -> Iterator[Columns]:
    """The approved sentence of each story by whose it is; then what the others were for us."""
    if not sheet.summary.stories:
        return
    head = part_head(sheet, sheet.words.text("stories"))
    sections: list[Section] = []
    for title, chosen in by_whose(sheet):
        sections.append(_told(sheet, title, chosen, first=not sections))
    yield Columns(head, sections)


def _told(sheet: Sheet, title: str, told: Sequence[Told], *, first: bool) -> Section:
    m = sheet.measures
    head, again = titled(sheet, title, above=0.0 if first else 5 * m.mm)
    items = [(one.sentence, about_story(sheet, one)) for one in told]
    return Section([*head, *listed(sheet, items, m.column_width)], again)


def evidence(sheet: Sheet) -> Iterator[Columns]:
    """What we built on: lived experience beside facts and figures, with the sources."""
    words, found = sheet.words, sheet.summary.evidence
    if not found:
        return
    head = part_head(sheet, words.text("evidence"))
    sections: list[Section] = []
    for sort in ("lived", "data"):
        items = [(e.text, [e.source] if e.source else []) for e in found if e.sort == sort]
        if items:
            above = 5 * sheet.measures.mm if sections else 0.0
            top, again = titled(sheet, words.text(f"sort.{sort}"), above=above)
            rows = listed(sheet, items, sheet.measures.column_width)
            sections.append(Section([*top, *rows], again))
    yield Columns(head, sections)


def words_table(sheet: Sheet) -> Section:
    """Difficult words and what they mean in the group's own words."""
    m, words = sheet.measures, sheet.words
    heads = [words.text("word"), words.text("meaning")]
    rows = (
        [lines_below(sheet, word.term, ()), plain(sheet, word.meaning)]
        for word in sheet.summary.words
    )
    return table_part(sheet, heads, rows, (m.width * 0.68,), row_heads=True)


def word_list(sheet: Sheet) -> Iterator[Section]:
    """The word list under its heading."""
    if sheet.summary.words:
        make = partial(words_table, sheet)
        yield headed(sheet, sheet.words.text("words"), make, below=1.6)


def missing(sheet: Sheet) -> Iterator[Section]:
    """Who should have been there, who asks them, and what came of it."""
    if sheet.summary.missing:
        make = partial(missing_table, sheet)
        yield headed(sheet, sheet.words.text("missing"), make, below=1.6)


def missing_table(sheet: Sheet) -> Section:
    """The voices that were missing, with who asks them and by when."""
    words = sheet.words
    heads = [words.text(key) for key in ("who_missing", "asked_by", "due")]
    rows = (
        [
            lines_below(sheet, one.who, (one.why, one.outcome)),
            plain(sheet, one.asked_by),
            plain(sheet, words.short_date(one.due, sheet.summary.date)),
        ]
        for one in sheet.summary.missing
    )
    return table_part(sheet, heads, rows, sheet.measures.action_columns)


def offers(sheet: Sheet) -> Iterator[Columns]:
    """What people offer each other."""
    offered = sheet.summary.offers
    if offered:
        head = part_head(sheet, sheet.words.text("offers"))
        rows = listed(sheet, given(offered), sheet.measures.column_width)
        yield Columns(head, [Section(rows)])
