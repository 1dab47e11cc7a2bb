# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The middle of Run: the board, or what the stage counts: votes, a grid, lines.

The stage says which one stands there, a person may choose another; the next stage says it anew.
All but the board are made when they are first wanted.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractButton, QStackedWidget, QWidget

from facilitator.domain import modes, votes
from facilitator.domain.records import Stage
from facilitator.ui.regions import mark_region

if TYPE_CHECKING:
    from facilitator.domain.change import Edit
    from facilitator.domain.clock import Clock
    from facilitator.domain.state import State
    from facilitator.store.workspace import Workspace
    from facilitator.ui.board.board_widget import BoardWidget
    from facilitator.ui.votes.view import VotesView
    from facilitator.ui.votes.work import Work

WorkName = Literal["board", "votes", "grid", "line"]
_OF_MODE: dict[str, WorkName] = {votes.VOTE: "votes", votes.GRID: "grid", votes.SCALE: "line"}


def own_work(state: State, session_id: str) -> WorkName:
    """What the stage that runs works with. Decisions are made over the dots, if there are any."""
    session = state.sessions[session_id]
    stage = state.all(Stage).get(session.stage_id or "")
    if stage is None or session.status == "done":
        return "board"
    decides = modes.family(stage.mode) == modes.DECIDE
    if decides and votes.placed(state, session_id):
        return "votes"
    return _OF_MODE.get(stage.mode, "board")


class Works(QStackedWidget):
    """`said` and `typed` as of a `Work`; `turned` when something else stands there."""

    said = Signal(str, bool)
    typed = Signal(str)
    turned = Signal()

    def __init__(
        self,
        workspace: Workspace,
        session_id: str,
        *,
        board: BoardWidget,
        clock: Clock,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._workspace, self._session_id, self._clock = workspace, session_id, clock
        self._board = board
        self._made: dict[WorkName, Work] = {}
        self._single_letters = True
        self._name: WorkName = "board"
        self._covered, self._low, self._narrow = 0, False, False
        self.addWidget(board)

    # Which one

    def current(self) -> WorkName:
        """What stands there now."""
        return self._name

    def is_board(self) -> bool:
        return self._name == "board"

    def own(self) -> WorkName:
        """What the stage works with."""
        return own_work(self._workspace.state, self._session_id)

    def enter_stage(self) -> None:
        """Another stage runs: what it works with."""
        self.show_work(self.own())

    def turn_votes(self) -> None:
        """Count dots, in any stage; and back."""
        own = self.own()
        back: WorkName = "board" if own == "votes" else own
        self.show_work(back if self._name == "votes" else "votes")

    def turn_board(self) -> None:
        """To the board; from there to what the stage works with."""
        self.show_work(self.own() if self.is_board() else "board")

    def show_work(self, name: WorkName) -> None:
        """Let this stand in the middle."""
        if name == self._name:
            return
        self._name = name
        self.setCurrentWidget(self._board if name == "board" else self._work(name))
        self.turned.emit()

    @property
    def votes(self) -> VotesView:
        """Where dots are counted."""
        from facilitator.ui.votes.view import VotesView

        found = self._work("votes")
        assert isinstance(found, VotesView)
        return found

    def _work(self, name: WorkName) -> Work:
        if name not in self._made:
            made = self._make(name)
            made.single_letters = self._single_letters
            made.said.connect(self.said)
            made.typed.connect(self.typed)
            made.left.connect(lambda: self.show_work("board"))
            mark_region(made)
            for button in made.findChildren(QAbstractButton):
                if button.focusPolicy() == Qt.FocusPolicy.StrongFocus:
                    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click ends no typing
            self._made[name] = made
            self.addWidget(made)
            self._fit(made)
        return self._made[name]

    def _make(self, name: WorkName) -> Work:
        from facilitator.ui.votes.grid_view import GridView
        from facilitator.ui.votes.line_view import LineView
        from facilitator.ui.votes.view import VotesView

        classes = {"votes": VotesView, "grid": GridView, "line": LineView}
        return classes[name](self._workspace, self._session_id, clock=self._clock, parent=self)

    # For the view around it

    def target(self) -> QWidget:
        """What takes the keyboard."""
        return self._board.view if self.is_board() else self._work(self._name)

    def focus_work(self) -> None:
        """The keyboard goes to the middle."""
        if self.is_board():
            self._board.focus_board()
        else:
            self.target().setFocus(Qt.FocusReason.ShortcutFocusReason)

    def reveal_note(self, note_id: str) -> None:
        """Choose a note where it is counted, else on the board, and go there."""
        if not self.is_board() and self._work(self._name).reveal_note(note_id):
            return
        self.show_work("board")
        self._board.reveal_note(note_id)
        self._board.focus_board()

    def set_single_letters(self, on: bool) -> None:
        """Whether single letters are commands; off, all of them are typing."""
        self._single_letters = on
        for made in self._made.values():
            made.single_letters = on

    def place(self, *, covered: int, low: bool, narrow: bool) -> None:
        """`covered` px at the right lie under something; `low`: no hints; `narrow`: no strip."""
        self._board.set_covered(covered)
        self._covered, self._low, self._narrow = covered, low, narrow
        for made in self._made.values():
            self._fit(made)

    def _fit(self, made: Work) -> None:
        made.set_covered(self._covered)
        made.set_low(self._low)
        made.set_narrow(self._narrow)

    def hear_of(self, edit: Edit) -> None:
        """Something in the session is different."""
        for made in self._made.values():
            made.hear_of(edit)
