# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The middle of the library: one page for each place, made when somebody first goes there.

What a page needs is imported with it: the first page of a full library comes up sooner.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from facilitator.domain.errors import KnownError
from facilitator.ui import theme
from facilitator.ui.errors import sentence
from facilitator.ui.library import rail, words
from facilitator.ui.library.action_list import ActionList, action_rows
from facilitator.ui.library.pages import ScrollPage
from facilitator.ui.library.rows import BINNED, overview, session_rows
from facilitator.ui.library.search_list import SearchList, found_rows
from facilitator.ui.library.session_list import SessionList
from facilitator.ui.library.session_page import BinPage, GroupPage, ListPage
from facilitator.ui.texts import language, tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from facilitator.domain.clock import Clock
    from facilitator.domain.templates import Template
    from facilitator.store.workspace import Workspace
    from facilitator.ui.library.choices import Choice
    from facilitator.ui.library.counted import Counted
    from facilitator.ui.library.reading import Reading
    from facilitator.ui.settings import Settings

FIRST_RUN, SEARCH = "first_run", "search"
MOST = 50  # results of a search


class Places(QStackedWidget):
    """Says what somebody wants; what then happens is the view's affair."""

    opened = Signal(str, str, str)
    started = Signal(str)
    group_chosen = Signal(str)
    series_chosen = Signal(str)  # of which learning group, "" for all
    report_wanted = Signal(str, str)  # the same, and "print" or the suffix of a file
    created = Signal(str)
    sample_requested = Signal()
    library_requested = Signal(Path)
    settings_changed = Signal(object)
    language_chosen = Signal(str)
    empty_bin_wanted = Signal()
    toast = Signal(str, bool)

    def __init__(
        self,
        workspace: Workspace,
        counted: Counted,
        parent: QWidget | None = None,
        *,
        clock: Clock,
        chosen: Settings,
    ) -> None:
        super().__init__(parent)
        self._workspace, self._counted, self._clock = workspace, counted, clock
        self._chosen = chosen
        self._pages: dict[str, QWidget] = {}
        self._make: dict[str, Callable[[], QWidget]] = {
            rail.SESSIONS: self._overview,
            rail.GROUP: self._group,
            rail.ACTIONS: self._actions,
            rail.TEMPLATES: self._templates,
            rail.SERIES: self._series,
            rail.BIN: self._bin,
            rail.SETTINGS: self._settings,
            FIRST_RUN: self._first_run,
            SEARCH: self._search,
        }

    def page(self, name: str) -> QWidget:
        """The page of a place."""
        if name not in self._pages:
            made = self._make[name]()
            self._pages[name] = made
            self.addWidget(made)
        return self._pages[name]

    def fill(self, name: str, group_id: str, reading: Reading) -> None:
        """Bring one page up to date."""
        page = self.page(name)
        if name == rail.SESSIONS and isinstance(page, SessionList):
            rows = overview(reading.sections, reading.featured)
            page.show_rows(rows, reading.today, reading.card)
        elif name == rail.GROUP and isinstance(page, GroupPage):
            self._fill_group(page, group_id, reading)
        elif name == rail.ACTIONS and isinstance(page, ListPage):
            actions = page.list
            assert isinstance(actions, ActionList)
            rows_ = action_rows(reading.actions, self._workspace.state, reading.today, places=True)
            actions.show_rows(rows_)
        elif name == rail.SERIES:
            self._fill_series(page, group_id, reading)
        elif name == rail.BIN and isinstance(page, BinPage):
            page.empty.setVisible(bool(reading.binned))
            binned = page.list
            assert isinstance(binned, SessionList)
            binned.show_rows(session_rows(reading.binned, BINNED), reading.today)

    def _fill_group(self, page: GroupPage, group_id: str, reading: Reading) -> None:
        section = reading.section(group_id)
        sessions = page.list
        assert isinstance(sessions, SessionList)
        if section is None:
            page.show_group("", tr("No learning group"), "")
            sessions.show_rows([], reading.today)
            return
        page.show_group(group_id, words.group_title(section), words.section_facts(section))
        sessions.show_rows(session_rows(section.sessions), reading.today)

    def _fill_series(self, page: QWidget, group_id: str, reading: Reading) -> None:
        from facilitator.domain.series import series
        from facilitator.ui.library.series.page import SeriesPage

        assert isinstance(page, SeriesPage)
        groups = [(section.group.id, section.group.name) for section in reading.sections
                  if section.group]  # fmt: skip
        page.show_groups(groups, group_id)
        read = self._workspace.series(group_id or None)
        page.show_series(series(read, reading.today), language())

    def prepare_templates(self, group_name: str) -> None:
        """A fresh start on the page of templates, for a learning group or for none ("")."""
        from facilitator.ui.library.templates_page import TemplatesPage

        page = self.page(rail.TEMPLATES)
        assert isinstance(page, TemplatesPage)
        page.prepare(group_name)

    def choose_templates(self) -> None:
        """Ask which file has templates to add."""
        from facilitator.ui.library.templates_page import TemplatesPage

        page = self.page(rail.TEMPLATES)
        assert isinstance(page, TemplatesPage)
        page.own.choose_file()

    def use_settings(self, chosen: Settings) -> None:
        """Preferences that were changed elsewhere."""
        from facilitator.ui.library.settings_page import SettingsPage

        self._chosen = chosen
        page = self._pages.get(rail.SETTINGS)
        if isinstance(page, SettingsPage):
            page.use_settings(chosen)

    def search(self, asked: str) -> SearchList:
        """Find, and show what was found."""
        page = self.page(SEARCH)
        assert isinstance(page, ListPage)
        assert isinstance(page.list, SearchList)
        rows = found_rows(self._workspace.search(asked, MOST), self._workspace.state, asked)
        page.list.show_rows(rows, asked)
        found = tr("%n result(s) for “{words}”", n=len(rows)).format(words=asked)
        if len(rows) == MOST:
            found = tr("The first %n result(s) for “{words}”", n=MOST).format(words=asked)
        page.head.show_words(tr("Search"), found if rows else "")
        return page.list

    def _sessions(self, name: str, empty: str) -> SessionList:
        made = SessionList(self._workspace, self._counted, self, name=name, empty=empty)
        made.opened.connect(lambda key, view: self.opened.emit(key, view, ""))
        made.started.connect(self.started)
        made.group_chosen.connect(self.group_chosen)
        made.toast.connect(self.toast)
        made.next_wanted.connect(self._plan_next)
        return made

    def _plan_next(self, session_id: str, template: Template | None) -> None:
        from facilitator.ui.library.planning_next import plan_next, planned_words

        try:
            key = plan_next(self._workspace, session_id, template)
        except KnownError as problem:
            self.toast.emit(sentence(problem), False)
            return
        self.created.emit(key)
        self.toast.emit(planned_words(self._workspace, key), True)

    def _overview(self) -> QWidget:
        return self._sessions(tr("Sessions by learning group"), "")

    def _group(self) -> QWidget:
        empty = tr("No session yet. Start one with New session.")
        made = GroupPage(self._sessions(tr("Sessions"), empty), self._workspace, self)
        made.series_wanted.connect(self.series_chosen)
        return made

    def _actions(self) -> QWidget:
        actions = ActionList(self._workspace, self, clock=self._clock, empty=tr("No open actions."))
        actions.opened.connect(lambda key, view: self.opened.emit(key, view, ""))
        actions.toast.connect(self.toast)
        return ListPage(actions, self, title=tr("Open actions"))

    def _series(self) -> QWidget:
        from facilitator.ui.library.series.page import SeriesPage

        made = SeriesPage(self)
        made.chosen.connect(self.series_chosen)
        made.report_wanted.connect(self.report_wanted)
        return made

    def _bin(self) -> QWidget:
        empty = tr("The bin is empty.")
        made = BinPage(self._sessions(tr("Sessions in the bin"), empty), self)
        made.emptied.connect(self.empty_bin_wanted)
        return made

    def _templates(self) -> QWidget:
        from facilitator.ui.library.templates_page import TemplatesPage

        made = TemplatesPage(self._workspace, self, clock=self._clock)
        made.created.connect(self.created)
        made.toast.connect(self.toast)
        made.prepare()
        return made

    def _settings(self) -> QWidget:
        from facilitator.ui.library.settings_page import SettingsPage

        made = SettingsPage(self._chosen, self._workspace.path, self)
        made.changed.connect(self.settings_changed)
        made.library_requested.connect(self.library_requested)
        return made

    def _first_run(self) -> QWidget:
        from facilitator.ui.library.first_run import FirstRun

        made = FirstRun(self._workspace.path, self)
        made.used.connect(lambda: self._create(made.gallery.current()))
        made.sample_requested.connect(self.sample_requested)
        made.library_requested.connect(self.library_requested)
        made.language_chosen.connect(self.language_chosen)
        return made

    def _create(self, choice: Choice) -> None:
        """The first session of all needs no more than its template."""
        from facilitator.ui.library.choices import create_session

        today = self._clock.now().date()
        key = create_session(self._workspace, choice, title=choice.name, group="", day=today)
        self.created.emit(key)

    def _search(self) -> QWidget:
        made = SearchList(self)
        made.opened.connect(self.opened)
        made.group_chosen.connect(self.group_chosen)
        return ListPage(made, self)

    def paintEvent(self, event: QPaintEvent) -> None:
        page = self.currentWidget()
        ground = page.ground if isinstance(page, ScrollPage) else "surface"
        QPainter(self).fillRect(self.rect(), theme.current().color(ground))
