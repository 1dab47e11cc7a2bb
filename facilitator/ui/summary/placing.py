# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Where the panel lies: beside the pages, or as a sheet over them where there is no room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from facilitator.ui import theme
from facilitator.ui.summary.side import OPTIONS

if TYPE_CHECKING:
    from PySide6.QtWidgets import QHBoxLayout, QWidget

    from facilitator.ui.summary.bar import SummaryBar
    from facilitator.ui.summary.side import Side

_PANEL, _NARROW = 332, 800
_ANY_WIDTH = 16_777_215


class PanelPlace:
    """Lays the panel of a view out in its row, or over all that is below its bar."""

    def __init__(self, view: QWidget, row: QHBoxLayout, side: Side, *, bar: SummaryBar) -> None:
        self._view, self._row, self._side, self._bar = view, row, side, bar

    def is_narrow(self) -> bool:
        """Whether there is no room for the panel beside the pages."""
        return self._view.width() < theme.current().px(_NARROW)

    def is_sheet_open(self) -> bool:
        """Whether the panel covers the pages."""
        return self.is_narrow() and not self._side.isHidden()

    def show(self, on: bool) -> None:
        """Open or close the panel where it is a sheet."""
        self._side.setVisible(on)
        self._cover()
        self._bar.set_sheet_open(on and self._side.page == OPTIONS)

    def turn(self) -> None:
        """The sheet with the choices, or the pages again."""
        self.show(self._side.isHidden())

    def arrange(self) -> None:
        """After the window got another size."""
        narrow = self.is_narrow()
        beside = self._row.indexOf(self._side) >= 0
        if narrow and beside:
            self._row.removeWidget(self._side)
            self._side.setMinimumWidth(0)
            self._side.setMaximumWidth(_ANY_WIDTH)
            self.show(self._side.page != OPTIONS)
        elif not narrow:
            if not beside:
                self._row.addWidget(self._side)
            self._side.setFixedWidth(theme.current().px(_PANEL))
            self._side.show()
        self._bar.set_narrow(narrow)
        self._cover()

    def _cover(self) -> None:
        if self.is_narrow():
            top = self._bar.height()
            self._side.setGeometry(0, top, self._view.width(), self._view.height() - top)
            self._side.raise_()
