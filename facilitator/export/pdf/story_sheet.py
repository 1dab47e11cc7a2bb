# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""A story on a page of its own, to hang up, with lines for what others recognise in it.

Only stories that may leave the room get one.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from facilitator.domain.summary.thoughts import ROOM
from facilitator.export.pdf.blocks import fresh_pages, line_height, part_head, ruled
from facilitator.export.pdf.flow import Pages, Row, Section, space
from facilitator.export.pdf.flowables import heading, paragraph
from facilitator.export.phrases import capital

if TYPE_CHECKING:
    from facilitator.domain.summary import Told
    from facilitator.export.pdf.sheet import Sheet

_INSIDE = "inside"
_MOST_LINES = 18


def pages(sheet: Sheet) -> Pages:
    """A page for each story that may be shown to others."""
    filled = fresh_pages(sheet)
    for told in sheet.summary.stories:
        if told.consent != ROOM:
            if not filled.fresh:
                filled.turn()
            _hang(sheet, filled, told)
            sheet.step()
    return filled


def _hang(sheet: Sheet, filled: Pages, told: Told) -> None:
    m, words = sheet.measures, sheet.words
    sentence = replace(m.title, spacing=0.0, leading=m.title.size * 1.35)
    rows = heading(words.text("story_sheet"), m.purpose, sheet.root, m.width, level=1)
    rows += [space(8 * m.mm), *paragraph(told.sentence, sentence, sheet.root, m.width)]
    rows.append(Row(6 * m.mm))
    for line in _about(sheet, told):
        rows += paragraph(line, m.purpose, sheet.root, m.width)
    filled.add([Section(rows)])
    head = part_head(sheet, words.text("story_sheet.recognise"))
    room = filled.room - sum(row.height for row in head)
    lines = min(int(room / line_height(sheet)), _MOST_LINES)
    filled.add([Section([*head, *ruled(sheet, max(lines, 1))])])


def _about(sheet: Sheet, told: Told) -> list[str]:
    """What the story was for us, which groups it goes with, and where it may hang."""
    words = sheet.words
    names = {group.letter: group.name for group in sheet.summary.groups}
    with_ = [f"{letter} {names.get(letter, '')}".strip() for letter in told.letters]
    said = [words.text(f"as.{told.function}")] if told.function else []
    said += [capital(words.text("goes_with", what=", ".join(with_)))] if with_ else []
    return [*said, words.text("story_sheet.inside")] if told.consent == _INSIDE else said
