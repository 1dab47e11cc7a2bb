# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What a new session can start from, and the session that comes of it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from facilitator.domain import edits
from facilitator.domain.edits.library import in_group, next_number
from facilitator.domain.ids import new_id
from facilitator.domain.records import Record, Session
from facilitator.domain.templates import session_from_template
from facilitator.domain.text import name_text
from facilitator.intake import shipped
from facilitator.ui.texts import language, tr

if TYPE_CHECKING:
    from datetime import date

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
    """A card. `template` is None for the empty session."""

    name: str
    purpose: str
    facts: str
    icon: str
    template: Template | None = None


def first_choices() -> list[Choice]:
    """The six cards of the first page."""
    found = {template.id: template for template in shipped.templates().templates}
    return [*(_choice(found[key]) for key in FIRST if key in found), _empty()]


def all_choices() -> list[Choice]:
    """Every template, those of the first page on top, and the empty session."""
    first = {key: place for place, key in enumerate(FIRST)}
    templates = sorted(shipped.templates().templates, key=lambda t: first.get(t.id, len(first)))
    return [*map(_choice, templates), _empty()]


def _choice(template: Template) -> Choice:
    lang = language()
    facts = [
        tr("{minutes} min").format(minutes=template.minutes),
        tr("%n stage(s)", n=len(template.stages)),
        _people(template),
    ]
    return Choice(
        template.name_in(lang),
        template.purpose_in(lang),
        " · ".join(facts),
        _ICONS.get(template.id, "file-text"),
        template,
    )


def _people(template: Template) -> str:
    if not template.group_max:
        return tr("any size")
    return tr("{least}–{most} people").format(least=template.group_min, most=template.group_max)


def _empty() -> Choice:
    return Choice(
        tr("Empty session"),
        tr("For when you already know what you need."),
        tr("Without stages"),
        "plus",
    )


def create_session(
    workspace: Workspace, choice: Choice, *, title: str, group: str, day: date | None
) -> str:
    """Put a new session into the library; returns its id. `group` "" is no learning group.

    Refused: "name.too_long". StoreError when the disk says no.
    """
    lang, when = language(), day.isoformat() if day else ""
    parts: tuple[Record, ...] = ()
    title = name_text(title) or choice.name
    if choice.template is None:
        session = Session(new_id(), title=title, date=when, language=lang)
    else:
        session, parts = session_from_template(choice.template, lang, title=title, date=when)
    session, groups = in_group(workspace.state, session, group)
    session = replace(session, number=next_number(workspace.state, session.group_id))
    workspace.do(edits.add_session(session, [*groups, *parts]))
    return session.id
