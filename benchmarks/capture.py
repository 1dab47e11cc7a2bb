# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Forty notes typed ten characters at a time without a pause: none lost, none altered, how long.

The yardstick of a note is the same rows committed by hand, as in `benchmarks.store`.
"""

from __future__ import annotations

import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path

from benchmarks.figures import Figure, median, quantile
from benchmarks.store import bare_insert
from facilitator.domain import edits
from facilitator.domain.clock import SystemClock
from facilitator.domain.ids import new_id
from facilitator.domain.records import Note, Session
from facilitator.store.workspace import Workspace

# isort: split
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from facilitator.ui import theme
from facilitator.ui.run.run_view import RunView

NOTES, BURST = 40, 10  # notes, and the characters that come at once
ROUNDS = 4  # the quietest counts: the first loads what writing needs, and other programs run too
SAID = "Ten minutes overlap makes the whole evening calm"


@dataclass(frozen=True, slots=True)
class Times:
    """Milliseconds of each note."""

    board: list[float] = field(default_factory=list)  # Enter to durable and on the board
    painted: list[float] = field(default_factory=list)  # and on the screen
    burst: list[float] = field(default_factory=list)  # ten characters to the screen
    bare: list[float] = field(default_factory=list)  # the same rows by hand


def run() -> list[Figure]:
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    theme.apply_theme(app, theme.make_theme(dark=False))
    with tempfile.TemporaryDirectory() as folder:
        rounds = [_typed(app, Path(folder) / str(number)) for number in range(ROUNDS)]
    times = min(rounds, key=lambda one: max(one.board))
    floor = median(times.bare)
    return [
        Figure("Enter to durable and on the board, worst", max(times.board), "ms", 16.0),
        Figure(
            "Enter to durable, on the board, painted, p95",
            quantile(times.painted, 0.95),
            "ms",
            30.0,
            floor,
            "bare insert",
        ),
        Figure("ten characters typed to painted, p95", quantile(times.burst, 0.95), "ms", 16.0),
    ]


def _typed(app: QApplication, folder: Path) -> Times:
    """Type all notes into a real Run on a real library."""
    workspace = Workspace.open(folder / "library.facilitator")
    session = Session(new_id(), title="Handover")
    workspace.do(edits.add_session(session))
    bare = bare_insert(folder, session)
    view = RunView(workspace, session.id, SystemClock())
    view.resize(1366, 686)
    view.show()
    app.processEvents()
    times, typed = Times(), [f"{SAID} {number}" for number in range(NOTES)]
    for number, text in enumerate(typed):
        _type(app, view, text, times)
        edit = edits.add_note(workspace.state, session.id, text=f"{text} by hand {number}")
        start = time.perf_counter()
        bare(edit)
        times.bare.append(_since(start))
    on_board = [view.board.scene.notes[note.id].face.text for note in _notes(workspace, session)]
    view.leave()
    view.close()
    view.deleteLater()
    workspace.close()
    again = Workspace.open(folder / "library.facilitator")
    again.open_session(session.id)
    kept = [note.text for note in _notes(again, session)]
    again.close()
    if not typed == on_board == kept:
        raise RuntimeError(f"typed {len(typed)} notes; {len(on_board)} shown, {len(kept)} kept")
    return times


def _type(app: QApplication, view: RunView, text: str, times: Times) -> None:
    line = view.capture.edit
    for at in range(0, len(text), BURST):
        start = time.perf_counter()
        QTest.keyClicks(line, text[at : at + BURST])
        app.processEvents()
        times.burst.append(_since(start))
    start = time.perf_counter()
    QTest.keyClick(line, Qt.Key.Key_Return)
    times.board.append(_since(start))
    app.processEvents()
    times.painted.append(_since(start))


def _notes(workspace: Workspace, session: Session) -> list[Note]:
    return workspace.state.notes_of(session.id)


def _since(start: float) -> float:
    return (time.perf_counter() - start) * 1_000
