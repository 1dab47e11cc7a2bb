# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""A session while it runs: rail, board, capture bar and panel, as far as there is room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QAbstractButton, QApplication, QVBoxLayout, QWidget

from facilitator.domain import edits, modes
from facilitator.ui.board.board_widget import BoardWidget
from facilitator.ui.regions import mark_region
from facilitator.ui.run.board_bar import BoardBar
from facilitator.ui.run.capture_bar import CaptureBar
from facilitator.ui.run.counting import Counting
from facilitator.ui.run.doing import Doing
from facilitator.ui.run.hearing import hear
from facilitator.ui.run.layouts import Layouts
from facilitator.ui.run.main_action import main_action
from facilitator.ui.run.places import Places
from facilitator.ui.run.rail import Rail
from facilitator.ui.run.side_panel import SidePanel, SideStrip
from facilitator.ui.run.stage_clock import StageClock
from facilitator.ui.run.timekeeping import Timekeeping
from facilitator.ui.run.waiting import Waiting
from facilitator.ui.run.works import Works
from facilitator.ui.suggest.suggesting import Suggesting
from facilitator.ui.texts import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent, QShowEvent

    from facilitator.domain.change import Edit
    from facilitator.domain.clock import Clock
    from facilitator.domain.state import State
    from facilitator.store.workspace import Workspace
    from facilitator.ui.run.side_panel import PageName
    from facilitator.ui.tasks import Tasks


class RunView(QWidget):
    """The session must be open in the workspace. Call `leave` before it is closed.

    Signals: `toast` words and whether undo shall be offered; `offer` words and a callable that
    takes back what happened; `unsaved` whether a line could not be written; `undo_asked` and
    `redo_asked` come from an empty capture bar; `summary_asked` once the session is over.
    """

    toast = Signal(str, bool)
    offer = Signal(str, object)
    unsaved = Signal(bool)
    undo_asked = Signal()
    redo_asked = Signal()
    summary_asked = Signal()

    def __init__(
        self, workspace: Workspace, session_id: str, clock: Clock, parent: QWidget | None = None,
        *, tasks: Tasks | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._workspace, self.session_id = workspace, session_id
        self.clock = StageClock(workspace, session_id, clock=clock, parent=self)
        self.layouts = Layouts(workspace, session_id)
        self.rail = Rail(self.clock, self)
        self.center = QWidget(self)
        self.board_bar = BoardBar(self.center)
        self.board = BoardWidget(workspace, session_id, self.center)
        self.works = Works(workspace, session_id, board=self.board, clock=clock, parent=self.center)
        self.waiting = Waiting(self.clock, self.works, self.center)
        self.timekeeping = Timekeeping(self.clock, workspace.path, self)
        self.capture = CaptureBar(workspace, session_id, clock=clock, overlay=self, tasks=tasks)
        self.suggesting = Suggesting(
            workspace, session_id, board=self.board, tasks=tasks, typing=self.capture.is_typing,
            parent=self.center,
        )  # fmt: skip
        self.strip = SideStrip(self)
        self.panel = SidePanel(workspace, session_id, clock=clock, parent=self)
        self._doing = Doing(workspace, self)
        self.places = Places(self.rail, self.center, strip=self.strip, panel=self.panel)
        self.counting = Counting(
            workspace, session_id, bar=self.board_bar, strip=self.strip, view=self
        )
        self._capture_called = False
        self._lay_out()
        self._connect()
        self._leave_the_keyboard()
        self._stop_hearing = hear(workspace, self, self._on_edit)
        self._enter_stage()
        self.counting.count()

    def _lay_out(self) -> None:
        board, tray = self.board.view, self.board.tray
        for region in (
            self.rail, self.board_bar, self.suggesting.strip, self.waiting, board, tray,
            self.timekeeping.question, self.capture, self.panel, self.strip,
        ):  # fmt: skip
            mark_region(region)
        column = QVBoxLayout(self.center)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        question = self.timekeeping.question
        offers = self.suggesting.strip
        for part in (self.board_bar, offers, self.waiting, self.works, question, self.capture):
            column.addWidget(part, 1 if part is self.works else 0)

    def _connect(self) -> None:
        capture, board, panel = self.capture, self.board, self.panel
        self.clock.said.connect(self._say)
        self.rail.summary_asked.connect(self.summary_asked)
        self._doing.said.connect(self.toast)
        self.clock.done.connect(lambda words: self.toast.emit(words, True))
        self.clock.moved.connect(self._enter_stage)
        self.waiting.changed.connect(self._show_bars)
        self.waiting.left.connect(self._focus_work)
        self.timekeeping.question.left.connect(self._focus_work)
        for asking in (self.waiting, self.timekeeping.question):
            asking.typed.connect(self._type)
        capture.said.connect(self.toast)
        capture.offered.connect(self.offer)
        self.suggesting.said.connect(self.toast)
        self.suggesting.offered.connect(self.offer)
        self.suggesting.came_or_went.connect(self._place)
        self.suggesting.groups_wanted.connect(self.turn_layout)
        capture.unsaved.connect(self.unsaved)
        capture.drafted.connect(self._show_draft)
        capture.resized.connect(self._place)
        capture.left.connect(self._leave_capture)
        capture.undo_asked.connect(self.undo_asked)
        capture.redo_asked.connect(self.redo_asked)
        board.said.connect(lambda words: self.toast.emit(words, self.counting.just_edited))
        board.typed.connect(self._type)
        self.board_bar.turned.connect(self.turn_layout)
        self.board_bar.adding.connect(lambda: self._type(""))
        self.works.said.connect(self.toast)
        self.works.typed.connect(self._type)
        self.works.turned.connect(self._turn_work)
        self.strip.asked.connect(self._ask_panel)
        self.strip.votes_asked.connect(self.works.turn_votes)
        panel.closed.connect(self.toggle_right_panel)
        panel.left.connect(self._leave_panel)
        panel.said.connect(self.toast)
        panel.note_chosen.connect(self._show_note)

    def _leave_the_keyboard(self) -> None:
        """A click on a button must not end the line that is being typed; Tab still goes there."""
        for part in (
            self.rail, self.board_bar, self.waiting, self.board, self.capture, self.strip,
        ):  # fmt: skip
            for button in part.findChildren(QAbstractButton):
                if button.focusPolicy() == Qt.FocusPolicy.StrongFocus:
                    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    # What keys, menus and palette do

    def focus_capture(self) -> None:
        """The keyboard goes to the capture bar; where decisions are open, to their line."""
        if self.layouts.family() == modes.DECIDE and self.panel.isVisible():
            self.panel.focus_page()
            return
        self._capture_called = True
        self._show_bars()
        self.capture.focus_bar()

    def next_stage(self) -> None:
        """Start, the next stage, or the end after the last one."""
        self.clock.go_on()

    def previous_stage(self) -> None:
        self.clock.go_back()

    def pause_or_resume(self) -> None:
        self.clock.pause_or_resume()

    def add_minutes(self, minutes: int) -> None:
        """More or fewer minutes for the stage that runs."""
        self.clock.add_minutes(minutes)

    def main_action(self) -> None:
        """Ctrl+Enter: what brings the stage that runs to its point."""
        action = main_action(self.clock)
        if self.clock.session.status == "done":
            self.summary_asked.emit()
        elif action is None:
            self._say(tr("There is nothing to show or to close in this stage. F8 goes on."))
        else:
            action.do(self.clock)

    def choose_voice(self, number: int) -> None:
        """Voice 1 to 6: of the chosen notes if the board has the focus, else of the next ones."""
        chosen = self.board.selected_note_ids()
        if not chosen or not _has_focus(self.board):
            self.capture.choose_voice(number)
            return
        voice = self._voice_id(number)
        if voice is not None:
            words = tr("Voice of %n note(s) set", n=len(chosen))
            self._doing.do(lambda: edits.set_voice(self._state, chosen, voice), done=words)

    def turn_layout(self) -> None:
        """As groups or as said; the choice is kept for this kind of stage."""
        if self.works.is_board():
            self.layouts.turn()
        self.works.show_work("board")
        self._show_layout()

    def toggle_rail(self) -> None:
        """Show or hide the stages; in a narrow window they open over the board."""
        self.places.turn_rail()
        self._place()

    def toggle_right_panel(self) -> None:
        """Open the panel at the page it had, or close it; a sheet over all has the keyboard."""
        had_focus = _has_focus(self.panel)
        self.places.turn_panel()
        self._place()
        if had_focus:
            self._focus_work()
        elif self.places.room.sheet and self.is_panel_open():
            self.panel.focus_page()

    def _leave_panel(self) -> None:
        if self.places.room.sheet and self.is_panel_open():
            self.toggle_right_panel()
        else:
            self.works.focus_work()

    def show_page(self, page: PageName) -> None:
        """Open the panel at this page."""
        self.panel.show_page(page)
        self.panel.show()
        self._place()

    def is_panel_open(self) -> bool:
        return not self.panel.isHidden()

    def is_panel_wanted(self) -> bool:
        """Whether somebody opened the panel; not when a stage did."""
        return self.is_panel_open() and not self.places.opened_by_stage

    def is_rail_wanted(self) -> bool:
        """Whether the rail shows where there is room for it."""
        return self.places.rail_wanted

    def restore(self, *, rail: bool, panel: bool) -> None:
        """Rail and panel as somebody left them."""
        self.places.rail_wanted = rail
        self.panel.setVisible(panel or self.is_panel_open())
        self._place()

    def leave(self) -> None:
        """The session is about to be closed: keep the draft, hear no more edits."""
        self.capture.keep_draft()
        self.capture.alike.drop()
        self.suggesting.suggestions.stop()
        self._stop_hearing()
        self.timekeeping.stop()
        self.board.close_board()

    # Stages and layouts

    def _enter_stage(self) -> None:
        self._capture_called = False
        self.works.enter_stage()
        self.suggesting.enter_stage()
        self._show_layout()
        self.places.open_for_stage(self, self.layouts.family())
        self._place()
        if not self.isVisible():
            return
        self._focus_work()

    def _show_layout(self) -> None:
        self.board.set_layout(self.layouts.current())
        self.capture.tell_draft()
        self._show_bars()

    def _show_bars(self) -> None:
        typing = self._capture_called or bool(self.capture.edit.line())
        shown = typing or (self.layouts.has_capture() and self.works.is_board())
        self.capture.setVisible(shown)
        self.setFocusProxy(self.capture.edit if shown else self.works.target())
        self.board_bar.show_layout(self.layouts.current(), can_add=not shown)
        self._place()

    def _focus_work(self) -> None:
        """The keyboard goes to where the work of this stage is."""
        if self.capture.isVisible():
            self.capture.focus_bar()
        elif self.waiting.takes_all:
            self.waiting.focus_button()
        else:
            self.works.focus_work()

    def _turn_work(self) -> None:
        """Something else stands in the middle: the keyboard goes there."""
        self._show_bars()
        if self.isVisible():
            self._focus_work()

    def _leave_capture(self) -> None:
        self._capture_called = False
        if self.waiting.takes_all:
            self.waiting.focus_button()
        else:
            self.works.focus_work()
        self._show_bars()

    def _type(self, text: str) -> None:
        self._capture_called = True
        self._show_bars()
        self.capture.type_text(text)

    def _show_draft(self, words: str) -> None:
        self.board.show_draft(words if self.layouts.mirrors_typing() else "")

    def _show_note(self, note_id: str) -> None:
        if self.places.room.sheet:
            self.toggle_right_panel()
        self.works.reveal_note(note_id)

    def _ask_panel(self, page: str) -> None:
        if page:
            self.show_page(page)  # type: ignore[arg-type]
        else:
            self.toggle_right_panel()

    # Edits

    @property
    def _state(self) -> State:
        return self._workspace.state

    def _on_edit(self, edit: Edit) -> None:
        if self.session_id not in self._state.sessions:
            return  # the session itself was taken back
        self.counting.hear_of(edit)
        self.panel.hear_of(edit)
        self.works.hear_of(edit)
        self.waiting.hear_of(edit)

    def _voice_id(self, number: int) -> str | None:
        voices = self._state.voices(self.session_id)
        found = next((voice.id for voice in voices if voice.number == number), None)
        if found is None:
            self.toast.emit(tr("This session has no voice {number}.").format(number=number), False)
        return found

    def _say(self, words: str) -> None:
        self.toast.emit(words, False)

    # Room

    def _place(self) -> None:
        foot = self.capture.height() if self.capture.isVisibleTo(self) else 0
        room = self.places.place(self, self.layouts.family(), foot=foot)
        self.capture.set_compact(hints=room.hints, small=room.small)
        waits = self.waiting.takes_all
        self.works.setVisible(not waits)
        on_board = self.works.is_board() and not waits
        self.suggesting.place(
            self.places.covered, roomy=room.toolbar,
            fits=on_board and self.layouts.current() == "groups",
        )  # fmt: skip
        self.board_bar.setVisible(room.toolbar and on_board and not self.suggesting.is_open)
        self.board_bar.set_covered(self.places.covered)
        self.waiting.line.set_covered(self.places.covered)
        self.works.place(
            covered=self.places.covered, low=not room.hints, narrow=self.strip.isHidden()
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.places.open_for_stage(self, self.layouts.family())
        self._place()
        self._focus_work()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._place()


def _has_focus(region: QWidget) -> bool:
    focused = QApplication.focusWidget()
    return focused is not None and (focused is region or region.isAncestorOf(focused))
