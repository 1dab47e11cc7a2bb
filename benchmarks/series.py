# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""A series of 100 sessions with 10,000 notes on the screen, and search in 100,000 notes."""

from __future__ import annotations

import random
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

import sqlcipher3.dbapi2 as driver
from PySide6.QtWidgets import QApplication

from benchmarks.figures import Figure, median, quantile
from facilitator.domain import edits
from facilitator.domain.ids import new_id
from facilitator.domain.records import (
    Action,
    Ask,
    Cluster,
    LearningGroup,
    Note,
    Participant,
    Pulse,
    Session,
)
from facilitator.domain.series import series
from facilitator.store.workspace import Workspace
from facilitator.ui import theme
from facilitator.ui.library.series.page import SeriesPage

if TYPE_CHECKING:
    from facilitator.domain.records import Record

SESSIONS, NOTES_EACH, MANY = 100, 100, 100_000
TURNS = 7
FIRST = date(2024, 1, 8)
WORDS = (
    "time", "talk", "bus", "morning", "night", "keys", "phone", "tea", "rest", "visit", "letter",
    "garden", "neighbour", "list", "shift", "welcome", "medicine", "kitchen", "window", "lift",
    "paper", "evening", "call", "name", "street", "music", "help", "door", "silence", "breakfast",
    "doctor", "child", "friend", "money", "travel", "meeting", "answer", "question", "decision",
    "waiting", "room",
)  # fmt: skip
ITEMS = ("ownership", "pride", "learning", "cooperation", "meaning", "bonding", "trust")


def run() -> list[Figure]:
    chance = random.Random(7)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "series.facilitator"
        _fill(path, chance, sessions=SESSIONS, notes=NOTES_EACH)
        figures = _opening(path)
        path = Path(folder) / "search.facilitator"
        _fill(path, chance, sessions=MANY // 500, notes=500)
        return [*figures, *_searching(path)]


def _opening(path: Path) -> list[Figure]:
    """From the file to the laid out page, and the bare rows of the same tables."""
    program = QApplication.instance() or QApplication([])
    assert isinstance(program, QApplication)
    theme.apply_theme(program, theme.make_theme(dark=False))
    workspace = Workspace.open(path)
    reading = [_timed(workspace.series) for _ in range(TURNS)]
    data, today = workspace.series(), FIRST + timedelta(days=7 * SESSIONS)
    reckoning = [_timed(lambda: series(data, today)) for _ in range(TURNS)]
    whole = [_timed(lambda: _show(workspace, today)) for _ in range(TURNS)]
    workspace.close()
    raw = driver.connect(str(path))
    tables = ("session", "participant", "cluster", "action", "ask", "pulse")
    bare = [
        _timed(lambda: [raw.execute(f"SELECT * FROM {name}").fetchall() for name in tables])
        for _ in range(TURNS)
    ]
    raw.close()
    return [
        Figure(
            "series of 100 sessions read", median(reading), "ms", None, median(bare), "bare rows"
        ),
        Figure("reckoned", median(reckoning)),
        Figure(
            "on the screen, 10,000 notes", median(whole), "ms", 500.0, median(bare), "bare rows"
        ),
    ]


def _show(workspace: Workspace, today: date) -> None:
    page = SeriesPage()
    page.resize(1130, 686)
    page.show_series(series(workspace.series(), today), "en")
    page.show()
    page.grab()
    page.close()
    page.deleteLater()


def _searching(path: Path) -> list[Figure]:
    """Every word from its third letter on, as somebody types it."""
    workspace = Workspace.open(path)
    typed = [word[:end] for word in WORDS for end in range(3, len(word) + 1)]
    typed += [f"{one} {other[:3]}" for one, other in pairwise(WORDS)]
    workspace.search("war")
    times = [_timed(lambda words=words: workspace.search(words)) for words in typed]
    common = [_timed(lambda: workspace.search("the")) for _ in range(TURNS)]
    workspace.close()
    return [
        Figure("search in 100,000 notes, median", median(times), "ms", 50.0),
        Figure("search in 100,000 notes, p95", quantile(times, 0.95), "ms", 50.0),
        Figure("a word that half of them hold", median(common), "ms", 50.0),
    ]


def _fill(path: Path, chance: random.Random, *, sessions: int, notes: int) -> None:
    workspace = Workspace.open(path)
    group = LearningGroup(new_id(), "Care")
    workspace.do(edits.add_group("Other"))
    for number in range(sessions):
        day = (FIRST + timedelta(days=7 * number)).isoformat()
        session = Session(new_id(), group.id, number + 1, f"Session {number}", date=day,
                          status="done", paid=6, first_time=5)  # fmt: skip
        parts = list(_parts(session, chance, notes=notes))
        workspace.do(edits.add_session(session, [group, *parts] if not number else parts))
        workspace.close_session(session.id)
    workspace.close()


def _parts(session: Session, chance: random.Random, *, notes: int) -> Iterator[Record]:
    def said(words: int) -> str:
        return " ".join(chance.choices(WORDS, k=words)).capitalize()

    clusters = [Cluster(new_id(), session.id, chr(65 + at), said(3)) for at in range(8)]
    yield from clusters
    for at in range(12):
        roles = (chance.choice(("staff", "relative", "resident")),)
        yield Participant(new_id(), session.id, roles=roles, lived_experience=at < 3)
    for at in range(notes):
        group = chance.choice(clusters)
        text = f"{said(5)} the {said(4)}" if at % 2 else said(9)
        yield Note(new_id(), session.id, text, float(at), cluster_id=group.id)
    for status in ("done", "stuck", "open"):
        yield Action(new_id(), session.id, said(6), type="experiment", status=status)
    yield Ask(new_id(), session.id, said(8), "Head of care")
    for place, item in enumerate(ITEMS):
        yield Pulse(new_id(), session.id, item, (0, 0, 6, 6), float(place))


def _timed(work: Callable[[], object]) -> float:
    """Milliseconds."""
    start = time.perf_counter()
    work()
    return (time.perf_counter() - start) * 1_000
