# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""How the library says things: dates, counts and standings of sessions and actions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from facilitator.domain.catalogue import date_of, planned_minutes, standing
from facilitator.domain.records import Ask
from facilitator.ui.texts import day_month, short_date, tr, weekday

if TYPE_CHECKING:
    from datetime import date

    from facilitator.domain.catalogue import Section
    from facilitator.domain.records import Action, Session
    from facilitator.store.workspace import Counts

DOT = " · "
_ICONS = {
    "printed": "printer",
    "not_printed": "file-text",
    "draft": "pencil-line",
    "ready": "check",
    "running": "play",
}


def title_of(session: Session) -> str:
    """Its title, or what stands in for one."""
    return session.title or tr("Session without a title")


def group_title(section: Section) -> str:
    """The name of a learning group, or what its sessions without one stand under."""
    return section.group.name if section.group else tr("No learning group")


def section_facts(section: Section) -> str:
    """ "5 sessions · 3 open actions" """
    parts = [tr("%n session(s)", n=len(section.sessions))]
    if section.open_actions:
        parts.append(tr("%n open action(s)", n=section.open_actions))
    return DOT.join(parts)


def people_of(session: Session, counts: Counts) -> int:
    """How many were in the room, or are expected."""
    return counts.people or session.people_expected


def facts(session: Session, counts: Counts) -> str:
    """ "18 people · 47 notes · 2 decisions", or "Planned · 120 min" while nothing was said yet."""
    if session.status in ("draft", "ready") and not counts.notes:
        minutes = counts.minutes or planned_minutes(session)
        return tr("Planned") + (
            DOT + tr("{minutes} min").format(minutes=minutes) if minutes else ""
        )
    people = people_of(session, counts)
    parts = [tr("%n people", n=people)] if people else []
    parts.append(tr("%n note(s)", n=counts.notes))
    if counts.decisions:
        parts.append(tr("%n decision(s)", n=counts.decisions))
    return DOT.join(parts)


def standing_icon(session: Session) -> str:
    """The icon that goes with `standing_words`."""
    return _ICONS[standing(session)]


def standing_words(session: Session) -> str:
    """ "Summary printed", "Draft plan" …"""
    return {
        "printed": tr("Summary printed"),
        "not_printed": tr("Summary not printed yet"),
        "draft": tr("Draft plan"),
        "ready": tr("Ready"),
        "running": tr("Running"),
    }[standing(session)]


def day_words(session: Session, today: date) -> tuple[str, str]:
    """ "5 Nov" and below it "Thu", or the year when it is another one."""
    day = date_of(session.date)
    if day is None:
        return "", tr("No date")
    return day_month(day), weekday(day) if day.year == today.year else str(day.year)


def spoken_row(session: Session, counts: Counts, today: date) -> str:
    """The whole row for a screen reader: title, date, counts, standing."""
    day = date_of(session.date)
    when = short_date(day) if day else tr("No date")
    if day and day.year != today.year:
        when = f"{when} {day.year}"
    return ", ".join(
        (
            title_of(session),
            when,
            facts(session, counts).replace(DOT, ", "),
            standing_words(session),
        )
    )


def due_words(waiting: Action | Ask) -> str:
    """ "Fri 20 Nov", "answer by Fri 20 Nov", or that there is no date."""
    if isinstance(waiting, Ask):
        day = date_of(waiting.answer_by)
        return tr("answer by {date}").format(date=short_date(day)) if day else tr("No date")
    day = date_of(waiting.due)
    return short_date(day) if day else tr("No date")


def who_words(waiting: Action | Ask) -> str:
    """Who does it, or "To: Head of care"; empty when nobody said."""
    if isinstance(waiting, Ask):
        to = tr("To: {addressee}")
        return to.format(addressee=waiting.addressee) if waiting.addressee else ""
    return waiting.owner


def spoken_action(waiting: Action | Ask, *, was_due: bool) -> str:
    """An action or a question for a screen reader: what, who, by when."""
    parts = [waiting.text, who_words(waiting)]
    if isinstance(waiting, Ask):
        parts.append(due_words(waiting))
    elif day := date_of(waiting.due):
        text = tr("was due {date}") if was_due else tr("due {date}")
        parts.append(text.format(date=short_date(day)))
    return ", ".join(part for part in parts if part)
