# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Verbs of own templates."""

from __future__ import annotations

import json

import pytest

from facilitator.domain import edits
from facilitator.domain.errors import Unreadable
from facilitator.domain.own_templates import own_template, template_of
from facilitator.domain.records import OwnTemplate


def test_own_templates_stand_in_the_order_in_which_they_came(state, do, refused):
    do(edits.add_template(state, own_template({"stages": []}, "First")))
    do(edits.add_templates(state, [own_template({}, "Second"), own_template({}, "Third")]))
    assert [t.name for t in state.own_templates()] == ["First", "Second", "Third"]
    assert refused(edits.add_template, state, own_template({}, " ")) == "name.empty"


def test_what_cannot_be_read_never_comes_in(state):
    with pytest.raises(Unreadable):
        edits.add_template(state, own_template({"stages": [{"minutes": "x"}]}, "Odd"))


@pytest.mark.parametrize(
    ("name", "after"),
    [({"en": "A", "sv": "B"}, {"en": "Ours", "sv": "Ours"}), ("A", "Ours"), (None, "Ours")],
)
def test_a_new_name_counts_in_every_language(state, do, name, after):
    content = {"name": name, "odd": 1} if name else {"odd": 1}
    [key] = do(edits.add_template(state, own_template(content, "A")))
    do(edits.name_template(state, key, "Ours"))
    own = state.all(OwnTemplate)[key]
    assert (own.name, json.loads(own.content)) == ("Ours", {"name": after, "odd": 1})
    assert template_of(own).name_in("sv") == "Ours"
    assert edits.name_template(state, key, "Ours").changes == ()


def test_the_bin_and_back(state, do, refused):
    [key] = do(edits.add_template(state, own_template({}, "A")))
    do(edits.bin_template(state, key))
    assert state.own_templates() == []
    do(edits.restore_template(state, key))
    assert [t.id for t in state.own_templates()] == [key]
    assert refused(edits.bin_template, state, "none") == "gone"
    assert refused(edits.name_template, state, key, "") == "name.empty"
