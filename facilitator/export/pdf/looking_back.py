# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What became of it: earlier actions, answers that came, and the fate of every idea."""

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
from facilitator.export.pdf.flow import Section
from facilitator.export.pdf.promises import asks_table
from facilitator.export.phrases.promises import lessons

if TYPE_CHECKING:
    from collections.abc import Iterator

    from facilitator.domain.summary import Fate
    from facilitator.export.pdf.sheet import Sheet


def since_last_time(sheet: Sheet) -> Iterator[Section]:
    """The actions with which the session opened, how they stand, and what was answered."""
    words, summary = sheet.words, sheet.summary
    if summary.earlier:
        yield headed(sheet, words.text("since"), partial(_earlier, sheet), below=1.6)
    if summary.earlier_asks:
        make = partial(asks_table, sheet, summary.earlier_asks, waiting=True)
        yield headed(sheet, words.text("answers"), make, below=1.6)


def _earlier(sheet: Sheet) -> Section:
    words = sheet.words
    heads = [words.text(key) for key in ("action", "owner", "stands")]
    rows = (
        [
            lines_below(sheet, action.text, lessons(sheet, action.learned, action.outcome)),
            plain(sheet, action.owner),
            plain(sheet, words.named("action_status", action.status)),
        ]
        for action in sheet.summary.earlier
    )
    who, stands = sheet.measures.action_columns
    return table_part(sheet, heads, rows, (who, stands * 1.25))


def fates(sheet: Sheet) -> Iterator[Columns]:
    """What happens with every idea, by what became of it."""
    if sheet.summary.fates:
        head = part_head(sheet, sheet.words.text("fates"))
        yield Columns(head, [_fate(sheet, n, fate) for n, fate in enumerate(sheet.summary.fates)])


def _fate(sheet: Sheet, number: int, fate: Fate) -> Section:
    m = sheet.measures
    title = sheet.words.named("idea_fate", fate.fate)
    head, again = titled(sheet, title, above=5 * m.mm if number else 0.0)
    items = [(idea.text, [idea.reason] if idea.reason else []) for idea in fate.ideas]
    return Section([*head, *listed(sheet, items, m.column_width)], again)
