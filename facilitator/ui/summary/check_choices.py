# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What can be done with a line that may point to a person: it stays, other words, or left out."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from facilitator.domain.on_paper import OUT, REWORD, STAY
from facilitator.domain.pointing import DECISION, GROUP, NOTE
from facilitator.ui import theme
from facilitator.ui.plan.fields import LongField
from facilitator.ui.texts import tr
from facilitator.ui.widgets import Button, Label

_BESIDE = 520  # pixels
RING = 4  # around a button, for the keyboard
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class CheckChoices(QWidget):
    """`chosen` one of the three; `worded` what shall be said instead."""

    chosen = Signal(str)
    worded = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.stay = Button(tr("It stays"), self, icon="check", key="1", height=34)
        self.reword = Button(tr("Reword for print"), self, icon="pencil-line", key="2", height=34)
        self.out = Button(tr("Leave out"), self, icon="eye-off", key="3", height=34)
        self._buttons = {STAY: self.stay, REWORD: self.reword, OUT: self.out}
        self.state = Label("", self, px=13, weight=600, wrap=True)
        self.field = LongField(self, name=tr("What is printed instead"), lines=4)
        self.field.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.field.installEventFilter(self)
        self.why = Label("", self, px=12, color="warn", wrap=True)
        self.keep = Button(tr("Print these words"), self, kind="primary", height=32)
        self.drop = Button(tr("Back"), self, kind="quiet", height=32)
        self._kind, self._said, self._printed, self._chosen = NOTE, "", "", ""
        self._build()
        for choice, button in self._buttons.items():
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            button.clicked.connect(lambda _on=False, choice=choice: self.chosen.emit(choice))
        self.keep.clicked.connect(lambda: self.worded.emit(self.field.toPlainText()))
        self.drop.clicked.connect(self._on_drop)
        self.drop_words()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(RING, RING, RING, RING)
        column.setSpacing(8)
        column.addWidget(self.state)
        self._row = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._row.setSpacing(8)
        for button in self._buttons.values():
            self._row.addWidget(button)
        column.addLayout(self._row)
        column.addWidget(self.field)
        column.addWidget(self.why)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.keep)
        row.addWidget(self.drop)
        row.addStretch(1)
        column.addLayout(row)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Side by side where there is room: height is scarce there."""
        super().resizeEvent(event)
        way = QBoxLayout.Direction
        beside = self.width() > theme.current().px(_BESIDE)
        self._row.setDirection(way.LeftToRight if beside else way.TopToBottom)

    def show_choice(self, kind: str, chosen: str, text: str, *, printed: str) -> None:
        """The choices for a note, a group's name or a decision, and which one was made."""
        other = (kind, text) != (self._kind, self._said)
        self._kind, self._said, self._printed, self._chosen = kind, text, printed, chosen
        if other:
            self.drop_words()
        words = {
            NOTE: (tr("Reword for print"), tr("Print these words")),
            GROUP: (tr("Change the name of the group"), tr("Change the name")),
            DECISION: (tr("Change the decision"), tr("Change the decision")),
        }
        self.reword.setText(words[kind][0])
        self.keep.setText(words[kind][1])
        for choice, button in self._buttons.items():
            button.set_kind("primary" if choice == chosen else "secondary")
            button.setAccessibleDescription(tr("Chosen") if choice == chosen else "")
        told = {
            STAY: tr("It stays as it was said."),
            REWORD: tr("Printed instead: {words}").format(words=printed),
            OUT: tr("It is on no paper and in no file."),
        }
        self.state.setText(told.get(chosen, ""))
        self.state.setVisible(bool(chosen))

    def buttons(self) -> tuple[Button, ...]:
        """The three choices."""
        return tuple(self._buttons.values())

    def is_asking(self) -> bool:
        """Whether other words are being typed."""
        return not self.field.isHidden()

    def ask_words(self) -> None:
        """Open the field with the words as they are."""
        self.field.show_value(self._printed or self._said)
        self._show_field(True)
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.field.selectAll()

    def drop_words(self) -> None:
        """Take the field away."""
        self._show_field(False)

    def _show_field(self, on: bool) -> None:
        self.say("")
        for part in (self.field, self.keep, self.drop):
            part.setVisible(on)
        for choice, button in self._buttons.items():
            button.setVisible(not on and (choice != OUT or self._kind == NOTE))

    def say(self, why: str) -> None:
        """Why it cannot be kept like that; "" when it can."""
        self.why.setText(why)
        self.why.setVisible(bool(why))
        self.field.setAccessibleDescription(why)

    def target(self) -> QWidget:
        """What takes the keyboard: the field, else what was chosen, else the first choice."""
        return self.field if self.is_asking() else self._buttons.get(self._chosen, self.stay)

    def take_focus(self) -> None:
        """The keyboard goes to the choices."""
        self.target().setFocus(Qt.FocusReason.TabFocusReason)

    def _on_drop(self) -> None:
        self.drop_words()
        self.take_focus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter keeps the words, Shift+Enter makes a new line, as in every field for one note."""
        wanted = (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress)
        if watched is self.field and event.type() in wanted and isinstance(event, QKeyEvent):
            shift = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            if not shift and event.key() in _ENTER:
                event.accept()
                if event.type() == QEvent.Type.KeyPress:
                    self.keep.click()
                return True
        return super().eventFilter(watched, event)
