# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What is said when a library has been opened: nothing, unless it ended early or is read only."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from facilitator.domain import edits
from facilitator.domain.ids import new_id
from facilitator.domain.records import Session
from facilitator.store import lock
from facilitator.store.workspace import Workspace
from facilitator.ui import texts
from facilitator.ui.greeting import greet
from facilitator.ui.widgets import ToastStack


@pytest.fixture
def library(tmp_path: Path) -> Path:
    path = tmp_path / "library.facilitator"
    workspace = Workspace.open(path)
    workspace.do(edits.add_session(Session(new_id(), title="One")))
    workspace.close()
    return path


def said(qtbot: QtBot, workspace: Workspace) -> list[str]:
    host = QWidget()
    qtbot.addWidget(host)
    stack = ToastStack(host)
    greet(workspace, stack)
    workspace.close()
    return [toast.text for toast in stack.toasts()]


def test_an_ordinary_start_says_nothing(qtbot: QtBot, library: Path) -> None:
    assert said(qtbot, Workspace.open(library)) == []


def test_a_start_after_the_power_went_says_that_all_is_there(qtbot: QtBot, library: Path) -> None:
    lock.leave_word(library)  # whoever was killed could not take it back
    workspace = Workspace.open(library)
    assert workspace.saved_at is not None
    time = texts.clock(workspace.saved_at)
    assert said(qtbot, workspace) == [f"Last time ended early. Nothing is lost: saved {time}."]


def test_a_library_that_only_can_be_read(
    qtbot: QtBot, library: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Root may write everything, so the answer of the system is given by hand.
    monkeypatch.setattr(Workspace, "read_only", property(lambda _self: True))
    [words] = said(qtbot, Workspace.open(library))
    assert "may be read but not written" in words
