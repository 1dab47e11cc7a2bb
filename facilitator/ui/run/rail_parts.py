# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What the rail is made of: the stage's title, a passage that folds, a rule, and its words."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from facilitator.domain import modes
from facilitator.domain.agenda import Timing, rounded_up
from facilitator.ui import fonts, theme
from facilitator.ui.icons import paint_icon
from facilitator.ui.plan.kinds import mode_icon
from facilitator.ui.run.wrapped import wrapped
from facilitator.ui.texts import clock, tr
from facilitator.ui.widgets.painting import PaintedButton

_LINE, _LABEL, _SIDE = 18, 16, 16


def clock_words(found: Timing) -> str:
    """ "of 25 min · ends 14:09" """
    if found.current is None:
        if found.done:
            return tr("The session is over")
        if not found.slots:
            return tr("No stages are planned")
        starts = clock(found.slots[0].starts)
        return tr("first stage · planned for {time}").format(time=starts)
    minutes = found.current.stage.minutes
    if not minutes:
        return tr("no time planned")
    if not found.running:
        return tr("of {minutes} min · paused").format(minutes=minutes)
    if found.planned_end and modes.family(found.current.stage.mode) == modes.BREAK:
        return tr("Back at {time}").format(time=clock(rounded_up(found.planned_end)))
    if found.remaining < 0:
        return tr("of {minutes} min · time to round off").format(minutes=minutes)
    ends = clock(rounded_up(found.current.real_end))
    return tr("of {minutes} min · ends {time}").format(minutes=minutes, time=ends)


def behind_words(found: Timing) -> str:
    """ "1 min behind" """
    if found.current is None:
        return ""
    if found.behind_minutes > 0:
        return tr("{minutes} min behind").format(minutes=found.behind_minutes)
    if found.behind_minutes < 0:
        return tr("{minutes} min ahead").format(minutes=-found.behind_minutes)
    return tr("On time")


class Rule(QWidget):
    """A line across."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(1)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), theme.current().border)


class StageTitle(QWidget):
    """Icon and name of the stage that runs, or of the one to start with."""

    def __init__(self, parent: QWidget | None = None, *, only_icon: bool = False) -> None:
        super().__init__(parent)
        self._only_icon = only_icon
        self._icon, self._text = "clock", ""
        across = QSizePolicy.Policy.Fixed if only_icon else QSizePolicy.Policy.Expanding
        self.setSizePolicy(across, QSizePolicy.Policy.Fixed)

    def text(self) -> str:
        return self._text

    def show_timing(self, found: Timing) -> None:
        slot = found.current or (found.slots[0] if found.slots and not found.done else None)
        icon = mode_icon(slot.stage.mode) if slot else "check" if found.done else "clock"
        text = slot.stage.title if slot else tr("Finished") if found.done else tr("Session")
        if (icon, text) != (self._icon, self._text):
            self._icon, self._text = icon, text
            self.setAccessibleName(text)
            self.setToolTip("\u200b" + text)
            self.update()

    def sizeHint(self) -> QSize:
        now = theme.current()
        return QSize(now.px(20 if self._only_icon else 120), now.px(20))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.current().px(20), theme.current().px(20))

    def paintEvent(self, event: QPaintEvent) -> None:
        now, painter = theme.current(), QPainter(self)
        size = now.px(16)
        top = round((self.height() - size) / 2)
        left = (self.width() - size) // 2 if self._only_icon else 0
        paint_icon(painter, QRectF(left, top, size, size), self._icon, color="text")
        if self._only_icon:
            return
        painter.setFont(fonts.font(14, 600))
        painter.setPen(now.text)
        words = QRectF(size + now.px(7), 0, self.width() - size - now.px(7), self.height())
        shown = painter.fontMetrics().elidedText(
            self._text, Qt.TextElideMode.ElideRight, int(words.width())
        )
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, shown)


class Passage(PaintedButton):
    """A label with an icon and words below, under a rule. Folded it shows `folded_lines` of them.

    A press opens or folds it when there is more to see. Empty, it takes no room.
    """

    def __init__(
        self, icon: str, label: str, parent: QWidget, *, color: str, folded_lines: int
    ) -> None:
        super().__init__("", parent)
        self._icon, self._label, self._color = icon, label, color
        self._folded_lines = folded_lines
        self._words, self._folded = "", False
        self._by_hand: bool | None = None
        self.ring_radius = 2.0
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.clicked.connect(self._toggle)
        self.hide()

    def words(self) -> str:
        """What is written below the label."""
        return self._words

    def set_words(self, words: str) -> None:
        """Write something else below the label; nothing hides it all."""
        self._words, self._by_hand = words, None
        self.setAccessibleName(f"{self._label}: {words}")
        self.setVisible(bool(words))
        self.updateGeometry()
        self.update()

    def is_folded(self) -> bool:
        return self._folded if self._by_hand is None else self._by_hand

    def fold(self, folded: bool) -> None:
        """Fold for want of room, or not; what somebody did by hand is kept."""
        if folded != self._folded:
            self._folded = folded
            self.updateGeometry()
            self.update()

    def full_height(self, width: int) -> int:
        """Pixels it needs to show everything."""
        return self._height(len(self._lines(width))) if self._words else 0

    def folded_height(self) -> int:
        """Pixels it needs when folded."""
        return self._height(self._folded_lines) if self._words else 0

    def _toggle(self) -> None:
        if self._folds():
            self._by_hand = not self.is_folded()
            self.updateGeometry()
            self.update()

    def _folds(self) -> bool:
        """Whether folding makes a difference."""
        more = len(self._lines(self.width())) > self._folded_lines
        return more and (self._folded or self._by_hand is not None)

    def _lines(self, width: int) -> list[str]:
        room = width - 2 * theme.current().px(_SIDE)
        return wrapped(self._words, fonts.font(13), max(room, 40))

    def _height(self, lines: int) -> int:
        now = theme.current()
        return 1 + now.px(10 + _LABEL) + (now.px(4 + lines * _LINE + 12) if lines else now.px(10))

    def heightForWidth(self, width: int) -> int:
        return self.folded_height() if self.is_folded() else self.full_height(width)

    def hasHeightForWidth(self) -> bool:
        return True

    def sizeHint(self) -> QSize:
        width = max(self.width(), theme.current().px(160))
        return QSize(theme.current().px(160), self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.current().px(80), self.folded_height())

    def paintEvent(self, event: QPaintEvent) -> None:
        now, painter = theme.current(), QPainter(self)
        painter.fillRect(0, 0, self.width(), 1, now.border)
        if self.hovered() and self._folds():
            painter.fillRect(self.rect().adjusted(0, 1, 0, 0), now.hover)
        left, top, size = now.px(_SIDE), 1 + now.px(10), now.px(14)
        middle = Qt.AlignmentFlag.AlignVCenter
        box = QRectF(left, top + (now.px(_LABEL) - size) / 2, size, size)
        paint_icon(painter, box, self._icon, color="text3")
        painter.setFont(fonts.font(12))
        painter.setPen(now.text3)
        label = QRectF(left + size + now.px(6), top, self.width(), now.px(_LABEL))
        painter.drawText(label, middle, self._label)
        if self._folds():
            chevron = QRectF(self.width() - left - size, box.top(), size, size)
            icon = "chevron-down" if self.is_folded() else "chevron-up"
            paint_icon(painter, chevron, icon, color="text3")
        self._paint_words(painter, left, top + now.px(_LABEL + 4))

    def _paint_words(self, painter: QPainter, left: int, top: int) -> None:
        now = theme.current()
        lines = self._lines(self.width())
        painter.setFont(fonts.font(13))
        painter.setPen(now.color(self._color))
        if self.is_folded() and len(lines) > self._folded_lines:
            lines = lines[: self._folded_lines]
            lines[-1:] = [line + " …" for line in lines[-1:]]
        width = self.width() - 2 * left
        for number, line in enumerate(lines):
            box = QRectF(left, top + number * now.px(_LINE), width, now.px(_LINE))
            shown = painter.fontMetrics().elidedText(line, Qt.TextElideMode.ElideRight, width + 2)
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, shown)
