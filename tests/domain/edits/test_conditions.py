# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Verbs of conditions and ground rules."""

from __future__ import annotations

from facilitator.domain import edits
from facilitator.domain.conditions import UsualCondition, conditions_in

USUAL = [UsualCondition(f"c{i}", "space", {"en": f"Line {i}"}) for i in range(3)]


def test_lines_are_added_ticked_changed_and_taken_out(state, do, refused):
    do(edits.add_conditions(state, "s", conditions_in(USUAL, "s", "en")))
    [own] = do(edits.add_condition(state, "s", family="recognition", text=" Soup for all "))
    assert [line.text for line in state.conditions_of("s")] == [
        "Line 0",
        "Line 1",
        "Line 2",
        "Soup for all",
    ]
    do(edits.tick_condition(state, own, True))
    do(edits.write_condition(state, own, "Soup and bread"))
    line = state.conditions_of("s")[-1]
    assert (line.text, line.met, line.family) == ("Soup and bread", True, "recognition")
    assert edits.tick_condition(state, own, True).changes == ()
    edit = edits.remove_condition(state, own)
    do(edit)
    assert len(state.conditions_of("s")) == 3
    state.apply(edit.inverse())
    assert state.conditions_of("s")[-1] == line
    assert refused(edits.add_condition, state, "s", family="space", text=" ") == "name.empty"
    assert refused(edits.add_condition, state, "s", family="hall", text="x") == "value.unknown"
    assert refused(edits.write_condition, state, own, "") == "name.empty"
    assert refused(edits.tick_condition, state, "none", True) == "gone"


def test_ground_rules_keep_their_order_and_no_rule_twice(state, do, refused):
    do(edits.set_ground_rules(state, "s", ["Pass", " Listen\n", "", "Pass"]))
    assert state.sessions["s"].ground_rules == ("Pass", "Listen")
    do(edits.set_ground_rules(state, "s", ["Listen", "Pass"]))
    assert state.sessions["s"].ground_rules == ("Listen", "Pass")
    many = [str(number) for number in range(41)]
    assert refused(edits.set_ground_rules, state, "s", many) == "rules.too_many"
    assert refused(edits.set_ground_rules, state, "s", ["x" * 301]) == "name.too_long"
