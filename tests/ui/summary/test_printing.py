# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The printer is set up as the paper is, and the line about it says only what is true."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QPageLayout
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from facilitator.domain.summary import PaperOptions, Summary
from facilitator.ui.summary.maker import Paper
from facilitator.ui.summary.printing import PrinterState, PrintJob, printer_for, printer_words
from facilitator.ui.tasks import Tasks

A4, A3 = (595.28, 841.89), (841.89, 1190.55)


def paper(*sheets: tuple[float, float]) -> Paper:
    return Paper(Summary("x", options=PaperOptions()), b"", sheets, ())


@pytest.mark.parametrize(
    ("state", "words"),
    [
        (PrinterState(), "No printer found. Save the PDF to a USB stick"),
        (
            PrinterState("Hall printer", "hall", True, True),
            "Hall printer · ready · 36 pages, both sides",
        ),
        (PrinterState("Hall printer", "hall", True), "Hall printer · ready · 36 pages"),
        (PrinterState("Hall printer", "hall"), "Hall printer · not ready · 36 pages"),
    ],
)
def test_the_line_about_the_printer(state: PrinterState, words: str) -> None:
    assert printer_words(state, 18, pages=2) == words


def test_one_side_is_one_side() -> None:
    state = PrinterState("Hall printer", "hall", True, True)
    words = printer_words(state, 18, pages=2, one_side=True)
    assert words == "Hall printer · ready · 36 pages"


def test_one_page_has_no_two_sides() -> None:
    words = printer_words(PrinterState("Hall printer", "hall", True, True), 1, pages=1)
    assert words == "Hall printer · ready · 1 page"


def test_a_printer_for_the_paper(qapp: QApplication) -> None:
    printer = printer_for(paper(A4, A4), 18, title="Handover", grey=True)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    assert printer.docName() == "Handover"
    assert printer.resolution() == 300
    assert printer.pageLayout().pageSize().key() == "A4"
    assert printer.pageLayout().orientation() == QPageLayout.Orientation.Portrait
    assert printer.fullPage()


def test_a_lying_sheet(qapp: QApplication) -> None:
    printer = printer_for(paper((1190.55, 841.89)), 1, title="x", grey=False)
    assert printer.pageLayout().pageSize().key() == "A3"
    assert printer.pageLayout().orientation() == QPageLayout.Orientation.Landscape


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_printer_that_cannot_begin_is_told(
    qapp: QApplication, tasks: Tasks, qtbot: QtBot, tmp_path: object
) -> None:
    made = paper(A4)
    printer = printer_for(made, 1, title="x", grey=False)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(f"{tmp_path}/missing/out.pdf")
    job = PrintJob(printer, made, tasks=tasks)
    with qtbot.waitSignal(job.finished) as told:
        job.start()
    assert told.args == [False]
