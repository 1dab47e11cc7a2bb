# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What is done with stages is said, and a refusal is a sentence."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject

from facilitator.domain import edits
from facilitator.domain.clock import FixedClock, utc_text
from facilitator.domain.records import Session, Stage
from facilitator.store.workspace import Workspace
from facilitator.ui.plan.stage_commands import StageCommands

SESSION, STAGE = "5" * 32, "a" * 31


@pytest.fixture
def told() -> list[tuple[str, bool]]:
    return []


@pytest.fixture
def commands(workspace: Workspace, qapp: QObject, told: list[tuple[str, bool]]) -> StageCommands:
    made = StageCommands(workspace, SESSION, qapp)
    made.toast.connect(lambda words, undo: told.append((words, undo)))
    return made


def test_a_new_stage_is_named_in_the_language_of_the_room(
    commands: StageCommands, workspace: Workspace
) -> None:
    workspace.do(edits.write_session(workspace.state, SESSION, language="sv"))
    grid = workspace.state.all(Stage)[commands.add("grid", STAGE + "0")]
    assert (grid.title, grid.x_axis) == ("Placera i rutorna", "nu | senare")
    line = workspace.state.all(Stage)[commands.add("scale", "")]
    assert line.labels == ("håller med", "osäker", "håller inte med")
    assert workspace.state.stages(SESSION)[-1] == line


def test_a_stage_with_notes_says_that_they_stay(
    commands: StageCommands,
    workspace: Workspace,
    told: list[tuple[str, bool]],
    clock: FixedClock,
) -> None:
    workspace.do(edits.go_to_stage(workspace.state, STAGE + "4", utc_text(clock.now())))
    workspace.do(edits.add_notes(workspace.state, SESSION, texts=["One", "Two"]))
    assert commands.remove(STAGE + "4")
    assert told[0][0].startswith("“Share and capture” is taken out – its 2 note")
    assert len(workspace.state.notes_of(SESSION)) == 2
    assert not commands.remove(STAGE + "4")
    assert told[1] == ("This is not there any more. Nothing was changed.", False)


def test_fitting_says_what_it_did(
    commands: StageCommands, workspace: Workspace, told: list[tuple[str, bool]]
) -> None:
    workspace.do(edits.write_stage(workspace.state, STAGE + "2", optional=True))
    assert commands.fit(120)
    assert commands.fit(120)
    assert commands.fit(60)
    assert not commands.fit(5)
    assert told[0] == ("The plan takes 120 min now", True)
    assert told[1] == ("The plan takes 120 min already", False)
    assert told[2][0].startswith("The plan takes 60 min now – 1 optional stage")
    assert "cannot be shorter than 18 min" in told[3][0]


def test_nothing_to_fit(
    commands: StageCommands, workspace: Workspace, told: list[tuple[str, bool]]
) -> None:
    workspace.do(edits.add_session(Session("e" * 32)))
    empty = StageCommands(workspace, "e" * 32, commands)
    empty.toast.connect(lambda words, undo: told.append((words, undo)))
    assert not empty.fit(30)
    assert told[0][0].startswith("There is no stage left")


def test_a_second_language_brings_the_words_of_the_template(
    commands: StageCommands, workspace: Workspace
) -> None:
    from facilitator.domain.planning import session_from_template
    from facilitator.intake import shipped

    template = shipped.templates().find("follow-up")
    assert template is not None
    session, parts = session_from_template(template, "en")
    workspace.do(edits.add_session(session, parts))
    other = StageCommands(workspace, session.id, commands)
    assert other.add_language("sv")
    stages = workspace.state.stages(session.id)
    assert all(stage.second_prompt for stage in stages if stage.prompt)
    assert other.add_language("uk")
    assert not any(stage.second_prompt for stage in workspace.state.stages(session.id))
