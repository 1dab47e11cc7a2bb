# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The line on top of the library: its name, the search, a new session, and the menu."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from facilitator.ui import theme
from facilitator.ui.texts import tr
from facilitator.ui.widgets import Button, IconButton, Label, SearchField

HEIGHT, LOW = 52, 44
_SEARCH, _GAP, _LEFT, _RIGHT = 420, 8, 20, 12
_DOWN = (Qt.Key.Key_Down, Qt.Key.Key_PageDown)


class LibrarySearch(SearchField):
    """Down goes on to the results, Enter opens the best one, Esc ends the search."""

    to_results = Signal()
    first_wanted = Signal()
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _DOWN and self.text():
            self.to_results.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.first_wanted.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class LibraryHeader(QWidget):
    """Places its parts by hand: the search begins where the middle of the page begins."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._search_left = 264
        self._narrow = False
        self.places = IconButton("panel-left", tr("Show the places in the library"), self)
        self._name = Label("Facilitator", self, px=16, weight=600)
        words = tr("Search sessions, notes and actions")
        self.search = LibrarySearch(words, self, key=tr("Ctrl F"))
        self.new = Button(
            tr("New session"), self, kind="primary", icon="plus", key=tr("Ctrl N"), height=34
        )
        self.new.setAccessibleName(tr("New session"))
        self.new_small = IconButton("plus", tr("New session"), self, key=tr("Ctrl N"))
        self.menu = IconButton("menu", tr("Open the menu"), self, key="F10")

    def set_layout(self, search_left: int, *, narrow: bool, places: bool) -> None:
        """Where the search begins; `narrow`: small parts only; `places`: a button for the rail."""
        self._search_left, self._narrow = search_left, narrow
        self.places.setVisible(places)
        self._name.setVisible(not places)
        self.new.setVisible(not narrow)
        self.new_small.setVisible(narrow)
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        now, tall = theme.current(), self.height() - 1
        right = self.width() - now.px(_RIGHT)
        for part in (self.menu, self.new_small if self._narrow else self.new):
            if not part.isVisibleTo(self):
                continue
            size = part.sizeHint()
            right -= size.width()
            part.setGeometry(right, (tall - size.height()) // 2, size.width(), size.height())
            right -= now.px(_GAP)
        left = now.px(_LEFT)
        if self.places.isVisibleTo(self):
            size = self.places.sizeHint()
            left = now.px(_GAP)
            self.places.setGeometry(left, (tall - size.height()) // 2, size.width(), size.height())
            left += size.width() + now.px(_GAP)
        else:
            name = self._name.sizeHint()
            self._name.setGeometry(left, 0, name.width(), tall)
            left += name.width() + now.px(16)
        left = max(left, self._search_left)
        high = now.px(34)
        width = min(now.px(_SEARCH), right - now.px(_GAP) - left)
        self.search.setGeometry(left, (tall - high) // 2, max(now.px(60), width), high)

    def paintEvent(self, event: QPaintEvent) -> None:
        now, painter = theme.current(), QPainter(self)
        painter.fillRect(self.rect(), now.surface)
        painter.fillRect(0, self.height() - 1, self.width(), 1, now.border)
