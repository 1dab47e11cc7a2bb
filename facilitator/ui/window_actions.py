# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Ties the action table to the window: what each action does, and when it holds."""

from __future__ import annotations

from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from facilitator.ui import verbs
from facilitator.ui.actions import Actions
from facilitator.ui.board_actions import bind_board
from facilitator.ui.forms.actions import bind_forms
from facilitator.ui.forms.kinds import has_page, icon_of
from facilitator.ui.importing.actions import bind_importing, lend_importing
from facilitator.ui.memory_actions import bind_memory, offer_next
from facilitator.ui.menus import main_menu, open_below
from facilitator.ui.plan_actions import bind_plan
from facilitator.ui.projector.binding import bind_projector, lent
from facilitator.ui.regions import next_region
from facilitator.ui.run.stage_actions import bind_stage_actions
from facilitator.ui.session.header import PLAN, RUN, SUMMARY
from facilitator.ui.suggest.actions import bind_suggestions
from facilitator.ui.summary.actions import bind_papers
from facilitator.ui.texts import tr
from facilitator.ui.votes.actions import bind_votes

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from types import ModuleType

    from facilitator.ui.dialogs.command_palette import CommandPalette, Entry
    from facilitator.ui.dialogs.key_sheet import KeySheet
    from facilitator.ui.library.library_view import LibraryView
    from facilitator.ui.main_window import MainWindow
    from facilitator.ui.plan.plan_view import PlanView
    from facilitator.ui.report_files import ReportFiles
    from facilitator.ui.run.run_view import RunView
    from facilitator.ui.session.session_view import SessionView

FOUND = 12  # notes, sessions and actions that the palette offers


class WindowActions(QObject):
    """The actions of the main window, its menu, its palette and its key sheet."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.actions = Actions(window)
        self._bind_everywhere()
        self._bind_session()
        self._bind_run()
        bind_plan(self.actions, self._plan)
        bind_projector(self.actions, self._session)
        bind_forms(self.actions, self._session)
        bind_memory(self.actions, window)
        bind_importing(self.actions, window)
        self._menu = main_menu(self.actions, window)
        self.set_context("library")

    # -- what is on the screen

    def set_context(self, context: str) -> None:
        """The library, or a session in one of its views."""
        session = self._window.session
        if context == "library" or session is None:
            self.actions.set_contexts("library")
        else:
            self.view_changed(session.current())
        self.refresh_undo()

    def view_changed(self, view: str) -> None:
        more = {PLAN: ("plan",), RUN: ("run", "capture", "board"), SUMMARY: ("summary",)}
        self.actions.set_contexts("session", *more[view])
        if view == RUN and self._window.session:
            self._name_voices()

    def refresh_undo(self) -> None:
        """Undo and redo say what they would take back or do again."""
        workspace = self._window.workspace
        for action_id, words, verb in (
            ("edit.undo", tr("Undo"), workspace.undo_verb if workspace else None),
            ("edit.redo", tr("Redo"), workspace.redo_verb if workspace else None),
        ):
            self.actions.set_enabled(action_id, verb is not None)
            text = f"{words}: {verbs.words(verb)}" if verb else words
            self.actions.set_text(action_id, text)

    def retranslate(self) -> None:
        self.actions.retranslate()
        self.refresh_undo()

    @cached_property
    def _palette(self) -> CommandPalette:
        """Made when somebody first looks for something."""
        from facilitator.ui.dialogs.command_palette import CommandPalette

        palette = CommandPalette(self._window, self.actions)
        palette.add_provider(self._found)
        return palette

    @cached_property
    def _keys(self) -> KeySheet:
        """Made when somebody first asks for the keys."""
        from facilitator.ui.dialogs.key_sheet import KeySheet

        return KeySheet(self._window, self.actions)

    @cached_property
    def reports(self) -> ReportFiles:
        """Reports over time that go out: made when the first one does."""
        from facilitator.ui.report_files import ReportFiles

        return ReportFiles(self._window)

    def follow_library(self, library: LibraryView) -> None:
        """Do what the library asks the window for."""
        window = self._window
        library.open_session.connect(window.open_session)
        library.start_session.connect(window.start_session)
        library.sample_requested.connect(window.files.add_samples)
        library.library_requested.connect(window.open_library)
        library.settings_changed.connect(window.preferences.change)
        library.menu_requested.connect(self.open_menu)
        library.report_wanted.connect(lambda key, what: self.reports.make(key, what))
        library.empty_bin_wanted.connect(lambda: self.actions.run("library.empty_bin"))
        library.toast.connect(window.messages.say)

    def follow_session(self, session: SessionView) -> None:
        """Do what an open session asks the window for."""
        window = self._window
        session.back.connect(window.show_library)
        session.toast.connect(window.messages.say)
        session.offer.connect(window.messages.offer)
        session.folder_chosen.connect(window.preferences.keep_folder)
        session.suggestions_chosen.connect(window.preferences.choose_suggestions)
        session.settings_changed.connect(window.preferences.change)
        session.desk.lend(lent(self.actions))
        lend_importing(window, session)
        session.find_wanted.connect(self.open_palette)
        session.menu_wanted.connect(self.open_menu)
        session.view_changed.connect(self.view_changed)
        session.foot_changed.connect(window.messages.toasts.settle)
        session.undo_asked.connect(window.messages.undo)
        session.redo_asked.connect(window.messages.redo)
        session.finished.connect(lambda: offer_next(window, session))

    def open_menu(self) -> None:
        window = self._window
        button = window.session.header.menu_button if window.session else None
        if button is None and window.library is not None:
            open_below(self._menu, window.library.menu_button())
        elif button is not None:
            open_below(self._menu, button)

    def open_palette(self) -> None:
        self._palette.open()

    # -- binding

    def _bind_everywhere(self) -> None:
        window, bind = self._window, self.actions.bind
        bind("session.new", lambda: self._in_library(lambda view: view.show_new_session()))
        bind("library.sample", window.files.add_samples)
        bind("library.add_templates", lambda: self._in_library(lambda view: view.add_templates()))
        bind("library.open_backup", window.files.choose_library)
        bind("app.settings", lambda: self._in_library(lambda view: view.show_settings()))
        bind("app.quit", window.close)
        bind("edit.undo", window.messages.undo)
        bind("edit.redo", window.messages.redo)
        bind("app.find", self._find)
        bind("app.palette", self.open_palette)
        bind("app.keys", lambda: self._keys.open_or_close())
        bind("app.menu", self.open_menu)
        bind("app.log", lambda: _about().show_log())
        bind("app.about", lambda: _about().show_about(window))
        bind("app.full_screen", self._full_screen)
        bind("region.next", lambda: next_region(window, 1))
        bind("region.previous", lambda: next_region(window, -1))
        for name, step in (("larger", 1), ("smaller", -1), ("normal", 0)):
            bind(f"text.{name}", lambda step=step: window.preferences.change_text_size(step))
        for name in ("auto", "light", "dark"):
            bind(f"theme.{name}", lambda name=name: window.preferences.change_theme(name))
        keys = {"open": Qt.Key.Key_Return, "action_done": Qt.Key.Key_Space}
        keys |= {"rename": Qt.Key.Key_F2, "bin": Qt.Key.Key_Delete}
        for name, key in keys.items():
            bind(f"library.{name}", lambda key=key: self._press_in_library(key))
        bind("library.start", lambda: self._press_in_library(Qt.Key.Key_Return, ctrl=True))

    def _bind_session(self) -> None:
        bind = self.actions.bind
        bind("session.close", self._window.show_library)
        bind("summary.print", lambda: self._in_summary(lambda s: s.summary.print_copies()))
        bind("summary.save_pdf", lambda: self._in_summary(lambda s: s.summary.save_pdf()))
        for name in (PLAN, RUN, SUMMARY):
            bind(f"view.{name}", lambda name=name: self._session(lambda s: s.show_view(name)))
        bind("view.next", lambda: self._session(lambda s: s.turn(1)))
        bind("view.previous", lambda: self._session(lambda s: s.turn(-1)))
        bind("zoom.in", lambda: self._session(lambda s: s.zoom(1)))
        bind("zoom.out", lambda: self._session(lambda s: s.zoom(-1)))
        bind("zoom.fit", lambda: self._session(lambda s: s.zoom(0)))
        bind("timer.pause", self._run(lambda r: r.pause_or_resume()))
        bind("timer.more", self._run(lambda r: r.add_minutes(1)))
        bind("timer.less", self._run(lambda r: r.add_minutes(-1)))
        bind("stage.next", lambda: self._session(lambda s: s.go_on()))
        bind("stage.previous", self._run(lambda r: r.previous_stage()))
        bind_stage_actions(self.actions, self._run)
        bind_suggestions(self.actions, self._run)
        bind_votes(self.actions, self._run)
        bind_papers(self.actions, self._in_summary)

    def _bind_run(self) -> None:
        bind, run = self.actions.bind, self._run
        bind("capture.focus", run(lambda r: r.focus_capture()))
        bind("capture.group", run(partial(_type_sign, "#")))
        bind("capture.person", run(partial(_type_sign, "@")))
        for number in range(1, 7):
            bind(f"capture.voice_{number}", self._run(partial(_choose_voice, number)))
        for name in (
            "add", "new_line", "complete", "choose", "edit_last", "clear",
            "paste_one", "link", "undo_last",
        ):  # fmt: skip
            bind(f"capture.{name}")
        bind("board.as_groups", run(lambda r: r.turn_layout()))
        bind("view.rail", run(lambda r: r.toggle_rail()))
        bind("view.panel", run(lambda r: r.toggle_right_panel()))
        bind("zoom.normal", run(lambda r: r.board.zoom_100()))
        bind_board(self.actions, run)

    # -- doing

    def _full_screen(self) -> None:
        window = self._window
        window.setWindowState(window.windowState() ^ Qt.WindowState.WindowFullScreen)

    def _in_library(self, work: Callable[[LibraryView], object]) -> None:
        self._window.show_library()
        if self._window.library is not None:
            work(self._window.library)

    def _find(self) -> None:
        """In the library its search line; in a session the palette, which finds notes as well."""
        if self._window.session is None and self._window.library is not None:
            self._window.library.focus_search()
        else:
            self.open_palette()

    def _session(self, work: Callable[[SessionView], object]) -> None:
        if self._window.session is not None:
            work(self._window.session)

    def _in_summary(self, work: Callable[[SessionView], object]) -> None:
        def there(session: SessionView) -> None:
            session.show_view(SUMMARY)
            work(session)

        self._session(there)

    def _run(self, work: Callable[[RunView], object]) -> Callable[[], None]:
        return lambda: self._session(lambda session: work(session.run))

    def _plan(self, work: Callable[[PlanView], object]) -> Callable[[], None]:
        return lambda: self._session(lambda session: work(session.plan))

    def _press_in_library(self, key: Qt.Key, *, ctrl: bool = False) -> None:
        if self._window.library is not None:
            self._window.library.press(key, ctrl=ctrl)

    def _name_voices(self) -> None:
        session = self._window.session
        workspace = self._window.workspace
        if session is None or workspace is None:
            return
        names = {v.number: v.name for v in workspace.state.voices(session.session_id)}
        for number in range(1, 7):
            voice = names.get(number) or tr("Voice {number}").format(number=number)
            next_note = tr("{voice}: for the next note").format(voice=voice)
            self.actions.set_text(f"capture.voice_{number}", next_note)
            self.actions.set_text(f"note.voice_{number}", voice)

    def _found(self, words: str) -> Sequence[Entry]:
        """Sessions, notes, groups and actions that hold the typed words."""
        from facilitator.ui.dialogs.command_palette import Entry

        window = self._window
        if window.workspace is None or not words.strip():
            return []
        state = window.workspace.state
        entries = []
        for hit in window.workspace.search(words, FOUND):
            session = state.sessions.get(hit.session_id or "")
            if session is None:
                continue
            at = hit.id if hit.kind == "note" or has_page(hit.kind) else ""
            view = RUN if at or hit.kind == "cluster" else PLAN
            icon = "sticky-note" if hit.kind == "note" else "file-text"
            entries.append(
                Entry(
                    text=hit.text.split("\n")[0],
                    run=partial(window.open_session, session.id, view, at),
                    detail=session.title if hit.kind != "session" else "",
                    icon=icon_of(hit.kind) if has_page(hit.kind) else icon,
                )
            )
        return entries


def _choose_voice(number: int, run: RunView) -> None:
    run.choose_voice(number)


def _type_sign(sign: str, run: RunView) -> None:
    """Some keyboards need AltGr for it: the key types the sign where it counts as one."""
    run.focus_capture()
    line = run.capture.edit.line()
    run.capture.type_text(sign if not line or line.endswith(" ") else f" {sign}")


def _about() -> ModuleType:
    """What the program says of itself, when somebody asks."""
    from facilitator.ui import about

    return about
