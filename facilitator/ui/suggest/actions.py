# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Ties suggestions to menus and palette. Their own keys belong to the strip."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from facilitator.ui.actions import Actions
    from facilitator.ui.run.run_view import RunView

    Work = Callable[[RunView], object]

_KEYS = ("choose", "accept", "rename", "ignore", "ignore_all")


def bind_suggestions(actions: Actions, run: Callable[[Work], Callable[[], None]]) -> None:
    """`run` makes a slot of what shall be done with the session that is open."""
    bind = actions.bind
    bind("group.suggest", run(lambda r: r.suggesting.look()))
    bind("group.suggest_more", run(lambda r: r.suggesting.step(more=True)))
    bind("group.suggest_fewer", run(lambda r: r.suggesting.step(more=False)))
    for key in _KEYS:
        bind(f"suggest.{key}")
