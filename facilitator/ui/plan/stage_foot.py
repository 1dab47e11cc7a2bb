# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Below the stages: add one, fit all of them to the time, keep them as a template."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QWidget

from facilitator.domain import modes
from facilitator.ui import theme
from facilitator.ui.icons import icon
from facilitator.ui.library.flow import Flow
from facilitator.ui.plan.fit_popover import FitPopover
from facilitator.ui.plan.kinds import FAMILY_ICONS, family_name, mode_icon, mode_name
from facilitator.ui.texts import tr
from facilitator.ui.widgets import Button, IconButton

if TYPE_CHECKING:
    from collections.abc import Callable


class StageFoot(QWidget):
    """`add_wanted` gives the mode; `fit` is asked for minutes and says whether that went."""

    add_wanted = Signal(str)
    template_wanted = Signal()

    def __init__(self, fit: Callable[[int], bool], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fit, self._booked, self._total = fit, 0, 0
        self._popover: FitPopover | None = None
        self.add = Button(tr("Add stage"), self, kind="quiet", icon="plus", height=32)
        self.fit = Button("", self, kind="quiet", icon="clock", height=32)
        self.other = IconButton(
            "chevron-down", tr("Fit to another time"), self, size=24, icon_size=14
        )
        self.keep = Button(tr("Save as template"), self, kind="quiet", icon="archive", height=32)
        both = QWidget(self)
        pair = QHBoxLayout(both)
        pair.setContentsMargins(0, 0, 0, 0)
        pair.setSpacing(0)
        pair.addWidget(self.fit)
        pair.addWidget(self.other)
        line = Flow(self, gap=0, last_right=True)
        for widget in (self.add, both, self.keep):
            line.addWidget(widget)
        now = theme.current()
        line.setContentsMargins(now.px(17), now.px(4), now.px(13), now.px(4))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.add.clicked.connect(lambda: self.menu().popup(_above(self.add)))
        self.fit.clicked.connect(self.fit_or_ask)
        self.other.clicked.connect(self.ask)
        self.keep.clicked.connect(self.template_wanted)

    def show_plan(self, total: int, booked: int | None, *, stages: int) -> None:
        """Minutes of the plan, those that are booked (None: nobody knows), how many stages."""
        self._total, self._booked = total, booked or 0
        words = tr("Fit to {minutes} min").format(minutes=booked)
        self.fit.setText(words if booked else tr("Fit to a time"))
        self.fit.updateGeometry()
        self.other.setVisible(bool(booked))
        for button in (self.fit, self.other, self.keep):
            button.setEnabled(stages > 0)
            button.setToolTip("" if stages else tr("There are no stages yet"))

    def menu(self) -> QMenu:
        """The eight families, then all modes by name."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for family in modes.FAMILIES:
            entry = menu.addAction(icon(FAMILY_ICONS[family], size=16), family_name(family))
            entry.triggered.connect(partial(self._want, modes.USUAL[family]))
        menu.addSeparator()
        every = menu.addMenu(tr("All kinds by name"))
        for mode in sorted(modes.FAMILY, key=lambda mode: mode_name(mode).casefold()):
            entry = every.addAction(icon(mode_icon(mode), size=16), mode_name(mode))
            entry.triggered.connect(partial(self._want, mode))
        return menu

    def ask(self) -> None:
        """For how many minutes, in a small window."""
        if self._popover is None:
            self._popover = FitPopover(self._fit, self)
        self._popover.ask(self.fit, self._booked or self._total)

    def popover(self) -> FitPopover | None:
        """The small window, once it was needed."""
        return self._popover

    def fit_or_ask(self) -> None:
        """Into the booked time; where nobody knows it, ask."""
        if self._booked:
            self._fit(self._booked)
        else:
            self.ask()

    def _want(self, mode: str, _on: bool = False) -> None:
        self.add_wanted.emit(mode)


def _above(button: QWidget) -> QPoint:
    return button.mapToGlobal(QPoint(0, 0))
