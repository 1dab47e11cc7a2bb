# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""How much room each part of the library gets in a window of some size."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from facilitator.ui import theme
from facilitator.ui.library import actions_panel, header, rail

_WIDE, _USUAL, _SMALL, _NARROW, _LOW, _GAP = 1600, 1280, 1024, 800, 400, 28
_WIDE_RAIL = 264


@dataclass(frozen=True, slots=True)
class Layout:
    """Lengths in pixels; 0 for a part that is not there."""

    header: int
    rail: int
    icons: int
    panel: int
    search_left: int
    narrow: bool

    @property
    def left(self) -> int:
        """Where the middle begins."""
        return self.rail + self.icons


def layout_for(width: int, height: int, scale: float, *, panel: bool) -> Layout:
    """The parts of a window of this size; `scale` is the text size, `panel`: it is wanted at all.

    Larger text counts like a smaller window.
    """
    across = width / scale
    rail_width = (
        _WIDE_RAIL
        if across >= _WIDE
        else rail.WIDTH
        if across >= _USUAL
        else rail.LESS_WIDE
        if across >= _SMALL
        else 0
    )
    icons = rail.ICONS_ONLY if not rail_width and across >= _NARROW else 0
    search_left = rail_width + _GAP if rail_width else 0
    return Layout(
        header=round((header.HEIGHT if height / scale >= _LOW else header.LOW) * scale),
        rail=round(rail_width * scale),
        icons=round(icons * scale),
        panel=round(actions_panel.WIDTH * scale) if panel and across >= _SMALL else 0,
        search_left=round(search_left * scale),
        narrow=across < _NARROW,
    )


class Scrim(QWidget):
    """Lies between the rail that was opened over the page and the page; a click closes both."""

    clicked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()
        self.clicked.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        shade = QColor(theme.current().text)
        shade.setAlphaF(0.25)
        QPainter(self).fillRect(self.rect(), shade)
