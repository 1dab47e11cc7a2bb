# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Cards to choose from, in as many columns as there is room for. Arrows move the choice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from facilitator.ui import fonts, theme
from facilitator.ui.icons import paint_icon
from facilitator.ui.library.drawing import draw_line, draw_lines, wrapped
from facilitator.ui.library.pages import RING
from facilitator.ui.widgets import rounded
from facilitator.ui.widgets.painting import PaintedButton

if TYPE_CHECKING:
    from facilitator.ui.library.choices import Choice

_PADDING_X, _PADDING_Y, _ICON, _LEAST_HEIGHT = 18, 16, 22, 154
_TITLE, _LINE, _FACTS, _GAP, _LEAST_WIDTH, _MOST_COLUMNS = 22, 18, 16, 16, 240, 3
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class TemplateCard(PaintedButton):
    """Icon, name, what it is for, and how long for how many. Enter uses it."""

    used = Signal()
    ring_radius = 10.0

    def __init__(self, choice: Choice, parent: QWidget | None = None) -> None:
        super().__init__(choice.name, parent)
        self.choice = choice
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

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.used.emit()
        elif event.key() in _ARROWS:
            event.ignore()
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
    """One Tab stop. `chosen`: another card; `used`: start with the chosen one."""

    chosen = Signal()
    used = Signal()

    def __init__(self, choices: list[Choice], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._current = 0
        self.cards: list[TemplateCard] = []
        for place, choice in enumerate(choices):
            card = TemplateCard(choice, self)
            card.clicked.connect(lambda _on=False, place=place: self.choose(place))
            card.used.connect(lambda place=place: self._use(place))
            self.cards.append(card)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.choose(0)

    def current(self) -> Choice:
        """The choice whose card is marked."""
        return self.cards[self._current].choice

    def choose(self, place: int) -> None:
        """Mark the card in this place."""
        self._current = place
        for at, card in enumerate(self.cards):
            card.setChecked(at == place)
            reach = Qt.FocusPolicy.StrongFocus if at == place else Qt.FocusPolicy.ClickFocus
            card.setFocusPolicy(reach)
        self.setFocusProxy(self.cards[place])
        self.chosen.emit()

    def _use(self, place: int) -> None:
        self.choose(place)
        self.used.emit()

    def columns(self, width: int) -> int:
        """How many cards stand beside each other."""
        now, width = theme.current(), width - 2 * RING
        return max(1, min(_MOST_COLUMNS, (width + _GAP) // (now.px(_LEAST_WIDTH) + _GAP)))

    def _card_size(self, width: int) -> QSize:
        columns = self.columns(width)
        across = (width - 2 * RING - (columns - 1) * _GAP) // columns
        return QSize(across, max(card.height_for(across) for card in self.cards))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        rows = -(-len(self.cards) // self.columns(width))
        return rows * (self._card_size(width).height() + _GAP) - _GAP + 2 * RING

    def sizeHint(self) -> QSize:
        width = self.width() if self.testAttribute(Qt.WidgetAttribute.WA_Resized) else 960
        return QSize(theme.current().px(_LEAST_WIDTH), self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.current().px(_LEAST_WIDTH) // 2, theme.current().px(_LEAST_HEIGHT))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        columns, size = self.columns(self.width()), self._card_size(self.width())
        for place, card in enumerate(self.cards):
            row, column = divmod(place, columns)
            x = RING + column * (self.width() - 2 * RING + _GAP) // columns
            y = RING + row * (size.height() + _GAP)
            card.setGeometry(x, y, size.width(), size.height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _ARROWS.get(Qt.Key(event.key()))
        if step is None:
            event.ignore()
            return
        place = self._current + step[0] + step[1] * self.columns(self.width())
        if 0 <= place < len(self.cards):
            self.choose(place)
            self.cards[place].setFocus(Qt.FocusReason.TabFocusReason)
