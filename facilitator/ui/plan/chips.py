# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""People as initials in small discs, in as many lines as they need. One Tab stop, arrows inside."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from facilitator.ui import fonts, theme
from facilitator.ui.texts import tr
from facilitator.ui.widgets import plain_tooltip, rounded, text_width

if TYPE_CHECKING:
    from collections.abc import Sequence

    from facilitator.domain.records import Participant

_CHIP, _STEP, _LINE = 23, 22, 26  # the disc, from one to the next (their rims overlap), a line
_ROW, _RIM = 30, 2
_FOLDED = 4  # lines at most, until somebody asks for all
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}
_KEYBOARD = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
    Qt.FocusReason.OtherFocusReason,
)


def chip_words(person: Participant) -> str:
    """What stands in the disc: initials, else how many people they are."""
    if person.name or person.initials:
        return person.initials or person.name[:2]
    return str(person.count)


def told(person: Participant) -> str:
    """Who it is, in words."""
    return person.name or person.initials or tr("%n people", n=person.count)


class Chips(QWidget):
    """`opened` and `removed` carry an id; Enter or a click opens, Delete takes off the list."""

    opened = Signal(str)
    removed = Signal(str)

    def __init__(
        self, people: Sequence[Participant], parent: QWidget | None = None, *, role: str = ""
    ) -> None:
        super().__init__(parent)
        self.people, self._role = list(people), role
        self._at, self._unfolded, self._ring = 0, False, False
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._tell()

    def show_people(self, people: Sequence[Participant]) -> None:
        """Others, or the same ones changed."""
        self.people = list(people)
        self._at = min(self._at, max(0, len(self.people) - 1))
        self._tell()
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        now = theme.current()
        return QSize(now.px(len(self.people) * _STEP + 5), now.px(_ROW))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.current().px(_CHIP + 4), theme.current().px(_ROW))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        lines = -(-self._count(width) // self._columns(width))
        return theme.current().px(_ROW + (max(1, lines) - 1) * _LINE)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometry()

    def _columns(self, width: int) -> int:
        now = theme.current()
        return max(1, (width - now.px(5)) // now.px(_STEP))

    def _count(self, width: int) -> int:
        """How many discs are shown, the one for the rest too."""
        room = self._columns(width) * _FOLDED
        return len(self.people) if self._unfolded else min(len(self.people), room)

    def rest(self) -> int:
        """How many people have no disc of their own: the last disc counts them."""
        count = self._count(self.width())
        if count == len(self.people):
            return 0
        return sum(person.count for person in self.people[count - 1 :])

    def place(self, index: int) -> QRect:
        """Where the disc of a person is."""
        now = theme.current()
        line, column = divmod(index, self._columns(self.width()))
        size = now.px(_CHIP)
        top = (now.px(_ROW) - size) // 2 + line * now.px(_LINE)
        return QRect(column * now.px(_STEP) + _RIM, top, size, size)

    def _hit(self, point: QPoint) -> int | None:
        shown = range(self._count(self.width()))
        return next((i for i in shown if self.place(i).contains(point)), None)

    def _open(self, index: int) -> None:
        if self.rest() and index == self._count(self.width()) - 1:
            self._unfolded = True
            self.updateGeometry()
            self.update()
        elif index < len(self.people):
            self.opened.emit(self.people[index].id)

    def focus_person(self, person_id: str) -> None:
        """The keyboard to this person."""
        self._go(next((i for i, p in enumerate(self.people) if p.id == person_id), 0))
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _go(self, index: int) -> None:
        self._at = max(0, min(index, self._count(self.width()) - 1))
        self._tell()
        self.update()

    def _tell(self) -> None:
        people = tr("%n people", n=sum(person.count for person in self.people))
        name = f"{self._role}, {people}" if self._role else people
        self.setAccessibleName(name)
        if self.people:
            self.setAccessibleDescription(told(self.people[self._at]))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if step:
            self._go(self._at + step)
        elif event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._go(0 if event.key() == Qt.Key.Key_Home else len(self.people))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._open(self._at)
        elif event.key() == Qt.Key.Key_Delete and self._at < len(self.people):
            self.removed.emit(self.people[self._at].id)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self._hit(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index is not None:
            self._go(index)
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            self._open(index)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            index = self._hit(event.pos())
            if index is not None:
                QToolTip.showText(event.globalPos(), plain_tooltip(told(self.people[index])), self)
            return True
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._ring = event.reason() in _KEYBOARD
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        count, rest = self._count(self.width()), self.rest()
        for index in range(count):
            last = rest and index == count - 1
            words = f"+{rest}" if last else chip_words(self.people[index])
            self._paint_chip(painter, QRectF(self.place(index)), words)
        if self.hasFocus() and self._ring and self._at < count:
            ring = QRectF(self.place(self._at)).adjusted(-1, -1, 1, 1)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.current().focus, 2))
            painter.drawEllipse(ring)

    def _paint_chip(self, painter: QPainter, disc: QRectF, words: str) -> None:
        now = theme.current()
        around = disc.adjusted(-_RIM, -_RIM, _RIM, _RIM)
        rounded(painter, around, around.width() / 2, fill=now.surface2, line=None)
        line = now.text if now.high_contrast else None
        rounded(painter, disc, disc.width() / 2, fill=now.hover, line=line)
        px = next((p for p in (11.0, 9.0) if _fits(words, p, disc.width())), 7.5)
        painter.setFont(fonts.font(px, 600))
        painter.setPen(now.text2)
        painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, words)


def _fits(words: str, px: float, width: float) -> bool:
    return text_width(fonts.font(px, 600), words) <= width - 2
