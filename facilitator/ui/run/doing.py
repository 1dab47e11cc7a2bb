# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Writes edits of Run through the door and says in words what became of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from facilitator.domain.errors import KnownError
from facilitator.ui.errors import sentence

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
        try:
            self._workspace.do(make())
        except KnownError as problem:
            self.said.emit(sentence(problem), False)
            return False
        if done:
            self.said.emit(done, True)
        return True
