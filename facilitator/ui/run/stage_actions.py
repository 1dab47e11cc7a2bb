# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Ties what can be done with the stage that runs, beyond its clock, to keys, menus and palette."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from facilitator.ui.actions import Actions
    from facilitator.ui.run.run_view import RunView

    Work = Callable[[RunView], object]


def bind_stage_actions(actions: Actions, run: Callable[[Work], Callable[[], None]]) -> None:
    """`run` makes a slot of what shall be done with the session that is open."""
    bind = actions.bind
    bind("stage.main", run(lambda r: r.main_action()))
    bind("turn.next", run(lambda r: r.clock.next_turn()))
    bind("turn.previous", run(lambda r: r.clock.previous_turn()))
    bind("notes.reveal", run(lambda r: r.clock.reveal()))
    bind("notes.hide", run(lambda r: r.clock.hide_again()))
    bind("stage.spread", run(lambda r: r.clock.spread()))
    bind("stage.leave_late", run(lambda r: r.rail.late.leave_it()))
