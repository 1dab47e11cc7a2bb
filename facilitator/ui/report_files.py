# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The report over time to paper and to files, from the page that shows it."""

from __future__ import annotations

import tempfile
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from facilitator.domain.series import series
from facilitator.domain.summary.over_time import over_time
from facilitator.export.formats import FORMATS, Request
from facilitator.export.words import paper_words
from facilitator.ui import texts
from facilitator.ui.summary import printing
from facilitator.ui.summary.delivery import title_of
from facilitator.ui.summary.file_kinds import kind_name
from facilitator.ui.summary.kept import kept
from facilitator.ui.summary.maker import make_paper
from facilitator.ui.summary.saving import ask_where, file_name, saving
from facilitator.ui.texts import tr

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from facilitator.domain.summary import Summary
    from facilitator.ui.main_window import MainWindow
    from facilitator.ui.summary.maker import Paper
    from facilitator.ui.tasks import Progress

PRINT, PDF = "print", ".pdf"


class ReportFiles(QObject):
    """Says at the foot of the window how it went; the page stays as it is."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    def make(self, group_id: str, what: str) -> None:
        """`what` is `PRINT` or the suffix of a file; `group_id` "" for all learning groups."""
        if what == PRINT and not printing.has_printer():
            words, instead = tr("No printer found. Save the PDF to a USB stick"), tr("Save PDF")
            self._window.messages.toasts.offer(words, instead, lambda: self.make(group_id, PDF))
            return
        summary = self.report(group_id)
        if what == PRINT:
            self._print(summary)
        else:
            ask_where(
                self._window,
                file_name(title_of(summary), summary.date, suffix=what[1:]),
                kind=(kind_name(what), what),
                folder=self._window.preferences.now.last_folder,
                chosen=lambda path: self.save_to(path, summary, what),
            )

    def report(self, group_id: str) -> Summary:
        """What the report says today, in the language of the screen."""
        workspace = self._window.workspace
        assert workspace is not None
        today = self._window.clock.now().date()
        group = workspace.state.groups.get(group_id)
        language = texts.language()
        return over_time(
            series(workspace.series(group_id or None), today),
            group.name if group else paper_words(language).text("series.all"),
            language=language,
            options=kept(workspace).printed(today.isoformat()),
        )

    def save_to(self, path: Path, summary: Summary, suffix: str) -> None:
        """Write the file in a worker."""
        self._window.tasks.start(
            saving(FORMATS[suffix], Request(summary), path),
            lambda _made: self._saved(path),
            failed=self._window.messages.problem,
            owner=self,
        )

    def _saved(self, path: Path) -> None:
        self._window.preferences.keep_folder(str(path.parent))
        self._window.messages.say(tr("Saved {path}").format(path=path))

    def _print(self, summary: Summary) -> None:
        self._window.tasks.start(
            partial(_paper, summary),
            self._ask_printer,
            failed=self._window.messages.problem,
            owner=self,
        )

    def _ask_printer(self, paper: Paper) -> None:
        workspace = self._window.workspace
        choices = kept(workspace) if workspace is not None else None
        printer = printing.printer_for(
            paper,
            1,
            title=title_of(paper.summary),
            grey=paper.summary.options.black_and_white,
            chosen=choices.printer if choices else "",
            one_side=choices.one_side if choices else False,
        )
        dialog = printing.ask_printer(self._window, printer, pages=len(paper.sheets))
        dialog.accepted.connect(lambda: self.print_on(printer, paper))

    def print_on(self, printer: QPrinter, paper: Paper) -> None:
        """Send the pages to a printer that was set up."""
        tasks = self._window.tasks
        job = printing.PrintJob(printer, paper, tasks=tasks, parent=tasks)
        job.finished.connect(lambda taken: self._printed(taken, printer))
        job.finished.connect(job.deleteLater)
        job.start()

    def _printed(self, taken: bool, printer: QPrinter) -> None:
        if not taken:
            words = tr("The printer did not take the pages. Check it, or save the PDF instead.")
            self._window.messages.problem(words)
            return
        where = printer.outputFileName() or printer.printerName()
        self._window.messages.say(tr("Sent to {printer}").format(printer=where))


def _paper(summary: Summary, progress: Progress) -> Paper:
    """The pages, for a worker; the file itself is read back and let go."""
    with tempfile.TemporaryDirectory(prefix="facilitator-") as folder:
        return make_paper(summary, Path(folder) / "report.pdf", progress)
