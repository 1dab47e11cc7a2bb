# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Reading a series: what was held, in one pass, and nothing that was not."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from facilitator.domain import edits
from facilitator.domain.ids import new_id
from facilitator.domain.records import (
    Action,
    Ask,
    Cluster,
    Condition,
    LearningGroup,
    Note,
    Participant,
    Pulse,
    Session,
)
from facilitator.store.workspace import Workspace

KEYS = {name: new_id() for name in ("g", "h", "one", "two", "other", "draft", "bin")}


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    opened = Workspace.open(tmp_path / "library.facilitator")
    fill(opened)
    yield opened
    opened.close()


def fill(w: Workspace) -> None:
    g, h = LearningGroup(KEYS["g"], "Care"), LearningGroup(KEYS["h"], "Housing")
    one, two, other, draft, binned = (
        Session(KEYS["one"], g.id, 1, "One", date="2026-09-01", status="done", paid=3,
                planned_hours=20.5),
        Session(KEYS["two"], g.id, 2, "Two", date="2026-10-01", status="running",
                people_expected=9),
        Session(KEYS["other"], h.id, 1, "Other", date="2026-08-01", status="done"),
        Session(KEYS["draft"], g.id, 3, "Draft", date="2026-11-01"),
        Session(KEYS["bin"], g.id, 4, "Bin", date="2026-11-02", status="done", binned=True),
    )  # fmt: skip
    in_one = [
        Participant(new_id(), one.id, count=4, roles=("staff",), inside=True),
        Participant(new_id(), one.id, "Ann", roles=("relative", "staff"), lived_experience=True),
        Cluster(new_id(), one.id, "A", "Time to talk"),
        Cluster(new_id(), one.id, "B", ""),
        Note(new_id(), one.id, "x"),
        Note(new_id(), one.id, "y", binned=True),
        Action(new_id(), one.id, "Done", status="done"),
        Ask(new_id(), one.id, "Who?", status="answered"),
        Pulse(new_id(), one.id, "trust", (1, 2, 3, 4)),
        Condition(new_id(), one.id, text="Quiet", met=True),
        Condition(new_id(), one.id, text="Coffee"),
    ]
    w.do(edits.add_session(one, [g, *in_one]))
    w.do(edits.add_session(two, [Cluster(new_id(), two.id, "A", "Talk")]))
    w.do(edits.add_session(other, [h, Cluster(new_id(), other.id, "A", "Keys")]))
    w.do(edits.add_session(draft, [Cluster(new_id(), draft.id, "A", "Not yet")]))
    w.do(edits.add_session(binned, [Cluster(new_id(), binned.id, "A", "Gone")]))
    for key in list(w.state.sessions):
        w.close_session(key)


def test_a_learning_group_has_the_sessions_that_were_held(workspace: Workspace) -> None:
    data = workspace.series(KEYS["g"])
    one, two = data.meetings
    assert (one.title, one.people, one.lived, one.inside, one.outside) == ("One", 5, 1, 4, 1)
    assert one.roles == {"staff": 5, "relative": 1}
    assert (one.notes, one.paid, one.planned_hours, one.missing) == (1, 3, 20.5, ("Coffee",))
    assert (two.title, two.people, two.roles) == ("Two", 9, {})
    assert [named.name for named in data.names] == ["Time to talk", "Talk"]
    assert [action.text for action in data.actions] == ["Done"]
    assert [ask.status for ask in data.asks] == ["answered"]
    assert [pulse.counts for pulse in data.pulse] == [(1, 2, 3, 4)]


def test_all_learning_groups_stand_in_the_order_of_their_days(workspace: Workspace) -> None:
    data = workspace.series()
    assert [meeting.title for meeting in data.meetings] == ["Other", "One", "Two"]
    assert [named.name for named in data.names] == ["Keys", "Time to talk", "Talk"]


def test_a_group_that_does_not_exist_has_nothing(workspace: Workspace) -> None:
    assert workspace.series(new_id()).meetings == ()
