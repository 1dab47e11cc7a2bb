# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The samples without a screen: a library, papers and pictures in a folder, each time anew."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.cli.conftest import Type


@pytest.mark.skipif(sys.platform in {"win32", "darwin"}, reason="there is always a screen")
def test_without_a_screen(run: Type, tmp_path: Path) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    (folder / "sample.facilitator").write_bytes(b"of an earlier time")
    # A process of its own: its Qt must not meet that of other tests.
    command = [sys.executable, "-m", "facilitator", "demo", "--lang", "nl"]
    screenless = {k: v for k, v in os.environ.items() if k not in {"DISPLAY", "WAYLAND_DISPLAY"}}
    done = subprocess.run(
        command, cwd=tmp_path, env=screenless, capture_output=True, check=False, timeout=300
    )
    assert (done.returncode, done.stderr.count(b"\n")) == (0, 1)
    made = [tmp_path / line for line in done.stdout.decode().splitlines()]
    assert all(file.stat().st_size > 1_000 for file in made)
    names = [file.name for file in made]
    assert names[:5] == [
        "sample.facilitator",
        "summary_nl.pdf",
        "summary_handover.pdf",
        "summary_en.pdf",
        "summary_sv.pdf",
    ]
    assert {"01-library.png", "04-run-cluster.png", "11-summary-a4-1.png"} <= {*names}
    assert run("check", "--library", folder / "sample.facilitator").code == 0
    assert not list(folder.glob("*.draft*"))


def test_a_library_of_ones_own_is_not_written_over(
    run: Type, session: str, library: Path, tmp_path: Path
) -> None:
    answer = run("demo", "--library", library, "--out", tmp_path / "out")
    assert (answer.code, answer.out, answer.err.count("\n")) == (2, "", 1)
    assert "is there already" in answer.err
    assert session in run("sessions", "--library", library).out


def test_where_nothing_can_be_written(run: Type, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    answer = run("demo", "--out", tmp_path / "file")
    assert (answer.code, answer.out, answer.err.count("\n")) == (2, "", 1)
    assert "choose another place with --out" in answer.err
