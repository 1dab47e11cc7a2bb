# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The summary: the pages as they are in the file, beside what is on them, and out to paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from facilitator.export.formats import FORMATS
from facilitator.ui import settings as stored_settings
from facilitator.ui.errors import sentence
from facilitator.ui.plan.form import stopping
from facilitator.ui.plan.panes import Pane
from facilitator.ui.regions import mark_region
from facilitator.ui.summary.bar import SummaryBar
from facilitator.ui.summary.check_page import CheckPage
from facilitator.ui.summary.closing_words import ClosingWords
from facilitator.ui.summary.delivery import Delivery
from facilitator.ui.summary.easy_page import EasyPage
from facilitator.ui.summary.file_kinds import KindsMenu
from facilitator.ui.summary.filing import PDF, WORD, Filing
from facilitator.ui.summary.kept import kept
from facilitator.ui.summary.maker import PaperMaker, Step
from facilitator.ui.summary.options_panel import OptionsPanel
from facilitator.ui.summary.output_box import OutputBox
from facilitator.ui.summary.paper_choices import EASY, quotes
from facilitator.ui.summary.paper_list import PaperList
from facilitator.ui.summary.paper_names import paper_name
from facilitator.ui.summary.placing import PanelPlace
from facilitator.ui.summary.pointing_watch import PointingWatch
from facilitator.ui.summary.pointing_words import notice_words
from facilitator.ui.summary.preview import Preview
from facilitator.ui.summary.side import OPTIONS, Side
from facilitator.ui.summary.source import PaperSource
from facilitator.ui.texts import tr

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent, QShowEvent

    from facilitator.domain.change import Edit
    from facilitator.domain.clock import Clock
    from facilitator.domain.records import Session
    from facilitator.domain.summary import Summary
    from facilitator.store.workspace import Workspace
    from facilitator.ui.settings import Settings
    from facilitator.ui.tasks import Tasks


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
        self._kept = kept(workspace)
        self._make_pages(workspace.state.sessions[session_id], tasks=tasks, clock=clock)
        self.output = OutputBox(self)
        self.kinds = KindsMenu(self)
        self.source = PaperSource(workspace, session_id, clock=clock, options=self.options.options)
        self.maker = PaperMaker(tasks, self.summary, self)
        folder = (settings or stored_settings.load()).last_folder
        self._make_ways(tasks=tasks, clock=clock, folder=folder)
        workspace.earlier(session_id)
        self.options.show_options(self._kept.options(session_id))
        self._shown_before_easy = ""
        self._build()
        self._connect()
        self._stop_listening = stopping(workspace.subscribe(self._on_edit))
        self.destroyed.connect(self._stop_listening)
        self.setFocusProxy(self.preview)
        self._follow()

    def _make_pages(self, session: Session, *, tasks: Tasks, clock: Clock) -> None:
        """The pages that are shown, and those of the panel."""
        workspace, key = self._workspace, session.id
        self.bar = SummaryBar(self)
        self.preview = Preview(tasks, self)
        self.options = OptionsPanel(session.language, self)
        self.papers = PaperList(self)
        self.words = ClosingWords(workspace, key, clock=clock, parent=self)
        self.easy = EasyPage(workspace, key, self)
        self.pointing = PointingWatch(workspace, key, tasks=tasks, kept=self._kept, parent=self)
        self.check = CheckPage(workspace, self.pointing, self)

    def _make_ways(self, *, tasks: Tasks, clock: Clock, folder: str) -> None:
        """The ways to the printer and to files."""
        self.delivery = Delivery(
            self._workspace,
            self._session_id,
            tasks=tasks,
            clock=clock,
            maker=self.maker,
            output=self.output,
            summary=self.summary,
            kept=self._kept,
        )
        self.filing = Filing(
            self._workspace,
            self._session_id,
            tasks=tasks,
            output=self.output,
            source=self.source,
            folder=folder,
        )

    def sizeHint(self) -> QSize:
        return QSize(1366, 686)

    def summary(self) -> Summary | None:
        """What the paper says, as the session and the choices are now."""
        return self.source.summary()

    # What can be done --------------------------------------------------------------------------

    def print_copies(self) -> None:
        """Open the system's print dialog, once the pages are up to date."""
        self._write()
        self.delivery.print_copies(self)

    def save_pdf(self) -> None:
        """Ask where, then write the file in a worker."""
        self.save_as(PDF)

    def save_as(self, suffix: str) -> None:
        """Ask where, then write a file of this kind."""
        self._write()
        self.filing.ask(suffix, self)

    def save_word(self) -> None:
        """Ask where, then write the copy that can be changed and be read aloud."""
        self.save_as(WORD)

    def save_to(self, path: Path, *, suffix: str = PDF) -> None:
        """Write a file to `path`; a toast or the panel tells how it went."""
        self._write()
        self.filing.save_to(path, self, suffix=suffix)

    def save_all(self) -> None:
        """Ask for a folder and write everything into it."""
        self._write()
        self.filing.ask_all(self)

    def choose_kind(self) -> None:
        """Open the menu of all kinds of file."""
        if self._place.is_narrow() and self._side.isHidden():
            self.show_sheet()
        self._write()
        self.kinds.show_kinds(self.filing.why_not)
        self.output.open_menu(self.kinds, self.output.others)

    def choose_paper(self, name: str) -> str:
        """Show this paper; "" when it can be made, else its name with what it lacks."""
        lacking = self.source.lacking()[name]
        if not lacking:
            self.options.choose_paper(name)
        return paper_name(name, lacking) if lacking else ""

    def zoom_in(self) -> None:
        self.preview.zoom_by(1)

    def zoom_out(self) -> None:
        self.preview.zoom_by(-1)

    def zoom_fit(self) -> None:
        self.preview.set_zoom(None)

    def show_page(self, page: str) -> None:
        """Show a page of the panel: options, papers, words, easy or check."""
        left = self._side.page
        if page == "check":
            self.check.start()
        if page == "papers":
            self.papers.show_papers(self.source.lacking(), self.options.options().kind)
        self._side.turn_to(page)  # writes what was typed, which is heard while the page is open
        self._show_easy(page == EASY)
        if self._place.is_narrow():
            self._place.show(page != OPTIONS or left in ("papers", "check"))
        if page != OPTIONS:
            self._side.focus_page()
        else:
            back = {"words": self.bar.edit, "easy": self.bar.easy, "papers": self.options.whom.all}
            back_to = back.get(left, self.output.print_button)
            back_to.setFocus(Qt.FocusReason.OtherFocusReason)

    def edit_words(self, on: bool = True) -> None:
        """Show the form of purpose and closing words in place of the choices, or take it away."""
        self.show_page("words" if on else OPTIONS)

    def show_sheet(self) -> None:
        """Open or close the choices where the window has no room for them beside the pages."""
        wanted = self._side.isHidden() or self._side.page != OPTIONS
        if self._side.page != OPTIONS:
            self.show_page(OPTIONS)
        self._place.show(wanted)

    # How it is put together --------------------------------------------------------------------

    def _build(self) -> None:
        left = Pane("board", self)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self.preview, 1)
        self._side = Side(
            self.options,
            self.papers,
            self.words,
            easy=self.easy,
            check=self.check,
            output=self.output,
            parent=self,
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(left, 1)
        row.addWidget(self._side)
        self._place = PanelPlace(self, row, self._side, bar=self.bar)
        pages = (self.options, self.papers, self.words, self.easy, self.check)
        for part in (self.bar, self.preview, *pages, self.output):
            mark_region(part)

    def _connect(self) -> None:
        self.bar.zoom.connect(self._on_zoom)
        self.bar.page.connect(self._on_bar)
        self.bar.options.connect(self.show_sheet)
        self._side.turned.connect(self.bar.show_page)
        for page in (self.words, self.easy, self.check, self.papers):
            page.done.connect(lambda: self.show_page(OPTIONS))
        self.preview.zoomed.connect(lambda: self.bar.show_zoom(self.preview.zoom))
        self.options.changed.connect(self._on_choice)
        self.options.whom.list_asked.connect(lambda: self.show_page("papers"))
        self.options.notices.check_asked.connect(lambda: self.show_page("check"))
        self.papers.chosen.connect(self._on_paper)
        self.papers.easy_asked.connect(lambda: self.show_page("easy"))
        self.check.said.connect(self.toast)
        self.pointing.changed.connect(self._show_pointing)
        self.output.spoke.connect(self._show_output)
        self.output.print_asked.connect(self.print_copies)
        self.output.save_asked.connect(self.save_pdf)
        self.output.word_asked.connect(self.save_word)
        self.output.others_asked.connect(self.choose_kind)
        self.kinds.chosen.connect(self.save_as)
        self.kinds.private_chosen.connect(lambda kind: self.filing.ask(kind, self, private=True))
        self.kinds.all_chosen.connect(self.save_all)
        self.maker.changed.connect(self._on_maker)
        self.delivery.saving_asked.connect(self.save_pdf)
        self.delivery.delivered.connect(lambda words: self.toast.emit(words, False))
        self.filing.saved.connect(lambda words: self.toast.emit(words, False))
        self.filing.filed.connect(self.delivery.mark_printed)
        self.filing.folder_chosen.connect(self.folder_chosen)

    def _write(self) -> None:
        """What is still being typed goes onto the paper too."""
        self.words.write()
        self.easy.write()

    def _show_output(self) -> None:
        """What did not work is said beside the buttons: let them be seen."""
        if self._side.page != OPTIONS:
            self.show_page(OPTIONS)
        if self._place.is_narrow():
            self._place.show(True)

    def _on_zoom(self, step: int) -> None:
        if step:
            self.preview.zoom_by(step)
        else:
            self.preview.set_zoom(None)

    def _on_bar(self, page: str) -> None:
        self.show_page(page if self._side.page != page else OPTIONS)

    def _on_choice(self) -> None:
        self._kept.keep(self._session_id, self.options.options())
        self._show_papers()
        self._show_pointing()
        self.maker.look()

    def _on_paper(self, name: str) -> None:
        self.options.choose_paper(name)
        self.show_page(OPTIONS)

    def _show_easy(self, on: bool) -> None:
        """While the easy-read page is written it is what the preview shows, as far as it can."""
        chosen = self.options.options().kind
        if on and chosen != EASY:
            self._shown_before_easy = chosen
            self.choose_paper(EASY)
        elif not on and self._shown_before_easy:
            before, self._shown_before_easy = self._shown_before_easy, ""
            if chosen == EASY:
                self.choose_paper(before)

    def _on_edit(self, _edit: Edit) -> None:
        session = self._workspace.state.sessions.get(self._session_id)
        self.source.forget()
        if session is None:
            return
        self.options.set_session_language(session.language)
        self.words.refresh()
        self.easy.refresh()
        if self.isVisible():
            self._follow()
            self.maker.look()

    def _follow(self) -> None:
        """Papers, copies and what may point to a person, as the session is now."""
        if self._side.page == EASY:
            self._show_easy(True)
        self._show_papers()
        self.delivery.refresh()
        self.pointing.look()

    def _show_papers(self) -> None:
        """Which papers the session has something for, and whether Word can have the chosen one."""
        lacking = self.source.lacking()
        self.options.show_papers(lacking)
        self.papers.show_papers(lacking, self.options.options().kind)
        there = WORD in FORMATS
        self.output.set_word(there=there, why=self.filing.why_not(WORD) if there else "")

    def _show_pointing(self) -> None:
        shown = quotes(self.options.options().kind)
        words = notice_words(self.pointing.to_check()) if shown else ""
        self.options.notices.show_pointing(words)

    def _on_maker(self) -> None:
        self.bar.show_state(self.maker)
        paper, problem = self.maker.paper, self.maker.problem
        if paper is not None and self.maker.step is Step.READY:
            self.preview.show_paper(paper)
            self.options.notices.show_paper(paper.summary, paper.unprintable)
            self.delivery.refresh()
        if self.maker.step is Step.STUCK and problem is not None:
            self.output.show_busy("")
            self.output.say(sentence(problem), [(tr("Try again"), self._try_again)])

    def _try_again(self) -> None:
        self.output.say("")
        self.maker.make()

    # Size and keys ------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes one level up: out of a page, off the sheet."""
        if event.key() == Qt.Key.Key_Escape and self._side.page != OPTIONS:
            self.show_page(OPTIONS)
        elif event.key() == Qt.Key.Key_Escape and self._place.is_sheet_open():
            self._place.show(False)
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._place.arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place.arrange()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.source.forget()
        self._follow()
        self.pointing.look(soon=False)
        self.maker.look(soon=False)
        # After the first painting: looking for printers may take a moment.
        QTimer.singleShot(0, self.delivery, self.delivery.look_for_printer)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._write()
        self._stop_listening()
        self.pointing.stop()
        self.maker.stop()
        super().closeEvent(event)
