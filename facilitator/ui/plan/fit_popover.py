# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Asks for how many minutes the plan shall take."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QHBoxLayout, QSpinBox, QWidget

from facilitator.ui import fonts, theme
from facilitator.ui.texts import tr
from facilitator.ui.widgets import Button, Label, Popover

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent

_MOST = 24_000  # forty stages of the longest kind


class FitPopover(Popover):
    """`fit` says whether it went; then it closes. Esc, or the keyboard elsewhere, closes it too."""

    def __init__(self, fit: Callable[[int], bool], opener: QWidget) -> None:
        super().__init__(opener)
        self._fit, self._back = fit, opener
        self.minutes = QSpinBox(self)
        self.minutes.setRange(1, _MOST)
        self.minutes.setFont(fonts.font(14))
        self.minutes.setAccessibleName(tr("Minutes of the whole plan"))
        self.minutes.setStyleSheet(
            "QSpinBox::up-button, QSpinBox::down-button { width: 0; border: 0; }"
        )
        self.minutes.lineEdit().setProperty("bare", True)
        self.minutes.lineEdit().setTextMargins(theme.current().px(8), 0, theme.current().px(8), 0)
        self.minutes.setMinimumWidth(theme.current().px(72))
        self.go = Button(tr("Fit"), self, kind="primary", height=32)
        row = QHBoxLayout()
        row.setContentsMargins(8, 6, 6, 6)
        row.setSpacing(8)
        row.addWidget(Label(tr("Fit to"), self, px=13))
        row.addWidget(self.minutes)
        row.addWidget(Label(tr("min"), self, px=13))
        row.addWidget(self.go)
        self.body.addLayout(row)
        rule = tr("Breaks and stages that ran keep their time.")
        note = Label(rule, self, px=12, color="text3")
        note.setContentsMargins(8, 0, 8, 6)
        self.body.addWidget(note)
        self.go.clicked.connect(self._try)
        QApplication.instance().focusChanged.connect(self._on_focus)  # type: ignore[union-attr]

    def ask(self, anchor: QWidget, minutes: int) -> None:
        """Open beside `anchor` with this number, all of it chosen."""
        self._back = anchor
        self.minutes.setValue(minutes)
        corner = anchor.mapToGlobal(QPoint(0, 0))
        self.show_at(QRect(corner, anchor.size()))
        self.minutes.setFocus(Qt.FocusReason.PopupFocusReason)
        self.minutes.selectAll()

    def _try(self) -> None:
        if self._fit(self.minutes.value()):
            self._leave()

    def _leave(self) -> None:
        self._back.setFocus(Qt.FocusReason.PopupFocusReason)
        self.hide()

    def _on_focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        if self.isVisible() and new is not None and not self.isAncestorOf(new):
            self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._try()
        else:
            super().keyPressEvent(event)
