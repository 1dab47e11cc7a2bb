# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Ties the projector to the facilitator's window: header, board bar, chooser, keys, settings."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, Signal

from facilitator.ui.projector.choices import choices
from facilitator.ui.projector.chooser import Chooser
from facilitator.ui.projector.projector import Projector
from facilitator.ui.projector.standing import standing

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from facilitator.domain.clock import Clock
    from facilitator.store.workspace import Workspace
    from facilitator.ui.run.run_view import RunView
    from facilitator.ui.session.header import SessionHeader
    from facilitator.ui.settings import Settings


class Desk(QObject):
    """`said`: words for a toast; `chosen`: settings as somebody has just changed them."""

    said = Signal(str, bool)
    chosen = Signal(object)

    def __init__(
        self, workspace: Workspace, session_id: str, *, clock: Clock, header: SessionHeader
    ) -> None:
        super().__init__(header)
        self._workspace, self._session_id, self._header = workspace, session_id, header
        self._run: RunView | None = None
        self._settings: Settings | None = None
        self.projector = Projector(workspace, session_id, clock=clock, desk=header)
        self._chooser: Chooser | None = None
        self.projector.changed.connect(self._tell)
        header.projector.clicked.connect(self.choose)
        self._tell()

    def follow(self, run: RunView) -> None:
        """From now on the group that is focused there is the one that is read back."""
        self._run = run
        run.board.selection_changed.connect(self._read_back)
        run.board_bar.projecting.connect(self.show_board)

    def use_settings(self, settings: Settings) -> None:
        self._settings = settings
        self.projector.use(settings.projector_screen, dark=settings.projector_dark)

    def lend(self, keys: list[QAction]) -> None:
        self.projector.lend(keys)

    def leave(self) -> None:
        """The session is about to be closed."""
        if self._chooser is not None:
            self._chooser.hide()
            self._chooser.deleteLater()
            self._chooser = None
        self.projector.leave()

    # What keys, menus and palette do

    def choose(self) -> None:
        """Open the chooser below the header, or close it."""
        if self._chooser is None:
            self._chooser = Chooser(self._header, self.projector, grouped=self.is_grouped)
            self._chooser.screen_chosen.connect(self._keep_screen)
        button = self._header.projector
        corner = button.mapToGlobal(button.rect().topLeft())
        self._chooser.open_or_close(QRect(corner, button.size()))

    def show_content(self, number: int) -> None:
        """What stands under this number (1 to 5) of the chooser."""
        found = choices(self._workspace.state, self._session_id, grouped=self.is_grouped())
        choice = found[number - 1]
        if choice.why_not:
            self.said.emit(choice.why_not, False)
            return
        self.projector.choose(choice.content)
        if self.projector.is_on:
            self.said.emit(standing(self.projector).words, False)

    def show_board(self) -> None:
        """Show the room what lies on the board now, also where nothing was projected before."""
        found = choices(self._workspace.state, self._session_id, grouped=self.is_grouped())[1]
        if found.why_not:
            self.said.emit(found.why_not, False)
            return
        self.projector.choose(found.content, cluster_id=self._group())
        self.projector.start()

    def turn(self, step: int) -> None:
        self.projector.turn(step)

    def turn_dark(self) -> None:
        """Light or dark for the room, whatever it is on this screen."""
        if self._settings is not None:
            self._keep(replace(self._settings, projector_dark=not self._settings.projector_dark))

    def is_grouped(self) -> bool:
        """Whether the facilitator's board lies in groups."""
        if self._run is None:
            return bool(self._workspace.state.clusters_of(self._session_id))
        return self._run.layouts.current() == "groups"

    # Inside

    def _group(self) -> str | None:
        return self._run.board.commands.cluster_here() if self._run else None

    def _read_back(self) -> None:
        self.projector.read_group(self._group())

    def _keep_screen(self, name: str) -> None:
        if self._settings is not None:
            self._keep(replace(self._settings, projector_screen=name))

    def _keep(self, settings: Settings) -> None:
        self.use_settings(settings)
        self.chosen.emit(settings)

    def _tell(self) -> None:
        now = standing(self.projector)
        self._header.show_projector(now.icon, now.words, on=now.on, tone=now.tone)
