# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What the page says of few and of many sessions, and what it holds back."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from facilitator.domain.records import Action, Ask, Pulse
from facilitator.domain.series import Meeting, SeriesData, series
from facilitator.domain.themes import Named
from facilitator.ui.library.series.entries import FEW, Entries
from facilitator.ui.library.series.page import SeriesPage
from facilitator.ui.library.series.plots import Bars
from facilitator.ui.widgets import Label

TODAY = date(2026, 11, 26)


@pytest.fixture
def page(qtbot: QtBot) -> SeriesPage:
    made = SeriesPage()
    qtbot.addWidget(made)
    made.resize(900, 600)
    made.show()
    return made


def meeting(key: str, people: int = 12, **values: Any) -> Meeting:
    return Meeting(key, "g", int(key), date=f"2026-{int(key):02d}-01", people=people, **values)


def said(page: SeriesPage, data: SeriesData) -> str:
    page.show_series(series(data, TODAY), "en")
    QApplication.processEvents()
    page.grab()
    parts = [label.text() for label in page.findChildren(Label) if label.isVisible()]
    painted = [*page.findChildren(Bars), *(e.rows for e in page.findChildren(Entries))]
    return "\n".join([*parts, *(widget.accessibleName() for widget in painted)])


def test_a_group_with_one_session_says_what_will_come(page: SeriesPage) -> None:
    words = said(page, SeriesData((meeting("1"),)))
    assert "from the second session on" in words
    assert "the pulse from the third on" in words
    assert "Themes that return" not in words.splitlines()
    assert "No session was held yet" in said(page, SeriesData())


def test_three_sessions_say_all_there_is(page: SeriesPage) -> None:
    data = SeriesData(
        (meeting("1", lived=6, paid=6, paid_lived=6), meeting("2"), meeting("3", planned_hours=24)),
        (Named("a", "1", "Keys"), Named("b", "2", "Keys"), Named("c", "3", "The keys")),
        (Action("x", "1", "Sit down", type="experiment", outcome="keep", learned="Calm"),),
        (Ask("q", "1", "Who pays?", "Board"),),
        tuple(Pulse(key, key, "trust", (2, 4, 5, 6)) for key in "123"),
    )
    words = said(page, data)
    assert "Keys · The keys, in 3 session" in words
    assert "Three times or more, and no answer yet" in words
    assert "Who pays?, 329 day" in words
    assert "To: Board" in words
    assert "Sit down, kept, Learned: Calm" in words
    assert "present in 1 of 3 sessions" in words
    assert "In 1 of these 1, somebody with lived experience was paid." in words
    assert "6 of 6 people with lived experience were paid." in words
    assert "24 planned, 0 real" in words
    assert "two answers are counted together" in words
    assert "6 – 11" in words  # never the two of the four


def test_nothing_of_a_small_session_is_told_on_its_own(page: SeriesPage) -> None:
    data = SeriesData(
        (meeting("1"), meeting("2"), meeting("3", people=3)),
        (Named("a", "1", "Keys"), Named("b", "3", "Her keys")),
        (Action("x", "3", "Hers", type="experiment"),),
        (Ask("q", "3", "Her question"),),
    )
    words = said(page, data)
    assert "fewer than 5 people count in totals only" in words
    assert "Her" not in words


def test_many_rows_are_shown_when_somebody_asks(page: SeriesPage) -> None:
    asks = tuple(Ask(str(i), "1", f"Question {i}") for i in range(FEW + 3))
    page.show_series(series(SeriesData((meeting("1"),), asks=asks), TODAY), "en")
    [entries] = page.findChildren(Entries)
    assert f"Question {FEW + 2}" not in entries.rows.accessibleName()
    assert entries.more is not None
    entries.more.click()
    assert f"Question {FEW + 2}" in entries.rows.accessibleName()
    assert entries.more is None


def test_groups_to_choose_and_keys_to_scroll(page: SeriesPage, qtbot: QtBot) -> None:
    page.show_groups([("g", "Care"), ("h", "Housing")], "h")
    assert page.groups.currentText() == "Housing"
    with qtbot.waitSignal(page.chosen) as chosen:
        page.groups.setCurrentIndex(0)
        page.groups.activated.emit(0)
    assert chosen.args == [""]
    asks = tuple(Ask(str(i), "1", f"Question {i}") for i in range(60))
    page.show_series(series(SeriesData((meeting("1"),), asks=asks), TODAY), "en")
    page.resize(600, 200)
    qtbot.waitUntil(lambda: page.verticalScrollBar().maximum() > 0)
    QTest.keyClick(page, Qt.Key.Key_Down)
    assert page.verticalScrollBar().value() > 0
    QTest.keyClick(page, Qt.Key.Key_Home)
    assert page.verticalScrollBar().value() == 0
