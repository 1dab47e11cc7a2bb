# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The plan of one session: stages on the left, the chosen one in the middle, people right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from facilitator.domain.agenda import timing
from facilitator.ui import theme
from facilitator.ui.plan.about_page import AboutPage
from facilitator.ui.plan.form import stopping
from facilitator.ui.plan.people import PeopleColumn
from facilitator.ui.plan.stage_list import ABOUT, StageList
from facilitator.ui.plan.stage_page import StagePage
from facilitator.ui.plan.total import Total
from facilitator.ui.regions import mark_region
from facilitator.ui.texts import tr
from facilitator.ui.widgets import SegmentedControl

if TYPE_CHECKING:
    from facilitator.domain.change import Edit
    from facilitator.domain.clock import Clock
    from facilitator.store.workspace import Workspace

_ONE, _TWO, _THREE = 1, 2, 3  # how many columns there is room for
_LIST, _MIDDLE, _PEOPLE = "list", "stage", "people"
_BROAD = 560  # px the page of a stage needs to put things side by side
_KINDS = {"session", "stage", "voice", "participant", "learning_group"}


class Pane(QWidget):
    """A column with a background of its own."""

    def __init__(self, color: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._color = color

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(QRectF(self.rect()), theme.current().color(self._color))


def scrolled(content: QWidget, parent: QWidget) -> QScrollArea:
    """`content`, which scrolls down and never sideways."""
    area = QScrollArea(parent)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(content)
    area.viewport().setAutoFillBackground(False)
    content.setAutoFillBackground(False)  # `setWidget` switches it on
    return area


class PlanView(QWidget):
    """`run_stage` asks to go on with that stage in Run; `toast` tells what happened."""

    run_stage = Signal(str)
    toast = Signal(str, bool)

    def __init__(
        self,
        workspace: Workspace,
        session_id: str,
        *,
        clock: Clock,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace, self._session_id, self._clock = workspace, session_id, clock
        self._room, self._tab, self._stale = _THREE, _LIST, False
        self._shape: tuple[int, bool, float] = (0, False, 0.0)
        self.total = Total(self)
        self.stages = StageList(self)
        self.stage = StagePage(self)
        self.about = AboutPage(workspace, session_id, clock=clock, parent=self)
        self.people = PeopleColumn(self)
        self._build()
        self.stages.chosen.connect(self._on_chosen)
        self.stages.started.connect(self.run_stage)
        self.stages.picked.connect(self._on_picked)
        self.stage.started.connect(lambda: self.run_stage.emit(self.stages.current()))
        self._stop_listening = stopping(workspace.subscribe(self._on_edit))
        self.destroyed.connect(self._stop_listening)
        self.setFocusProxy(self.stages)
        self.refresh()
        self._choose_first()

    def sizeHint(self) -> QSize:
        return QSize(1366, 686)

    def choose(self, stage_id: str) -> None:
        """Show a stage, or the session itself with ""."""
        self.stages.choose(stage_id)

    def refresh(self) -> None:
        """Show what the session holds now."""
        self._stale = False
        state = self._workspace.state
        session = state.sessions.get(self._session_id)
        if session is None:
            return
        stages = state.stages(session.id)
        table = timing(session, stages, self._clock.now())
        clocked = bool(session.start) or any(stage.started_at for stage in stages)
        chosen = self.stages.current()
        self.stages.stages.show(table, session.end, clocked=clocked, running=session.stage_id or "")
        self.total.show_table(table, session.start, end=session.end, chosen=chosen)
        if not self.stages.currentIndex().isValid():
            self.stages.choose(chosen)
        self.about.refresh()
        self.people.show_session(state, session)
        self._show_chosen()

    def _build(self) -> None:
        self._columns = QSplitter(Qt.Orientation.Horizontal, self)
        self._columns.setHandleWidth(1)
        self._columns.setChildrenCollapsible(False)
        self._left, self._middle, self._right = Pane("surface"), Pane("surface"), Pane("surface2")
        left = QVBoxLayout(self._left)
        left.setContentsMargins(0, 0, 0, 8)
        left.setSpacing(0)
        left.addWidget(self.total)
        left.addWidget(self.stages, 1)
        self._pages = QStackedWidget(self)
        self._pages.addWidget(scrolled(self.about, self))
        self._pages.addWidget(scrolled(self.stage, self))
        for pane, content in (
            (self._middle, self._pages),
            (self._right, scrolled(self.people, self)),
        ):
            column = QVBoxLayout(pane)
            column.setContentsMargins(0, 0, 0, 0)
            column.addWidget(content)
        for index, pane in enumerate((self._left, self._middle, self._right)):
            mark_region(pane)
            self._columns.addWidget(pane)
            self._columns.setStretchFactor(index, int(index == 1))
        self._build_tabs()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._tabs)
        column.addWidget(self._columns, 1)
        self._arrange()

    def _build_tabs(self) -> None:
        """What a narrow window shows of the three columns, one at a time."""
        self._tabs = Pane("surface")
        two = [(_MIDDLE, tr("Details")), (_PEOPLE, tr("People"))]
        self._three_tabs = SegmentedControl(
            [(_LIST, tr("Stages")), *two], name=tr("Part of the plan")
        )
        self._two_tabs = SegmentedControl(two, name=tr("Part of the plan"))
        row = QHBoxLayout(self._tabs)
        row.setContentsMargins(12, 6, 12, 6)
        for tabs in (self._three_tabs, self._two_tabs):
            tabs.changed.connect(self._on_tab)
            align = Qt.AlignmentFlag
            side = align.AlignRight if tabs is self._two_tabs else align.AlignLeft
            row.addWidget(tabs, 0, side)

    def _choose_first(self) -> None:
        """The stage the session is in, else the first; the session itself while it has no name."""
        session = self._workspace.state.sessions.get(self._session_id)
        slots = self.stages.stages.table.slots
        if session is None or not session.title or not slots:
            self.stages.choose(ABOUT)
        else:
            self.stages.choose(session.stage_id or slots[0].stage.id)

    def _on_chosen(self, _stage_id: str) -> None:
        self.about.write()
        self._show_chosen()

    def _show_chosen(self) -> None:
        session = self._workspace.state.sessions.get(self._session_id)
        chosen = self.stages.current()
        slot = self.stages.stages.slot(self.stages.stages.row_of(chosen))
        if session is not None and slot is not None:
            self.stage.show_slot(
                slot,
                clocked=self.stages.stages.clocked,
                second_language=session.second_language,
                running=session.stage_id == slot.stage.id,
            )
        self._pages.setCurrentIndex(int(slot is not None))
        if session is not None:
            table = self.stages.stages.table
            self.total.show_table(table, session.start, end=session.end, chosen=chosen)

    def _on_edit(self, edit: Edit) -> None:
        if any(change.kind in _KINDS for change in edit.changes):
            self._stale = True
            if self.isVisible():
                self.refresh()

    def _on_picked(self) -> None:
        """A click where there is room for one column only opens what was clicked."""
        if self._room == _ONE:
            self._three_tabs.set_current(_MIDDLE)
            self._on_tab(_MIDDLE)

    def _on_tab(self, tab: str) -> None:
        self._tab = tab
        self._arrange()

    def _arrange(self) -> None:
        """Columns where there is room for them, tabs where there is not."""
        self._tabs.setVisible(self._room != _THREE)
        self._three_tabs.setVisible(self._room == _ONE)
        self._two_tabs.setVisible(self._room == _TWO)
        people = self._tab == _PEOPLE
        if self._room == _TWO and not people:
            self._two_tabs.set_current(_MIDDLE)
        shown = {
            _THREE: (True, True, True),
            _TWO: (True, not people, people),
            _ONE: (self._tab == _LIST, self._tab == _MIDDLE, people),
        }[self._room]
        for pane, on in zip((self._left, self._middle, self._right), shown, strict=True):
            pane.setVisible(on)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:  # what happened in Run is shown when somebody looks
            self.refresh()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.about.write()
        self._stop_listening()
        super().closeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        now, width = theme.current(), self.width()
        room = _ONE if width < now.px(800) else _TWO if width < now.px(1024) else _THREE
        left, _middle, right = _widths(width / now.text_scale)
        beside = {_ONE: 0, _TWO: left, _THREE: left + right}[room]
        self.stage.set_narrow(width - now.px(beside) < now.px(_BROAD))
        self.about.set_narrow(width < now.px(480))
        shape = (room, width >= now.px(1280), now.text_scale)
        if shape != self._shape:  # else the columns stay as somebody pulled them
            self._shape = shape
            self._columns.setSizes([now.px(length) for length in _widths(width / now.text_scale)])
        if room != self._room:
            self._room = room
            self._tab = _LIST if room == _ONE else _MIDDLE
            self._three_tabs.set_current(self._tab)
            self._arrange()


def _widths(width: float) -> tuple[int, int, int]:
    """Of the three columns, in pixels at 100 % text size."""
    left, right = (456, 328) if width >= 1280 else (372, 264)
    return left, max(1, round(width) - left - right), right
