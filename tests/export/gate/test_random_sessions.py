# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The gate: papers of random sessions keep the standards, and none loses a word of a note."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest

from facilitator.domain.on_paper import printed_notes
from facilitator.domain.records import Note
from facilitator.domain.summary import summarise
from facilitator.export.pdf import pdf_bytes
from tests.export.gate.sessions import SIZES, random_options, random_session, random_summary
from tests.export.gate.soundness import faults_of
from tests.export.tags import read

SESSIONS = 200
ROUNDS = 8
#: The papers that promise every word that was said.
PROMISING = ("participants", "record")


@pytest.mark.parametrize("turn", range(ROUNDS))
def test_papers_of_random_sessions_are_sound(turn: int) -> None:
    found = {}
    for seed in range(turn, SESSIONS, ROUNDS):
        summary = random_summary(seed)
        if said := faults_of(summary):
            found[seed, summary.options.kind, summary.options.size, summary.options.language] = said
    assert found == {}


def test_the_same_seed_is_the_same_session() -> None:
    assert random_summary(11) == random_summary(11)


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("paper", PROMISING)
def test_no_word_of_any_note_is_missing(paper: str, size: str) -> None:
    for seed in range(16):
        chance = random.Random(seed)
        state, session = random_session(chance)
        options = random_options(chance, paper)
        options = replace(options, size=size, notes=True, ungrouped=True)
        summary = summarise(state, session, options)
        said = settled(read(pdf_bytes(summary)).root.text)
        notes = state.notes_of(session.id)
        assert [note.text for note in notes if settled(promised(note, paper)) not in said] == []


def promised(note: Note, paper: str) -> str:
    """What this paper says for a note: the record all of it, the others what may be printed."""
    if paper == "record":
        return note.text
    return "".join(one.text for one in printed_notes([note]))


def settled(text: str) -> str:
    return " ".join(text.split())
