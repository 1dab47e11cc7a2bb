# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The map from what was asked for to what is there names every row once, and tests that exist."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).parent.parent
ROW = re.compile(r"^\| A(\d+) \| (★+) \| (.+) \| (.+) \| (.+) \|$")


def rows() -> list[tuple[int, str, str, str, str]]:
    text = (ROOT / "docs" / "coverage.md").read_text(encoding="utf-8")
    found = [ROW.match(line) for line in text.splitlines()]
    return [(int(m[1]), m[2], m[3], m[4], m[5]) for m in found if m]


def test_every_row_is_there_once() -> None:
    assert [number for number, *_ in rows()] == list(range(1, 72))


def test_what_is_there_has_a_test_and_what_is_not_says_so() -> None:
    for number, _value, screen, _paper, test in rows():
        if test == "–":
            assert screen.startswith("missing: "), number
        else:
            assert (ROOT / test).is_file(), (number, test)
