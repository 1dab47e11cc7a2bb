# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Words for a screen reader that do not talk over each other: a moment later, and only the last.

What must be heard at once (a note that could not be saved) goes to `widgets.announce` instead.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QAccessible

from facilitator.ui.widgets import announce

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

WAIT_MS = 600


def announce_soon(widget: QWidget, text: str, *, about: str = "") -> None:
    """Let a running screen reader say `text` soon; of several about the same thing the last."""
    if QAccessible.isActive():
        _pending(widget).add(text, about)


class Pending(QObject):
    """What a widget has to say, until there was a pause."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget
        self._texts: dict[str, str] = {}
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(WAIT_MS)
        self._pause.timeout.connect(self.say)

    def add(self, text: str, about: str) -> None:
        """Say it in a moment; the first to wait does not wait longer for those that follow."""
        self._texts.pop(about, None)
        self._texts[about] = text
        if not self._pause.isActive():
            self._pause.start()

    def say(self) -> None:
        """Say all of it now."""
        texts, self._texts = list(self._texts.values()), {}
        if texts:
            announce(self._widget, ". ".join(texts))


def _pending(widget: QWidget) -> Pending:
    only_here = Qt.FindChildOption.FindDirectChildrenOnly
    found = widget.findChild(Pending, options=only_here)
    return found if isinstance(found, Pending) else Pending(widget)
