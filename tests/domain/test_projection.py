# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What the room sees of a session: the usual content, notes that wait, counted dots, the time."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import pytest

from facilitator.domain.clock import utc_text
from facilitator.domain.projection import (
    Show,
    has_content,
    project,
    show_now,
    usual_content,
    usual_show,
    visible_notes,
)
from facilitator.domain.records import (
    Action,
    Cluster,
    Decision,
    Dots,
    LearningGroup,
    Note,
    Participant,
    Placing,
    Session,
    Stage,
    Statement,
    Voice,
)
from facilitator.domain.screens import (
    ActionsScreen,
    AgreedAction,
    BoardScreen,
    BreakScreen,
    GridScreen,
    GroupsScreen,
    LastAction,
    LineScreen,
    ProjectedGroup,
    ProjectedNote,
    PromptScreen,
    RulesScreen,
    Timer,
    VotesScreen,
    WaitingScreen,
)
from facilitator.domain.state import State
from facilitator.domain.summary import VoiceKey

NOW = datetime(2026, 11, 26, 13, 52, 30).astimezone()
CLOSED = "2026-11-26T14:00:00.000+00:00"


def running(mode: str, *more: Any, gone: float = 0, session: Any = None, **stage: Any) -> State:
    """A session whose one stage has run for `gone` minutes."""
    since = utc_text(NOW - timedelta(minutes=gone))
    made = Session("s", title="Handover", stage_id="t", stage_since=since, status="running")
    first = Stage("t", "s", title="Share", prompt="What?", mode=mode, minutes=25)
    return State([replace(made, **(session or {})), replace(first, **stage), *more])


def seen(state: State, content: Any = None, **more: Any) -> Any:
    show = show_now(state, "s", content, **more) if content else usual_show(state, "s")
    return project(state, "s", show, NOW)


# The prompt and the time


def test_before_the_start_the_room_reads_what_it_came_for() -> None:
    state = State([Session("s", title="Handover", question="What makes it good?")])
    assert seen(state) == PromptScreen("Handover", "What makes it good?")
    assert seen(State([Session("s", title="Handover")])) == PromptScreen("", "Handover")


def test_a_prompt_in_two_languages_with_what_is_left() -> None:
    state = running("capture", gone=8.6, second_prompt="Vad?")
    found = seen(state)
    assert (found.title, found.prompt, found.second) == ("Share", "What?", "Vad?")
    assert found.spoken
    assert found.timer == Timer(16 * 60, 0.66)


def test_a_stage_without_a_prompt_says_its_name() -> None:
    found = seen(running("pairs", prompt=""))
    assert (found.title, found.prompt, found.spoken) == ("", "Share", False)


@pytest.mark.parametrize(
    ("gone", "seconds"),
    [(0, 1500), (0.1, 1440), (22.9, 120), (23.25, 105), (24.99, 1), (25, 0), (40, 0)],
)
def test_full_minutes_until_two_are_left_then_seconds_then_nothing(
    gone: float, seconds: int
) -> None:
    assert seen(running("talk", gone=gone)).timer.seconds == seconds


def test_no_time_where_the_stage_does_not_show_it_or_has_none() -> None:
    assert seen(running("talk", shows_timer=False)).timer is None
    assert seen(running("talk", minutes=0)).timer is None


def test_a_clock_that_was_set_back_leaves_the_whole_time() -> None:
    assert seen(running("talk", gone=-60)).timer == Timer(1500, 1.0)


def test_a_break_says_when_we_go_on_also_when_it_is_over() -> None:
    expected = BreakScreen("Share", "What?", "", "14:19")  # 14:18:30, rounded up
    assert seen(running("break", minutes=26)) == expected
    late = running("break", minutes=1, gone=3)
    assert seen(late).back_at == "13:51"
    assert seen(running("break", minutes=0)).back_at == ""


# The usual content


@pytest.mark.parametrize(
    ("mode", "content"),
    [
        ("plenary", "prompt"),
        ("pairs", "prompt"),
        ("round", "prompt"),
        ("silent_write", "prompt"),
        ("capture", "prompt"),
        ("cluster", "groups"),
        ("name_clusters", "groups"),
        ("vote", "prompt"),
        ("scale", "line"),
        ("grid", "grid"),
        ("decide", "actions"),
        ("actions", "actions"),
        ("review", "prompt"),
        ("checkout", "prompt"),
        ("break", "break"),
        ("never heard of", "prompt"),
    ],
)
def test_every_mode_has_its_usual_content(mode: str, content: str) -> None:
    assert usual_content(running(mode), "s") == content


def test_a_vote_shows_the_prompt_until_it_is_closed() -> None:
    dots = Dots("d", "s", cluster_id="c", count=3)
    cluster = Cluster("c", "s", "A", "Time")
    open_ = running("vote", cluster, dots)
    assert isinstance(seen(open_), PromptScreen)
    assert isinstance(seen(open_, "votes"), PromptScreen)
    assert not has_content(open_, "s", "votes")
    closed = running("vote", cluster, dots, session={"votes_shown_at": CLOSED})
    assert isinstance(seen(closed), VotesScreen)


def test_a_review_begins_with_the_actions_of_the_session_before() -> None:
    before = Session("b", "g", 1, date="2026-10-01")
    state = running(
        "review",
        LearningGroup("g"),
        before,
        Action("a1", "b", "Ask", "Per", status="done", position=1),
        Action("a2", "b", "Try", status="stuck", position=2),
        Action("a3", "b", "Drop", status="dropped", position=3),
        session={"group_id": "g", "number": 2, "date": "2026-11-26"},
    )
    assert usual_content(state, "s") == "actions"
    assert seen(state).last == (
        LastAction("Ask", "done"),
        LastAction("Try", "open"),
        LastAction("Drop", "dropped"),
    )


@pytest.mark.parametrize("mode", ["decide", "actions"])
def test_deciding_begins_with_the_prompt_not_with_the_last_time(mode: str) -> None:
    group, before = LearningGroup("g"), Session("b", "g", 1, date="2026-10-01")
    here = {"group_id": "g", "number": 2, "date": "2026-11-26"}
    promised = (group, before, Action("a1", "b", "Ask"))
    empty = running(mode, *promised, session=here)
    assert isinstance(seen(empty), PromptScreen)
    assert not has_content(empty, "s", "actions")
    agreed = running(mode, *promised, Action("a2", "s", "Ring"), session=here)
    assert seen(agreed).actions == (AgreedAction("Ring"),)


def test_naming_begins_with_the_first_group() -> None:
    more = (Cluster("c2", "s", "B"), Cluster("c1", "s", "A"), Note("n", "s", "loose"))
    assert seen(running("name_clusters", *more)).read == "A"
    assert seen(running("cluster", *more)).read == ""


# Notes


def test_silent_notes_are_a_number_until_they_are_shown() -> None:
    notes = [Note(f"n{i}", "s", f"said {i}", i, stage_id="t") for i in range(14)]
    silent = running("silent_write", *notes, hidden=True)
    assert seen(silent).waiting == 14
    assert seen(silent, "board") == WaitingScreen("Share", 14, Timer(1500, 1.0))
    shown = running("silent_write", *notes, hidden=True, shown_at=CLOSED)
    assert isinstance(seen(shown), BoardScreen)
    assert [note.text for note in seen(shown).notes] == [note.text for note in notes]


def test_a_new_note_waits_until_somebody_shows_it_and_a_binned_one_goes_at_once() -> None:
    state = running("capture", Note("n1", "s", "one", 1), Note("n2", "s", "two", 2))
    show = show_now(state, "s", "board")
    state.put([Note("n3", "s", "three", 3), Note("n2", "s", "two", 2, binned=True)])
    board = project(state, "s", show, NOW)
    assert isinstance(board, BoardScreen)
    assert [note.text for note in board.notes] == ["one"]
    again = seen(state, "board")
    assert [note.text for note in again.notes] == ["one", "three"]


def test_notes_that_are_kept_for_later_are_not_shown() -> None:
    state = running("capture", Note("n1", "s", "one", 1), Note("n2", "s", "two", 2, parked=True))
    assert [note.id for note in visible_notes(state, "s")] == ["n1"]
    assert [note.text for note in seen(state, "board").notes] == ["one"]


def test_marks_are_shown_where_three_people_share_a_voice() -> None:
    state = running(
        "capture",
        Voice("v1", "s", 1, "Service users"),
        Voice("v2", "s", 2, "Relatives"),
        Participant("p1", "s", count=4, voice_id="v1"),
        Participant("p2", "s", "Lena", "LM", voice_id="v2", count=3),
        Note("n1", "s", "one", 1, voice_id="v1", heard=2, author_id="p1"),
        Note("n2", "s", "two", 2, voice_id="v2"),
    )
    board = seen(state, "board")
    assert board.notes == (ProjectedNote("one", 1, 2), ProjectedNote("two", 2))
    assert board.legend == (VoiceKey(1, "Service users"), VoiceKey(2, "Relatives"))
    state.put([Participant("p2", "s", "Lena", "LM", voice_id="v2", count=1)])
    board = seen(state, "board")
    assert [note.voice for note in board.notes] == [None, None]
    assert board.legend == ()


def test_the_group_that_is_read_back_comes_with_all_of_its_notes() -> None:
    state = running(
        "name_clusters",
        Cluster("c1", "s", "A", "Time to talk"),
        Cluster("c2", "s", "B"),
        Note("n1", "s", "first", 1, cluster_id="c2", place=2),
        Note("n2", "s", "second", 2, cluster_id="c2", place=1),
        Note("n3", "s", "loose", 3),
    )
    found = seen(state, "groups", cluster_id="c2")
    assert found == GroupsScreen(
        (ProjectedGroup("A", "Time to talk", 0), ProjectedGroup("B", "", 2)),
        "B",
        (ProjectedNote("second"), ProjectedNote("first")),
        1,
        (),
        Timer(1500, 1.0),
    )
    assert [note.text for note in seen(state, "groups").notes] == ["loose"]
    state.put([Note("n3", "s", "loose", 3, cluster_id="c1")])
    assert seen(state, "groups").read == "A"


def test_where_there_is_nothing_to_show_there_is_the_prompt() -> None:
    state = running("capture")
    for content in ("board", "groups", "votes", "line", "grid", "actions", "rules", "break"):
        assert isinstance(seen(state, content), PromptScreen), content


# What was counted and agreed


def test_ties_share_a_rank_and_single_notes_count_too() -> None:
    state = running(
        "vote",
        Cluster("c1", "s", "A", "Time"),
        Cluster("c2", "s", "B", "Nights"),
        Cluster("c3", "s", "C", "Keys"),
        Note("n1", "s", "in a group", 1, cluster_id="c1"),
        Note("n2", "s", "alone", 2),
        Dots("d1", "s", cluster_id="c1", count=2),
        Dots("d2", "s", note_id="n1", count=1),
        Dots("d3", "s", cluster_id="c2", count=5),
        Dots("d4", "s", note_id="n2", count=3),
        session={"votes_shown_at": CLOSED},
    )
    found = seen(state)
    assert [(row.rank, row.letter, row.text, row.dots) for row in found.ranking] == [
        (1, "B", "Nights", 5),
        (2, "A", "Time", 3),
        (2, "", "alone", 3),
        (4, "C", "Keys", 0),
    ]
    assert found.dots == 11


def test_a_line_has_the_places_of_its_stage() -> None:
    state = running(
        "scale",
        Statement("x", "s", "t", "It helps", "Det hjälper", (3, 4), 1),
        Statement("y", "s", "other", "Elsewhere", position=2),
        labels=("yes", "no"),
    )
    found = seen(state)
    assert isinstance(found, LineScreen)
    [line] = found.lines
    assert (line.text, line.second, line.labels, line.counts) == (
        "It helps",
        "Det hjälper",
        ("yes", "no"),
        (3, 4),
    )


def test_a_grid_has_groups_and_notes_in_its_quarters() -> None:
    state = running(
        "grid",
        Cluster("c1", "s", "A", "Time"),
        Note("n1", "s", "alone", 1),
        Note("n2", "s", "gone", 2, binned=True),
        Placing("p1", "s", "t", "c1", quarter=1),
        Placing("p2", "s", "t", note_id="n1", quarter=4),
        Placing("p3", "s", "t", note_id="n2", quarter=2),
        Placing("p4", "s", "other", "c1", quarter=3),
        x_axis="now | later",
        y_axis="helps much",
    )
    found = seen(state)
    assert isinstance(found, GridScreen)
    assert (found.x_axis, found.y_axis) == (("now", "later"), ("helps much", ""))
    words = [[(item.letter, item.text) for item in quarter] for quarter in found.quarters]
    assert words == [[("A", "Time")], [], [], [("", "alone")]]


def test_what_was_agreed_today() -> None:
    state = running(
        "decide",
        Cluster("c1", "s", "A", "Time"),
        Decision("d", "s", "Try it", ("c1", "gone"), how="by hands"),
        Action("a", "s", "Ring", "Per", "Sara", "2026-12-04", "first", "sign"),
    )
    found = seen(state)
    assert isinstance(found, ActionsScreen)
    assert (found.decisions[0].text, found.decisions[0].letters) == ("Try it", ("A",))
    assert found.actions == (AgreedAction("Ring", "Per", "2026-12-04"),)


def test_ground_rules_as_they_were_agreed() -> None:
    rules = ("Speak for yourself", "Listen")
    state = running("plenary", session={"ground_rules": rules})
    assert seen(state, "rules") == RulesScreen(rules, Timer(1500, 1.0))


def test_after_the_end_the_stage_is_over() -> None:
    state = running("vote", session={"status": "done", "question": "What?"})
    assert usual_content(state, "s") == "prompt"
    assert seen(state) == PromptScreen("Handover", "What?")
    assert Show() == Show("prompt", 0, None, frozenset())
