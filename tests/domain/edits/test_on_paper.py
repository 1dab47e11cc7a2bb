# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What is chosen for paper is kept with the note, until the note says something else."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from facilitator.domain import edits
from facilitator.domain.errors import Refused
from facilitator.domain.state import State

Said = Callable[..., str]


def chosen(state: State, key: str) -> tuple[str, str]:
    note = state.notes[key]
    return note.on_paper, note.paper_text


def test_each_choice_and_back(state: State, said: Said) -> None:
    key = said("My son waits")
    state.apply(edits.set_on_paper(state, key, "stay"))
    assert chosen(state, key) == ("stay", "")
    state.apply(edits.set_on_paper(state, key, "reword", text="  A relative waits "))
    assert chosen(state, key) == ("reword", "A relative waits")
    edit = edits.set_on_paper(state, key, "out")
    state.apply(edit)
    assert chosen(state, key) == ("out", "")
    state.apply(edit.inverse())
    assert chosen(state, key) == ("reword", "A relative waits")
    state.apply(edits.set_on_paper(state, key, ""))
    assert chosen(state, key) == ("", "")
    assert state.notes[key].text == "My son waits"


def test_reworded_in_its_own_words_it_stays(state: State, said: Said) -> None:
    key = said("My son waits")
    state.apply(edits.set_on_paper(state, key, "reword", text="My son waits "))
    assert chosen(state, key) == ("stay", "")


@pytest.mark.parametrize(
    ("choice", "text", "code"),
    [
        ("nonsense", "", "value.unknown"),
        ("reword", "  ", "note.empty"),
        ("reword", "x" * 1001, "note.too_long"),
    ],
)
def test_what_is_refused(state: State, said: Said, choice: str, text: str, code: str) -> None:
    key = said("My son waits")
    with pytest.raises(Refused) as refused:
        edits.set_on_paper(state, key, choice, text=text)
    assert refused.value.code == code
    with pytest.raises(Refused, match="gone"):
        edits.set_on_paper(state, "nobody", "stay")


@pytest.mark.parametrize("choice", ["stay", "reword"])
def test_other_words_are_looked_at_anew(state: State, said: Said, choice: str) -> None:
    key = said("My son waits")
    state.apply(edits.set_on_paper(state, key, choice, text="A relative waits"))
    kept = chosen(state, key)
    state.apply(edits.write_note(state, key, "My son waits"))
    assert chosen(state, key) == kept
    edit = edits.write_note(state, key, "My daughter waits")
    state.apply(edit)
    assert chosen(state, key) == ("", "")
    state.apply(edit.inverse())
    assert chosen(state, key) == kept


def test_what_was_left_out_stays_out_in_other_words(state: State, said: Said) -> None:
    key = said("My son waits")
    state.apply(edits.set_on_paper(state, key, "out"))
    state.apply(edits.write_note(state, key, "My daughter waits"))
    assert chosen(state, key) == ("out", "")
