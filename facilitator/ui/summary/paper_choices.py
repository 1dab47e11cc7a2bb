# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Where each paper lies in the list of all papers, and what can be chosen for it.

A paper that is not named here is offered all the same, at the end.
"""

from __future__ import annotations

from dataclasses import fields, replace

from facilitator.domain.summary import PARTICIPANTS, PaperOptions
from facilitator.domain.summary.over_time import SERIES
from facilitator.export.pdf.papers import PAPERS
from facilitator.ui.texts import mark, tr

MANAGEMENT, EASY = "management", "easy"
#: What of the session a paper can be with or without.
CONTENTS = ("notes", "names", "dots", "ungrouped", "own_thoughts", "more")

_BEFORE = (
    "pack", "prompts", "rules", "signup", "slips", "lenses", "vote", "pulse", "invitation",
)  # fmt: skip
_OWN = ("agenda", "conditions")  # the facilitator's, before the session
_SHELVES = (
    (mark("For everyone"), (PARTICIPANTS, EASY, "mgspi", "tree", "story", "words")),
    (mark("Before the session"), _BEFORE),
    (
        mark("After the session"),
        (
            MANAGEMENT,
            "pack_after",
            "actions",
            "own_slips",
            "return",
            "headers",
            "strips",
            "themes",
        ),
    ),
    (mark("For you"), (*_OWN, "record")),
)
_MORE = mark("More papers")
#: Papers of several sessions: the page over time makes those.
_ELSEWHERE = frozenset({SERIES})
_KNOWN = {PARTICIPANTS: frozenset(CONTENTS), MANAGEMENT: frozenset({"dots"})}
#: What is the same for every paper.
_EVERY = ("paper", "size", "black_and_white", "language", "kind", "today")


def shelves() -> list[tuple[str, list[str]]]:
    """All papers under the words for when and for whom they are."""
    laid = [(tr(title), [name for name in names if name in PAPERS]) for title, names in _SHELVES]
    known = {name for _title, names in laid for name in names}
    rest = [name for name in PAPERS if name not in known | _ELSEWHERE]
    return [(title, names) for title, names in (*laid, (tr(_MORE), rest)) if names]


def known_contents(kind: str) -> frozenset[str]:
    """Which of `CONTENTS` this paper can be with or without."""
    return _KNOWN.get(kind, frozenset())


def quotes(kind: str) -> bool:
    """Whether this paper may say what people said: not one that is printed before they say it."""
    return kind not in (*_BEFORE, *_OWN)


def for_paper(options: PaperOptions) -> PaperOptions:
    """The choices as far as their paper knows them: the others are as they were shipped."""
    shipped, kept = PaperOptions(), {*_EVERY, *known_contents(options.kind)}
    changed = {f.name: getattr(shipped, f.name) for f in fields(options) if f.name not in kept}
    return replace(options, **changed)
