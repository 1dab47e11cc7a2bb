# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""A session on the command line, for programs and for people."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

from facilitator import resources
from facilitator.domain.records import KINDS, field_names, record_of

if TYPE_CHECKING:
    from tests.cli.conftest import Type


def test_everything_as_json(run: Type, library: Path) -> None:
    sample = resources.path("samples", "sample_sv.json")
    session = run("import", sample, "--library", library).out.strip()
    shown = json.loads(run("show", session, "--json", "--library", library).out)
    assert shown["session"]["id"] == session
    kinds = {
        "stages": "stage", "voices": "voice", "participants": "participant", "notes": "note",
        "clusters": "cluster", "dots": "dots", "decisions": "decision", "actions": "action",
    }  # fmt: skip
    for name, kind in kinds.items():
        assert shown[name]
        for values in shown[name]:
            assert tuple(values) == field_names(kind)
            assert isinstance(record_of(kind, values), KINDS[kind])
    assert sorted(note["position"] for note in shown["notes"]) == list(range(1, 51))


def test_a_session_without_a_group(run: Type, session: str, library: Path) -> None:
    assert json.loads(run("show", session, "--json", "--library", library).out)["group"] is None


def test_words_for_people(run: Type, library: Path) -> None:
    sample = resources.path("samples", "sample_en.json")
    session = run("import", sample, "--library", library).out.strip()
    lines = run("show", session, "--library", library).lines
    assert lines[0] == "Coming home from hospital: the first two weeks"
    assert "A  Not knowing is worse than waiting" in lines
    assert "   better biscuits next time :)" in lines
    assert lines.index("Decided") < lines.index("To do")
