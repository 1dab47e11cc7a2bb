# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Puts rail, centre, strip and panel where they belong in a window of this size."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect

from facilitator.domain import modes
from facilitator.ui import theme
from facilitator.ui.run.rail import WIDTHS
from facilitator.ui.run.room import Room, is_wide, room_for
from facilitator.ui.run.side_panel import PANEL, STRIP

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from facilitator.ui.run.rail import Rail
    from facilitator.ui.run.side_panel import SidePanel, SideStrip


class Places:
    """Remembers whether the rail is wanted, and whether it lies over the board."""

    def __init__(self, rail: Rail, center: QWidget, *, strip: SideStrip, panel: SidePanel) -> None:
        self._rail, self._center, self._strip, self._panel = rail, center, strip, panel
        self.room = Room()
        self.covered = 0  # px of the board's right side that lie under the open panel
        self.rail_wanted, self.rail_over = True, False
        self.opened_by_stage = False

    def turn_rail(self) -> None:
        """Show or hide the rail, beside the board or over it."""
        if self.room.rail is None:
            self.rail_over = not self.rail_over
        else:
            self.rail_wanted = not self.rail_wanted

    def turn_panel(self) -> None:
        """Open the panel or close it, because somebody wants it so."""
        self._panel.setVisible(self._panel.isHidden())
        self.opened_by_stage = False

    def open_for_stage(self, view: QWidget, family: str) -> None:
        """Where things are decided or looked back on, the panel stands open if there is room."""
        decides = self._decides(family)
        if decides and self._panel.isHidden() and is_wide(view.width()):
            self._panel.show_page("outcomes")
            self._panel.show()
            self.opened_by_stage = True
        elif not decides and self.opened_by_stage:
            self._panel.hide()
            self.opened_by_stage = False

    def place(self, view: QWidget, family: str, *, foot: int) -> Room:
        """Lay everything out and tell what there is room for.

        `foot`: px at the bottom where one types; a panel over the board leaves them free.
        """
        decides = modes.DECIDE if self._decides(family) else family
        self.room = room_for(view.width(), view.window().height(), decides)
        left = self._place_rail(view.height())
        right = self._place_right(view.width(), view.height(), foot=foot)
        width = max(0, view.width() - left - right)
        self._center.setGeometry(QRect(left, 0, width, view.height()))
        if self.room.rail is None:
            self._rail.raise_()
        if not self.room.pinned:
            self._panel.raise_()
        return self.room

    def _decides(self, family: str) -> bool:
        """Whether decisions are the work of the stage, those of last time too."""
        return family == modes.DECIDE or self._panel.outcomes.last.is_wanted()

    def _place_rail(self, height: int) -> int:
        """Lay the rail out; returns the width it takes from the board."""
        size = self.room.rail
        self._rail.set_size(size or "normal")
        shown = self.rail_over if size is None else self.rail_wanted
        self._rail.setVisible(shown)
        self._rail.setGeometry(0, 0, self._rail.width(), height)
        return theme.current().px(WIDTHS[size]) if size is not None and shown else 0

    def _place_right(self, width: int, height: int, *, foot: int) -> int:
        """Lay strip and panel out; returns the width they take from the board."""
        now, room = theme.current(), self.room
        wide = width if room.sheet else min(width, now.px(PANEL))
        is_open = not self._panel.isHidden()
        pinned = room.pinned and is_open
        over = is_open and not room.pinned and not room.sheet
        self._panel.setGeometry(width - wide, 0, wide, height - foot if over else height)
        self._strip.setVisible(room.strip and not pinned)
        strip = now.px(STRIP)
        self._strip.setGeometry(width - strip, 0, strip, height)
        self.covered = wide - strip if over else 0
        return wide if pinned else strip if room.strip else 0
