# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What a new session can start from, and the session that comes of it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from facilitator.domain import edits
from facilitator.domain.conditions import conditions_in
from facilitator.domain.edits.library import in_group, next_number
from facilitator.domain.ids import new_id
from facilitator.domain.own_templates import FILE, template_of
from facilitator.domain.records import Record, Session
from facilitator.domain.templates import session_from_template
from facilitator.domain.text import name_text
from facilitator.intake import shipped
from facilitator.ui.plan.room_languages import name_of
from facilitator.ui.texts import language, tr

if TYPE_CHECKING:
    from datetime import date

    from facilitator.domain.planning import UsualWords
    from facilitator.domain.records import OwnTemplate
    from facilitator.domain.state import State
    from facilitator.domain.templates import Template
    from facilitator.store.workspace import Workspace

#: The five that stand on the first page, most used on top.
FIRST = ("reflective-jonkoping", "communitree", "follow-up", "write-sort-name", "peer-case")
_ICONS = {
    "reflective-jonkoping": "messages-square",
    "communitree": "tree-deciduous",
    "follow-up": "rotate-ccw",
    "write-sort-name": "lightbulb",
    "peer-case": "hand-heart",
    "mgspi": "route",
    "four-levels": "layers",
    "what-sowhat-nowwhat": "circle-help",
    "looking-back": "history",
    "six-steps": "list-checks",
    "learning-cycle": "sprout",
    "dilemma": "scale",
    "cafe-rounds": "coffee",
    "strengths": "sun",
}


@dataclass(frozen=True, slots=True)
class Choice:
    """A card. `template` is None for the empty session; `own` a template that was made here."""

    name: str
    purpose: str
    facts: str
    icon: str
    template: Template | None = None
    own: OwnTemplate | None = None


def first_choices() -> list[Choice]:
    """The six cards of the first page."""
    found = {template.id: template for template in shipped.templates().templates}
    return [*(_choice(found[key]) for key in FIRST if key in found), _empty()]


def all_choices() -> list[Choice]:
    """Every shipped template, those of the first page on top, and the empty session."""
    first = {key: place for place, key in enumerate(FIRST)}
    templates = sorted(shipped.templates().templates, key=lambda t: first.get(t.id, len(first)))
    return [*map(_choice, templates), _empty()]


def own_choices(state: State) -> list[Choice]:
    """The templates that were made or brought in here, in their order."""
    return [_own_choice(own) for own in state.own_templates()]


def _choice(template: Template) -> Choice:
    lang = language()
    return Choice(
        template.name_in(lang),
        template.purpose_in(lang),
        " · ".join(_facts(template)),
        _ICONS.get(template.id, "file-text"),
        template,
    )


def _own_choice(own: OwnTemplate) -> Choice:
    template = template_of(own)
    speaks = template.language_for(language())
    facts = _facts(template) + ([name_of(speaks)] if speaks != language() else [])
    purpose = template.purpose_in(speaks)
    return Choice(own.name, purpose, " · ".join(facts), "notebook-pen", template, own)


def _facts(template: Template) -> list[str]:
    return [
        tr("{minutes} min").format(minutes=template.minutes),
        tr("%n stage(s)", n=len(template.stages)),
        _people(template),
    ]


def _people(template: Template) -> str:
    if not template.group_max:
        return tr("any size")
    return tr("{least}–{most} people").format(least=template.group_min, most=template.group_max)


def _empty() -> Choice:
    return Choice(
        tr("Empty session"),
        tr("For when you already know what you need."),
        tr("You add the stages"),
        "plus",
    )


def create_session(
    workspace: Workspace, choice: Choice, *, title: str, group: str, day: date | None
) -> str:
    """Put a new session into the library; returns its id. `group` "" is no learning group.

    Refused: "name.too_long". StoreError when the disk says no.
    """
    when = day.isoformat() if day else ""
    parts: tuple[Record, ...]
    title = name_text(title) or choice.name
    if choice.template is None:
        session = Session(new_id(), title=title, date=when, language=language())
        parts = conditions_in(shipped.usual().conditions, session.id, session.language)
    else:
        lang = choice.template.language_for(language())
        second = choice.template.second_language
        session, parts = session_from_template(
            choice.template,
            lang,
            second if second != lang else "",
            usual=_usual(choice.own),
            title=title,
            date=when,
        )
    session, groups = in_group(workspace.state, session, group)
    session = replace(session, number=next_number(workspace.state, session.group_id))
    workspace.do(edits.add_session(session, [*groups, *parts]))
    return session.id


def _usual(own: OwnTemplate | None) -> UsualWords:
    """The words that are shipped, and those that the file of a template brought along."""
    usual = shipped.usual()
    beside = own.extra.get(FILE) if own else None
    if not beside:
        return usual
    return replace(usual, library=usual.library.joined(beside.get("libraries")))
