# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The library: header, rail, the page in the middle and the open actions, fitted to the window."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from facilitator.ui import texts, theme
from facilitator.ui.library import rail
from facilitator.ui.library.counted import Counted
from facilitator.ui.library.library_layout import layout_for
from facilitator.ui.library.parts import Parts
from facilitator.ui.library.places import FIRST_RUN, SEARCH
from facilitator.ui.library.reading import read
from facilitator.ui.library.row_list import RowList
from facilitator.ui.library.session_list import SessionList
from facilitator.ui.library.session_page import ListPage
from facilitator.ui.settings import Settings

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent

    from facilitator.domain.change import Edit
    from facilitator.domain.clock import Clock
    from facilitator.store.workspace import Workspace

_TYPING_MS, _MINUTE_MS = 120, 60_000
_WITHOUT_PANEL = (rail.ACTIONS, rail.TEMPLATES, rail.SETTINGS, rail.SERIES, FIRST_RUN)


class LibraryView(QWidget):
    """Reads from the workspace and follows its edits; asks the window for everything else."""

    open_session = Signal(str, str, str)  # session, view, note or ""
    start_session = Signal(str)
    new_session_requested = Signal()  # its page is open already
    sample_requested = Signal()
    library_requested = Signal(Path)
    settings_changed = Signal(object)  # the new Settings, to be kept and applied
    menu_requested = Signal()  # open it below `menu_button()`
    report_wanted = Signal(str, str)  # a learning group or "", "print" or the suffix of a file
    empty_bin_wanted = Signal()
    toast = Signal(str, bool)

    def __init__(
        self,
        workspace: Workspace,
        *,
        clock: Clock,
        chosen: Settings | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace, self._clock = workspace, clock
        self._chosen = chosen or Settings()
        self._counted = Counted(workspace)
        self._place, self._group_id = rail.SESSIONS, ""
        self._stale, self._made_for, self._made_in = True, 0.0, ""
        self._parts: Parts | None = None
        self._typing = QTimer(self, interval=_TYPING_MS, singleShot=True)
        self._typing.timeout.connect(self._search)
        self._anew = QTimer(self, interval=0, singleShot=True)
        self._anew.timeout.connect(self._make)
        midnight = QTimer(self, interval=_MINUTE_MS)
        midnight.timeout.connect(self._look_at_the_day)
        midnight.start()
        unsubscribe = workspace.subscribe(self._follow)
        self.destroyed.connect(lambda: unsubscribe())
        theme.notifier().changed.connect(self._theme_changed)
        self._make()

    # -- what the window calls

    def refresh(self) -> None:
        """Read the catalogue again and show what has changed in it."""
        self._stale = False
        self._reading = read(self._workspace.state, self._clock.now().date(), self._counted)
        self.parts.show_reading(self._reading, self._workspace)
        self._show_page()

    def go(self, place: str, group_id: str = "") -> None:
        """Open a place of the rail: its name, and the learning group's id for "group"."""
        self._place, self._group_id = place, group_id
        self.parts.header.search.clear()
        self._typing.stop()
        self.close_rail()
        self._show_page()

    def place(self) -> tuple[str, str]:
        """Which place is open, and the learning group's id where it is one."""
        return self._place, self._group_id

    def show_new_session(self) -> None:
        """Ctrl+N: the templates, for the learning group that is open."""
        section = self._reading.section(self._group_id) if self._place == rail.GROUP else None
        self.go(rail.TEMPLATES)
        self.parts.places.prepare_templates(section.group.name if section and section.group else "")
        self.new_session_requested.emit()

    def add_templates(self) -> None:
        """The templates, and which file some more are in."""
        self.go(rail.TEMPLATES)
        self.parts.places.choose_templates()

    def show_settings(self) -> None:
        """Ctrl+,: what a person prefers."""
        self.go(rail.SETTINGS)

    def use_settings(self, chosen: Settings) -> None:
        """Preferences that were changed elsewhere, so that the page of settings knows them."""
        self._chosen = chosen
        self.parts.places.use_settings(chosen)

    def focus_search(self) -> None:
        """Ctrl+F: the keyboard goes to the search line."""
        self.parts.header.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.parts.header.search.selectAll()

    def menu_button(self) -> QWidget:
        """The button below which the menu opens."""
        return self.parts.header.menu

    def press(self, key: Qt.Key, *, ctrl: bool = False) -> bool:
        """Do to the current row what its key does (for the menu and the palette)."""
        rows = self.current_list()
        return bool(rows and rows.currentIndex().isValid() and rows.act(key, ctrl=ctrl))

    def current_list(self) -> RowList | None:
        """The list that has the keyboard, else the one in the middle."""
        if self.parts.panel.list.hasFocus():
            return self.parts.panel.list
        page = self.parts.places.currentWidget()
        if isinstance(page, ListPage):
            return page.list
        return page if isinstance(page, RowList) else None

    def current_session(self) -> str:
        """The session whose row is chosen, "" for none."""
        rows = self.current_list()
        if not isinstance(rows, SessionList) or not rows.currentIndex().isValid():
            return ""
        session = rows.rows.row(rows.currentIndex()).session
        return session.id if session else ""

    def show_series(self) -> None:
        """How the learning group that is open went over time; all of them, where none is."""
        self.go(rail.SERIES, self._group_id if self._place == rail.GROUP else "")

    @property
    def parts(self) -> Parts:
        """Header, rail, places and panel as they are now."""
        assert self._parts is not None
        return self._parts

    # -- building

    def _make(self) -> None:
        """Make all parts anew, in the language and the text size that hold now."""
        focused: QWidget | None = self.focusWidget()
        name, typed = focused.objectName() if focused is not None else "", ""
        had_keyboard = focused is not None and focused.hasFocus()
        if self._parts is not None:
            typed = self._parts.header.search.text()
            self._parts.drop()
        self._made_for, self._made_in = theme.current().text_scale, texts.language()
        self._parts = parts = Parts(self, self._workspace, self._counted, self._clock, self._chosen)
        self._connect(parts)
        self.refresh()
        if typed:
            parts.header.search.setText(typed)
            self._search()
        if name and (again := self.findChild(QWidget, name)) is not None:
            again.setFocus(Qt.FocusReason.OtherFocusReason)
        elif had_keyboard:
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _connect(self, parts: Parts) -> None:
        head, places = parts.header, parts.places
        head.search.textChanged.connect(lambda _text: self._typing.start())
        head.search.left.connect(self._leave_search)
        head.search.to_results.connect(self._to_results)
        head.search.first_wanted.connect(self._open_first)
        head.new.clicked.connect(self.show_new_session)
        head.new_small.clicked.connect(self.show_new_session)
        head.places.clicked.connect(parts.open_rail)
        head.menu.clicked.connect(self.menu_requested)
        parts.scrim.clicked.connect(self.close_rail)
        for one in (parts.rail, parts.narrow_rail):
            one.chosen.connect(self.go)
        for sender in (places, parts.panel.list):
            sender.toast.connect(self.toast)
        parts.panel.list.opened.connect(lambda key, view: self.open_session.emit(key, view, ""))
        places.opened.connect(self.open_session)
        places.started.connect(self.start_session)
        places.group_chosen.connect(lambda key: self.go(rail.GROUP, key))
        places.series_chosen.connect(lambda key: self.go(rail.SERIES, key))
        places.report_wanted.connect(self.report_wanted)
        places.empty_bin_wanted.connect(self.empty_bin_wanted)
        places.created.connect(self._created)
        places.sample_requested.connect(self.sample_requested)
        places.library_requested.connect(self.library_requested)
        places.settings_changed.connect(self._prefer)
        places.language_chosen.connect(self._prefer_language)

    # -- going

    def _page_name(self) -> str:
        if self.parts.header.search.text().strip() and not self._typing.isActive():
            return SEARCH
        if self._place == rail.SESSIONS and self._reading.is_new:
            return FIRST_RUN
        return self._place

    def _show_page(self) -> None:
        name, parts = self._page_name(), self.parts
        if name == SEARCH:
            parts.places.search(parts.header.search.text().strip())
        else:
            parts.places.fill(name, self._group_id, self._reading)
        page = parts.places.page(name)
        parts.places.setCurrentWidget(page)
        parts.header.new.set_kind("secondary" if name == FIRST_RUN else "primary")
        for one in (parts.rail, parts.narrow_rail):
            one.mark(self._place, self._group_id)
        parts.put_in_order(page)
        self.setFocusProxy(page)
        self._fit()

    def _search(self) -> None:
        self._typing.stop()
        self._show_page()

    def _leave_search(self) -> None:
        self.go(*self.place())
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _to_results(self) -> None:
        self._search()
        self.setFocus(Qt.FocusReason.TabFocusReason)

    def _open_first(self) -> None:
        if self.parts.header.search.text().strip():
            self._search()
            self.parts.places.search(self.parts.header.search.text().strip()).open_first()

    def _created(self, session_id: str) -> None:
        self.go(rail.SESSIONS)
        self.open_session.emit(session_id, "plan", "")

    def _prefer(self, chosen: Settings) -> None:
        self._chosen = chosen
        self.settings_changed.emit(chosen)

    def _prefer_language(self, code: str) -> None:
        self._prefer(replace(self._chosen, language=code))

    # -- following

    def _follow(self, edit: Edit) -> None:
        self._counted.forget(edit)
        if self.isVisible():
            self.refresh()
        else:
            self._stale = True

    def _look_at_the_day(self) -> None:
        if self.isVisible() and self._clock.now().date() != self._reading.today:
            self.refresh()

    def _theme_changed(self) -> None:
        if theme.current().text_scale != self._made_for:
            self._anew.start()
        else:
            self.update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        another = self._parts is not None and self._made_in != texts.language()
        if event.type() == QEvent.Type.LanguageChange and another:
            self._anew.start()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.refresh()
        if self.focusWidget() is None:
            self.setFocus()

    def _fit(self) -> None:
        panel = self._page_name() not in _WITHOUT_PANEL
        scale = theme.current().text_scale
        self.parts.fit(layout_for(self.width(), self.height(), scale, panel=panel))

    def close_rail(self) -> bool:
        """Take the rail away that lies over the page; True when it was there."""
        was_open = self.parts.close_rail()
        if was_open:
            self._fit()
        return was_open

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.parts.close_rail()
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, ctrl = event.key(), event.modifiers() == Qt.KeyboardModifier.ControlModifier
        if ctrl and key == Qt.Key.Key_F:
            self.focus_search()
        elif ctrl and key == Qt.Key.Key_N:
            self.show_new_session()
        elif ctrl and key == Qt.Key.Key_Comma:
            self.show_settings()
        elif key == Qt.Key.Key_Escape and self.close_rail():
            event.accept()
        elif key == Qt.Key.Key_Escape and self.parts.header.search.text():
            self._leave_search()
        else:
            super().keyPressEvent(event)
