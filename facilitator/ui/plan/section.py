# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What the parts of the right column have in common: a title with a count, rows, and doing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget

from facilitator.ui.run.doing import Doing
from facilitator.ui.widgets import SectionTitle

if TYPE_CHECKING:
    from collections.abc import Sequence

    from facilitator.domain.records import Session
    from facilitator.domain.state import State
    from facilitator.store.workspace import Workspace


class Section(QWidget):
    """`said` gives words and whether undo shall be offered."""

    said = Signal(str, bool)

    def __init__(
        self, title: str, workspace: Workspace, session_id: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.workspace, self.session_id = workspace, session_id
        self.doing = Doing(workspace, self)
        self.doing.said.connect(self.said)
        self.title = SectionTitle(title, self, px=14, color="text")
        self.title.setContentsMargins(0, 0, 0, 6)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self.column.addWidget(self.title)

    @property
    def state(self) -> State:
        return self.workspace.state

    def session(self) -> Session | None:
        return self.state.sessions.get(self.session_id)

    def refresh(self) -> None:
        """Show what the session holds now."""
        raise NotImplementedError


def emptied(layout: QLayout) -> None:
    """Take everything out of a layout."""
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()


def focused_in(widgets: Sequence[QWidget]) -> int:
    """Which of these has the keyboard; -1 for none."""
    return next((place for place, one in enumerate(widgets) if one.hasFocus()), -1)


def focus_near(widgets: Sequence[QWidget], place: int) -> None:
    """The keyboard to the one in this place, or to the last; -1 leaves it where it is."""
    if place >= 0 and widgets:
        widgets[min(place, len(widgets) - 1)].setFocus(Qt.FocusReason.OtherFocusReason)


def around(widget: QWidget) -> QRect:
    """Where a widget is on the screen, in global pixels."""
    return QRect(widget.mapToGlobal(widget.rect().topLeft()), widget.size())
