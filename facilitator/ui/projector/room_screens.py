# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Which screens the room could look at; they come and go while a session runs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from PySide6.QtGui import QScreen
    from PySide6.QtWidgets import QWidget


class RoomScreens(QObject):
    """`changed` when a screen was plugged in or out."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        app.screenAdded.connect(self._changed)
        app.screenRemoved.connect(self._changed)

    def others(self, desk: QWidget) -> list[QScreen]:
        """The screens that do not show the facilitator's window `desk`.

        One that mirrors it shows the same place, so it is not another one.
        """
        own = desk.screen().geometry()
        return [s for s in QGuiApplication.screens() if not s.geometry().intersects(own)]

    def best(self, desk: QWidget, wanted: str) -> QScreen | None:
        """The screen of this name if it is there, else the first other one, else None."""
        others = self.others(desk)
        named = (screen for screen in others if screen.name() == wanted)
        return next(named, others[0] if others else None)

    def is_there(self, name: str) -> bool:
        """Whether a screen of this name is plugged in."""
        return any(screen.name() == name for screen in QGuiApplication.screens())

    def _changed(self, _screen: QScreen) -> None:
        self.changed.emit()
