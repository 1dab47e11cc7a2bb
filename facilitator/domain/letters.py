# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The letters of groups: given in order of birth, never reused in a session."""

from __future__ import annotations


def letter(birth: int) -> str:
    """The letter of the group that was born as number `birth` (from 0): A to Z, then AA, AB."""
    letters = ""
    birth += 1
    while birth:
        birth, rest = divmod(birth - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters
