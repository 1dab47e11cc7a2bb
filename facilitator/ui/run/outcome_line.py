# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""A decision or an action written back as the line that makes it, so that it can be mended."""

from __future__ import annotations

from typing import TYPE_CHECKING

from facilitator.domain.grammar import QUOTES
from facilitator.domain.matching import WHO
from facilitator.ui.run.outcome_rows import as_date

if TYPE_CHECKING:
    from facilitator.domain.matching import Names
    from facilitator.domain.records import Action, Decision


def decision_line(decision: Decision) -> str:
    """The sentence with its sign."""
    return f"= {decision.text}"


def action_line(action: Action, names: Names) -> str:
    """The words, the owner if a token can say it, and the date."""
    parts = [action.text]
    owners = [person for person in names.people if person.name and person.name == action.owner]
    if len(owners) == 1:
        parts.append("@" + names.token_for(WHO, owners[0]))
    elif action.owner[:1].isalpha():
        parts.append(_owner_token(action.owner))
    due = as_date(action.due)
    if due:
        parts.append(due.isoformat())
    return " ".join(filter(None, parts))


def _owner_token(owner: str) -> str:
    """Somebody who is not on the list; "" for words that no token can hold."""
    if " " not in owner:
        return f"@{owner}"
    return "" if set(owner) & set(QUOTES) else f'@"{owner}"'
