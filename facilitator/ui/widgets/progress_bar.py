# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""A thin line that fills: the time of a stage, or work that is being done."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QProgressBar, QSizePolicy, QWidget

from facilitator.ui import theme
from facilitator.ui.widgets.painting import rounded

_STEPS, _HEIGHT = 1000, 4


class ProgressBar(QProgressBar):
    """Filled from 0.0 to 1.0, in the accent or another colour token."""

    def __init__(self, parent: QWidget | None = None, *, name: str = "") -> None:
        super().__init__(parent)
        self._color = "accent"
        self.setAccessibleName(name)
        self.setRange(0, _STEPS)
        self.setTextVisible(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_fraction(self, fraction: float, *, color: str = "accent") -> None:
        """How much is done, 0.0 to 1.0; more or less is cut off."""
        self._color = color
        self.setValue(round(max(0.0, min(1.0, fraction)) * _STEPS))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.current().px(120), theme.current().px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(24, theme.current().px(_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        now, painter = theme.current(), QPainter(self)
        track = QRectF(self.rect())
        radius = track.height() / 2
        rounded(painter, track, radius, fill=now.border, line=None)
        filled = track.width() * self.value() / _STEPS
        if filled > 0:
            done = QRectF(0, 0, max(filled, track.height()), track.height())
            rounded(painter, done, radius, fill=now.color(self._color), line=None)
