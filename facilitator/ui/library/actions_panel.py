# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The right panel: what is still open in all learning groups, and where everything is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from facilitator.ui import texts, theme
from facilitator.ui.icons import paint_icon
from facilitator.ui.library.action_list import ActionList
from facilitator.ui.texts import tr
from facilitator.ui.widgets import ElidedLabel, SectionTitle

if TYPE_CHECKING:
    from datetime import datetime

    from facilitator.domain.clock import Clock
    from facilitator.store.workspace import Workspace
    from facilitator.ui.library.action_list import ActionRow

WIDTH = 316
_PADDING = 20


class Mark(QWidget):
    """A small icon beside a line of text."""

    def __init__(self, icon: str, parent: QWidget | None = None, *, size: int = 14) -> None:
        super().__init__(parent)
        self._icon = icon
        side = theme.current().px(size)
        self.setFixedSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_icon(QPainter(self), QRectF(self.rect()), self._icon, color="text3")


class ActionsPanel(QWidget):
    """Says only what is true: when something was saved since the program was opened."""

    def __init__(
        self, workspace: Workspace, parent: QWidget | None = None, *, clock: Clock
    ) -> None:
        super().__init__(parent)
        now = theme.current()
        self.setFixedWidth(now.px(WIDTH))
        pad = now.px(_PADDING)
        self._title = SectionTitle(tr("Open actions"), self, px=14, color="text")
        self.list = ActionList(workspace, self, clock=clock, inset=_PADDING)
        self._nothing = ElidedLabel(tr("No open actions."), self, px=13, color="text2")
        self._kept = ElidedLabel("", self, px=12, color="text3")
        column = QVBoxLayout(self)
        column.setContentsMargins(1, pad, 0, pad)
        column.setSpacing(0)
        for widget in (self._title, self._nothing):
            row = QHBoxLayout()
            row.setContentsMargins(pad, 0, pad, 0)
            row.addWidget(widget)
            column.addLayout(row)
        self._title.setFixedHeight(now.px(20))
        column.insertSpacing(1, now.px(6))
        column.addWidget(self.list, 1)
        column.addSpacing(now.px(10))
        foot = QHBoxLayout()
        foot.setContentsMargins(pad, 0, pad, 0)
        foot.setSpacing(now.px(7))
        foot.addWidget(Mark("hard-drive", self))
        foot.addWidget(self._kept, 1)
        column.addLayout(foot)

    def show_rows(self, rows: list[ActionRow], count: int) -> None:
        """Show the open actions, `count` of them."""
        self._title.set_count(str(count) if count else "")
        self._nothing.setVisible(not count)
        self.list.show_rows(rows)

    def show_saved(self, moment: datetime | None) -> None:
        """When something was saved last since the program was opened, if anything was."""
        kept = tr("On this computer only")
        if moment is not None:
            kept += " · " + tr("saved {time}").format(time=texts.clock(moment))
        self._kept.setText(kept)

    def paintEvent(self, event: QPaintEvent) -> None:
        now, painter = theme.current(), QPainter(self)
        painter.fillRect(self.rect(), now.surface2)
        painter.fillRect(0, 0, 1, self.height(), now.border)
