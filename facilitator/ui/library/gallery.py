# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Cards to choose from, in as many columns as there is room for, under titles where there are any.

Arrows move the choice. A card of one's own has a menu: "…", Shift+F10, F2 to rename, Delete.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from facilitator.ui import fonts, theme
from facilitator.ui.icons import paint_icon
from facilitator.ui.library.drawing import draw_line, draw_lines, wrapped
from facilitator.ui.library.pages import RING
from facilitator.ui.texts import tr
from facilitator.ui.widgets import IconButton, rounded
from facilitator.ui.widgets.painting import PaintedButton

if TYPE_CHECKING:
    from collections.abc import Sequence

    from facilitator.ui.library.choices import Choice

_PADDING_X, _PADDING_Y, _ICON, _LEAST_HEIGHT = 18, 16, 22, 154
_TITLE, _LINE, _FACTS, _GAP, _LEAST_WIDTH, _MOST_COLUMNS = 22, 18, 16, 16, 240, 3
_HEADING, _MENU = 30, 28  # px of a title over cards, and of the button of a card
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class TemplateCard(PaintedButton):
    """Icon, name, what it is for, and how long for how many. Enter uses it."""

    used = Signal()
    menu_wanted = Signal(QPoint)
    rename_wanted = Signal()
    bin_wanted = Signal()
    ring_radius = 10.0

    def __init__(self, choice: Choice, parent: QWidget | None = None) -> None:
        super().__init__(choice.name, parent)
        self.choice = choice
        self.more: IconButton | None = None
        if choice.own is not None:
            words = tr("More for “{template}”").format(template=choice.name)
            self.more = IconButton("ellipsis", words, self, size=_MENU)
            self.more.clicked.connect(lambda: self.menu_wanted.emit(self._below_more()))
        self.setCheckable(True)
        self.setAccessibleName(f"{choice.name}. {choice.purpose} {choice.facts}")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def height_for(self, width: int) -> int:
        """Pixels that all its words need at this width."""
        now = theme.current()
        title, purpose = self._lines(width)
        words = len(title) * now.px(_TITLE) + len(purpose) * now.px(_LINE)
        fixed = 2 * _PADDING_Y + _ICON + 8 + 2 + 12 + _FACTS
        return max(now.px(_LEAST_HEIGHT), words + now.px(fixed))

    def _lines(self, width: int) -> tuple[list[str], list[str]]:
        room = width - 2 * theme.current().px(_PADDING_X)
        return (
            wrapped(self.choice.name, fonts.font(16, 600), room, most=3),
            wrapped(self.choice.purpose, fonts.font(13), room, most=8),
        )

    def sizeHint(self) -> QSize:
        now = theme.current()
        return QSize(now.px(_LEAST_WIDTH), now.px(_LEAST_HEIGHT))

    def reach(self, policy: Qt.FocusPolicy) -> None:
        """How the card and its button get the keyboard."""
        self.setFocusPolicy(policy)
        if self.more is not None:
            self.more.setFocusPolicy(policy)

    def _below_more(self) -> QPoint:
        assert self.more is not None
        return self.more.mapToGlobal(QPoint(0, self.more.height()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.more is not None:
            size, inset = self.more.sizeHint(), theme.current().px(10)
            self.more.setGeometry(QRect(QPoint(self.width() - size.width() - inset, inset), size))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self.more is not None:
            by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
            self.menu_wanted.emit(self._below_more() if by_key else event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.used.emit()
        elif event.key() in _ARROWS:
            event.ignore()
        elif self.more is not None and event.key() == Qt.Key.Key_F2:
            self.rename_wanted.emit()
        elif self.more is not None and event.key() == Qt.Key.Key_Delete:
            self.bin_wanted.emit()
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.used.emit()

    def nextCheckState(self) -> None:
        # A chosen card stays chosen: another one must be chosen instead.
        self.setChecked(True)

    def paintEvent(self, event: QPaintEvent) -> None:
        now, painter = theme.current(), QPainter(self)
        fill = now.pressed(now.hover) if self.isDown() else now.surface
        rounded(painter, self.frame(), 10, fill=fill, line=self._edge())
        if self.isChecked():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(now.accent, 2))
            painter.drawRoundedRect(self.frame().adjusted(1, 1, -1, -1), 9, 9)
        x, y = now.px(_PADDING_X), now.px(_PADDING_Y)
        width = self.width() - 2 * x
        size = now.px(_ICON)
        paint_icon(painter, QRectF(x, y, size, size), self.choice.icon, color="accent")
        title, purpose = self._lines(self.width())
        corner = QPointF(x, y + size + now.px(8))
        font, tall = fonts.font(16, 600), now.px(_TITLE)
        draw_lines(painter, corner, title, font=font, color=now.text, width=width, line_height=tall)
        corner += QPointF(0, len(title) * tall + now.px(2))
        font, tall = fonts.font(13), now.px(_LINE)
        draw_lines(
            painter, corner, purpose, font=font, color=now.text2, width=width, line_height=tall
        )
        foot = QRectF(x, self.height() - y - now.px(_FACTS), width, now.px(_FACTS))
        draw_line(painter, foot, self.choice.facts, font=fonts.font(12), color=now.text3)

    def _edge(self) -> QColor | None:
        now = theme.current()
        if self.isChecked():
            return None
        return now.strong if self.hovered() else now.border


class Gallery(QWidget):
    """One Tab stop. `chosen`: another card; `used`: start with the chosen one.

    `menu_wanted`, `rename_wanted`, `bin_wanted`: of the chosen card, which is one's own.
    """

    chosen = Signal()
    used = Signal()
    menu_wanted = Signal(QPoint)
    rename_wanted = Signal()
    bin_wanted = Signal()

    def __init__(self, choices: Sequence[Choice], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._current = 0
        self._sections: list[tuple[str, int]] = []  # a title, and how many cards are under it
        self.cards: list[TemplateCard] = []
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.show_sections([("", choices)])

    def show_sections(self, sections: Sequence[tuple[str, Sequence[Choice]]]) -> None:
        """Cards under titles. The card that was chosen stays so where it is still there."""
        before = self.cards[self._current].choice if self.cards else None
        for card in self.cards:
            card.hide()
            card.deleteLater()
        self._sections = [(title, len(choices)) for title, choices in sections if choices]
        shown = [choice for _title, choices in sections for choice in choices]
        self.cards = [self._made(choice, place) for place, choice in enumerate(shown)]
        same = [place for place, choice in enumerate(shown) if _same(choice, before)]
        self.choose(same[0] if same else 0)
        self.updateGeometry()
        self._place_cards()
        self.update()

    def reach_after(self, earlier: QWidget) -> None:
        """Tab comes here from `earlier`, and goes on to what followed it."""
        for card in self.cards:
            for part in (card, card.more):
                if part is not None:
                    QWidget.setTabOrder(earlier, part)
                    earlier = part

    def _made(self, choice: Choice, place: int) -> TemplateCard:
        card = TemplateCard(choice, self)
        card.clicked.connect(lambda: self.choose(place))
        card.used.connect(lambda: self._use(place))
        card.rename_wanted.connect(self.rename_wanted)
        card.bin_wanted.connect(self.bin_wanted)
        card.menu_wanted.connect(lambda at: self._open_menu(place, at))
        card.setVisible(True)
        return card

    def current(self) -> Choice:
        """The choice whose card is marked."""
        return self.cards[self._current].choice

    def choose(self, place: int) -> None:
        """Mark the card in this place."""
        self._current = place
        for at, card in enumerate(self.cards):
            card.setChecked(at == place)
            strong, click = Qt.FocusPolicy.StrongFocus, Qt.FocusPolicy.ClickFocus
            card.reach(strong if at == place else click)
        self.setFocusProxy(self.cards[place])
        self.chosen.emit()

    def choose_own(self, own_id: str) -> None:
        """Mark the card of one of our own templates."""
        for place, card in enumerate(self.cards):
            if card.choice.own is not None and card.choice.own.id == own_id:
                self.choose(place)

    def _use(self, place: int) -> None:
        self.choose(place)
        self.used.emit()

    def _open_menu(self, place: int, at: QPoint) -> None:
        self.choose(place)
        self.menu_wanted.emit(at)

    def columns(self, width: int) -> int:
        """How many cards stand beside each other."""
        now, width = theme.current(), width - 2 * RING
        return max(1, min(_MOST_COLUMNS, (width + _GAP) // (now.px(_LEAST_WIDTH) + _GAP)))

    def _card_size(self, width: int) -> QSize:
        columns = self.columns(width)
        across = (width - 2 * RING - (columns - 1) * _GAP) // columns
        return QSize(across, max(card.height_for(across) for card in self.cards))

    def _rows(self, width: int) -> list[list[int]]:
        """The places of the cards, row by row."""
        columns, first, rows = self.columns(width), 0, []
        for _title, count in self._sections:
            places = range(first, first + count)
            rows += [list(places[at : at + columns]) for at in range(0, count, columns)]
            first += count
        return rows

    def _tops(self, width: int) -> tuple[list[int], list[tuple[int, str]], int]:
        """Where each row begins, where each title does, and where all of it ends."""
        tall, heading = self._card_size(width).height(), theme.current().px(_HEADING)
        columns, y = self.columns(width), RING
        rows: list[int] = []
        titles: list[tuple[int, str]] = []
        for title, count in self._sections:
            if title:
                titles.append((y, title))
                y += heading
            for _row in range(-(-count // columns)):
                rows.append(y)
                y += tall + _GAP
        return rows, titles, y - _GAP + RING

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._tops(width)[2]

    def sizeHint(self) -> QSize:
        width = self.width() if self.testAttribute(Qt.WidgetAttribute.WA_Resized) else 960
        return QSize(theme.current().px(_LEAST_WIDTH), self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.current().px(_LEAST_WIDTH) // 2, theme.current().px(_LEAST_HEIGHT))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_cards()

    def _place_cards(self) -> None:
        columns, size = self.columns(self.width()), self._card_size(self.width())
        tops = self._tops(self.width())[0]
        for y, row in zip(tops, self._rows(self.width()), strict=True):
            for column, place in enumerate(row):
                x = RING + column * (self.width() - 2 * RING + _GAP) // columns
                self.cards[place].setGeometry(x, y, size.width(), size.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        now, painter = theme.current(), QPainter(self)
        for y, title in self._tops(self.width())[1]:
            box = QRectF(RING, y, self.width() - 2 * RING, now.px(_TITLE))
            draw_line(painter, box, title, font=fonts.font(14, 600), color=now.text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _ARROWS.get(Qt.Key(event.key()))
        if step is None:
            event.ignore()
            return
        place = self._beside(*step)
        if place is not None:
            self.choose(place)
            self.cards[place].setFocus(Qt.FocusReason.TabFocusReason)

    def _beside(self, across: int, down: int) -> int | None:
        """The place one card further; in a shorter row its last card."""
        if across:
            place = self._current + across
            return place if 0 <= place < len(self.cards) else None
        rows = self._rows(self.width())
        at = next(i for i, row in enumerate(rows) if self._current in row)
        if not 0 <= at + down < len(rows):
            return None
        column = rows[at].index(self._current)
        return rows[at + down][min(column, len(rows[at + down]) - 1)]


def _same(choice: Choice, other: Choice | None) -> bool:
    """Whether both are cards of one template, maybe with another name now."""
    if other is None or (choice.own is None) != (other.own is None):
        return False
    if choice.own is not None and other.own is not None:
        return choice.own.id == other.own.id
    return choice.name == other.name
