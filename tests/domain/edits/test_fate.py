# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What became of ideas and of promises."""

from __future__ import annotations

from collections.abc import Callable

from facilitator.domain import edits
from facilitator.domain.records import Action
from facilitator.domain.state import State


def test_ideas_have_a_fate_and_a_reason_and_may_have_none_again(
    state: State, said: Callable[..., str], do: Callable[..., list[str]]
) -> None:
    one, other = said("Ring first"), said("Longer breaks")
    assert do(edits.set_fate(state, [one, other], "not_used", " No money\n")) == [one, other]
    assert (state.notes[one].fate, state.notes[one].fate_reason) == ("not_used", "No money")
    do(edits.set_fate(state, [one], "", "left over"))
    assert (state.notes[one].fate, state.notes[one].fate_reason) == ("", "")


def test_not_used_allows_no_reason_and_nonsense_is_refused(
    state: State, said: Callable[..., str], do: Callable[..., list[str]],
    refused: Callable[..., str],
) -> None:  # fmt: skip
    one = said("Ring first")
    do(edits.set_fate(state, [one], "not_used"))
    assert state.notes[one].fate == "not_used"
    assert refused(edits.set_fate, state, [one], "lost") == "value.unknown"
    assert refused(edits.set_fate, state, ["nobody"], "joined") == "gone"


def test_a_lesson_and_the_end_of_an_experiment(
    state: State, do: Callable[..., list[str]], refused: Callable[..., str]
) -> None:
    state.put([Action("a", "s", "Sit down first", type="experiment", status="stuck")])
    do(edits.write_lesson(state, "a", "It takes\ntwo"))
    do(edits.set_ending(state, "a", "change"))
    action = state.actions["a"]
    assert (action.learned, action.outcome, action.status) == ("It takes\ntwo", "change", "stuck")
    assert refused(edits.set_ending, state, "a", "forget") == "value.unknown"
    assert refused(edits.write_lesson, state, "b", "x") == "gone"


def test_writing_on_at_a_lesson_is_one_step(state: State) -> None:
    state.put([Action("a", "s")])
    first = edits.write_lesson(state, "a", "Ask")
    state.apply(first)
    assert edits.write_lesson(state, "a", "Ask twice").continues(first)
