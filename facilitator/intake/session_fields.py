# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The session itself, as a sample file describes it: where, when, what for, and the next time."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from facilitator.domain.ids import new_id
from facilitator.domain.records import Session
from facilitator.domain.rules import SESSION_STATUSES

if TYPE_CHECKING:
    from facilitator.domain.fields import Fields

DOTS = 3  # per person, where nothing is said


def read_session_fields(file: Fields, *, language: str) -> tuple[Session, str, dict[str, Any]]:
    """The session, the name of its learning group, and what no field takes.

    Its `status` is empty where the file does not say. Unreadable: as `Fields`.
    """
    part = file.part("session")
    status = part.line("status")
    kept: dict[str, Any] = {}
    if status and status not in SESSION_STATUSES:
        kept["status"], status = status, ""
    session = Session(
        new_id(),
        number=part.whole("session_number", 1) or 1,
        title=part.line("title"),
        question=part.words("focus_question"),
        purpose=part.words("purpose"),
        closing=part.words("closing"),
        mandate=part.words("mandate"),
        date=part.line("date"),
        start=part.line("start"),
        end=part.line("end"),
        place=part.line("place"),
        language=language,
        second_language=part.line("second_language"),
        template=part.line("template"),
        status=status,
        people_expected=part.whole("participants_total"),
        dots_per_person=part.whole("dots_per_person", DOTS),
        facilitator=part.line("facilitator"),
        contact=part.line("contact"),
        correct_by=part.line("correct_by"),
        confidentiality=part.words("confidentiality"),
        thanks=file.words("thanks"),
        next_date=part.line("next_date"),
        next_start=part.line("next_time"),
        next_end=part.line("next_end"),
        next_place=part.line("next_place"),
        next_note=part.words("next_note"),
        retention=part.line("retention"),
        printed_at=part.line("printed_at"),
        binned=part.flag("binned"),
    )
    series = part.line("series")
    if series:
        kept["series"] = series
    kept |= part.rest()
    return session, series, {"session": kept} if kept else {}
