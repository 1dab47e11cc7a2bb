# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The journeys compare all of the sample but what is named, and would see what the room may not."""

from __future__ import annotations

from dataclasses import MISSING, fields, replace

import pytest

from facilitator.domain.records import ALL, Note, Record
from facilitator.domain.screens import BoardScreen, ProjectedNote, PromptScreen, VotesScreen
from facilitator.domain.state import State
from tests.journey import Program
from tests.journeys.comparing import COMPARED, NOT_WRITTEN, content, differences, sample
from tests.journeys.frames import Frame, Frames

#: What holds records together, or says where they lie on the board and when they came.
AROUND = {
    "id", "session_id", "position", "extra", "group_id", "stage_id", "voice_id", "cluster_id",
    "cluster_ids", "also_id", "note_id", "place", "x", "y", "votes_shown_at", "shown_at",
}  # fmt: skip


def filled(record: Record) -> set[str]:
    """The fields of a record that do not stand as they do in an empty one."""
    found = set()
    for each in fields(record):
        made = each.default_factory
        empty = made() if made is not MISSING else each.default
        if getattr(record, each.name) != empty:
            found.add(each.name)
    return found


def test_all_that_the_sample_says_is_compared_or_named() -> None:
    state, session = sample()
    passed_over: dict[str, set[str]] = {}
    for kind in ALL:
        known = {*COMPARED.get(kind.kind, ()), *NOT_WRITTEN.get(kind.kind, ()), *AROUND}
        for record in state.all(kind).values():
            if kind.kind != "learning_group":
                passed_over.setdefault(kind.kind, set()).update(filled(record) - known)
    assert {kind: names for kind, names in passed_over.items() if names} == {}
    kept = session.extra["sample"].keys() - {"schema", "about", "session", "clusters"}
    assert kept == set()


def test_another_word_group_or_count_is_a_difference() -> None:
    state, session = sample()
    wanted = content(state, session.id)
    assert differences(wanted, wanted) == {}
    note: Note = state.notes_of(session.id)[3]
    for changed in (
        replace(note, text=note.text + "."),
        replace(note, cluster_id=None),
        replace(note, heard=9),
        replace(note, stage_id=state.stages(session.id)[0].id),
    ):
        others = [r for kind in ALL for r in state.all(kind).values() if r.id != note.id]
        assert differences(content(State([*others, changed]), session.id), wanted) != {}


@pytest.mark.parametrize(
    ("screen", "found"),
    [
        (PromptScreen("Title", "What do you hear?"), []),
        (PromptScreen("Title", "Ask Ingrid\nfirst."), ["Ask Ingrid first."]),
        (BoardScreen((ProjectedNote("She said IW did it"),)), ["IW"]),
        (BoardScreen((ProjectedNote("SIWO"),)), []),
        (BoardScreen((ProjectedNote("not yet shown"),)), ["not yet shown"]),
        (VotesScreen((), 31), ["dots before closing"]),
    ],
)
def test_what_the_room_may_not_see_is_found(
    program: Program, screen: PromptScreen | BoardScreen | VotesScreen, found: list[str]
) -> None:
    frames = Frames(program, always={"Ask Ingrid first.", "IW"})
    frames.seen = [Frame(screen, "A stage", frozenset({"not yet shown"}), votes_open=True)]
    assert frames.leaks() == [("A stage", words) for words in found]
