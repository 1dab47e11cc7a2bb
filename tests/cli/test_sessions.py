# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The list of sessions."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

from facilitator.store.workspace import Workspace

if TYPE_CHECKING:
    from tests.cli.conftest import Type


def test_a_line_for_each_session(run: Type, session: str, library: Path) -> None:
    answer = run("sessions", "--library", library)
    assert answer.out == f"{session}  no date     tea (no learning group; 0 people, 2 notes)\n"
    [row] = json.loads(run("sessions", "--json", "--library", library).out)
    assert (row["id"], row["title"], row["notes"], row["status"]) == (session, "tea", 2, "done")


def test_an_empty_library(run: Type, library: Path) -> None:
    Workspace.open(library).close()
    answer = run("sessions", "--library", library)
    assert (answer.code, answer.out) == (0, "")
    assert answer.err == "There are no sessions in this library yet.\n"
    assert json.loads(run("sessions", "--json", "--library", library).out) == []
