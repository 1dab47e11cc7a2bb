# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""How the page says what it counts: plain sentences, "x of y", nothing ranked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from facilitator.domain.catalogue import date_of
from facilitator.domain.privacy import CELL
from facilitator.ui.texts import day_month, tr

if TYPE_CHECKING:
    from facilitator.domain.series import Meeting, Series, Share, Theme, Waiting

ANSWERS = 4


def detail(series: Series) -> str:
    """ "6 sessions, 5 Mar 2026 – 26 Nov 2026" """
    count = tr("%n session(s)", n=len(series.meetings))
    days = [day for meeting in series.meetings if (day := date_of(meeting.date))]
    if not days:
        return count
    first, last = min(days), max(days)
    if first == last:
        return f"{count}, {day_month(first)} {first.year}"
    return f"{count}, {day_month(first)} {first.year} – {day_month(last)} {last.year}"


def what_will_come(series: Series) -> str:
    """What a page with few sessions does not show yet; empty when it shows all."""
    count = len(series.meetings)
    if not count:
        return tr(
            "No session was held yet. After the first one, questions and experiments stand here;"
            " themes that return from the second on, the pulse from the third on."
        )
    if count == 1:
        return tr(
            "One session so far. Themes that return show from the second session on,"
            " the pulse from the third on."
        )
    if not series.has_trend:
        return tr("Two sessions so far. The pulse shows from the third session on.")
    return ""


def held_back(series: Series) -> str:
    """How many sessions count in totals only; empty for none."""
    if not series.hidden:
        return ""
    words = tr(
        "%n session(s) with fewer than {people} people count in totals only.", n=series.hidden
    )
    return words.format(people=CELL)


def of(share: Share) -> str:
    """ "3 of 5" """
    return tr("{some} of {all}").format(some=share.some, all=share.all)


def theme_words(theme: Theme) -> str:
    """ "in 4 sessions" """
    return tr("in %n session(s)", n=theme.sessions)


def age(waiting: Waiting) -> str:
    """ "54 days", or that nobody knows."""
    return tr("no date") if waiting.days is None else tr("%n day(s)", n=waiting.days)


def answers(series: Series) -> str:
    """How many questions were answered, and in what time half of them were."""
    words = tr("{share} questions were answered.").format(share=of(series.answered))
    if series.days_to_answer is not None:
        words += " " + tr("Half of the answers came within %n day(s).", n=series.days_to_answer)
    return words


def endings(series: Series) -> str:
    """ "Kept 2 · Changed 1 · Stopped 1 · Going on 1" """
    names = {
        "keep": tr("Kept"),
        "change": tr("Changed"),
        "stop": tr("Stopped"),
        "": tr("Going on"),
    }
    counted = [f"{name} {series.endings.get(key, 0)}" for key, name in names.items()]
    return " · ".join(counted)


def ending(code: str) -> str:
    """What a group did with an experiment."""
    return {
        "keep": tr("kept"),
        "change": tr("changed"),
        "stop": tr("stopped"),
    }.get(code, tr("going on"))


def way(code: str) -> str:
    """How people took part."""
    return {
        "paid": tr("Paid"),
        "in_work_time": tr("In work time"),
        "expenses_only": tr("Expenses only"),
        "unpaid": tr("Unpaid"),
        "first_time": tr("First time"),
        "been_before": tr("Been before"),
    }[code]


def people(number: int | None) -> str:
    """A number of people, or that it is too small to be told."""
    if number is None:
        return tr("fewer than {people}").format(people=CELL)
    return str(number)


def hours(number: float) -> str:
    """ "98.5" as one writes it here: "98.5" or "98"."""
    return f"{number:g}"


def meeting_name(meeting: Meeting) -> str:
    """ "Session 3, 5 Nov" """
    name = tr("Session {number}").format(number=meeting.number)
    day = date_of(meeting.date)
    return f"{name}, {day_month(day)}" if day else name
