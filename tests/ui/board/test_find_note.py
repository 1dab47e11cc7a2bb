# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Notes by a few letters: those without a place first, waiting ones never."""

from __future__ import annotations

from typing import TYPE_CHECKING

from facilitator.domain import edits
from facilitator.domain.change import Edit, updated
from facilitator.domain.records import Stage
from facilitator.ui.board import find_note
from tests.ui.board.board_session import SESSION, key, note_id

if TYPE_CHECKING:
    from facilitator.store.workspace import Workspace


def texts(workspace: Workspace, typed: str) -> list[str]:
    asked = find_note.question(workspace.state, SESSION, lambda _id: None)
    return [line.words for line in asked.lines(typed)]


def test_loose_and_tray_first_then_where_a_word_begins(workspace: Workspace) -> None:
    assert texts(workspace, "")[:3] == [
        "Language – sometimes I look for words",
        "The training day was good, do it again",
        "Thank each other more",
    ]
    assert texts(workspace, "day")[0] == "The training day was good, do it again"
    assert texts(workspace, "app") == [
        "The paper notebook is quicker than the app",
        "The app logs me out in the lift",
        "Overlap isn’t paid, so it doesn’t happen",
    ]


def test_several_words_and_accents(workspace: Workspace) -> None:
    workspace.do(edits.add_note(workspace.state, SESSION, text="Café on Fridays\nwith cake"))
    assert texts(workspace, "CAKE cafe") == ["Café on Fridays with cake"]
    assert texts(workspace, "nobody says this") == []


def test_waiting_and_binned_notes_are_not_found(workspace: Workspace) -> None:
    stage = workspace.state.all(Stage)[key("stage", 1)]
    change = updated(stage, hidden=True)
    assert change is not None
    workspace.do(Edit("write_stage", (change,)))
    workspace.do(edits.go_to_stage(workspace.state, stage.id, "2026-11-26T13:00:00+00:00"))
    workspace.do(edits.add_note(workspace.state, SESSION, text="Secret until shown"))
    assert texts(workspace, "secret") == []
    workspace.do(edits.bin_notes(workspace.state, [note_id(40)]))
    assert texts(workspace, "parking") == []
