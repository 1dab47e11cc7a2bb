# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The long day has every mode once, and what the room sees in it gives nothing private away."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from facilitator.domain import modes
from facilitator.domain.clock import SetClock
from facilitator.domain.projection import project, usual_show
from facilitator.domain.screens import (
    ActionsScreen,
    BoardScreen,
    BreakScreen,
    GridScreen,
    GroupsScreen,
    LineScreen,
    PromptScreen,
    Screen,
    VotesScreen,
)
from facilitator.intake.every_mode import BEGIN, LongDay
from facilitator.store.workspace import Workspace


@pytest.fixture(scope="module")
def seen(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Screen]:
    """What the room sees at each moment, and at the end under "" nothing."""
    return dict(_seen(tmp_path_factory.mktemp("day") / "day.facilitator"))


def _seen(path: Path) -> Iterator[tuple[str, Screen]]:
    clock = SetClock(BEGIN.astimezone())
    workspace = Workspace.open(path, clock=clock)
    day = LongDay(workspace, clock)
    before = clock.now()
    for name in day.scenes():
        assert clock.now() >= before, name
        before = clock.now()
        state = workspace.state
        yield name, project(state, day.session_id, usual_show(state, day.session_id), before)
    session = workspace.state.sessions[day.session_id]
    assert session.status == "done"
    minutes = sum(stage.minutes for stage in workspace.state.stages(day.session_id))
    assert before == BEGIN.astimezone().replace(
        hour=BEGIN.hour + minutes // 60, minute=BEGIN.minute + minutes % 60
    )
    workspace.close()


def test_every_mode_comes(seen: dict[str, Screen]) -> None:
    found = {name[:2] for name in seen}
    assert found == {f"{number:02d}" for number in range(len(modes.FAMILY) + 2)}


def test_the_screens_are_those_of_their_modes(seen: dict[str, Screen]) -> None:
    kinds = {name: type(screen) for name, screen in seen.items()}
    assert kinds["05-review"] is ActionsScreen
    assert kinds["08-silent-write-shown"] is BoardScreen
    assert kinds["10-cluster"] is GroupsScreen
    assert kinds["12-vote-open"] is PromptScreen
    assert kinds["12-vote-closed"] is VotesScreen
    assert kinds["13-scale-line"] is kinds["13-scale-agree"] is LineScreen
    assert kinds["14-grid"] is GridScreen
    assert kinds["15-decide"] is kinds["16-actions"] is ActionsScreen
    assert kinds["17-break"] is BreakScreen
    assert kinds["18-after"] is PromptScreen


def test_silent_notes_wait_until_they_are_shown(seen: dict[str, Screen]) -> None:
    waiting, shown = seen["08-silent-write"], seen["08-silent-write-shown"]
    assert isinstance(waiting, PromptScreen)
    assert isinstance(shown, BoardScreen)
    assert waiting.waiting == len(shown.notes) == 12


def test_review_looks_back_and_deciding_looks_at_today(seen: dict[str, Screen]) -> None:
    review, decide, act = seen["05-review"], seen["15-decide"], seen["16-actions"]
    assert isinstance(review, ActionsScreen)
    assert isinstance(decide, ActionsScreen)
    assert isinstance(act, ActionsScreen)
    assert [action.standing for action in review.last] == ["open", "open", "open", "done"]
    assert (len(decide.last), len(decide.decisions), len(decide.actions)) == (0, 2, 0)
    assert (len(act.last), len(act.decisions), len(act.actions)) == (0, 2, 4)


def test_lines_and_grid_are_filled(seen: dict[str, Screen]) -> None:
    line, agree, grid = seen["13-scale-line"], seen["13-scale-agree"], seen["14-grid"]
    assert isinstance(line, LineScreen)
    assert isinstance(agree, LineScreen)
    assert isinstance(grid, GridScreen)
    assert line.lines[0].labels == ("not yet", "partly", "fully")
    assert [sum(one.counts) for one in line.lines] == [18, 18, 18, 0]
    assert [sum(one.counts) for one in agree.lines] == [18, 18, 0]
    assert [len(quarter) for quarter in grid.quarters] == [2, 1, 1, 2]
    assert all(one.second for one in line.lines)
