# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What a session holds, without ids and places on the board: so a run can be held beside a file.

What the journey does not write is named in `NOT_WRITTEN`, and nowhere else.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from facilitator import resources
from facilitator.domain.ids import new_id
from facilitator.domain.modes import SILENT, family
from facilitator.domain.records import Cluster, LearningGroup, Record, Session, Voice
from facilitator.domain.state import State
from facilitator.intake.sample import read_sample

SAMPLE = "sample_sv.json"

#: What is compared of each kind of record, besides what it points to.
COMPARED = {
    "session": (
        "number", "title", "question", "date", "start", "end", "place", "language", "template",
        "status", "people_expected", "dots_per_person", "facilitator", "contact", "thanks",
        "next_date", "next_start", "next_place", "letters",
    ),
    "stage": ("title", "prompt", "mode", "minutes", "planned_minutes"),
    "voice": ("number", "name"),
    "participant": ("name", "roles", "count", "lived_experience", "inside"),
    "cluster": ("letter", "name"),
    "note": ("text", "heard", "starred"),
    "dots": ("count",),
    "decision": ("text",),
    "action": ("text", "owner", "due", "status"),
}  # fmt: skip
#: What the sample fills and this journey does not write; the small forms have tests of their own.
NOT_WRITTEN = {
    "session": ("confidentiality", "easy_summary"),
    "voice": ("role",),
    "cluster": ("short",),
    "note": ("note_kind", "role", "parked", "fate"),
    "decision": ("how",),
    "action": ("helper", "first_step", "sign", "type", "origin", "learned"),
    "ask": ("text", "addressee", "answer_by"),
    "term": ("term", "meaning"),
    "missing_voice": ("who", "why", "asked_by", "due"),
    "evidence": ("sort", "text", "source"),
    "pulse": ("item", "counts"),
}  # fmt: skip


def sample() -> tuple[State, Session]:
    """The sample as the program reads it, its learning group included."""
    read = read_sample(resources.read_json("samples", SAMPLE))
    group = LearningGroup(new_id(), read.group_name)
    session = replace(read.session, group_id=group.id)
    records: list[Record] = [group, session, *read.parts]
    return State(records), session


def content(state: State, session_id: str) -> dict[str, Any]:
    """Everything of a session that a room would recognise, by kind."""
    session = state.sessions[session_id]
    group = state.groups.get(session.group_id or "")
    return {
        "session": {**_told(session), "learning group": group.name if group else ""},
        "stages": {stage.title: _told(stage) for stage in state.stages(session_id)},
        "voices": [_told(voice) for voice in state.voices(session_id)],
        "people": _people(state, session_id),
        "notes": _notes(state, session_id),
        "groups": [_told(cluster) for cluster in state.clusters_of(session_id)],
        "dots": _dots(state, session_id),
        "decisions": [
            {**_told(d), "groups": [_letter(state, key) for key in d.cluster_ids]}
            for d in state.decisions_of(session_id)
        ],
        "actions": [
            {**_told(action), "group": _letter(state, action.cluster_id)}
            for action in state.actions_of(session_id)
        ],
    }


def differences(found: dict[str, Any], wanted: dict[str, Any]) -> dict[str, Any]:
    """Kind by kind what is in one and not in the other; empty when both are the same.

    A plan may have more stages than the file lists: those without notes are no difference.
    """
    told: dict[str, Any] = {}
    for kind, want in wanted.items():
        have = found[kind]
        if kind in ("stages", "notes"):
            have = {title: have.get(title) for title in want}
        if have != want:
            told[kind] = _apart(have, want)
    surplus = {title: notes for title, notes in found["notes"].items() if notes}
    if extra := {title: surplus[title] for title in surplus.keys() - wanted["notes"].keys()}:
        told["notes of other stages"] = extra
    return told


def _apart(have: Any, want: Any) -> Any:
    if isinstance(have, dict) and isinstance(want, dict):
        keys = have.keys() | want.keys()
        pairs = {key: (have.get(key), want.get(key)) for key in keys}
        return {key: _apart(*pair) for key, pair in pairs.items() if pair[0] != pair[1]}
    if isinstance(have, list) and isinstance(want, list):
        return {
            "only here": [item for item in have if item not in want],
            "only there": [item for item in want if item not in have],
            "in another order": sorted(map(repr, have)) == sorted(map(repr, want)),
        }
    return {"here": have, "there": want}


def _told(record: Record) -> dict[str, Any]:
    return {name: getattr(record, name) for name in COMPARED[record.kind]}


def _people(state: State, session_id: str) -> list[dict[str, Any]]:
    voices = state.part(Voice, session_id)
    return [
        {**_told(person), "voice": voices[person.voice_id].number if person.voice_id else 0}
        for person in state.participants(session_id)
    ]


def _notes(state: State, session_id: str) -> dict[str, list[dict[str, Any]]]:
    """The notes of each stage in the order in which they were said; written ones are shuffled."""
    stages = {stage.id: stage for stage in state.stages(session_id)}
    voices = state.part(Voice, session_id)
    found: dict[str, list[dict[str, Any]]] = {}
    for note in state.notes_of(session_id):
        title = stages[note.stage_id].title if note.stage_id else ""
        pointed = {
            "voice": voices[note.voice_id].number if note.voice_id else 0,
            "group": _letter(state, note.cluster_id),
            "also": _letter(state, note.also_id),
        }
        found.setdefault(title, []).append({**_told(note), **pointed})
    for stage in stages.values():
        if family(stage.mode) == SILENT and stage.title in found:
            found[stage.title].sort(key=lambda told: str(told["text"]))
    return found


def _dots(state: State, session_id: str) -> dict[str, int]:
    """Dots by the letter of the group, or by the words of the note."""
    return {
        _letter(state, dots.cluster_id) or state.notes[dots.note_id or ""].text: dots.count
        for dots in state.dots_of(session_id)
    }


def _letter(state: State, cluster_id: str | None) -> str:
    cluster: Cluster | None = state.clusters.get(cluster_id or "")
    return cluster.letter if cluster else ""
