# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Which fields of a record are words that may not be lost when two files of a session meet."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from facilitator.domain.records import Story, field_names

if TYPE_CHECKING:
    from facilitator.domain.records import Record

#: People's words, by kind. A test holds every other text of a record to `STAYS` or `FILLED`.
WORDS: dict[str, tuple[str, ...]] = {
    "session": (
        "title", "question", "purpose", "closing", "mandate", "place", "facilitator", "contact",
        "confidentiality", "thanks", "next_place", "next_note", "easy_summary", "ground_rules",
    ),
    "stage": ("title", "prompt", "second_prompt", "private_notes", "x_axis", "y_axis", "labels"),
    "voice": ("name", "role"),
    "participant": ("name", "roles"),
    "cluster": ("name",),
    "note": ("text", "fate_reason"),
    "action": ("text", "owner", "helper", "first_step", "sign", "learned"),
    "decision": ("text", "how", "gains"),
    "statement": ("text", "second_text", "reason", "reasons"),
    "condition": ("text",),
    "ask": ("text", "addressee", "answer"),
    "goal": ("what", "start", "target", "unit", "seen_by", "owner", "measured"),
    "story": ("text", "sentence"),
    "dilemma": ("question", "one", "other", "loss_one", "loss_other", "touched", "value"),
    "evidence": ("text", "source"),
    "term": ("term", "meaning"),
    "missing_voice": ("who", "why", "asked_by", "outcome"),
    "offer": ("text", "who"),
    "pulse": ("item",),
    "host_note": ("text",),
}  # fmt: skip
#: Dates and choices that are taken over where nothing is said here.
FILLED: dict[str, tuple[str, ...]] = {
    "session": (
        "date", "start", "end", "second_language", "correct_by", "retention", "next_date",
        "next_start", "next_end",
    ),
    "participant": ("initials",),
    "cluster": ("short", "mark"),
    "note": ("fate", "level", "function", "role", "on_paper", "paper_text"),
    "action": ("due", "starts", "outcome"),
    "decision": ("type",),
    "ask": ("answer_by", "answered_on"),
    "goal": ("due",),
    "story": ("function",),
    "missing_voice": ("due",),
}  # fmt: skip
#: What this laptop alone says: how far the session is, what was shown, how a thing is called.
STAYS: dict[str, tuple[str, ...]] = {
    "session": (
        "language", "template", "status", "stage_since", "printed_at", "votes_shown_at",
    ),
    "stage": ("mode", "note_kind", "started_at", "ended_at", "shown_at"),
    "cluster": ("letter",),
    "note": ("note_kind", "written_at", "origin"),
    "action": ("type", "status", "origin"),
    "dots": ("source",),
    "condition": ("family",),
    "ask": ("status",),
    "goal": ("direction", "preset"),
    "story": ("level", "consent"),
    "evidence": ("sort",),
    "offer": ("sort",),
    "host_note": ("written_at",),
}  # fmt: skip

#: Fields that only say something beside another one.
_BOUND = {
    ("session", "end"): "start",
    ("session", "next_start"): "next_date",
    ("session", "next_end"): "next_date",
    ("session", "next_place"): "next_date",
    ("session", "next_note"): "next_date",
    ("note", "fate_reason"): "fate",
    ("note", "paper_text"): "on_paper",
    ("ask", "answered_on"): "answer",
}


def said(record: Record) -> dict[str, str]:
    """The words of a record by field; the lines of a list as one text."""
    found = {}
    for name in WORDS.get(record.kind, ()):
        value = getattr(record, name)
        found[name] = "\n".join(value) if isinstance(value, tuple) else value
    return found


def plain(text: str) -> str:
    """A text as it is compared: letters small, white space as one space."""
    return " ".join(text.casefold().split())


def key_of(record: Record) -> tuple[str, ...]:
    """The words of a record as they are compared; empty for one that says nothing."""
    words = tuple(plain(text) for text in said(record).values())
    return words if any(words) else ()


def missing_here(here: Record, there: Record) -> dict[str, Any]:
    """What the other one says where this one says nothing. A withdrawn story gets nothing back."""
    if _withdrawn(here) or _withdrawn(there):
        return {}
    names = (*WORDS.get(here.kind, ()), *FILLED.get(here.kind, ()))
    found = {
        name: getattr(there, name)
        for name in names
        if not _says(getattr(here, name))
        and _says(getattr(there, name))
        and _belongs(here, there, name)
    }
    if "answer" in found:
        found["status"] = there.status  # type: ignore[attr-defined]
    return found


def said_otherwise(here: Record, there: Record) -> dict[str, str]:
    """The words of the other one that have no room here: other words stand in their place."""
    if _withdrawn(here) or _withdrawn(there):
        return {}
    ours, theirs = said(here), said(there)
    return {
        name: text
        for name, text in theirs.items()
        if plain(text)
        and plain(ours[name]) != plain(text)
        and (plain(ours[name]) or not _belongs(here, there, name))
    }


def _says(value: str | tuple[str, ...]) -> bool:
    return any(value) if isinstance(value, tuple) else bool(value)


def _belongs(here: Record, there: Record, name: str) -> bool:
    """Whether a field of the other one may stand here: a reason needs the choice it is for."""
    bound = _BOUND.get((here.kind, name))
    ours = getattr(here, bound) if bound else ""
    return not ours or ours == getattr(there, bound or name)


def differs(here: Record, there: Record) -> bool:
    """Whether the two are anything but the same, beside what only this laptop says."""
    apart = {"id", "position", "place", "extra", *STAYS.get(here.kind, ())}
    return any(
        getattr(here, name) != getattr(there, name)
        for name in field_names(here.kind)
        if name not in apart
    )


def _withdrawn(record: Record) -> bool:
    return isinstance(record, Story) and record.withdrawn
