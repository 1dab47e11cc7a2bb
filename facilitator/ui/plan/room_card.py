# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""A small picture of what the room will see when a stage begins, drawn like the projector's own."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from facilitator.domain.clock import utc_text
from facilitator.domain.projection import project, usual_show
from facilitator.domain.screens import BlankScreen, Screen
from facilitator.domain.state import State
from facilitator.ui import theme
from facilitator.ui.projector.paging import pages_of
from facilitator.ui.projector.painting import paint_screen
from facilitator.ui.projector.pieces import Words
from facilitator.ui.texts import tr
from facilitator.ui.widgets import rounded

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from facilitator.domain.records import Session, Stage, Statement

_WIDTH, _HEIGHT, _RADIUS = 292, 164, 4


def first_screen(
    session: Session, stage: Stage, statements: Sequence[Statement], at: datetime
) -> Screen:
    """What the room sees at the moment `at` (aware, local) in which the stage begins.

    It is asked of a session that holds nothing else, so nothing else can be in it.
    """
    moment = utc_text(at)
    begun = replace(stage, started_at=moment, ended_at="", shown_at="")
    running = replace(
        session, group_id=None, stage_id=stage.id, stage_since=moment, stage_seconds=0,
        status="running", votes_shown_at="",
    )  # fmt: skip
    state = State([running, begun, *statements])
    return project(state, session.id, usual_show(state, session.id), at)


class RoomCard(QWidget):
    """Shows the first page, always as light as the projector is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._screen: Screen = BlankScreen()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_screen(self, screen: Screen) -> None:
        """What to draw, and to say to those who do not see it."""
        self._screen = screen
        pieces = pages_of(screen, _WIDTH / _HEIGHT)[0]
        words = " ".join(piece.text for piece in pieces if isinstance(piece, Words))
        self.setAccessibleName(tr("The room will see: {words}").format(words=words))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.current().px(_WIDTH), theme.current().px(_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, box = QPainter(self), QRectF(self.rect())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inside = QPainterPath()
        inside.addRoundedRect(box, _RADIUS, _RADIUS)
        painter.setClipPath(inside)
        paint_screen(painter, box, self._screen)
        painter.setClipping(False)
        rounded(painter, box, _RADIUS, fill=None, line=theme.current().strong)
