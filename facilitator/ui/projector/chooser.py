# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Ctrl+E: what the room sees now, and the keys that show it something else.

It lies over the window, asks nothing, and gives the keyboard back to where it was.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from facilitator.ui.actions import key_text
from facilitator.ui.projector.choice_row import ChoiceRow
from facilitator.ui.projector.choices import choices
from facilitator.ui.projector.standing import showing, standing
from facilitator.ui.projector.thumbnail import Thumbnail
from facilitator.ui.texts import tr
from facilitator.ui.widgets import Button, ComboBox, IconButton, Label
from facilitator.ui.widgets.popover import Popover

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QHideEvent, QKeyEvent

    from facilitator.ui.projector.choices import Choice
    from facilitator.ui.projector.projector import Projector

_DIGITS = range(1, 6)
_BACK = (Qt.Key.Key_PageUp, Qt.Key.Key_Left)
_ON = (Qt.Key.Key_PageDown, Qt.Key.Key_Right)


class Chooser(Popover):
    """`screen_chosen`: the name of the screen that somebody wants the room to look at."""

    screen_chosen = Signal(str)

    def __init__(
        self, parent: QWidget, projector: Projector, *, grouped: Callable[[], bool]
    ) -> None:
        super().__init__(parent)
        self._projector, self._grouped = projector, grouped
        self._returns_to: QWidget | None = None
        self.setAccessibleName(tr("Projector"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._title = Label("", self, px=13, weight=600)
        self.thumbnail = Thumbnail(self)
        self.rows = [ChoiceRow(self) for _ in _DIGITS]
        self._page = Label("", self, px=13, color="text2", tnum=True)
        self.back = IconButton("chevron-left", tr("Previous page"), self, size=28)
        self.on = IconButton("chevron-right", tr("Next page"), self, size=28)
        self.screens = ComboBox(self, name=tr("Screen"), height=32)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        pages = QHBoxLayout()
        pages.addWidget(self._page, 1)
        pages.addWidget(self.back)
        pages.addWidget(self.on)
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(self._title)
        left.addWidget(self.thumbnail)
        left.addLayout(pages)
        left.addWidget(self.screens)
        left.addStretch()
        right = QVBoxLayout()
        right.setSpacing(2)
        for row in self.rows:
            right.addWidget(row)
        right.addStretch()
        columns = QHBoxLayout()
        columns.setContentsMargins(8, 8, 8, 4)
        columns.setSpacing(14)
        columns.addLayout(left)
        columns.addLayout(right, 1)
        self.body.addLayout(columns)
        self.body.addLayout(self._buttons())

    def _buttons(self) -> QHBoxLayout:
        self.blank = Button(tr("Blank"), self, kind="quiet", key=key_text("Ctrl+B"))
        self.freeze = Button(tr("Freeze"), self, kind="quiet", key=key_text("Ctrl+Shift+B"))
        self.start = Button(tr("Start"), self, kind="primary", icon="monitor-up", key="F5")
        row = QHBoxLayout()
        row.setContentsMargins(8, 4, 8, 8)
        row.setSpacing(4)
        row.addWidget(self.blank)
        row.addWidget(self.freeze)
        row.addStretch()
        row.addWidget(self.start)
        self.start.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        return row

    def _connect(self) -> None:
        projector = self._projector
        for number, row in zip(_DIGITS, self.rows, strict=True):
            row.clicked.connect(lambda _=False, number=number: self.choose(number))
        self.back.clicked.connect(lambda: projector.turn(-1))
        self.on.clicked.connect(lambda: projector.turn(1))
        self.blank.clicked.connect(projector.blank)
        self.freeze.clicked.connect(projector.freeze)
        self.start.clicked.connect(projector.start_or_stop)
        self.screens.activated.connect(
            lambda index: self.screen_chosen.emit(self.screens.itemText(index))
        )
        projector.changed.connect(self._refill_if_seen)
        QApplication.instance().focusChanged.connect(self._follow_focus)  # type: ignore[union-attr]

    # Opening and closing

    def open_or_close(self, anchor: QRect) -> None:
        """Open below `anchor` (global px) with the keyboard in it; the second time, close."""
        if self.isVisible():
            self.close_chooser()
            return
        self._returns_to = QApplication.focusWidget()
        self._projector.watch(self, looking=True)
        self._refill()
        self.show_at(anchor)
        self.setFocus(Qt.FocusReason.PopupFocusReason)

    def close_chooser(self) -> None:
        """Away, and the keyboard where it was."""
        target, self._returns_to = self._returns_to, None
        inside = self._holds(QApplication.focusWidget())
        self.hide()
        if inside and target is not None and target.isVisible():
            target.setFocus(Qt.FocusReason.PopupFocusReason)

    def choose(self, number: int) -> None:
        """What the number stands for is shown, and the chooser goes."""
        found = self._choices()[number - 1]
        if found.why_not:
            return
        self._projector.choose(found.content)
        self.close_chooser()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._projector.watch(self, looking=False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        number = event.key() - Qt.Key.Key_0.value
        if event.key() == Qt.Key.Key_Escape:
            self.close_chooser()
        elif number in _DIGITS and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.choose(number)
        elif event.key() in _BACK:
            self._projector.turn(-1)
        elif event.key() in _ON:
            self._projector.turn(1)
        else:
            super().keyPressEvent(event)

    def _follow_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        if self.isVisible() and now is not None and not self._holds(now):
            self.hide()

    def _holds(self, widget: QWidget | None) -> bool:
        return widget is not None and (widget is self or self.isAncestorOf(widget))

    # What it says

    def _choices(self) -> tuple[Choice, ...]:
        session_id = self._projector.session_id
        return choices(self._projector.state, session_id, grouped=self._grouped())

    def _refill_if_seen(self) -> None:
        if self.isVisible():
            self._refill()

    def _refill(self) -> None:
        projector = self._projector
        shown, page = projector.visible()
        self._title.setText(standing(projector).words if projector.is_on else tr("When it starts"))
        self.thumbnail.show_screen(shown, page, dark=projector.dark, shape=projector.shape)
        self.thumbnail.setAccessibleName(showing(projector))
        for row, choice in zip(self.rows, self._choices(), strict=True):
            row.show_choice(choice, current=choice.content == projector.show.content)
        words = tr("Page {page} of {pages}").format(page=page + 1, pages=projector.pages)
        self._page.setText(words)
        turns = projector.can_turn
        self.back.setEnabled(turns)
        self.on.setEnabled(turns)
        self.blank.setText(tr("Show again") if projector.is_blank else tr("Blank"))
        self.freeze.setText(tr("Let it go on") if projector.is_frozen else tr("Freeze"))
        self.start.setText(tr("Stop") if projector.is_on else tr("Start"))
        self._list_screens()
        if self.isVisible():
            self.resize(self.sizeHint())

    def _list_screens(self) -> None:
        """A choice only where there is one."""
        names = [s.name() for s in self._projector.screens.others(self.window())]
        self.screens.setVisible(len(names) > 1)
        if names != [self.screens.itemText(row) for row in range(self.screens.count())]:
            self.screens.clear()
            self.screens.addItems(names)
        self.screens.setCurrentIndex(max(0, self.screens.findText(self._projector.wanted_screen)))
