# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Every action of the plan does something to the plan."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from facilitator.ui.action_table.plan import PLAN
from facilitator.ui.actions import Actions
from facilitator.ui.plan_actions import bind_plan


class Seen:
    """Stands where the plan is, and notes what is asked of it."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    def __getattr__(self, name: str) -> object:
        def call(*values: object) -> None:
            self.asked.append(" ".join([name, *map(str, values)]))

        if name in ("foot", "template_wanted"):
            return self
        return call


@pytest.fixture
def actions(qtbot: QtBot) -> Actions:
    window = QWidget()
    qtbot.addWidget(window)
    made = Actions(window)
    made.set_contexts("session", "plan")
    return made


@pytest.mark.parametrize(
    ("action", "asked"),
    [
        ("add_stage", "add_stage"),
        ("open", "open_stage"),
        ("rename", "name_stage"),
        ("start", "start_stage"),
        ("move_up", "move_stage -1"),
        ("move_down", "move_stage 1"),
        ("more", "add_minutes 1"),
        ("less", "add_minutes -1"),
        ("much_more", "add_minutes 5"),
        ("much_less", "add_minutes -5"),
        ("double", "double_stage"),
        ("remove", "remove_stage"),
        ("fit", "fit_or_ask"),
        ("keep", "emit"),
    ],
)
def test_each_action_asks_the_plan(actions: Actions, action: str, asked: str) -> None:
    seen = Seen()

    def with_plan(work: Callable[..., object]) -> Callable[[], None]:
        return lambda: (work(seen), None)[1]

    bind_plan(actions, with_plan)
    assert all(actions.is_bound(spec.id) for spec in PLAN)
    assert actions.run(f"plan.{action}")
    assert seen.asked == [asked]
