# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The plan is changed stage by stage, and nothing that was said gets lost with a stage."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from facilitator.domain import edits, modes
from facilitator.domain.change import Edit
from facilitator.domain.edits.plan import USUAL_MINUTES
from facilitator.domain.records import Cluster, Placing, Session, Stage, Statement
from facilitator.domain.state import State

Do = Callable[[Edit], list[str]]
NOW = "2026-11-26T13:00:00+00:00"


def titles(state: State, session: str = "s") -> list[str]:
    return [stage.title or stage.id for stage in state.stages(session)]


def born(edit: Edit) -> str:
    return next(c.id for c in edit.of("stage") if c.before is None)


# Adding


def test_a_stage_comes_behind_another_or_at_the_end(state: State, do: Do) -> None:
    do(edits.add_stage(state, "s", title="Pause", mode="break", after="t1"))
    do(edits.add_stage(state, "s", title="Close", mode="checkout"))
    do(edits.add_stage(state, "other", title="First"))
    assert titles(state) == ["t1", "Pause", "t2", "Close"]
    assert titles(state, "other") == ["First"]


@pytest.mark.parametrize("mode", list(modes.FAMILY))
def test_a_new_stage_has_what_its_mode_usually_has(state: State, do: Do, mode: str) -> None:
    edit = edits.add_stage(state, "s", title="New", mode=mode)
    do(edit)
    stage = state.all(Stage)[born(edit)]
    assert stage.minutes == stage.planned_minutes == USUAL_MINUTES[mode] > 0
    assert stage.hidden == (mode == "silent_write")
    assert bool(stage.per_person) == (mode == "round")


def test_what_is_given_goes_before_what_is_usual(state: State, do: Do) -> None:
    edit = edits.add_stage(
        state, "s", title=" Where?\n", mode="grid", minutes=3, x_axis="now | later"
    )
    do(edit)
    stage = state.all(Stage)[born(edit)]
    assert (stage.title, stage.minutes, stage.planned_minutes) == ("Where?", 3, 3)
    assert stage.x_axis == "now | later"


def test_forty_stages_behind_the_same_one_keep_their_order(state: State, do: Do) -> None:
    for number in range(80):
        do(edits.add_stage(state, "s", title=str(number), after="t1"))
    assert titles(state) == ["t1", *map(str, reversed(range(80))), "t2"]


def test_stages_with_the_same_position_are_numbered_anew(state: State, do: Do) -> None:
    state.put([Stage("t0", "s", 1.0)])
    do(edits.add_stage(state, "s", title="Between", after="t0"))
    assert titles(state) == ["t0", "Between", "t1", "t2"]


def test_what_cannot_be_added(state: State, refused: Callable[..., str]) -> None:
    add = edits.add_stage
    assert refused(add, state, "nowhere", title="A") == "gone"
    assert refused(add, state, "s", title=" ") == "name.empty"
    assert refused(add, state, "s", title="A", mode="dance") == "value.unknown"
    assert refused(add, state, "s", title="A", after="nowhere") == "gone"
    assert refused(add, state, "other", title="A", after="t1") == "elsewhere"


# Writing


def test_minutes_are_planned_minutes_too(state: State, do: Do) -> None:
    do(edits.add_minutes(state, "t1", 5))
    do(edits.write_stage(state, "t1", minutes=12))
    assert state.all(Stage)["t1"].minutes == state.all(Stage)["t1"].planned_minutes == 12


def test_every_field_of_a_stage_can_be_written(state: State, do: Do) -> None:
    values = {
        "title": "Stand on the line",
        "prompt": "Where do you stand?\nAnd why?",
        "second_prompt": "Var står du?",
        "mode": "scale",
        "minutes": 0,
        "private_notes": "Leave time.",
        "optional": True,
        "phones": True,
        "keeps_names": False,
        "hidden": True,
        "shows_timer": False,
        "per_person": 3,
        "dots": 4,
        "x_axis": "low | high",
        "y_axis": "hard | easy",
        "labels": ("agree", "unsure", "disagree"),
    }
    do(edits.write_stage(state, "t1", **values))
    stage = state.all(Stage)["t1"]
    assert {name: getattr(stage, name) for name in values} == values


def test_another_kind_of_notes_holds_for_those_that_come(
    state: State, do: Do, refused: Callable[..., str]
) -> None:
    do(edits.add_note(state, "s", text="Before"))
    edit = edits.write_stage(state, "t1", note_kind="feeling")
    do(edit)
    do(edits.add_note(state, "s", text="After"))
    assert [note.note_kind for note in state.notes_of("s")] == ["any", "feeling"]
    state.apply(edit.inverse())
    assert state.all(Stage)["t1"].note_kind == "any"
    assert refused(edits.write_stage, state, "t1", note_kind="rumour") == "value.unknown"


def test_places_on_the_line_lose_empty_ones(state: State, do: Do) -> None:
    do(edits.write_stage(state, "t1", labels=["agree", " ", "dis\nagree"]))
    assert state.all(Stage)["t1"].labels == ("agree", "dis agree")


def test_typing_on_is_one_step_and_another_field_is_another(state: State, do: Do) -> None:
    first = edits.write_stage(state, "t1", title="A")
    do(first)
    second = edits.write_stage(state, "t1", title="AB")
    assert second.continues(first)
    assert not edits.write_stage(state, "t1", prompt="AB").continues(first)
    assert not edits.write_stage(state, "t2", title="AB").continues(first)


def test_silent_writing_hides_notes_and_other_modes_do_not(state: State, do: Do) -> None:
    do(edits.write_stage(state, "t1", mode="silent_write"))
    assert state.all(Stage)["t1"].hidden
    do(edits.write_stage(state, "t1", mode="capture"))
    assert not state.all(Stage)["t1"].hidden
    do(edits.write_stage(state, "t1", hidden=True))
    do(edits.write_stage(state, "t1", mode="pairs"))
    assert state.all(Stage)["t1"].hidden, "somebody chose that"


def test_a_stage_that_keeps_no_names_any_more_forgets_them(
    state: State, do: Do, said: Callable[..., str]
) -> None:
    note = said("Nobody asks", author_id="p1")
    assert state.notes[note].author_id == "p1"
    edit = edits.write_stage(state, "t1", keeps_names=False)
    do(edit)
    assert state.notes[note].author_id is None
    assert state.notes[note].voice_id == "v1"
    do(edit.inverse())
    assert state.notes[note].author_id == "p1"


def test_what_cannot_be_written(state: State, refused: Callable[..., str]) -> None:
    write = edits.write_stage
    assert refused(write, state, "nowhere", title="A") == "gone"
    assert refused(write, state, "t1", title="") == "name.empty"
    assert refused(write, state, "t1", title="x" * 301) == "name.too_long"
    assert refused(write, state, "t1", prompt="x" * 10_001) == "text.too_long"
    assert refused(write, state, "t1", mode="dance") == "value.unknown"
    assert refused(write, state, "t1", minutes=-1) == "count.negative"
    assert refused(write, state, "t1", minutes=601) == "minutes.too_many"
    assert refused(write, state, "t1", per_person=601) == "minutes.too_many"
    assert refused(write, state, "t1", dots=101) == "dots.too_many"
    assert refused(write, state, "t1", labels=list("abcdefgh")) == "places.too_many"
    with pytest.raises(TypeError):
        write(state, "t1", started_at=NOW)


@pytest.mark.parametrize("values", [{"minutes": 600}, {"minutes": 0}, {"prompt": "x" * 2_000}])
def test_the_edges_are_allowed(state: State, do: Do, values: dict[str, object]) -> None:
    do(edits.write_stage(state, "t2", **values))
    assert all(getattr(state.all(Stage)["t2"], key) == value for key, value in values.items())


# Moving, copying, taking out


def test_a_stage_moves_to_any_place(state: State, do: Do, refused: Callable[..., str]) -> None:
    for name in "ABC":
        do(edits.add_stage(state, "s", title=name))
    assert titles(state) == ["t1", "t2", "A", "B", "C"]
    do(edits.move_stage(state, "t1", 3))
    assert titles(state) == ["t2", "A", "B", "t1", "C"]
    do(edits.move_stage(state, "t1", 0))
    assert titles(state) == ["t1", "t2", "A", "B", "C"]
    do(edits.move_stage(state, "t1", 99))
    do(edits.move_stage(state, "t2", -4))
    assert titles(state) == ["t2", "A", "B", "C", "t1"]
    assert not edits.move_stage(state, "t2", 0).changes
    assert refused(edits.move_stage, state, "nowhere", 0) == "gone"


def test_a_copy_has_not_run_and_has_nothing_counted(state: State, do: Do) -> None:
    state.put([replace(state.all(Stage)["t1"], title="Line", extra={"id": "line", "kept": 1})])
    do(edits.add_statement(state, "t1", text="We rest enough", second_text="Vi vilar"))
    statement = state.statements_of("s")[0]
    state.put([replace(statement, counts=(1, 2, 3))])
    do(edits.go_to_stage(state, "t1", NOW))
    edit = edits.duplicate_stage(state, "t1")
    do(edit)
    twin = state.all(Stage)[born(edit)]
    assert titles(state) == ["Line", "Line", "t2"]
    assert state.stages("s")[1] == twin
    assert (twin.started_at, twin.planned_minutes, twin.extra) == ("", 25, {"kept": 1})
    copied = [s for s in state.statements_of("s") if s.stage_id == twin.id]
    assert [(s.text, s.second_text, s.counts) for s in copied] == [
        ("We rest enough", "Vi vilar", ())
    ]


def test_notes_outlive_their_stage_and_the_grid_does_not(
    state: State, do: Do, said: Callable[..., str]
) -> None:
    kept, binned = said("Nobody asks"), said("Never mind")
    do(edits.bin_notes(state, [binned]))
    do(edits.add_statement(state, "t1", text="We rest enough"))
    do(edits.add_statement(state, "t2", text="Stays"))
    state.put([Cluster("c", "s", "A"), Placing("x", "s", "t1", cluster_id="c")])
    before = [state.notes[kept], state.notes[binned], state.sessions["s"]]
    edit = edits.remove_stage(state, "t1")
    do(edit)
    assert titles(state) == ["t2"]
    assert state.notes[kept].stage_id is None
    assert state.notes[binned].stage_id is None
    assert [s.text for s in state.statements_of("s")] == ["Stays"]
    assert state.placings_of("s") == []
    do(edit.inverse())
    assert [state.notes[kept], state.notes[binned], state.sessions["s"]] == before
    assert len(state.placings_of("s")) == 1


def test_a_session_stands_at_the_end_of_the_stage_before(state: State, do: Do) -> None:
    do(edits.go_to_stage(state, "t1", NOW))
    do(edits.go_to_stage(state, "t2", NOW))
    do(edits.remove_stage(state, "t2"))
    session = state.sessions["s"]
    assert (session.stage_id, session.stage_since, session.stage_seconds) == ("t1", "", 25 * 60)
    do(edits.remove_stage(state, "t1"))
    session = state.sessions["s"]
    assert (session.stage_id, session.stage_seconds) == (None, 0)


# Statements


def test_statements_are_added_written_moved_and_taken_out(
    state: State, do: Do, refused: Callable[..., str]
) -> None:
    for words in ("One", "Two", "Three"):
        do(edits.add_statement(state, "t1", text=words))
    do(edits.add_statement(state, "t2", text="Elsewhere"))
    one, two, three = [s for s in state.statements_of("s") if s.stage_id == "t1"]
    do(edits.move_statement(state, three.id, 0))
    do(edits.write_statement(state, one.id, text="Uno", second_text="Ett"))
    do(edits.remove_statement(state, two.id))
    found = [s for s in state.statements_of("s") if s.stage_id == "t1"]
    assert [(s.text, s.second_text) for s in found] == [("Three", ""), ("Uno", "Ett")]
    assert refused(edits.add_statement, state, "t1", text=" ") == "note.empty"
    assert refused(edits.add_statement, state, "nowhere", text="A") == "gone"
    assert refused(edits.write_statement, state, one.id, text="x" * 1_001) == "note.too_long"
    assert refused(edits.remove_statement, state, two.id) == "gone"


def test_a_statement_of_no_stage_has_nowhere_to_move(state: State) -> None:
    state.put([Statement("x", "s", None, "Old")])
    assert not edits.move_statement(state, "x", 3).changes


def test_a_stage_of_a_closed_session_can_be_taken_out(state: State, do: Do) -> None:
    do(edits.go_to_stage(state, "t1", NOW))
    do(edits.finish_session(state, "s", NOW))
    do(edits.remove_stage(state, "t1"))
    assert state.sessions["s"] == replace(
        Session("s", "g", title="Listening", stage_id=None), status="done"
    )
