# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Suggestions in the whole program: off in two steps, on again with one, found in the palette."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtWidgets import QMenu

from facilitator.domain import edits
from facilitator.domain.clock import utc_text
from facilitator.ui import settings
from facilitator.ui.library.settings_page import SettingsPage
from facilitator.ui.widgets import Button, Toast
from tests.journey import Program
from tests.ui.suggest.conftest import SAID


@pytest.fixture
def grouping(begun: Program) -> Program:
    """A session of the program in its grouping stage, with loose notes that share words."""
    workspace, session = begun.window.workspace, begun.window.session
    assert workspace is not None
    assert session is not None
    workspace.do(edits.add_notes(workspace.state, session.session_id, texts=SAID))
    stage = next(s for s in workspace.state.stages(session.session_id) if s.mode == "cluster")
    workspace.do(edits.go_to_stage(workspace.state, stage.id, utc_text(begun.window.clock.now())))
    begun.qtbot.waitUntil(lambda: session.run.suggesting.is_open)
    return begun


def choose(menu: QMenu, words: str) -> None:
    """Click the entry with these words."""
    next(action for action in menu.actions() if action.text() == words).trigger()


def test_off_in_two_steps_and_back_with_undo(grouping: Program) -> None:
    session = grouping.window.session
    assert session is not None
    suggesting = session.run.suggesting
    choose(suggesting.strip.menu(), "Turn off suggestions")
    assert not suggesting.is_open
    assert session.run.board_bar.isVisible()
    assert grouping.window.preferences.now.suggestions is False
    assert settings.load().suggestions is False
    toasts = grouping.window.messages.toasts.findChildren(Toast)
    toast = next(toast for toast in toasts if toast.text == "Suggestions are off")
    toast.findChildren(Button)[0].click()
    assert grouping.window.preferences.now.suggestions is True
    grouping.qtbot.waitUntil(lambda: suggesting.is_open)


def test_the_settings_page_turns_them_off(grouping: Program) -> None:
    window = grouping.window
    assert window.session is not None
    session_id = window.session.session_id
    window.show_library()
    assert window.library is not None
    window.library.show_settings()
    page = window.findChild(SettingsPage)
    assert page is not None
    page.suggestions.click()
    assert window.preferences.now.suggestions is False
    window.open_session(session_id)
    suggesting = window.session.run.suggesting
    assert not suggesting._soon.isActive()
    assert not suggesting.suggestions.looking


def test_the_palette_asks_for_them(grouping: Program) -> None:
    actions: Any = grouping.window.actions_
    session = grouping.window.session
    assert session is not None
    session.run.suggesting.ignore_all()
    assert not session.run.suggesting.is_open
    for action in ("group.suggest", "group.suggest_more", "group.suggest_fewer"):
        assert actions.actions.is_bound(action)
    actions.actions.run("group.suggest")
    assert session.run.suggesting.suggestions.looking
