# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Letters typed at once are one name of a group, and otherwise the beginning of a sentence."""

from __future__ import annotations

from facilitator.ui.votes.letter_keys import LetterKeys, Meant
from tests.ui.run.conftest import SettableClock, at

GROUPS = {"A", "B", "C", "AA", "AB"}


def test_a_second_letter_soon_belongs_to_the_first() -> None:
    clock = SettableClock(at("14:38:00"))
    keys = LetterKeys(clock)
    assert keys.press("a", GROUPS) == Meant("A")
    assert keys.press("b", GROUPS) == Meant("AB")
    assert keys.press("a", GROUPS) == Meant("A")
    clock.moment = at("14:38:02")
    assert keys.press("b", GROUPS) == Meant("B")


def test_what_fits_no_group_is_handed_on_whole() -> None:
    keys = LetterKeys(SettableClock(at("14:38:00")))
    assert keys.press("B", GROUPS) == Meant("B")
    assert keys.press("u", GROUPS) == Meant(typed="Bu")
    assert keys.press("t", GROUPS) == Meant(typed="t")


def test_forgotten() -> None:
    keys = LetterKeys(SettableClock(at("14:38:00")))
    keys.press("a", GROUPS)
    keys.forget()
    assert keys.press("b", GROUPS) == Meant("B")
