# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Verbs of the templates that somebody made or brought in."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

from facilitator.domain.change import Edit, added, edit_of, updated
from facilitator.domain.errors import Refused
from facilitator.domain.records import OwnTemplate
from facilitator.domain.rules import existing
from facilitator.domain.text import name_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from facilitator.domain.state import State


def add_template(state: State, template: OwnTemplate) -> Edit:
    """A template of one's own, after those that are there.

    Refused: "name.empty", "name.too_long". Unreadable: as `read_template`.
    """
    return edit_of("add_template", *map(added, _placed(state, [template])))


def add_templates(state: State, templates: Sequence[OwnTemplate]) -> Edit:
    """All templates of a file at once. Refused, Unreadable: as `add_template`."""
    return edit_of("add_templates", *map(added, _placed(state, templates)))


def name_template(state: State, template_id: str, name: str) -> Edit:
    """Another name, in every language that the old one had.

    Refused: "gone", "name.empty", "name.too_long".
    """
    old = existing(state, OwnTemplate, template_id)
    name = _named(name)
    content = json.loads(old.content)
    languages = content["name"] if isinstance(content.get("name"), dict) else {}
    content["name"] = dict.fromkeys(languages, name) or name
    text = json.dumps(content, ensure_ascii=False) if name != old.name else old.content
    return edit_of("name_template", updated(old, name=name, content=text))


def bin_template(state: State, template_id: str) -> Edit:
    """Refused: "gone"."""
    return edit_of("bin_template", updated(existing(state, OwnTemplate, template_id), binned=True))


def restore_template(state: State, template_id: str) -> Edit:
    """Out of the bin again. Refused: "gone"."""
    found = existing(state, OwnTemplate, template_id)
    return edit_of("restore_template", updated(found, binned=False))


def _placed(state: State, templates: Sequence[OwnTemplate]) -> list[OwnTemplate]:
    from facilitator.domain.own_templates import template_of  # no start needs it

    last = max((t.position for t in state.all(OwnTemplate).values()), default=0.0)
    placed = []
    for place, template in enumerate(templates, start=1):
        template_of(template)  # what cannot be read never comes in
        placed.append(replace(template, name=_named(template.name), position=last + place))
    return placed


def _named(name: str) -> str:
    if not (name := name_text(name)):
        raise Refused("name.empty")
    return name
