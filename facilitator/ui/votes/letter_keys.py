# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Letters that choose a group: A to Z at once, AA and further when typed in quick succession."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Container

    from facilitator.domain.clock import Clock

SOON = 0.9  # seconds in which a second letter belongs to the first


@dataclass(frozen=True, slots=True)
class Meant:
    """`letter` of a group, or else `typed`: somebody is writing, and these are the first signs."""

    letter: str = ""
    typed: str = ""


class LetterKeys:
    """Remembers what was typed just before."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._before, self._at = "", 0.0

    def press(self, text: str, groups: Container[str]) -> Meant:
        """What a letter means where there are these groups."""
        now = self._clock.monotonic()
        before = self._before if now - self._at <= SOON else ""
        self._before, self._at = before + text, now
        for letters in (self._before, text):
            if letters.upper() in groups:
                self._before = letters
                return Meant(letter=letters.upper())
        typed, self._before = self._before, ""
        return Meant(typed=typed)

    def forget(self) -> None:
        """The next letter begins anew."""
        self._before = ""
