# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Verbs of the plan: stages and their statements are added, written, moved, copied, taken out."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, TypeVar

from facilitator.domain import modes
from facilitator.domain.change import Change, Edit, added, edit_of, removed, updated
from facilitator.domain.edits.running import LONGEST
from facilitator.domain.errors import Refused
from facilitator.domain.ids import new_id
from facilitator.domain.records import Note, Session, Stage, Statement
from facilitator.domain.rules import NOTE_KINDS, count, existing, one_of, part_of
from facilitator.domain.text import long_text, name_text, note_text

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from facilitator.domain.state import State

P = TypeVar("P", Stage, Statement)

#: Minutes that a stage of a mode usually takes: in the middle of those of the templates.
USUAL_MINUTES = {
    "plenary": 10, "pairs": 10, "fours": 10, "tables": 20, "review": 10, "checkout": 5,
    "round": 15, "silent_write": 8, "capture": 15, "cluster": 15, "name_clusters": 10,
    "vote": 7, "scale": 15, "grid": 15, "decide": 10, "actions": 10, "break": 10,
}  # fmt: skip
MOST_DOTS = 100  # per person
MOST_PLACES = 7  # on a line


def add_stage(
    state: State,
    session_id: str,
    *,
    title: str,
    mode: str = "capture",
    after: str | None = None,
    **values: Any,
) -> Edit:
    """A new stage behind the stage `after`, or at the end of the plan.

    It has the minutes that its mode usually takes; what is written in silence stays hidden until
    it is shown; in a round each has two minutes. `values` are fields as in `write_stage`.

    Refused: "gone", "elsewhere", and as `write_stage`.
    """
    existing(state, Session, session_id)
    stages = state.stages(session_id)
    if after is not None:
        part_of(state, Stage, after, session_id=session_id)
    place = [s.id for s in stages].index(after) + 1 if after is not None else len(stages)
    usual: dict[str, Any] = {
        "title": title,
        "mode": mode,
        "minutes": USUAL_MINUTES[_mode(mode)],
        "hidden": modes.family(mode) == modes.SILENT,
        "per_person": 2 if mode == "round" else 0,
    }
    stage = Stage(new_id(), session_id, **_settled({**usual, **values}))
    return edit_of("add_stage", *inserted(stages, stage, place))


def write_stage(state: State, stage_id: str, **values: Any) -> Edit:
    """Set fields of a stage: what it is called and asks, how it is done, what it allows.

    `minutes` are what the plan says from now on, too. Another mode hides notes when it is silent
    writing and no longer when it was. A stage that no longer keeps names forgets those it has.
    `note_kind` is what its notes are from now on; those that are there stay what they are.

    Refused: "gone", "name.empty", "name.too_long", "text.too_long", "value.unknown",
    "count.negative", "minutes.too_many" and "dots.too_many" with `value` and `limit`,
    "places.too_many" with `limit`.
    """
    stage = existing(state, Stage, stage_id)
    settled = _settled(values)
    was, family = modes.family(stage.mode), modes.family(settled.get("mode", stage.mode))
    if was != family and modes.SILENT in (was, family):
        settled.setdefault("hidden", family == modes.SILENT)
    unsigned: list[Change | None] = []
    if stage.keeps_names and settled.get("keeps_names") is False:
        unsigned = [updated(note, author_id=None) for note in _notes_of(state, stage)]
    return edit_of("write_stage", updated(stage, **settled), *unsigned)


def move_stage(state: State, stage_id: str, place: int) -> Edit:
    """The stage goes to this place in the plan, from 0; beyond an end means there.

    Refused: "gone".
    """
    stage = existing(state, Stage, stage_id)
    return edit_of("move_stage", *_moved(state.stages(stage.session_id), stage, place))


def duplicate_stage(state: State, stage_id: str) -> Edit:
    """The same stage once more, right behind it, as if it had not run yet.

    Its statements come along without what was counted and said. Refused: "gone".
    """
    stage = existing(state, Stage, stage_id)
    stages = state.stages(stage.session_id)
    twin = replace(
        stage,
        id=new_id(),
        planned_minutes=stage.minutes,
        started_at="",
        ended_at="",
        shown_at="",
        extra={name: value for name, value in stage.extra.items() if name != "id"},
    )
    statements = [
        added(replace(statement, id=new_id(), stage_id=twin.id, **_UNHEARD))
        for statement in _statements(state, stage)
    ]
    place = stages.index(stage) + 1
    return edit_of("duplicate_stage", *inserted(stages, twin, place), *statements)


# What a statement has before anybody took a place on its line.
_UNHEARD: dict[str, Any] = {"counts": (), "reason": "", "reasons": ()}


def remove_stage(state: State, stage_id: str) -> Edit:
    """The stage leaves the plan, with its statements and its grid; what was said in it stays.

    A session that is in it stands, its time used up, at the end of the stage before; without one
    before, in none. Refused: "gone".
    """
    stage = existing(state, Stage, stage_id)
    return edit_of("remove_stage", *taken_out(state, stage))


def taken_out(state: State, stage: Stage) -> list[Change | None]:
    """What it takes to remove a stage, for verbs of which that is a part."""
    part = stage.session_id
    placings = [p for p in state.placings_of(part) if p.stage_id == stage.id]
    return [
        _left(state, stage),
        *(updated(note, stage_id=None) for note in _notes_of(state, stage)),
        *map(removed, [*_statements(state, stage), *placings]),
        removed(stage),
    ]


def add_statement(state: State, stage_id: str, *, text: str, second_text: str = "") -> Edit:
    """A sentence on which people take a place, behind those of the stage.

    Refused: "gone", "note.empty", "note.too_long", "text.too_long".
    """
    stage = existing(state, Stage, stage_id)
    statement = Statement(
        new_id(),
        stage.session_id,
        stage.id,
        note_text(text),
        long_text(second_text),
        position=max((s.position for s in _statements(state, stage)), default=0.0) + 1,
    )
    return edit_of("add_statement", added(statement))


def write_statement(
    state: State, statement_id: str, *, text: str | None = None, second_text: str | None = None
) -> Edit:
    """Set what is given. Refused: "gone", "note.empty", "note.too_long", "text.too_long"."""
    statement = existing(state, Statement, statement_id)
    values: dict[str, str] = {}
    if text is not None:
        values["text"] = note_text(text)
    if second_text is not None:
        values["second_text"] = long_text(second_text)
    return edit_of("write_statement", updated(statement, **values))


def move_statement(state: State, statement_id: str, place: int) -> Edit:
    """The statement goes to this place among those of its stage, from 0; beyond an end: there.

    Refused: "gone".
    """
    statement = existing(state, Statement, statement_id)
    stage = state.all(Stage).get(statement.stage_id or "")
    row = _statements(state, stage) if stage else [statement]
    return edit_of("move_statement", *_moved(row, statement, place))


def remove_statement(state: State, statement_id: str) -> Edit:
    """Refused: "gone"."""
    return edit_of("remove_statement", removed(existing(state, Statement, statement_id)))


def _left(state: State, stage: Stage) -> Change | None:
    """The session without this stage: if it was in it, it stands at the end of the one before."""
    session = existing(state, Session, stage.session_id)
    if session.stage_id != stage.id:
        return None
    stages = state.stages(session.id)
    place = stages.index(stage)
    before = stages[place - 1] if place else None
    return updated(
        session,
        stage_id=before.id if before else None,
        stage_since="",
        stage_seconds=before.minutes * 60 if before else 0,
        turn=0,
        turn_at=0,
    )


def _notes_of(state: State, stage: Stage) -> list[Note]:
    notes = state.part(Note, stage.session_id).values()
    return [note for note in notes if note.stage_id == stage.id]


def _statements(state: State, stage: Stage) -> list[Statement]:
    return [s for s in state.statements_of(stage.session_id) if s.stage_id == stage.id]


def _moved(row: Sequence[P], record: P, place: int) -> list[Change | None]:
    """A record of this row in another place of it."""
    others = [other for other in row if other.id != record.id]
    place = min(max(place, 0), len(others))
    if row.index(record) == place:
        return []
    numbers = _numbers(others, record, place)
    return [updated(other, position=numbers[other.id]) for other in row if other.id in numbers]


def inserted(others: Sequence[Stage], stage: Stage, place: int) -> list[Change | None]:
    """A new stage in this place among the others."""
    numbers = _numbers(others, stage, place)
    return [
        *(updated(other, position=numbers[other.id]) for other in others if other.id in numbers),
        added(replace(stage, position=numbers[stage.id])),
    ]


def _numbers(others: Sequence[P], record: P, place: int) -> dict[str, float]:
    """Positions that put the record there: its own, or all anew where there is no gap."""
    before = others[place - 1].position if place else None
    behind = others[place].position if place < len(others) else None
    if before is None:
        return {record.id: behind - 1 if behind is not None else 1.0}
    if behind is None:
        return {record.id: before + 1}
    middle = (before + behind) / 2
    if before < middle < behind:
        return {record.id: middle}
    ids = [other.id for other in others]
    ids.insert(place, record.id)
    return {key: float(number) for number, key in enumerate(ids, start=1)}


def _settled(values: Mapping[str, Any]) -> dict[str, Any]:
    if unknown := values.keys() - _READ.keys():
        raise TypeError(f"a stage has no field {min(unknown)!r} to write")
    settled = {name: _READ[name](value) for name, value in values.items()}
    if "minutes" in settled:
        settled["planned_minutes"] = settled["minutes"]
    return settled


def _needed(text: str) -> str:
    if not (name := name_text(text)):
        raise Refused("name.empty")
    return name


def _minutes(value: int) -> int:
    if count(value) > LONGEST:
        raise Refused("minutes.too_many", value=value, limit=LONGEST)
    return value


def _dots(value: int) -> int:
    if count(value) > MOST_DOTS:
        raise Refused("dots.too_many", value=value, limit=MOST_DOTS)
    return value


def _places(labels: Sequence[str]) -> tuple[str, ...]:
    places = tuple(filter(None, map(name_text, labels)))
    if len(places) > MOST_PLACES:
        raise Refused("places.too_many", limit=MOST_PLACES)
    return places


def _mode(mode: str) -> str:
    return one_of(mode, tuple(modes.FAMILY))


_READ: dict[str, Callable[[Any], Any]] = {
    "title": _needed,
    "mode": _mode,
    "note_kind": lambda kind: one_of(kind, NOTE_KINDS),
    "labels": _places,
    "dots": _dots,
    **dict.fromkeys(("minutes", "per_person"), _minutes),
    **dict.fromkeys(("prompt", "second_prompt", "private_notes"), long_text),
    **dict.fromkeys(("x_axis", "y_axis"), name_text),
    **dict.fromkeys(("optional", "phones", "keeps_names", "hidden", "shows_timer"), bool),
}
