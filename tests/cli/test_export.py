# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The paper from the command line."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import TYPE_CHECKING

import pypdfium2
import pytest

from facilitator.domain.edits.entries import add_entry
from facilitator.domain.records import Goal, HostNote
from facilitator.export.formats import FORMATS
from facilitator.export.pdf.papers import PAPERS
from facilitator.intake.session_file import read_parcel
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
        (tmp_path / "a.odt", f"{tmp_path / 'a.odt'} needs an ending that says what it shall be (."),
        (tmp_path / "a", f"{tmp_path / 'a'} needs an ending"),
    ):
        answer = run("export", session, "--to", place, "--library", library)
        assert (answer.code, answer.out, answer.err.count("\n")) == (2, "", 1)
        assert answer.err.startswith(said)
    assert run("check", "--library", library).code == 0


SUFFIXES = (
    *(".pdf", ".docx", ".html", ".md", ".txt", ".xlsx", ".csv", ".ics", ".png", ".svg"),
    *(".json", ".facilitator"),
)
BEGINS = {
    ".pdf": b"%PDF-1.7",
    ".docx": b"PK",
    ".html": b"<!DOCTYPE html>",
    ".xlsx": b"PK",
    ".ics": b"BEGIN:VCALENDAR",
    ".png": b"\x89PNG",
    ".svg": b"<",
    ".json": b"{",
    ".facilitator": b"{",
}


@pytest.fixture
def dutch(run: Type, library: Path) -> str:
    """A whole session."""
    return run("import", sample_path("nl"), "--library", library).out.strip()


def test_every_kind_of_file(run: Type, dutch: str, library: Path, tmp_path: Path) -> None:
    assert set(FORMATS) == set(SUFFIXES)
    for suffix in FORMATS:
        target = tmp_path / f"out{suffix.upper()}"
        answer = run("export", dutch, "--to", target, "--library", library)
        assert (answer.code, answer.out, answer.err) == (0, f"{target}\n", "")
        assert target.read_bytes().startswith(BEGINS.get(suffix, b""))
        assert target.stat().st_size > 500


def test_the_looks_of_a_paper(run: Type, dutch: str, library: Path, tmp_path: Path) -> None:
    paper = tmp_path / "a.pdf"
    looks = ("--paper", "tree", "--print", "large", "--bw", "--page", "a3", "--lang", "sv")
    answer = run("export", dutch, "--to", paper, *looks, "--library", library)
    assert (answer.code, answer.err) == (0, "")
    document = pypdfium2.PdfDocument(paper)
    assert [round(side) for side in document[0].get_size()] == [842, 1191]
    assert "Vårt träd" in document[0].get_textpage().get_text_range()
    document.close()


def test_the_report_over_time(
    run: Type, dutch: str, session: str, library: Path, tmp_path: Path
) -> None:
    target = tmp_path / "series.md"
    words = ("--to", target, "--paper", "series", "--library", library)
    assert run("export", dutch, *words).code == 0
    assert target.read_text(encoding="utf-8").startswith("# ")
    answer = run("export", session, *words)  # it is in no learning group
    assert answer.err == "This session has nothing for the paper “series” yet.\n"


@pytest.mark.parametrize(
    ("file", "words", "said"),
    [
        ("a.docx", ["--paper", "tree"], "A .docx file cannot be the paper “tree”; it can be part"),
        ("a.csv", ["--paper", "tree"], "A .csv file is of the whole session and not of one paper;"),
        ("a.csv", ["--print", "large"], "--print changes nothing in a .csv file; leave it out."),
        ("a.json", ["--lang", "sv"], "--lang changes nothing in a .json file; leave it out."),
        ("a.md", ["--bw"], "--bw changes nothing in a .md file; leave it out."),
        ("a.md", ["--private"], "--private changes nothing in a .md file; leave it out."),
        ("a.txt", ["--page", "A3"], "--page changes nothing in a .txt file; leave it out."),
        ("a.pdf", ["--paper", "origami"], "“origami” is not one of the choices here, which are pa"),
        ("a.pdf", ["--lang", "fi"], "“fi” is not one of the choices here, which are en, nl, sv,"),
        ("a.pdf", ["--print", "huge"], "“huge” is not one of the choices here, which are standard"),
        ("a.pdf", ["--page", "A0"], "“A0” is not one of the choices here, which are A4, A3."),
        ("new/", ["--paper", "tree"], "The folder"),
        ("new", ["--paper", "tree", "--everything"], "The folder"),
        ("tea.txt", ["--everything"], "tea.txt is a file, so it cannot be a folder;"),
        ("tea.txt/", [], "tea.txt is a file, so it cannot be a folder;"),
    ],
)
def test_what_does_not_go_together(
    run: Type,
    session: str,
    library: Path,
    tmp_path: Path,
    *,
    file: str,
    words: list[str],
    said: str,
) -> None:
    answer = run("export", session, "--to", f"{tmp_path}/{file}", *words, "--library", library)
    assert (answer.code, answer.out, answer.err.count("\n")) == (2, "", 1)
    assert answer.err.replace(f"{tmp_path}/", "").startswith(said)
    assert not (tmp_path / file).exists() or file.startswith("tea")


def test_a_file_for_which_there_is_nothing(
    run: Type, session: str, library: Path, tmp_path: Path
) -> None:
    answer = run("export", session, "--to", tmp_path / "a.ics", "--library", library)
    assert (answer.code, answer.out) == (2, "")
    assert answer.err == "This session has nothing that a .ics file could hold yet.\n"


# Everything in a folder ------------------------------------------------------------------------


def test_everything_in_a_folder(run: Type, dutch: str, library: Path, tmp_path: Path) -> None:
    folder = tmp_path / "stick"
    answer = run("export", dutch, "--to", f"{folder}/", "--bw", "--library", library)
    assert (answer.code, answer.err) == (0, "")
    files = [Path(line) for line in answer.lines]
    assert sorted(files) == sorted(path for path in folder.rglob("*") if path.is_file())
    assert {file.suffix for file in files} == set(FORMATS)
    assert {path.name for path in folder.iterdir()} == {
        "Papieren",
        "Bestanden om mee verder te werken",
        "Alleen voor de begeleider",
    }
    again = run("export", dutch, "--to", folder, "--library", library)  # a folder that is there
    assert again.lines == answer.lines


def test_a_session_with_little_has_a_small_folder_in_the_language_that_is_asked_for(
    run: Type, session: str, library: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "stick"
    words = ("--to", folder, "--everything", "--lang", "et", "--library", library)
    answer = run("export", session, *words)
    assert answer.code == 0
    names = {Path(line).relative_to(folder).as_posix() for line in answer.lines}
    assert "Paberid/Kokkuvõte kõigile, kes kohal olid.pdf" in names
    assert not any(name.endswith(".ics") for name in names)
    shown = json.loads(run("show", session, "--json", "--library", library).out)
    assert shown["session"]["printed_at"]


def test_a_folder_that_cannot_be_made(
    run: Type, session: str, library: Path, tmp_path: Path
) -> None:
    answer = run("export", session, "--to", f"{tmp_path}/none/new/", "--library", library)
    assert (answer.code, answer.out, answer.err.count("\n")) == (2, "", 1)
    assert answer.err.startswith("The folder of")


def test_the_help_names_every_paper_and_every_kind_of_file(
    run: Type, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as done:
        run("export", "--help")
    assert done.value.code == 0
    said = {word.rstrip(".") for word in re.findall(r"[.\w]+", capsys.readouterr().out)}
    assert said.issuperset(PAPERS)
    assert said.issuperset(FORMATS)


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


def test_the_own_log_goes_along_only_when_it_is_asked_for(
    run: Type, session: str, library: Path, tmp_path: Path
) -> None:
    workspace = Workspace.open(library)
    workspace.open_session(session)
    workspace.do(add_entry(workspace.state, HostNote, session, text="Ask Anna to slow down"))
    workspace.close()
    for asked, place in (
        ((), "theirs.facilitator"),
        (("--private",), "mine.facilitator"),
        ((), "theirs/"),
        (("--private",), "mine/"),
    ):
        answer = run("export", session, "--to", f"{tmp_path}/{place}", *asked, "--library", library)
        assert (answer.code, answer.err) == (0, "")
        (file,) = [Path(line) for line in answer.lines if line.endswith(".facilitator")]
        assert ("slow down" in file.read_text(encoding="utf-8")) == bool(asked)
        assert read_parcel(file).private == bool(asked)


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
