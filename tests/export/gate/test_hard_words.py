# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The gate: what people may type that papers seldom meet, on every paper that can say it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields, replace
from functools import cache
from pathlib import Path

import pytest

from facilitator.domain.records import Cluster, Note, Record, Session
from facilitator.domain.state import State
from facilitator.domain.summary import PaperOptions, Summary, summarise
from facilitator.domain.summary.over_time import SERIES
from facilitator.export.pdf import pdf_bytes, unprintable, write_pdf
from facilitator.export.pdf.papers import PAPERS
from tests.export.gate.sessions import TOLD, is_words, sample
from tests.export.gate.soundness import faults_of
from tests.export.tags import read

LONG_NAME = ("Maria-Magdalena van den Boogaard-Österlund tot Ver en Nog Verder " * 2)[:120]
RIGHT_TO_LEFT = "".join(f"משפט {n} (abc {n}) נאמר, ١٢ جملة רק 12:30. " for n in range(90)).strip()
HARD = {
    "a word of 1,000 letters": "x" * 1_000,
    "markup": "<b>&amp;</b><img src='/etc/hostname'> {n} %s {text} \\n =1+1 # [a](b) **c** <!--",
    "a name of 120 characters": LONG_NAME,
    "from right to left": "שלום עולם (abc) 12:30",
    "nothing that a font has": "会议 मुझे \ue000",
    "one letter": "ß",
}
OF_SESSIONS = [name for name in PAPERS if name != SERIES]


@cache
def small() -> tuple[State, Session]:
    """A session in which there are two of everything."""
    state, session = sample(TOLD)
    kept: list[Record] = []
    for table in state._tables.values():
        kept += [*table.values()][:2]
    ids = {record.id for record in kept}
    state = State([_within(record, ids) for record in kept])
    return state, state.sessions[session.id]


def _within(record: Record, ids: set[str]) -> Record:
    """The record, pointing to what is there; to the first group where it pointed to another."""
    told = {
        field.name: None
        for field in fields(record)
        if field.name.endswith("_id") and getattr(record, field.name) not in ids
    }
    return replace(record, **told) if told else record  # type: ignore[arg-type]


def reworded(change: Callable[[Record, str, str], str]) -> tuple[State, Session]:
    """The small session with other words: `change` gets the record, the field and its words."""
    state, session = small()
    made = []
    for table in state._tables.values():
        for record in table.values():
            told = {
                field.name: change(record, field.name, value)
                for field in fields(record)
                if isinstance(value := getattr(record, field.name), str) and is_words(value)
            }
            made.append(replace(record, **told))  # type: ignore[arg-type]
    again = State(made)
    return again, again.sessions[session.id]


def told(state: State, session: Session, paper: str, **options: str) -> Summary | None:
    """The summary for a paper; None where there is nothing for it."""
    chosen = PaperOptions(kind=paper, **options)  # type: ignore[arg-type]
    summary = summarise(state, session, chosen)
    return None if PAPERS[paper].lacks(summary) else summary


@pytest.mark.parametrize("words", HARD.values(), ids=HARD)
def test_hard_words_on_every_paper(words: str) -> None:
    state, session = reworded(lambda _record, _name, _words: words)
    tried, found = 0, {}
    for number, paper in enumerate(OF_SESSIONS):
        summary = told(state, session, paper, size=("standard", "large")[number % 2])
        if summary is not None:
            tried += 1
            if said := faults_of(summary):
                found[paper] = said
    assert tried > len(OF_SESSIONS) / 2
    assert found == {}


@pytest.mark.parametrize("paper", ["participants", "record", "strips"])
def test_a_note_of_200_000_letters_is_there_to_the_last(paper: str) -> None:
    long = "y" * 200_000
    state, session = reworded(lambda record, _, w: long if isinstance(record, Note) else w)
    first, *_ = state.notes_of(session.id)
    state.put([replace(first, text=long + "z")])
    summary = told(state, session, paper)
    assert summary is not None
    assert long + "z" in read(pdf_bytes(summary)).root.text


@pytest.mark.parametrize("paper", OF_SESSIONS)
def test_one_group_of_400_notes(paper: str) -> None:
    state, session = small()
    cluster = Cluster("all", session.id, "A", "Everything")
    notes = [
        Note(f"note-{n}", session.id, text=f"Note {n}", cluster_id="all", position=float(n))
        for n in range(400)
    ]
    summary = told(State([*_without_notes(state), cluster, *notes]), session, paper)
    if summary is not None:
        assert faults_of(summary) == []


@pytest.mark.parametrize("paper", OF_SESSIONS)
def test_no_notes_and_no_groups(paper: str) -> None:
    state, session = small()
    for records in ([*_without_notes(state)], [replace(session, title="Bare", group_id=None)]):
        summary = told(State(records), session, paper)
        if summary is not None:
            assert faults_of(summary) == []


def _without_notes(state: State) -> list[Record]:
    return [
        record
        for table in state._tables.values()
        for record in table.values()
        if record.kind not in ("note", "cluster", "dots", "placing")
    ]


# Right to left --------------------------------------------------------------------------------


@pytest.mark.parametrize("paper", ["participants", "record", "management", "mgspi", "words"])
def test_right_to_left_goes_on_over_pages_in_the_order_of_speaking(paper: str) -> None:
    state, session = reworded(lambda record, name, words: _longer(record, name) or words)
    summary = told(state, session, paper)
    assert summary is not None
    assert faults_of(summary) == []
    found = read(pdf_bytes(summary))
    whole = [tag for tag in found.root.all("P", "LBody", "TD") if RIGHT_TO_LEFT in tag.text]
    assert whole
    assert any(tag.lang == "he" for tag in whole)
    assert any(len(tag.pages) > 1 for tag in whole)


def _longer(record: Record, name: str) -> str:
    where = {"note": "text", "action": "text", "term": "meaning", "ask": "text"}
    return RIGHT_TO_LEFT if where.get(record.kind) == name else ""


# What cannot be printed ------------------------------------------------------------------------


@pytest.mark.parametrize("paper", OF_SESSIONS)
def test_what_becomes_a_box_is_known_before(paper: str, tmp_path: Path) -> None:
    state, session = reworded(lambda _record, _name, words: f"{words} 会")
    summary = told(state, session, paper)
    if summary is not None:
        written = write_pdf(summary, tmp_path / "paper.pdf")
        assert written.unprintable == unprintable(summary)
        assert set(written.unprintable) <= {"会"}
