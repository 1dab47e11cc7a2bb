# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What the pages of the panel beside the board have in common."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from facilitator.store.workspace import Workspace


class PanelPage(QWidget):
    """`said` gives words and whether undo shall be offered; `left` when Esc leaves the page."""

    said = Signal(str, bool)
    left = Signal()

    def __init__(
        self, workspace: Workspace, session_id: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace, self._session_id = workspace, session_id
