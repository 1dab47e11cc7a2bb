# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The parts of the page, one after the other, each with the pixels below it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from facilitator.domain.edits.entries import PULSE_ANSWERS
from facilitator.intake.pulse_words import pulse_words
from facilitator.ui import theme
from facilitator.ui.library.series import words
from facilitator.ui.library.series.entries import Entries, Entry
from facilitator.ui.library.series.plots import Bar, Bars, Legend
from facilitator.ui.texts import tr
from facilitator.ui.widgets import Label

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QWidget

    from facilitator.domain.series import PulseRow, Series

Part = tuple["QWidget", int]
_STYLES = {1: (3,), 2: (1, 3), 4: (0, 1, 2, 3)}  # hatches of whole, halves and all four answers


def sections(series: Series, language: str, parent: QWidget) -> Iterator[Part]:
    """Everything there is to say of these sessions."""
    if not series.meetings:
        return
    yield from _themes(series, parent)
    yield from _questions(series, parent)
    yield from _experiments(series, parent)
    yield from _people(series, parent)
    yield from _missing(series, parent)
    yield from _pulse(series, language, parent)


def _themes(series: Series, parent: QWidget) -> Iterator[Part]:
    if len(series.meetings) < 2:
        return
    yield _heading(tr("Themes that return"), parent)
    if not series.themes:
        yield _line(tr("No name of a group has come back yet."), parent)
    stuck = tr("Three times or more, and no answer yet")
    rows = [
        Entry(
            " · ".join(found.names), words.theme_words(found), stuck if found.stuck else "",
            warn=True,
        )
        for found in series.themes
    ]  # fmt: skip
    yield Entries(rows, parent), 4


def _questions(series: Series, parent: QWidget) -> Iterator[Part]:
    if not series.answered.all:
        return
    yield _heading(tr("Questions to the organisation"), parent)
    yield _line(words.answers(series), parent)
    to = tr("To: {addressee}")
    rows = [
        Entry(one.text, words.age(one), to.format(addressee=one.addressee) if one.addressee else "")
        for one in series.waiting
    ]
    yield Entries(rows, parent), 4
    if series.waiting_hidden:
        more = tr("%n more from small sessions", n=series.waiting_hidden)
        yield _line(more, parent)


def _experiments(series: Series, parent: QWidget) -> Iterator[Part]:
    if series.endings:
        yield _heading(tr("Experiments"), parent)
        yield _line(words.endings(series), parent)
        learned = tr("Learned: {lesson}")
        rows = [
            Entry(
                t.text,
                words.ending(t.ending),
                learned.format(lesson=t.learned) if t.learned else "",
            )
            for t in series.tried
        ]
        yield Entries(rows, parent), 4
    if series.lessons.all:
        yield _heading(tr("Lessons"), parent)
        text = tr("{share} actions that are done, stuck or stopped have a written lesson.")
        yield _line(text.format(share=words.of(series.lessons)), parent)


def _people(series: Series, parent: QWidget) -> Iterator[Part]:
    yield _heading(tr("Who took part"), parent)
    text = tr("People with lived experience were present in {share} sessions.")
    yield _line(text.format(share=words.of(series.lived)), parent)
    if series.lived.some and _WAYS & series.people.keys():
        text = tr("In {some} of these {all}, somebody with lived experience was paid.")
        paid = series.lived_paid
        yield _line(text.format(some=paid.some, all=paid.all), parent)
        if (people := series.lived_people) is not None:
            text = tr("{some} of {all} people with lived experience were paid.")
            yield _line(text.format(some=people.some, all=people.all), parent)
    for names in (("paid", "in_work_time", "expenses_only", "unpaid"), _NEW):
        counted = {name: series.people[name] for name in names if name in series.people}
        if counted:
            bars = [
                Bar(words.way(name), (number or 0,), words.people(number))
                for name, number in counted.items()
            ]
            yield Bars(bars, parent), 10
    if series.roles:
        names_ = {"inside": tr("From inside"), "outside": tr("From outside")}
        bars = [Bar(names_.get(r, r), (n,), words.people(n)) for r, n in series.roles.items()]
        yield Bars(bars, parent), 10
    planned, real = series.hours
    if planned or real:
        text = tr("Hours of all people together: {planned} planned, {real} real.")
        hours = text.format(planned=words.hours(planned), real=words.hours(real))
        yield _line(hours, parent)


_NEW = ("first_time", "been_before")
_WAYS = {"paid", "in_work_time", "expenses_only", "unpaid"}


def _missing(series: Series, parent: QWidget) -> Iterator[Part]:
    if series.missing:
        yield _heading(tr("Conditions that were missing"), parent)
        rows = [Entry(text, tr("in %n session(s)", n=count)) for text, count in series.missing]
        yield Entries(rows, parent), 4


def _pulse(series: Series, language: str, parent: QWidget) -> Iterator[Part]:
    if not series.pulse:
        return
    told = pulse_words(language)
    yield _heading(tr("Pulse"), parent)
    kinds = {len(row.counts) for rows in series.pulse.values() for row in rows}
    yield Legend(list(told.answers), list(_STYLES[PULSE_ANSWERS]), parent), 2
    if 2 in kinds:
        first, last = " / ".join(told.answers[:2]), " / ".join(told.answers[2:])
        yield Legend([first, last], [1, 3], parent), 2
        why = tr("Where few people chose an answer, two answers are counted together.")
        yield _line(why, parent)
    for item, rows in series.pulse.items():
        yield Label(told.sentences.get(item, item), parent, px=13, weight=600, wrap=True), 2
        yield Bars([_pulse_bar(series, row, told.answers) for row in rows], parent), 12


def _pulse_bar(series: Series, row: PulseRow, answers: tuple[str, ...]) -> Bar:
    meeting = next(m for m in series.meetings if m.id == row.session_id)
    name = words.meeting_name(meeting)
    if not row.counts:
        return Bar(name, (), tr("too few to tell"))
    if len(row.counts) == 1:
        return Bar(name, (), tr("%n answered", n=row.counts[0]))
    return Bar(name, row.counts, " – ".join(map(str, row.counts)), _STYLES[len(row.counts)])


def _heading(text: str, parent: QWidget) -> Part:
    label = Label(text, parent, px=16, weight=600)
    label.setContentsMargins(0, theme.current().px(14), 0, 0)
    return label, 6


def _line(text: str, parent: QWidget) -> Part:
    return Label(text, parent, px=14, color="text2", wrap=True), 6
