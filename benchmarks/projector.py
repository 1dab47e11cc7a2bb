# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""A stage change on both screens: from the edit to the last pixel on laptop and projector.

Motion is off, so that the change is over when it is painted. The yardstick is the same change while
the projector is off.
"""

from __future__ import annotations

import tempfile
import time
from pathlib import Path

from benchmarks.figures import Figure
from facilitator.domain import edits
from facilitator.domain.clock import SystemClock, utc_text
from facilitator.domain.ids import new_id
from facilitator.domain.letters import letter
from facilitator.domain.records import Cluster, Note, Participant, Session, Stage, Voice
from facilitator.store.workspace import Workspace

# isort: split
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

from facilitator.ui import theme
from facilitator.ui.session.session_view import SessionView
from facilitator.ui.tasks import Tasks

NOTES, GROUPS = 500, 12
ROUNDS = 6  # the quietest counts: other programs run as well
MODES = ("capture", "cluster", "silent_write", "break", "decide", "plenary")
WIDE, HIGH = 1920, 1080


class Painted(QObject):
    """Counts how often widgets were painted."""

    def __init__(self, *widgets: QWidget) -> None:
        super().__init__()
        self.count = dict.fromkeys(map(id, widgets), 0)
        for widget in widgets:
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self.count[id(watched)] += 1
        return False


def run() -> list[Figure]:
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    theme.apply_theme(app, theme.make_theme(dark=False, reduced_motion=True))
    with tempfile.TemporaryDirectory() as folder:
        workspace = Workspace.open(Path(folder) / "library.facilitator")
        session_id, stages = _fill(workspace)
        tasks = Tasks(app)
        view = SessionView(workspace, session_id, clock=SystemClock(), tasks=tasks)
        view.resize(1366, 738)
        view.show()
        view.show_view("run")
        _changes(app, view, stages)  # loads what the first change needs
        alone = _changes(app, view, stages)
        view.desk.projector.start()
        window = view.desk.projector.window
        assert window is not None
        window.resize(WIDE, HIGH)
        app.processEvents()
        painted = Painted(window)
        both = _changes(app, view, stages)
        shown = painted.count[id(window)]
        view.close_session()
        view.close()
        tasks.close()
        workspace.close()
    changes = len(stages) * ROUNDS
    if shown < changes:
        raise RuntimeError(f"{changes} changes, but the projector was painted {shown} times")
    return [
        Figure(
            "stage change on both screens, worst",
            max(both),
            "ms",
            100.0,
            max(alone),
            "laptop alone",
        ),
    ]


def _changes(app: QApplication, view: SessionView, stages: list[str]) -> list[float]:
    """Milliseconds of the change to each stage, in the quietest round."""
    rounds = [[_change(app, view, stage_id) for stage_id in stages] for _ in range(ROUNDS)]
    return min(rounds, key=max)


def _change(app: QApplication, view: SessionView, stage_id: str) -> float:
    start = time.perf_counter()
    view.start_stage(stage_id)
    for _ in range(3):  # layouts, then what they asked for, then the paints
        app.processEvents()
    return (time.perf_counter() - start) * 1_000


def _fill(workspace: Workspace) -> tuple[str, list[str]]:
    """A session with notes in groups and a stage of each kind."""
    session = Session(new_id(), title="Handover", letters=GROUPS)
    voices = [Voice(new_id(), session.id, n, f"Voice {n}") for n in (1, 2, 3)]
    people = [
        Participant(new_id(), session.id, count=4, voice_id=voice.id, position=float(n))
        for n, voice in enumerate(voices)
    ]
    clusters = [
        Cluster(new_id(), session.id, letter(n), f"Group {n}", 380.0 * (n % 4), 900.0 * (n // 4))
        for n in range(GROUPS)
    ]
    stages = [
        Stage(new_id(), session.id, float(n), f"Stage {n}", "What did you hear?", mode=mode,
              minutes=20)
        for n, mode in enumerate(MODES)
    ]  # fmt: skip
    notes = [
        Note(new_id(), session.id, f"Ten minutes overlap makes evening {n} calm", float(n),
             stages[0].id, voices[n % 3].id, cluster_id=clusters[n % GROUPS].id)
        for n in range(NOTES)
    ]  # fmt: skip
    workspace.do(edits.add_session(session, [*stages, *voices, *people, *clusters, *notes]))
    workspace.do(edits.go_to_stage(workspace.state, stages[0].id, utc_text(SystemClock().now())))
    return session.id, [stage.id for stage in stages]
