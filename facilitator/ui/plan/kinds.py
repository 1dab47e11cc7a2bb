# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""How a stage is done, in a picture and in words: the 17 modes and their eight families."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from facilitator.domain import modes
from facilitator.ui import fonts, theme
from facilitator.ui.icons import paint_icon
from facilitator.ui.texts import tr
from facilitator.ui.widgets import rounded, text_width

_MODE_ICONS = {
    "plenary": "door-open",
    "pairs": "messages-square",
    "fours": "messages-square",
    "tables": "messages-square",
    "review": "handshake",
    "checkout": "ear",
}
_FAMILY_ICONS = {
    modes.TALK: "messages-square",
    modes.STORY: "book-open",
    modes.SILENT: "feather",
    modes.CAPTURE: "sticky-note",
    modes.GROUP: "boxes",
    modes.VOTE: "circle-dot",
    modes.DECIDE: "flag",
    modes.BREAK: "coffee",
}


def mode_icon(mode: str) -> str:
    """The icon of a stage in a list."""
    return _MODE_ICONS.get(mode) or _FAMILY_ICONS[modes.family(mode)]


def family_name(family: str) -> str:
    """What people call a family of modes."""
    return {
        modes.TALK: tr("Talk"),
        modes.STORY: tr("Story"),
        modes.SILENT: tr("Silent"),
        modes.CAPTURE: tr("Capture"),
        modes.GROUP: tr("Group"),
        modes.VOTE: tr("Vote"),
        modes.DECIDE: tr("Decide"),
        modes.BREAK: tr("Break"),
    }[family]


class FamilyStrip(QWidget):
    """The eight families side by side, with that of the stage marked. It only tells."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._family = modes.TALK
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_mode(self, mode: str) -> None:
        """Mark the family of a mode."""
        self._family = modes.family(mode)
        self.setAccessibleName(tr("How: {family}").format(family=family_name(self._family)))
        self.update()

    def sizeHint(self) -> QSize:
        now = theme.current()
        return QSize(now.px(534), now.px(57))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.current().px(280), theme.current().px(57))

    def paintEvent(self, event: QPaintEvent) -> None:
        now, painter = theme.current(), QPainter(self)
        rounded(painter, QRectF(self.rect()), 10, fill=None, line=now.border)
        left, steps = 4.0, self._steps(self.width() - 8 + 2)
        all_named = all(self._needs(family) <= step + 0.5 for family, step in steps.items())
        for family, step in steps.items():
            box = QRectF(round(left), 4, round(left + step - 2) - round(left), self.height() - 8)
            named = all_named or family == self._family
            self._paint_family(painter, box, family, named=named)
            left += step

    def _steps(self, room: float) -> dict[str, float]:
        """How much of the width each gets: all the same, or by the word if that is too little."""
        needed = {family: self._needs(family) for family in modes.FAMILIES}
        even = room / len(needed)
        if max(needed.values()) <= even:
            return dict.fromkeys(needed, even)
        spare = room - sum(needed.values())
        if spare >= 0:
            return {family: words + spare / len(needed) for family, words in needed.items()}
        marked = needed[self._family] + theme.current().px(8)  # only this one is named then
        rest = (room - marked) / (len(needed) - 1)
        return {family: marked if family == self._family else rest for family in needed}

    def _needs(self, family: str) -> float:
        font = fonts.font(12, 600 if family == self._family else 400)
        return text_width(font, family_name(family)) + theme.current().px(5) + 2

    def _paint_family(self, painter: QPainter, box: QRectF, family: str, *, named: bool) -> None:
        now, on = theme.current(), family == self._family
        ink: QColor = now.text if on else now.text2
        if on:
            rounded(painter, box, 7, fill=now.tint, line=None)
            painter.setPen(QPen(now.accent, 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(0.75, 0.75, -0.75, -0.75), 6.25, 6.25)
        size = now.px(18)
        top = box.top() + now.px(6) if named else box.center().y() - size / 2
        icon = QRectF(round(box.center().x() - size / 2), round(top), size, size)
        paint_icon(painter, icon, _FAMILY_ICONS[family], color=ink)
        if not named:
            return
        painter.setFont(fonts.font(12, 600 if on else 400))
        painter.setPen(ink)
        line = QRectF(box.left(), icon.bottom() + now.px(2), box.width(), now.px(18))
        painter.drawText(line, Qt.AlignmentFlag.AlignCenter, family_name(family))
