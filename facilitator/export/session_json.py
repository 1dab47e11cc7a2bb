# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""A session as a file of the format `session-sample/1`: what was read from one comes out equal.

Records that came from a file keep the ids that they had there; the others get a short one. The
format is that of the samples and older than much of what a session can hold: goals, stories,
dilemmas, offers, grids, voices, links between notes, authors, what lies in the bin, further groups
of a decision, the facilitator's log and what the session took of people have no place in it.
`export/no_place.py` counts them, so that whoever saves is told; our own session file keeps all.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from facilitator.domain.records import Ask, Evidence, MissingVoice, Term

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from facilitator.domain.records import Note, Record, Session
    from facilitator.domain.state import State

SCHEMA = "session-sample/1"
PARKED = "parked"
ANSWERS = ("not_at_all", "a_little", "mostly", "fully")
_SESSION = {
    "title": "title", "question": "focus_question", "template": "template", "date": "date",
    "start": "start", "end": "end", "place": "place", "second_language": "second_language",
    "facilitator": "facilitator", "contact": "contact", "correct_by": "correct_by",
    "next_date": "next_date", "next_start": "next_time", "next_end": "next_end",
    "next_place": "next_place", "next_note": "next_note", "retention": "retention",
    "printed_at": "printed_at", "purpose": "purpose", "closing": "closing", "mandate": "mandate",
    "confidentiality": "confidentiality",
}  # fmt: skip


def session_json(state: State, session: Session) -> dict[str, Any]:
    """The decoded file: `json.dumps` makes it text. The session must be open."""
    kept = dict(session.extra.get("sample", {}))
    names = _Names(state, session.id)
    inner = {file: value for field, file in _SESSION.items() if (value := getattr(session, field))}
    inner |= {"session_number": session.number, "dots_per_person": session.dots_per_person}
    if session.people_expected:
        inner["participants_total"] = session.people_expected
    inner |= _given(ground_rules=list(session.ground_rules))
    inner |= kept.pop("session", {})
    parked = kept.pop("clusters", [])
    return {
        "schema": SCHEMA,
        "lang": kept.pop("lang", session.language),
        "session": inner,
        "participants": _participants(state, session),
        "stages": _stages(state, session, names),
        "notes": _notes(state, session, names),
        "clusters": [*_clusters(state, session, names), *parked],
        "decisions": _decisions(state, session, names),
        "actions": _actions(state, session, names),
        **_given(conditions=_conditions(state, session)),
        **_entries(state, session),
        "thanks": session.thanks,
        "easy_summary": session.easy_summary.split("\n") if session.easy_summary else [],
        **kept,
    }


def session_json_text(state: State, session: Session) -> str:
    """The file as text."""
    return json.dumps(session_json(state, session), ensure_ascii=False, indent=1) + "\n"


class _Names:
    """The id of each record in the file: the one it came with, else letter and number."""

    def __init__(self, state: State, session_id: str) -> None:
        self._names: dict[str | None, str] = {None: ""}
        self._number("s", state.stages(session_id))
        self._number("n", state.notes_of(session_id))
        self._number("g", state.clusters_of(session_id))
        self._number("d", state.decisions_of(session_id))
        self._number("a", state.actions_of(session_id))

    def __getitem__(self, key: str | None) -> str:
        return self._names.get(key, "")

    def _number(self, letter: str, records: Iterable[Record]) -> None:
        for number, record in enumerate(records, start=1):
            extra: Mapping[str, Any] = record.extra  # type: ignore[attr-defined]
            self._names[record.id] = str(extra.get("id") or f"{letter}{number}")


def _participants(state: State, session: Session) -> list[dict[str, Any]]:
    return [
        {
            "role": (person.roles or ("",))[0],
            "count": person.count,
            "lived_experience": person.lived_experience,
            "inside": person.inside,
            **_given(name=person.name, initials=person.initials),
            **person.extra,
        }
        for person in state.participants(session.id)
    ]


def _stages(state: State, session: Session, names: _Names) -> list[dict[str, Any]]:
    return [
        {
            "title": stage.title,
            "prompt": stage.prompt,
            "mode": stage.mode,
            "minutes": stage.planned_minutes or stage.minutes,
            **_given(
                second_prompt=stage.second_prompt,
                private_notes=stage.private_notes,
                optional=stage.optional,
                phones=stage.phones,
                hidden=stage.hidden,
            ),
            **({} if stage.keeps_names else {"keeps_names": False}),
            **({} if stage.shows_timer else {"shows_timer": False}),
            **({} if stage.note_kind == "any" else {"note_kind": stage.note_kind}),
            **stage.extra,
            "id": names[stage.id],
        }
        for stage in state.stages(session.id)
    ]


def _notes(state: State, session: Session, names: _Names) -> list[dict[str, Any]]:
    dots = {d.note_id: d.count for d in state.dots_of(session.id) if d.note_id}
    return [_note(note, names, dots.get(note.id, 0)) for note in state.notes_of(session.id)]


def _note(note: Note, names: _Names, dots: int) -> dict[str, Any]:
    return {
        "stage": names[note.stage_id],
        "kind": note.note_kind,
        "role": note.role,
        "text": note.text,
        "cluster": PARKED if note.parked else names[note.cluster_id],
        "also": names[note.also_id],
        "said_again": note.heard,
        "fate": note.fate,
        "level": note.level,
        "function": note.function,
        **_given(dots=dots, starred=note.starred, fate_reason=note.fate_reason, origin=note.origin),
        **note.extra,
        "id": names[note.id],
    }


def _clusters(state: State, session: Session, names: _Names) -> list[dict[str, Any]]:
    notes = {n.id: n.cluster_id for n in state.notes_of(session.id)}
    votes: dict[str, int] = {}
    for dots in state.dots_of(session.id):
        target = dots.cluster_id or notes.get(dots.note_id or "")
        if target:
            votes[target] = votes.get(target, 0) + dots.count
    return [
        {
            "order": order,
            "name": cluster.name,
            "short": cluster.short,
            "votes": votes.get(cluster.id, 0),
            **_given(mark=cluster.mark, shareable=cluster.shareable),
            **cluster.extra,
            "id": names[cluster.id],
        }
        for order, cluster in enumerate(state.clusters_of(session.id), start=1)
    ]


def _decisions(state: State, session: Session, names: _Names) -> list[dict[str, Any]]:
    return [
        {
            "text": decision.text,
            "cluster": names[next(iter(decision.cluster_ids), None)],
            "how": decision.how,
            **_given(gains=decision.gains, type=decision.type),
            **decision.extra,
            "id": names[decision.id],
        }
        for decision in state.decisions_of(session.id)
    ]


def _actions(state: State, session: Session, names: _Names) -> list[dict[str, Any]]:
    return [
        {
            "text": action.text,
            "owner": action.owner,
            "helper": action.helper,
            "due": action.due,
            "first_step": action.first_step,
            "sign": action.sign,
            "cluster": names[action.cluster_id],
            "status": action.status,
            "kind": action.type,
            **_given(learned=action.learned, starts=action.starts, outcome=action.outcome),
            **action.extra,
            "id": names[action.id],
        }
        for action in state.actions_of(session.id)
    ]


def _entries(state: State, session: Session) -> dict[str, list[dict[str, Any]]]:
    key = session.id
    return {
        "previous_actions": _earlier_actions(state, key),
        "asks": _asks(state, key),
        "statements": _statements(state, session),
        "glossary": [
            {"term": term.term, "meaning": term.meaning, **term.extra}
            for term in state.entries_of(Term, key)
        ],
        "missing": _missing(state, key),
        "evidence": _evidence(state, key),
        "pulse": [
            {"item": p.item, **dict(zip(ANSWERS, p.counts, strict=True)), **p.extra}
            for p in state.pulse_of(key)
        ],
    }


def _earlier_actions(state: State, session_id: str) -> list[dict[str, Any]]:
    return [
        {
            **_numbered("p", number),
            "text": action.text,
            "owner": action.owner,
            "due": action.due,
            "status": action.status,
            "learned": action.learned,
            **action.extra,
        }
        for number, action in enumerate(state.earlier_actions_of(session_id), start=1)
    ]


def _asks(state: State, session_id: str) -> list[dict[str, Any]]:
    return [
        {
            **_numbered("q", number),
            "text": ask.text,
            "to": ask.addressee,
            "answer_by": ask.answer_by,
            "status": ask.status,
            "answer": ask.answer,
            **_given(answered_on=ask.answered_on),
            **ask.extra,
        }
        for number, ask in enumerate(state.entries_of(Ask, session_id), start=1)
    ]


def _missing(state: State, session_id: str) -> list[dict[str, Any]]:
    return [
        {
            "who": voice.who,
            "why": voice.why,
            "invited_by": voice.asked_by,
            "by": voice.due,
            **_given(outcome=voice.outcome),
            **voice.extra,
        }
        for voice in state.entries_of(MissingVoice, session_id)
    ]


def _evidence(state: State, session_id: str) -> list[dict[str, Any]]:
    return [
        {
            **_numbered("e", number),
            "kind": evidence.sort,
            "text": evidence.text,
            "source": evidence.source,
            **_given(permission=evidence.permission),
            **evidence.extra,
        }
        for number, evidence in enumerate(state.entries_of(Evidence, session_id), start=1)
    ]


def _conditions(state: State, session: Session) -> list[dict[str, Any]]:
    return [
        {"text": line.text, "met": line.met, "family": line.family, **line.extra}
        for line in state.conditions_of(session.id)
    ]


def _statements(state: State, session: Session) -> list[dict[str, Any]]:
    places = ("agree", "unsure", "disagree")
    return [
        {
            **_numbered("s", number),
            "text": statement.text,
            **_given(second_text=statement.second_text),
            **dict(zip(places, (*statement.counts, 0, 0, 0), strict=False)),
            **_given(reason=statement.reason, reasons=list(statement.reasons)),
            **statement.extra,
        }
        for number, statement in enumerate(state.statements_of(session.id), start=1)
    ]


def _numbered(letter: str, number: int) -> dict[str, str]:
    return {"id": f"{letter}{number}"}


def _given(**values: Any) -> dict[str, Any]:
    """What says something: the format leaves out what does not."""
    return {name: value for name, value in values.items() if value}
