# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Whoever does not look hears of the time at 10, 5, 2 and 0 minutes; a bell only where wanted."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget

from facilitator.ui import announce
from facilitator.ui.run.stage_clock import StageClock
from facilitator.ui.run.time_told import TimeTold


class Told:
    """What was heard of a stage of 25 minutes that runs since 13:43."""

    def __init__(self, hall: Any, view: QWidget) -> None:
        self.hall, self.view = hall, view
        self.clock = StageClock(hall.workspace, hall.session, clock=hall.clock, parent=view)
        self.told = TimeTold(self.clock, view)

    def at(self, *clocks: str) -> None:
        for clock in clocks:
            self.hall.turn(clock)
            self.clock.ticked.emit()


@pytest.fixture
def told(hall: Any, qtbot: Any) -> Told:
    hall.run_until(4, "13:43:00")
    view = QWidget()
    qtbot.addWidget(view)
    return Told(hall, view)


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What a screen reader is given, and the bells."""
    said: list[str] = []
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(announce, "announce", lambda _widget, text: said.append(text))
    monkeypatch.setattr(QApplication, "beep", lambda: said.append("bell"))
    return said


def said(told: Told, heard: list[str]) -> list[str]:
    for pending in told.view.findChildren(announce.Pending):
        pending.say()
    found = list(heard)
    heard.clear()
    return found


def test_only_at_ten_five_two_and_none(told: Told, heard: list[str]) -> None:
    told.at("13:44:00", "13:57:59")
    assert said(told, heard) == []
    told.at("13:58:00")
    assert said(told, heard) == ["Share and capture, 10 minutes left, running"]
    told.at("13:58:01", "14:02:59")
    assert said(told, heard) == []
    told.at("14:03:00")
    assert said(told, heard) == ["Share and capture, 5 minutes left, running"]
    told.at("14:06:00")
    assert said(told, heard) == ["Share and capture, 2 minutes left, running"]
    told.at("14:08:00")
    assert said(told, heard) == ["Share and capture, 0 minutes left, running"]
    told.at("14:09:00", "14:20:00")
    assert said(told, heard) == []


def test_the_bell_rings_once_and_only_where_it_is_wanted(told: Told, heard: list[str]) -> None:
    told.at("14:07:59", "14:08:00", "14:08:01")
    assert "bell" not in said(told, heard)
    told.told.set_bell(True)
    told.clock.add_minutes(5)
    told.at("14:12:59", "14:13:00", "14:13:01", "14:14:00")
    assert said(told, heard).count("bell") == 1


def test_with_a_bell_the_clock_ticks_unseen(told: Told) -> None:
    assert not told.clock.is_ticking()
    told.told.set_bell(True)
    assert told.clock.is_ticking()
    told.told.set_bell(False)
    assert not told.clock.is_ticking()


def test_a_pause_another_stage_and_no_time_say_nothing(told: Told, heard: list[str]) -> None:
    told.told.set_bell(True)
    told.at("14:07:00")
    told.clock.pause_or_resume()
    told.at("14:20:00")
    told.clock.pause_or_resume()
    told.clock.go_on()
    told.clock.add_minutes(-10)
    told.at("14:21:00", "14:40:00")
    assert "bell" not in said(told, heard)
