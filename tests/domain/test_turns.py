# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Whose turn it is: counted in people, timed in seconds, named only for the facilitator."""

from __future__ import annotations

from dataclasses import replace

from facilitator.domain.records import Participant, Session, Stage
from facilitator.domain.turns import turn_of

ROUND = Stage("t", "s", mode="round", per_person=2)
NAMED = [Participant("p1", "s", "Marta"), Participant("p2", "s", "Rolf")]


def test_time_runs_down_and_over_calmly() -> None:
    session = Session("s", turn=1, turn_at=100)
    turn = turn_of(session, ROUND, NAMED, elapsed=140)
    assert turn is not None
    assert (turn.number, turn.people, turn.left, turn.name) == (2, 2, 80, "Rolf")
    over = turn_of(session, ROUND, NAMED, elapsed=230)
    assert over is not None
    assert over.left == -10


def test_nobody_counts_where_no_time_is_set() -> None:
    assert turn_of(Session("s"), replace(ROUND, per_person=0), NAMED, elapsed=0) is None


def test_people_are_counted_and_named_only_where_each_is_listed_alone() -> None:
    crowd = [*NAMED, Participant("p3", "s", roles=("Relatives",), count=4)]
    for people, count in ((crowd, 6), ([], 9)):
        turn = turn_of(Session("s", people_expected=9), ROUND, people, elapsed=0)
        assert turn is not None
        assert (turn.people, turn.name) == (count, "")
    silent = turn_of(Session("s"), replace(ROUND, keeps_names=False), NAMED, elapsed=0)
    late = turn_of(Session("s", turn=2), ROUND, NAMED, elapsed=0)
    assert silent is not None
    assert late is not None
    assert (silent.name, late.name, late.number) == ("", "", 3)
