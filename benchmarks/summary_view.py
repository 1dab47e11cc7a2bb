# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Typing in the summary while its pages are made: does a key ever wait for them?

Words go into the purpose at the speed of a fast typist, with pauses in which what was typed is
written, so that each pause sets off a new paper, a new look at names, and new pages.
"""

from __future__ import annotations

import tempfile
import time
from pathlib import Path

from benchmarks.figures import Figure, quantile
from facilitator.domain import edits
from facilitator.domain.clock import SystemClock
from facilitator.domain.ids import new_id
from facilitator.domain.records import Session
from facilitator.store.workspace import Workspace

# isort: split
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from facilitator.ui import theme
from facilitator.ui.plan.form import WRITE_MS
from facilitator.ui.summary.maker import WAIT_MS, Step
from facilitator.ui.summary.summary_view import SummaryView
from facilitator.ui.tasks import Tasks

SIZES = ((500, 16.0, 50.0), (5_000, 33.0, 150.0))  # notes; p95 and worst key, ms
WORDS = "We met to hear what a handover is like from every side. "
KEY_S, PAUSE_S = 0.03, (WRITE_MS + WAIT_MS + 100) / 1_000
TURNS = 4


def run() -> list[Figure]:
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    theme.apply_theme(app, theme.make_theme(dark=False))
    figures: list[Figure] = []
    for notes, usual, worst in SIZES:
        with tempfile.TemporaryDirectory() as folder:
            keys, edit = _typed(app, Path(folder), notes)
        name = f"with {notes} notes"
        figures += [
            Figure(f"a key to the screen {name}, p95", quantile(keys, 0.95), "ms", usual),
            Figure(f"a key to the screen {name}, worst", max(keys), "ms", worst),
            Figure(f"what was typed is written {name}, worst", max(edit), "ms", worst),
        ]
    return figures


def _typed(app: QApplication, folder: Path, notes: int) -> tuple[list[float], list[float]]:
    """Milliseconds of each key, and of each write with all that follows it."""
    workspace = Workspace.open(folder / "library.facilitator")
    session = Session(new_id(), title="Handover", date="2026-11-26")
    workspace.do(edits.add_session(session))
    texts = [f"My neighbour said that ten minutes help, number {n}" for n in range(notes)]
    workspace.do(edits.add_notes(workspace.state, session.id, texts=texts))
    tasks = Tasks()
    view = SummaryView(workspace, session.id, tasks=tasks, clock=SystemClock())
    view.resize(1366, 686)
    view.show()
    _until(app, lambda: view.maker.step is Step.READY)
    view.show_page("words")
    keys: list[float] = []
    edit: list[float] = []
    for _turn in range(TURNS):
        for char in WORDS:
            start = time.perf_counter()
            QTest.keyClicks(view.words.purpose, char)
            app.processEvents()
            keys.append((time.perf_counter() - start) * 1_000)
            _wait(app, KEY_S)
        start = time.perf_counter()
        view.words.write()
        app.processEvents()
        edit.append((time.perf_counter() - start) * 1_000)
        _wait(app, PAUSE_S)  # the pages are being made when the next word is typed
    if WORDS.strip() not in workspace.state.sessions[session.id].purpose:
        raise RuntimeError("what was typed was not kept")
    _until(app, lambda: view.maker.step is Step.READY)
    view.close()
    tasks.close()
    view.deleteLater()
    workspace.close()
    return keys, edit


def _wait(app: QApplication, seconds: float) -> None:
    until = time.perf_counter() + seconds
    while time.perf_counter() < until:
        app.processEvents()
        time.sleep(0.001)


def _until(app: QApplication, happened: object) -> None:
    assert callable(happened)
    while not happened():
        _wait(app, 0.01)
