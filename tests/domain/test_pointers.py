# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Every field that points somewhere is known, and ids from elsewhere stay apart and in order."""

from __future__ import annotations

from dataclasses import fields

from hypothesis import given
from hypothesis import strategies as st

from facilitator.domain.ids import new_id
from facilitator.domain.pointers import POINTERS, derived_id, repointed
from facilitator.domain.records import ALL, Decision, Note
from facilitator.store.search import rowid


def test_every_field_that_points_is_listed() -> None:
    names = {
        field.name for cls in ALL for field in fields(cls) if field.name.endswith(("_id", "_ids"))
    }
    assert names == set(POINTERS)


def test_pointers_follow_or_point_nowhere() -> None:
    note = Note("n", "s", stage_id="a", cluster_id="gone", same_as_id=None)
    ids = {("session", "s"): "t", ("stage", "a"): "b"}
    moved = repointed(note, ids)
    assert (moved.session_id, moved.stage_id, moved.cluster_id) == ("t", "b", None)
    decision = Decision("d", "s", cluster_ids=("a", "b", "c"))
    groups = {("session", "s"): "s", ("cluster", "a"): "x", ("cluster", "c"): "c"}
    assert repointed(decision, groups).cluster_ids == ("x", "c")


@given(salt=st.text(), count=st.integers(1, 200))
def test_derived_ids_are_apart_steady_and_in_order(salt: str, count: int) -> None:
    ids = [new_id() for _ in range(count)]
    derived = [derived_id(key, salt) for key in ids]
    assert derived == [derived_id(key, salt) for key in ids]
    assert [key[:18] for key in derived] == sorted(key[:18] for key in derived)
    places = {rowid("note", key) for key in (*ids, *derived)}
    assert len(places) == 2 * count
    assert derived_id(ids[0], salt) != derived_id(ids[0], salt + "x")
