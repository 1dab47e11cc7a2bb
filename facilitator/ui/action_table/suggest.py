# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Suggested groups: asked for anywhere in Run, answered by the keys of the strip."""

from __future__ import annotations

from facilitator.ui.action_table.spec import ActionSpec
from facilitator.ui.texts import mark


def _typed(name: str, text: str, key: str) -> ActionSpec:
    """Listed on the key sheet; the strip itself reads the key."""
    return ActionSpec(f"suggest.{name}", text, (key,), "group", "run", kind="typed", palette=False)


SUGGEST = (
    ActionSpec(
        "group.suggest",
        mark("Suggest groups"),
        (),
        "group",
        "run",
        icon="lightbulb",
        line_above=True,
    ),
    ActionSpec("group.suggest_more", mark("Suggest more groups"), (), "group", "run"),
    ActionSpec("group.suggest_fewer", mark("Suggest fewer groups"), (), "group", "run"),
    _typed("choose", mark("Choose a suggested group"), "← →"),
    _typed("accept", mark("Make the suggested group"), "Return"),
    _typed("rename", mark("Rename a suggested group and make it"), "F2"),
    _typed("ignore", mark("Ignore a suggested group"), "Del"),
    _typed("ignore_all", mark("Ignore all suggested groups"), "Shift+Del"),
)
