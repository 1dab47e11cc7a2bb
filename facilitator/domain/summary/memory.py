# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Reads what was weighed, told, built on and noted, and leaves out what nobody gave leave for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from facilitator.domain.privacy import CELL
from facilitator.domain.records import (
    Dilemma,
    Evidence,
    MissingVoice,
    Offer,
    Stage,
    Story,
    Term,
)
from facilitator.domain.rules import QUARTERS
from facilitator.domain.summary.thoughts import (
    BuiltOn,
    Given,
    Grid,
    HardChoice,
    Missing,
    Pulsed,
    Told,
    Weighed,
    Word,
)
from facilitator.domain.votes import axis_ends

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from facilitator.domain.records import Note, Placing, Session, Statement
    from facilitator.domain.state import State


def read(state: State, session: Session, notes: Sequence[Note]) -> dict[str, Any]:
    """The fields of a summary that this module reads; `notes`: those that may be printed."""
    key = session.id
    evidence = state.entries_of(Evidence, key)
    offers = state.entries_of(Offer, key)
    return {
        "statements": tuple(_weighed(state, s) for s in state.statements_of(key)),
        "grids": tuple(grids(state, key, notes)),
        "dilemmas": tuple(map(_hard_choice, state.entries_of(Dilemma, key))),
        "stories": (*_stories(state, key), *_noted(state, key, notes)),
        "evidence": tuple(BuiltOn(e.text, e.source, e.sort) for e in evidence if _may_show(e)),
        "evidence_held_back": sum(not _may_show(e) for e in evidence),
        "words": tuple(Word(t.term, t.meaning) for t in state.entries_of(Term, key)),
        "missing": tuple(
            Missing(m.who, m.why, m.asked_by, m.due, m.outcome)
            for m in state.entries_of(MissingVoice, key)
        ),
        "offers": tuple(_given(o) for o in offers if o.sort == "offer"),
        "thanked": tuple(_given(o) for o in offers if o.sort == "thanks"),
        "pulse": tuple(
            Pulsed(p.item, p.counts) for p in state.pulse_of(key) if sum(p.counts) >= CELL
        ),
    }


def _weighed(state: State, statement: Statement) -> Weighed:
    stage = state.all(Stage).get(statement.stage_id or "")
    return Weighed(
        statement.text,
        stage.labels if stage else (),
        statement.counts,
        statement.reason,
        statement.second_text,
        statement.reasons,
    )


def grids(state: State, session_id: str, notes: Sequence[Note]) -> Iterable[Grid]:
    """The grids on which something lies, in the order of their stages."""
    placings = state.placings_of(session_id)
    words = {c.id: (c.letter, c.name) for c in state.clusters_of(session_id)}
    words |= {note.id: ("", note.text) for note in notes}
    for stage in state.stages(session_id):
        mine = [p for p in placings if p.stage_id == stage.id and _lies(p) in words]
        if mine:
            quarters = tuple(
                tuple(words[_lies(p)] for p in mine if p.quarter == quarter) for quarter in QUARTERS
            )
            yield Grid(stage.title, axis_ends(stage.x_axis), axis_ends(stage.y_axis), quarters)


def _lies(placing: Placing) -> str:
    """The id of what was laid there."""
    return placing.cluster_id or placing.note_id or ""


def _hard_choice(dilemma: Dilemma) -> HardChoice:
    d = dilemma
    return HardChoice(d.question, d.one, d.other, d.loss_one, d.loss_other, d.touched, d.value)


def _stories(state: State, session_id: str) -> tuple[Told, ...]:
    """The approved sentences; a story that was withdrawn, or never agreed to, is not there."""
    letters = {cluster.id: cluster.letter for cluster in state.clusters_of(session_id)}
    told = [
        s for s in state.entries_of(Story, session_id) if s.sentence.strip() and not s.withdrawn
    ]
    numbers = {story.id: number for number, story in enumerate(told, 1)}
    return tuple(
        Told(
            story.sentence,
            story.level,
            story.function,
            story.consent,
            tuple(letters[key] for key in story.cluster_ids if key in letters),
            numbers[story.id],
            tuple(numbers[key] for key in story.story_ids if key in numbers),
        )
        for story in told
    )


def _noted(state: State, session_id: str, notes: Sequence[Note]) -> Iterable[Told]:
    """The notes of which the group said whose story they are, or what for."""
    letters = {cluster.id: cluster.letter for cluster in state.clusters_of(session_id)}
    for note in notes:
        if note.level or note.function:
            letter = letters.get(note.cluster_id or "")
            yield Told(note.text, note.level, note.function, letters=(letter,) if letter else ())


def _may_show(evidence: Evidence) -> bool:
    """Facts and figures are nobody's own; what somebody lived through is told with their leave."""
    return evidence.permission or evidence.sort == "data"


def _given(offer: Offer) -> Given:
    return Given(offer.text, offer.who if offer.named else "")
