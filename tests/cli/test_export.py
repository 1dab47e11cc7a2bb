# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The paper from the command line."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.cli.conftest import Type


def test_a_summary(run: Type, session: str, library: Path, tmp_path: Path) -> None:
    paper = tmp_path / "summary.pdf"
    answer = run("export", session, "--to", paper, "--library", library)
    assert (answer.code, answer.out, answer.err) == (0, f"{paper}\n", "")
    assert paper.read_bytes().startswith(b"%PDF-")
    shown = json.loads(run("show", session, "--json", "--library", library).out)
    assert shown["session"]["printed_at"]


def test_characters_that_cannot_be_printed_are_named(
    run: Type, session: str, library: Path, tmp_path: Path
) -> None:
    run("add", session, "--library", library, given="𓀀 is a bird".encode())
    answer = run("export", session, "--to", tmp_path / "a.pdf", "--library", library)
    assert (answer.code, answer.err) == (0, "These characters are printed as a small box: 𓀀\n")


def test_where_no_paper_can_be_written(
    run: Type, session: str, library: Path, tmp_path: Path
) -> None:
    for place, said in (
        (tmp_path / "none" / "a.pdf", "The folder of"),
        (tmp_path / "a.docx", "The summary is a PDF"),
        (library, "The summary is a PDF"),
    ):
        answer = run("export", session, "--to", place, "--library", library)
        assert (answer.code, answer.out, answer.err.count("\n")) == (2, "", 1)
        assert answer.err.startswith(said)
    assert run("check", "--library", library).code == 0
