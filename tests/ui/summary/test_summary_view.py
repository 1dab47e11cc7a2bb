# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The pages that are shown are the file, follow the session, and reach disk and printer."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QImage
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from facilitator.domain import edits
from facilitator.store.workspace import Workspace
from facilitator.ui.summary import printing
from facilitator.ui.summary.maker import Step
from facilitator.ui.summary.pages import page_image, sheet_sizes
from facilitator.ui.summary.summary_view import SummaryView
from facilitator.ui.tasks import Tasks

SESSION = "5" * 32
Read = Callable[[bytes], str]


def ready(view: SummaryView, qtbot: QtBot) -> None:
    """Wait until the pages say what the session says."""
    qtbot.waitUntil(
        lambda: (
            view.maker.step is Step.READY
            and view.maker.paper is not None
            and view.maker.paper.summary == view.summary()
        )
    )


def data(view: SummaryView) -> bytes:
    assert view.maker.paper is not None
    return view.maker.paper.data


def test_the_pages_are_up_to_date_and_say_so(view: SummaryView, read: Read) -> None:
    assert view.bar.state.text().endswith("2 pages · up to date with the session")
    words = read(data(view))
    assert "What makes a good handover?" in words
    assert "Nobody asks me how the day was" in words


def test_each_choice_changes_the_file(view: SummaryView, qtbot: QtBot, read: Read) -> None:
    assert "Anna Karlsson" not in read(data(view))
    view.options.names.setChecked(True)
    assert view.maker.step is Step.OUT_OF_DATE
    ready(view, qtbot)
    assert "Anna Karlsson" in read(data(view))
    view.options.names.setChecked(False)
    view.options.dots.setChecked(False)
    view.options.ungrouped.setChecked(False)
    view.options.own_thoughts.setChecked(False)
    ready(view, qtbot)
    words = read(data(view))
    assert "Anna Karlsson" not in words
    assert "15 dots" not in words
    assert "Bus times" not in words
    assert "My own thoughts" not in words
    view.options.notes.setChecked(False)
    ready(view, qtbot)
    assert "Ten minutes overlap" not in read(data(view))
    assert not view.options.names.isEnabled()


def test_the_language_of_the_paper_is_its_own(view: SummaryView, qtbot: QtBot, read: Read) -> None:
    before = read(data(view))
    view.options.language.setCurrentIndex(view.options.language.findData("sv"))
    ready(view, qtbot)
    words = read(data(view))
    assert words != before
    assert "torsdag 26 november 2026" in words.lower()
    assert "Ten minutes overlap" in words


def test_a3_and_large_print_are_other_pages(
    view: SummaryView, workspace: Workspace, qtbot: QtBot
) -> None:
    workspace.do(edits.add_notes(workspace.state, SESSION, texts=[f"Note {i}" for i in range(30)]))
    ready(view, qtbot)
    a4 = sheet_sizes(data(view))
    view.options.large.setChecked(True)
    ready(view, qtbot)
    assert len(sheet_sizes(data(view))) > len(a4)
    view.options.large.setChecked(False)
    view.options.paper._group.button(1).click()
    ready(view, qtbot)
    assert max(sheet_sizes(data(view))[0]) > max(a4[0]) * 1.3


def test_a_change_in_the_session_reaches_the_pages(
    view: SummaryView, workspace: Workspace, qtbot: QtBot, read: Read
) -> None:
    workspace.do(edits.add_note(workspace.state, SESSION, text="Said at the very end"))
    assert "out of date" in view.bar.state.text()
    ready(view, qtbot)
    assert "Said at the very end" in read(data(view))


def test_a_change_that_is_not_on_the_paper_makes_nothing(
    view: SummaryView, workspace: Workspace
) -> None:
    paper = view.maker.paper
    workspace.do(edits.write_session(workspace.state, SESSION, retention="2027-01-01"))
    assert view.maker.step is Step.READY
    assert view.maker.paper is paper


def test_the_window_lives_while_many_pages_are_made(
    view: SummaryView, workspace: Workspace, qtbot: QtBot
) -> None:
    workspace.do(edits.add_notes(workspace.state, SESSION, texts=[f"Note {i}" for i in range(600)]))
    seen: list[Step] = []
    ticking = QTimer()
    ticking.timeout.connect(lambda: seen.append(view.maker.step))
    ticking.start(0)
    view.maker.make()
    typed = view.words.purpose
    view.edit_words()
    qtbot.keyClicks(typed, "Words typed meanwhile. ")
    qtbot.waitUntil(lambda: "typed meanwhile" in workspace.state.sessions[SESSION].purpose)
    ready(view, qtbot)
    ticking.stop()
    assert seen.count(Step.MAKING) > 5  # the event loop turned while the file was being made
    assert view.maker.paper is not None
    assert "typed meanwhile" in view.maker.paper.summary.purpose


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


def test_purpose_and_closing_words_are_edited_beside_the_pages(
    view: SummaryView, workspace: Workspace, qtbot: QtBot, read: Read
) -> None:
    view.bar.edit.click()
    assert view.words.isVisible()
    assert view.words.purpose.hasFocus() or not view.isActiveWindow()
    view.words.purpose.selectAll()
    qtbot.keyClicks(view.words.purpose, "To listen.")
    ready_words = workspace.state.sessions[SESSION].purpose
    view.words.done.emit()
    assert not view.words.isVisible()
    ready(view, qtbot)
    assert "To listen." in read(data(view))
    workspace.undo()
    assert workspace.state.sessions[SESSION].purpose != "To listen."
    assert ready_words in ("To listen.", "We met to hear what a handover is like.")
    ready(view, qtbot)
    assert "We met to hear" in read(data(view))


def test_a_small_window_opens_the_choices_over_the_pages(view: SummaryView, qtbot: QtBot) -> None:
    view.resize(683, 340)
    assert view.preview.isVisible()
    assert not view.options.isVisible()
    view.bar.sheet.click()
    assert view.options.isVisible()
    assert view.output.print_button.isVisible()
    edge = view.output.mapTo(view, view.output.rect().bottomRight())
    assert view.rect().contains(edge)
    view.bar.sheet.click()
    assert not view.options.isVisible()
    view.bar.edit.click()
    assert view.words.isVisible()
    view.resize(1366, 686)
    assert view.words.isVisible()
    assert view.preview.isVisible()
    view.words.done.emit()
    assert view.options.isVisible()


def test_esc_goes_one_level_up(view: SummaryView, qtbot: QtBot) -> None:
    view.edit_words()
    qtbot.keyClick(view.words.purpose, Qt.Key.Key_Escape)
    assert not view.words.isVisible()
    view.resize(683, 340)
    view.bar.sheet.click()
    qtbot.keyClick(view.options.notes, Qt.Key.Key_Escape)
    assert not view.options.isVisible()


def test_buttons_change_the_size(view: SummaryView) -> None:
    fitted = view.preview.page_rects()[0].width()
    view.bar.larger.click()
    assert view.preview.page_rects()[0].width() > fitted
    assert view.bar.fit.text() == f"{round((view.preview.zoom or 0) * 100)} %"
    view.bar.fit.click()
    assert view.preview.page_rects()[0].width() == fitted
    assert view.bar.fit.text() == "Fit"


def test_a_closed_view_no_longer_listens(
    view: SummaryView, workspace: Workspace, tasks: Tasks
) -> None:
    view.close()
    workspace.do(edits.add_note(workspace.state, SESSION, text="Later"))
    assert view.maker.step is Step.READY


def test_the_keyboard_reaches_every_control(view: SummaryView) -> None:
    names = [
        widget.accessibleName() or getattr(widget, "text", str)()
        for widget in (
            view.bar.edit, view.bar.smaller, view.bar.fit, view.bar.larger, view.options.notes,
            view.options.paper, view.options.language, view.output.print_button, view.output.more,
            view.output.save_button, view.preview,
        )
    ]  # fmt: skip
    assert all(names)
    focusable = (view.bar.edit, view.options.notes, view.output.print_button, view.output.more)
    assert all(widget.focusPolicy() & Qt.FocusPolicy.TabFocus for widget in focusable)
