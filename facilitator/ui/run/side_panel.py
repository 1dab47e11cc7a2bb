# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The right side of Run: a strip of icons, or the panel with one of its pages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from facilitator.ui import theme
from facilitator.ui.forms.more_page import MorePage
from facilitator.ui.run.closing_page import IDEAS, ClosingPage
from facilitator.ui.run.host_page import HostPage
from facilitator.ui.run.notes_page import NotesPage
from facilitator.ui.run.outcome_page import OutcomePage
from facilitator.ui.run.people_page import PeoplePage
from facilitator.ui.texts import tr
from facilitator.ui.widgets import IconButton, SectionTitle

if TYPE_CHECKING:
    from facilitator.domain.change import Edit
    from facilitator.domain.clock import Clock
    from facilitator.store.workspace import Workspace

PageName = Literal["notes", "outcomes", "people", "more", "closing", "host"]
STRIP, PANEL = 44, 388
_ICONS: dict[PageName, str] = {
    "notes": "list",
    "outcomes": "flag",
    "people": "users",
    "more": "list-plus",
    "closing": "lightbulb",
    "host": "lock",
}


def page_words(page: PageName) -> str:
    """What a page is called."""
    return {
        "notes": tr("Notes"),
        "outcomes": tr("Decisions and actions"),
        "people": tr("People and voices"),
        "more": tr("More"),
        "closing": tr("At the close"),
        "host": tr("For you"),
    }[page]


class SideStrip(QWidget):
    """Icons of what has something behind it. `asked` gives a page, "" for the panel as it was;
    `votes_asked` when dots shall be counted, or no longer.
    """

    asked = Signal(str)
    votes_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Right panel"))
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 8, 0, 8)
        column.setSpacing(4)
        middle = Qt.AlignmentFlag.AlignHCenter
        self.toggle = IconButton("panel-right", tr("Open the panel"), self, key="Ctrl R")
        self.toggle.clicked.connect(lambda _on=False: self.asked.emit(""))
        column.addWidget(self.toggle, 0, middle)
        self.dots = IconButton("circle-dot", tr("Count dots"), self)
        self.dots.clicked.connect(lambda _on=False: self.votes_asked.emit())
        self.buttons: dict[PageName, IconButton] = {}
        for page, icon in _ICONS.items():
            button = IconButton(icon, page_words(page), self)
            button.clicked.connect(lambda _on=False, page=page: self.asked.emit(page))
            self.buttons[page] = button
            column.addWidget(button, 0, middle)
            if page == "notes":
                column.addWidget(self.dots, 0, middle)
        column.addStretch(1)

    def show_counts(self, *, notes: int, people: int) -> None:
        """The numbers beside the icons."""
        self.buttons["notes"].set_badge(str(notes) if notes else "")
        self.buttons["people"].set_badge(str(people) if people else "")

    def paintEvent(self, event: QPaintEvent) -> None:
        now, painter = theme.current(), QPainter(self)
        painter.fillRect(self.rect(), now.surface2)
        painter.fillRect(0, 0, 1, self.height(), now.border)


class SidePanel(QWidget):
    """One page at a time. `closed` when it shall make room; `said` as in its pages."""

    said = Signal(str, bool)
    closed = Signal()
    left = Signal()
    note_chosen = Signal(str)

    def __init__(
        self, workspace: Workspace, session_id: str, *, clock: Clock, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.outcomes = OutcomePage(workspace, session_id, clock=clock, overlay=parent)
        self.people = PeoplePage(workspace, session_id, self)
        self.notes = NotesPage(workspace, session_id, self)
        self.more = MorePage(workspace, session_id, clock=clock, parent=self)
        self.closing = ClosingPage(workspace, session_id, self)
        self.host = HostPage(workspace, session_id, self)
        self._pages: dict[PageName, QWidget] = {
            "notes": self.notes,
            "outcomes": self.outcomes,
            "people": self.people,
            "more": self.more,
            "closing": self.closing,
            "host": self.host,
        }
        self.page: PageName = "outcomes"
        self._stack = QStackedWidget(self)
        for widget in self._pages.values():
            self._stack.addWidget(widget)
        self.title = SectionTitle("", self)
        self._buttons: dict[PageName, IconButton] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._head())
        column.addWidget(self._stack, 1)
        for page in (self.outcomes, self.people):
            page.said.connect(self.said)
            page.left.connect(self.left)
        for late in (self.more, self.closing):
            late.said.connect(self.said)
        self.host.log_asked.connect(self._open_log)
        self.more.turned.connect(self._say_title)
        self.notes.chosen.connect(self.note_chosen)
        self.show_page("outcomes")
        self.hide()

    def _head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setContentsMargins(16, 7, 10, 1)
        head.setSpacing(2)
        head.addWidget(self.title, 1)
        for page, icon in _ICONS.items():
            button = IconButton(icon, page_words(page), self, size=28, icon_size=16)
            button.setCheckable(True)
            button.clicked.connect(lambda _on=False, page=page: self._choose(page))
            self._buttons[page] = button
            head.addWidget(button)
        close = IconButton(
            "panel-right-close", tr("Close the panel"), self, size=28, icon_size=16, key="Ctrl R"
        )
        close.clicked.connect(self.closed)
        head.addWidget(close)
        return head

    def _choose(self, page: PageName) -> None:
        if page == self.page == "more":
            self.more.show_kind("")
        self.show_page(page)

    def show_page(self, page: PageName) -> None:
        """Turn to a page."""
        self.page = page
        if page == "closing":
            self.closing.show_part(self.closing.part or IDEAS)
        self._stack.setCurrentWidget(self._pages[page])
        self._say_title()
        for name, button in self._buttons.items():
            button.setChecked(name == page)

    def _open_log(self) -> None:
        self.more.show_kind("host_note")
        self.show_page("more")
        self.focus_page()

    def _say_title(self) -> None:
        self.title.set_text(self.more.title() if self.page == "more" else page_words(self.page))

    def target(self) -> QWidget:
        """What takes the focus on the page that is open: its line or its list."""
        targets: dict[PageName, QWidget] = {
            "notes": self.notes.list,
            "outcomes": self.outcomes.edit,
            "people": self.people.edit,
            "more": self.more.target(),
            "closing": self.closing.target(),
            "host": self.host.target(),
        }
        return targets[self.page]

    def focus_page(self) -> None:
        """The keyboard goes to the page's line or list."""
        self.target().setFocus(Qt.FocusReason.ShortcutFocusReason)

    def hear_of(self, edit: Edit) -> None:
        """Something in the session is different."""
        for page in (
            self.outcomes, self.people, self.notes, self.more, self.closing, self.host,
        ):  # fmt: skip
            page.hear_of(edit)

    def paintEvent(self, event: QPaintEvent) -> None:
        now, painter = theme.current(), QPainter(self)
        painter.fillRect(self.rect(), now.surface)
        painter.fillRect(0, 0, 1, self.height(), now.border)
