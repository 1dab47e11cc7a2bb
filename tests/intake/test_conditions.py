# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What a sample file says was checked."""

from __future__ import annotations

from facilitator.domain.fields import Fields
from facilitator.domain.records import Condition
from facilitator.intake.conditions import read_lines
from facilitator.intake.demo import TITLE, at_moment
from facilitator.intake.files import read_file
from facilitator.intake.shipped import sample_path


def test_lines_in_their_order() -> None:
    content = {
        "conditions": [
            {"family": "permission", "text": "Guests", "met": True},
            {"family": "hall", "text": "Warm", "odd": 1},
            {"text": "Tea"},
        ]
    }
    lines = read_lines(Fields(content), "s")
    assert [(c.family, c.text, c.met, c.extra) for c in lines] == [
        ("permission", "Guests", True, {}),
        ("space", "Warm", False, {"family": "hall", "odd": 1}),
        ("space", "Tea", False, {}),
    ]
    assert [c.position for c in lines] == [1.0, 2.0, 3.0]


def test_the_sample_of_the_mockup_has_six_of_nine_at_every_moment() -> None:
    [imported] = [i for i in read_file(sample_path("handover")) if i.session.title == TITLE]
    for moment in ("planned", "captured", "done"):
        at = at_moment(imported, moment)
        lines = [part for part in at.parts if isinstance(part, Condition)]
        assert (sum(line.met for line in lines), len(lines)) == (6, 9)
        assert len(at.session.ground_rules) == 7
