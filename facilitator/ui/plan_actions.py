# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Ties the actions of the plan to the plan that is on the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from facilitator.ui.actions import Actions
    from facilitator.ui.plan.plan_view import PlanView

    With = Callable[[Callable[[PlanView], object]], Callable[[], None]]


def bind_plan(actions: Actions, plan: With) -> None:
    """`plan` makes a slot of what is done with the plan."""
    bind = actions.bind
    bind("plan.add_stage", plan(lambda view: view.add_stage()))
    bind("plan.open", plan(lambda view: view.open_stage()))
    bind("plan.rename", plan(lambda view: view.name_stage()))
    bind("plan.start", plan(lambda view: view.start_stage()))
    bind("plan.move_up", plan(lambda view: view.move_stage(-1)))
    bind("plan.move_down", plan(lambda view: view.move_stage(1)))
    bind("plan.minutes")
    bind("plan.more", plan(lambda view: view.add_minutes(1)))
    bind("plan.less", plan(lambda view: view.add_minutes(-1)))
    bind("plan.much_more", plan(lambda view: view.add_minutes(5)))
    bind("plan.much_less", plan(lambda view: view.add_minutes(-5)))
    bind("plan.double", plan(lambda view: view.double_stage()))
    bind("plan.remove", plan(lambda view: view.remove_stage()))
    bind("plan.fit", plan(lambda view: view.foot.fit_or_ask()))
    bind("plan.about", plan(lambda view: view.open_about()))
    bind("plan.add_people", plan(lambda view: view.add_people()))
    bind("plan.keep", plan(lambda view: view.template_wanted.emit()))
