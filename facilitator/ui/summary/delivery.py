# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""From the pages to the printer: how many, on which, and how it is told how that went."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from facilitator.domain import edits
from facilitator.domain.clock import utc_text
from facilitator.domain.errors import KnownError
from facilitator.domain.summary import PARTICIPANTS
from facilitator.ui.errors import sentence
from facilitator.ui.summary import printing
from facilitator.ui.summary.paper_names import paper_name
from facilitator.ui.texts import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtPrintSupport import QPrinter
    from PySide6.QtWidgets import QWidget

    from facilitator.domain.clock import Clock
    from facilitator.domain.summary import Summary
    from facilitator.store.workspace import Workspace
    from facilitator.ui.summary.kept import Kept
    from facilitator.ui.summary.maker import Paper, PaperMaker
    from facilitator.ui.summary.output_box import OutputBox
    from facilitator.ui.tasks import Tasks


def title_of(summary: Summary) -> str:
    """What a file or a print job is called: the session, after the paper if not the summary."""
    if summary.options.kind == PARTICIPANTS:
        return summary.title
    return " – ".join(filter(None, (paper_name(summary.options.kind), summary.title)))


class Delivery(QObject):
    """`delivered` says what reached the printer; `saving_asked` when a file is the way on."""

    delivered = Signal(str)
    saving_asked = Signal()

    def __init__(
        self,
        workspace: Workspace,
        session_id: str,
        *,
        tasks: Tasks,
        clock: Clock,
        maker: PaperMaker,
        output: OutputBox,
        summary: Callable[[], Summary | None],
        kept: Kept,
    ) -> None:
        super().__init__(output)
        self._workspace, self._session_id = workspace, session_id
        self._tasks, self._clock, self._maker = tasks, clock, maker
        self._output, self._summary, self._kept = output, summary, kept
        self._printer = printing.PrinterState()
        output.copies_chosen.connect(self._on_copies)
        output.menu.one_side_chosen.connect(self._on_one_side)
        output.menu.printer_chosen.connect(self._on_printer)
        output.menu.ask_for_printers(lambda: printing.printer_names())

    # Copies and the printer --------------------------------------------------------------------

    def look_for_printer(self) -> None:
        """Ask the system about the printer. May take a moment."""
        self._printer = printing.find_printer(self._kept.printer)
        self.refresh()

    def refresh(self) -> None:
        """How many copies, and what the printer would do."""
        summary, paper, kept = self._summary(), self._maker.paper, self._kept
        people = max(1, summary.people) if summary is not None else 1
        self._output.set_people(people)
        self._output.set_copies(kept.copies.get(self._session_id, people))
        pages = len(paper.sheets) if paper is not None else 0
        words = printing.printer_words(
            self._printer, self._output.copies, pages=pages, one_side=kept.one_side
        )
        self._output.set_printer(words)
        self._output.menu.show_way(one_side=kept.one_side, printer=self._printer.id)

    def _on_copies(self, copies: int) -> None:
        self._kept.copies[self._session_id] = copies
        self.refresh()

    def _on_one_side(self, on: bool) -> None:
        self._kept.one_side = on
        self.refresh()

    def _on_printer(self, name: str) -> None:
        self._kept.printer = name
        self.look_for_printer()

    # Printing ----------------------------------------------------------------------------------

    def print_copies(self, window: QWidget) -> None:
        """Open the system's print dialog over `window`, once the pages are up to date."""
        if self._output.is_busy:
            return
        self._output.say("")
        if not printing.has_printer():
            self._output.say(
                tr("No printer found. Save the PDF to a USB stick"),
                [(tr("Save PDF"), self.saving_asked.emit)],
            )
            return
        self._output.show_busy(tr("Making PDF…"))
        self._maker.when_ready(lambda paper: self._ask_printer(paper, window))

    def _ask_printer(self, paper: Paper, window: QWidget) -> None:
        self._output.show_busy("")
        printer = printing.printer_for(
            paper,
            self._output.copies,
            title=title_of(paper.summary) or tr("Summary"),
            grey=paper.summary.options.black_and_white,
            chosen=self._kept.printer,
            one_side=self._kept.one_side,
        )
        dialog = printing.ask_printer(window, printer, pages=len(paper.sheets))
        dialog.accepted.connect(lambda: self.print_on(printer, paper))

    def print_on(self, printer: QPrinter, paper: Paper) -> None:
        """Send the pages to a printer that was set up."""
        self._output.say("")
        # The job belongs to the program: it goes on when this session is closed.
        job = printing.PrintJob(printer, paper, tasks=self._tasks, parent=self._tasks)
        pages = len(paper.sheets)
        job.page.connect(
            lambda page: self._output.show_busy(
                tr("Sending page {page}").format(page=page), (page - 1) / pages
            )
        )
        job.finished.connect(lambda taken: self._on_printed(taken, printer, paper))
        job.finished.connect(job.deleteLater)
        job.start()

    def _on_printed(self, taken: bool, printer: QPrinter, paper: Paper) -> None:
        self._output.show_busy("")
        if not taken:
            self._output.say(
                tr("The printer did not take the pages. Check it, or save the PDF instead."),
                [
                    (tr("Save PDF"), self.saving_asked.emit),
                    (tr("Try again"), lambda: self.print_on(printer, paper)),
                ],
            )
            return
        self.mark_printed(paper.summary)
        where = printer.outputFileName() or printer.printerName()
        self.delivered.emit(tr("Sent to {printer}").format(printer=where))

    def mark_printed(self, summary: Summary) -> None:
        """Note that everybody can have the summary; the other papers do not count as it."""
        if summary.options.kind != PARTICIPANTS:
            return
        moment = utc_text(self._clock.now())
        try:
            edit = edits.mark_printed(self._workspace.state, self._session_id, moment)
            self._workspace.do(edit)
        except KnownError as problem:
            self._output.say(sentence(problem))
