# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The tree on one page: branches and leaves as lists in a list."""

from __future__ import annotations

from dataclasses import replace

from facilitator.domain.summary import Decided, Told
from facilitator.export.pdf import pdf_bytes
from tests.export.everything import EVERYTHING
from tests.export.handover import HANDOVER
from tests.export.tags import Tag, read


def branches(tree: Tag) -> list[tuple[str, list[str]]]:
    items = [kid for kid in tree.kids if isinstance(kid, Tag)]
    return [
        (item.all("P")[0].text.strip(), [leaf.text.strip() for leaf in item.all("LBody")[1:]])
        for item in items
    ]


def test_leaves_hang_on_their_branches() -> None:
    found = read(pdf_bytes(EVERYTHING, paper="tree"))
    assert found.pages == 1
    grown = branches(found.root.all("L")[0])
    assert [name for name, _ in grown] == [
        *(group.name for group in EVERYTHING.groups), "Leaves without a branch",
    ]  # fmt: skip
    assert grown[2][1] == ["We stop: Writing the same thing in three places"]
    assert grown[3][1] == [
        "We decided: One on-call number for nights and weekends, on every fridge.",
        "One team rang another at night.",
    ]
    assert grown[-1][1] == ["We once closed a form for good."]
    assert "We want days that belong to the person." in found.root.text


def test_a_leaf_may_hang_on_two_branches_and_a_tree_may_have_no_course() -> None:
    summary = replace(
        HANDOVER,
        question="What helps?",
        decisions=(Decided("Both", ("A", "B")),),
        stories=(Told("In the room", letters=("A",)),),
    )
    found = read(pdf_bytes(summary, paper="tree"))
    assert [leaves for _, leaves in branches(found.root.all("L")[0])][:3] == [
        ["We decided: Both"], ["We decided: Both"], [],
    ]  # fmt: skip
    assert "What helps?" in [tag.text.strip() for tag in found.root.all("P")]
    assert "In the room" not in found.root.text
