# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""From the command to a painted frame, and to a library one can use; beside an empty Qt window.

Every start is a process of its own, and the three kinds take turns: a busy machine slows all alike.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from benchmarks.figures import Figure, median
from facilitator.domain import edits
from facilitator.domain.ids import new_id
from facilitator.domain.records import Action, LearningGroup, Note, Session
from facilitator.store.workspace import Workspace

TURNS = 9
NOTES = 100  # of each archived session

WATCH = """
import sys, time
from PySide6.QtCore import QEvent, QObject, QTimer
class Watch(QObject):
    seen = set()
    def eventFilter(self, what, event):
        if event.type() == QEvent.Type.Paint and (name := names.get(type(what).__name__)):
            if name not in self.seen:
                self.seen.add(name)
                QTimer.singleShot(0, lambda: self.painted(name))
        return False
    def painted(self, name):
        print(name, time.time() - float(sys.argv[1]), flush=True)
        if name == last:
            app.exit()
"""

EMPTY = (
    WATCH
    + """
from PySide6.QtWidgets import QApplication, QWidget
names, last = {"QWidget": "frame"}, "frame"
app = QApplication([])
watch = Watch(); app.installEventFilter(watch)
window = QWidget(); window.resize(1366, 738); window.show()
app.exec()
"""
)

OURS = (
    """
import gc
gc.disable()  # as the command does
from pathlib import Path
from facilitator import app as program
"""
    + WATCH
    + """
names = {"OpeningPage": "frame", "LibraryView": "usable"}
last = "usable"
app = program.make_application()
watch = Watch(); app.installEventFilter(watch)
program.run(Path(sys.argv[2]))
"""
)


def run() -> list[Figure]:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        small, large = folder / "small.facilitator", folder / "large.facilitator"
        fill(small, sessions=3)
        fill(large, sessions=1_000)
        empty, frame, usable, archive = [], [], [], []
        _start(OURS, folder, small)  # compiles what is not compiled yet
        for _ in range(TURNS):
            empty.append(_start(EMPTY, folder)["frame"])
            ours = _start(OURS, folder, small)
            frame.append(ours["frame"])
            usable.append(ours["usable"])
            archive.append(_start(OURS, folder, large)["usable"])
    window = median(empty)
    return [
        Figure("window frame painted", median(frame), "s", None, window, "empty window", 1.5),
        Figure("usable, 3 sessions", median(usable), "s", None, window, "empty window", 3.0),
        Figure(
            "usable, 1,000 sessions of 100 notes",
            median(archive),
            "s",
            None,
            median(usable),
            "3 sessions",
            1.1,
        ),
    ]


def fill(path: Path, *, sessions: int) -> None:
    """A library of finished sessions in ten learning groups."""
    workspace = Workspace.open(path)
    groups = [LearningGroup(new_id(), f"Learning group {n}", position=n) for n in range(10)]
    for number in range(sessions):
        group = groups[number % 10]
        day = f"20{10 + number // 250:02d}-{1 + number % 12:02d}-{1 + number % 28:02d}"
        session = Session(
            new_id(), group.id, number // 10 + 1, f"Session {number}", date=day, status="done"
        )
        texts = [f"What was said as number {n} in {number}" for n in range(NOTES)]
        notes = [Note(new_id(), session.id, t, float(n)) for n, t in enumerate(texts)]
        actions = [
            Action(new_id(), session.id, f"Do thing {n}", status="open" if number > 990 else "done")
            for n in range(4)
        ]
        new = [group] if number < 10 else []
        workspace.do(edits.add_session(session, [*new, *notes, *actions]))
        workspace.close_session(session.id)
    workspace.close()


def _start(code: str, folder: Path, *arguments: Path) -> dict[str, float]:
    """Seconds from the command to each thing that was painted."""
    home = {"HOME": str(folder), "XDG_CONFIG_HOME": str(folder), "XDG_DATA_HOME": str(folder)}
    env = {**os.environ, **home, "QT_QPA_PLATFORM": "offscreen"}
    env.pop("PYTHONDONTWRITEBYTECODE", None)  # a program that was started before is compiled
    command = [sys.executable, "-c", code, str(time.time()), *map(str, arguments)]
    done = subprocess.run(command, env=env, capture_output=True, text=True, timeout=60, check=True)
    return {name: float(seconds) for name, seconds in map(str.split, done.stdout.splitlines())}
