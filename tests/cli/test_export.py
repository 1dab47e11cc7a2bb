# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The paper from the command line."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

from facilitator.domain.edits.entries import add_entry
from facilitator.domain.records import Goal
from facilitator.intake.shipped import sample_path
from facilitator.store.workspace import Workspace

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
        (tmp_path / "a.docx", "A file can be a .pdf or a .json"),
        (library, "A file can be a .pdf or a .json"),
    ):
        answer = run("export", session, "--to", place, "--library", library)
        assert (answer.code, answer.out, answer.err.count("\n")) == (2, "", 1)
        assert answer.err.startswith(said)
    assert run("check", "--library", library).code == 0


def test_the_other_papers(run: Type, library: Path, tmp_path: Path) -> None:
    dutch = run("import", sample_path("nl"), "--library", library).out.strip()
    for name in ("tree", "return", "actions", "words", "mgspi"):
        paper = tmp_path / f"{name}.pdf"
        answer = run("export", dutch, "--to", paper, "--paper", name, "--library", library)
        assert (answer.code, answer.err) == (0, "")
        assert paper.read_bytes().startswith(b"%PDF-")
    shown = json.loads(run("show", dutch, "--json", "--library", library).out)
    assert not shown["session"]["printed_at"]  # only the summary counts as printed


def test_a_paper_that_nobody_knows_and_one_without_anything_on_it(
    run: Type, session: str, library: Path, tmp_path: Path
) -> None:
    paper = tmp_path / "a.pdf"
    answer = run("export", session, "--to", paper, "--paper", "origami", "--library", library)
    assert (answer.code, answer.err.count("\n")) == (2, 1)
    assert answer.err.startswith("“origami” is not one of the choices here")
    answer = run("export", session, "--to", paper, "--paper", "words", "--library", library)
    assert (answer.code, answer.out) == (2, "")
    assert answer.err == "This session has nothing for the paper “words” yet.\n"
    assert not paper.exists()


def test_a_session_as_json_can_be_imported_again(run: Type, library: Path, tmp_path: Path) -> None:
    swedish = run("import", sample_path("sv"), "--library", library).out.strip()
    file = tmp_path / "session.json"
    answer = run("export", swedish, "--to", file, "--library", library)
    assert (answer.code, answer.out, answer.err) == (0, f"{file}\n", "")
    theirs = json.loads(sample_path("sv").read_text(encoding="utf-8"))
    assert json.loads(file.read_text(encoding="utf-8")) == theirs
    again = run("import", file, "--library", library)
    assert again.code == 0


def test_a_json_file_says_what_it_has_no_place_for(
    run: Type, session: str, library: Path, tmp_path: Path
) -> None:
    target = tmp_path / "session.json"
    answer = run("export", session, "--to", target, "--library", library)
    assert (answer.code, answer.err) == (0, "")
    workspace = Workspace.open(library)
    workspace.open_session(session)
    for what in ("Waiting", "Nights alone"):
        workspace.do(add_entry(workspace.state, Goal, session, what=what))
    workspace.close()
    answer = run("export", session, "--to", target, "--library", library)
    assert (answer.code, answer.out) == (0, f"{target}\n")
    assert answer.err == (
        "This format has no place for 2 goals; a .facilitator file keeps everything.\n"
    )
