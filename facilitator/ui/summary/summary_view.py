# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The summary: the pages as they are in the file, beside what is on them, and out to paper."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from facilitator.domain.summary import Summary, summarise
from facilitator.export.pdf.papers import PAPERS
from facilitator.ui import settings as stored_settings
from facilitator.ui import theme
from facilitator.ui.errors import sentence
from facilitator.ui.plan.form import stopping
from facilitator.ui.plan.panes import Pane
from facilitator.ui.regions import mark_region
from facilitator.ui.summary.bar import SummaryBar
from facilitator.ui.summary.closing_words import ClosingWords
from facilitator.ui.summary.delivery import Delivery
from facilitator.ui.summary.maker import PaperMaker, Step
from facilitator.ui.summary.options_panel import OptionsPanel
from facilitator.ui.summary.output_box import OutputBox
from facilitator.ui.summary.paper_names import paper_name
from facilitator.ui.summary.preview import Preview
from facilitator.ui.texts import tr
from facilitator.ui.widgets.scrolled import scrolled

if TYPE_CHECKING:
    from pathlib import Path

    from facilitator.domain.change import Edit
    from facilitator.domain.clock import Clock
    from facilitator.store.workspace import Workspace
    from facilitator.ui.settings import Settings
    from facilitator.ui.tasks import Tasks

_PANEL, _NARROW = 332, 800
_ANY_WIDTH = 16_777_215
_OPTIONS, _WORDS = 0, 1


class _Side(Pane):
    """The right panel, with a line on its left."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        QPainter(self).fillRect(QRectF(0, 0, 1, self.height()), theme.current().border)


class SummaryView(QWidget):
    """`toast` tells what happened; `folder_chosen` where the person saves, to be remembered."""

    toast = Signal(str, bool)
    folder_chosen = Signal(str)

    def __init__(
        self,
        workspace: Workspace,
        session_id: str,
        *,
        tasks: Tasks,
        clock: Clock,
        settings: Settings | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace, self._session_id = workspace, session_id
        session = workspace.state.sessions[session_id]
        self.bar = SummaryBar(self)
        self.preview = Preview(tasks, self)
        self.options = OptionsPanel(session.language, self)
        self.words = ClosingWords(workspace, session_id, clock=clock, parent=self)
        self.output = OutputBox(self)
        self.maker = PaperMaker(tasks, self.summary, self)
        self.delivery = Delivery(
            workspace,
            session_id,
            tasks=tasks,
            clock=clock,
            maker=self.maker,
            output=self.output,
            summary=self.summary,
            folder=(settings or stored_settings.load()).last_folder,
        )
        workspace.earlier(session_id)
        self._show_papers()
        self._build()
        for part in (self.bar, self.preview, self.options, self.output):
            mark_region(part)
        self._connect()
        self._stop_listening = stopping(workspace.subscribe(self._on_edit))
        self.destroyed.connect(self._stop_listening)
        self.setFocusProxy(self.preview)
        self.delivery.refresh()

    def sizeHint(self) -> QSize:
        return QSize(1366, 686)

    def summary(self) -> Summary | None:
        """What the paper says, as the session and the choices are now."""
        session = self._workspace.state.sessions.get(self._session_id)
        if session is None:
            return None
        return summarise(self._workspace.state, session, self.options.options())

    def _show_papers(self) -> None:
        """Which papers the session has something for."""
        summary = self.summary()
        if summary is not None:
            lacking = {name: paper.lacks(summary) for name, paper in PAPERS.items()}
            self.options.show_papers(lacking)

    # What can be done --------------------------------------------------------------------------

    def print_copies(self) -> None:
        """Open the system's print dialog, once the pages are up to date."""
        self.words.write()
        self.delivery.print_copies(self)

    def save_pdf(self) -> None:
        """Ask where, then write the file in a worker."""
        self.words.write()
        self.delivery.save(self)

    def save_to(self, path: Path) -> None:
        """Write the paper to `path`; a toast or the panel tells how it went."""
        self.words.write()
        self.delivery.save_to(path, self)

    def choose_paper(self, name: str) -> str:
        """Show this paper; "" when it can be made, else its name with what it lacks."""
        summary = self.summary()
        lacking = PAPERS[name].lacks(summary) if summary is not None else ""
        if not lacking:
            self.options.show_options(replace(self.options.options(), kind=name))
            self.options.changed.emit()
        return paper_name(name, lacking) if lacking else ""

    def zoom_in(self) -> None:
        self.preview.zoom_by(1)

    def zoom_out(self) -> None:
        self.preview.zoom_by(-1)

    def zoom_fit(self) -> None:
        self.preview.set_zoom(None)

    def edit_words(self, on: bool = True) -> None:
        """Show the form of purpose and closing words in place of the choices, or take it away."""
        if not on:
            self.words.write()
        self.bar.edit.setChecked(on)
        self._stack.setCurrentIndex(_WORDS if on else _OPTIONS)
        self.output.setVisible(not on)
        if self._is_narrow():
            self._show_side(on)
        target = self.words.purpose if on else self.bar.edit
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_sheet(self) -> None:
        """Open or close the choices where the window has no room for them beside the pages."""
        wanted = self._side.isHidden() or self._stack.currentIndex() != _OPTIONS
        if self.bar.edit.isChecked():
            self.edit_words(False)
        self._show_side(wanted)

    # How it is put together --------------------------------------------------------------------

    def _build(self) -> None:
        left = Pane("board", self)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self.preview, 1)
        self._side = _Side("surface", self)
        self._stack = QStackedWidget(self._side)
        self._stack.addWidget(scrolled(self.options, self._side))
        self._stack.addWidget(scrolled(self.words, self._side))
        side = QVBoxLayout(self._side)
        side.setContentsMargins(1, 0, 0, 0)
        side.setSpacing(0)
        side.addWidget(self._stack, 1)
        side.addWidget(self.output)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._row.addWidget(left, 1)
        self._row.addWidget(self._side)

    def _connect(self) -> None:
        self.bar.zoom.connect(self._on_zoom)
        self.bar.words.connect(lambda: self.edit_words(self.bar.edit.isChecked()))
        self.bar.options.connect(self.show_sheet)
        self.words.done.connect(lambda: self.edit_words(False))
        self.preview.zoomed.connect(lambda: self.bar.show_zoom(self.preview.zoom))
        self.options.changed.connect(lambda: self.maker.look())
        self.output.print_asked.connect(self.print_copies)
        self.output.save_asked.connect(self.save_pdf)
        self.maker.changed.connect(self._on_maker)
        self.delivery.delivered.connect(lambda words: self.toast.emit(words, False))
        self.delivery.folder_chosen.connect(self.folder_chosen)

    def _on_zoom(self, step: int) -> None:
        if step:
            self.preview.zoom_by(step)
        else:
            self.preview.set_zoom(None)

    def _on_edit(self, _edit: Edit) -> None:
        session = self._workspace.state.sessions.get(self._session_id)
        if session is None:
            return
        self.options.set_session_language(session.language)
        self.words.refresh()
        if self.isVisible():
            self._show_papers()
            self.delivery.refresh()
            self.maker.look()

    def _on_maker(self) -> None:
        self.bar.show_state(self.maker)
        paper, problem = self.maker.paper, self.maker.problem
        if paper is not None and self.maker.step is Step.READY:
            self.preview.show_paper(paper)
            self.options.show_notices(paper.summary, paper.unprintable)
            self.delivery.refresh()
        if self.maker.step is Step.STUCK and problem is not None:
            self.output.show_busy("")
            self.output.say(sentence(problem), [(tr("Try again"), self._try_again)])

    def _try_again(self) -> None:
        self.output.say("")
        self.maker.make()

    # Size --------------------------------------------------------------------------------------

    def _is_narrow(self) -> bool:
        return self.width() < theme.current().px(_NARROW)

    def _show_side(self, on: bool) -> None:
        self._side.setVisible(on)
        self._place_sheet()
        choices = on and self._stack.currentIndex() == _OPTIONS
        self.bar.set_sheet_open(choices)

    def _place_sheet(self) -> None:
        """In a narrow window the panel covers the pages below the bar."""
        if self._is_narrow():
            top = self.bar.height()
            self._side.setGeometry(0, top, self.width(), self.height() - top)
            self._side.raise_()

    def _arrange(self) -> None:
        narrow = self._is_narrow()
        beside = self._row.indexOf(self._side) >= 0
        if narrow and beside:
            self._row.removeWidget(self._side)
            self._side.setMinimumWidth(0)
            self._side.setMaximumWidth(_ANY_WIDTH)
            self._show_side(self.bar.edit.isChecked())
        elif not narrow:
            if not beside:
                self._row.addWidget(self._side)
            self._side.setFixedWidth(theme.current().px(_PANEL))
            self._side.show()
        self.bar.set_narrow(narrow)
        self._place_sheet()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes one level up: out of the words, off the sheet."""
        if event.key() == Qt.Key.Key_Escape and self.bar.edit.isChecked():
            self.edit_words(False)
        elif event.key() == Qt.Key.Key_Escape and self._is_narrow() and self._side.isVisible():
            self._show_side(False)
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show_papers()
        self.delivery.refresh()
        self.maker.look(soon=False)
        # After the first painting: looking for printers may take a moment.
        QTimer.singleShot(0, self.delivery, self.delivery.look_for_printer)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.words.write()
        self._stop_listening()
        super().closeEvent(event)
