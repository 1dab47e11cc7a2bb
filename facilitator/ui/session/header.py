# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The bar above an open session: which session, which view, and that it is saved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from facilitator.ui import theme
from facilitator.ui.actions import key_text
from facilitator.ui.regions import mark_region
from facilitator.ui.texts import clock, tr
from facilitator.ui.widgets import ElidedLabel, IconButton, SegmentedControl, StatusLabel

if TYPE_CHECKING:
    from datetime import datetime

    from facilitator.domain.records import LearningGroup, Session
    from facilitator.ui.widgets.status import Tone

HEIGHT, LOW_HEIGHT = 52, 44
PLAN, RUN, SUMMARY = "plan", "run", "summary"
WORDY = 1280  # below this the projector shows its icon only
NARROW = 1024  # below this the status shows its icon only
SMALL = 800  # below this the switch of views is in the menu
LOW = 400  # the height of a window below which the header is lower too


class SessionHeader(QWidget):
    """Back, title, Plan | Run | Summary, saved, find, menu."""

    back = Signal()
    view_chosen = Signal(str)
    find_wanted = Signal()
    menu_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._back = IconButton(
            "arrow-left", tr("Back to the library"), self, key=key_text("Ctrl+W")
        )
        self._title = ElidedLabel("", self, px=14.5, weight=600)
        self._detail = ElidedLabel("", self, px=12, color="text2")
        choices = [(PLAN, tr("Plan")), (RUN, tr("Run")), (SUMMARY, tr("Summary"))]
        self.switch = SegmentedControl(choices, self, name=tr("View"))
        self.projector = StatusLabel("monitor", tr("Projector off"), self, clickable=True)
        self.projector.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the line alone
        self.saved = StatusLabel("check", tr("Saved"), self)
        self.find_button = IconButton(
            "search", tr("Find or do anything"), self, key=key_text("Ctrl+K")
        )
        self.menu_button = IconButton("menu", tr("Menu"), self, key="F10")
        self.middle = QHBoxLayout()
        self._strip: QWidget | None = None
        self._lay_out()
        mark_region(self)
        self._back.clicked.connect(self.back)
        self.switch.changed.connect(self.view_chosen)
        self.find_button.clicked.connect(self.find_wanted)
        self.menu_button.clicked.connect(self.menu_wanted)
        theme.notifier().changed.connect(self.fit)
        self.fit()

    def show_session(self, session: Session, group: LearningGroup | None) -> None:
        """Title, learning group and number."""
        self._title.setText(session.title or tr("Session without a title"))
        parts = [group.name if group else "", ""]
        if group:
            parts[1] = tr("session {number}").format(number=session.number)
        self._detail.setText(" · ".join(part for part in parts if part))
        self._detail.setVisible(bool(group))

    def show_saved(self, moment: datetime | None) -> None:
        words = tr("Saved {time}").format(time=clock(moment)) if moment else tr("Saved")
        self.saved.set_status("check", words)

    def show_not_saved(self) -> None:
        self.saved.set_status("triangle-alert", tr("Not saved"), tone="danger")

    def show_projector(self, icon: str, words: str, *, on: bool, tone: Tone = "normal") -> None:
        """What the room sees; `on` has a dot beside it."""
        self.projector.set_status(icon, words, dot=on, tone=tone)

    def add_strip(self, strip: QWidget) -> None:
        """What a small window shows here instead of title and switch: stage and clock."""
        self._strip = strip
        self.middle.addWidget(strip)
        self.fit()

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.setContentsMargins(0, 0, 0, 0)
        words.addStretch()
        words.addWidget(self._title)
        words.addWidget(self._detail)
        words.addStretch()
        self._words = QWidget(self)
        self._words.setLayout(words)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 12, 1)
        row.setSpacing(4)
        row.addWidget(self._back)
        row.addSpacing(4)
        row.addWidget(self._words, 1)
        row.addLayout(self.middle)
        row.addStretch(1)
        row.addWidget(self.projector)
        row.addWidget(self.saved)
        row.addSpacing(18)
        row.addWidget(self.find_button)
        row.addSpacing(2)
        row.addWidget(self.menu_button)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Place the switch, and leave out what the width has no room for."""
        now = theme.current()
        low = self.window().height() < now.px(LOW)
        self.setFixedHeight(now.px(LOW_HEIGHT if low else HEIGHT))
        wide = self.width() / now.text_scale
        self.saved.set_narrow(wide < NARROW)
        self.projector.set_narrow(wide < WORDY)
        small = wide < SMALL
        strip = self._strip is not None and small and self.switch.current() == RUN
        self.switch.setVisible(not small)
        if self._strip is not None:
            self._strip.setVisible(strip)
        self._words.setVisible(not strip)
        self.switch.adjustSize()
        left = (self.width() - self.switch.width()) // 2
        self.switch.move(left, (self.height() - self.switch.height()) // 2)
        self._words.setMaximumWidth(max(80, left - now.px(64)) if not small else 16_777_215)

    def paintEvent(self, event: QPaintEvent) -> None:
        now, painter = theme.current(), QPainter(self)
        painter.fillRect(self.rect(), now.surface)
        painter.fillRect(QRectF(0, self.height() - 1, self.width(), 1), now.border)
        if self.saved.isVisible() and self.width() / now.text_scale >= NARROW:
            x = self.saved.geometry().right() + 11
            painter.fillRect(QRectF(x, self.height() / 2 - 11, 1, 20), now.border)
        del event
