# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""There and back: a key goes to a page of the panel from anywhere, Esc returns to the very place.

The same widget, the same place in its text, the same page of the panel. The keyboard is lent like
to a menu, so that what is half typed stays open: on the board, in a title, in any field.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from facilitator.ui.dialogs.command_palette import CommandPalette
from facilitator.ui.forms.kinds import KINDS
from facilitator.ui.session.header import RUN

if TYPE_CHECKING:
    from facilitator.ui.run.run_view import RunView
    from facilitator.ui.run.side_panel import PageName
    from facilitator.ui.session.session_view import SessionView

OUTCOMES = "outcomes"  # decisions and actions, on their own page
CLOSING = ("ideas", "pulse")  # what became of the ideas, and the pulse
HOST = "host"  # what only the host sees
_LENT = Qt.FocusReason.PopupFocusReason


@dataclass(frozen=True, slots=True)
class Place:
    """Where somebody was: the view, the panel, the widget, and the place in its line."""

    view: str
    panel: PageName | None
    kind: str
    opened_by_stage: bool
    widget: QWidget | None
    cursor: int
    chosen: tuple[int, int]  # start and length


class Visits(QObject):
    """Goes to pages of the panel of `run`, and back to where somebody was before."""

    def __init__(self, session: SessionView, run: RunView) -> None:
        super().__init__(run)
        self._session, self._run = session, run
        self._place: Place | None = None
        self._there = ""
        run.panel.more.left.connect(self.back)
        run.panel.closing.left.connect(self.back)
        run.panel.host.left.connect(self.back)
        run.panel.outcomes.left.connect(self._leave_outcomes)

    def go(self, kind: str) -> None:
        """To the line of this kind ("outcomes" for decisions and actions); there already, back."""
        self._close_palette()
        if self._is_at(kind):
            self.back()
            return
        self._remember()
        self._open(kind)
        self._run.panel.target().setFocus(_LENT)

    def show_entry(self, kind: str, entry_id: str) -> None:
        """To the form of an entry that was found."""
        self._remember()
        self._open(kind if kind in KINDS else OUTCOMES)
        panel = self._run.panel
        if kind in KINDS:
            panel.more.page(kind).open_entry(entry_id)
        else:
            panel.outcomes.open_form(kind, entry_id)

    def back(self) -> None:
        """To where somebody was; without such a place to the work of the stage."""
        place, self._place, self._there = self._place, None, ""
        run = self._run
        if place is None:
            run.works.focus_work()
            return
        if place.panel is None:
            if run.is_panel_open():
                run.toggle_right_panel()
        else:
            run.panel.more.show_kind(place.kind)
            run.show_page(place.panel)
        run.places.opened_by_stage = place.opened_by_stage
        if self._session.current() != place.view:
            self._session.show_view(place.view)
        _give_back(place)

    def _open(self, kind: str) -> None:
        if self._session.current() != RUN:
            self._session.show_view(RUN)
        page: PageName = "outcomes"
        if kind in KINDS:
            self._run.panel.more.show_kind(kind)
            page = "more"
        elif kind in CLOSING:
            self._run.panel.closing.show_part(kind)
            page = "closing"
        elif kind == HOST:
            page = "host"
        self._run.show_page(page)
        self._there = kind

    def _is_at(self, kind: str) -> bool:
        """Whether the keyboard is on the page of this kind."""
        panel, focused = self._run.panel, QApplication.focusWidget()
        if focused is None or not panel.isAncestorOf(focused) or not panel.isVisible():
            return False
        if kind in (OUTCOMES, HOST):
            return panel.page == kind
        if kind in CLOSING:
            return panel.page == "closing" and panel.closing.part == kind
        return panel.page == "more" and panel.more.kind == kind

    def _remember(self) -> None:
        """Keep where somebody is, unless they are on a visit already."""
        if self._place is not None and self._is_at(self._there):
            return
        run, focused = self._run, QApplication.focusWidget()
        line = focused if isinstance(focused, QLineEdit) else None
        self._place = Place(
            self._session.current(),
            run.panel.page if run.is_panel_open() else None,
            run.panel.more.kind,
            run.places.opened_by_stage,
            focused,
            line.cursorPosition() if line else 0,
            (line.selectionStart(), line.selectionLength()) if line else (-1, 0),
        )

    def _leave_outcomes(self) -> None:
        if self._there == OUTCOMES:
            self.back()

    def _close_palette(self) -> None:
        """The key was pressed in the palette: where it came from is the place to go back to."""
        for palette in self._session.window().findChildren(CommandPalette):
            palette.close()


def _give_back(place: Place) -> None:
    widget = place.widget
    if widget is None or not shiboken6.isValid(widget) or not widget.isVisible():
        return
    widget.setFocus(_LENT)
    if isinstance(widget, QLineEdit):
        widget.setCursorPosition(place.cursor)
        start, length = place.chosen
        if start >= 0:
            widget.setSelection(start, length)
