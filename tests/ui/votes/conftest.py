# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The session of the pictures with all it counts: groups with notes, a grid, a line."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from facilitator.domain import edits
from facilitator.domain.change import Edit, added
from facilitator.domain.clock import utc_text
from facilitator.domain.records import Record
from tests.ui.run.conftest import Hall, english, hall, shown

__all__ = ["Press", "english", "filled", "hall", "shown"]

KEYS = {
    "enter": Qt.Key.Key_Return,
    "esc": Qt.Key.Key_Escape,
    "up": Qt.Key.Key_Up,
    "down": Qt.Key.Key_Down,
    "left": Qt.Key.Key_Left,
    "right": Qt.Key.Key_Right,
    "home": Qt.Key.Key_Home,
    "end": Qt.Key.Key_End,
    "next": Qt.Key.Key_PageDown,
    "back": Qt.Key.Key_Backspace,
    "delete": Qt.Key.Key_Delete,
    "f2": Qt.Key.Key_F2,
}


class Press:
    """Presses keys where the view has its focus: names of keys, else what is typed."""

    def __init__(self, view: Any) -> None:
        self._view = view

    def __call__(self, *keys: str) -> None:
        for key in keys:
            if key in KEYS:
                QTest.keyClick(self._view.target(), KEYS[key])
            else:
                QTest.keyClicks(self._view.target(), key)


@pytest.fixture
def filled(hall: Hall) -> Hall:
    hall.fill()
    return hall


def put(hall: Hall, *records: Record) -> None:
    """Write records as a file would bring them."""
    hall.workspace.do(Edit("add_session", tuple(map(added, records))))


def enter(hall: Hall, stage_id: str) -> None:
    """This stage runs."""
    moment = utc_text(hall.clock.now())
    hall.workspace.do(edits.go_to_stage(hall.state, stage_id, moment))


def showing(hall: Hall, kind: Callable[..., Any], shown: Callable[[QWidget], QWidget]) -> Any:
    """A view of the session in a window that has the keyboard."""
    host = QWidget()
    host.resize(1090, 690)
    view = kind(hall.workspace, hall.session, clock=hall.clock, parent=host)
    view.setGeometry(0, 0, 1090, 690)
    hall.workspace.subscribe(view.hear_of)
    shown(host)
    view.target().setFocus()
    view.host = host
    return view
