# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The pages that are shown are the file, follow the session, and reach disk and printer."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from pytestqt.qtbot import QtBot

from facilitator.domain import edits
from facilitator.domain.records import Term
from facilitator.store.workspace import Workspace
from facilitator.ui.summary.maker import Step
from facilitator.ui.summary.pages import sheet_sizes
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
    view.options.size_of_print._group.button(2).click()
    ready(view, qtbot)
    assert len(sheet_sizes(data(view))) > len(a4)
    view.options.size_of_print._group.button(0).click()
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


def test_purpose_and_closing_words_are_edited_beside_the_pages(
    view: SummaryView, workspace: Workspace, qtbot: QtBot, read: Read
) -> None:
    view.bar.edit.click()
    assert view.words.isVisible()
    assert view.words.purpose.hasFocus() or not view.isActiveWindow()
    view.words.purpose.selectAll()
    qtbot.keyClicks(view.words.purpose, "To listen.")
    ready_words = workspace.state.sessions[SESSION].purpose
    view.bar.edit.click()
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


def test_another_paper_is_made_and_shown(
    view: SummaryView, workspace: Workspace, qtbot: QtBot, read: Read
) -> None:
    view.options.whom.all.click()
    rows = view.papers.rows
    assert rows["participants"].isChecked()
    assert not rows["words"].isEnabled()
    assert rows["words"].detail() == "no words yet"
    workspace.do(edits.add_entry(workspace.state, Term, SESSION, term="rota", meaning="Who when"))
    assert rows["words"].isEnabled()
    rows["words"].click()
    assert view.options.isVisible()
    assert view.options.whom.other.isVisible()
    assert view.options.whom.switch.current() == ""
    ready(view, qtbot)
    assert "The words we use" in read(data(view))
    assert "Who when" in read(data(view))
    view.options.whom.switch._group.button(0).click()
    ready(view, qtbot)
    assert not view.options.whom.other.isVisible()
    assert "Ten minutes overlap" in read(data(view))
