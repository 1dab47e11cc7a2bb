# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""One group while dots are counted: its name, its count with − and +, its dots, its notes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QToolTip, QWidget

from facilitator.ui import fonts, theme
from facilitator.ui.icons import paint_icon
from facilitator.ui.texts import tr
from facilitator.ui.votes.drawing import (
    elided,
    paint_dots,
    paint_letter,
    paint_note,
    paint_ring,
)
from facilitator.ui.votes.reading import LOOSE
from facilitator.ui.widgets import plain_tooltip, rounded, text_width
from facilitator.ui.widgets.painting import PaintedButton

if TYPE_CHECKING:
    from facilitator.ui.votes.reading import Card, CountedNote

HEAD, DOTS, ROW, STEP = 42, 24, 27, 32  # px; STEP is a row with the gap below it
_FOOT, _BARE_FOOT, _SIDE, _BUTTON, _COUNT, _RADIUS = 34, 12, 12, 32, 30, 10
_NOTE_BUTTON = 23


def card_height(rows: int, *, cut: bool) -> int:
    """px of a card that shows so many notes; `cut`: and says how many more there are."""
    return HEAD + DOTS + rows * STEP + (_FOOT if cut else _BARE_FOOT)


class StepButton(PaintedButton):
    """− or + in a square. The keys do the same, so Tab goes past it."""

    def __init__(self, icon: str, parent: QWidget, *, framed: bool) -> None:
        super().__init__("", parent)
        self._icon, self._framed = icon, framed
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def sizeHint(self) -> QSize:
        size = theme.current().px(_BUTTON)
        return QSize(size, size)

    def paintEvent(self, event: QPaintEvent) -> None:
        now, painter = theme.current(), QPainter(self)
        fill = now.hover if self.hovered() else None
        if self.isDown():
            fill = now.pressed(now.hover)
        rounded(painter, self.frame(), 6, fill=fill, line=now.strong if self._framed else None)
        size = now.px(16)
        corner = round((self.width() - size) / 2)
        paint_icon(painter, QRectF(corner, corner, size, size), self._icon)


class VoteCard(QWidget):
    """Takes the focus when it is chosen; the keys are those of the view around it.

    `pointed` with the id of a note, or "" for the group, when one is clicked; `stepped` with that
    and ±1 when a dot shall come or go.
    """

    pointed = Signal(str)
    stepped = Signal(str, int)

    def __init__(self, card: Card, parent: QWidget) -> None:
        super().__init__(parent)
        self.card = card
        self._open, self._chosen, self._digits = True, False, ""
        self._note, self._first, self._rows = "", 0, 3
        self._hovered = -1
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.minus = StepButton("minus", self, framed=False)
        self.plus = StepButton("plus", self, framed=True)
        self.minus.clicked.connect(lambda: self.stepped.emit("", -1))
        self.plus.clicked.connect(lambda: self.stepped.emit("", 1))
        self._name()

    # What it shows

    def show_card(self, card: Card, *, is_open: bool) -> None:
        """Its group as it is now; `is_open`: dots are counted."""
        if card != self.card or is_open != self._open:
            self.card, self._open = card, is_open
            self._name()
            self._place_buttons()
            self._scroll()
            self.update()

    def show_rows(self, rows: int) -> None:
        """There is room for so many notes."""
        if rows != self._rows:
            self._rows = rows
            self._scroll()
            self.update()

    def show_choice(self, chosen: bool, note_id: str, digits: str) -> None:
        """Whether it is chosen, or one of its notes, and what is typed as a count."""
        if (chosen, note_id, digits) == (self._chosen, self._note, self._digits):
            return
        self._chosen, self._note, self._digits = chosen, note_id, digits
        policy = Qt.FocusPolicy.StrongFocus if chosen else Qt.FocusPolicy.ClickFocus
        self.setFocusPolicy(policy)
        self._place_buttons()
        self._scroll()
        self.update()

    def shown(self) -> tuple[CountedNote, ...]:
        """The notes there is room for."""
        return self.card.notes[self._first : self._first + self._rows]

    def _name(self) -> None:
        card = self.card
        self.setAccessibleName(card.spoken())
        counts = self._open and card.key != LOOSE
        for button in (self.minus, self.plus):
            button.setVisible(counts)
        name = card.title()
        self.minus.setAccessibleName(tr("One dot less for {group}").format(group=name))
        self.plus.setAccessibleName(tr("One dot more for {group}").format(group=name))

    def _scroll(self) -> None:
        """The chosen note is among those that are shown."""
        ids = [note.id for note in self.card.notes]
        at = ids.index(self._note) if self._note in ids else 0
        last = max(0, len(ids) - self._rows)
        self._first = min(max(self._first if self._note else 0, at - self._rows + 1), at, last)

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        now, painter = theme.current(), QPainter(self)
        line = now.strong if self._chosen and not self.hasFocus() else now.border
        rounded(painter, QRectF(self.rect()), _RADIUS, fill=now.surface, line=line)
        self._paint_head(painter)
        side = now.px(_SIDE)
        row = QRectF(side, now.px(HEAD), self.width() - 2 * side, now.px(14))
        paint_dots(painter, row, self.card.count)
        for number, note in enumerate(self.shown()):
            self._paint_row(painter, number, note)
        more = len(self.card.notes) - len(self.shown())
        if more:
            painter.setFont(fonts.font(12))
            painter.setPen(now.text3)
            foot = QRectF(
                side + 2, self._row_box(len(self.shown())).top(), self.width(), now.px(18)
            )
            words = tr("%n more note(s)", n=more)
            painter.drawText(
                foot, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words
            )

    def _paint_head(self, painter: QPainter) -> None:
        now, card = theme.current(), self.card
        left, middle = float(now.px(_SIDE)), now.px(HEAD) / 2 + 0.5
        if card.letter:
            left += paint_letter(painter, left, middle, card.letter) + now.px(8)
        right = self._paint_count(painter, middle)
        font = fonts.font(16, 600)
        painter.setFont(font)
        painter.setPen(now.text if card.name else now.text3)
        area = QRectF(left, 0, right - left, now.px(HEAD))
        align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(area, align, elided(card.title(), font, area.width()))

    def _paint_count(self, painter: QPainter, middle: float) -> float:
        """The count, or what is typed for it; returns where the name must end."""
        now = theme.current()
        typed = self._digits if not self._note else ""
        figure, font = typed or str(self.card.count), fonts.font(22, 600)
        wide = max(float(now.px(_COUNT)), text_width(font, figure) + 2)
        buttons = not self.plus.isHidden()
        if buttons:
            box = QRectF(self.plus.x() - now.px(2) - wide, 0, wide, now.px(HEAD))
            end = self.minus.x()
        else:
            wide = text_width(font, figure) + 2
            box = QRectF(self.width() - now.px(_SIDE) - wide, 0, wide, now.px(HEAD))
            end = round(box.left()) - now.px(6)
        if typed:
            frame = QRectF(box.left(), middle - now.px(15), box.width(), now.px(30))
            rounded(painter, frame, 4, fill=now.tint, line=now.focus)
        painter.setFont(font)
        painter.setPen(now.accent if typed else now.text)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, figure)
        return float(end)

    def _paint_row(self, painter: QPainter, number: int, note: CountedNote) -> None:
        now, box = theme.current(), self._row_box(number)
        chosen = note.id == self._note
        clear = 0.0
        if self._has_buttons(number):
            less, more = self._note_buttons(number)
            clear = box.right() - less.left()
        elif chosen and self._digits:
            clear = float(now.px(46))
        paint_note(painter, box, note.text, voice=note.voice, dots=note.dots, clear=clear)
        if self._has_buttons(number):
            for icon, square in (("minus", less), ("plus", more)):
                rounded(painter, square, 4, fill=now.surface, line=now.strong)
                middle, size = square.center(), now.px(13)
                at = QRectF(round(middle.x() - size / 2), round(middle.y() - size / 2), size, size)
                paint_icon(painter, at, icon)
        if chosen and self._digits:
            self._paint_typed(painter, box)
        if chosen:
            paint_ring(painter, box, 3)

    def _paint_typed(self, painter: QPainter, box: QRectF) -> None:
        now, font = theme.current(), fonts.font(14, 600)
        wide = max(now.px(30), text_width(font, self._digits) + now.px(10))
        frame = QRectF(box.right() - wide - now.px(3), box.top() + 3, wide, box.height() - 6)
        rounded(painter, frame, 4, fill=now.tint, line=now.focus)
        painter.setFont(font)
        painter.setPen(now.accent)
        painter.drawText(frame, Qt.AlignmentFlag.AlignCenter, self._digits)

    # Where things are

    def _row_box(self, number: int) -> QRectF:
        now = theme.current()
        side, top = now.px(_SIDE), now.px(HEAD) + now.px(DOTS)
        return QRectF(side, top + number * now.px(STEP), self.width() - 2 * side, now.px(ROW))

    def row_box(self, note_id: str) -> QRect:
        """Where a note is shown; empty when it is not."""
        for number, note in enumerate(self.shown()):
            if note.id == note_id:
                return self._row_box(number).toAlignedRect()
        return QRect()

    def _row_at(self, at: QPointF) -> int:
        """The number of the note there, −1 for none; one more than all is "more notes"."""
        now = theme.current()
        top = now.px(HEAD) + now.px(DOTS)
        number = int((at.y() - top) // now.px(STEP)) if at.y() >= top else -1
        return number if number <= len(self.shown()) else -1

    def _has_buttons(self, number: int) -> bool:
        chosen = number < len(self.shown()) and self.shown()[number].id == self._note
        typing = chosen and bool(self._digits)
        return self._open and not typing and number == self._hovered

    def _note_buttons(self, number: int) -> tuple[QRectF, QRectF]:
        now, box = theme.current(), self._row_box(number)
        size = now.px(_NOTE_BUTTON)
        top = box.center().y() - size / 2
        more = QRectF(box.right() - size - 2, top, size, size)
        return more.translated(-size - 3, 0), more

    # The mouse

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_buttons()

    def _place_buttons(self) -> None:
        """− and + leave as much room between them as the count needs."""
        now, size = theme.current(), theme.current().px(_BUTTON)
        count = max(now.px(_COUNT), text_width(fonts.font(22, 600), "0000"[: self._figures()]))
        top, right = (now.px(HEAD) - size) // 2 + 1, self.width() - now.px(_SIDE)
        self.plus.setGeometry(right - size, top, size, size)
        left = right - 2 * size - round(count) - now.px(4)
        self.minus.setGeometry(left, top, size, size)

    def _figures(self) -> int:
        return max(2, len(str(self.card.count)), len(self._digits))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        number = self._row_at(event.position())
        shown = self.shown()
        if number < 0:
            self.pointed.emit("")
            return
        if number == len(shown):
            if len(shown) < len(self.card.notes):
                below = self._first + len(shown)
                self.pointed.emit(self.card.notes[below % len(self.card.notes)].id)
            return
        note = shown[number]
        self.pointed.emit(note.id)
        if self._has_buttons(number):
            for square, step in zip(self._note_buttons(number), (-1, 1), strict=True):
                if square.contains(event.position()):
                    self.stepped.emit(note.id, step)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self._row_at(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        self._hover(-1)

    def _hover(self, number: int) -> None:
        if number != self._hovered:
            self._hovered = number
            self.update()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            self._tell(event.pos(), event.globalPos())
            return True
        return bool(super().event(event))

    def _tell(self, at: QPoint, where: QPoint) -> None:
        """Words that are cut off, in full."""
        number = self._row_at(QPointF(at))
        text = self.card.title() if at.y() < theme.current().px(HEAD) else ""
        if 0 <= number < len(self.shown()):
            text = self.shown()[number].text
        QToolTip.showText(where, plain_tooltip(text), self)
