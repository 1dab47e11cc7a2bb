# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""A view hears of edits for as long as it lives, however it ends."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QObject

    from facilitator.domain.change import Edit
    from facilitator.store.workspace import Workspace


def hear(
    workspace: Workspace, owner: QObject, listener: Callable[[Edit], None]
) -> Callable[[], None]:
    """Subscribe until the owner is destroyed; returns how to stop before."""
    subscriptions = [workspace.subscribe(listener)]

    def stop(_owner: QObject | None = None) -> None:
        while subscriptions:
            subscriptions.pop()()

    owner.destroyed.connect(stop)
    return stop
