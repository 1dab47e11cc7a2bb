# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""A note to the disk: through the door, and by the same rows in bare SQLite."""

from __future__ import annotations

import json
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import sqlcipher3.dbapi2 as driver

from benchmarks.figures import Figure, median, quantile
from facilitator.domain import edits
from facilitator.domain.change import Edit
from facilitator.domain.ids import new_id
from facilitator.domain.records import Session
from facilitator.store import search
from facilitator.store.format import PRAGMAS
from facilitator.store.journal import Stamps
from facilitator.store.workspace import Workspace

NOTES = 1_000
SAID = "Ten minutes overlap makes the whole evening calm"


def run() -> list[Figure]:
    with tempfile.TemporaryDirectory() as folder:
        ours, floor = _turns(Path(folder))
        open_300, raw_300 = _opening(Path(folder) / "small", 300)
        open_10000, raw_10000 = _opening(Path(folder) / "large", 10_000)
        grouping = _grouping(Path(folder) / "groups")
    return [
        Figure("note to disk, median", median(ours), "ms", None, median(floor), "bare insert", 2.0),
        Figure("note to disk, p99", quantile(ours, 0.99), "ms", 20.0, quantile(floor, 0.99), "p99"),
        Figure("300 notes into a group, one commit", grouping, "ms", 60.0),
        Figure("records of 300 notes read", open_300, "ms", None, raw_300, "bare fetch"),
        Figure("records of 10,000 notes read", open_10000, "ms", None, raw_10000, "bare fetch"),
    ]


def _turns(folder: Path) -> tuple[list[float], list[float]]:
    """Ours and the floor in turn, so that both meet the same moments of a noisy machine."""
    workspace = Workspace.open(folder / "ours.facilitator")
    session = Session(new_id(), title="Handover")
    workspace.do(edits.add_session(session))
    floor_note = bare_insert(folder, session)
    ours: list[float] = []
    floor: list[float] = []
    for number in range(NOTES):
        edit = edits.add_note(workspace.state, session.id, text=f"{SAID} {number}")
        ours.append(_timed(lambda edit=edit: workspace.do(edit)))
        floor.append(_timed(lambda edit=edit: floor_note(edit)))
    workspace.close()
    return ours, floor


def bare_insert(folder: Path, session: Session) -> Callable[[Edit], None]:
    """The same rows (note, journal, search) by hand in a library of the same make."""
    path = folder / "floor.facilitator"
    workspace = Workspace.open(path)
    workspace.do(edits.add_session(session))
    workspace.close()
    db = driver.connect(str(path), isolation_level=None)
    for name, value, _ in PRAGMAS:
        db.execute(f"PRAGMA {name}={value}")
    stamps = Stamps()

    def write(edit: Edit) -> None:
        [change] = edit.changes
        values = dict(change.after or {}, extra="{}")
        names = ", ".join(f'"{name}"' for name in values)
        marks = ",".join("?" * len(values))
        text = json.dumps(values)
        stamp = stamps.next(datetime.now(UTC))
        row = (stamp, "device", change.id, change.id, "do", edit.verb, "note", change.id)
        db.execute("BEGIN IMMEDIATE")
        db.execute(f"INSERT INTO note ({names}) VALUES ({marks})", list(values.values()))
        db.execute(
            search.INSERT,
            (search.rowid("note", change.id), values["text"], "note", change.id, session.id),
        )
        db.execute(
            "INSERT INTO journal(stamp, device, edit, step, how, verb, kind, record, after)"
            " VALUES (?,?,?,?,?,?,?,?,?)",
            (*row, text),
        )
        db.execute("COMMIT")

    return write


def _opening(path: Path, notes: int) -> tuple[float, float]:
    workspace = Workspace.open(path)
    session = Session(new_id())
    workspace.do(edits.add_session(session))
    texts = [f"{SAID} {number}" for number in range(notes)]
    workspace.do(edits.add_notes(workspace.state, session.id, texts=texts))
    ours: list[float] = []
    for _ in range(7):
        workspace.close_session(session.id)
        ours.append(_timed(lambda: workspace.open_session(session.id)))
    workspace.close()
    raw = driver.connect(str(path))
    query = "SELECT * FROM note WHERE session_id = ?"
    bare = [_timed(lambda: raw.execute(query, (session.id,)).fetchall()) for _ in range(7)]
    raw.close()
    return median(ours), median(bare)


def _grouping(path: Path) -> float:
    workspace = Workspace.open(path)
    session = Session(new_id())
    workspace.do(edits.add_session(session))
    texts = [f"{SAID} {number}" for number in range(300)]
    workspace.do(edits.add_notes(workspace.state, session.id, texts=texts))
    ids = list(workspace.state.notes)
    times = []
    for _ in range(7):
        times.append(
            _timed(lambda: workspace.do(edits.group_notes(workspace.state, ids, name="All")))
        )
        workspace.undo()
    workspace.close()
    return median(times)


def _timed(work: Callable[[], object]) -> float:
    """Milliseconds."""
    start = time.perf_counter()
    work()
    return (time.perf_counter() - start) * 1_000
