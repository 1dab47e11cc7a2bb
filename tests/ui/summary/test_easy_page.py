# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The easy-read text is written beside its page; what is hard in it is only pointed at."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCharFormat
from pytestqt.qtbot import QtBot

from facilitator.domain import edits
from facilitator.domain.records import Term
from facilitator.store.workspace import Workspace
from facilitator.ui.summary.maker import Step
from facilitator.ui.summary.summary_view import SummaryView

SESSION = "5" * 32
Read = Callable[[bytes], str]
LONG = "We want more time to talk when one of us goes home and the next one comes in."


def underlined(view: SummaryView) -> list[tuple[str, QTextCharFormat.UnderlineStyle]]:
    """The marked places of the first line."""
    block = view.easy.field.document().firstBlock()
    line = block.text()
    found = block.layout().formats()
    return [(line[f.start : f.start + f.length], f.format.underlineStyle()) for f in found]


def test_the_page_follows_what_is_typed_and_undo_takes_it_back(
    view: SummaryView, workspace: Workspace, *, qtbot: QtBot, read: Read
) -> None:
    assert view.source.lacking()["easy"]
    view.bar.easy.click()
    assert view.easy.isVisible()
    assert view.bar.easy.isChecked()
    qtbot.keyClicks(view.easy.field, "We talked. We listened.")
    qtbot.waitUntil(lambda: bool(workspace.state.sessions[SESSION].easy_summary))
    assert view.options.options().kind == "easy"
    qtbot.waitUntil(lambda: view.maker.step is Step.READY)
    assert view.maker.paper is not None
    assert "We listened." in read(view.maker.paper.data)
    view.show_page("options")
    assert view.options.options().kind == "participants"
    workspace.undo()
    assert workspace.state.sessions[SESSION].easy_summary == ""
    assert view.easy.field.toPlainText() == ""


def test_long_sentences_and_listed_words_are_marked_and_counted(
    view: SummaryView, workspace: Workspace, qtbot: QtBot
) -> None:
    workspace.do(edits.add_entry(workspace.state, Term, SESSION, term="rota", meaning="Who when"))
    workspace.do(edits.write_session(workspace.state, SESSION, easy_summary=f"The rota 🙂. {LONG}"))
    view.show_page("easy")
    styles = QTextCharFormat.UnderlineStyle
    words = [(text.strip(), style) for text, style in underlined(view)]
    assert ("rota", styles.DotLine) in words
    assert any(style == styles.WaveUnderline for _text, style in words)
    assert view.easy.told.text().startswith("1 long sentence")
    assert "rota: Who when" in view.easy.words.text()
    assert workspace.state.sessions[SESSION].easy_summary == f"The rota 🙂. {LONG}"


def test_short_sentences_have_nothing_marked(view: SummaryView, workspace: Workspace) -> None:
    workspace.do(edits.write_session(workspace.state, SESSION, easy_summary="We talked."))
    view.show_page("easy")
    assert underlined(view) == []
    assert view.easy.told.text() == "No long sentences"
    assert not view.easy.words.isVisible()


def test_marking_is_no_typing(view: SummaryView, workspace: Workspace) -> None:
    heard: list[bool] = []
    view.easy.field.typed.connect(lambda: heard.append(True))
    workspace.do(edits.write_session(workspace.state, SESSION, easy_summary=LONG))
    workspace.do(edits.add_entry(workspace.state, Term, SESSION, term="home"))
    assert heard == []
    assert view.easy.field.toPlainText() == LONG


def test_what_is_still_being_typed_is_printed(
    view: SummaryView, workspace: Workspace, qtbot: QtBot
) -> None:
    view.show_page("easy")
    qtbot.keyClicks(view.easy.field, "Just now.")
    view._write()
    assert workspace.state.sessions[SESSION].easy_summary == "Just now."


def test_esc_right_after_typing_brings_the_other_paper_back(
    view: SummaryView, workspace: Workspace, qtbot: QtBot
) -> None:
    view.show_page("easy")
    qtbot.keyClicks(view.easy.field, "Just now.")
    assert view.options.options().kind == "participants"  # there is nothing to show of it yet
    qtbot.keyClick(view.easy.field, Qt.Key.Key_Escape)
    assert workspace.state.sessions[SESSION].easy_summary == "Just now."
    assert view.options.options().kind == "participants"


def test_the_list_of_papers_leads_there_while_nothing_is_written(view: SummaryView) -> None:
    view.show_page("papers")
    row = view.papers.rows["easy"]
    assert row.detail() == "no easy-read text yet"
    row.click()
    assert view.easy.isVisible()
