# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""From one session to the next: planning it, what goes out and comes back, fates, pulse, series."""

from __future__ import annotations

from facilitator.ui.action_table.spec import ActionSpec
from facilitator.ui.texts import mark


def _memory() -> tuple[ActionSpec, ...]:
    def page(name: str, text: str, key: str, icon: str) -> ActionSpec:
        return ActionSpec(f"panel.{name}", text, (key,), "view", "run", icon=icon)

    def made(
        name: str, text: str, icon: str, context: str = "everywhere", *, line_above: bool = False
    ) -> ActionSpec:
        return ActionSpec(name, text, (), "session", context, icon, line_above=line_above)

    return (
        made("session.plan_next", mark("Plan the next session"), "calendar", line_above=True),
        made("session.copy_text", mark("Copy the text for a mail or intranet"), "copy", "session"),
        made("session.return_slip", mark("Return slip"), "printer", "session"),
        made(
            "session.add_returned", mark("Add notes that came back…"), "clipboard-paste", "session"
        ),
        made("session.add_second", mark("Add a second typist's file…"), "file-up", "session"),
        made("library.series", mark("Over time"), "history", "library"),
        page("ideas", mark("What became of the ideas"), "Ctrl+Shift+I", "lightbulb"),
        page("pulse", mark("Count the pulse"), "Ctrl+Shift+P", "heart"),
        page("host", mark("For you"), "Ctrl+Shift+Y", "lock"),
    )


MEMORY = _memory()
