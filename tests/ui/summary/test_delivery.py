# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""From the pages to disk and printer, with a way on where that does not go."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from facilitator.domain import edits
from facilitator.store.workspace import Workspace
from facilitator.ui.summary import printing
from facilitator.ui.summary.delivery import title_of
from facilitator.ui.summary.pages import page_image, sheet_sizes
from facilitator.ui.summary.summary_view import SummaryView
from facilitator.ui.widgets import TextLink

SESSION = "5" * 32
Read = Callable[[bytes], str]


def data(view: SummaryView) -> bytes:
    assert view.maker.paper is not None
    return view.maker.paper.data


def test_the_saved_file_has_the_pages_of_the_preview(
    view: SummaryView, workspace: Workspace, tmp_path: Path, qtbot: QtBot
) -> None:
    target = tmp_path / "handover.pdf"
    with qtbot.waitSignal(view.toast) as told:
        view.save_to(target)
    assert told.args == [f"Saved {target}", False]
    saved, shown = target.read_bytes(), data(view)
    assert sheet_sizes(saved) == sheet_sizes(shown)
    for index in range(len(sheet_sizes(saved))):
        assert page_image(saved, index, width=400) == page_image(shown, index, width=400)
    assert workspace.state.sessions[SESSION].printed_at.startswith("2026-11-26T")
    qtbot.waitUntil(view.output.save_button.isEnabled)


def test_the_words_being_typed_are_in_the_saved_file(
    view: SummaryView, tmp_path: Path, qtbot: QtBot, read: Read
) -> None:
    view.edit_words()
    qtbot.keyClicks(view.words.purpose, "Just now. ")
    with qtbot.waitSignal(view.toast):
        view.save_to(tmp_path / "a.pdf")
    assert "Just now." in read((tmp_path / "a.pdf").read_bytes())


@pytest.mark.parametrize("place", ["missing/handover.pdf", "file.txt/handover.pdf", "folder"])
def test_a_place_that_cannot_be_written_is_told_with_ways_on(
    view: SummaryView, workspace: Workspace, tmp_path: Path, qtbot: QtBot, place: str
) -> None:
    (tmp_path / "file.txt").write_text("mine")
    (tmp_path / "folder").mkdir()
    before = workspace.state.sessions[SESSION]
    view.save_to(tmp_path / place)
    qtbot.waitUntil(lambda: view.output.said() != "")
    qtbot.waitUntil(view.output.save_button.isEnabled)
    assert str(tmp_path) in view.output.said()
    assert workspace.state.sessions[SESSION] == before
    assert (tmp_path / "file.txt").read_text() == "mine"
    assert [file.name for file in tmp_path.rglob("*.pdf*")] == []
    with qtbot.waitSignal(view.toast):
        view.save_to(tmp_path / "folder" / "handover.pdf")
    assert view.output.said() == ""


def test_the_dialog_proposes_a_name_and_does_not_block(
    view: SummaryView, tmp_path: Path, qtbot: QtBot
) -> None:
    view.save_pdf()
    dialog = view.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    assert Path(dialog.selectedFiles()[0]).name == "What makes a good handover – 2026-11-26.pdf"
    with qtbot.waitSignal(view.toast):
        dialog.fileSelected.emit(str(tmp_path / "chosen.pdf"))
    assert (tmp_path / "chosen.pdf").exists()
    dialog.reject()


def test_a_copy_for_everybody(view: SummaryView, workspace: Workspace) -> None:
    assert view.output.print_button.text() == "Print 18 copies"
    edit = edits.add_participant(workspace.state, SESSION, roles=["Managers"], people=2)
    workspace.do(edit)
    assert view.output.print_button.text() == "Print 20 copies"
    view.output.menu.spin.setValue(3)
    assert view.output.print_button.text() == "Print 3 copies"
    view.output.menu.show_count(3, 20)
    view.output.menu.for_everyone.trigger()
    assert view.output.print_button.text() == "Print 20 copies"


def test_the_printer_gets_the_pages_of_the_preview(
    view: SummaryView, workspace: Workspace, tmp_path: Path, qtbot: QtBot
) -> None:
    paper = view.maker.paper
    assert paper is not None
    printer = printing.printer_for(paper, 18, title="Handover", grey=False)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    target = tmp_path / "printed.pdf"
    printer.setOutputFileName(str(target))
    with qtbot.waitSignal(view.toast) as told:
        view.delivery.print_on(printer, paper)
    assert told.args == [f"Sent to {target}", False]
    assert workspace.state.sessions[SESSION].printed_at
    printed = target.read_bytes()
    assert len(sheet_sizes(printed)) == len(paper.sheets)
    for index, (wide, tall) in enumerate(sheet_sizes(printed)):
        assert (round(wide), round(tall)) == tuple(map(round, paper.sheets[index]))
        ours = page_image(paper.data, index, width=1240, grey=True)
        theirs = page_image(printed, index, width=1240, grey=True)
        assert 0.005 < ink(ours) < 0.2
        assert abs(ink(ours) - ink(theirs)) < 0.005


def ink(image: QImage) -> float:
    """How much of a grey picture is dark, 0 to 1."""
    grey = bytes(image.constBits())
    return sum(255 - value for value in grey) / 255 / len(grey)


def test_the_print_dialog_opens_and_does_not_block(
    view: SummaryView, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(printing, "has_printer", lambda: True)
    view.options.black.setChecked(True)  # the pages are out of date: the dialog waits for them
    view.print_copies()
    assert view.output.print_button.text() == "Making PDF…"
    qtbot.waitUntil(lambda: view.findChild(QPrintDialog) is not None)
    dialog = view.findChild(QPrintDialog)
    assert isinstance(dialog, QPrintDialog)
    assert dialog.printer().copyCount() == 18
    assert dialog.maxPage() == 2
    assert view.output.print_button.text() == "Print 18 copies"
    assert view.maker.paper is not None
    assert view.maker.paper.summary.options.black_and_white
    dialog.reject()


def test_without_a_printer_saving_is_the_way_on(
    view: SummaryView, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(printing, "has_printer", lambda: False)
    view.print_copies()
    assert view.output.said() == "No printer found. Save the PDF to a USB stick"


def test_another_paper_has_its_own_file_name_and_does_not_count_as_printed(
    view: SummaryView, workspace: Workspace, tmp_path: Path, qtbot: QtBot
) -> None:
    view.options.choose_paper("tree")
    summary = view.summary()
    assert summary is not None
    assert title_of(summary) == "Our tree – What makes a good handover?"
    with qtbot.waitSignal(view.toast):
        view.save_to(tmp_path / "tree.pdf")
    assert (tmp_path / "tree.pdf").exists()
    assert workspace.state.sessions[SESSION].printed_at == ""


def test_one_side_and_another_printer_are_asked_for_and_told(
    view: SummaryView, monkeypatch: pytest.MonkeyPatch
) -> None:
    hall = printing.PrinterState("Hall printer", "hall", True, True)
    office = printing.PrinterState("Office", "office", True, True)
    found = {"": hall, "office": office}
    monkeypatch.setattr(printing, "find_printer", lambda chosen="": found[chosen])
    monkeypatch.setattr(printing, "printer_names", lambda: ["hall", "office"])
    view.delivery.look_for_printer()
    assert view.output.printer.text() == "Hall printer · ready · 36 pages, both sides"
    menu = view.output.menu
    menu.one_side.trigger()
    assert view.output.printer.text() == "Hall printer · ready · 36 pages"
    menu.one_side.trigger()
    menu.printers.aboutToShow.emit()
    names = {action.text(): action for action in menu.printers.actions()}
    assert names["hall"].isChecked()
    names["office"].trigger()
    assert view.output.printer.text() == "Office · ready · 36 pages, both sides"


def test_what_is_chosen_reaches_the_printer(view: SummaryView) -> None:
    paper = view.maker.paper
    assert paper is not None
    one = printing.printer_for(paper, 2, title="x", grey=False, one_side=True)
    assert one.copyCount() == 2
    assert one.duplex() == QPrinter.DuplexMode.DuplexNone


def test_a_printer_that_stops_is_told_and_tried_again(
    view: SummaryView, workspace: Workspace, tmp_path: Path, *, qtbot: QtBot
) -> None:
    paper = view.maker.paper
    assert paper is not None
    printer = printing.printer_for(paper, 1, title="x", grey=False)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    job_finished: list[bool] = []
    view.delivery.delivered.connect(lambda _words: job_finished.append(True))
    printer.newPage = lambda: False  # type: ignore[method-assign]  # as after a paper jam
    view.delivery.print_on(printer, paper)
    qtbot.waitUntil(lambda: view.output.said() != "")
    assert job_finished == []
    assert workspace.state.sessions[SESSION].printed_at == ""
    ways = {link.text(): link for link in view.output.findChildren(TextLink)}
    assert set(ways) == {"Save PDF", "Try again"}
    del printer.newPage
    with qtbot.waitSignal(view.toast):
        ways["Try again"].click()
    assert view.output.said() == ""


def test_what_did_not_work_is_seen_from_every_page_and_in_a_small_window(
    view: SummaryView, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(printing, "has_printer", lambda: False)
    view.show_page("words")
    view.print_copies()
    assert view.output.isVisible()
    view.resize(683, 340)
    view.print_copies()
    assert view.output.isVisible()


def test_without_a_printer_the_way_on_opens_the_dialog(
    view: SummaryView, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(printing, "has_printer", lambda: False)
    view.print_copies()
    view.output.findChildren(TextLink)[0].click()
    dialog = view.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    dialog.reject()
