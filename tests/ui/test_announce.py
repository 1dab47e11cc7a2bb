# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""A screen reader is not talked over: one sentence after a pause, of one thing only the last."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from facilitator.ui import announce


def test_of_the_same_thing_only_the_last(qtbot: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(announce, "announce", lambda _widget, text: said.append(text))
    view = QWidget()
    qtbot.addWidget(view)
    announce.announce_soon(view, "11 notes", about="notes")
    announce.announce_soon(view, "2 minutes left", about="time")
    announce.announce_soon(view, "12 notes", about="notes")
    qtbot.waitUntil(lambda: bool(said))
    assert said == ["2 minutes left. 12 notes"]
    assert len(view.findChildren(announce.Pending)) == 1


def test_without_a_screen_reader_nothing_is_kept(qtbot: Any) -> None:
    view = QWidget()
    qtbot.addWidget(view)
    announce.announce_soon(view, "unheard")
    assert view.findChildren(announce.Pending) == []
