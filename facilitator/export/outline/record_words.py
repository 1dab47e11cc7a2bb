# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What the parts of the full record share: the record itself, and how ids and codes are said."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from facilitator.domain.clock import from_text
from facilitator.export.outline.blocks import Table

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from facilitator.domain.summary import FullRecord
    from facilitator.export.phrases import Telling
    from facilitator.export.words import PaperWords


@dataclass(frozen=True, slots=True)
class Recorded:
    """A summary in its words, and the record that goes with it."""

    told: Telling
    full: FullRecord

    @property
    def words(self) -> PaperWords:
        """The words of the paper's language."""
        return self.told.words

    def code(self, family: str, code: str) -> str:
        """The words for a code of ours, "" for none; what we do not know is said as it is."""
        try:
            return self.words.text(f"{family}.{code}") if code else ""
        except KeyError:
            return code

    def date(self, iso: str) -> str:
        """A date as on the other papers, with its year when that is not the session's."""
        return self.words.short_date(iso, self.full.session.date)

    def letters(self, ids: Iterable[str]) -> list[str]:
        """The letters of groups, in the order of their ids; of those that are not there, none."""
        known = {group.id: group.letter for group in self.full.groups}
        return [known[key] for key in ids if key in known]


def clock(moment: str) -> str:
    """The time of day, here, of a stored moment; "" for none."""
    local = from_text(moment)
    return f"{local:%H:%M}" if local else ""


def filled(heads: Sequence[str], rows: Sequence[tuple[str, ...]], about: str) -> Table:
    """A table without the columns in which nothing stands."""
    there = [number for number in range(len(heads)) if any(row[number] for row in rows)]
    cells = tuple(tuple(row[number] for number in there) for row in rows)
    return Table(tuple(heads[number] for number in there), cells, about)
