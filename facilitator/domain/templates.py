# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Template files are read here: `facilitation-templates/1` as described in domain.md 2.4.

Keys that are missing have their default; keys that nobody knows yet are kept in `extra`. Beyond
the format a stage may say what it allows (`phones`, `keeps_names`, `hidden`, `shows_timer`), and a
template which second language its prompts have and how many dots everybody gets
(`second_language`, `dots_per_person`).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from facilitator.domain import modes
from facilitator.domain.errors import Unreadable
from facilitator.domain.fields import Fields, in_language
from facilitator.domain.planning import session_from_template, stage_from_template

if TYPE_CHECKING:
    from facilitator.domain.records import Extra

__all__ = [
    "LONGEST",
    "SCHEMA",
    "Template",
    "TemplateLibrary",
    "TemplateStage",
    "read_template",
    "read_templates",
    "session_from_template",
    "stage_from_template",
]

SCHEMA = "facilitation-templates/1"
LONGEST = 600  # minutes of one stage
MOST_STAGES = 200  # of one template
MOST_PEOPLE = 10_000
_DOTS = "dots_per_person"

Words = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class TemplateStage:
    """A stage in every language it is written in.

    `dots_per_person`, `keeps_names`, `hidden`: None where the template leaves it to the session, or
    to what its mode is for. `per_person`: minutes of each person in a round.
    """

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
    per_person: int = 0
    x_axis: Words = field(default_factory=dict)
    y_axis: Words = field(default_factory=dict)
    labels: tuple[Words, ...] = ()
    statements: tuple[Words, ...] = ()
    phones: bool = False
    keeps_names: bool | None = None
    hidden: bool | None = None
    shows_timer: bool = True
    extra: Extra = field(default_factory=dict)

    @property
    def family(self) -> str:
        """One of the eight families of the plan."""
        return modes.family(self.mode)


@dataclass(frozen=True, slots=True)
class Template:
    """A method, ready to become a session. `minutes` is the whole of it.

    `ground_rules`: ids of the library, or rules in somebody's own words.
    """

    id: str
    name: Words
    purpose: Words
    minutes: int
    group_min: int
    group_max: int
    confidential: bool
    stages: tuple[TemplateStage, ...]
    ground_rules: tuple[str, ...] = ()
    second_language: str = ""
    dots_per_person: int | None = None
    extra: Extra = field(default_factory=dict)

    def name_in(self, language: str) -> str:
        return in_language(self.name, language) or self.id

    def purpose_in(self, language: str) -> str:
        return in_language(self.purpose, language)

    def languages(self) -> tuple[str, ...]:
        """The languages in which all titles and prompts are written; else the most frequent one."""
        texts = [words for s in self.stages for words in (s.title, s.prompt) if any(words.values())]
        found = Counter(code for words in texts for code, text in words.items() if text)
        whole = tuple(code for code, count in found.items() if count == len(texts))
        return whole or tuple(code for code, _count in found.most_common(1))

    def language_for(self, wanted: str) -> str:
        """The language of a session from this template: the wanted one where it is written in it,
        else English, else the first there is."""
        languages = self.languages()
        if not languages or wanted in languages:
            return wanted
        return "en" if "en" in languages else languages[0]


@dataclass(frozen=True, slots=True)
class TemplateLibrary:
    """All templates of a file, in its order, and the words for the ids that they use."""

    templates: tuple[Template, ...]
    libraries: Mapping[str, Any] = field(default_factory=dict)

    def find(self, template_id: str) -> Template | None:
        return next((t for t in self.templates if t.id == template_id), None)

    def label(self, library: str, key: str, language: str) -> str:
        """The words for an id of one of the libraries ("roles", "modes"); else the id itself."""
        words = self._words(library).get(key)
        if words is None:
            return key.replace("_", " ")
        return in_language(words, language) or key

    def words_of(self, library: str, language: str) -> dict[str, str]:
        """All ids of one of the libraries ("ground_rules"), each with its words."""
        return {key: self.label(library, key, language) for key in self._words(library)}

    def rules(self, ids: tuple[str, ...], language: str) -> tuple[str, ...]:
        """Ground rules as texts; what is no id is a rule in somebody's own words."""
        known = self.words_of("ground_rules", language)
        return tuple(known.get(key, key) for key in ids)

    def joined(self, libraries: object) -> TemplateLibrary:
        """This library with the words that a file brought along for ids we do not know."""
        if not isinstance(libraries, Mapping):
            return self
        both = dict(self.libraries)
        for name, words in libraries.items():
            ours = both.get(name, {})
            if isinstance(words, Mapping) and isinstance(ours, Mapping):
                both[name] = {**words, **ours}
        return replace(self, libraries=both)

    def _words(self, library: str) -> dict[str, dict[str, str]]:
        entries = self.libraries.get(library)
        if not isinstance(entries, Mapping):
            return {}
        return {
            key: {code: text for code, text in entry.items() if isinstance(text, str)}
            for key, entry in entries.items()
            if isinstance(entry, Mapping)
        }


def read_templates(content: object) -> TemplateLibrary:
    """Templates from the decoded JSON of a template file.

    Unreadable: "templates.not_templates", "templates.newer", "templates.too_long" with `where` and
    `limit`, and as `Fields`.
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


def read_template(content: object) -> Template:
    """One template from its decoded JSON. Unreadable: as `read_templates`."""
    return _template(Fields(content), 1)


def _template(file: Fields, number: int) -> Template:
    parts = file.each("stages")
    if len(parts) > MOST_STAGES:
        where = file.where or f"templates {number}"
        raise Unreadable("templates.too_long", where=where, limit=MOST_STAGES)
    stages = tuple(_stage(part, place) for place, part in enumerate(parts, start=1))
    total = sum(stage.minutes for stage in stages)
    return Template(
        id=file.line("id") or f"template-{number}",
        name=file.by_language("name"),
        purpose=file.by_language("purpose"),
        minutes=file.whole("total_minutes", total, most=LONGEST * MOST_STAGES),
        group_min=file.whole("group_min", most=MOST_PEOPLE),
        group_max=file.whole("group_max", most=MOST_PEOPLE),
        confidential=file.flag("confidential_default"),
        stages=stages,
        ground_rules=file.texts("ground_rules"),
        second_language=file.line("second_language"),
        dots_per_person=file.whole(_DOTS, most=100) if _DOTS in file else None,
        extra=file.rest(),
    )


def _stage(file: Fields, number: int) -> TemplateStage:
    grid = file.part("grid")
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
        dots_per_person=file.whole(_DOTS, most=100) if _DOTS in file else None,
        per_person=file.whole("per_person_minutes", most=LONGEST),
        x_axis=grid.by_language("x"),
        y_axis=grid.by_language("y"),
        labels=file.each_by_language("positions"),
        statements=file.each_by_language("statements"),
        phones=file.flag("phones"),
        keeps_names=file.flag("keeps_names") if "keeps_names" in file else None,
        hidden=file.flag("hidden") if "hidden" in file else None,
        shows_timer=file.flag("shows_timer", True),
    )
    more = {"grid": grid.rest()} if grid.rest() else {}
    return replace(stage, extra={**more, **file.rest()})
