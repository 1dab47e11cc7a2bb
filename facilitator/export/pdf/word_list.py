# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The words that a group uses, with what they mean, on a page to hand on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from facilitator.export.pdf.blocks import fresh_pages, opening
from facilitator.export.pdf.flow import Pages, Section, space
from facilitator.export.pdf.telling import words_table

if TYPE_CHECKING:
    from facilitator.export.pdf.sheet import Sheet


def pages(sheet: Sheet) -> Pages:
    """The word list under its title."""
    filled = fresh_pages(sheet)
    filled.add([Section(opening(sheet, sheet.words.text("word_list")))])
    made = words_table(sheet)
    filled.add([Section([space(3 * sheet.measures.mm), *made.rows], made.again)])
    return filled
