# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""A small picture of what the room will see of a stage: nothing else is known here."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from facilitator import resources
from facilitator.ui import fonts, theme
from facilitator.ui.texts import tr
from facilitator.ui.widgets import rounded

_WIDTH, _HEIGHT, _SIDE = 292, 164, 18
#: 124, 96 and 72 px of the projector, as large as they are on this card.
_PROMPT = (20.0, 15.5, 11.5)
_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft


@cache
def _ink(name: str) -> QColor:
    return QColor(resources.read_json("themes", "tokens.json")["projector"][name])


class RoomCard(QWidget):
    """Title, prompt in one or two languages, and the minutes where the room sees the timer."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = self._prompt = self._second = self._minutes = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_stage(self, title: str, prompt: str, *, second: str, minutes: int | None) -> None:
        """`minutes` is None when the room does not see the timer."""
        self._title, self._prompt, self._second = title, prompt or title, second
        self._minutes = tr("{minutes} min").format(minutes=minutes) if minutes is not None else ""
        said = " ".join(filter(None, (title, prompt, second, self._minutes)))
        self.setAccessibleName(tr("The room will see: {words}").format(words=said))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.current().px(_WIDTH), theme.current().px(_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        now, painter = theme.current(), QPainter(self)
        rounded(painter, QRectF(self.rect()), 4, fill=_ink("bg"), line=now.strong)
        side = now.px(_SIDE)
        room = QRectF(self.rect()).adjusted(side, now.px(16), -side, -now.px(12))
        bottom = room.bottom() - (now.px(20) if self._minutes else 0)
        painter.setPen(_ink("text2"))
        painter.setFont(_exact(8))
        painter.drawText(room, _elided(painter.font(), self._title, room.width()))
        top = room.top() + now.px(22)
        second = self._second_height(room.width())
        box = QRectF(room.left(), top, room.width(), bottom - top - second)
        painter.setFont(self._prompt_font(box))
        painter.setPen(_ink("text"))
        used = painter.drawText(box, int(_WRAP), self._prompt)
        if second:
            painter.setFont(_exact(8.6))
            painter.setPen(_ink("text2"))
            below = min(used.bottom(), box.bottom()) + now.px(8)
            under = QRectF(room.left(), below, room.width(), second)
            painter.drawText(under, int(_WRAP), self._second)
        if self._minutes:
            painter.setFont(_exact(15, 500))
            painter.setPen(_ink("text"))
            corner = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom
            painter.drawText(room, corner, self._minutes)

    def _second_height(self, width: float) -> float:
        if not self._second:
            return 0
        now = theme.current()
        return min(_tall(_exact(8.6), self._second, width), now.px(36)) + now.px(8)

    def _prompt_font(self, box: QRectF) -> QFont:
        """The largest size in which the whole prompt fits, else the smallest."""
        for px in _PROMPT:
            font = _exact(px, 600)
            if _tall(font, self._prompt, box.width()) <= box.height():
                break
        return font


def _exact(px: float, weight: int = 400) -> QFont:
    return QFont(fonts.font(px, weight))


def _tall(font: QFont, text: str, width: float) -> float:
    return QFontMetricsF(font).boundingRect(QRectF(0, 0, width, 9999), int(_WRAP), text).height()


def _elided(font: QFont, text: str, width: float) -> str:
    return QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, width)
