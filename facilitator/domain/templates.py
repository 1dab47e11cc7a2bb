# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Template files become plans: `facilitation-templates/1` as described in domain.md 2.4.

Keys that are missing have their default; keys that nobody knows yet are kept in `extra`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from facilitator.domain import modes
from facilitator.domain.errors import Unreadable
from facilitator.domain.fields import Fields, in_language
from facilitator.domain.ids import new_id
from facilitator.domain.records import Record, Session, Stage

if TYPE_CHECKING:
    from facilitator.domain.records import Extra

SCHEMA = "facilitation-templates/1"
LONGEST = 600  # minutes of one stage
DOTS = 3  # per person, where a template does not say
MOST_PEOPLE = 10_000

Words = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class TemplateStage:
    """A stage in every language it is written in. No `dots_per_person`: none are given."""

    id: str
    mode: str
    minutes: int
    title: Words
    prompt: Words
    tip: Words
    note_kind: str = "any"
    capture: str = "none"
    optional: bool = False
    dots_per_person: int | None = None
    extra: Extra = field(default_factory=dict)

    @property
    def family(self) -> str:
        """One of the eight families of the plan."""
        return modes.family(self.mode)


@dataclass(frozen=True, slots=True)
class Template:
    """A method, ready to become a session. `minutes` is the whole of it."""

    id: str
    name: Words
    purpose: Words
    minutes: int
    group_min: int
    group_max: int
    confidential: bool
    stages: tuple[TemplateStage, ...]
    extra: Extra = field(default_factory=dict)

    def name_in(self, language: str) -> str:
        return in_language(self.name, language) or self.id

    def purpose_in(self, language: str) -> str:
        return in_language(self.purpose, language)


@dataclass(frozen=True, slots=True)
class TemplateLibrary:
    """All templates of a file, in its order, and the words for the ids that they use."""

    templates: tuple[Template, ...]
    libraries: Mapping[str, Any] = field(default_factory=dict)

    def find(self, template_id: str) -> Template | None:
        return next((t for t in self.templates if t.id == template_id), None)

    def label(self, library: str, key: str, language: str) -> str:
        """The words for an id of one of the libraries ("roles", "modes"); else the id itself."""
        words = self.libraries.get(library)
        entry = words.get(key) if isinstance(words, Mapping) else None
        if not isinstance(entry, Mapping):
            return key.replace("_", " ")
        return in_language({k: v for k, v in entry.items() if isinstance(v, str)}, language) or key


def read_templates(content: object) -> TemplateLibrary:
    """Templates from the decoded JSON of a template file.

    Unreadable: "templates.not_templates", "templates.newer", and as `Fields`.
    """
    file = Fields(content)
    schema = file.raw("schema", SCHEMA)
    if "templates" not in file or not schema.startswith("facilitation-templates/"):
        raise Unreadable("templates.not_templates")
    if schema != SCHEMA:
        raise Unreadable("templates.newer", schema=schema)
    libraries = file.part("libraries").rest()
    found = [_template(part, number) for number, part in enumerate(file.each("templates"), start=1)]
    return TemplateLibrary(tuple(found), libraries)


def session_from_template(
    template: Template,
    language: str,
    second_language: str = "",
    *,
    title: str = "",
    group_id: str | None = None,
    number: int = 1,
    date: str = "",
    start: str = "",
    place: str = "",
) -> tuple[Session, tuple[Record, ...]]:
    """A draft session with the stages of a template, in a language of the session's.

    `date` is ISO, `start` a time of day; the end follows from the minutes. Tips become the private
    notes of the stages.
    """
    dots = (s.dots_per_person for s in template.stages if s.dots_per_person is not None)
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
        dots_per_person=next(dots, DOTS),
        extra={"template": dict(template.extra)} if template.extra else {},
    )
    stages = tuple(
        _planned(stage, session, position=float(position), confidential=template.confidential)
        for position, stage in enumerate(template.stages, start=1)
    )
    return session, stages


def _planned(
    stage: TemplateStage, session: Session, *, position: float, confidential: bool
) -> Stage:
    second = session.second_language
    return Stage(
        new_id(),
        session.id,
        position,
        in_language(stage.title, session.language),
        in_language(stage.prompt, session.language),
        stage.prompt.get(second, "") if second else "",
        stage.mode,
        stage.minutes,
        private_notes=in_language(stage.tip, session.language),
        optional=stage.optional,
        keeps_names=not confidential,
        hidden=stage.family == modes.SILENT,
        note_kind=stage.note_kind,
        planned_minutes=stage.minutes,
        extra={"id": stage.id, "capture": stage.capture, **stage.extra},
    )


def _template(file: Fields, number: int) -> Template:
    stages = tuple(_stage(part, place) for place, part in enumerate(file.each("stages"), start=1))
    total = sum(stage.minutes for stage in stages)
    return Template(
        id=file.line("id") or f"template-{number}",
        name=file.by_language("name"),
        purpose=file.by_language("purpose"),
        minutes=file.whole("total_minutes", total, most=LONGEST * 10),
        group_min=file.whole("group_min", most=MOST_PEOPLE),
        group_max=file.whole("group_max", most=MOST_PEOPLE),
        confidential=file.flag("confidential_default"),
        stages=stages,
        extra=file.rest(),
    )


def _stage(file: Fields, number: int) -> TemplateStage:
    has_dots = "dots_per_person" in file
    stage = TemplateStage(
        id=file.line("id") or f"stage-{number}",
        mode=file.line("mode") or "plenary",
        minutes=file.whole("minutes", most=LONGEST),
        title=file.by_language("title"),
        prompt=file.by_language("prompt"),
        tip=file.by_language("tip"),
        note_kind=file.line("note_kind") or "any",
        capture=file.line("capture") or "none",
        optional=file.flag("optional"),
        dots_per_person=file.whole("dots_per_person", most=100) if has_dots else None,
    )
    dots = {"dots_per_person": stage.dots_per_person} if has_dots else {}
    return replace(stage, extra={**dots, **file.rest()})


def _end(start: str, minutes: int) -> str:
    """The time of day when a session of so many minutes ends; empty when the start is no time."""
    try:
        began = datetime.strptime(start, "%H:%M")
    except ValueError:
        return ""
    return (began + timedelta(minutes=minutes)).strftime("%H:%M")
