# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""One sentence for what came in, and a line for each thing that stayed as it was."""

from __future__ import annotations

from facilitator.domain.change import Change, Edit
from facilitator.domain.merging import Merged
from facilitator.ui.merging.words import remarks, told

SOME = Edit("merge_session", (Change("note", "n", None, {}),))


def test_nothing_new() -> None:
    assert told(Merged(Edit("merge_session"))).endswith("Nothing was changed.")


def test_what_was_added_and_that_nothing_is_gone() -> None:
    words = told(Merged(SOME, notes=("a", "b"), alike=(("a", "x"),), others=3))
    assert words.endswith(". Nothing was removed.")
    assert [part.split()[0] for part in words.split(", ")] == ["2", "1", "3"]
    assert "filled in" in told(Merged(SOME))


def test_a_group_is_called_a_group() -> None:
    new = Change("cluster", "c", None, {}), Change("cluster", "d", {"letter": "A"}, {"letter": "B"})
    words = told(Merged(Edit("merge_session", new), others=1)).split()
    assert (words[0], words[1][:5]) == ("1", "group")
    both = told(Merged(Edit("merge_session", new), others=3)).split(", ")
    assert [part.split()[0] for part in both] == ["1", "2"]


def test_a_line_for_each_thing_that_stayed() -> None:
    assert remarks(Merged(SOME)) == []
    every = Merged(SOME, counts_kept=("d",), logged=2, withdrawn=("s",), kept=(("note", "n"),))
    assert [line.split()[0] for line in remarks(every)] == ["1", "2", "1", "1"]
