# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The list of all kinds counts them, opens their pages, and comes back."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from facilitator.domain import edits
from facilitator.domain.records import Term
from facilitator.ui.forms.more_page import MorePage

ENTER, DOWN, ESC = Qt.Key.Key_Return, Qt.Key.Key_Down, Qt.Key.Key_Escape


@pytest.fixture
def more(hall: Any, shown: Any) -> MorePage:
    page = MorePage(hall.workspace, hall.session, clock=hall.clock)
    page.resize(388, 686)
    hall.workspace.subscribe(page.hear_of)
    shown(page)
    page.target().setFocus()
    return page


def test_every_kind_with_its_count_and_its_key(more: MorePage, hall: Any) -> None:
    assert more.rows["term"].accessibleName() == "Word list, 0, Ctrl Shift W"
    edit = edits.add_entry(hall.state, Term, hall.session, term="Triage")
    hall.workspace.do(edit)
    assert more.rows["term"].accessibleName() == "Word list, 1, Ctrl Shift W"
    hall.workspace.undo()
    assert more.rows["term"].accessibleName() == "Word list, 0, Ctrl Shift W"


def test_arrows_and_enter_open_a_page_and_the_arrow_comes_back(more: MorePage) -> None:
    QTest.keyClick(QApplication.focusWidget(), DOWN)
    QTest.keyClick(QApplication.focusWidget(), ENTER)
    assert (more.kind, more.title()) == ("goal", "Goals")
    assert QApplication.focusWidget() is more.page("goal").edit
    more.page("goal").back.click()
    assert (more.kind, more.title()) == ("", "More")
    assert QApplication.focusWidget() is more.rows["goal"]


def test_esc_leaves_the_list(more: MorePage, qtbot: Any) -> None:
    with qtbot.waitSignal(more.left):
        QTest.keyClick(QApplication.focusWidget(), ESC)
