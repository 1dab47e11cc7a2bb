# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What is said of decisions, actions and questions beside their own words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from facilitator.domain.summary.outcomes import EXPERIMENT, INITIATIVE, STOP

if TYPE_CHECKING:
    from facilitator.domain.summary import Asked, Decided, ToDo
    from facilitator.export.phrases import Telling


def decided_and_stopped(told: Telling) -> list[tuple[str, list[Decided]]]:
    """What was decided, and apart from it what stops: the key of its heading, and which."""
    every = told.summary.decisions
    lists = [
        ("decided", [d for d in every if d.type != STOP]),
        ("stop", [d for d in every if d.type == STOP]),
    ]
    return [(key, chosen) for key, chosen in lists if chosen]


def promised_and_own(told: Telling) -> list[tuple[str, list[ToDo]]]:
    """What will be done, and apart from it what people start without asking anybody."""
    every = told.summary.actions
    lists = [
        ("will_do", [a for a in every if a.type != INITIATIVE]),
        ("start_ourselves", [a for a in every if a.type == INITIATIVE]),
    ]
    return [(key, chosen) for key, chosen in lists if chosen]


def people(told: Telling, action: ToDo) -> str:
    """Who does it, and with whom."""
    if action.owner and action.helper:
        return told.words.text("and", a=action.owner, b=action.helper)
    return action.owner or action.helper


def about_action(told: Telling, action: ToDo) -> list[str]:
    """What is told of an action beside its words, a line each."""
    words = told.words
    said = [_experiment(told, action)] if action.type == EXPERIMENT else []
    for key, text in (("first_step", action.first_step), ("sign", action.sign)):
        said += [words.text(key, text=text)] if text else []
    return [*said, *lessons(told, action.learned, action.outcome)]


def _experiment(told: Telling, action: ToDo) -> str:
    words, beside = told.words, told.summary.date
    start, end = words.short_date(action.starts, beside), words.short_date(action.due, beside)
    if start and end:
        return words.text("experiment.dates", start=start, end=end)
    return words.text("experiment.from", start=start) if start else words.text("experiment")


def lessons(told: Telling, learned: str, outcome: str) -> list[str]:
    """What was learned from something, and what becomes of it."""
    words = told.words
    said = [words.text("learned", text=learned)] if learned else []
    return [*said, words.text(f"outcome.{outcome}")] if outcome else said


def answer(told: Telling, ask: Asked, *, waiting: bool = False) -> str:
    """The answer to a question, or that there is none; `waiting`: say so also while it is open."""
    words = told.words
    if ask.answer and ask.answered_on:
        date = words.plain_date(ask.answered_on)
        return words.text("answer.on", date=date, text=ask.answer)
    if ask.answer:
        return words.text("answer", text=ask.answer)
    if ask.status == "closed":
        return words.text("answer.none")
    return words.text("answer.waiting") if waiting else ""
