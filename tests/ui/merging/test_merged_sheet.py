# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The look at what came in: pairs to read, and what is wrong put right."""

from __future__ import annotations

from copy import deepcopy

from facilitator.domain import edits
from facilitator.domain.merging import Merged, merge
from facilitator.domain.merging.merged import Pair
from facilitator.domain.parcels import pack
from facilitator.ui.merging.merged_sheet import MergedSheet
from facilitator.ui.widgets import Label
from tests.journey import Program


def came(program: Program) -> Merged:
    """A second file with a group of a name that is here too, and another name for a third one."""
    program.say("Lifts", "Doors")
    program.settle()
    key, workspace = program.session.session_id, program.workspace
    lifts, doors = program.notes()
    workspace.do(edits.group_notes(workspace.state, [lifts.id], name="Getting in"))
    there = deepcopy(workspace.state)
    workspace.do(edits.group_notes(workspace.state, [doors.id], name="Around"))
    there.apply(edits.group_notes(there, [doors.id], name="Around"))
    [first, *_] = there.clusters_of(key)
    there.apply(edits.name_cluster(there, first.id, "Coming in"))
    there.apply(edits.write_session(there, key, title="Another title"))
    merged = merge(workspace.state, key, pack(there, key))
    workspace.do(merged.edit)
    program.settle()
    return merged


def opened(program: Program, merged: Merged) -> MergedSheet:
    sheet = program.window.files.arriving.show(merged)
    program.settle()
    return sheet


def words(sheet: MergedSheet) -> list[str]:
    return [label.text() for label in sheet.findChildren(Label)]


def test_two_groups_of_a_name_become_one(begun: Program) -> None:
    merged = came(begun)
    sheet = opened(begun, merged)
    assert "Coming in" in words(sheet)
    begun.click("Make one group")
    names = [c.name for c in begun.workspace.state.clusters_of(begun.session.session_id)]
    assert sorted(names) == ["Around", "Getting in"]
    assert not sheet.back.isVisible()
    begun.press("Return")
    assert not sheet.isVisible()


def test_keys_reach_everything_and_escape_changes_nothing(begun: Program) -> None:
    merged = came(begun)
    state = deepcopy(begun.workspace.state)
    sheet = opened(begun, merged)
    assert begun.reach("Make one group") == 0
    assert begun.reach("Done") == 2
    assert sheet.isVisible()
    begun.press("Escape")
    assert not sheet.isVisible()
    assert begun.workspace.state == state


def test_what_is_gone_since_is_not_shown(begun: Program) -> None:
    merged = came(begun)
    pairs: list[Pair] = [*merged.same_names]
    begun.window.messages.undo()
    assert pairs
    sheet = opened(begun, merged)
    assert "Around" not in " ".join(words(sheet))
    assert not sheet.back.isVisible()


def test_a_long_list_is_cut_and_says_so(begun: Program) -> None:
    key, workspace = begun.session.session_id, begun.workspace
    workspace.do(edits.add_notes(workspace.state, key, texts=["Tea"] * 240))
    ids = [note.id for note in begun.notes()]
    pairs = tuple(zip(ids[120:], ids[:120], strict=True))
    sheet = opened(begun, Merged(edits.add_note(workspace.state, key, text="x"), alike=pairs))
    assert any("20" in text for text in words(sheet)[-3:])
