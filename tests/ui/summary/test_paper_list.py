# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""All papers in a calm list, with what the session lacks for each; the keyboard goes through it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from facilitator.domain.summary.over_time import SERIES
from facilitator.export.pdf import papers as table
from facilitator.export.pdf.papers import PAPERS
from facilitator.ui.summary.for_whom import ForWhom
from facilitator.ui.summary.paper_choices import shelves
from facilitator.ui.summary.paper_list import PaperList


@pytest.fixture
def papers(qapp: QApplication, qtbot: QtBot) -> PaperList:
    made = PaperList()
    qtbot.addWidget(made)
    made.resize(332, 600)
    made.show()
    made.show_papers(dict.fromkeys(PAPERS, "") | {"words": "words"}, "participants")
    return made


def test_every_paper_of_a_session_is_in_the_list_once(papers: PaperList) -> None:
    listed = [name for _title, names in shelves() for name in names]
    assert sorted(listed) == sorted(set(PAPERS) - {SERIES})
    assert list(papers.rows) == listed


def test_a_paper_that_nobody_grouped_comes_last(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(table.PAPERS, "new", PAPERS["tree"])
    assert shelves()[-1] == ("More papers", ["new"])


def test_what_is_lacking_is_said_and_cannot_be_chosen(papers: PaperList) -> None:
    row = papers.rows["words"]
    assert not row.isEnabled()
    assert (row.detail(), row.accessibleDescription()) == ("no words yet", "no words yet")
    assert papers.rows["tree"].isEnabled()
    assert papers.target() is papers.rows["participants"]


def test_the_arrows_go_through_what_can_be_chosen(papers: PaperList, qtbot: QtBot) -> None:
    papers.activateWindow()
    papers.rows["story"].setFocus()
    qtbot.waitUntil(papers.rows["story"].hasFocus)
    qtbot.keyClick(papers.rows["story"], Qt.Key.Key_Down)
    assert not papers.rows["words"].hasFocus()
    chosen = papers.focusWidget()
    with qtbot.waitSignal(papers.chosen) as told:
        qtbot.keyClick(chosen, Qt.Key.Key_Return)
    assert told.args == [next(name for name, row in papers.rows.items() if row is chosen)]


def test_every_shelf_has_a_title(papers: PaperList) -> None:
    titles = [label.text() for label in papers.findChildren(QLabel)]
    assert {title for title, _names in shelves()} <= set(titles)


def test_the_two_for_whom_it_is_mostly(qapp: QApplication, qtbot: QtBot) -> None:
    whom = ForWhom()
    qtbot.addWidget(whom)
    whom.show()
    with qtbot.waitSignal(whom.changed) as told:
        qtbot.keyClick(whom.switch, Qt.Key.Key_Right)
    assert told.args == ["management"]
    assert not whom.other.isVisible()
    whom.show_kind("tree")
    assert whom.switch.current() == ""
    assert whom.other.isVisible()
    assert whom.other.text() == "Our tree"
    with qtbot.waitSignal(whom.list_asked):
        whom.other.click()
