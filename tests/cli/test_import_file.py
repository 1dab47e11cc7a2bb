# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Files of others on the command line."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from facilitator import resources
from tests.intake.workbooks import workbook

if TYPE_CHECKING:
    from tests.cli.conftest import Type


@pytest.mark.parametrize(("language", "notes"), [("en", 52), ("nl", 48), ("sv", 50)])
def test_a_sample(run: Type, library: Path, language: str, notes: int) -> None:
    sample = resources.path("samples", f"sample_{language}.json")
    answer = run("import", sample, "--library", library)
    assert (answer.code, answer.err, len(answer.lines)) == (0, "", 1)
    shown = json.loads(run("show", answer.out.strip(), "--json", "--library", library).out)
    assert len(shown["notes"]) == notes
    assert shown["group"]["name"] == shown["session"]["extra"]["sample"]["session"]["series"]


def test_the_fourth_sample_is_many_sessions(run: Type, library: Path) -> None:
    answer = run("import", resources.path("samples", "sample_handover.json"), "--library", library)
    assert len(answer.lines) == 25
    rows = json.loads(run("sessions", "--json", "--library", library).out)
    assert {row["id"] for row in rows} < set(answer.lines)
    assert len(rows) == 23
    assert run("check", "--library", library).code == 0


def test_one_title_for_many_sessions(run: Type, library: Path) -> None:
    sample = resources.path("samples", "sample_handover.json")
    answer = run("import", sample, "--title", "All", "--library", library)
    assert (answer.code, answer.err.count("\n")) == (2, 1)
    assert not library.exists()


def test_group_and_title(run: Type, library: Path, tmp_path: Path) -> None:
    file = tmp_path / "board.csv"
    file.write_text("text,group,author,votes\nmore light,Square,Ann,2\nsoup,,Ben,\n,,,\n")
    words = ["import", file, "--group", "Neighbours", "--title", "After dark", "--library", library]
    first, second = run(*words), run(*words)
    assert first.out != second.out
    assert first.err.splitlines() == [
        "1 line without words left out.",
        "2 names of authors left out: notes carry no names unless you ask.",
    ]
    rows = json.loads(run("sessions", "--json", "--library", library).out)
    assert [(row["group"], row["number"], row["title"], row["notes"]) for row in rows] == [
        ("Neighbours", 2, "After dark", 2),
        ("Neighbours", 1, "After dark", 2),
    ]


def test_unshowable_characters_are_told(run: Type, library: Path, tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_bytes(b"one\x01 two\x02\n")
    answer = run("import", file, "--library", library)
    assert answer.err == "2 characters that cannot be shown left out.\n"


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        ("a.txt", b"", "There is nothing in"),
        ("a.txt", b"\x89PNG\r\n\x1a\n\0", "is not text"),
        ("a.csv", b"author,votes\nx,1\n", "has no column with the words"),
        ("a.txt", b"ok\n" + b"x" * 1_001, "line 2: a note can have 1,000 characters and this one"),
        ("a.txt", b"x" * 1_000_000, "and this one has 1,000,000."),
        ("a.json", b'{"schema": "session-sample/1", "notes": [{"te', "cut off"),
        ("a.json", b'{"notes": [{"text": 5}]}', "notes 1 › text: text is needed here."),
        ("a.json", b'{"a": 1}', "holds no session"),
        ("a.xls", b"\xd0\xcf\x11\xe0" + bytes(600), "of the old kind"),
        ("a.xlsx", b"\xd0\xcf\x11\xe0" + "EncryptedPackage".encode("utf-16-le"), "a password"),
        ("a.xlsx", b"PK\x03\x04 and nothing", "not a whole spreadsheet"),
        ("a.png", b"\x89PNG\r\n\x1a\n\0", "is a picture"),
        ("a.heic", b"\x00\x00\x00\x18ftypheic", "is a picture"),
    ],
)
def test_bad_files_leave_the_library_as_it_is(
    run: Type, session: str, library: Path, tmp_path: Path, *, name: str, data: bytes, said: str
) -> None:
    del session
    file = tmp_path / name
    file.write_bytes(data)
    before = library.read_bytes()
    answer = run("import", file, "--library", library)
    assert (answer.code, answer.out, answer.err.count("\n")) == (2, "", 1)
    assert said in answer.err
    assert library.read_bytes() == before


def test_no_library_is_made_for_a_bad_file(run: Type, library: Path, tmp_path: Path) -> None:
    assert run("import", tmp_path / "none.txt", "--library", library).code == 2
    (tmp_path / "a.txt").write_text("fine")
    assert run("import", tmp_path / "a.txt", "--group", "x" * 301, "--library", library).code == 2
    assert not library.exists()


def test_a_spreadsheet_with_columns_as_they_are_said(
    run: Type, library: Path, tmp_path: Path
) -> None:
    file = tmp_path / "board.xlsx"
    rows = [["Lane", "Said", "By"], ["Square", "=1+1 lamps", "Ann"], ["Park", "soup", "Ben"]]
    file.write_bytes(workbook({"Other": [["x"]], "Board": rows}))
    words = ["import", file, "--worksheet", "board", "--columns", "text=2,group=Lane,author=3"]
    answer = run(*words, "--library", library)
    assert (answer.code, "2 names of authors left out" in answer.err) == (0, True)
    shown = json.loads(run("show", answer.out.strip(), "--json", "--library", library).out)
    assert [note["text"] for note in shown["notes"]] == ["=1+1 lamps", "soup"]
    assert "Ann" not in json.dumps(shown)
    named = run(*words, "--names", "--library", library)
    shown = json.loads(run("show", named.out.strip(), "--json", "--library", library).out)
    assert "Ann" in json.dumps(shown)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--columns", "tekst=1"], "is not one of the choices"),
        (["--columns", "text"], "Something is missing"),
        (["--columns", "text=9"], "has no column"),
        (["--worksheet", "Third"], "has no worksheet"),
    ],
)
def test_columns_that_are_not_there(
    run: Type, library: Path, tmp_path: Path, *, words: list[str], said: str
) -> None:
    file = tmp_path / "board.xlsx"
    file.write_bytes(workbook({"Board": [["Note", "Group"], ["a", "b"]]}))
    answer = run("import", file, *words, "--library", library)
    assert (answer.code, answer.err.count("\n")) == (2, 1)
    assert said in answer.err
    assert not library.exists()


def test_an_export_of_a_board_says_so(run: Type, library: Path, tmp_path: Path) -> None:
    file = tmp_path / "retro.csv"
    file.write_text(
        "reflectionGroup,author,votes,type,createdAt,discussionThread,prompt,content\n"
        "Light,Anonymous,2,Reflection,,,Start,More light\n"
        "Light,Ann,2,Comment,,,,I agree\n"
    )
    answer = run("import", file, "--library", library)
    assert answer.err.splitlines()[0] == "Read as an export of Parabol."
    assert "1 row left out: comments, tasks and the like." in answer.err
