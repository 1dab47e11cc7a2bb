# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What else a session came to, on the pages after the sheet for everybody."""

from __future__ import annotations

from typing import TYPE_CHECKING

from facilitator.export.pdf import looking_back, telling, weighing

if TYPE_CHECKING:
    from collections.abc import Iterator

    from facilitator.export.pdf.blocks import Columns
    from facilitator.export.pdf.flow import Section
    from facilitator.export.pdf.sheet import Sheet

#: The fields of a summary that stand on these pages.
FIELDS = (
    "earlier", "earlier_asks", "fates", "statements", "goals", "grids", "dilemmas", "stories",
    "evidence", "words", "missing", "offers", "pulse",
)  # fmt: skip


def blocks(sheet: Sheet) -> Iterator[Section | Columns]:
    """What there is of it, in the order of the paper; nothing where none of it was chosen."""
    if not sheet.summary.options.more:
        return
    yield from looking_back.since_last_time(sheet)
    yield from looking_back.fates(sheet)
    yield from weighing.statements(sheet)
    yield from weighing.goals(sheet)
    yield from weighing.grids(sheet)
    yield from telling.dilemmas(sheet)
    yield from telling.stories(sheet)
    yield from telling.evidence(sheet)
    yield from telling.word_list(sheet)
    yield from telling.missing(sheet)
    yield from telling.offers(sheet)
    yield from weighing.pulse(sheet)
