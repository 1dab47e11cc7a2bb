# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The packs: which papers are in them, each on its own sheets, with white backs where one cuts."""

from __future__ import annotations

from dataclasses import replace

import pytest

from facilitator.domain.summary import Summary
from facilitator.export.pdf.pack.bound import AFTER, BEFORE
from facilitator.export.pdf.pack.papers import AROUND, PACK_AFTER
from facilitator.export.pdf.papers import PAPERS
from facilitator.export.pdf.sheet import Sheet
from facilitator.export.pdf.structure import ROOT, Element
from facilitator.export.pdf.styles import measures
from facilitator.export.words import paper_words
from tests.export.everything import EVERYTHING
from tests.export.papers_read import checked, paper, settled

PACKS = (("pack", BEFORE), (PACK_AFTER, AFTER))


def sheet_of(summary: Summary) -> Sheet:
    words = paper_words("en")
    return Sheet(summary, words, measures(summary.options), Element(ROOT), lambda: None)


@pytest.mark.parametrize(("name", "papers"), PACKS)
def test_a_pack_lists_its_papers_and_has_them_in_this_order(
    name: str, papers: dict[str, str]
) -> None:
    found = checked(EVERYTHING, name)
    words = paper_words("en")
    titles = [words.text(PAPERS[key].words) for key in papers]
    listed = [settled(head.text) for head in found.root.all("Table")[0].all("TH")]
    assert listed[2:] == titles
    heads = dict.fromkeys(settled(head.text) for head in found.root.all("H1"))
    assert [*heads] == [words.text(name), *titles]


@pytest.mark.parametrize(("name", "papers"), PACKS)
def test_every_paper_begins_on_a_new_sheet(name: str, papers: dict[str, str]) -> None:
    leaves = PAPERS[name].builder(sheet_of(EVERYTHING)).leaves
    at = 2
    for key in papers:
        own = PAPERS[key].builder(sheet_of(EVERYTHING)).leaves
        for number, leaf in enumerate(own):
            at += at % 2 if number == 0 or leaf.single else 0
            assert (leaves[at].number, leaves[at].total) == (leaf.number, leaf.total)
            assert len(leaves[at].placed) == len(leaf.placed)
            assert not leaf.single or at % 2 == 0
            at += 1
    assert at == len(leaves)


@pytest.mark.parametrize("papers", [BEFORE, AFTER])
def test_what_is_cut_apart_has_a_white_back(papers: dict[str, str]) -> None:
    to_cut = [key for key, many in papers.items() if many in {"pack.cut", "pack.tables"}]
    assert len(to_cut) > 1
    for key in to_cut:
        assert all(leaf.single for leaf in PAPERS[key].builder(sheet_of(EVERYTHING)).leaves), key


def test_only_papers_that_the_session_has_something_for_are_in_the_pack() -> None:
    words = paper_words("en")
    heads = [head.text for head in paper(Summary("Nothing yet"), "pack").root.all("H1")]
    wanted = ("pack", "signup", "lenses", "slips", "pulse")
    assert [*dict.fromkeys(heads)] == [words.text(PAPERS[key].words) for key in wanted]
    bare = checked(Summary("Nothing yet"), PACK_AFTER)
    assert bare.pages == 1


def test_how_many_are_needed_follows_the_people() -> None:
    assert "one for each person: 18" in settled(paper(EVERYTHING, "pack").root.text)
    unknown = settled(paper(replace(EVERYTHING, people=0), "pack").root.text)
    assert "one for each person" in unknown
    assert "person: 0" not in unknown


def test_no_pack_has_the_sheets_of_single_people() -> None:
    both = {*BEFORE, *AFTER}
    assert "own_slips" not in both
    alone = {"pack", PACK_AFTER, "own_slips"}
    assert {paper.name for paper in AROUND} - both == alone
