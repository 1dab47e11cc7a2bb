# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What can go wrong with paper and files, through the real doors: told in a sentence, nothing lost.

A file that another program keeps open can be tried on Windows only; what Windows then reports is
tried in `tests/export/test_errors.py`.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterator
from copy import deepcopy
from pathlib import Path

import pytest
import xlsxwriter
from PySide6.QtPrintSupport import QPrinter

from facilitator.domain import edits
from facilitator.domain.ids import new_id
from facilitator.domain.records import Cluster, Decision, Note, Participant, Session
from facilitator.store.workspace import Workspace
from tests.cli.conftest import Type
from tests.intake.workbooks import repacked, workbook
from tests.journey import Program
from tests.journeys.files import everything_in, words_in
from tests.journeys.test_paper import open_print_dialog

LONG_NAME = ("Maria-Magdalena van den Boogaard-Österlund tot Ver en Nog Verder " * 2)[:120]
WORD = "x" * 1_000
MARKUP = "<b>&amp;</b><img src='/etc/hostname'> {n} %s {text} =1+1 # [a](b) **c** <!--"
FORMULA = "=HYPERLINK('http://x','y')"
MANY = 400
MEGABYTES = 100_000_000


@pytest.fixture
def library(tmp_path: Path) -> Path:
    return tmp_path / "library.facilitator"


def made(library: Path, *, title: str, notes: tuple[str, ...] = (), group: str = "") -> str:
    """A session in a library, all of its notes in one group; its id."""
    workspace = Workspace.open(library)
    session = Session(new_id(), title=title, date="2026-11-26")
    parts: list[Cluster | Note | Decision | Participant] = []
    if group:
        parts.append(Cluster(new_id(), session.id, "A", group))
        parts.append(Decision(new_id(), session.id, MARKUP, cluster_ids=(parts[0].id,)))
        parts.append(Participant(new_id(), session.id, LONG_NAME))
    where = parts[0].id if group else None
    for number, text in enumerate(notes):
        parts.append(Note(new_id(), session.id, text, float(number), cluster_id=where))
    workspace.do(edits.add_session(session, parts))
    workspace.close()
    return session.id


# What people say -------------------------------------------------------------------------------


def test_no_notes_and_no_groups(run: Type, library: Path, tmp_path: Path) -> None:
    bare = made(library, title="")
    answer = run("export", bare, "--to", f"{tmp_path}/all/", "--library", library)
    assert (answer.code, answer.err) == (0, "")
    suffixes = {Path(line).suffix for line in answer.lines}
    assert {".pdf", ".docx", ".xlsx", ".json", ".facilitator"} <= suffixes
    assert {".csv", ".png", ".ics"}.isdisjoint(suffixes)
    assert all(words_in(Path(line)) for line in answer.lines)
    for suffix in (".csv", ".png", ".ics"):
        answer = run("export", bare, "--to", tmp_path / f"a{suffix}", "--library", library)
        assert (answer.code, answer.out) == (2, "")
        assert answer.err == f"This session has nothing that a {suffix} file could hold yet.\n"


def test_hard_words_are_whole_in_every_file(run: Type, library: Path, tmp_path: Path) -> None:
    """400 notes in one group of a long name, a word that no line holds, markup, a formula."""
    notes = (WORD, MARKUP, FORMULA, *(f"Note {number}." for number in range(MANY - 3)))
    hard = made(library, title=LONG_NAME, notes=notes, group=LONG_NAME)
    kinds = (".pdf", ".docx", ".html", ".md", ".xlsx", ".csv", ".svg", ".json", ".facilitator")
    for suffix in kinds:
        file = tmp_path / f"hard{suffix}"
        answer = run("export", hard, "--to", file, "--library", library)
        assert (answer.code, answer.err) == (0, "")
        words = "".join(words_in(file).split())
        quoted = words.replace('\\"', '"').replace("'=", "=")
        lost = [text for text in (*notes, LONG_NAME) if "".join(text.split()) not in quoted]
        assert lost == [], suffix


# Where it shall go -----------------------------------------------------------------------------


@pytest.fixture
def full_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk with room for 64 kB, some of it used."""
    disk, mount = tmp_path / "stick", shutil.which("mount")
    disk.mkdir()
    words = [mount or "mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", str(disk)]
    if mount is None or sys.platform != "linux" or subprocess.run(words, check=False).returncode:
        pytest.skip("only somebody who may mount a disk can fill one")
    (disk / "photos").write_bytes(bytes(60_000))
    yield disk
    subprocess.run(["umount", str(disk)], check=True)


def test_a_full_disk_keeps_the_file_that_was_there(
    run: Type, library: Path, full_disk: Path, tmp_path: Path
) -> None:
    session = made(library, title="Handover", notes=("Ten minutes overlap",), group="Time")
    before = library.read_bytes()
    target = full_disk / "a.pdf"
    target.write_bytes(b"mine")
    for place in (target, f"{full_disk}/all/"):
        answer = run("export", session, "--to", place, "--library", library)
        assert (answer.code, answer.err.count("\n")) == (2, 1)
        assert answer.err.startswith("There is no room for ")
    assert target.read_bytes() == b"mine"
    assert library.read_bytes() == before
    assert all(path.stat().st_size for path in full_disk.rglob("*") if path.is_file())


def test_a_full_disk_is_told_in_the_window_with_a_way_on(program: Program, full_disk: Path) -> None:
    program.begin()
    program.say("Ten minutes overlap")
    program.press("Ctrl+Tab")
    program.press("Ctrl+Shift+E")
    program.choose_path(full_disk / "a.pdf")
    output = program.session.summary.output
    program.qtbot.waitUntil(lambda: "There is no room for" in output.said(), timeout=20_000)
    assert [path.name for path in full_disk.iterdir()] == ["photos"]
    session = program.workspace.state.sessions[program.session.session_id]
    assert session.printed_at == ""
    (full_disk / "photos").unlink()
    program.qtbot.waitUntil(lambda: not output.is_busy)
    program.click("Try again")
    program.qtbot.waitUntil(lambda: any("Saved" in words for words in program.told()))
    assert "Ten minutes overlap" in words_in(full_disk / "a.pdf")
    assert output.said() == ""


def test_a_printer_that_stops_is_told_with_a_way_on(
    program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program.begin()
    program.say(*(f"Note {number} about the handover" for number in range(60)))
    program.press("Ctrl+Tab")
    with monkeypatch.context() as jammed:
        jammed.setattr(QPrinter, "newPage", lambda _printer: False)
        open_print_dialog(program, tmp_path / "printed.pdf", monkeypatch)
        output = program.session.summary.output
        program.qtbot.waitUntil(lambda: "did not take the pages" in output.said(), timeout=20_000)
    assert not any("Sent" in words for words in program.told())
    session = program.workspace.state.sessions[program.session.session_id]
    assert session.printed_at == ""
    program.click("Try again")
    program.qtbot.waitUntil(lambda: any("Sent" in w for w in program.told()), timeout=20_000)
    assert output.said() == ""


# What comes in ---------------------------------------------------------------------------------


def bad_files(folder: Path) -> dict[Path, str]:
    """Files that nobody should bring, and what is said of them."""
    told = {folder / f"big.{suffix}": "larger than" for suffix in ("csv", "facilitator", "jpg")}
    for path in told:
        with path.open("wb") as stream:
            stream.write(b'{"schema": ')
            stream.truncate(MEGABYTES)  # it takes no room
    bomb = folder / "bomb.xlsx"
    bomb.write_bytes(repacked(workbook({"A": [["x"]]}), {"xl/zeros.bin": bytes(90_000_000)}))
    assert bomb.stat().st_size < 200_000
    return {**told, bomb: "unpacks to more than"}


def test_a_hundred_megabytes_and_a_bomb_change_nothing(
    run: Type, library: Path, tmp_path: Path
) -> None:
    made(library, title="Handover", notes=("Ten minutes overlap",))
    before = library.read_bytes()
    for file, said in bad_files(tmp_path).items():
        answer = run("import", file, "--library", library)
        assert (answer.code, answer.out, answer.err.count("\n")) == (2, "", 1)
        assert said in answer.err
    assert library.read_bytes() == before


def test_a_hundred_megabytes_and_a_bomb_in_the_window(program: Program, tmp_path: Path) -> None:
    program.begin()
    program.say("Ten minutes overlap")
    program.type("Half a li")
    before = deepcopy(program.workspace.state)
    for file, said in bad_files(tmp_path).items():
        program.run_action("Import notes into this session")
        program.choose_path(file)
        program.qtbot.waitUntil(
            lambda file=file, said=said: any(
                file.name in words and said in words for words in program.told()
            ),
            timeout=20_000,
        )
    assert program.workspace.state == before
    assert program.run.capture.edit.line() == "Half a li"


def test_a_spreadsheet_with_formulas_says_what_it_showed(
    run: Type, library: Path, tmp_path: Path
) -> None:
    """It never reckons, neither here nor in what is made of it."""
    file = tmp_path / "reckons.xlsx"
    with xlsxwriter.Workbook(file, {"strings_to_formulas": False}) as book:
        sheet = book.add_worksheet()
        sheet.write_row(0, 0, ["Note", "Group"])
        sheet.write_formula(1, 0, "=6*7", value=42)
        sheet.write_formula(2, 0, '=HYPERLINK("http://x","y")', value="what it showed")
        sheet.write_string(3, 0, FORMULA)
    session = run("import", file, "--library", library).out.strip()
    for suffix in (".csv", ".xlsx", ".txt", ".md"):
        target = tmp_path / f"out{suffix}"
        assert run("export", session, "--to", target, "--library", library).code == 0
    assert all(text in words_in(tmp_path / "out.md") for text in ("42", "what it showed", FORMULA))
    assert "<f>" not in everything_in(tmp_path / "out.xlsx")
    rows = (tmp_path / "out.csv").read_text(encoding="utf-8-sig").splitlines()
    assert not any(cell.startswith(("=", "+", "@")) for row in rows for cell in row.split(","))
