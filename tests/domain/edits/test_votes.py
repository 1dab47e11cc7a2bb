# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Verbs of dots."""

from __future__ import annotations

from facilitator.domain import edits


def test_dots_are_set_not_added_and_nought_takes_them_away(state, said, do, refused):
    note = said("a")
    [_, group] = do(edits.add_cluster(state, "s"))
    do(edits.set_dots(state, count=3, note_id=note))
    do(edits.set_dots(state, count=5, note_id=note))
    do(edits.set_dots(state, count=2, cluster_id=group))
    assert sorted(d.count for d in state.dots_of("s")) == [2, 5]
    do(edits.set_dots(state, count=0, note_id=note))
    assert [d.cluster_id for d in state.dots_of("s")] == [group]
    assert edits.set_dots(state, count=0, note_id=note).changes == ()
    assert refused(edits.set_dots, state, count=-1, note_id=note) == "count.negative"
    assert refused(edits.set_dots, state, count=1) == "gone"
