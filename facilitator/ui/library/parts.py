# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The parts of the library, made together and put in their places together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from facilitator.ui import theme
from facilitator.ui.library.action_list import action_rows
from facilitator.ui.library.actions_panel import ActionsPanel
from facilitator.ui.library.header import LibraryHeader
from facilitator.ui.library.library_layout import Layout, Scrim
from facilitator.ui.library.places import Places
from facilitator.ui.library.rail import WIDTH, LibraryRail, NarrowRail
from facilitator.ui.regions import mark_region

if TYPE_CHECKING:
    from facilitator.domain.clock import Clock
    from facilitator.store.workspace import Workspace
    from facilitator.ui.library.counted import Counted
    from facilitator.ui.library.reading import Reading
    from facilitator.ui.settings import Settings


class Parts:
    """Children of one view; they go when they are made anew."""

    def __init__(
        self,
        view: QWidget,
        workspace: Workspace,
        counted: Counted,
        clock: Clock,
        chosen: Settings,
    ) -> None:
        self._view = view
        self.header = LibraryHeader(view)
        self.rail = LibraryRail(view)
        self.narrow_rail = NarrowRail(view)
        self.places = Places(workspace, counted, view, clock=clock, chosen=chosen)
        self.panel = ActionsPanel(workspace, view, clock=clock)
        self.scrim = Scrim(view)
        for part in (self.header, self.rail, self.narrow_rail, self.places, self.panel):
            mark_region(part)
        self._layout: Layout | None = None
        self.header.show()
        self.places.show()

    def drop(self) -> None:
        """Let go of all parts."""
        for part in (
            self.header, self.rail, self.narrow_rail, self.places, self.panel, self.scrim,
        ):  # fmt: skip
            part.hide()
            part.setParent(None)
            part.deleteLater()

    def show_reading(self, reading: Reading, workspace: Workspace) -> None:
        """Bring rail and panel up to date."""
        self.rail.show_counts(reading.rail)
        self.narrow_rail.show_counts(reading.rail)
        rows = action_rows(reading.actions, workspace.state, reading.today, places=False)
        self.panel.show_rows(rows, len(reading.actions))
        self.panel.show_saved(workspace.saved_at)

    def fit(self, layout: Layout) -> None:
        """Give each part its room."""
        self._layout = layout
        width, height, top = self._view.width(), self._view.height(), layout.header
        tall = max(0, height - top)
        self.header.setGeometry(0, 0, width, top)
        self.header.set_layout(layout.search_left, narrow=layout.narrow, places=not layout.left)
        if not self.scrim.isVisibleTo(self._view):
            self.rail.setVisible(bool(layout.rail))
            self.rail.setGeometry(0, top, layout.rail or theme.current().px(WIDTH), tall)
        self.narrow_rail.setVisible(bool(layout.icons))
        self.narrow_rail.setGeometry(0, top, layout.icons, tall)
        across = width - layout.left - layout.panel
        self.places.setGeometry(layout.left, top, max(0, across), tall)
        self.panel.setVisible(bool(layout.panel))
        self.panel.setGeometry(width - layout.panel, top, layout.panel, tall)

    def open_rail(self) -> None:
        """Show the rail over the page, where the window has no room beside it."""
        if self._layout is None or self._layout.left:
            return
        top, now = self._layout.header, theme.current()
        tall = self._view.height() - top
        self.scrim.setGeometry(0, top, self._view.width(), tall)
        self.scrim.show()
        self.scrim.raise_()
        self.rail.setGeometry(0, top, min(now.px(WIDTH), self._view.width()), tall)
        self.rail.show()
        self.rail.raise_()
        self.rail.setFocus(Qt.FocusReason.TabFocusReason)

    def close_rail(self) -> bool:
        """Take it away again; True when it was there."""
        was_open = self.scrim.isVisibleTo(self._view)
        self.scrim.hide()
        if was_open:
            self.rail.hide()
            self.header.places.setFocus(Qt.FocusReason.OtherFocusReason)
        return was_open

    def put_in_order(self, page: QWidget) -> None:
        """Tab goes from the page in the middle to the panel, also for a page made later."""
        window = self._view.window()
        reach = [
            part
            for part in page.findChildren(QWidget)
            if part.focusPolicy() & Qt.FocusPolicy.TabFocus and part.window() is window
        ]
        last = reach[-1] if reach else page
        QWidget.setTabOrder(last, self.panel.list)
