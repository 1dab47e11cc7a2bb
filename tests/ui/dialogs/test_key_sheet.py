# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""F1 lists the keys of this screen, typed ones too, and lets the work go on."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from facilitator.ui.action_table import ACTIONS
from facilitator.ui.actions import Actions
from facilitator.ui.dialogs.key_sheet import KeySheet, sections
from facilitator.ui.widgets.key_cap import KeyCap
from facilitator.ui.widgets.labels import Label


@pytest.fixture
def actions(qtbot: QtBot) -> Actions:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1200, 700)
    made = Actions(window)
    for spec in ACTIONS:
        made.bind(spec.id, None if spec.kind == "typed" else lambda *_state: None)
    return made


def sheet_of(actions: Actions) -> KeySheet:
    window = actions.parent()
    assert isinstance(window, QWidget)
    window.show()
    return KeySheet(window, actions)


def test_only_this_screens_keys(actions: Actions) -> None:
    actions.set_contexts("library")
    ids = {spec.id for specs in sections(actions).values() for spec in specs}
    assert "library.open" in ids
    assert "note.group" not in ids
    actions.set_contexts("session", "run", "capture", "board")
    ids = {spec.id for specs in sections(actions).values() for spec in specs}
    assert {"note.group", "capture.add", "session.new"} <= ids
    assert "theme.dark" not in ids  # it has no key


def test_every_key_is_on_the_sheet(actions: Actions) -> None:
    actions.set_contexts("session", "run", "capture", "board")
    sheet = sheet_of(actions)
    sheet.open_or_close()
    caps = [cap.text() for cap in sheet.findChildren(KeyCap)]
    words = [label.text() for label in sheet.findChildren(Label)]
    shown = [spec for specs in sections(actions).values() for spec in specs]
    assert len(caps) == sum(len(spec.keys) for spec in shown)
    assert {actions.words(spec) for spec in shown} <= set(words)
    assert sheet.isVisible()
    assert not sheet.isModal()
    sheet.open_or_close()
    assert not sheet.isVisible()


def test_it_fits_the_window(actions: Actions) -> None:
    actions.set_contexts("session", "run", "capture", "board")
    sheet = sheet_of(actions)
    sheet.open_or_close()
    window = sheet.parentWidget()
    assert window is not None
    assert sheet.height() <= window.height()
    assert sheet.width() <= window.width()
