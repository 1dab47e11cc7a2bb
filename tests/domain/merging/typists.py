# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Two typists at work on one session: random edits on each laptop, and what was said in all."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

from hypothesis import strategies as st

from facilitator.domain import edits
from facilitator.domain.change import Edit
from facilitator.domain.errors import Refused
from facilitator.domain.ids import new_id
from facilitator.domain.merging import Merged, merge
from facilitator.domain.merging.words import plain, said
from facilitator.domain.parcels import PARTS, Parcel, pack
from facilitator.domain.records import (
    Ask,
    Cluster,
    Decision,
    HostNote,
    Note,
    Participant,
    Record,
    Session,
    Stage,
    Story,
    Term,
    Voice,
)
from facilitator.domain.state import State

TEXTS = st.sampled_from(
    (
        "Nobody told me when the bus comes",
        "nobody  told me when the bus comes",
        "Time to listen",
        "Five carers in four days",
        "Keys",
        "???",
        "Wie komt er morgen?",
    )
)


def begun() -> tuple[State, str]:
    """A session with a plan, voices, people, notes and a group, as it is given to the typists."""
    state = State()
    session = Session(new_id(), title="Handover", letters=1)
    stages = [Stage(new_id(), session.id, float(n), f"Stage {n}", "What?") for n in range(2)]
    voice = Voice(new_id(), session.id, 1, "Relatives")
    people = [Participant(new_id(), session.id, roles=("service_user",), count=4)]
    group = Cluster(new_id(), session.id, "A", "Time")
    notes = [
        Note(new_id(), session.id, text, float(n), stages[0].id, voice.id, cluster_id=home)
        for n, (text, home) in enumerate((("Doors", group.id), ("Lifts", None), ("Tea", None)))
    ]
    state.apply(edits.add_session(session, [*stages, voice, *people, group, *notes]))
    return state, session.id


def typed(start: State, session_id: str, data: st.DataObject) -> State:
    """What a typist makes of it on a laptop of their own."""
    state = deepcopy(start)
    for _ in range(data.draw(st.integers(0, 8))):
        try:
            state.apply(_edit(state, session_id, data))
        except Refused:
            continue
    return state


def _edit(state: State, session_id: str, data: st.DataObject) -> Edit:
    text = data.draw(TEXTS)
    deeds: dict[str, Any] = {
        "add": lambda: edits.add_note(state, session_id, text=text),
        "write": lambda: edits.write_note(state, one(Note), text),
        "bin": lambda: edits.bin_notes(state, [one(Note)]),
        "group": lambda: edits.group_notes(state, [one(Note)], name=text),
        "name": lambda: edits.name_cluster(state, one(Cluster), text),
        "dots": lambda: edits.set_dots(state, count=len(text), cluster_id=one(Cluster)),
        "link": lambda: edits.link_notes(state, [one(Note), one(Note)]),
        "fate": lambda: edits.set_fate(state, [one(Note)], fate, text),
        "decide": lambda: edits.add_decision(state, session_id, text=text),
        "decided": lambda: edits.write_decision(state, one(Decision), text=text, how=fate),
        "promise": lambda: edits.add_action(state, session_id, text=text, owner=fate),
        "ask": lambda: edits.add_entry(state, Ask, session_id, text=text),
        "answer": lambda: edits.write_entry(state, Ask, one(Ask), answer=text),
        "term": lambda: edits.add_entry(state, Term, session_id, term=text, meaning=fate),
        "tell": lambda: edits.add_entry(state, Story, session_id, text=text),
        "withdraw": lambda: edits.withdraw_story(state, one(Story)),
        "log": lambda: edits.add_entry(state, HostNote, session_id, text=text),
        "prompt": lambda: edits.write_stage(state, one(Stage), prompt=text),
        "title": lambda: edits.write_session(state, session_id, title=text),
        "purpose": lambda: edits.write_session(state, session_id, purpose=text),
        "voice": lambda: edits.name_voice(state, session_id, number=3, name=text),
        "stage": lambda: edits.add_stage(state, session_id, title=text),
    }
    fate = data.draw(st.sampled_from(("taken_up", "not_used")))

    def one(cls: type[Record]) -> str:
        ids = sorted(state.part(cls, session_id))
        if not ids:
            raise Refused("gone")
        return data.draw(st.sampled_from(ids))

    made: Edit = deeds[data.draw(st.sampled_from(sorted(deeds)))]()
    return made


def both() -> tuple[State, State, str]:
    """The facilitator's laptop, the second typist's, and the session that is on both."""
    state, session_id = begun()
    return state, deepcopy(state), session_id


def put(state: State, *records: object) -> None:
    state.put(records)  # type: ignore[arg-type]


def took(ours: State, session_id: str, theirs: State | Parcel) -> Merged:
    """What came of it; ours is changed."""
    parcel = theirs if isinstance(theirs, Parcel) else pack(theirs, session_id, with_private=True)
    merged = merge(ours, session_id, parcel)
    ours.apply(merged.edit)
    return merged


def words(state: State, session_id: str) -> set[str]:
    """Everything that the session says anywhere, as it is compared."""
    return _words([state.sessions[session_id], *_parts(state, session_id)])


def words_in(parcel: Parcel) -> set[str]:
    """Everything that a file says."""
    return _words([parcel.session, *parcel.parts])


def is_said(text: str, within: set[str]) -> bool:
    """Whether a text is there, by itself or beside another one in the log."""
    return any(text == found or text in found.split(" ≠ ") for found in within)


def _parts(state: State, session_id: str) -> list[Record]:
    return [record for cls in PARTS for record in state.part(cls, session_id).values()]


def _words(records: list[Record]) -> set[str]:
    found = {plain(text) for record in records for text in said(record).values()}
    return found - {""}
