# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Killed in the middle of typing: every note whose id was printed is there, and the rest is whole.

The long run: `FACILITATOR_KILLS=500 pytest tests/faults/test_kill.py`.
"""

from __future__ import annotations

import contextlib
import os
import random
import subprocess
import sys
import threading
from pathlib import Path

from facilitator.domain import edits
from facilitator.domain.ids import new_id
from facilitator.domain.records import Session
from facilitator.store.check import check_library
from facilitator.store.workspace import Workspace

KILLS = int(os.environ.get("FACILITATOR_KILLS", "6"))
SESSION = new_id()
MOST = 40  # notes that are acknowledged before the process is killed


def fed_until_killed(library: Path, session: str, chance: random.Random) -> dict[str, str]:
    """Type into a child, kill it at some moment; which ids it printed, and for which words."""
    child = subprocess.Popen(
        [sys.executable, "-m", "facilitator", "add", session, "--library", str(library)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    typing = threading.Thread(target=type_on, args=(child,))
    assert child.stdout is not None
    # After so many answers, and then somewhere within the next write.
    answers, wait = chance.randrange(1, MOST), chance.random() * 0.004
    acknowledged: dict[str, str] = {}
    typing.start()
    for number in range(answers):
        acknowledged[child.stdout.readline().decode().strip()] = words(number)
    killer = threading.Timer(wait, child.kill)
    killer.start()
    for number, line in enumerate(child.stdout, start=answers):
        if line.endswith(b"\n"):
            acknowledged[line.decode().strip()] = words(number)
    child.wait()
    killer.join()
    typing.join()
    child.stdout.close()
    return acknowledged


def type_on(child: subprocess.Popen[bytes]) -> None:
    """Lines without end, until nobody listens."""
    assert child.stdin is not None
    number = 0
    with contextlib.suppress(OSError):
        while True:
            child.stdin.write(f"{words(number)}\n".encode())
            child.stdin.flush()
            number += 1
    with contextlib.suppress(OSError):
        child.stdin.close()


def words(number: int) -> str:
    return f"Note {number}: somebody says so – åäö"


def test_nothing_that_was_acknowledged_is_lost(tmp_path: Path) -> None:
    library = tmp_path / "library.facilitator"
    workspace = Workspace.open(library)
    workspace.do(edits.add_session(Session(SESSION, title="Tea")))
    workspace.close()
    chance = random.Random(26)
    expected: dict[str, str] = {}
    for _ in range(KILLS):
        acknowledged = fed_until_killed(library, SESSION, chance)
        assert acknowledged
        expected |= acknowledged
        workspace = Workspace.open(library, create=False)
        workspace.open_session(SESSION)
        found = {note.id: note.text for note in workspace.state.notes_of(SESSION)}
        assert expected.items() <= found.items()
        assert len(found) - len(expected) <= KILLS  # saved, but killed before it could say so
        expected = found
        assert workspace.undo_verb == "add_note"
        workspace.close()
    assert check_library(library).sound
