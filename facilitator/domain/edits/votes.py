# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Verbs of counting: dots on groups and notes, who sees them, people on a line, their reasons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from facilitator.domain.change import Edit, added, edit_of, removed, updated
from facilitator.domain.dots import dots_by_group
from facilitator.domain.errors import Refused
from facilitator.domain.ids import new_id
from facilitator.domain.records import Cluster, Dots, Note, Session, Stage, Statement
from facilitator.domain.rules import count as checked
from facilitator.domain.rules import existing
from facilitator.domain.text import long_text, note_text
from facilitator.domain.votes import places_of, places_on

if TYPE_CHECKING:
    from collections.abc import Sequence

    from facilitator.domain.state import State


def set_dots(
    state: State, *, count: int, cluster_id: str | None = None, note_id: str | None = None
) -> Edit:
    """How many dots were counted on one group itself, or on one note; 0 takes them away.

    Refused: "gone", "count.negative".
    """
    return _dots("set_dots", state, checked(count), cluster_id=cluster_id, note_id=note_id)


def add_dots(
    state: State, step: int, *, cluster_id: str | None = None, note_id: str | None = None
) -> Edit:
    """So many dots more (or fewer) on one group itself, or on one note.

    Refused: "gone", "count.negative", "dots.on_notes" as in `count_group`.
    """
    if cluster_id and step < 0:
        cluster = existing(state, Cluster, cluster_id)
        return _dots("add_dots", state, _own(state, cluster, step=step), cluster_id=cluster_id)
    old = _paper(state, cluster_id, note_id)
    count = checked((old.count if old else 0) + step)
    return _dots("add_dots", state, count, cluster_id=cluster_id, note_id=note_id)


def count_group(state: State, cluster_id: str, count: int) -> Edit:
    """How many dots a group got in all, on itself and on its notes.

    Refused: "gone", "count.negative", "dots.on_notes" with `on_notes`: so many lie on its notes.
    """
    cluster = existing(state, Cluster, cluster_id)
    step = checked(count) - dots_by_group(state, cluster.session_id)[cluster_id]
    return _dots("count_group", state, _own(state, cluster, step=step), cluster_id=cluster_id)


def close_votes(state: State, session_id: str, moment: str) -> Edit:
    """Counting is over and the room sees the dots, since this moment (ISO, UTC). Refused: "gone".

    Votes that are closed keep their moment.
    """
    session = existing(state, Session, session_id)
    return edit_of("close_votes", updated(session, votes_shown_at=session.votes_shown_at or moment))


def open_votes(state: State, session_id: str) -> Edit:
    """Dots are counted (again); the room does not see how many. Refused: "gone"."""
    session = existing(state, Session, session_id)
    return edit_of("open_votes", updated(session, votes_shown_at=""))


def count_statement(state: State, statement_id: str, *, place: int, count: int) -> Edit:
    """How many people stood at a place of the line of a statement, from 0.

    Refused: "gone", "count.negative", "place.unknown".
    """
    statement = existing(state, Statement, statement_id)
    counts = _counted_at(statement.counts, place, count=count, of=places_of(state, statement))
    return edit_of("count_statement", updated(statement, counts=counts))


def count_prompt(state: State, stage_id: str, *, place: int, count: int) -> Edit:
    """The stage's prompt becomes a statement, with so many people at a place of its line.

    Refused: "gone", "count.negative", "place.unknown", "note.empty", "note.too_long".
    """
    stage = existing(state, Stage, stage_id)
    positions = (s.position for s in state.statements_of(stage.session_id))
    statement = Statement(
        new_id(),
        stage.session_id,
        stage.id,
        note_text(stage.prompt),
        stage.second_prompt,
        _counted_at((), place, count=count, of=places_on(stage)),
        max(positions, default=0.0) + 1,
    )
    return edit_of("count_prompt", added(statement))


def write_reasons(
    state: State, statement_id: str, *, reasons: Sequence[str], reason: str | None = None
) -> Edit:
    """What was said at each place of the line of a statement, a line each; none for "".

    `reason`: what was said, nobody knows at which place; None leaves it. What was said beyond the
    line stays. Refused: "gone", "place.unknown", "text.too_long".
    """
    statement = existing(state, Statement, statement_id)
    if len(reasons) > places_of(state, statement):
        raise Refused("place.unknown", place=len(reasons) - 1)
    said = [*map(long_text, reasons), *statement.reasons[len(reasons) :]]
    values = {"reasons": tuple(said) if any(said) else ()}
    left = {} if reason is None else {"reason": long_text(reason)}
    return edit_of("write_reasons", updated(statement, **values, **left))


def _counted_at(counts: tuple[int, ...], place: int, *, count: int, of: int) -> tuple[int, ...]:
    """The counts with this one in its place. What lies beyond the line stays as it is."""
    if not 0 <= place < of:
        raise Refused("place.unknown", place=place)
    longer = [*counts, *([0] * (of - len(counts)))]
    longer[place] = checked(count)
    return tuple(longer)


def _own(state: State, cluster: Cluster, *, step: int) -> int:
    """The dots on the group itself after so many more; what lies on its notes stays there."""
    old = _paper(state, cluster.id, None)
    own = old.count if old else 0
    elsewhere = dots_by_group(state, cluster.session_id)[cluster.id] - own
    if own + step < 0 and elsewhere:
        raise Refused("dots.on_notes", on_notes=elsewhere)
    return checked(own + step)


def _paper(state: State, cluster_id: str | None, note_id: str | None) -> Dots | None:
    """What was counted from paper on this group itself, or on this note."""
    session_id = _target(state, cluster_id, note_id).session_id
    for dots in state.dots_of(session_id):
        if (dots.cluster_id, dots.note_id, dots.source) == (cluster_id, note_id, "paper"):
            return dots
    return None


def _target(state: State, cluster_id: str | None, note_id: str | None) -> Cluster | Note:
    if cluster_id:
        return existing(state, Cluster, cluster_id)
    return existing(state, Note, note_id or "")


def _dots(
    verb: str,
    state: State,
    count: int,
    *,
    cluster_id: str | None = None,
    note_id: str | None = None,
) -> Edit:
    old = _paper(state, cluster_id, note_id)
    if old:
        return edit_of(verb, updated(old, count=count) if count else removed(old))
    session_id = _target(state, cluster_id, note_id).session_id
    new = Dots(new_id(), session_id, cluster_id, note_id, count)
    return edit_of(verb, added(new) if count else None)
