# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The sheet of conditions: each once under its family, with three boxes and room to write."""

from __future__ import annotations

from dataclasses import replace

from facilitator.domain.summary import Check
from tests.export.everything import EVERYTHING
from tests.export.papers_read import checked, paper, settled
from tests.export.planned import PLANNED


def test_every_condition_stands_under_its_family() -> None:
    found = paper(EVERYTHING, "conditions")
    assert [head.text for head in found.root.all("H2")] == ["Space", "Permission", "Recognition"]
    tables = found.root.all("Table")
    for table, check in zip(tables, PLANNED.conditions, strict=True):
        row = table.all("TR")[1]
        assert check.text in settled(row.all("TH")[0].text)
        boxes, to_do = row.all("TD")
        assert [tag.text for tag in boxes.all("P")] == ["yes", "partly", "no"]
        assert to_do.text == ""


def test_what_was_ticked_already_is_said() -> None:
    found = settled(paper(EVERYTHING, "conditions").root.text)
    assert found.count("Ticked as being there.") == 1


def test_a_family_without_conditions_has_lines_and_many_go_on() -> None:
    many = tuple(Check(f"Condition {number}", "space") for number in range(60))
    found = checked(replace(EVERYTHING, plan=replace(PLANNED, conditions=many)), "conditions")
    assert found.pages > 2
    assert len(found.root.all("Table")) == 1
    assert len(found.root.all("TR")) == 61
