# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The window: wiring only. What is shown lives in library and session, what it does in verbs."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSize, QTimer
from PySide6.QtWidgets import QStackedWidget, QWidget

from facilitator.domain.errors import StoreError
from facilitator.ui.messages import Messages
from facilitator.ui.opening_page import OpeningPage
from facilitator.ui.preferences import Preferences
from facilitator.ui.regions import TabWindow

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent

    from facilitator.domain.change import Edit
    from facilitator.domain.clock import Clock
    from facilitator.store.workspace import Workspace
    from facilitator.ui.library.library_view import LibraryView
    from facilitator.ui.library_files import LibraryFiles
    from facilitator.ui.session.session_view import SessionView
    from facilitator.ui.settings import Settings
    from facilitator.ui.tasks import Tasks
    from facilitator.ui.window_actions import WindowActions

SMALLEST = QSize(640, 360)
FIRST_SIZE = QSize(1366, 738)
WARM_UP_MS = 30  # after the library is shown


class MainWindow(TabWindow):
    """One window on one library. The frame is there at once; `open_library` fills it."""

    def __init__(self, chosen: Settings, *, clock: Clock, tasks: Tasks) -> None:
        super().__init__()
        self.preferences, self.clock, self.tasks = Preferences(chosen, self), clock, tasks
        self.preferences.language_changed.connect(self._speak_anew)
        self.preferences.changed.connect(self._prefer)
        self.workspace: Workspace | None = None
        self.library: LibraryView | None = None
        self.session: SessionView | None = None
        self.actions_: WindowActions | None = None
        self.library_path = Path()
        self._problem: QWidget | None = None
        self.messages = Messages(self)
        self._stack = QStackedWidget(self)
        self.opening = OpeningPage(self)
        self._stack.addWidget(self.opening)
        self.setCentralWidget(self._stack)
        self.setMinimumSize(SMALLEST)
        self.setWindowTitle("Facilitator")
        if not self.restoreGeometry(QByteArray(chosen.window_geometry)):
            self.resize(FIRST_SIZE)

    @cached_property
    def files(self) -> LibraryFiles:
        """Files that come in: made when the first one does."""
        from facilitator.ui.library_files import LibraryFiles

        return LibraryFiles(self)

    def open_library(self, path: Path) -> None:
        """Read the library at `path` and show it; where it cannot be read, say so and stay."""
        from facilitator.store.workspace import Workspace

        if self.workspace is not None and path.resolve() == self.library_path.resolve():
            self.show_library()
            return
        try:
            opened = Workspace.open(path, clock=self.clock)
        except StoreError as problem:
            self._show_problem(problem, path)
            return
        self.use(opened)

    def use(self, workspace: Workspace) -> None:
        """Show this open library; the window closes it."""
        self._let_go()
        self.workspace, self.library_path = workspace, workspace.path
        workspace.subscribe(self._follow)
        if self.actions_ is None:
            from facilitator.ui.window_actions import WindowActions

            self.actions_ = WindowActions(self)
        self._make_library()
        if self._problem is not None:
            self._drop(self._problem)
            self._problem = None
        QTimer.singleShot(WARM_UP_MS, self._warm_up)

    def show_library(self) -> None:
        """Back to the library, the session's records let go."""
        self._close_session()
        if self.library is not None:
            self.library.refresh()
            self._show(self.library, "library")
            self.library.setFocus()
        self._name_window()

    def open_session(self, session_id: str, view: str = "run", at: str = "") -> None:
        """Open a session in one of its views, at a note or an entry where one is given."""
        if self.session is None or self.session.session_id != session_id:
            self._make_session(session_id)
        assert self.session is not None
        self.session.show_view(view)
        if at:
            self.session.reveal(at)

    def start_session(self, session_id: str) -> None:
        """Open a session and let its first stage begin, unless it runs already."""
        assert self.workspace is not None
        self.workspace.open_session(session_id)
        stages = self.workspace.state.stages(session_id)
        running = self.workspace.state.sessions[session_id].stage_id
        self.open_session(session_id, "run")
        if self.session is not None and stages and running is None:
            self.session.start_stage(stages[0].id)

    def _speak_anew(self) -> None:
        """Another language: the library sees to itself, an open session is made again."""
        if self.actions_ is not None:
            self.actions_.retranslate()
        if self.session is not None:
            session_id, view = self.session.session_id, self.session.current()
            self._make_session(session_id)
            self.open_session(session_id, view)

    def _prefer(self, chosen: Settings) -> None:
        if self.session is not None:
            self.session.use_settings(chosen)

    # -- inside

    def _warm_up(self) -> None:
        """Now that the library is on the screen: what there is to say, and what writing needs."""
        from facilitator.ui.greeting import greet

        if self.workspace is not None:
            greet(self.workspace, self.messages.toasts)
            self.workspace.warm_up()

    def _follow(self, edit: Edit) -> None:
        self.messages.forget_offer()
        if self.session and self.workspace and edit.verb in ("add_session", "plan_next"):
            gone = self.session.session_id not in self.workspace.state.sessions
            if gone:
                self.show_library()
        if any(edit.of("session")):
            self._name_window()
        if self.actions_ is not None:
            self.actions_.refresh_undo()

    def _name_window(self) -> None:
        title = ""
        if self.session is not None and self.workspace is not None:
            title = self.workspace.state.sessions[self.session.session_id].title
        self.setWindowTitle(f"{title} – Facilitator" if title else "Facilitator")

    def _make_library(self) -> None:
        from facilitator.ui.library.library_view import LibraryView

        assert self.workspace is not None
        assert self.actions_ is not None
        if self.library is not None:
            self._drop(self.library)
        self.library = LibraryView(
            self.workspace, clock=self.clock, chosen=self.preferences.now, parent=self
        )
        self._stack.addWidget(self.library)
        self.preferences.changed.connect(self.library.use_settings)
        self.actions_.follow_library(self.library)
        self._show(self.library, "library")
        self.library.setFocus()

    def _make_session(self, session_id: str) -> None:
        from facilitator.ui.session.session_view import SessionView

        assert self.workspace is not None
        assert self.actions_ is not None
        self._close_session()
        self.session = SessionView(
            self.workspace,
            session_id,
            clock=self.clock,
            tasks=self.tasks,
            chosen=self.preferences.now,
            parent=self,
        )
        self._stack.addWidget(self.session)
        self.actions_.follow_session(self.session)
        self._show(self.session, "session")
        self._name_window()

    def _close_session(self) -> None:
        if self.session is None:
            return
        sides = self.session.sides()
        if sides is not None:
            self.preferences.keep_sides(*sides)
        self.session.close_session()
        self._drop(self.session)
        self.session = None

    def _show(self, page: QWidget, context: str) -> None:
        self._stack.setCurrentWidget(page)
        if self.actions_ is not None:
            self.actions_.set_context(context)

    def _show_problem(self, problem: StoreError, path: Path) -> None:
        """Beside an open library a few words; without one, a page with ways on."""
        if self.workspace is not None:
            self.messages.problem(problem)
            return
        from facilitator.ui.problem_page import ProblemPage

        if self._problem is not None:
            self._drop(self._problem)
        page = ProblemPage(problem, self)
        page.again.connect(lambda: self.open_library(path))
        page.choose.connect(self.files.choose_library)
        page.make_new.connect(self.files.choose_new_library)
        self._problem = page
        self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        page.setFocus()

    def _drop(self, page: QWidget) -> None:
        self._stack.removeWidget(page)
        page.deleteLater()

    def _let_go(self) -> None:
        if self.session is not None:
            self.show_library()
        if self.workspace is not None:
            self.workspace.close()
            self.workspace = None

    def closeEvent(self, event: QCloseEvent) -> None:
        self.preferences.keep_geometry(bytes(self.saveGeometry().data()))
        self.tasks.cancel_all()
        self._let_go()
        super().closeEvent(event)
