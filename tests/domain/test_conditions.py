# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The nine lines that every session begins with, in the languages of the screen."""

from __future__ import annotations

import pytest

from facilitator import resources
from facilitator.domain.conditions import FAMILIES, conditions_in, read_conditions
from facilitator.domain.errors import Unreadable

USUAL = read_conditions(resources.read_json("words", "conditions.json"))


def test_three_of_each_family_in_four_languages() -> None:
    assert [one.family for one in USUAL] == [family for family in FAMILIES for _ in range(3)]
    assert len({one.id for one in USUAL}) == 9
    for one in USUAL:
        assert set(one.text) == {"en", "nl", "sv", "et"}
        assert all(one.text.values())


def test_lines_of_a_session_are_in_order_and_not_ticked() -> None:
    lines = conditions_in(USUAL, "s", "nl")
    assert [line.position for line in lines] == [float(n) for n in range(1, 10)]
    assert lines[2].text == "Koffie voor het eerste woord"
    assert {(line.session_id, line.met) for line in lines} == {("s", False)}
    assert conditions_in(USUAL, "s", "fi")[2].text == "Coffee before the first word"


def test_a_file_of_another_kind_is_refused() -> None:
    with pytest.raises(Unreadable):
        read_conditions({"conditions": "none"})
