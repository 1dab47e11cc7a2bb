# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Writes edits of Run through the door and says in words what became of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from facilitator.ui.attempt import attempt

if TYPE_CHECKING:
    from collections.abc import Callable

    from facilitator.domain.change import Edit
    from facilitator.store.workspace import Workspace


class Doing(QObject):
    """`said` gives words and whether undo shall be offered."""

    said = Signal(str, bool)

    def __init__(self, workspace: Workspace, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace

    def do(self, make: Callable[[], Edit], *, done: str = "") -> bool:
        """Make an edit and write it; False, with words, when that is not possible."""
        edit = attempt(self._workspace, make, say=lambda why: self.said.emit(why, False))
        if edit is not None and done:
            self.said.emit(done, True)
        return edit is not None
