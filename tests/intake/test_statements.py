# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Statements of a sample file become records, and every key of theirs can be written again."""

from __future__ import annotations

from typing import Any

import pytest

from facilitator import resources
from facilitator.domain.errors import Unreadable
from facilitator.domain.fields import Fields
from facilitator.domain.records import Stage, Statement
from facilitator.intake.sample import read_sample
from facilitator.intake.statements import PLACES, read_statements

STAGES = {"talk": Stage("1", "s"), "line": Stage("2", "s", mode="scale")}


def read(*statements: dict[str, Any]) -> list[Statement]:
    return read_statements(Fields({"statements": list(statements)}), "s", STAGES)


def test_those_of_the_dutch_sample() -> None:
    content = resources.read_json("samples", "sample_nl.json")
    found = read_sample(content)
    statements = [part for part in found.parts if isinstance(part, Statement)]
    assert [
        {"text": s.text, **dict(zip(PLACES, s.counts, strict=True)), "reason": s.reason, **s.extra}
        for s in statements
    ] == content["statements"]
    assert statements[0].counts == (10, 3, 1)
    assert "statements" not in found.session.extra["sample"]


def test_they_belong_to_a_stage_that_is_named_or_has_a_line() -> None:
    named, other, lost = read({"stage": "talk"}, {}, {"stage": "nowhere"})
    assert (named.stage_id, named.extra) == ("1", {})
    assert (other.stage_id, other.counts) == ("2", ())
    assert (lost.stage_id, lost.extra) == ("2", {"stage": "nowhere"})
    bare = read_statements(Fields({"statements": [{"text": "x"}]}), "s", {})
    assert bare[0].stage_id is None


def test_some_counts_and_keys_that_nobody_knows() -> None:
    [found] = read({"text": " No laptop \n", "agree": 2, "reason": "typing", "mood": [1]})
    assert (found.text, found.counts) == ("No laptop", (2, 0, 0))
    assert (found.reason, found.extra) == ("typing", {"mood": [1]})
    [found] = read({"text": "x", "reasons": ["Calm\x00", "Late"]})
    assert (found.reasons, found.extra) == (("Calm", "Late"), {})


@pytest.mark.parametrize("value", [-1, "many", [3]])
def test_no_count(value: object) -> None:
    with pytest.raises(Unreadable, match="wrong_kind"):
        read({"text": "x", "disagree": value})
