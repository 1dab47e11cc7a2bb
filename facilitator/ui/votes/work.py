# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What stands in the middle of Run instead of the board: it counts, places or lines up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from facilitator.domain.clock import utc_text
from facilitator.ui import theme
from facilitator.ui.run.doing import Doing
from facilitator.ui.votes.letter_keys import LetterKeys

if TYPE_CHECKING:
    from collections.abc import Container

    from facilitator.domain.change import Edit
    from facilitator.domain.clock import Clock
    from facilitator.domain.records import Session, Stage
    from facilitator.domain.state import State
    from facilitator.store.workspace import Workspace

_SHIFTED = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier


class Work(QWidget):
    """`said` gives words and whether undo shall be offered; `typed` what belongs in the capture
    bar; `left` when somebody wants the board back.
    """

    said = Signal(str, bool)
    typed = Signal(str)
    left = Signal()

    def __init__(
        self, workspace: Workspace, session_id: str, *, clock: Clock, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.workspace, self.session_id, self.clock = workspace, session_id, clock
        self.single_letters = True
        self.letter_keys = LetterKeys(clock)
        self.doing = Doing(workspace, self)
        self.doing.said.connect(self.said)
        self._stale = True

    @property
    def state(self) -> State:
        return self.workspace.state

    @property
    def session(self) -> Session:
        return self.state.sessions[self.session_id]

    def stage_of(self, mode: str) -> Stage | None:
        """The stage that runs if it is of this mode, else the first one that is."""
        stages = [s for s in self.state.stages(self.session_id) if s.mode == mode]
        running = (stage for stage in stages if stage.id == self.session.stage_id)
        return next(running, next(iter(stages), None))

    def moment(self) -> str:
        return utc_text(self.clock.now())

    # What a work says of itself

    def refresh(self) -> None:
        """Show what is there now."""
        raise NotImplementedError

    def target(self) -> QWidget:
        """What takes the keyboard."""
        raise NotImplementedError

    def set_covered(self, right: int) -> None:
        """So many px at the right lie under something."""
        raise NotImplementedError

    def set_low(self, low: bool) -> None:
        """Whether there is no room for hints."""

    def set_narrow(self, narrow: bool) -> None:
        """Whether the side strip, and with it the way back to the board, is away."""

    def reveal_note(self, note_id: str) -> bool:
        """Choose a note and bring it into view; False when it is not here."""
        return False

    # What all share

    def hear_of(self, edit: Edit) -> None:
        """Something in the session is different."""
        if self.isVisible():
            self.refresh()
        else:
            self._stale = True

    def showEvent(self, event: QShowEvent) -> None:
        if self._stale:
            self._stale = False
            self.refresh()
        super().showEvent(event)

    def has_focus(self) -> bool:
        """Whether the keyboard is here, or will be when the window has it."""
        focused: QWidget | None = self.window().focusWidget()
        return focused is not None and (focused is self or self.isAncestorOf(focused))

    def letter(self, event: QKeyEvent, groups: Container[str]) -> str:
        """The letter of the group that is meant; what is typing goes to the capture bar."""
        text = event.text()
        if not text.isprintable() or not text or text.isspace():
            return ""
        if not self.single_letters or not text.isalpha():
            self.typed.emit(text)
            return ""
        meant = self.letter_keys.press(text, groups)
        if meant.typed:
            self.typed.emit(meant.typed)
        return meant.letter

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), theme.current().board)


def is_plain(event: QKeyEvent) -> bool:
    """Whether a key is pressed without Ctrl, Alt or Meta."""
    return not event.modifiers() & ~_SHIFTED
