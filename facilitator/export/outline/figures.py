# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Bars as a table that says their figures: nothing is to be seen that cannot be read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from facilitator.export.outline.blocks import Bars, Stacks, Table
from facilitator.export.words import paper_words

if TYPE_CHECKING:
    from facilitator.export.outline.blocks import Outline


def told_as_table(outline: Outline, bars: Bars | Stacks) -> Table:
    """A row for each bar, its name as the head of the row, in the language of the paper."""
    words = paper_words(outline.language)
    heads = (words.text("written.what"), words.text("written.how_many"))
    if isinstance(bars, Stacks):
        rows = tuple((stack.name, stack.said) for stack in bars.stacks)
    else:
        rows = tuple((label, str(count)) for label, count in bars.bars)
    return Table(heads, rows, bars.about, row_heads=True)
