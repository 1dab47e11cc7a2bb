# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""One of a few, by mouse and by arrows; telling only what a person chose."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from facilitator.ui.widgets.segmented import SegmentedControl

VIEWS = [("plan", "Plan"), ("run", "Run"), ("summary", "Summary")]


@pytest.fixture
def views(page: QWidget) -> SegmentedControl:
    made = SegmentedControl(VIEWS, page, name="View")
    made.resize(made.sizeHint())
    made.show()
    return made


def segments(control: SegmentedControl) -> list[QAbstractButton]:
    return control.findChildren(QAbstractButton)


def test_as_wide_as_in_the_mockup(views: SegmentedControl) -> None:
    """`03`: 569 to 796, 34 high."""
    assert views.sizeHint().height() == 34
    assert views.sizeHint().width() == pytest.approx(227, abs=3)


def test_a_click_chooses_and_tells(views: SegmentedControl, qtbot: QtBot) -> None:
    with qtbot.waitSignal(views.changed) as told:
        QTest.mouseClick(segments(views)[2], Qt.MouseButton.LeftButton)
    assert told.args == ["summary"]
    assert views.current() == "summary"


def test_the_program_choosing_tells_nobody(views: SegmentedControl, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(views.changed):
        views.set_current("run")
    assert views.current() == "run"


def test_arrows_move_and_stop_at_the_ends_and_at_what_is_off(views: SegmentedControl) -> None:
    views.set_choice_enabled("summary", enabled=False, why="No notes yet")
    chosen: list[str] = []
    views.changed.connect(chosen.append)
    segments(views)[0].setFocus()
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Right):
        QTest.keyClick(views, key)
    assert chosen == ["run"]
    assert segments(views)[2].toolTip() == "No notes yet"


def test_one_stop_for_the_tab_key(views: SegmentedControl) -> None:
    views.set_current("run")
    stops = [s.text() for s in segments(views) if s.focusPolicy() != Qt.FocusPolicy.NoFocus]
    assert stops == ["Run"]


def test_something_else_than_these_may_be_chosen(views: SegmentedControl, qtbot: QtBot) -> None:
    views.set_current("another paper")
    assert views.current() == ""
    assert not any(segment.isChecked() for segment in segments(views))
    stops = [s for s in segments(views) if s.focusPolicy() != Qt.FocusPolicy.NoFocus]
    assert stops == segments(views)[:1]  # the keyboard still has a way in
    with qtbot.waitSignal(views.changed) as told:
        QTest.mouseClick(segments(views)[1], Qt.MouseButton.LeftButton)
    assert told.args == ["run"]
    assert [s.isChecked() for s in segments(views)] == [False, True, False]
