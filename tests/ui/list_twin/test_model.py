# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The tree says what the session holds after any edit, and Qt's own rules for models hold."""

from __future__ import annotations

import random
from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from facilitator.domain import edits
from facilitator.domain.records import Note
from facilitator.domain.summary import in_place
from facilitator.store.workspace import Workspace
from facilitator.ui.list_twin.model import MANY, RECORD, NotesModel
from facilitator.ui.texts import tr
from tests.ui.board.board_session import SESSION, group_id, note_id

ACCESSIBLE = Qt.ItemDataRole.AccessibleTextRole


@pytest.fixture
def model(qtbot: Any, workspace: Workspace) -> Iterator[NotesModel]:
    def keep(record_id: str, text: str) -> bool:
        workspace.do(edits.write_note(workspace.state, record_id, text))
        return True

    made = NotesModel(workspace, SESSION, keep=keep)
    made.tester = QAbstractItemModelTester(  # type: ignore[attr-defined]
        made, QAbstractItemModelTester.FailureReportingMode.Fatal
    )
    yield made
    made.close()


def shown(model: NotesModel) -> dict[str, list[str]]:
    """What a view would show."""
    rows = (model.index(row, 0) for row in range(model.rowCount()))
    return {
        index.data(RECORD): [
            model.index(row, 0, index).data(RECORD) for row in range(model.rowCount(index))
        ]
        for index in rows
    }


def expected(workspace: Workspace) -> dict[str, list[str]]:
    """The same from the state alone."""
    state = workspace.state
    groups = [*(c.id for c in state.clusters_of(SESSION)), ""]
    notes = state.notes_of(SESSION)
    return {
        group: [n.id for n in in_place(n for n in notes if (n.cluster_id or "") == group)]
        for group in groups
    }


def test_groups_by_letter_then_what_is_not_grouped(model: NotesModel, workspace: Workspace) -> None:
    assert shown(model) == expected(workspace)
    assert [model.index(row, 0).data() for row in (0, 5)] == ["Time to talk", "Not grouped"]


def test_names_for_a_screen_reader(model: NotesModel, workspace: Workspace) -> None:
    workspace.do(edits.set_dots(workspace.state, count=5, note_id=note_id(1)))
    workspace.do(edits.set_dots(workspace.state, count=10, cluster_id=group_id("A")))
    assert model.index_of_note(note_id(1)).data(ACCESSIBLE) == (
        "Mint, personal assistants. Ten minutes overlap makes the whole evening calm. "
        f"In Time to talk, 1 of 8. {tr('%n dot(s)', n=5)}."
    )
    assert model.index_of_group(group_id("A")).data(ACCESSIBLE) == (
        f"A, Time to talk, {tr('%n note(s)', n=8)}, {tr('%n dot(s)', n=15)}"
    )
    assert (
        model.index_of_note(note_id(40)).data(ACCESSIBLE)
        == "Peach, relatives. Parking. Not grouped."
    )


def test_a_row_that_moves_is_the_same_row(model: NotesModel, workspace: Workspace) -> None:
    kept = QPersistentModelIndex(model.index_of_note(note_id(3)))
    workspace.do(edits.move_notes(workspace.state, [note_id(8)], group_id("A"), before=0))
    assert kept.data(RECORD) == note_id(3)
    assert kept.row() == 3
    workspace.do(edits.dissolve_clusters(workspace.state, [group_id("B")]))
    assert kept.data(RECORD) == note_id(3)


def test_only_what_an_edit_touches_is_told(
    model: NotesModel, workspace: Workspace, qtbot: Any
) -> None:
    told: list[str] = []
    model.rowsInserted.connect(lambda *_a: told.append("in"))
    model.rowsRemoved.connect(lambda *_a: told.append("out"))
    model.modelReset.connect(lambda: told.append("anew"))
    workspace.do(edits.move_notes(workspace.state, [note_id(40)], group_id("A")))
    assert told == ["out", "in"]
    told.clear()
    workspace.do(edits.star_notes(workspace.state, [note_id(1)], True))
    assert told == []
    texts = [f"Note {n}" for n in range(MANY + 1)]
    workspace.do(edits.add_notes(workspace.state, SESSION, texts=texts))
    assert told == ["anew"]


def test_waiting_notes_are_in_no_list(model: NotesModel, workspace: Workspace) -> None:
    state = workspace.state
    stage = state.stages(SESSION)[0]
    workspace.do(edits.write_stage(state, stage.id, hidden=True))
    workspace.do(edits.go_to_stage(state, stage.id, "2026-11-26T13:00:00+00:00"))
    workspace.do(edits.add_note(state, SESSION, text="Nobody sees this yet"))
    hidden = state.notes_of(SESSION)[-1].id
    assert not model.index_of_note(hidden).isValid()
    workspace.do(edits.write_stage(state, stage.id, hidden=False))
    assert model.index_of_note(hidden).isValid()


def test_another_session_is_not_heard(model: NotesModel, workspace: Workspace) -> None:
    before = shown(model)
    note = workspace.state.notes[note_id(1)]
    assert isinstance(note, Note)
    assert model.parent(QModelIndex()) == QModelIndex()
    assert not model.index(0, 0, model.index_of_note(note.id)).isValid()
    assert shown(model) == before


def test_words_are_written_through_the_list(model: NotesModel, workspace: Workspace) -> None:
    assert model.setData(model.index_of_note(note_id(1)), "Ten quiet minutes")
    assert workspace.state.notes[note_id(1)].text == "Ten quiet minutes"
    assert not model.flags(model.index_of_group("")) & Qt.ItemFlag.ItemIsEditable


@pytest.mark.parametrize("seed", range(6))
def test_any_edits_and_their_undoing(model: NotesModel, workspace: Workspace, seed: int) -> None:
    chance = random.Random(seed)
    for _ in range(40):
        if chance.random() < 0.2:
            chance.choice((workspace.undo, workspace.redo))()
        else:
            _something(workspace, chance)
        if SESSION not in workspace.state.sessions:
            workspace.redo()
        assert shown(model) == expected(workspace)


def _something(workspace: Workspace, chance: random.Random) -> None:
    state = workspace.state
    notes = [n.id for n in state.notes_of(SESSION)]
    groups = [c.id for c in state.clusters_of(SESSION)]
    some = chance.sample(notes, chance.randint(1, 4))
    acts = [
        lambda: edits.group_notes(state, some),
        lambda: edits.to_tray(state, some),
        lambda: edits.bin_notes(state, some[:1]),
        lambda: edits.duplicate_notes(state, some),
        lambda: edits.add_notes(state, SESSION, texts=["More", "and more"]),
    ]
    if len(groups) > 1:
        target, other = chance.sample(groups, 2)
        before = chance.choice((None, 0, 2))
        acts += [
            lambda: edits.move_notes(state, some, target, before=before),
            lambda: edits.merge_clusters(state, [other], target),
            lambda: edits.dissolve_clusters(state, [target]),
            lambda: edits.name_cluster(state, target, "Other"),
        ]
    workspace.do(chance.choice(acts)())
