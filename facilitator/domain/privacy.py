# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What may point to a person: the rule for small groups of people."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from facilitator.domain.records import Participant, Voice

SMALL = 3  # fewer people than this are never shown beside a text (domain.md 3.7)


def printable_voices(voices: Iterable[Voice], participants: Iterable[Participant]) -> list[Voice]:
    """The voices whose marks may be printed beside a note.

    A voice held by fewer than three people would name them. When what is left over is one or two
    people, leaving out only their mark would name them just as well: then no voice is printed.
    """
    people: Counter[str | None] = Counter()
    for participant in participants:
        people[participant.voice_id] += participant.count
    shown = [voice for voice in voices if people[voice.id] >= SMALL]
    left_over = people.total() - sum(people[voice.id] for voice in shown)
    return [] if 0 < left_over < SMALL else shown
