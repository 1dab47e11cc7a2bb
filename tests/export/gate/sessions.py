# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Sessions for the gate: the shipped samples, and random ones that are made out of them."""

from __future__ import annotations

import random
import re
import tempfile
from collections.abc import Iterator
from dataclasses import fields, replace
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from facilitator.domain.records import Note, Record, Session, Story
from facilitator.domain.series import SeriesData, series
from facilitator.domain.state import State
from facilitator.domain.summary import PaperOptions, Summary, summarise
from facilitator.domain.summary.over_time import SERIES, over_time
from facilitator.domain.text import clean
from facilitator.export.pdf.papers import PAPERS
from facilitator.intake.demo import TITLE, build_sample_library
from facilitator.intake.files import read_file
from facilitator.intake.imported import add_imported
from facilitator.intake.shipped import HANDOVER, sample_path
from facilitator.store.workspace import Workspace

SAMPLES = ("en", "nl", "sv", HANDOVER)
#: A sample in which more may be told and more is chosen than the shipped ones have.
TOLD = "told"
LANGUAGES = ("en", "nl", "sv", "et")
SIZES = ("standard", "clear", "large")
PAGES = ("A4", "A3")
TODAY = date(2026, 12, 1)

# Words of people as they come: short and long, in other scripts, with what looks like markup.
WORDS = (
    "We need ten minutes",
    "Who feeds the cat?",
    "x" * 300,
    "word " * 120,
    "שלום עולם 12:30 (abc)",
    "مرحبا بكم في اللقاء",
    "Привіт усім",
    "👍🏽 ok 👩‍💻 🇸🇪",
    "会议 and मुझे",
    "<b>&amp;</b> {n} %s \\n",
    "=1+1",
    "e\u0301e\u0323 a\u00adb\u200bc \u202eabc\u202c",
    "first\nsecond\n\nfourth",
    "-",
    "Anna-Karin von Långnamn till Ännulängre " * 3,
    "http://example.org me@example.org 0555 010 20",
    "Ülle Õnnepalu",
    "A_b*c_ # [x](y)",
    "שלום " * 120,
    "١٢٣ جملة " * 60,
)
# Ids, dates, times and codes: everything that is not words of people.
_CODE = re.compile(r"[a-z0-9_:.+T-]*|[A-Z]{1,2}")
# Choices that the samples hardly have and papers hang on.
_CHOICES: dict[tuple[str, str], tuple[Any, ...]] = {
    ("story", "consent"): ("public", "inside", "room"),
    ("story", "level"): ("personal", "team", "organisation", ""),
    ("action", "type"): ("learning", "action", "experiment", "initiative"),
    ("cluster", "shareable"): (True, False),
    ("cluster", "mark"): ("agree", "differ", "worth", "share", ""),
    ("note", "on_paper"): ("", "stay", "out", "reword"),
}
# These are nothing without what they point to.
_HANG_ON = {"dots": ("cluster_id", "note_id"), "placing": ("note_id",)}


@cache
def sample(name: str) -> tuple[State, Session]:
    """A library with the sample, and its session; read once, never written."""
    if name == TOLD:
        state, session = sample("nl")
        told = [_choosing(record, n) for n, record in enumerate(_records(state))]
        return State([*told, *_stories(session)]), session
    state = State()
    found = None
    for imported in read_file(sample_path(name)):
        state.apply(add_imported(state, imported))
        if name != HANDOVER or imported.session.title == TITLE:
            found = imported.session.id
    assert found
    return state, state.sessions[found]


def _stories(session: Session) -> Iterator[Story]:
    """The shipped samples of one session tell none."""
    for number, (level, consent) in enumerate((("team", "public"), ("", "inside"), ("", "room"))):
        words = f"Somebody told number {number} of what nobody had seen."
        yield Story(
            f"story-{number}", session.id, words, words, level, "mirror", consent, position=number
        )


def summary_of(name: str, **options: Any) -> Summary:
    """The summary of a sample with these options."""
    state, session = sample(name)
    return _summary(state, session, PaperOptions(**options))


def _summary(state: State, session: Session, options: PaperOptions) -> Summary:
    """What a session came to; for the report over time, the sessions of its learning group."""
    if options.kind != SERIES:
        return summarise(state, session, options)
    group = state.groups[session.group_id or ""].name
    return _over_time(_library()[group], group, options)


def _over_time(data: SeriesData, group: str, options: PaperOptions) -> Summary:
    return over_time(series(data, TODAY), group, language="en", options=options)


@cache
def _library() -> dict[str, SeriesData]:
    """What is read over time of each learning group in a library of the samples; "" for all."""
    with tempfile.TemporaryDirectory() as folder:
        workspace = Workspace.open(Path(folder) / "samples.facilitator")
        build_sample_library(workspace)
        found = {g.name: workspace.series(g.id) for g in workspace.state.groups.values()}
        found[""] = workspace.series()
        workspace.close()
    return found


def random_summary(seed: int) -> Summary:
    """A random session that has something for a paper; each paper has its turn."""
    chance = random.Random(seed)
    paper = [*PAPERS.values()][seed % len(PAPERS)]
    if paper.name == SERIES:
        return _random_series(chance)
    while True:
        state, session = random_session(chance)
        summary = summarise(state, session, random_options(chance, paper.name))
        if not paper.lacks(summary):
            return summary


def _random_series(chance: random.Random) -> Summary:
    """The report on some of the meetings of a library, in other words."""
    data = _library()[chance.choice([*_library()])]
    kept = tuple(one for one in data.meetings if chance.random() < 0.7)
    ids = {one.id for one in kept}
    parts = {
        field.name: tuple(
            _reworded(part, chance, 0.4)
            for part in getattr(data, field.name)
            if getattr(part, "session_id", "") in ids or part in kept
        )
        for field in fields(data)
    }
    options = random_options(chance, SERIES)
    return _over_time(replace(data, **parts), chance.choice(WORDS), options)


def random_options(chance: random.Random, kind: str) -> PaperOptions:
    """Options as somebody may have chosen them."""
    often = (True, True, True, False)
    return PaperOptions(
        kind=kind,
        size=chance.choice(SIZES),
        paper=chance.choice(PAGES),
        language=chance.choice((*LANGUAGES, "", "fi")),
        black_and_white=chance.random() < 0.5,
        names=chance.random() < 0.3,
        today=chance.choice(("", "2027-02-01")),
        **{
            name: chance.choice(often)
            for name in ("notes", "dots", "ungrouped", "own_thoughts", "more")
        },
    )


def random_session(chance: random.Random) -> tuple[State, Session]:
    """A session of which much is missing and much is said in other words."""
    state, session = sample(chance.choice((*SAMPLES, TOLD)))
    share = {kind: chance.choice((0.0, 0.25, 0.6, 1.0)) for kind in _kinds(state)}
    changed = chance.choice((0.0, 0.15, 0.5))
    records = [*_records(state)]
    kept = {
        record.id: record
        for record in records
        if getattr(record, "session_id", "") != session.id or chance.random() < share[record.kind]
    }
    made = []
    for record in kept.values():
        whole = _pointing_to(record, kept)
        if getattr(whole, "session_id", session.id) == session.id and changed:
            whole = _reworded(whole, chance, changed)
        if _stands(whole):
            made.append(whole)
    again = State(made)
    return again, again.sessions[session.id]


def _kinds(state: State) -> set[str]:
    return {record.kind for record in _records(state)}


def _records(state: State) -> Iterator[Record]:
    for table in state._tables.values():
        yield from table.values()


def _pointing_to(record: Record, kept: dict[str, Record]) -> Record:
    """The record without its pointers to what is not there."""
    told: dict[str, Any] = {}
    for field in fields(record):
        value = getattr(record, field.name)
        if field.name.endswith("_ids"):
            told[field.name] = tuple(one for one in value if one in kept)
        elif field.name.endswith("_id") and value and value not in kept:
            told[field.name] = None
    return replace(record, **told) if told else record


def _reworded(record: Any, chance: random.Random, share: float) -> Any:
    told = {
        field.name: clean(chance.choice(WORDS))
        for field in fields(record)
        if isinstance(value := getattr(record, field.name), str)
        and is_words(value)
        and chance.random() < share
    }
    if isinstance(record, Note):
        told["paper_text"] = "said more mildly"
    made = replace(record, **told) if told else record
    return _choosing(made, chance.randrange(12)) if chance.random() < share else made


def is_words(value: str) -> bool:
    """Whether somebody typed this; ids, dates, times and codes are not words."""
    return not _CODE.fullmatch(value)


def _choosing(record: Any, number: int) -> Any:
    """The record with some of what can be chosen of it."""
    told = {
        name: choices[number % len(choices)]
        for (kind, name), choices in _CHOICES.items()
        if kind == getattr(record, "kind", "")
    }
    return replace(record, **told) if told else record


def _stands(record: Record) -> bool:
    needs = _HANG_ON.get(record.kind)
    return needs is None or any(getattr(record, name) for name in needs)
