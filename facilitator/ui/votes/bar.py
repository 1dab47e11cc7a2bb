# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The line over the vote cards: how far the count is, who sees it, and the end of the vote."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from facilitator.ui import fonts, theme
from facilitator.ui.icons import paint_icon
from facilitator.ui.texts import tr
from facilitator.ui.widgets import Button, ElidedLabel, IconButton, Label, text_width

if TYPE_CHECKING:
    from facilitator.domain.votes import Budget

_NARROW = 700  # px under which the words about the room go


class Mark(QWidget):
    """A small icon, with quiet words behind it where there is room."""

    def __init__(self, icon: str, text: str, parent: QWidget, *, size: int = 13) -> None:
        super().__init__(parent)
        self._icon, self._text, self._size, self._tone = icon, text, size, "text3"
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(text)
        self._bare = not text

    def set_words(self, icon: str, text: str, *, tone: str = "text3") -> None:
        """Another icon and other words."""
        if (icon, text, tone) != (self._icon, self._text, self._tone):
            self._icon, self._text, self._tone = icon, text, tone
            self.setAccessibleName(text)
            self.set_bare(self._bare)
            self.update()

    def set_bare(self, bare: bool) -> None:
        """Only the icon; the words are its tooltip."""
        self._bare = bare
        self.setToolTip(self._text if bare else "")
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        now = theme.current()
        wide = float(now.px(self._size))
        if not self._bare and self._text:
            wide += now.px(5) + text_width(fonts.font(12), self._text) + 2
        return QSize(round(wide + 0.49), now.px(18))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        now, painter = theme.current(), QPainter(self)
        size = now.px(self._size)
        square = QRectF(0, round((self.height() - size) / 2), size, size)
        paint_icon(painter, square, self._icon, color=self._tone)
        if self._bare:
            return
        painter.setFont(fonts.font(12))
        painter.setPen(now.color(self._tone))
        area = QRectF(size + now.px(5), 0, self.width(), self.height())
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, self._text)


class VotesBar(QWidget):
    """`closing` and `reopening` when voting shall end or go on; `left` to see the board."""

    closing = Signal()
    reopening = Signal()
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Counting dots"))
        self._covered, self._way_back = 0, False
        self.sign = Mark("lock", "", self, size=15)
        self.head = Label("", self, px=13, weight=600)
        self.caption = ElidedLabel("", self, px=12, color="text3")
        self.unseen = Mark("monitor-off", tr("the room does not see the count yet"), self)
        self.close_button = Button(
            tr("Close and show"), self, icon="lock", key="Ctrl Enter", height=28
        )
        self.reopen_button = Button(tr("Reopen"), self, kind="quiet", icon="rotate-ccw", height=28)
        self.back = IconButton("boxes", tr("Back to the board"), self, size=28, icon_size=16)
        row = self._row = QHBoxLayout(self)
        row.setSpacing(8)
        for part in (self.sign, self.head, self.caption):
            row.addWidget(part)
        row.addSpacing(4)
        row.addWidget(self.unseen)
        row.addStretch(1)
        for button in (self.back, self.close_button, self.reopen_button):
            row.addWidget(button)
        self.caption.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.close_button.clicked.connect(self.closing)
        self.reopen_button.clicked.connect(self.reopening)
        self.back.clicked.connect(self.left)
        self.set_covered(0)
        self.set_way_back(False)

    def set_covered(self, right: int) -> None:
        """So many px at the right end lie under something."""
        self._covered = right
        now = theme.current()
        self._row.setContentsMargins(now.px(14), 12, now.px(20) + right, 7)
        self._fit()

    def set_way_back(self, shown: bool) -> None:
        """Whether the way back to the board stands here."""
        self._way_back = shown
        self.back.setVisible(shown)

    def set_key(self, key: str) -> None:
        """The key that closes, where the stage has one."""
        self.close_button.set_key(key)

    def show_count(self, budget: Budget, *, is_open: bool) -> None:
        """How many dots there are, of how many, and who sees it."""
        over = budget.over > 0
        self.head.setText(count_words(budget) if is_open else tr("Voting closed"))
        self.head.set_color("warn" if over and is_open else "text")
        self.caption.setText(people_words(budget) if is_open else closed_words(budget))
        self.caption.set_color("warn" if over else "text3")
        self.sign.set_words("triangle-alert" if is_open else "lock", "", tone=_tone(over, is_open))
        self.sign.setVisible(over or not is_open)
        self.unseen.setVisible(is_open)
        self.close_button.setVisible(is_open)
        self.reopen_button.setVisible(not is_open)
        self._fit()

    def _fit(self) -> None:
        narrow = self.width() - self._covered < theme.current().px(_NARROW)
        self.unseen.set_bare(narrow)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.set_covered(self._covered)


def _tone(over: bool, is_open: bool) -> str:
    return "warn" if over and is_open else "text2"


def count_words(budget: Budget) -> str:
    """ "51 of 54 dots placed" """
    if not budget.dots:
        return tr("%n dot(s) placed", n=budget.placed)
    words = tr("{placed} of %n dot(s) placed", n=budget.dots)
    return words.format(placed=budget.placed)


def people_words(budget: Budget) -> str:
    """Of how many people these must be; or that there are too many, which is allowed."""
    if budget.over:
        return tr("%n more than there are; that is allowed", n=budget.over)
    if not budget.people:
        return ""
    if budget.heard in (0, budget.people):
        words = tr("{heard} of %n people", n=budget.people)
    else:
        words = tr("at least {heard} of %n people", n=budget.people)
    return words.format(heard=budget.heard)


def closed_words(budget: Budget) -> str:
    """ "54 dots from 18 people" """
    dots = tr("%n dot(s)", n=budget.placed)
    if not budget.people:
        return dots
    words = tr("{dots} from %n people", n=budget.people).format(dots=dots)
    if budget.over:
        words += " · " + tr("%n more than there are", n=budget.over)
    return words
