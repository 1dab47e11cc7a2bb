# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""F6 goes round all parts of every screen and comes back; Shift+F6 the other way."""

from __future__ import annotations

import pytest
import shiboken6
from PySide6.QtWidgets import QWidget

from tests.journey import Program


def walk(program: Program, key: str, most: int = 12) -> list[QWidget]:
    """Where the keyboard goes until it is where it began."""
    program.press(key)
    found = [program.focus()]
    for _ in range(most):
        program.press(key)
        if program.focus() is found[0]:
            return found
        found.append(program.focus())
    raise AssertionError("F6 never comes back")


@pytest.mark.parametrize("view", ["library", "plan", "run", "summary"])
def test_round_and_back(begun: Program, view: str) -> None:
    begun.say("One", "Two")
    if view == "library":
        begun.window.show_library()
    else:
        begun.session.show_view(view)
    begun.settle()
    there = walk(begun, "F6")
    assert len(there) >= 3
    back = walk(begun, "Shift+F6")
    assert len(back) == len(there)
    assert set(map(id, back)) == set(map(id, there))


def test_run_has_header_rail_board_tray_and_bar(begun: Program) -> None:
    begun.say("One", "Two")
    begun.sort()
    run = begun.run
    there = walk(begun, "F6")
    for part in (begun.session.header, run.rail, run.board.tray, run.capture):
        assert any(part is w or part.isAncestorOf(w) for w in there), part
    assert run.board.view in there


@pytest.mark.parametrize("view", ["library", "plan", "run", "summary"])
def test_tab_comes_to_every_part_and_leaves_each_again(begun: Program, view: str) -> None:
    begun.say("One", "Two")
    if view == "library":
        begun.window.show_library()
    else:
        begun.session.show_view(view)
    begun.settle()
    parts = walk(begun, "F6")
    there = walk(begun, "Tab", most=150)
    assert {id(part) for part in parts} <= {id(stop) for stop in there}
    back = walk(begun, "Shift+Tab", most=150)
    assert {id(stop) for stop in back} == {id(stop) for stop in there}


def test_tab_leaves_the_window_its_own(begun: Program) -> None:
    """What was passed on the way goes, as rings do, and takes nothing with it but itself."""
    begun.session.show_view("summary")
    menu = begun.session.summary.output.menu
    made = menu.addAction("made by Qt")
    for _ in range(12):
        begun.press("Tab")
    begun.session.show_view("run")
    begun.settle()
    assert shiboken6.isValid(made)
    assert "FocusRing" not in shiboken6.dump(begun.window)
