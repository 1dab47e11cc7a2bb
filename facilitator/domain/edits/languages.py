# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The verb of the languages of the room: what still has the template's words follows."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from facilitator.domain.change import Change, Edit, edit_of, updated
from facilitator.domain.fields import in_language
from facilitator.domain.planning import stage_from_template
from facilitator.domain.records import Session, Stage
from facilitator.domain.rules import existing

if TYPE_CHECKING:
    from collections.abc import Iterator

    from facilitator.domain.planning import UsualWords
    from facilitator.domain.state import State
    from facilitator.domain.templates import Template, TemplateStage

_WORDS = ("title", "prompt", "private_notes", "x_axis", "y_axis", "labels")


def set_languages(
    state: State,
    session_id: str,
    *,
    language: str,
    second_language: str = "",
    template: Template | None = None,
    usual: UsualWords | None = None,
) -> Edit:
    """The languages of a session; a second language "" is none, and so is one that is the first.

    Titles, prompts and all else that still stands as in the `template` changes with them, where it
    is written in that language; so do usual conditions and ground rules. Refused: "gone".
    """
    old = existing(state, Session, session_id)
    second = second_language if second_language != language else ""
    new = replace(old, language=language, second_language=second)
    values: dict[str, Any] = {"language": language, "second_language": second}
    changes: list[Change | None] = []
    if template is not None:
        for field, words in (("title", template.name), ("purpose", template.purpose)):
            if words.get(language) and getattr(old, field) == in_language(words, old.language):
                values[field] = words[language]
        changes += _stages(state, old, new, template)
    if usual is not None:
        values["ground_rules"] = _rules(old, language, usual)
        changes += _conditions(state, old, language, usual)
    return edit_of("set_languages", updated(old, **values), *changes)


def _stages(
    state: State, old: Session, new: Session, template: Template
) -> Iterator[Change | None]:
    planned = {stage.id: stage for stage in template.stages}
    whole = new.language in template.languages()
    for stage in state.stages(old.id):
        source = planned.get(str(stage.extra.get("id", "")))
        if source is not None:
            yield _stage(stage, source, old, new, whole=whole)
            yield from _statements(state, stage, source, old, new, whole=whole)


def _stage(
    stage: Stage, source: TemplateStage, old: Session, new: Session, *, whole: bool
) -> Change | None:
    """`whole`: the template is written in the new first language."""
    was, now = (stage_from_template(source, one, position=0.0)[0] for one in (old, new))
    assert isinstance(was, Stage)
    assert isinstance(now, Stage)
    same = [name for name in _WORDS if whole and getattr(stage, name) == getattr(was, name)]
    values = {name: getattr(now, name) for name in same}
    if stage.prompt == was.prompt and stage.second_prompt in ("", was.second_prompt):
        values["second_prompt"] = now.second_prompt
    return updated(stage, **values)


def _statements(
    state: State, stage: Stage, source: TemplateStage, old: Session, new: Session, *, whole: bool
) -> Iterator[Change | None]:
    known = {in_language(words, old.language): words for words in source.statements}
    for statement in state.statements_of(old.id):
        words = known.get(statement.text)
        if statement.stage_id != stage.id or words is None:
            continue
        text = words.get(new.language, statement.text) if whole else statement.text
        second = statement.second_text
        if second in ("", words.get(old.second_language, "")):
            second = words.get(new.second_language, "")
        yield updated(statement, text=text, second_text=second)


def _rules(old: Session, language: str, usual: UsualWords) -> tuple[str, ...]:
    was = usual.library.words_of("ground_rules", old.language)
    now = usual.library.words_of("ground_rules", language)
    follows = {text: now[key] for key, text in was.items()}
    return tuple(follows.get(rule, rule) for rule in old.ground_rules)


def _conditions(
    state: State, old: Session, language: str, usual: UsualWords
) -> Iterator[Change | None]:
    known = {in_language(one.text, old.language): one.text for one in usual.conditions}
    for line in state.conditions_of(old.id):
        yield updated(line, text=known.get(line.text, {}).get(language, line.text))
