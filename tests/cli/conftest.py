# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""A library with a session, and a way to type a command."""

from __future__ import annotations

import io
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from facilitator.cli.command import main


@dataclass(frozen=True, slots=True)
class Answer:
    """What a command said."""

    code: int
    out: str
    err: str

    @property
    def lines(self) -> list[str]:
        return self.out.splitlines()


Type = Callable[..., Answer]


@pytest.fixture
def library(tmp_path: Path) -> Path:
    return tmp_path / "library.facilitator"


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Type:
    """Run a command in this process; `given` is what comes in through the pipe."""

    def run_command(*words: object, given: bytes = b"") -> Answer:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(given)))
        code = main([str(word) for word in words])
        heard = capsys.readouterr()
        return Answer(code, heard.out, heard.err)

    return run_command


@pytest.fixture
def session(run: Type, library: Path, tmp_path: Path) -> str:
    """The id of a session with two notes."""
    notes = tmp_path / "tea.txt"
    notes.write_text("first\nsecond\n", encoding="utf-8")
    return run("import", notes, "--library", library).out.strip()
