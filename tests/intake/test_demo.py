# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The sample library in a real file, and the session of the mockups at each of its moments."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from facilitator.domain import catalogue
from facilitator.domain.clock import from_text
from facilitator.domain.following import opening
from facilitator.domain.records import Session
from facilitator.domain.summary import dots_by_group, summarise
from facilitator.domain.votes import budget, ranking, totals
from facilitator.intake.demo import MOMENTS, TITLE, build_sample_library
from facilitator.store.workspace import Workspace

TODAY = date(2026, 11, 26)


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    opened = Workspace.open(tmp_path / "samples.facilitator")
    yield opened
    opened.close()


def handover(workspace: Workspace, moment: str) -> Session:
    ids = build_sample_library(workspace, (), moment=moment)
    assert list(ids) == ["handover"]
    return workspace.state.sessions[ids["handover"]]


def test_the_whole_library(workspace: Workspace) -> None:
    ids = build_sample_library(workspace)
    assert list(ids) == ["handover", "en", "nl", "sv"]
    state = workspace.state
    assert len(state.sessions) == 28
    assert state.sessions[ids["handover"]].title == TITLE
    assert {state.sessions[ids[name]].language for name in ("nl", "sv")} == {"nl", "sv"}
    assert [group.name for group in state.groups.values()][:2] == [
        "Personal assistance",
        "Neighbourhood stories",
    ]


def test_another_language_leads(workspace: Workspace) -> None:
    assert list(build_sample_library(workspace, ("nl", "en"))) == ["nl", "handover", "en"]
    first = min(workspace.state.groups.values(), key=lambda group: group.position)
    assert first.name == "Leerkring wijkteam Noord"


def test_before_the_session(workspace: Workspace) -> None:
    session = handover(workspace, "planned")
    state = workspace.state
    assert catalogue.todays_session(state, TODAY) == session
    assert session.status == "ready"
    promised = opening(state, session).actions
    assert len([action for action in promised if catalogue.is_open(action)]) == 3
    assert workspace.counts([session.id])[session.id].people == 18
    assert state.notes_of(session.id) == state.clusters_of(session.id) == []
    still_open = [action for action in state.actions.values() if action.status == "open"]
    assert len(still_open) == 7
    assert len(catalogue.live_sessions(state)) == 23


def test_while_people_speak(workspace: Workspace) -> None:
    session = handover(workspace, "captured")
    state = workspace.state
    notes = state.notes_of(session.id)
    assert len(notes) == 23
    assert notes[-1].text == "Relatives never see the notebook"
    assert [note.position for note in notes if note.cluster_id] == [1, 4, 7, 10, 13, 15, 17]
    assert "".join(cluster.letter for cluster in state.clusters_of(session.id)) == "ABCDE"
    stages = state.stages(session.id)
    assert session.stage_id == stages[4].id
    assert [bool(stage.ended_at) for stage in stages] == [True] * 4 + [False] * 6
    since = from_text(session.stage_since)
    assert since is not None
    left = 25 * 60 - (MOMENTS["captured"].now.astimezone() - since).total_seconds()
    assert left == 16 * 60 + 24


def test_while_people_group(workspace: Workspace) -> None:
    session = handover(workspace, "grouped")
    state = workspace.state
    notes = state.notes_of(session.id)
    loose = [note for note in notes if note.x is not None]
    tray = [note for note in notes if note.x is None and note.cluster_id is None]
    assert (len(notes), len(loose), len(tray)) == (40, 3, 5)
    assert session.letters == len(state.clusters_of(session.id)) == 5
    assert state.dots_of(session.id) == []
    since = from_text(session.stage_since)
    assert since is not None
    left = 20 * 60 - (MOMENTS["grouped"].now.astimezone() - since).total_seconds()
    assert left == 11 * 60 + 8


def test_while_dots_are_counted(workspace: Workspace) -> None:
    session = handover(workspace, "voting")
    state = workspace.state
    found = budget(state, session)
    assert (found.placed, found.dots, found.heard) == (51, 54, 17)
    counts = [total.with_notes for total in totals(state, session.id)]
    assert counts == [14, 9, 6, 11, 8, 3]
    assert session.votes_shown_at == ""
    assert state.decisions_of(session.id) == state.actions_of(session.id) == []
    assert seconds_left(session, "voting", minutes=7) == 2 * 60 + 40


def test_when_it_is_decided(workspace: Workspace) -> None:
    session = handover(workspace, "decided")
    state = workspace.state
    ranked = [(r.place, r.cluster.letter, r.count) for r in ranking(totals(state, session.id))]
    assert ranked == [
        (1, "A", 15),
        (2, "D", 13),
        (3, "B", 9),
        (4, "E", 8),
        (5, "C", 6),
        (6, "F", 3),
    ]
    assert session.votes_shown_at
    assert (len(state.decisions_of(session.id)), len(state.actions_of(session.id))) == (2, 3)
    assert seconds_left(session, "decided", minutes=12) == 7 * 60 + 20


def seconds_left(session: Session, moment: str, *, minutes: int) -> float:
    since = from_text(session.stage_since)
    assert since is not None
    return minutes * 60 - (MOMENTS[moment].now.astimezone() - since).total_seconds()


def test_when_all_is_done(workspace: Workspace) -> None:
    session = handover(workspace, "done")
    state = workspace.state
    assert session.status == "done"
    assert sum(dots_by_group(state, session.id).values()) == 54
    summary = summarise(state, session)
    assert (summary.people, summary.note_count, summary.dots) == (18, 40, 54)
    assert [voice.name for voice in summary.legend] == [
        "Service users", "Personal assistants", "Managers", "Relatives", "Volunteers"
    ]  # fmt: skip
    assert [said.text for said in summary.groups[0].notes][:3] == [
        "Ten minutes overlap makes the whole evening calm",
        "I hand over in the stairwell with my coat on",
        "Nobody asks me how the day was",
    ]
    assert len(summary.ungrouped) == 5


def test_what_is_in_memory_is_in_the_file(workspace: Workspace) -> None:
    ids = build_sample_library(workspace, ())
    before = replace(workspace.state.sessions[ids["handover"]])
    notes = workspace.state.notes_of(before.id)
    workspace.close()
    again = Workspace.open(workspace.path)
    again.open_session(before.id)
    assert again.state.sessions[before.id] == before
    assert again.state.notes_of(before.id) == notes
    again.close()


def test_an_unknown_moment(workspace: Workspace) -> None:
    with pytest.raises(KeyError):
        build_sample_library(workspace, (), moment="yesterday")
