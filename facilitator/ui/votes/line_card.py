# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""One statement and its line: how many people stand at each place, and who speaks first."""

from __future__ import annotations

from dataclasses import dataclass
from math import sqrt

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from facilitator.domain.votes import first_to_speak
from facilitator.ui import fonts, theme
from facilitator.ui.run.wrapped import wrapped
from facilitator.ui.texts import tr
from facilitator.ui.votes.card import StepButton
from facilitator.ui.votes.drawing import elided
from facilitator.ui.widgets import Button, rounded, text_width

_SIDE, _TOP, _LINE, _SECOND, _SUM = 16, 12, 22, 18, 32  # px
_PLACES, _DISC, _LEAST, _COUNT, _WIDEST = 114, 40, 9, 26, 190


@dataclass(frozen=True, slots=True)
class Line:
    """A statement as it is shown. `key`: its id, empty while it is only the stage's prompt.

    `counts` has one number for each of the `labels`; `people`: how many there are, 0 unknown.
    `reasons`: what was said, with its place where that is known, in the order of speaking.
    """

    key: str
    text: str
    second_text: str
    labels: tuple[str, ...]
    counts: tuple[int, ...]
    people: int
    reasons: tuple[str, ...] = ()

    def spoken(self, place: int) -> str:
        """The statement, and the place of its line that is chosen, for a screen reader."""
        people = tr("%n people", n=self.counts[place])
        return ". ".join((f"{self.text}, {self.labels[place]}: {people}", *self.reasons))

    def sum_words(self) -> str:
        """How many people stand on the line, of how many."""
        total = sum(self.counts)
        if not self.people:
            return tr("%n people on the line", n=total)
        return tr("{count} of %n people on the line", n=self.people).format(count=total)

    @property
    def over(self) -> bool:
        return bool(self.people) and sum(self.counts) > self.people


class LineCard(QWidget):
    """`pointed` with the number of a place that is clicked; `stepped` with ±1 for the chosen."""

    pointed = Signal(int)
    stepped = Signal(int)

    def __init__(self, line: Line, parent: QWidget) -> None:
        super().__init__(parent)
        self.line = line
        self._place, self._digits = -1, ""
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.minus = StepButton("minus", self, framed=False)
        self.plus = StepButton("plus", self, framed=True)
        self.reasons = Button(tr("Reasons…"), self, kind="quiet", height=28)
        self.minus.clicked.connect(lambda: self.stepped.emit(-1))
        self.plus.clicked.connect(lambda: self.stepped.emit(1))
        self.minus.setAccessibleName(tr("One person less"))
        self.plus.setAccessibleName(tr("One person more"))
        self.show_line(line)
        self.show_choice(-1, "")

    def show_line(self, line: Line) -> None:
        """The statement as it is now."""
        self.line = line
        self.setAccessibleName(line.text)
        self.updateGeometry()
        self.update()

    def show_choice(self, place: int, digits: str) -> None:
        """The chosen place, −1 when another statement is chosen, and what is typed for it."""
        self._place, self._digits = place, digits
        chosen = place >= 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if chosen else Qt.FocusPolicy.ClickFocus)
        for button in (self.minus, self.plus):
            button.setVisible(chosen)
        self.reasons.setVisible(chosen and bool(self.line.key))
        self._place_buttons()
        self.update()

    # Size

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        now = theme.current()
        said = len(self._reasons(width)) * now.px(_SECOND)
        return now.px(_TOP + _PLACES + _SUM) + self._words_height(width) + said

    def sizeHint(self) -> QSize:
        width = self.width() or 600
        return QSize(300, self.heightForWidth(width))

    def _words_height(self, width: int) -> int:
        now = theme.current()
        second = now.px(_SECOND) * len(self._second(width))
        return now.px(_LINE) * len(self._lines(width)) + second

    def _lines(self, width: int) -> list[str]:
        now = theme.current()
        return wrapped(self.line.text, fonts.font(16, 600), width - now.px(2 * _SIDE))

    def _second(self, width: int) -> list[str]:
        now = theme.current()
        return wrapped(self.line.second_text, fonts.font(13), width - now.px(2 * _SIDE))

    def _reasons(self, width: int) -> list[str]:
        now, font = theme.current(), fonts.font(13)
        return [
            line
            for reason in self.line.reasons
            for line in wrapped(reason, font, width - now.px(2 * _SIDE))
        ]

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        now, painter = theme.current(), QPainter(self)
        line = now.strong if self._place >= 0 else now.border
        rounded(painter, QRectF(self.rect()), 10, fill=now.surface, line=line)
        self._paint_words(painter)
        self._paint_axis(painter)
        first = first_to_speak(self.line.counts)
        for place in range(len(self.line.labels)):
            self._paint_place(painter, place, speaks=place in first)
        self._paint_reasons(painter)
        painter.setFont(fonts.font(12))
        painter.setPen(now.warn if self.line.over else now.text3)
        foot = QRectF(now.px(_SIDE), self.height() - now.px(_SUM), self.width(), now.px(_SUM - 6))
        words = self.line.sum_words()
        if self.line.over:
            words += " · " + tr("more than there are; that is allowed")
        painter.drawText(foot, Qt.AlignmentFlag.AlignVCenter, words)

    def _paint_words(self, painter: QPainter) -> None:
        now, top = theme.current(), float(theme.current().px(_TOP))
        parts = (
            (self._lines(self.width()), fonts.font(16, 600), now.text, _LINE),
            (self._second(self.width()), fonts.font(13), now.text2, _SECOND),
        )
        for lines, font, ink, pitch in parts:
            painter.setFont(font)
            painter.setPen(ink)
            for words in lines:
                area = QRectF(now.px(_SIDE), top, self.width(), now.px(pitch))
                painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, words)
                top += now.px(pitch)

    def _paint_reasons(self, painter: QPainter) -> None:
        now, lines = theme.current(), self._reasons(self.width())
        painter.setFont(fonts.font(13))
        painter.setPen(now.text2)
        top = float(self.height() - now.px(_SUM) - len(lines) * now.px(_SECOND))
        for words in lines:
            area = QRectF(now.px(_SIDE), top, self.width(), now.px(_SECOND))
            painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, words)
            top += now.px(_SECOND)

    def _paint_axis(self, painter: QPainter) -> None:
        now = theme.current()
        middles = [self._middle(place) for place in range(len(self.line.labels))]
        painter.setPen(QPen(now.strong, 2))
        painter.drawLine(middles[0], middles[-1])

    def _paint_place(self, painter: QPainter, place: int, *, speaks: bool) -> None:
        now, middle, column = theme.current(), self._middle(place), self._column(place)
        count, most = self.line.counts[place], max(1, self.line.people, *self.line.counts)
        size = now.px(_LEAST + (_DISC - _LEAST) * sqrt(count / most))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(now.accent if count else now.strong, 2))
        painter.setBrush(now.accent if count else now.surface)
        painter.drawEllipse(middle, size / 2, size / 2)
        chosen = place == self._place
        if chosen and self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(now.focus, 2))
            wide = min(column.width() - 6, now.px(_WIDEST))
            around = QRectF(middle.x() - wide / 2, column.top() + 1, wide, column.height() - 2)
            painter.drawRoundedRect(around, 6, 6)
        self._paint_figure(painter, place, chosen=chosen)
        font = fonts.font(13, 600 if chosen else 400)
        painter.setFont(font)
        painter.setPen(now.text)
        words = elided(self.line.labels[place], font, column.width() - 12)
        label = QRectF(column.left(), middle.y() + now.px(22), column.width(), now.px(18))
        painter.drawText(label, Qt.AlignmentFlag.AlignCenter, words)
        if speaks:
            font = fonts.font(12, 600)
            painter.setFont(font)
            painter.setPen(now.accent)
            words = elided(tr("gives reasons first"), font, column.width() - 8)
            below = label.translated(0, now.px(17))
            painter.drawText(below, Qt.AlignmentFlag.AlignCenter, words)

    def _paint_figure(self, painter: QPainter, place: int, *, chosen: bool) -> None:
        now, box, typed = theme.current(), self._figure(place), self._digits if chosen else ""
        font = fonts.font(20, 600)
        words = typed or str(self.line.counts[place])
        if typed:
            wide = max(float(now.px(30)), text_width(font, typed) + now.px(10))
            frame = QRectF(box.center().x() - wide / 2, box.top(), wide, box.height())
            rounded(painter, frame, 4, fill=now.tint, line=now.focus)
        painter.setFont(font)
        painter.setPen(now.accent if typed else now.text)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)

    # Where things are

    def _column(self, place: int) -> QRectF:
        now = theme.current()
        top = now.px(_TOP) + self._words_height(self.width())
        wide = (self.width() - now.px(2 * _SIDE)) / len(self.line.labels)
        return QRectF(now.px(_SIDE) + place * wide, top, wide, now.px(_PLACES))

    def _figure(self, place: int) -> QRectF:
        now, column = theme.current(), self._column(place)
        return QRectF(column.left(), column.top() + now.px(4), column.width(), now.px(_COUNT))

    def _middle(self, place: int) -> QPointF:
        column = self._column(place)
        return QPointF(column.center().x(), column.top() + theme.current().px(54))

    def _place_buttons(self) -> None:
        """− and + beside the figure of the chosen place."""
        if self._place < 0:
            return
        now, box = theme.current(), self._figure(self._place)
        size, away = now.px(24), now.px(22)
        top = round(box.center().y() - size / 2)
        middle = box.center().x()
        self.minus.setGeometry(round(middle - away - size), top, size, size)
        self.plus.setGeometry(round(middle + away), top, size, size)
        wide, tall = self.reasons.sizeHint().width(), now.px(28)
        foot = self.height() - now.px(_SUM + 1)
        self.reasons.setGeometry(self.width() - wide - now.px(8), foot, wide, tall)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_buttons()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()
            self._place_buttons()

    def focusInEvent(self, event: object) -> None:
        super().focusInEvent(event)  # type: ignore[arg-type]
        self.update()

    def focusOutEvent(self, event: object) -> None:
        super().focusOutEvent(event)  # type: ignore[arg-type]
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = event.position()
        places = range(len(self.line.labels))
        hit = next((place for place in places if self._column(place).contains(at)), 0)
        self.pointed.emit(hit)
