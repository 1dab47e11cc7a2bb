# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The sheet at the door has a row for everybody, and asks before it keeps a name."""

from __future__ import annotations

from dataclasses import replace

import pytest

from facilitator.domain.summary import Summary
from tests.export.everything import EVERYTHING
from tests.export.handover import with_options
from tests.export.papers_read import checked, pages_of, paper, settled, sizes


@pytest.mark.parametrize("size", ["standard", "large"])
def test_there_is_a_row_for_everybody_and_the_last_page_is_full(size: str) -> None:
    for people in (0, 5, 18, 40):
        summary = with_options(replace(EVERYTHING, people=people), size=size)
        found = checked(summary, "signup")
        rows = len(found.root.all("TR")) - 1
        assert rows >= max(people, 2)
        more = replace(summary, people=rows + 1)
        assert paper(more, "signup").pages == found.pages + 1
        assert len(sizes(summary, "signup")) == found.pages


def test_each_row_has_the_roles_to_tick_and_asks_for_the_name() -> None:
    found = paper(EVERYTHING, "signup")
    first = found.root.all("TR")[1]
    assert [[tag.text for tag in cell.all("P")] for cell in first.all("TD")] == [
        [],
        ["Person who gets support", "Support worker", "Volunteers"],
        [],
        ["yes", "no"],
    ]
    assert set(sizes(EVERYTHING, "signup")) == {(842, 595)}


def test_it_says_what_happens_with_it_and_what_the_group_may_decide() -> None:
    summary = replace(EVERYTHING, mandate="Change the rota.")
    said = [settled(tag.text) for tag in paper(summary, "signup").root.all("P")]
    assert "What this group may decide: Change the rota." in said
    assert any("kept only if you tick yes" in text for text in said)
    assert "You can have it taken out at any time: Iman Haddad: 0555 010 20" in said
    bare = [settled(tag.text) for tag in paper(Summary("x"), "signup").root.all("P")]
    assert not any("taken out" in text or "decide" in text for text in bare)


@pytest.mark.parametrize("size", ["clear", "large"])
def test_the_row_of_a_person_is_never_cut(size: str) -> None:
    roles = tuple(f"A long name of a role {n}" for n in range(8))
    plan = replace(EVERYTHING.plan, roles=roles)
    pages = pages_of(with_options(replace(EVERYTHING, plan=plan), size=size), "signup")
    for page in pages:
        assert page.count("of a role 0") == page.count("of a role 7") >= 1
