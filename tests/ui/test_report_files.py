# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The report over time leaves the page that shows it: as a PDF, for Word, to a printer."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QAbstractButton, QFileDialog

from facilitator.ui.library import rail
from facilitator.ui.library.series.page import SeriesPage
from facilitator.ui.report_files import ReportFiles, _paper
from facilitator.ui.summary import printing
from tests.journey import Program


@pytest.fixture
def over_time(program: Program) -> SeriesPage:
    """The page of the learning group that meets in the samples."""
    program.window.files.add_samples()
    program.settle()
    program.window.show_library()
    program.window.library.go(rail.SERIES, "")
    page = program.window.library.parts.places.currentWidget()
    assert isinstance(page, SeriesPage)
    return page


def reports_of(program: Program) -> ReportFiles:
    actions = program.window.actions_
    assert actions is not None
    return actions.reports


@pytest.mark.parametrize("suffix", [".pdf", ".docx"])
def test_a_button_asks_where_and_the_file_is_there(
    program: Program, over_time: SeriesPage, tmp_path: Path, suffix: str
) -> None:
    over_time.out[suffix].click()
    dialog = program.window.findChild(QFileDialog)
    assert dialog is not None
    assert dialog.selectedFiles()[0].endswith(suffix)
    path = tmp_path / f"report{suffix}"
    dialog.fileSelected.emit(str(path))
    dialog.close()
    program.qtbot.waitUntil(lambda: any("Saved" in told for told in program.told()))
    assert path.stat().st_size > 5_000


def test_it_says_what_the_page_says_for_the_group_that_is_shown(
    program: Program, over_time: SeriesPage
) -> None:
    state = program.workspace.state
    for group_id, name in [
        ("", "All learning groups"),
        *[(g.id, g.name) for g in state.groups.values()][:2],
    ]:
        found = reports_of(program).report(group_id)
        assert found.title == name
        assert found.series
        held = {m.group_id for m in found.series.meetings}
        assert not group_id or held <= {group_id}


def test_it_goes_to_the_printer(program: Program, over_time: SeriesPage, tmp_path: Path) -> None:
    class NoProgress:
        cancelled = False

        def report(self, part: float, what: str = "") -> None:
            """Nobody looks."""

    paper = _paper(reports_of(program).report(""), NoProgress())
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    reports_of(program).print_on(printer, paper)
    program.qtbot.waitUntil(lambda: any("Sent to" in told for told in program.told()))
    assert (tmp_path / "printed.pdf").stat().st_size > 5_000


def test_without_a_printer_the_pdf_is_one_key_away(
    program: Program, over_time: SeriesPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(printing, "has_printer", lambda: False)
    over_time.out["print"].click()
    [toast] = program.window.messages.toasts.toasts()
    assert "No printer" in toast.text
    next(b for b in toast.findChildren(QAbstractButton) if b.text() == "Save PDF").click()
    dialog = program.window.findChild(QFileDialog)
    assert dialog is not None
    assert dialog.selectedFiles()[0].endswith(".pdf")
    dialog.close()


def test_what_cannot_be_written_is_told(
    program: Program, over_time: SeriesPage, tmp_path: Path
) -> None:
    reports = reports_of(program)
    reports.save_to(tmp_path / "no" / "such.pdf", reports.report(""), ".pdf")
    program.qtbot.waitUntil(lambda: bool(program.told()))
    assert "such.pdf" in program.told()[-1] or "folder" in program.told()[-1]


def test_nothing_to_report_is_nothing_to_press(program: Program) -> None:
    program.window.show_library()
    program.window.library.go(rail.SERIES, "")
    page = program.window.library.parts.places.currentWidget()
    assert isinstance(page, SeriesPage)
    assert not any(button.isEnabled() for button in page.out.values())
