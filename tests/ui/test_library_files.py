# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Files that come in: the samples, a sample session as a file, and what a toast says of them."""

from __future__ import annotations

import json
from pathlib import Path

from facilitator import resources
from facilitator.domain.records import Action, Decision
from tests.journey import Program


def test_the_samples_come_in_whole_and_the_large_one_opens(program: Program) -> None:
    program.window.files.add_samples()
    program.settle()
    assert program.session.current() == "run"
    assert len(program.notes()) == 40
    assert len(program.workspace.state.clusters_of(program.session.session_id)) == 6
    assert len(program.workspace.state.sessions) > 4


def test_a_session_as_a_file_brings_more_than_notes(program: Program, tmp_path: Path) -> None:
    file = tmp_path / "session.json"
    sample = json.loads((resources.root() / "samples" / "sample_nl.json").read_text("utf-8"))
    file.write_text(json.dumps(sample, ensure_ascii=False), encoding="utf-8")
    program.window.files.bring_in(file)
    program.qtbot.waitUntil(lambda: program.window.session is not None)
    state, session_id = program.workspace.state, program.session.session_id
    assert len(program.notes()) == 48
    assert state.part(Decision, session_id)
    assert state.part(Action, session_id)
    assert "48 notes brought in" in program.told()[-1]


def test_lines_that_are_left_out_are_counted(program: Program, tmp_path: Path) -> None:
    file = tmp_path / "wall.txt"
    file.write_text("One\n\n\nTwo\n", encoding="utf-8")
    program.window.files.bring_in(file)
    program.qtbot.waitUntil(lambda: program.window.session is not None)
    assert program.texts() == ["One", "Two"]
    assert program.told()[-1].startswith("2 notes brought in")
