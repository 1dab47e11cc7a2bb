# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What a group decided and will do, according to a sample file."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from facilitator.domain.ids import new_id
from facilitator.domain.records import Action, Decision
from facilitator.domain.rules import ACTION_STATUSES

if TYPE_CHECKING:
    from collections.abc import Mapping

    from facilitator.domain.fields import Fields


def read_decisions(file: Fields, session_id: str, clusters: Mapping[str, str]) -> list[Decision]:
    """Decisions in their order. `clusters`: ids of groups by the file's names."""
    found: list[Decision] = []
    for part in file.each("decisions"):
        name, kept = _resting_on(part, clusters)
        decision = Decision(
            new_id(),
            session_id,
            part.words("text"),
            (clusters[name],) if name in clusters else (),
            part.line("how"),
            part.words("gains"),
            part.line("type"),
            position=float(len(found) + 1),
        )
        found.append(replace(decision, extra={**kept, **part.rest()}))
    return found


def read_actions(file: Fields, session_id: str, clusters: Mapping[str, str]) -> list[Action]:
    """Actions in their order; a status that we do not know counts as open and is kept."""
    found: list[Action] = []
    for part in file.each("actions"):
        name, kept = _resting_on(part, clusters)
        status = part.line("status") or "open"
        if status not in ACTION_STATUSES:
            kept["status"], status = status, "open"
        action = Action(
            new_id(),
            session_id,
            part.words("text"),
            part.line("owner"),
            part.line("helper"),
            part.line("due"),
            part.words("first_step"),
            part.words("sign"),
            part.line("kind") or "action",
            status,
            part.words("learned"),
            clusters.get(name),
            float(len(found) + 1),
        )
        found.append(replace(action, extra={**kept, **part.rest()}))
    return found


def _resting_on(part: Fields, clusters: Mapping[str, str]) -> tuple[str, dict[str, Any]]:
    """The file's name of the group that it rests on; kept where there is no such group."""
    name = part.raw("cluster")
    return name, {"cluster": name} if name and name not in clusters else {}
