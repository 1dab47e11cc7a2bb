# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The session itself, as a sample file describes it: where, when, what for, and the next time."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from facilitator.domain.ids import new_id
from facilitator.domain.records import Session
from facilitator.domain.rules import SESSION_STATUSES
from facilitator.intake.shipped import templates

if TYPE_CHECKING:
    from facilitator.domain.fields import Fields

DOTS = 3  # per person, where nothing is said

# Fields of the record by what the file calls them.
_LINES = {
    "title": "title", "date": "date", "start": "start", "end": "end", "place": "place",
    "second_language": "second_language", "template": "template", "facilitator": "facilitator",
    "contact": "contact", "correct_by": "correct_by", "next_date": "next_date",
    "next_time": "next_start", "next_end": "next_end", "next_place": "next_place",
    "retention": "retention", "printed_at": "printed_at",
}  # fmt: skip
_TEXTS = {
    "focus_question": "question", "purpose": "purpose", "closing": "closing", "mandate": "mandate",
    "confidentiality": "confidentiality", "next_note": "next_note",
}  # fmt: skip


def read_session_fields(file: Fields, *, language: str) -> tuple[Session, str, dict[str, Any]]:
    """The session, the name of its learning group, and what no field takes.

    Its `status` is empty where the file does not say. Unreadable: as `Fields`.
    """
    part = file.part("session")
    kept: dict[str, Any] = {}
    status = part.line("status")
    if status and status not in SESSION_STATUSES:
        kept["status"], status = status, ""
    series = part.line("series")
    if series:
        kept["series"] = series
    texts = {field: part.line(key) for key, field in _LINES.items()}
    texts |= {field: part.words(key) for key, field in _TEXTS.items()}
    values: dict[str, Any] = {
        **texts,
        "number": part.whole("session_number", 1) or 1,
        "language": language,
        "status": status,
        "people_expected": part.whole("participants_total"),
        "dots_per_person": part.whole("dots_per_person", DOTS),
        "thanks": file.words("thanks"),
        "easy_summary": "\n".join(file.texts("easy_summary")),
        "binned": part.flag("binned"),
        "ground_rules": templates().rules(part.texts("ground_rules"), language),
    }
    kept |= part.rest()
    return Session(new_id(), **values), series, {"session": kept} if kept else {}
