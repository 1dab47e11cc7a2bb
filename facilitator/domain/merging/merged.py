# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What came of merging: the edit, and what a person may want to look at."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from facilitator.domain.change import Edit

Pair = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Merged:
    """`edit` adds and fills in; it never removes, and never writes over words.

    `notes`: ids of the notes that were added. `alike`: those that look like a note that is here
    already, each as (added, here). `reworded`: notes that say something else in the two files, as
    (here, added). `same_names`: groups of one name, as (here, added). `renamed`: groups with
    another name there, as (here, the note that holds it). `counts_kept`: ids of dots and of lines
    of the pulse that were counted otherwise there. `kept`: other records that differ and stay as
    they are here, as (kind, id). `others`: how many records beside the notes were added. `logged`:
    how many other wordings went to the facilitator's own log. `withdrawn`: stories that were
    withdrawn there and not here.
    """

    edit: Edit
    notes: tuple[str, ...] = ()
    alike: tuple[Pair, ...] = ()
    reworded: tuple[Pair, ...] = ()
    same_names: tuple[Pair, ...] = ()
    renamed: tuple[Pair, ...] = ()
    counts_kept: tuple[str, ...] = ()
    kept: tuple[Pair, ...] = ()
    others: int = 0
    logged: int = 0
    withdrawn: tuple[str, ...] = ()

    @property
    def to_look_at(self) -> bool:
        """Whether there is something that a person should see."""
        return any(
            (
                self.alike,
                self.reworded,
                self.same_names,
                self.renamed,
                self.counts_kept,
                self.logged,
                self.withdrawn,
            )
        )
