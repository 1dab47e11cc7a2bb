# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The gate: every paper of the samples keeps PDF/UA-1 and PDF/A-2a in every version.

Of the languages, print sizes, paper sizes and samples every pair is tried for each paper; all of
them together with FACILITATOR_GATE=full (`make gate`). A paper joins by its row in `PAPERS`.
"""

from __future__ import annotations

import itertools
import os
import random
from collections.abc import Iterator, Sequence

import pytest

from facilitator.export.pdf.papers import PAPERS
from tests.export.gate.sessions import LANGUAGES, PAGES, SAMPLES, SIZES, TOLD, summary_of
from tests.export.gate.soundness import faults_of

Version = tuple[str, ...]
FULL = os.environ.get("FACILITATOR_GATE") == "full"


def versions(samples: Sequence[str]) -> list[Version]:
    """The versions to try: sample, language, print size, paper size."""
    every = [*itertools.product(samples, LANGUAGES, SIZES, PAGES)]
    return every if FULL else covering(every)


def covering(every: Sequence[Version]) -> list[Version]:
    """A few of the versions in which each pair of choices of any of them stands."""
    left = {pair for version in every for pair in pairs(version)}
    waiting = random.Random(7).sample(every, len(every))
    chosen = []
    while left:
        best = max(waiting, key=lambda version: len(left.intersection(pairs(version))))
        chosen.append(best)
        left.difference_update(pairs(best))
    return chosen


def pairs(version: Version) -> Iterator[tuple[tuple[int, str], ...]]:
    return itertools.combinations(enumerate(version), 2)


def with_something_for(paper: str) -> list[str]:
    having = [n for n in (*SAMPLES, TOLD) if not PAPERS[paper].lacks(summary_of(n, kind=paper))]
    return having if having == [TOLD] else [name for name in having if name != TOLD]


@pytest.mark.parametrize("paper", PAPERS)
def test_every_version_of_a_paper_is_sound(paper: str) -> None:
    tried = versions(with_something_for(paper))
    found = {}
    for number, (name, language, size, page) in enumerate(tried):
        summary = summary_of(
            name,
            kind=paper,
            language=language,
            size=size,
            paper=page,
            black_and_white=bool(number % 2),
        )
        if said := faults_of(summary):
            found[name, language, size, page] = said
    assert tried
    assert found == {}


def test_the_few_versions_hold_every_pair() -> None:
    every = [*itertools.product(SAMPLES, LANGUAGES, SIZES, PAGES)]
    few = covering(every)
    assert len(few) < len(every) / 4
    assert {pair for version in few for pair in pairs(version)} == {
        pair for version in every for pair in pairs(version)
    }
