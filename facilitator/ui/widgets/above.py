# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Which lists and sheets lie above the rest of a window now, so that no message covers them."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Signal

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_MOVES = {QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.Move, QEvent.Type.Resize}


class Above(QObject):
    """`changed` when one of the watched widgets comes, goes or is somewhere else."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._watched: list[tuple[QWidget, int]] = []

    def watch(self, widget: QWidget, *, around: int) -> None:
        """From now on it counts while it is visible. `around`: px of shadow at each side."""
        self._watched = [known for known in self._watched if shiboken6.isValid(known[0])]
        self._watched.append((widget, around))
        widget.installEventFilter(self)

    def places(self, window: QWidget) -> list[QRect]:
        """Where they lie in this window, without their shadows."""
        return [
            QRect(widget.mapTo(window, QPoint(0, 0)), widget.size()).adjusted(
                around, around, -around, -around
            )
            for widget, around in self._watched
            if shiboken6.isValid(widget) and widget.isVisible() and window.isAncestorOf(widget)
        ]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _MOVES:
            self.changed.emit()
        return False


@cache
def above() -> Above:
    """The one object that knows them."""
    return Above()
