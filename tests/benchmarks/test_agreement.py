# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What the figures of quality are reckoned with: known agreements, and notes that are in order."""

from __future__ import annotations

import json

import pytest

from benchmarks.agreement import (
    DATA,
    adjusted_rand,
    boards,
    labels,
    pairs_by_chance,
    pairs_right,
)
from facilitator.domain.similar import Suggested


@pytest.mark.parametrize(
    ("one", "other", "agreed"),
    [
        ("aabb", "xxyy", 1.0),
        ("aabb", "xyxy", -0.5),
        ("abcd", "xyzw", 1.0),
        ("aaaa", "xyzw", 0.0),
        ("aabbcc", "xxyyyz", (2 - 0.8) / (3.5 - 0.8)),  # by hand: 2 pairs in both, 3 and 4 of 15
    ],
)
def test_known_agreements(one: str, other: str, agreed: float) -> None:
    assert adjusted_rand(one, other) == pytest.approx(agreed, abs=1e-3)
    assert adjusted_rand(other, one) == pytest.approx(agreed, abs=1e-3)


def test_notes_in_no_group_are_alone() -> None:
    offered = labels([Suggested((0, 2), ("bus",))], 4)
    assert len(set(offered)) == 3
    assert pairs_right(offered, "xyxz") == (1, 1)
    assert pairs_right(offered, "xyyz") == (1, 0)
    assert pairs_by_chance("xxyy") == pytest.approx(2 / 6)


def test_the_english_sets_are_what_they_say() -> None:
    sets = json.loads(DATA.read_text(encoding="utf-8"))["sets"]
    assert len(sets) >= 5
    for part in sets:
        said = [text for texts in part["groups"].values() for text in texts] + part["alone"]
        assert 30 <= len(said) <= 50
        assert len(set(said)) == len(said)
        planted = part["again"] + part["in_other_words"]
        assert {first for first, _again in planted} <= set(said)
        assert not {again for _first, again in planted} & set(said)


def test_every_sample_is_tried() -> None:
    tried = {board.name: board for board in boards()}
    for name in ("sample en", "sample nl", "sample sv", "What makes a good handover?"):
        assert len(tried[name].texts) == len(tried[name].homes) >= 30
    assert sum(1 for board in tried.values() if board.again) >= 5
