# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The plan: stages are added, moved, given minutes, doubled and taken out."""

from __future__ import annotations

from facilitator.ui.action_table.spec import ActionSpec
from facilitator.ui.texts import mark


def _stages() -> tuple[ActionSpec, ...]:
    def made(name: str, text: str, *keys: str, icon: str = "") -> ActionSpec:
        return ActionSpec(f"plan.{name}", text, keys, "plan", "plan", icon=icon)

    def typed(name: str, text: str, key: str) -> ActionSpec:
        return ActionSpec(f"plan.{name}", text, (key,), "plan", "plan", palette=False, kind="typed")

    def on_list(
        name: str, text: str, key: str, *, icon: str = "", line: bool = False
    ) -> ActionSpec:
        place = ("plan", "plan", icon)
        return ActionSpec(f"plan.{name}", text, (key,), *place, kind="key", line_above=line)

    return (
        made("add_stage", mark("Add a stage"), "Ctrl+Shift+N", icon="plus"),
        on_list("open", mark("Open the stage"), "Return"),
        on_list("rename", mark("Name the stage"), "F2", icon="pencil-line"),
        on_list("start", mark("Start the session here"), "Ctrl+Return", icon="play"),
        on_list("move_up", mark("Move the stage up"), "Alt+Up", icon="arrow-up", line=True),
        on_list("move_down", mark("Move the stage down"), "Alt+Down", icon="arrow-down"),
        typed("minutes", mark("Minutes of the stage"), "0 – 9"),
        on_list("more", mark("One minute more"), "+", icon="plus"),
        on_list("less", mark("One minute less"), "-", icon="minus"),
        on_list("much_more", mark("Five minutes more"), "Shift++"),
        on_list("much_less", mark("Five minutes less"), "Shift+-"),
        on_list("double", mark("Duplicate the stage"), "Ctrl+D", icon="copy", line=True),
        on_list("remove", mark("Take the stage out"), "Del", icon="trash-2"),
        made("fit", mark("Fit to the time"), icon="clock"),
        made("keep", mark("Save as template"), icon="archive"),
        made("about", mark("About this session"), icon="clipboard-list"),
        made("add_people", mark("Add or paste names"), icon="user-plus"),
    )


PLAN = _stages()
