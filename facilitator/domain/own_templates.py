# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Templates that somebody made: from a session, from a file, and back into a file.

The content of one stays the JSON text that it is in a file, so that no key is ever lost.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from facilitator.domain.ids import new_id
from facilitator.domain.records import OwnTemplate
from facilitator.domain.templates import SCHEMA, Template, read_template

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from facilitator.domain.records import Session, Stage, Statement
    from facilitator.domain.state import State
    from facilitator.domain.templates import TemplateLibrary

FILE = "file"  # in `extra`: what the file of a template said beside it


def template_of(own: OwnTemplate) -> Template:
    """The method in a template of one's own. Unreadable: as `read_template`."""
    return read_template(json.loads(own.content))


def find_template(state: State, template_id: str, library: TemplateLibrary) -> Template | None:
    """The template that a session was made from: one of the library, or one of one's own."""
    shipped = library.find(template_id)
    if shipped is not None or not template_id:
        return shipped
    own = (template_of(one) for one in state.all(OwnTemplate).values())
    return next((template for template in own if template.id == template_id), None)


def file_text(own: OwnTemplate) -> str:
    """The JSON text of a template file that holds this one."""
    beside = own.extra.get(FILE, {})
    content = {"schema": SCHEMA, **beside, "templates": [json.loads(own.content)]}
    return json.dumps(content, ensure_ascii=False, indent=1) + "\n"


def content_from(
    state: State, session_id: str, *, name: str, library: TemplateLibrary
) -> dict[str, Any]:
    """A session's stages as the content of a template, in the languages of its prompts.

    `library`: ground rules that it knows are named by their ids, others stand in their own words.
    """
    session = state.sessions[session_id]
    stages = state.stages(session_id)
    known = {text: key for key, text in library.words_of("ground_rules", session.language).items()}
    kept = session.extra.get("template")
    statements = state.statements_of(session_id)
    own = {
        "id": new_id(),
        "name": {session.language: name},
        "purpose": _in(session.language, session.purpose),
        "total_minutes": sum(_minutes(stage) for stage in stages),
        "ground_rules": [known.get(rule, rule) for rule in session.ground_rules],
        "second_language": session.second_language,
        "dots_per_person": session.dots_per_person,
    }
    names: set[str] = set()
    return {
        **own,
        **{key: value for key, value in (kept or {}).items() if key not in own},
        "stages": [
            _stage(stage, session, names, [s for s in statements if s.stage_id == stage.id])
            for stage in stages
        ],
    }


def _stage(
    stage: Stage, session: Session, names: set[str], statements: Iterable[Statement]
) -> dict[str, Any]:
    """A stage as in a file; keys that say nothing are left out. `names`: ids that are taken."""
    first, second = session.language, session.second_language
    axes = {"x": _in(first, stage.x_axis), "y": _in(first, stage.y_axis)}
    kept = dict(stage.extra)
    maybe = {
        "tip": _in(first, stage.private_notes),
        "optional": stage.optional,
        "dots_per_person": stage.dots,
        "per_person_minutes": stage.per_person,
        "grid": {**kept.pop("grid", {}), **axes} if stage.x_axis or stage.y_axis else {},
        "positions": [_in(first, label) for label in stage.labels],
        "statements": [_in(first, s.text) | _in(second, s.second_text) for s in statements],
    }
    own = {
        "id": _name(str(kept.pop("id", "")), names),
        "minutes": _minutes(stage),
        "mode": stage.mode,
        "capture": kept.pop("capture", "none"),
        "note_kind": stage.note_kind,
        "title": _in(first, stage.title),
        "prompt": _in(first, stage.prompt) | _in(second, stage.second_prompt),
        "phones": stage.phones,
        "keeps_names": stage.keeps_names,
        "hidden": stage.hidden,
        "shows_timer": stage.shows_timer,
    }
    own |= {key: value for key, value in maybe.items() if value}
    return {**kept, **own}


def _minutes(stage: Stage) -> int:
    """As planned: a session that ran may have taken longer."""
    return stage.planned_minutes or stage.minutes


def _in(language: str, text: str) -> dict[str, str]:
    return {language: text} if language and text else {}


def _name(wanted: str, taken: set[str]) -> str:
    """An id that no other stage of the template has."""
    number, name = 1, wanted or "stage-1"
    while name in taken:
        number += 1
        name = f"{wanted or 'stage'}-{number}"
    taken.add(name)
    return name


def own_template(
    content: Mapping[str, Any], name: str, *, beside: Mapping[str, Any] | None = None
) -> OwnTemplate:
    """A record for the content of a template. `beside`: what its file said outside of it."""
    text = json.dumps(dict(content), ensure_ascii=False)
    return OwnTemplate(new_id(), name, text, extra={FILE: dict(beside)} if beside else {})
