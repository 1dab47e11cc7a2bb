# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""How it is said that a text may point to a person, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from facilitator.domain import pointing
from facilitator.ui.texts import mark, tr

if TYPE_CHECKING:
    from collections.abc import Iterable

    from facilitator.domain.pointing import Found

REASONS = {
    pointing.NAME: mark("“{words}” is on the list of people."),
    pointing.INITIALS: mark("“{words}” are initials from the list of people."),
    pointing.EMAIL: mark("“{words}” is an e-mail address."),
    pointing.NUMBER: mark("“{words}” looks like a personal number."),
    pointing.PHONE: mark("“{words}” looks like a telephone number."),
    pointing.ADDRESS: mark("“{words}” looks like an address or a room."),
    pointing.RELATION: mark("“{words}” tells whose relative it is about."),
    pointing.CAPITAL: mark("“{words}” looks like a name."),
}


def reasons(found: Found) -> list[str]:
    """A sentence for each place that may point to a person, none twice."""
    text = found.item.text
    said = (
        tr(REASONS[pointer.why]).format(words=text[pointer.start : pointer.end])
        for pointer in found.pointers
    )
    return list(dict.fromkeys(said))


def notice_words(found: Iterable[Found]) -> str:
    """ "2 notes may point to a person. Check before you print."; "" when nothing does."""
    kinds = [one.item.kind for one in found]
    if not kinds:
        return ""
    if all(kind == pointing.NOTE for kind in kinds):
        return tr("%n note(s) may point to a person. Check before you print.", n=len(kinds))
    return tr("%n line(s) may point to a person. Check before you print.", n=len(kinds))
