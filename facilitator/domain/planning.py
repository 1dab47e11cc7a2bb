# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""A template becomes the plan of a session. The other way is in `own_templates`."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from facilitator.domain import modes
from facilitator.domain.conditions import conditions_in
from facilitator.domain.fields import in_language
from facilitator.domain.ids import new_id
from facilitator.domain.records import Record, Session, Stage, Statement

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from facilitator.domain.conditions import UsualCondition
    from facilitator.domain.templates import Template, TemplateLibrary, TemplateStage

DOTS = 3  # per person, where a template does not say


@dataclass(frozen=True, slots=True)
class UsualWords:
    """What sessions are made of besides a template: the words for ids, and what is checked."""

    library: TemplateLibrary
    conditions: Sequence[UsualCondition] = ()


def session_from_template(
    template: Template,
    language: str,
    second_language: str = "",
    *,
    usual: UsualWords | None = None,
    title: str = "",
    group_id: str | None = None,
    number: int = 1,
    date: str = "",
    start: str = "",
    place: str = "",
) -> tuple[Session, tuple[Record, ...]]:
    """A draft session with the stages of a template, in a language of the session's.

    `date` is ISO, `start` a time of day; the end follows from the minutes. Tips become the private
    notes of the stages. `usual`: where the words of ground rules and the conditions come from.
    """
    given = (template.dots_per_person, *(stage.dots_per_person for stage in template.stages))
    rules, kept = template.ground_rules, _kept(template)
    session = Session(
        new_id(),
        group_id,
        number,
        title=title or template.name_in(language),
        purpose=template.purpose_in(language),
        date=date,
        start=start,
        end=_end(start, template.minutes),
        place=place,
        language=language,
        second_language=second_language,
        template=template.id,
        dots_per_person=next((dots for dots in given if dots is not None), DOTS),
        ground_rules=usual.library.rules(rules, language) if usual else rules,
        extra={"template": kept} if kept else {},
    )
    parts: list[Record] = []
    for position, planned in enumerate(template.stages, start=1):
        parts += stage_from_template(
            planned, session, position=float(position), confidential=template.confidential
        )
    found = conditions_in(usual.conditions, session.id, language) if usual else ()
    return session, (*parts, *found)


def stage_from_template(
    planned: TemplateStage, session: Session, *, position: float, confidential: bool = False
) -> tuple[Stage | Statement, ...]:
    """A stage in the languages of a session, then its statements."""
    first = session.language
    keeps_names, hidden = planned.keeps_names, planned.hidden
    stage = Stage(
        new_id(),
        session.id,
        position,
        in_language(planned.title, first),
        in_language(planned.prompt, first),
        _in_second(planned.prompt, session),
        planned.mode,
        planned.minutes,
        private_notes=in_language(planned.tip, first),
        optional=planned.optional,
        phones=planned.phones,
        keeps_names=not confidential if keeps_names is None else keeps_names,
        hidden=planned.family == modes.SILENT if hidden is None else hidden,
        shows_timer=planned.shows_timer,
        note_kind=planned.note_kind,
        planned_minutes=planned.minutes,
        per_person=planned.per_person,
        dots=planned.dots_per_person or 0,
        x_axis=in_language(planned.x_axis, first),
        y_axis=in_language(planned.y_axis, first),
        labels=tuple(in_language(words, first) for words in planned.labels),
        extra={"id": planned.id, "capture": planned.capture, **planned.extra},
    )
    return stage, *_statements(planned, session, stage)


def _statements(planned: TemplateStage, session: Session, stage: Stage) -> Iterator[Statement]:
    for place, words in enumerate(planned.statements, start=1):
        yield Statement(
            new_id(),
            session.id,
            stage.id,
            in_language(words, session.language),
            _in_second(words, session),
            position=stage.position + place / 1000,
        )


def _in_second(words: Mapping[str, str], session: Session) -> str:
    return words.get(session.second_language, "") if session.second_language else ""


def _kept(template: Template) -> dict[str, Any]:
    """What no field of a session takes, so that a template made from it later has it again."""
    known = {
        "group_min": template.group_min,
        "group_max": template.group_max,
        "confidential_default": template.confidential,
    }
    return {**template.extra, **{key: value for key, value in known.items() if value}}


def _end(start: str, minutes: int) -> str:
    """The time of day when a session of so many minutes ends; empty when the start is no time."""
    try:
        began = datetime.strptime(start, "%H:%M")
    except ValueError:
        return ""
    return (began + timedelta(minutes=minutes)).strftime("%H:%M")
