# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Up to six voices: named, added and taken out in the plan."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from facilitator.domain import edits
from facilitator.store.workspace import Workspace
from facilitator.ui.plan.plan_view import PlanView
from facilitator.ui.plan.voices import VoiceMark, VoicesSection
from facilitator.ui.widgets import IconButton

SESSION = "5" * 32


@pytest.fixture
def section(view: PlanView) -> VoicesSection:
    return view.people.voices


def told(workspace: Workspace) -> list[tuple[int, str]]:
    return [(voice.number, voice.name) for voice in workspace.state.voices(SESSION)]


def test_a_name_is_kept_and_taken_back(
    section: VoicesSection, workspace: Workspace, qtbot: QtBot
) -> None:
    name = section.names[1]
    name.setText("Residents")
    qtbot.keyClick(name, Qt.Key.Key_Return)
    assert told(workspace) == [(1, "Residents")]
    workspace.undo()
    assert section.names[1].text() == "Service users"


def test_six_and_no_more(section: VoicesSection, workspace: Workspace, qtbot: QtBot) -> None:
    section.add.open()
    for name in ("Two", "Three", "Four", "Five", "Six"):
        qtbot.keyClicks(section.add.field, name)
        qtbot.keyClick(section.add.field, Qt.Key.Key_Return)
    assert [number for number, _ in told(workspace)] == [1, 2, 3, 4, 5, 6]
    assert section.add.isHidden()
    section.remove(3)
    assert not section.add.isHidden()
    section.add.added.emit("Three again")
    assert told(workspace)[2] == (3, "Three again")


def test_notes_of_a_voice_that_goes_have_none(
    section: VoicesSection, workspace: Workspace, qtbot: QtBot
) -> None:
    voice = workspace.state.voices(SESSION)[0]
    workspace.do(edits.add_note(workspace.state, SESSION, text="Tea", voice_id=voice.id))
    out = next(b for b in section.findChildren(IconButton) if "1" in b.accessibleName())
    with qtbot.waitSignal(section.said) as said:
        qtbot.mouseClick(out, Qt.MouseButton.LeftButton)
    assert said.args[1] is True
    assert "1 note" in said.args[0]
    assert workspace.state.voices(SESSION) == []
    assert {note.voice_id for note in workspace.state.notes.values()} == {None}
    workspace.undo()
    assert told(workspace) == [(1, "Service users")]


def test_every_voice_has_its_mark(section: VoicesSection, qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    shown = [VoiceMark(number, host).grab().toImage() for number in (1, 2, 3, 4, 5, 6)]
    assert len({image.constBits().tobytes() for image in shown}) == 6
