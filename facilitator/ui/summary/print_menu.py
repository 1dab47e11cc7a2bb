# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""How it is printed: how many copies, on both sides or one, and on which printer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget, QWidgetAction

from facilitator.ui import theme
from facilitator.ui.plan.fields import NumberField
from facilitator.ui.texts import tr
from facilitator.ui.widgets import Label

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_MOST = 999


def _none() -> Sequence[str]:
    return ()


class PrintMenu(QMenu):
    """`chosen` so many copies; `one_side_chosen` or both; `printer_chosen` by its name."""

    chosen = Signal(int)
    one_side_chosen = Signal(bool)
    printer_chosen = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._people = 1
        self._printer = ""
        self._printers: Callable[[], Sequence[str]] = _none
        self.spin = NumberField(name=tr("Number of copies"), least=1, most=_MOST)
        self.spin.setFixedWidth(theme.current().px(72))
        self.spin.valueChanged.connect(self.chosen)
        self.spin.lineEdit().returnPressed.connect(self.close)
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(10, 6, 10, 6)
        line.setSpacing(12)
        line.addWidget(Label(tr("Number of copies"), row, px=13), 1)
        line.addWidget(self.spin)
        action = QWidgetAction(self)
        action.setDefaultWidget(row)
        self.addAction(action)
        # Made by name: what `addAction(text)` gives back can lose its hold on the C++ object.
        self.for_everyone = QAction(self)
        self.for_everyone.triggered.connect(lambda: self.spin.setValue(self._people))
        self.one = QAction(tr("One to look at"), self)
        self.one.triggered.connect(lambda: self.spin.setValue(1))
        self.one_side = QAction(tr("Print on one side"), self)
        self.one_side.setCheckable(True)
        self.one_side.toggled.connect(self.one_side_chosen)
        self.addActions([self.for_everyone, self.one])
        self.addSeparator()
        self.addAction(self.one_side)
        self.printers = self.addMenu(tr("Choose printer"))
        self.printers.aboutToShow.connect(self._list_printers)

    def show_count(self, copies: int, people: int) -> None:
        """The number now, and how many people there are."""
        self.spin.show_value(copies)
        self.for_everyone.setVisible(people > 1)
        self.for_everyone.setText(tr("One for each of %n people", n=people))
        self._people = people

    def show_way(self, *, one_side: bool, printer: str) -> None:
        """How it is printed now; `printer` by the name that the system has for it."""
        self._printer = printer
        if one_side != self.one_side.isChecked():
            self.one_side.setChecked(one_side)

    def ask_for_printers(self, printers: Callable[[], Sequence[str]]) -> None:
        """Who knows which printers there are; asked when the list is opened."""
        self._printers = printers

    def _list_printers(self) -> None:
        """Asking the system may take a moment, so only somebody who wants to choose waits."""
        self.printers.clear()
        group = QActionGroup(self.printers)
        for name in self._printers():
            action = self.printers.addAction(name.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(name == self._printer)
            action.triggered.connect(lambda _on=False, name=name: self.printer_chosen.emit(name))
            group.addAction(action)
        if not group.actions():
            self.printers.addAction(tr("No printer found")).setEnabled(False)
