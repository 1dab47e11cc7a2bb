# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Ctrl+Z and Ctrl+Y say in one toast what happened, also when the disk says no."""

from __future__ import annotations

from tests.journey import Program


def test_back_and_again(begun: Program) -> None:
    begun.say("One")
    begun.press("Ctrl+Z")
    assert begun.told() == ["Taken back: note added"]
    begun.press("Ctrl+Y")
    assert begun.told()[-1] == "Done again: note added"
    assert begun.texts() == ["One"]


def test_nothing_to_take_back_is_said(program: Program) -> None:
    program.window.messages.undo()
    assert program.told() == ["Nothing to take back"]
    program.window.messages.redo()
    assert program.told()[-1] == "Nothing to do again"


def test_a_disk_that_says_no(begun: Program) -> None:
    begun.say("One")
    begun.workspace._connection.cursor().execute("PRAGMA query_only = 1")
    begun.press("Ctrl+Z")
    assert begun.texts() == ["One"]
    assert "may be read but not written" in begun.told()[-1]
