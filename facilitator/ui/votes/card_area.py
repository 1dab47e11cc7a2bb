# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The vote cards side by side, as many in a row as fit, as high as there is room for."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QWidget

from facilitator.ui import theme
from facilitator.ui.votes.card import STEP, VoteCard, card_height
from facilitator.ui.votes.reading import LOOSE
from facilitator.ui.widgets.focus_ring import FocusRing

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from facilitator.ui.votes.reading import Card

LEAST_WIDTH, LEAST_ROWS = 300, 3
_SIDE, _RIGHT, _GAP, _EDGE = 14, 16, 12, 5  # px


class CardArea(QScrollArea):
    """`pointed` and `stepped` as of the cards, with the key of the card first."""

    pointed = Signal(str, str)
    stepped = Signal(str, str, int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._inner = QWidget()
        self._cards: dict[str, VoteCard] = {}
        self._ring: FocusRing | None = None
        self._covered, self._choice = 0, ("", "", "")
        self.columns = 1
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(self._inner)
        for sheet in (self._inner, self.viewport()):
            sheet.setAutoFillBackground(False)
        QApplication.instance().focusChanged.connect(self._focus_moved)  # type: ignore[union-attr]

    def cards(self) -> list[VoteCard]:
        """The cards in their order."""
        return list(self._cards.values())

    def card(self, key: str) -> VoteCard | None:
        return self._cards.get(key)

    def show_cards(self, cards: Sequence[Card], *, is_open: bool) -> None:
        """These cards and no others; those that were there stay as they are."""
        before = list(self._cards)
        for key in set(before) - {card.key for card in cards}:
            gone = self._cards.pop(key)
            gone.hide()
            gone.deleteLater()
        self._cards = {card.key: self._cards.get(card.key) or self._made(card) for card in cards}
        for card in cards:
            self._cards[card.key].show_card(card, is_open=is_open)
        if list(self._cards) != before:
            for earlier, later in zip(self.cards(), self.cards()[1:], strict=False):
                QWidget.setTabOrder(earlier, later)
        self._lay_out()

    def _made(self, card: Card) -> VoteCard:
        made = VoteCard(card, self._inner)
        made.pointed.connect(lambda note, key=card.key: self.pointed.emit(key, note))
        made.stepped.connect(lambda note, step, key=card.key: self.stepped.emit(key, note, step))
        made.show()
        return made

    def show_choice(self, key: str, note_id: str, digits: str) -> None:
        """The chosen card, its chosen note, and what is typed for it."""
        self._choice = (key, note_id, digits)
        for other, card in self._cards.items():
            mine = other == key
            card.show_choice(mine, note_id if mine else "", digits if mine else "")
        chosen = self._cards.get(key)
        if chosen is not None:
            self._bring_into_view(chosen, note_id)
        self._show_ring()

    def set_covered(self, right: int) -> None:
        """So many px at the right lie under something."""
        if right != self._covered:
            self._covered = right
            self._lay_out()

    def _bring_into_view(self, card: VoteCard, note_id: str) -> None:
        box = card.row_box(note_id) if note_id else card.rect()
        box = box.translated(card.pos())
        middle = box.center()
        margin = box.height() // 2 + theme.current().px(_EDGE)
        self.ensureVisible(middle.x(), middle.y(), 0, margin)

    def _lay_out(self) -> None:
        now, wide = theme.current(), self.viewport().width() - self._covered
        side, gap = now.px(_SIDE), now.px(_GAP)
        room = max(1, wide - side - now.px(_RIGHT))
        count = max(1, len(self._cards))
        self.columns = min(max(1, (room + gap) // (now.px(LEAST_WIDTH) + gap)), max(2, count))
        lines = ceil(count / self.columns)
        width = (room - gap * (self.columns - 1)) // self.columns
        rows, height = self._fitting(ceil(max(1, len(self._groups())) / self.columns))
        for place, card in enumerate(self._cards.values()):
            line, column = divmod(place, self.columns)
            card.show_rows(rows)
            card.setGeometry(
                side + column * (width + gap),
                now.px(_EDGE) + line * (height + gap),
                width,
                height,
            )
        total = lines * (height + gap) - gap + 2 * now.px(_EDGE)
        self._inner.resize(max(1, self.viewport().width()), total)
        self._show_ring()

    def _groups(self) -> list[VoteCard]:
        """All but the card of what is not grouped, which comes below if need be."""
        return [card for key, card in self._cards.items() if key != LOOSE] or self.cards()

    def _fitting(self, lines: int) -> tuple[int, int]:
        """How many notes a card shows, never fewer than a few, and its height, so that the groups
        fit in so many lines."""
        now = theme.current()
        room = self.viewport().height() - 2 * now.px(_EDGE) - (lines - 1) * now.px(_GAP)
        most = max((len(card.card.notes) for card in self._groups()), default=0)
        rows = max(most, LEAST_ROWS)
        while rows > LEAST_ROWS and lines * now.px(card_height(rows, cut=rows < most)) > room:
            rows -= 1
        height = now.px(card_height(rows, cut=rows < most))
        if rows < most:  # what is left over is shared out
            height += min(max(0, room // lines - height), now.px(STEP) - 1)
        return rows, height

    # Focus and keys

    def _focus_moved(self, _old: QWidget | None, _new: QWidget | None) -> None:
        self._show_ring()

    def _show_ring(self) -> None:
        focused = next((card for card in self._cards.values() if card.hasFocus()), None)
        if self._ring is not None:
            self._ring.setParent(None)
            self._ring.deleteLater()
            self._ring = None
        if focused is not None:
            self._ring = FocusRing(focused, 8.0, gap=2)
            self._ring.show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore()  # the view around it has the keys; a scroll area would take the arrows

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()
        self.verticalScrollBar().setValue(0)
        self.show_choice(*self._choice)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._lay_out()
