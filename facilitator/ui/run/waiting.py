# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Notes written in silence, of which nobody sees more than how many there are.

While people write, and when nothing else is there to see, this stands where the board is. With
other notes on the board it is a line above it. Once shown, the line offers to hide them again for
as long as their stage runs.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from facilitator.domain.hiding import count_waiting, is_waiting, waits
from facilitator.domain.records import Cluster, Note
from facilitator.ui import theme
from facilitator.ui.icons import paint_icon
from facilitator.ui.run.main_action import REVEAL, main_action
from facilitator.ui.texts import tr
from facilitator.ui.widgets import Button, ElidedLabel, Label

if TYPE_CHECKING:
    from facilitator.domain.change import Edit
    from facilitator.domain.records import Session, Stage
    from facilitator.domain.state import State
    from facilitator.ui.run.stage_clock import StageClock
    from facilitator.ui.run.works import Works

Look = Literal["none", "area", "line", "shown"]
_KINDS = frozenset({"note", "stage", "session", "cluster"})


@dataclass(frozen=True, slots=True)
class Silence:
    """What there is to say about silent notes: how many wait, and how that looks."""

    look: Look = "none"
    count: int = 0


def silence_of(
    state: State, session: Session, stage: Stage | None, *, on_board: bool = True
) -> Silence:
    """How it stands while this stage runs (None: before the start, or after the end).

    `on_board`: the board is what one sees; what counts dots or people is never covered.
    """
    waiting = count_waiting(state, session.id)
    if stage is not None and waits(stage):
        return Silence("area", waiting)
    notes = state.part(Note, session.id).values()
    if waiting:
        other = any(not n.binned and not is_waiting(state, n) for n in notes)
        bare = on_board and not other and not state.part(Cluster, session.id)
        return Silence("area" if bare else "line", waiting)
    if stage is not None and stage.hidden:
        shown = sum(1 for n in notes if n.stage_id == stage.id and not n.binned)
        return Silence("shown" if shown else "none", shown)
    return Silence()


class Feather(QWidget):
    """The sign of a silent stage."""

    def __init__(self, parent: QWidget, *, size: int) -> None:
        super().__init__(parent)
        self._size = size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(theme.current().px(self._size), theme.current().px(self._size))

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_icon(QPainter(self), QRectF(self.rect()), "feather", color="text3")


class WaitingArea(QWidget):
    """The count in the middle of where the board is, and the button that shows the notes."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.count = Label("", self, px=32, weight=600, tnum=True)
        self.how = Label("", self, px=14, color="text2", wrap=True)
        self.show_all = Button(
            tr("Show all notes"), self, kind="primary", height=40, key="Ctrl Enter"
        )
        self.sign = Feather(self, size=28)
        middle = Qt.AlignmentFlag.AlignHCenter
        self.how.setAlignment(middle)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 8, 24, 8)
        column.setSpacing(0)
        column.addStretch(1)
        column.addWidget(self.sign, 0, middle)
        column.addSpacing(10)
        column.addWidget(self.count, 0, middle)
        column.addSpacing(4)
        column.addWidget(self.how)
        column.addSpacing(18)
        column.addWidget(self.show_all, 0, middle)
        column.addStretch(1)

    def show_count(self, count: int) -> None:
        """So many notes wait."""
        self.count.setText(tr("%n note(s) waiting", n=count) if count else tr("Silent writing"))
        words = tr("Nobody sees what they say before you show them all at once.")
        if not count:
            words = tr("What is typed now waits here, unseen, until you show it.")
        self.how.setText(words)
        self.show_all.setVisible(bool(count))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.sign.setVisible(self.height() >= theme.current().px(200))
        self.how.setVisible(self.height() >= theme.current().px(130))

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), theme.current().board)


class WaitingLine(QWidget):
    """The same over a board with other notes, in one row."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.words = ElidedLabel("", self, px=13, weight=600)
        self.show_all = Button(tr("Show all notes"), self, height=28)
        self.hide_again = Button(tr("Hide again"), self, kind="quiet", icon="eye-off", height=28)
        self._row = QHBoxLayout(self)
        self._row.setSpacing(8)
        self._row.addWidget(Feather(self, size=16))
        self._row.addWidget(self.words, 1)
        self._row.addWidget(self.show_all)
        self._row.addWidget(self.hide_again)
        self.set_covered(0)

    def set_covered(self, right: int) -> None:
        """So many px at the right end lie under something."""
        self._row.setContentsMargins(20, 5, 11 + right, 5)

    def show_silence(self, now: Silence, *, is_main: bool) -> None:
        """`is_main`: Ctrl+Enter shows the notes."""
        waits_still = now.look == "line"
        shown = tr("%n note(s) written in silence, shuffled", n=now.count)
        self.words.setText(tr("%n note(s) waiting", n=now.count) if waits_still else shown)
        self.show_all.setVisible(waits_still)
        self.show_all.set_key("Ctrl Enter" if is_main else "")
        self.hide_again.setVisible(not waits_still)

    def paintEvent(self, event: QPaintEvent) -> None:
        now, painter = theme.current(), QPainter(self)
        painter.fillRect(self.rect(), now.tint)
        painter.fillRect(0, self.height() - 1, self.width(), 1, now.border)


class Waiting(QWidget):
    """Area or line, as it stands. `changed` when the board makes room, or gets it back; then
    `left` when what had the keyboard went with it. `typed` gives letters meant for the capture bar.
    """

    changed = Signal()
    left = Signal()
    typed = Signal(str)

    def __init__(self, clock: StageClock, works: Works, parent: QWidget) -> None:
        super().__init__(parent)
        self._clock, self._works = clock, works
        self.now = Silence()
        self.area, self.line = WaitingArea(self), WaitingLine(self)
        self.setAccessibleName(tr("Notes written in silence"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.line)
        column.addWidget(self.area, 1)
        for button in (self.area.show_all, self.line.show_all):
            button.clicked.connect(lambda _on=False: clock.reveal())
        self.line.hide_again.clicked.connect(lambda _on=False: clock.hide_again())
        clock.moved.connect(self.refresh)
        works.turned.connect(self.refresh)
        self.hide()
        self.refresh()

    @property
    def takes_all(self) -> bool:
        """Whether it stands in place of the board."""
        return self.now.look == "area"

    def hear_of(self, edit: Edit) -> None:
        """Something in the session is different."""
        if any(change.kind in _KINDS for change in edit.changes):
            self.refresh()

    def refresh(self) -> None:
        """Look as it stands."""
        clock = self._clock
        if clock.session_id not in clock.state.sessions:  # taken back with undo
            return
        on_board = self._works.is_board()
        now = silence_of(clock.state, clock.session, clock.stage, on_board=on_board)
        before, self.now = self.now, now
        focused = QApplication.focusWidget()
        self.area.setVisible(now.look == "area")
        self.line.setVisible(now.look in ("line", "shown"))
        self.setVisible(now.look != "none")
        if now.look == "area":
            self.area.show_count(now.count)
        elif now.look != "none":
            self.line.show_silence(now, is_main=main_action(clock) is REVEAL)
        if now.look != before.look:
            self.changed.emit()
            if focused is not None and not focused.isVisible():
                self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text() and event.text().isprintable():
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)

    def focus_button(self) -> None:
        """The keyboard goes to what shows the notes."""
        self.area.show_all.setFocus(Qt.FocusReason.ShortcutFocusReason)
