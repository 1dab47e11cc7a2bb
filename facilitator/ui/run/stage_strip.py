# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Stage and clock in the header, for windows too narrow for the rail."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from facilitator.domain import modes
from facilitator.ui.run.stage_clock import StageClock
from facilitator.ui.run.timer import TimerFace
from facilitator.ui.texts import tr
from facilitator.ui.widgets import ElidedLabel, IconButton

if TYPE_CHECKING:
    from facilitator.domain.agenda import Timing
    from facilitator.domain.clock import Clock
    from facilitator.store.workspace import Workspace


class StageStrip(QWidget):
    """A button for the rail, the stage, its clock, pause (before the start: start), and the panel.

    `rail_asked` and `panel_asked` when they shall open or close over the board; `said` when
    something did not work; `summary_asked` once the session is over.
    """

    rail_asked = Signal()
    panel_asked = Signal()
    summary_asked = Signal()
    said = Signal(str)

    def __init__(
        self, workspace: Workspace, session_id: str, *, clock: Clock, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._clock = StageClock(workspace, session_id, clock=clock, parent=self)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.rail = IconButton("panel-left-open", tr("Open the stages"), self, key="Ctrl Shift R")
        self.rail.clicked.connect(self.rail_asked)
        self.title = ElidedLabel("", self, px=14, weight=700)
        self.timer = TimerFace(self, px=20)
        self.pause = IconButton("pause", tr("Pause timer"), self, icon_size=16, key="F9")
        self.pause.clicked.connect(self._press)
        self.summary = IconButton("file-text", tr("Summary"), self, icon_size=16, key="Ctrl Enter")
        self.summary.clicked.connect(self.summary_asked)
        self.panel = IconButton("panel-right-open", "", self, icon_size=16)
        self.panel.clicked.connect(self.panel_asked)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.rail)
        row.addWidget(self.title)
        row.addSpacing(8)
        row.addWidget(self.timer)
        row.addWidget(self.pause)
        row.addWidget(self.summary)
        row.addWidget(self.panel)
        row.addStretch(1)
        self._clock.ticked.connect(self._show)
        self._clock.said.connect(self.said)
        self._show()

    def _press(self) -> None:
        if self._clock.stage is None:
            self._clock.go_on()
        else:
            self._clock.pause_or_resume()

    def _show(self) -> None:
        found = self._clock.timing()
        title = _title(found)
        if title != self.title.text():
            self.title.setText(title)
            self.title.updateGeometry()
        self.timer.show_timing(found)
        current, is_over = found.current, self._clock.session.status == "done"
        icon, name = "pause", tr("Pause timer")
        if current is None:
            icon, name = "play", tr("Start the first stage")
        elif not found.running:
            icon, name = "play", tr("Go on with the timer")
        self.pause.set_icon_name(icon)
        self.pause.set_name(name, key="F8" if current is None else "F9")
        self.pause.setVisible(not is_over and bool(found.slots))
        self.summary.setVisible(is_over)
        decides = current is not None and modes.family(current.stage.mode) == modes.DECIDE
        name = tr("Decisions and actions") if decides else tr("Notes, decisions and people")
        self.panel.set_icon_name("flag" if decides else "panel-right-open")
        self.panel.set_name(name, key="Ctrl R")

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Show, QEvent.Type.Hide):
            self._clock.watch(self, event.type() == QEvent.Type.Show)
        return super().event(event)


def _title(found: Timing) -> str:
    if found.current is not None:
        return found.current.stage.title
    if found.done or not found.slots:
        return tr("Finished") if found.done else ""
    return found.slots[0].stage.title
