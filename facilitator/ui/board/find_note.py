# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Which note? By a few letters of it, those first that have no place yet.

For copying a wall of paper: a few letters, Enter, the letter of the group.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from facilitator.domain.hiding import shown_notes
from facilitator.ui.board.picker import Line, Question, plain
from facilitator.ui.texts import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from facilitator.domain.records import Note
    from facilitator.domain.state import State

_MOST = 9


def question(state: State, session_id: str, take: Callable[[str], object]) -> Question:
    """What the picker shows; `take` gets the note's id."""
    texts = [(plain(note.text), note) for note in shown_notes(state, session_id)]

    def lines(typed: str) -> list[Line]:
        return [_line(state, note, take) for note in found(texts, typed)]

    return Question(
        tr("Find a note and place it"),
        tr("A few letters of the note"),
        lines,
        lambda _typed: None,
        tr("No note says that."),
        wide=True,
    )


def found(texts: Sequence[tuple[str, Note]], typed: str) -> list[Note]:
    """Notes with all the typed words: without a place first, then by where a word begins."""
    words = plain(typed).split()
    ranked = [
        (note.cluster_id is not None, _rank(text, words), order, note)
        for order, (text, note) in enumerate(texts)
        if all(word in text for word in words)
    ]
    return [note for *_rank_, note in sorted(ranked, key=lambda row: row[:3])][:_MOST]


def _rank(text: str, words: Sequence[str]) -> int:
    if not words or text.startswith(words[0]):
        return 0
    return 1 if all(f" {word}" in f" {text}" for word in words) else 2


def _line(state: State, note: Note, take: Callable[[str], object]) -> Line:
    home = state.clusters.get(note.cluster_id or "")
    words = " ".join(note.text.split("\n"))
    act = partial(take, note.id)
    return Line(words, act, letter=home.letter if home else "", icon="" if home else "sticky-note")
