# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""When groups are suggested, where they are shown, and what becomes of them.

They are looked for when a grouping stage begins and when somebody asks, never otherwise.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from facilitator.domain.records import Stage
from facilitator.ui.suggest.strip import SuggestionStrip
from facilitator.ui.suggest.suggestions import Suggestions, loose_notes
from facilitator.ui.texts import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from facilitator.store.workspace import Workspace
    from facilitator.ui.board.board_widget import BoardWidget
    from facilitator.ui.tasks import Tasks

GROUPING = frozenset({"cluster", "name_clusters"})  # modes of stages that begin with suggestions
_SOON, _PATIENCE = 150, 400  # ms from the stage to the search, and from there to its words


class Suggesting(QObject):
    """`came_or_went`: the strip needs room, or gives it back. `said` and `offered` as the capture
    bar's. `turned_off`: suggestions are not wanted any more. `groups_wanted`: something else than
    the groups stands in the middle.
    """

    came_or_went = Signal()
    said = Signal(str, bool)
    offered = Signal(str, object)
    turned_off = Signal()
    groups_wanted = Signal()

    def __init__(
        self,
        workspace: Workspace,
        session_id: str,
        *,
        board: BoardWidget,
        tasks: Tasks | None,
        typing: Callable[[], bool],
        parent: QWidget,
    ) -> None:
        """`typing`: whether somebody types a note just now."""
        super().__init__(parent)
        self._workspace, self._session_id, self._board = workspace, session_id, board
        self._typing = typing
        self._on, self._roomy, self._fits = True, True, True
        self._asked, self._open = False, False
        self._slow = False  # the search takes so long that somebody may want to know
        self._stage_id: str | None = None
        self.suggestions = Suggestions(
            workspace, session_id, tasks=tasks, quiet=self._is_quiet, parent=self
        )
        self.strip = SuggestionStrip(parent)
        board.menu.suggest = self.look
        self._soon, self._patience = QTimer(self), QTimer(self)
        self._connect()

    def _connect(self) -> None:
        found, strip, chips = self.suggestions, self.strip, self.strip.chips
        found.changed.connect(self._follow)
        found.ended.connect(self._tell)
        strip.stopped.connect(found.stop)
        strip.stepped.connect(lambda more: self.step(more=more))
        strip.again.connect(self.look)
        strip.turned_off.connect(self.turned_off)
        chips.accepted.connect(self.accept)
        chips.ignored.connect(self.ignore)
        chips.all_ignored.connect(self.ignore_all)
        chips.pointed.connect(self._point)
        chips.left.connect(self._board.focus_board)
        self._soon.timeout.connect(found.look)
        self._patience.timeout.connect(self._lose_patience)
        for timer, ms in ((self._soon, _SOON), (self._patience, _PATIENCE)):
            timer.setSingleShot(True)
            timer.setInterval(ms)

    @property
    def is_open(self) -> bool:
        """Whether the strip stands over the board."""
        return self._open

    def set_on(self, on: bool) -> None:
        """Whether groups are suggested at all. When they are not, nothing is looked for."""
        if on == self._on:
            return
        self._on = on
        self._soon.stop()
        if on:
            self._begin()
        else:
            self.suggestions.clear()

    def place(self, covered: int, *, roomy: bool, fits: bool) -> None:
        """`covered` px at the right end lie under the panel. Where it is not `roomy` the strip
        comes only when it was asked for; where it does not `fit` what is shown, not at all.
        """
        self.strip.set_covered(covered)
        if (roomy, fits) != (self._roomy, self._fits):
            self._roomy, self._fits = roomy, fits
            self._show()

    def enter_stage(self) -> None:
        """Another stage may run: then what was offered goes, and a grouping stage begins anew."""
        stage = self._stage()
        key = stage.id if stage else ""
        if key == self._stage_id:
            return
        self._stage_id, self._asked = key, False
        self._soon.stop()
        self.suggestions.begin_stage(key)
        if self._on:
            self._begin()

    def _begin(self) -> None:
        stage = self._stage()
        if stage is not None and stage.mode in GROUPING:
            self._soon.start()

    def _stage(self) -> Stage | None:
        session = self._workspace.state.sessions[self._session_id]
        if session.status == "done":
            return None
        return self._workspace.state.all(Stage).get(session.stage_id or "")

    def look(self) -> None:
        """Somebody asks for suggestions."""
        if not self._on:
            self.said.emit(tr("Suggestions are off. You can turn them on in Settings."), False)
            return
        self._asked = True
        self._soon.stop()
        for _turn in range(2):  # from the dots to the board, from there to the groups
            if not self._fits:
                self.groups_wanted.emit()
        if not self.suggestions.look():
            self.said.emit(self._nothing(), False)

    def step(self, *, more: bool) -> None:
        """Somebody wants more groups, or fewer, of the notes that were looked at."""
        if self.suggestions.can_step(more=more):
            self.suggestions.step(more=more)
        else:
            self.said.emit(tr("No other groups can be made of these notes."), False)

    def focus_strip(self) -> bool:
        """The keyboard goes to the suggestions; False when there are none."""
        if not self._open:
            return False
        self.strip.chips.setFocus()
        return True

    def accept(self, row: int, name: str) -> None:
        """Make this group, of those of its notes that nobody has placed meanwhile."""
        one = self.suggestions.offered()[row]
        ids = self.suggestions.still_loose(one)
        had_focus = self.strip.chips.hasFocus()
        self._board.commands.group_as(ids, name)
        if had_focus and not self.focus_strip():
            self._board.focus_board()

    def ignore(self, row: int) -> None:
        """Do not offer this one again in this stage."""
        one = self.suggestions.offered()[row]
        self._ignore([row], tr("“{group}” is not suggested any more").format(group=one.name))

    def ignore_all(self) -> None:
        """Offer none of these again in this stage."""
        rows = range(len(self.suggestions.offered()))
        self._ignore(rows, tr("%n suggestion(s) ignored", n=len(rows)))

    def _ignore(self, rows: range | list[int], words: str) -> None:
        had_focus = self.strip.chips.hasFocus()
        offered = self.suggestions.offered()
        take_back = self.suggestions.ignore([offered[row] for row in rows])
        self.offered.emit(words, take_back)
        if had_focus and not self._open:
            self._board.focus_board()

    # Showing

    def _follow(self) -> None:
        looking = self.suggestions.looking
        if not looking:
            self._patience.stop()
            self._slow = False
        elif not self._slow and not self._patience.isActive():
            self._patience.start()
        self._show()

    def _lose_patience(self) -> None:
        if not self._is_quiet():
            self._patience.start()
            return
        self._slow = True
        self._show()

    def _show(self) -> None:
        found = self.suggestions
        if self._slow:
            self.strip.show_looking()
        elif not found.looking:
            more, fewer = found.can_step(more=True), found.can_step(more=False)
            self.strip.show_suggestions(found.offered(), more=more, fewer=fewer)
        wanted = self._slow or bool(found.offered())
        is_open = wanted and self._fits and (self._roomy or self._asked)
        if is_open != self._open:
            self._open = is_open
            self.strip.setVisible(is_open)
            self.came_or_went.emit()

    def _tell(self, count: int) -> None:
        """Who asked hears when there is nothing."""
        if self._asked and not count:
            self.said.emit(tr("No groups to suggest: these notes share too few words."), False)

    def _nothing(self) -> str:
        if loose_notes(self._workspace.state, self._session_id):
            return tr("Only one note is without a group.")
        return tr("There are no notes without a group.")

    def _point(self, row: int) -> None:
        """Show on the board which notes are meant."""
        offered = self.suggestions.offered()
        self._board.show_suggested(offered[row].note_ids if 0 <= row < len(offered) else ())

    def _is_quiet(self) -> bool:
        board = self._board
        return not (board.view.is_busy or board.typing_over.is_open or self._typing())
