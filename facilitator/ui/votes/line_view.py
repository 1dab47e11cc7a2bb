# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Statements, and how many people stand where along the line of each; typed, never measured."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from facilitator.domain import edits
from facilitator.domain.records import Statement
from facilitator.domain.votes import (
    SCALE,
    budget,
    places_of,
    reasons_in_turn,
    statements_for,
)
from facilitator.ui.run.hints import RIGHT, UP, Cap, Hints
from facilitator.ui.run.input_frame import InputFrame
from facilitator.ui.texts import tr
from facilitator.ui.votes.line_card import Line, LineCard
from facilitator.ui.votes.reading import usual_labels
from facilitator.ui.votes.reason_sheet import ReasonSheet
from facilitator.ui.votes.work import Work, is_plain
from facilitator.ui.widgets import ElidedLabel, IconButton, Label, announce

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent

    from facilitator.domain.clock import Clock
    from facilitator.domain.records import Stage
    from facilitator.store.workspace import Workspace

Key = Qt.Key
FIGURES = 4  # of a count that can be typed


class _Lines(QScrollArea):
    """The cards below each other."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.inner = QWidget()
        self.column = QVBoxLayout(self.inner)
        self.column.setSpacing(10)
        self.column.addStretch(1)
        self.setWidget(self.inner)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for sheet in (self.inner, self.viewport()):
            sheet.setAutoFillBackground(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore()  # the view around it has the keys


class _NewLine(QLineEdit):
    """Where a statement is typed; Esc and ↑ lead out of it."""

    def __init__(self, parent: QWidget, leave: Callable[[], None]) -> None:
        super().__init__(parent)
        self._leave = leave
        self.setProperty("bare", True)
        self.setPlaceholderText(tr("Type a statement, then Enter"))
        self.setAccessibleName(tr("New statement"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Key.Key_Escape or (event.key() == Key.Key_Up and not self.text()):
            self._leave()
        else:
            super().keyPressEvent(event)


class LineView(Work):
    """`row` is the number of the chosen statement, `place` that of the place on its line."""

    def __init__(
        self, workspace: Workspace, session_id: str, *, clock: Clock, parent: QWidget
    ) -> None:
        super().__init__(workspace, session_id, clock=clock, parent=parent)
        self.row, self.place, self.digits = 0, 0, ""
        self.lines: list[Line] = []
        self._cards: list[LineCard] = []
        self._editing = ""  # id of the statement whose words are in the line below
        self.setAccessibleName(tr("Positions on a line"))
        self.head = Label("", self, px=13, weight=600)
        self.caption = ElidedLabel("", self, px=12, color="text3")
        self.back = IconButton("boxes", tr("Back to the board"), self, size=28, icon_size=16)
        self.area = _Lines(self)
        self.edit = _NewLine(self, self._leave_line)
        self.hints = Hints(self, gap=12)
        self.hints.set_left(
            [
                [Cap(UP), tr("statement")],
                [Cap(RIGHT), tr("place")],
                [Cap("1 4"), Cap(tr("Enter")), tr("set the count")],
                [Cap("+"), Cap("−"), tr("one person")],
                [Cap(tr("Shift Enter")), tr("reasons")],
            ]
        )
        self._lay_out()
        self.back.clicked.connect(self.left)
        self.edit.returnPressed.connect(self._keep_statement)
        self._moves: dict[int, Callable[[], None]] = {
            Key.Key_Up: lambda: self.choose(self.row - 1, self.place),
            Key.Key_Down: self._down,
            Key.Key_Left: lambda: self.choose(self.row, self.place - 1),
            Key.Key_Right: lambda: self.choose(self.row, self.place + 1),
            Key.Key_Home: lambda: self.choose(0, self.place),
            Key.Key_End: lambda: self.choose(len(self.lines) - 1, self.place),
            Key.Key_F2: self.edit_statement,
            Key.Key_Delete: self.remove_statement,
        }

    def _lay_out(self) -> None:
        head = self._head = QHBoxLayout()
        head.setSpacing(8)
        head.addStrut(28)
        for part in (self.head, self.caption):
            head.addWidget(part)
        head.addStretch(1)
        head.addWidget(self.back)
        self._frame = InputFrame(self, height=40)
        self._frame.set_padding(12)
        self._frame.row.addWidget(self.edit, 1)
        self._frame.follow(self.edit)
        foot = self._foot = QVBoxLayout()
        foot.setSpacing(6)
        foot.addWidget(self._frame)
        foot.addWidget(self.hints)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.area, 1)
        column.addLayout(foot)
        self.set_covered(0)

    # What it shows

    @property
    def stage(self) -> Stage | None:
        return self.stage_of(SCALE)

    def refresh(self) -> None:
        stage = self.stage
        self.lines = self._read(stage) if stage else []
        self._show_cards()
        written = sum(1 for line in self.lines if line.key)
        first = tr("The first count makes the prompt a statement.")
        self.head.setText(tr("%n statement(s)", n=written))
        self.caption.setText(first if self.lines and not written else "")
        self._frame.setVisible(stage is not None)
        self.choose(self.row, self.place, digits=self.digits)

    def _read(self, stage: Stage) -> list[Line]:
        """The statements; where there are none, the prompt as the first one."""
        found = [self._line(statement, stage) for statement in statements_for(self.state, stage)]
        if not found and stage.prompt.strip():
            empty = Statement("", self.session_id, stage.id, stage.prompt, stage.second_prompt)
            found = [self._line(empty, stage)]
        return found

    def _line(self, statement: Statement, stage: Stage) -> Line:
        places = places_of(self.state, statement)
        labels = stage.labels if len(stage.labels) == places else usual_labels()[:places]
        counts = (*statement.counts, *([0] * places))[:places]
        people = budget(self.state, self.session).people
        said = tuple(
            f"{labels[place][:1].upper()}{labels[place][1:]}: {line}"
            if 0 <= place < places
            else line
            for place, line in reasons_in_turn(statement)
        )
        return Line(
            statement.id, statement.text, statement.second_text, labels, counts, people, said
        )

    def _show_cards(self) -> None:
        while len(self._cards) > len(self.lines):
            gone = self._cards.pop()
            gone.hide()
            gone.deleteLater()
        for number, line in enumerate(self.lines):
            if number == len(self._cards):
                self._cards.append(self._made(line, number))
            else:
                self._cards[number].show_line(line)

    def _made(self, line: Line, number: int) -> LineCard:
        card = LineCard(line, self.area.inner)
        card.pointed.connect(lambda place: self._point(number, place))
        card.stepped.connect(self._step)
        card.reasons.clicked.connect(self.ask_reasons)
        self.area.column.insertWidget(number, card)
        if number:
            QWidget.setTabOrder(self._cards[number - 1], card)
        return card

    def target(self) -> QWidget:
        return self._cards[self.row] if self._cards else self.edit

    def set_covered(self, right: int) -> None:
        self._head.setContentsMargins(14, 12, 20 + right, 7)
        self.area.column.setContentsMargins(14, 4, 16 + right, 4)
        self._foot.setContentsMargins(14, 8, 16 + right, 10)

    def set_low(self, low: bool) -> None:
        self.hints.setVisible(not low)

    def set_narrow(self, narrow: bool) -> None:
        self.back.setVisible(narrow)

    # What is chosen

    def choose(self, row: int, place: int, *, digits: str = "") -> None:
        """A place on the line of a statement; the keyboard goes along if it was here."""
        had_focus = any(card.hasFocus() for card in self._cards)
        before = (self.row, self.place)
        self.row = min(max(row, 0), max(0, len(self.lines) - 1))
        labels = len(self.lines[self.row].labels) if self.lines else 1
        self.place, self.digits = min(max(place, 0), labels - 1), digits
        for number, card in enumerate(self._cards):
            mine = number == self.row
            card.show_choice(self.place if mine else -1, digits if mine else "")
        self.setFocusProxy(self.target())
        if had_focus:
            self.target().setFocus(Qt.FocusReason.ShortcutFocusReason)
        if self._cards and before != (self.row, self.place):
            self._bring_into_view()
            self._tell()

    def _bring_into_view(self) -> None:
        box: QRect = self._cards[self.row].geometry()
        self.area.ensureVisible(box.center().x(), box.center().y(), 0, box.height() // 2 + 8)

    def _tell(self) -> None:
        words = self.lines[self.row].spoken(self.place)
        self._cards[self.row].setAccessibleDescription(words)
        announce(self, words)

    def _point(self, row: int, place: int) -> None:
        self.choose(row, place)
        self.target().setFocus(Qt.FocusReason.MouseFocusReason)

    def _down(self) -> None:
        if self.row == len(self.lines) - 1:
            self.choose(self.row, self.place)
            self.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self.choose(self.row + 1, self.place)

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.lines or not is_plain(event) or not self._pressed(event):
            super().keyPressEvent(event)

    def _pressed(self, event: QKeyEvent) -> bool:
        key, text = event.key(), event.text()
        if move := self._moves.get(key):
            move()
        elif key in (Key.Key_Return, Key.Key_Enter, Key.Key_Escape):
            if not self.digits:
                shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
                return shifted and key != Key.Key_Escape and self.ask_reasons()
            count = int(self.digits)
            self.choose(self.row, self.place)
            if key != Key.Key_Escape:
                self.count(count)
        elif key == Key.Key_Backspace and self.digits:
            self.choose(self.row, self.place, digits=self.digits[:-1])
        elif text in ("+", "-", "−"):
            self._step(1 if text == "+" else -1)
        elif text.isdecimal() and text.isascii():
            digits = (self.digits + text).lstrip("0")[:FIGURES] or "0"
            self.choose(self.row, self.place, digits=digits)
        elif text.strip() and text.isprintable():
            self.typed.emit(text)
        else:
            return False
        return True

    # Counting

    def count(self, count: int) -> None:
        """So many people stand at the chosen place. A prompt becomes a statement with that."""
        line, place, stage = self.lines[self.row], self.place, self.stage
        if stage is None:
            return
        if line.key:
            done = self.doing.do(
                lambda: edits.count_statement(self.state, line.key, place=place, count=count)
            )
        else:
            done = self.doing.do(
                lambda: edits.count_prompt(self.state, stage.id, place=place, count=count)
            )
        if done:
            self._tell()

    def _step(self, step: int) -> None:
        self.choose(self.row, self.place)
        self.count(self.lines[self.row].counts[self.place] + step)

    def ask_reasons(self) -> bool:
        """Open the sheet for what was said at each place; False while there is no statement."""
        line = self.lines[self.row]
        statement = self.state.all(Statement).get(line.key)
        if statement is None:
            return False
        sheet = ReasonSheet(self.workspace, statement, line.labels, self)
        card = self._cards[self.row]
        anchor = QRect(card.mapToGlobal(card.rect().topLeft()), card.size())
        sheet.open_at(anchor, sheet.fields[self.place])
        return True

    # Statements

    def edit_statement(self) -> None:
        """Bring the words of the chosen statement into the line."""
        line = self.lines[self.row]
        self._editing = line.key
        self.edit.setText(line.text if line.key else "")
        self.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def remove_statement(self) -> None:
        """Take the chosen statement away, with its counts."""
        if key := self.lines[self.row].key:
            words = tr("Statement taken away")
            self.doing.do(lambda: edits.remove_statement(self.state, key), done=words)

    def _keep_statement(self) -> None:
        text, stage, key = self.edit.text(), self.stage, self._editing
        if not text.strip() or stage is None:
            return
        if key:
            kept = self.doing.do(lambda: edits.write_statement(self.state, key, text=text))
        else:
            kept = self.doing.do(lambda: edits.add_statement(self.state, stage.id, text=text))
        if kept:
            self._editing = ""
            self.edit.clear()
            if not key:
                self.choose(len(self.lines) - 1, 0)

    def _leave_line(self) -> None:
        self._editing = ""
        self.edit.clear()
        self.target().setFocus(Qt.FocusReason.ShortcutFocusReason)
