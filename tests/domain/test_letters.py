# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Letters of groups: A to Z, then AA."""

from __future__ import annotations

from facilitator.domain.letters import letter


def test_letters_go_on_after_z() -> None:
    assert [letter(n) for n in (0, 1, 25, 26, 27, 51, 52, 701, 702)] == [
        "A", "B", "Z", "AA", "AB", "AZ", "BA", "ZZ", "AAA",
    ]  # fmt: skip


def test_no_letter_comes_twice() -> None:
    assert len({letter(n) for n in range(2_000)}) == 2_000
