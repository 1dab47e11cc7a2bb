# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""At the close: what became of the ideas, and the pulse. Each is made when it is first wanted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from facilitator.ui.run.ideas_page import IdeasPage
from facilitator.ui.run.panel_page import PanelPage
from facilitator.ui.run.pulse_page import PulsePage
from facilitator.ui.texts import tr
from facilitator.ui.widgets import SegmentedControl

if TYPE_CHECKING:
    from facilitator.domain.change import Edit
    from facilitator.store.workspace import Workspace

IDEAS, PULSE = "ideas", "pulse"


class ClosingPage(PanelPage):
    """`said` and `left` as of its parts."""

    def __init__(
        self, workspace: Workspace, session_id: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(workspace, session_id, parent)
        self.part = ""
        self._parts: dict[str, IdeasPage | PulsePage] = {}
        choices = [(IDEAS, tr("Ideas")), (PULSE, tr("Pulse"))]
        self.switch = SegmentedControl(choices, self, name=tr("At the close"), height=30)
        self.switch.changed.connect(self.show_part)
        self._stack = QStackedWidget(self)
        row = QHBoxLayout()
        row.setContentsMargins(16, 2, 16, 6)
        row.addWidget(self.switch)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self._stack, 1)

    @property
    def ideas(self) -> IdeasPage:
        found = self._made(IDEAS)
        assert isinstance(found, IdeasPage)
        return found

    @property
    def pulse(self) -> PulsePage:
        found = self._made(PULSE)
        assert isinstance(found, PulsePage)
        return found

    def show_part(self, part: str) -> None:
        """Turn to the ideas or to the pulse."""
        self.part = part
        self.switch.set_current(part)
        self._stack.setCurrentWidget(self._made(part))

    def target(self) -> QWidget:
        """What takes the keyboard."""
        part = self._parts.get(self.part)
        if isinstance(part, PulsePage):
            return part.first_box()
        return part.list if part is not None else self

    def hear_of(self, edit: Edit) -> None:
        """Something in the session is different."""
        for part in self._parts.values():
            part.hear_of(edit)

    def _made(self, part: str) -> IdeasPage | PulsePage:
        if part not in self._parts:
            cls = IdeasPage if part == IDEAS else PulsePage
            made = cls(self._workspace, self._session_id, self)
            made.said.connect(self.said)
            made.left.connect(self.left)
            self._parts[part] = made
            self._stack.addWidget(made)
        return self._parts[part]
