# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Suggested groups and near-duplicates: how long they take, how good they are, what they delay.

The figures of quality have no goals: they say how far suggestions are from what people do.
"""

from __future__ import annotations

import random
import statistics
import tempfile
import time
from pathlib import Path

from benchmarks.agreement import (
    Board,
    adjusted_rand,
    boards,
    labels,
    pairs_by_chance,
    pairs_right,
)
from benchmarks.figures import Figure, quantile
from facilitator.domain import edits
from facilitator.domain.ids import new_id
from facilitator.domain.records import Session, Stage
from facilitator.domain.similar import same, suggest
from facilitator.store.workspace import Workspace

# isort: split
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from facilitator.ui import theme
from facilitator.ui.run.run_view import RunView
from facilitator.ui.suggest.suggestions import find
from facilitator.ui.tasks import Tasks

SIZES = ((50, 30.0), (300, 250.0), (1_000, 2_000.0))  # notes, and the most milliseconds
ROUNDS = 3  # the quietest counts: other programs run as well
TYPED = "Ten minutes overlap makes the whole evening calm"
SEARCHED, LINES = 500, 6  # notes that are looked at, and lines typed meanwhile


def run() -> list[Figure]:
    tried = boards()
    return [*_times(tried), *_quality(tried), *_again(tried), *_keys(tried)]


# How long ----------------------------------------------------------------------------------------


def _times(tried: list[Board]) -> list[Figure]:
    figures = []
    for count, goal in SIZES:
        texts = mixed(tried, count)
        ids = tuple(map(str, range(count)))
        spent = min(_spent(lambda ids=ids, texts=texts: find(ids, texts)) for _ in range(ROUNDS))
        figures.append(Figure(f"suggestions for {count} notes", spent, "ms", goal))
    texts = mixed(tried, SEARCHED)
    spent = min(_spent(lambda: same(texts[0], texts[1:])) for _ in range(ROUNDS))
    return [*figures, Figure(f"near-duplicate of one note among {SEARCHED}", spent, "ms", 150.0)]


def mixed(tried: list[Board], count: int) -> tuple[str, ...]:
    """So many different notes: the beginning of one that was said and the end of another."""
    said = [text.split() for board in tried for text in board.texts]
    chance = random.Random(7)
    halves = (chance.sample(said, 2) for _ in range(count))
    return tuple(" ".join([*a[: len(a) // 2 + 1], *b[len(b) // 2 :]]) for a, b in halves)


def _spent(work: object) -> float:
    start = time.perf_counter()
    work()  # type: ignore[operator]
    return (time.perf_counter() - start) * 1_000


# How good ----------------------------------------------------------------------------------------


def _quality(tried: list[Board]) -> list[Figure]:
    figures, english, together, right = [], [], 0.0, 0.0
    for board in tried:
        offered = labels(suggest(board.texts), len(board.texts))
        agreed = adjusted_rand(offered, board.homes)
        figures.append(Figure(f"agreement with people: {board.name}", agreed, "ARI"))
        if board.again:
            english.append(agreed)
        pairs, held = pairs_right(offered, board.homes)
        together, right = together + pairs, right + held
    chance = statistics.mean(pairs_by_chance(board.homes) for board in tried)
    return [
        *figures,
        Figure("agreement with people: mean of the English sets", statistics.mean(english), "ARI"),
        Figure(
            "pairs offered together that people put together",
            100 * right / max(together, 1),
            "%",
            floor=100 * chance,
            floor_name="any two notes",
        ),
    ]


def _again(tried: list[Board]) -> list[Figure]:
    """Notes that were planted: said again in nearly the same words, or in other words."""
    missed = wrong = other = planted = asked = otherwise = 0
    for board in tried:
        for pairs, nearly in ((board.again, True), (board.in_other_words, False)):
            for first, again in pairs:
                found = same(again, board.texts)
                hit = found is not None and board.texts[found] == first
                wrong += found is not None and not hit
                planted, missed = planted + nearly, missed + (nearly and not hit)
                otherwise, other = otherwise + (not nearly), other + (hit and not nearly)
        for index, text in enumerate(board.texts):
            asked += 1
            wrong += same(text, (*board.texts[:index], *board.texts[index + 1 :])) is not None
    return [
        Figure(f"near-duplicates missed, of {planted} planted", missed, "", 2.0),
        Figure(f"hints that were wrong, in {asked + planted + otherwise} notes", wrong, "", 4.0),
        Figure(f"found although in other words, of {otherwise}", other, ""),
    ]


# What they delay ---------------------------------------------------------------------------------


def _keys(tried: list[Board]) -> list[Figure]:
    """Each key to the screen, with nothing else going on and while a search runs in its thread."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    theme.apply_theme(app, theme.make_theme(dark=False))
    tasks = Tasks()
    with tempfile.TemporaryDirectory() as folder:
        workspace = Workspace.open(Path(folder) / "library.facilitator")
        view = _session(workspace, mixed(tried, SEARCHED), tasks)
        app.processEvents()
        _typed(app, view, search=False)  # loads what writing needs
        alone, alone_enter = _typed(app, view, search=False)
        rounds = [_typed(app, view, search=True) for _ in range(ROUNDS)]
        keys, enter = min(rounds, key=lambda one: max(one[0]))
        view.leave()
        view.close()
        tasks.close()
        workspace.close()
    still = "the same, no search"
    return [
        Figure(
            "a key painted while 500 notes are searched, p95",
            quantile(keys, 0.95),
            "ms",
            16.0,
            quantile(alone, 0.95),
            still,
        ),
        Figure("and the worst", max(keys), "ms", 50.0, max(alone), still),
        Figure(
            "Enter meanwhile, median",
            quantile(enter, 0.5),
            "ms",
            50.0,
            quantile(alone_enter, 0.5),
            still,
            2.0,
        ),
    ]


def _session(workspace: Workspace, texts: tuple[str, ...], tasks: Tasks) -> RunView:
    from facilitator.domain.clock import SystemClock

    session = Session(new_id(), title="Handover")
    stage = Stage(new_id(), session.id, 1.0, "Share", mode="capture", minutes=30)
    workspace.do(edits.add_session(session, [stage]))
    workspace.do(edits.go_to_stage(workspace.state, stage.id, "2026-11-26T12:00:00+00:00"))
    workspace.do(edits.add_notes(workspace.state, session.id, texts=texts))
    view = RunView(workspace, session.id, SystemClock(), tasks=tasks)
    view.resize(1366, 686)
    view.show()
    view.capture.focus_bar()
    return view


def _typed(app: QApplication, view: RunView, *, search: bool) -> tuple[list[float], list[float]]:
    """Milliseconds of each key, and of each Enter to the disk and the screen."""
    keys, enters = [], []
    found = view.suggesting.suggestions
    count = len(view.board.scene.notes)
    for line in range(LINES):
        for letter in f"{TYPED} {line}":
            if search and not found.looking:
                found.look()
            start = time.perf_counter()
            QTest.keyClick(view.capture.edit, letter)
            app.processEvents()
            keys.append((time.perf_counter() - start) * 1_000)
        start = time.perf_counter()
        QTest.keyClick(view.capture.edit, Qt.Key.Key_Return)
        app.processEvents()
        enters.append((time.perf_counter() - start) * 1_000)
    found.clear()
    shown = [n for n in view.board.scene.notes if isinstance(n, str)]
    if len(shown) != count + LINES:
        raise RuntimeError(f"{len(shown) - count} of {LINES} typed notes are on the board")
    return keys, enters
