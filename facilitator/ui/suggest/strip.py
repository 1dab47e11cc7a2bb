# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The line over the board that offers groups: how many, which, and how to be rid of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QWidget

from facilitator.ui import theme
from facilitator.ui.icons import paint_icon
from facilitator.ui.menus import open_below
from facilitator.ui.suggest.chip_list import ChipList
from facilitator.ui.texts import tr
from facilitator.ui.widgets import Button, IconButton, Label, announce

if TYPE_CHECKING:
    from collections.abc import Sequence

    from facilitator.ui.suggest.suggestions import Suggestion

_LEFT, _BULB, _ROOMY = 16, 18, 820


class SuggestionStrip(QWidget):
    """`stopped`: the search shall end. `stepped`: more groups (or fewer). `again`: look anew."""

    stopped = Signal()
    stepped = Signal(bool)
    again = Signal()
    turned_off = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._can = {True: False, False: False}
        self.setAccessibleName(tr("Suggested groups"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.title = Label("", self, px=13, weight=600)
        self.chips = ChipList(self)
        self.stop = Button(tr("Stop"), self, kind="quiet", height=28)
        self.fewer = Button(tr("Fewer"), self, kind="quiet", height=28)
        self.more = Button(tr("More"), self, kind="quiet", height=28)
        for step, words in ((self.fewer, tr("Fewer groups")), (self.more, tr("More groups"))):
            step.setAccessibleName(words)
            step.setToolTip(words)
        self.ignore_all = Button(tr("Ignore all"), self, kind="quiet", height=28)
        self.menu_button = IconButton("ellipsis", tr("More about suggestions"), self, size=28)
        row = self._row = QHBoxLayout(self)
        row.setSpacing(8)
        row.addWidget(self.title)
        row.addWidget(self.chips, 1)
        for button in (self.stop, self.fewer, self.more, self.ignore_all, self.menu_button):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            row.addWidget(button)
        row.addStretch(0)
        self.stop.clicked.connect(lambda _on=False: self.stopped.emit())
        self.fewer.clicked.connect(lambda _on=False: self.stepped.emit(False))
        self.more.clicked.connect(lambda _on=False: self.stepped.emit(True))
        self.ignore_all.clicked.connect(lambda _on=False: self.chips.all_ignored.emit())
        self.menu_button.clicked.connect(lambda _on=False: self._open_menu())
        self.set_covered(0)
        self.hide()

    def set_covered(self, right: int) -> None:
        """So many px at the right end lie under the panel."""
        now = theme.current()
        left = _LEFT + now.px(_BULB) + 6
        self._row.setContentsMargins(left, 3, 11 + right, 4)
        self._fit()

    def show_looking(self) -> None:
        """A search runs, and takes so long that somebody may want to know."""
        self.title.setText(tr("Looking for groups…"))
        self._show_parts(looking=True)

    def show_suggestions(
        self, suggestions: Sequence[Suggestion], *, more: bool, fewer: bool
    ) -> None:
        """These are offered; whether the same notes can make more or fewer groups."""
        words = tr("%n group(s) suggested", n=len(suggestions))
        if words != self.title.text() and suggestions:
            announce(self, words)
        self.title.setText(words)
        self.chips.show_suggestions(suggestions)
        self._can = {True: more, False: fewer}
        self.more.setEnabled(more)
        self.fewer.setEnabled(fewer)
        self._show_parts(looking=False)

    def menu(self) -> QMenu:
        """Everything that can be done with suggestions, also where there is no room for buttons."""
        menu = QMenu(self)
        menu.addAction(tr("Suggest groups again")).triggered.connect(lambda _on: self.again.emit())
        for more, words in ((True, tr("More groups")), (False, tr("Fewer groups"))):
            action = menu.addAction(words)
            action.setEnabled(self._can[more])
            action.triggered.connect(lambda _on, more=more: self.stepped.emit(more))
        menu.addSeparator()
        menu.addAction(tr("Ignore all")).triggered.connect(
            lambda _on: self.chips.all_ignored.emit()
        )
        off = menu.addAction(tr("Turn off suggestions"))
        off.triggered.connect(lambda _on: self.turned_off.emit())
        return menu

    def _open_menu(self) -> None:
        menu = self.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        open_below(menu, self.menu_button)

    def _show_parts(self, *, looking: bool) -> None:
        self.stop.setVisible(looking)
        for part in (self.chips, self.menu_button):
            part.setVisible(not looking)
        self._fit()

    def _fit(self) -> None:
        """Where there is no room the menu has what the buttons do."""
        roomy = self.width() / theme.current().text_scale >= _ROOMY and self.stop.isHidden()
        for button in (self.fewer, self.more, self.ignore_all):
            button.setVisible(roomy)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        now, painter = theme.current(), QPainter(self)
        painter.fillRect(self.rect(), now.surface)
        painter.fillRect(0, self.height() - 1, self.width(), 1, now.border)
        size = now.px(_BULB)
        middle = round((self.height() - 1 - size) / 2)
        paint_icon(painter, QRectF(_LEFT - 2, middle, size, size), "lightbulb", color="text2")
