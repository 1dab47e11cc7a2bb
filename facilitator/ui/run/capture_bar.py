# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Where everything that is said is typed. Enter adds at once and the bar is empty at once.

A line stays until it is saved, survives a crash as a draft, and comes back with undo.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from facilitator.domain.errors import KnownError, StoreError
from facilitator.domain.grammar import NOTE
from facilitator.domain.hiding import is_waiting
from facilitator.domain.text import NOTE_LIMIT
from facilitator.ui import theme
from facilitator.ui.errors import sentence
from facilitator.ui.run.alike import Alike
from facilitator.ui.run.alike_line import AlikeLine
from facilitator.ui.run.capture import Capture
from facilitator.ui.run.capture_hints import CaptureHints
from facilitator.ui.run.completing import Completing
from facilitator.ui.run.completions import Completions
from facilitator.ui.run.draft import Draft
from facilitator.ui.run.earlier import Earlier
from facilitator.ui.run.hearing import hear
from facilitator.ui.run.input_frame import InputFrame
from facilitator.ui.run.pasting import Pasting
from facilitator.ui.run.question_bar import QuestionBar
from facilitator.ui.run.token_edit import TokenEdit
from facilitator.ui.run.voice_chip import KeptChips, VoiceChip
from facilitator.ui.texts import locale, tr
from facilitator.ui.widgets import Button, Label, NoticeBar, announce

if TYPE_CHECKING:
    from facilitator.domain.change import Edit
    from facilitator.domain.clock import Clock
    from facilitator.domain.grammar import Token
    from facilitator.store.workspace import Workspace
    from facilitator.ui.tasks import Tasks

_COUNT_FROM = 900  # characters
_DRAFT_MS = 1_500  # a draft is at most 2 s old


class CaptureBar(QWidget):
    """Signals: `said` words and whether undo shall be offered, `offered` words and a way back,
    `left` when the focus shall go to the board, `undo_asked` and `redo_asked` from an empty bar,
    `unsaved` whether the last line could not be written, `drafted` the words of the note that is
    being typed, "" when none is; `resized` when it is higher or lower.
    """

    said = Signal(str, bool)
    offered = Signal(str, object)
    left = Signal()
    undo_asked = Signal()
    redo_asked = Signal()
    unsaved = Signal(bool)
    drafted = Signal(str)
    resized = Signal()

    def __init__(
        self,
        workspace: Workspace,
        session_id: str,
        *,
        clock: Clock,
        overlay: QWidget,
        tasks: Tasks | None = None,
    ) -> None:
        super().__init__(overlay)
        self._workspace = workspace
        self.capture = Capture(workspace, session_id, clock=clock)
        self.draft = Draft(workspace.path, session_id)
        self.edit = TokenEdit(self, reader=self._tokens)
        self.earlier = Earlier(workspace, session_id)
        self.chip, self.kept = VoiceChip(self), KeptChips(self)
        self.counter = Label("", self, px=12, color="text3")
        self.add = Button(tr("Add"), self, kind="primary", key=tr("Enter"), height=34)
        self.completions = Completions(overlay)
        self.question = QuestionBar(self)
        self.notice = NoticeBar("", self, tone="danger", actions=[(tr("Try again"), self.submit)])
        self.hints = CaptureHints(self)
        self.alike_line = AlikeLine(self)
        self.alike = Alike(workspace, session_id, tasks=tasks, parent=self)
        self.pasting = Pasting(self)
        self._draft_timer, self._soon = QTimer(self), QTimer(self)
        self._lay_out()
        self.set_compact(hints=True, small=False)
        self._connect()
        self._completing = Completing(
            self.edit,
            self.capture,
            self.completions,
            bar=self,
            failed=self.show_problem,
            is_off=lambda: self.earlier.note_id is not None,
        )
        hear(workspace, self, self._on_edit)
        self.edit.set_line(self.draft.read())
        self._show_mode()

    def _lay_out(self) -> None:
        self.edit.setPlaceholderText(tr("Type what you hear, then Enter"))
        self.edit.setAccessibleName(tr("What you hear"))
        self.frame = InputFrame(self)
        row = self.frame.row
        row.addWidget(self.chip)
        row.addWidget(self.kept)
        row.addWidget(self.edit, 1)
        row.addWidget(self.counter)
        row.addWidget(self.add)
        self.frame.follow(self.edit)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(7)
        for part in (self.notice, self.question, self.frame, self.hints, self.alike_line):
            self._column.addWidget(part)
        self.notice.hide()
        self.counter.hide()

    def _connect(self) -> None:
        edit = self.edit
        edit.submitted.connect(self.submit)
        edit.left.connect(self.clear_or_leave)
        edit.earlier.connect(self._edit_earlier)
        edit.undo_asked.connect(self.undo_asked)
        edit.redo_asked.connect(self.redo_asked)
        edit.voice_asked.connect(self.choose_voice)
        edit.pasted.connect(self.pasting.take)
        edit.pasted_as_one.connect(self.pasting.as_one)
        edit.link_asked.connect(self.link_alike)
        self.alike.changed.connect(self._show_alike)
        self.alike_line.linked.connect(self.link_alike)
        self.alike_line.left.connect(self.alike.drop)
        edit.textChanged.connect(self._typed)
        self.add.clicked.connect(lambda _on=False: self.submit())
        self.chip.chosen.connect(self.choose_voice)
        self.kept.ended.connect(self._end_kept)
        self.question.closed.connect(self.focus_bar)
        self.question.typed.connect(self.type_text)
        self._draft_timer.setSingleShot(True)
        self._draft_timer.timeout.connect(self.keep_draft)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._show_last)

    # For the window

    def set_compact(self, *, hints: bool, small: bool) -> None:
        """Low windows have no hints; the smallest a lower bar with only the mark of the voice."""
        self.chip.set_short(small)
        self.add.setVisible(not small)
        self.frame.set_height(44 if small else 48)
        side = 10 if small else 14
        self._column.setContentsMargins(side, 7 if small else 11, side, 0)
        self._has_hints = hints
        self._show_alike()

    def focus_bar(self) -> None:
        """The keyboard goes to the bar."""
        self.edit.setFocus()

    def is_typing(self) -> bool:
        """Whether somebody is in the middle of a line."""
        return self.edit.hasFocus() and bool(self.edit.line())

    def type_text(self, text: str) -> None:
        """Letters that were typed elsewhere go on here."""
        self.edit.setFocus()
        self.edit.insertPlainText(text)

    def tell_draft(self) -> None:
        """Say again what note is being typed."""
        line = None if self.earlier.note_id else self.capture.read(self.edit.line())
        self.drafted.emit(line.text if line and line.kind == NOTE else "")

    def keep_draft(self) -> None:
        """Write the half-typed line down now."""
        self._draft_timer.stop()
        text = "" if self.earlier.note_id else self.edit.line()
        self.draft.keep(self.capture.to_draft(text))

    # Adding

    def submit(self) -> None:
        """Add what is typed; it stays in the bar when that is not possible."""
        if self.earlier.note_id:
            self._save_earlier()
            return
        text = self.edit.line()
        if not text.strip():
            return
        try:
            taken = self.capture.take(self.capture.read(text))
        except KnownError as problem:
            self.show_problem(problem)
            return
        self.show_saved()
        self.edit.set_line("")
        self.keep_draft()
        self.alike.look_soon(taken.note_id)
        for number, words in enumerate(taken.remarks):
            self.said.emit(words, taken.undo and number == 0)

    def show_problem(self, problem: KnownError) -> None:
        """Say why nothing was added; what could not be saved stays marked until it is."""
        if not isinstance(problem, StoreError):
            self.said.emit(sentence(problem), False)
            return
        words = tr("Not saved. Your notes are still here.")
        self.notice.set_text(f"{words} {sentence(problem)}")
        self.notice.show()
        self.unsaved.emit(True)
        announce(self, words, urgent=True)

    def show_saved(self) -> None:
        """What was marked as not saved is saved."""
        if not self.notice.isHidden():
            self.notice.hide()
            self.unsaved.emit(False)

    def clear_or_leave(self) -> None:
        """Esc: leave an earlier note or the hint, clear the line with a way back, or go on to the
        board.
        """
        if self.earlier.note_id:
            self._leave_earlier()
            return
        if self.alike.other():
            self.alike.drop()
            return
        text = self.edit.line()
        if not text:
            self.left.emit()
            return
        self.edit.set_line("")
        self.keep_draft()
        self.offered.emit(tr("Line cleared"), lambda: self._bring_back(text))

    def _bring_back(self, text: str) -> None:
        now = self.edit.line()
        self.edit.set_line(f"{text} {now}" if now else text)
        self.edit.setFocus()

    # Said before

    def link_alike(self) -> None:
        """Ctrl+D: the last note and the one it is like are linked; both stay as they are."""
        if self.alike.other() is None:
            return
        try:
            self.alike.link()
        except KnownError as problem:
            self.show_problem(problem)
            return
        self.said.emit(tr("Linked: both say the same"), True)
        self.edit.setFocus()

    def _show_alike(self) -> None:
        """The hint in the place of the keys, as high as they are."""
        other = self.alike.other()
        self.alike_line.show_note(other)
        self.hints.setVisible(self._has_hints and other is None)
        self._column.setSpacing(2 if other and self._has_hints else 7)
        margins = self._column.contentsMargins()
        margins.setBottom(4 if other else 9 if self._has_hints else 5)
        self._column.setContentsMargins(margins)

    # Earlier notes

    def _edit_earlier(self) -> None:
        note = self.earlier.step_back()
        if note is None:
            return
        self.edit.set_line(note.text)
        self.edit.untouched = True
        self._show_mode()

    def _save_earlier(self) -> None:
        try:
            self.earlier.write(self.edit.line())
        except KnownError as problem:
            self.show_problem(problem)
            return
        self.show_saved()
        self._leave_earlier()

    def _leave_earlier(self) -> None:
        self.earlier.leave()
        self.edit.set_line("")
        self._show_mode()

    def _show_mode(self) -> None:
        self.add.setText(tr("Save") if self.earlier.note_id else tr("Add"))
        self.add.updateGeometry()
        self._show_voice()
        self._show_last()

    # Voices and what is kept

    def choose_voice(self, number: int) -> None:
        """Voice 1 to 6 (0: none) for the following notes, or for the note that is edited."""
        try:
            self.capture.keep_voice(number or None)
            if self.earlier.note_id:
                self.earlier.set_voice(self.capture.kept.voice_id)
        except KnownError as problem:
            self.show_problem(problem)
        self._show_voice()

    def choose_kind(self, kind: str) -> None:
        """What the following notes are; "any": as the stage asks."""
        self.capture.keep_kind(kind)
        self._show_voice()

    def _end_kept(self, kind: str) -> None:
        self.capture.end_kept(kind)
        self._show_voice()
        self.edit.setFocus()

    def _show_voice(self) -> None:
        voices = self._workspace.state.voices(self.capture.session_id)
        self.chip.set_voices(voices)
        note_voice = self.earlier.voice()
        line = self.capture.read(self.edit.line())
        self.chip.set_voice(note_voice if self.earlier.note_id else self.capture.voice_of(line))
        self.kept.show_kept(self.capture.kept_words())

    # While typing

    def _tokens(self, text: str) -> tuple[Token, ...]:
        return () if self.earlier.note_id else self.capture.read(text).tokens

    def _typed(self) -> None:
        text = self.edit.line()
        if not self._draft_timer.isActive():
            self._draft_timer.start(_DRAFT_MS)
        length = len(text.strip())
        self.counter.setVisible(length >= _COUNT_FROM)
        if length >= _COUNT_FROM:
            limit, now = locale().toString(NOTE_LIMIT), locale().toString(length)
            self.counter.setText(f"{now} / {limit}")
            self.counter.set_color("warn" if length > NOTE_LIMIT else "text3")
        self._show_voice()
        self.tell_draft()

    def _on_edit(self, edit: Edit) -> None:
        if self.capture.hear_of(edit):
            self.edit.read_again()
            self._show_voice()
        if any(change.kind in ("note", "stage") for change in edit.changes):
            self._soon.start(0)

    def _show_last(self) -> None:
        """What was said last, and how to mend or take it back; and what the stage allows."""
        self.hints.show_stage(keeps_names=self.capture.keeps_names())
        if self.earlier.note_id:
            self.hints.show_editing()
        else:
            last = self.capture.last_note()
            seen = last is not None and not is_waiting(self._workspace.state, last)
            self.hints.show_last(last if seen else None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        now, painter = theme.current(), QPainter(self)
        painter.fillRect(self.rect(), now.surface)
        painter.fillRect(0, 0, self.width(), 1, now.border)
