# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Dots are counted: a card for each group, worked by keys or the mouse, until voting is closed.

A letter chooses a group, arrows go on from there, digits and Enter set its count, + and − put one
dot more or less. What is typed for a group is its count in all, as the card says it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from facilitator.domain import edits
from facilitator.domain.hiding import votes_are_open
from facilitator.domain.records import Stage
from facilitator.domain.votes import VOTE, budget
from facilitator.ui.run.hints import RIGHT, Cap, Hints
from facilitator.ui.texts import tr
from facilitator.ui.votes.bar import VotesBar
from facilitator.ui.votes.card_area import CardArea
from facilitator.ui.votes.nothing_yet import NothingYet
from facilitator.ui.votes.reading import LOOSE, Card, read_cards
from facilitator.ui.votes.work import Work, is_plain
from facilitator.ui.widgets import announce

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent

    from facilitator.domain.clock import Clock
    from facilitator.store.workspace import Workspace

Key = Qt.Key
FIGURES = 4  # of a count that can be typed
_NONE = "none"  # is chosen yet


class VotesView(Work):
    """Counting dots. `key` is the chosen card, `note_id` its chosen note or empty."""

    def __init__(
        self, workspace: Workspace, session_id: str, *, clock: Clock, parent: QWidget
    ) -> None:
        super().__init__(workspace, session_id, clock=clock, parent=parent)
        self.key, self.note_id, self.digits = _NONE, "", ""
        self.cards: list[Card] = []
        self.setAccessibleName(tr("Counting dots"))
        self.bar = VotesBar(self)
        self.area = CardArea(self)
        self.nothing = NothingYet(
            tr("There is nothing to put dots on yet."),
            tr("Notes and groups come here as soon as there are some."),
            self,
        )
        self.hints = Hints(self, gap=12)
        self._low = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self.area, 1)
        column.addWidget(self.nothing, 1)
        foot = self._foot = QVBoxLayout()
        foot.setContentsMargins(12, 4, 16, 10)
        foot.addWidget(self.hints)
        column.addLayout(foot)
        self.bar.closing.connect(self.close_and_show)
        self.bar.reopening.connect(self.reopen)
        self.bar.left.connect(self.left)
        self.nothing.left.connect(self.left)
        self.area.pointed.connect(self._point)
        self.area.stepped.connect(self._step_at)
        self._arrows = self._moves()

    def _moves(self) -> dict[int, Callable[[], None]]:
        return {
            Key.Key_Up: lambda: self._walk(-1),
            Key.Key_Down: lambda: self._walk(1),
            Key.Key_Right: self._into_notes,
            Key.Key_Left: self._out_of_notes,
            Key.Key_PageDown: lambda: self._next_card(1),
            Key.Key_PageUp: lambda: self._next_card(-1),
            Key.Key_Home: lambda: self._to_end(0),
            Key.Key_End: lambda: self._to_end(-1),
        }

    # What it shows

    @property
    def is_open(self) -> bool:
        return votes_are_open(self.session)

    def refresh(self) -> None:
        kept = [note.id for card in self.cards if card.key == self.key for note in card.notes]
        orders = {self.key: kept} if self.note_id else {}
        self.cards = read_cards(self.state, self.session_id, orders=orders)
        self._settle_choice()
        running = self.state.all(Stage).get(self.session.stage_id or "")
        self.bar.set_key("Ctrl Enter" if running and running.mode == VOTE else "")
        self.bar.show_count(budget(self.state, self.session), is_open=self.is_open)
        self.area.show_cards(self.cards, is_open=self.is_open)
        self.area.setVisible(bool(self.cards))
        self.nothing.setVisible(not self.cards)
        self._show_hints()
        self._show_choice()

    def target(self) -> QWidget:
        return self.area.card(self.key) or self.nothing.button

    def set_covered(self, right: int) -> None:
        self.bar.set_covered(right)
        self.area.set_covered(right)
        self._foot.setContentsMargins(12, 4, 16 + right, 10)

    def set_low(self, low: bool) -> None:
        self._low = low
        self._show_hints()

    def set_narrow(self, narrow: bool) -> None:
        self.bar.set_way_back(narrow)

    def reveal_note(self, note_id: str) -> bool:
        for card in self.cards:
            if any(note.id == note_id for note in card.notes):
                self._choose(card.key, note_id)
                self.target().setFocus(Qt.FocusReason.ShortcutFocusReason)
                return True
        return False

    def _show_hints(self) -> None:
        letters = [card.letter for card in self.cards if card.letter]
        self.hints.setVisible(self.is_open and bool(letters) and not self._low)
        if not letters:
            return
        span = [Cap(letters[0]), "–", Cap(letters[-1])] if len(letters) > 1 else [Cap(letters[0])]
        self.hints.set_left(
            [
                [tr("Paper dots:"), *span, tr("choose a group")],
                [Cap("+"), Cap("−"), tr("one dot")],
                [Cap("1 4"), Cap(tr("Enter")), tr("set the count")],
                [Cap(RIGHT), tr("into its notes")],
            ]
        )

    # What is chosen

    def _card(self) -> Card | None:
        return next((card for card in self.cards if card.key == self.key), None)

    def _settle_choice(self) -> None:
        """What was chosen may be gone."""
        card = self._card()
        if card is None:
            self.key, self.note_id = self.cards[0].key if self.cards else _NONE, ""
        elif all(note.id != self.note_id for note in card.notes):
            self.note_id = ""

    def _choose(self, key: str, note_id: str = "") -> None:
        sorts_again = bool(self.note_id) and key != self.key
        changed = (key, note_id) != (self.key, self.note_id)
        had_focus = self.has_focus()
        self.key, self.note_id, self.digits = key, note_id, ""
        if sorts_again:
            self.refresh()
        self._show_choice()
        if had_focus:
            self.target().setFocus(Qt.FocusReason.ShortcutFocusReason)
        if changed:
            self._tell()

    def _show_choice(self) -> None:
        self.area.show_choice(self.key, self.note_id, self.digits)
        self.setFocusProxy(self.target())

    def _tell(self) -> None:
        """What the keyboard is on, for a screen reader."""
        card = self._card()
        if card is None:
            return
        note = next((note for note in card.notes if note.id == self.note_id), None)
        words = note.spoken() if note else card.spoken()
        self.target().setAccessibleDescription(words)
        announce(self, words)

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.cards or not is_plain(event) or not self._pressed(event):
            super().keyPressEvent(event)

    def _pressed(self, event: QKeyEvent) -> bool:
        key, text = event.key(), event.text()
        if not text.isalpha():
            self.letter_keys.forget()
        if act := self._arrows.get(key):
            act()
            return True
        if key in (Key.Key_Return, Key.Key_Enter):
            return self._set_count()
        if key == Key.Key_Escape:
            return self._escape()
        if key == Key.Key_Backspace and self.digits:
            self._show_digits(self.digits[:-1])
            return True
        if text in ("+", "-", "−"):
            self._step_at(self.key, self.note_id, 1 if text == "+" else -1)
            return True
        if text.isdecimal() and text.isascii():
            self._digit(text)
            return True
        return self._letter(event)

    def _letter(self, event: QKeyEvent) -> bool:
        if not event.text().strip() or not event.text().isprintable():
            return False
        letters = {card.letter: card.key for card in self.cards if card.letter}
        if letter := self.letter(event, letters):
            self._choose(letters[letter])
        return True

    def _digit(self, digit: str) -> None:
        if self._may_count(self.key, self.note_id):
            self._show_digits((self.digits + digit).lstrip("0")[:FIGURES] or "0")

    def _show_digits(self, digits: str) -> None:
        self.digits = digits
        self._show_choice()

    def _set_count(self) -> bool:
        if not self.digits:
            return False
        count, key, note_id = int(self.digits), self.key, self.note_id
        self._show_digits("")
        if note_id:
            done = self.doing.do(lambda: edits.set_dots(self.state, count=count, note_id=note_id))
        else:
            done = self.doing.do(lambda: edits.count_group(self.state, key, count))
        if done:
            self._tell()
        return True

    def _escape(self) -> bool:
        """One level up: the digits, then the notes; then the key is somebody else's."""
        if self.digits:
            self._show_digits("")
        elif self.note_id:
            self._out_of_notes()
        else:
            return False
        return True

    def _walk(self, step: int) -> None:
        """Up and down: among the notes while in them, else column by column."""
        card = self._card()
        if card is None:
            return
        if self.note_id:
            ids = [note.id for note in card.notes]
            at = min(max(ids.index(self.note_id) + step, 0), len(ids) - 1)
            self._choose(self.key, ids[at])
            return
        columns = self.area.columns
        count = len(self.cards)
        order = sorted(range(count), key=lambda place: (place % columns, place // columns))
        at = order.index(self.cards.index(card)) + step
        self._choose(self.cards[order[min(max(at, 0), count - 1)]].key)

    def _next_card(self, step: int) -> None:
        keys = [card.key for card in self.cards]
        self._choose(keys[min(max(keys.index(self.key) + step, 0), len(keys) - 1)])

    def _into_notes(self) -> None:
        card = self._card()
        if card is not None and card.notes and not self.note_id:
            self._choose(self.key, card.notes[0].id)

    def _out_of_notes(self) -> None:
        if self.note_id:
            self._choose(self.key)
            self.refresh()

    def _to_end(self, index: int) -> None:
        card = self._card()
        if card is not None and self.note_id:
            self._choose(self.key, card.notes[index].id)
        else:
            self._choose(self.cards[index].key)

    # Counting

    def _point(self, key: str, note_id: str) -> None:
        self._choose(key, note_id)
        self.target().setFocus(Qt.FocusReason.MouseFocusReason)

    def _step_at(self, key: str, note_id: str, step: int) -> None:
        if not self._may_count(key, note_id):
            return
        if (key, note_id) != (self.key, self.note_id):
            self._choose(key, note_id)
        self._show_digits("")
        target = {"note_id": note_id} if note_id else {"cluster_id": key}
        if self.doing.do(lambda: edits.add_dots(self.state, step, **target)):
            self._tell()

    def _may_count(self, key: str, note_id: str) -> bool:
        """Whether this can be counted now; where not, it says what can be done."""
        if not self.is_open:
            self.said.emit(tr("Voting is closed. Reopen it to change the count."), False)
        elif key == LOOSE and not note_id:
            self.said.emit(tr("These notes are in no group. Choose one of them with →."), False)
        else:
            return True
        return False

    # The end

    def close_and_show(self) -> None:
        """Voting is over; the room may see the dots."""
        self._show_digits("")
        if self.is_open:
            words = tr("Voting closed. The room can see the dots.")
            verb, moment = edits.close_votes, self.moment()
            self.doing.do(lambda: verb(self.state, self.session_id, moment), done=words)

    def reopen(self) -> None:
        """Dots are counted again, and the room does not see them."""
        if self.is_open:
            return
        words = tr("Voting is open again. The room does not see the count.")
        self.doing.do(lambda: edits.open_votes(self.state, self.session_id), done=words)
