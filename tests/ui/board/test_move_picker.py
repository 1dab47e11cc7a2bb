# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Picking a group: letters first, names in any case and without accents, a new one last."""

from __future__ import annotations

import pytest

from facilitator.domain.records import Cluster
from facilitator.ui.board.move_picker import certain, matches

NAMES = {"A": "Time to talk", "B": "Café and coffee", "C": "Before we go", "D": ""}
CLUSTERS = [Cluster(letter, "s", letter, name) for letter, name in NAMES.items()]


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("", ["A", "B", "C", "D"]),
        ("b", ["B", "C", ""]),
        ("CAFE", ["B", ""]),
        ("talk", ["A", ""]),
        ("coff", ["B", ""]),
        ("d", ["D", "B", ""]),
        ("nothing", [""]),
    ],
)
def test_matches(typed: str, found: list[str]) -> None:
    assert [choice.letter for choice in matches(CLUSTERS, typed)] == found


def test_a_letter_is_certain_unless_a_name_begins_with_it() -> None:
    found = certain(CLUSTERS, "a")
    assert found is not None
    assert found.cluster_id == "A"
    assert certain(CLUSTERS, "b") is None  # "Before we go" begins so
    assert certain(CLUSTERS, "d") is not None
    assert certain(CLUSTERS, "z") is None


def test_a_letter_is_not_certain_while_there_is_a_longer_one() -> None:
    assert certain([*CLUSTERS, Cluster("AA", "s", "AA", "More")], "a") is None
