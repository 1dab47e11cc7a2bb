# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""All entries of one kind: a line on top to type the next, below it what there is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from facilitator.domain import edits
from facilitator.domain.edits.entries import STORY_WORDS
from facilitator.domain.errors import KnownError
from facilitator.domain.grammar import ASK, Token
from facilitator.domain.records import Story
from facilitator.domain.text import LONG_LIMIT
from facilitator.ui import theme
from facilitator.ui.attempt import attempt
from facilitator.ui.errors import sentence
from facilitator.ui.forms.entry_list import EntryList
from facilitator.ui.forms.fields import ChoiceField
from facilitator.ui.forms.kinds import icon_of, words_of
from facilitator.ui.forms.specs import SPECS
from facilitator.ui.forms.typed import values_of
from facilitator.ui.forms.withdrawing import ask_to_withdraw
from facilitator.ui.icons import paint_icon
from facilitator.ui.library.flow import Flow
from facilitator.ui.run.capture import Capture
from facilitator.ui.run.hints import DOWN, Cap, Hints
from facilitator.ui.run.input_frame import InputFrame
from facilitator.ui.run.rail_parts import Rule
from facilitator.ui.run.token_edit import TokenEdit
from facilitator.ui.texts import tr
from facilitator.ui.widgets import Button, IconButton, Label

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from facilitator.domain.change import Edit
    from facilitator.domain.clock import Clock
    from facilitator.store.workspace import Workspace

_LOW = 300  # px
_LINKED = frozenset({"cluster", "participant", "story"})


class KindIcon(QWidget):
    """What the line will become."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._name = name
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(theme.current().px(16), theme.current().px(16))

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_icon(QPainter(self), QRectF(self.rect()), self._name, color="accent")


class EntryPage(QWidget):
    """`said` gives words and whether undo shall be offered; `left` when Esc goes back to where
    one came from, `up` when all lists shall be seen.
    """

    said = Signal(str, bool)
    left = Signal()
    up = Signal()
    undo_asked = Signal()
    redo_asked = Signal()

    def __init__(
        self, workspace: Workspace, session_id: str, *, kind: str, clock: Clock, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.kind, self.spec = kind, SPECS[kind]
        self._workspace, self._session_id, self._clock = workspace, session_id, clock
        self.capture = Capture(workspace, session_id, clock=clock)
        self.edit = TokenEdit(self, reader=self._tokens, px=14)
        self.edit.setPlaceholderText(tr(self.spec.line))
        self.edit.setAccessibleName(tr("New: {kind}").format(kind=words_of(kind)))
        self.edit.before_key = self._line_key
        self.beside: ChoiceField | None = None
        self.starters: list[Button] = []
        self.list = EntryList(workspace, session_id, spec=self.spec, clock=clock, parent=self)
        self.none = Label(tr("Nothing here yet."), self, px=13, color="text3")
        self.none.setContentsMargins(16, 10, 16, 0)
        self._lay_out()
        self._connect()
        self.refresh()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        top = QVBoxLayout()
        top.setContentsMargins(14, 0, 14, 10)
        top.setSpacing(6)
        top.addLayout(self._head())
        frame = InputFrame(self, height=40)
        frame.set_padding(10)
        frame.row.addWidget(KindIcon(icon_of(self.kind), frame))
        frame.row.addWidget(self.edit, 1)
        frame.follow(self.edit)
        top.addWidget(frame)
        if self.spec.beside:
            choice = self.spec.field(self.spec.beside)
            self.beside = ChoiceField(choice.choices, self, name=tr(choice.label))
            top.addWidget(self.beside, 0, Qt.AlignmentFlag.AlignLeft)
        if self.spec.starters:
            top.addLayout(self._starters())
        hints = self.hints = Hints(self, gap=12)
        hints.set_left([[Cap(tr("Enter")), tr("add")], [Cap(DOWN), tr("the list")],
                        [Cap("Esc"), tr("back to where you were")]])  # fmt: skip
        top.addWidget(hints)
        column.addLayout(top)
        column.addWidget(Rule(self))
        column.addWidget(self.none)
        column.addWidget(self.list, 1)

    def _head(self) -> QHBoxLayout:
        self.back = IconButton("arrow-left", tr("All lists"), self, size=28, icon_size=16)
        self.back.clicked.connect(lambda _on=False: self.up.emit())
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(6)
        head.addWidget(self.back)
        if self.spec.private:
            head.addWidget(KindIcon("lock", self))
        head.addWidget(Label(tr(self.spec.intro), self, px=12, color="text3", wrap=True), 1)
        return head

    def _starters(self) -> Flow:
        flow = Flow(gap=4)
        for words, values in self.spec.starters:
            button = Button(tr(words), self, kind="quiet", icon="plus", height=28)
            button.clicked.connect(lambda _on=False, values=values: self.start(values))
            self.starters.append(button)
            flow.addWidget(button)
        return flow

    def _connect(self) -> None:
        self.edit.submitted.connect(self.submit)
        self.edit.left.connect(self.left)
        self.edit.undo_asked.connect(self.undo_asked)
        self.edit.redo_asked.connect(self.redo_asked)
        self.edit.pasted.connect(self._pasted)
        self.list.removed.connect(self.remove)
        self.list.withdrawn.connect(self.withdraw)
        self.list.refused.connect(lambda words: self.said.emit(words, False))
        self.list.above.connect(self.focus_line)
        self.list.left.connect(self.left)

    # What is shown

    def entries(self) -> list[str]:
        """The ids of what is listed, from the top."""
        return list(self.list.lines)

    def hear_of(self, edit: Edit) -> None:
        """Something in the session is different."""
        if self.capture.hear_of(edit):
            self.edit.read_again()
        if any(change.kind == self.kind or change.kind in _LINKED for change in edit.changes):
            self.refresh()

    def refresh(self) -> None:
        """List what there is, the newest on top."""
        state = self._workspace.state
        records = state.entries_of(self.spec.cls, self._session_id)[::-1]
        self.list.show_entries(records)
        self.none.setVisible(not records)

    def open_entry(self, entry_id: str) -> None:
        """Open the form of an entry."""
        self.list.open_entry(entry_id)

    def focus_line(self) -> None:
        """The keyboard to the line, without choosing what stands in it."""
        self.edit.setFocus(Qt.FocusReason.PopupFocusReason)

    # The line

    def submit(self) -> None:
        """Add what is typed; the line is empty for the next one. It stays where it cannot be."""
        text = self.edit.line()
        if not text.strip():
            return
        now = self._clock.now()
        values = values_of(self.spec.cls, text, capture=self.capture, now=now)
        if self.beside is not None:
            values[self.spec.beside] = self.beside.current()
        if self._add(values):
            self.edit.set_line("")

    def start(self, values: Mapping[str, str]) -> None:
        """Add one of the usual ones, and open it."""
        translated = {
            name: tr(value) if name in ("what", "unit") else value for name, value in values.items()
        }
        if self._add(translated):
            self.open_entry(self.entries()[0])

    def _add(self, values: Mapping[str, object]) -> bool:
        return self._do(
            lambda: edits.add_entry(
                self._workspace.state, self.spec.cls, self._session_id, **values
            )
        )

    def _pasted(self, text: str) -> None:
        if len(text) > LONG_LIMIT:
            self.said.emit(tr("That is too long for one line. Paste it line by line."), False)
        else:
            self.edit.insertPlainText(text.strip())

    def _line_key(self, event: QKeyEvent) -> bool:
        """Down from the last line of what is typed goes to the list."""
        cursor = self.edit.textCursor()
        if event.key() == Qt.Key.Key_Down and cursor.block() == self.edit.document().lastBlock():
            self.list.focus_first()
            return True
        return False

    def _tokens(self, text: str) -> tuple[Token, ...]:
        return self.capture.read(text, kind=ASK).tokens if self.kind == "ask" else ()

    # The list

    def remove(self, entry_id: str) -> None:
        """Take an entry out, with a way back."""
        state, cls = self._workspace.state, self.spec.cls
        if self._do(lambda: edits.remove_entry(state, cls, entry_id)):
            self.said.emit(tr(self.spec.taken_out), True)
            if not self.list.lines:
                self.focus_line()

    def withdraw(self, story_id: str) -> None:
        """Ask, then take the words of a story out of this library."""
        story = self._workspace.state.all(Story).get(story_id)
        if story is not None:
            ask_to_withdraw(self, story, answered=lambda yes: self._withdraw(story_id, yes))

    def _withdraw(self, story_id: str, yes: bool) -> None:
        if yes:
            try:
                edit = edits.withdraw_story(self._workspace.state, story_id)
                self._workspace.erase(edit, STORY_WORDS)
            except KnownError as problem:
                self.said.emit(sentence(problem), False)
                return
            self.said.emit(tr("The story is withdrawn"), False)
        self.list.focus_entry(story_id)

    def _do(self, make: Callable[[], Edit]) -> bool:
        edit = attempt(self._workspace, make, say=lambda why: self.said.emit(why, False))
        return edit is not None

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a low window the entries come before the hints."""
        super().resizeEvent(event)
        self.hints.setVisible(self.height() >= theme.current().px(_LOW))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)
