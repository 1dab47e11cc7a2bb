# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The time that is left, to be read from two metres away. Calm: late is a plus, never red."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from facilitator.domain.agenda import Timing, clock_face
from facilitator.ui import fonts, theme
from facilitator.ui.texts import tr
from facilitator.ui.widgets import text_width

_MINUTE = 60
_ROOMY, _SMALLER = 6, 0.75  # longer faces ("+600:00") are drawn that much smaller


class TimerFace(QWidget):
    """`px` is the size of the digits. Shows a `Timing` with `show_timing`."""

    def __init__(self, parent: QWidget | None = None, *, px: float = 46) -> None:
        super().__init__(parent)
        self._px = px
        self._face, self._color, self._bold = "", "text", False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def text(self) -> str:
        """The digits that are shown."""
        return self._face

    def is_bold(self) -> bool:
        """Whether it asks to round off."""
        return self._bold

    def show_timing(self, found: Timing) -> None:
        """Show what is left; of a stage without time, what has gone."""
        face = ""
        if found.current is not None:
            stage = found.current.stage
            face = clock_face(found.remaining if stage.minutes else found.elapsed)
        elif found.slots and not found.done:
            face = clock_face(found.slots[0].stage.minutes * _MINUTE)
        wide = len(face) != len(self._face)
        self._face, self._bold = face, found.is_last_minutes
        self._color = "warn" if found.is_last_minutes else "text"
        self.setAccessibleName(spoken(found))
        if wide:
            self.updateGeometry()
        self.update()

    def _font(self, weight: int) -> QFont:
        fits = len(self._face) <= _ROOMY
        return fonts.font(self._px if fits else self._px * _SMALLER, weight, tnum=True)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        height = theme.current().px(self._px + (4 if self._px > 30 else 8))
        return QSize(round(text_width(self._font(700), self._face or "0:00") + 2), height)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(self._font(700 if self._bold else 500))
        painter.setPen(theme.current().color(self._color))
        align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(QRectF(self.rect()), align, self._face)


def spoken(found: Timing) -> str:
    """The timer in words: "Share and capture, 16 minutes left, running"."""
    if found.current is None:
        return tr("No stage runs")
    stage, minutes = found.current.stage, found.remaining // _MINUTE
    if not stage.minutes:
        left = tr("%n minute(s) gone", n=found.elapsed // _MINUTE)
    elif found.remaining >= 0:
        left = tr("%n minute(s) left", n=minutes)
    else:
        left = tr("%n minute(s) over", n=-found.remaining // _MINUTE)
    how = tr("running") if found.running else tr("paused")
    return f"{stage.title}, {left}, {how}"
