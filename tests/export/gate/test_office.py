# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The gate: LibreOffice opens what we write for other programs, without a word of warning, and
reads the same in it as we wrote and as our own PDF says.

Each paper is tried in one language, in all of them with FACILITATOR_GATE=full (`make gate`). Where
there is no LibreOffice this cannot be tried, and the test says so.
"""

from __future__ import annotations

import csv
import os
import shutil
import subprocess
from collections.abc import Iterable
from functools import cache
from pathlib import Path

import openpyxl
import pytest

from facilitator.domain.summary import Summary
from facilitator.domain.text import visible
from facilitator.export.outline import OUTLINES
from facilitator.export.pdf import pdf_bytes
from facilitator.export.pdf.papers import PAPERS
from facilitator.export.sheets import csv_bytes, xlsx_bytes
from facilitator.export.written import written_bytes
from tests.export.gate.sessions import LANGUAGES, TOLD, summary_of
from tests.export.gate.test_versions import FULL
from tests.export.reading import READERS, Part
from tests.export.tags import read

OFFICE = shutil.which("soffice") or shutil.which("libreoffice")
# Java is for its data bases; that there is none says nothing about our files.
NO_JAVA = "Warning: failed to launch javaldx - java may not function correctly"
PLAIN = "txt:Text (encoded):UTF8"
EVERY_SHEET = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1"

pytestmark = pytest.mark.skipif(OFFICE is None, reason="there is no LibreOffice to open files with")


@cache
def told(paper: str, language: str) -> Summary:
    return summary_of(TOLD, kind=paper, language=language)


def tried(number: int) -> tuple[str, ...]:
    """The languages to try; each paper another one."""
    return LANGUAGES if FULL else (LANGUAGES[number % len(LANGUAGES)],)


PAPERS_SAID = [name for name in OUTLINES if not PAPERS[name].lacks(told(name, "en"))]


@pytest.fixture(scope="module")
def profile(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The settings of a LibreOffice that nobody has used yet."""
    return tmp_path_factory.mktemp("office")


def opened(files: Iterable[Path], target: Path, profile: Path, *, to: str, how: str = "") -> None:
    """Open the files and save them again as `to`; nothing may be said against any of them."""
    words = [OFFICE or "", f"-env:UserInstallation={profile.as_uri()}", "--headless"]
    words += [f"--infilter={how}"] if how else []
    words += ["--convert-to", to, "--outdir", str(target), *map(str, files)]
    done = subprocess.run(words, capture_output=True, text=True, timeout=300, check=True)
    said = [line for line in done.stderr.splitlines() if line.strip() and line != NO_JAVA]
    assert said == []


def bare(text: str) -> str:
    """Without white space: where a line ends is not what is said."""
    return "".join(text.split())


def texts_of(parts: Iterable[Part]) -> set[str]:
    """Every text of a paper that was read back."""
    found: set[str] = set()
    for _kind, said in parts:
        rows = said if isinstance(said, list) else [[said]]
        found.update(bare(str(cell)) for row in rows for cell in row)
    return found - {""}


def outcomes(summary: Summary) -> set[str]:
    """Notes, decisions and actions."""
    notes = [note.text for group in summary.groups for note in group.notes]
    agreed = [*(d.text for d in summary.decisions), *(a.text for a in summary.actions)]
    return {bare(visible(text)) for text in (*notes, *agreed)}


@pytest.mark.parametrize("suffix", [".docx", ".html"])
def test_a_paper_says_the_same_there(suffix: str, tmp_path: Path, profile: Path) -> None:
    ours = {}
    for number, paper in enumerate(PAPERS_SAID):
        for language in tried(number):
            file = tmp_path / f"{paper}-{language}{suffix}"
            file.write_bytes(written_bytes(told(paper, language), suffix))
            ours[file] = told(paper, language)
    opened(ours, tmp_path / "there", profile, to=PLAIN)
    for file, summary in ours.items():
        there = bare((tmp_path / "there" / f"{file.stem}.txt").read_text(encoding="utf-8-sig"))
        lost = [text for text in texts_of(READERS[suffix](file.read_bytes())) if text not in there]
        assert lost == [], file.name
        in_pdf = bare(read(pdf_bytes(summary)).root.text)
        differ = [text for text in outcomes(summary) if (text in in_pdf) != (text in there)]
        assert differ == [], file.name


def test_the_papers_keep_their_pages_there(tmp_path: Path, profile: Path) -> None:
    """What is printed from there has pages, too."""
    files = []
    for number, paper in enumerate(PAPERS_SAID):
        for suffix in (".docx", ".html"):
            for language in tried(number):
                files.append(tmp_path / f"{paper}-{language}-{suffix[1:]}{suffix}")
                files[-1].write_bytes(written_bytes(told(paper, language), suffix))
    opened(files, tmp_path / "there", profile, to="pdf")
    made = {path.stem: path.read_bytes()[:5] for path in (tmp_path / "there").iterdir()}
    assert made == {file.stem: b"%PDF-" for file in files}


@pytest.mark.parametrize("language", tried(1))
def test_the_tables_say_the_same_there(language: str, tmp_path: Path, profile: Path) -> None:
    summary = told("participants", language)
    sheets, notes = tmp_path / "tables.xlsx", tmp_path / "notes.csv"
    sheets.write_bytes(xlsx_bytes(summary))
    notes.write_bytes(csv_bytes(summary))
    opened([sheets], tmp_path / "sheets", profile, to=EVERY_SHEET)
    comma = 44 if language == "en" else 59  # the program asks: what stands between the cells
    opened([notes], tmp_path / "notes", profile, to=EVERY_SHEET, how=f"CSV:{comma},34,76,1")
    wanted = {
        cell
        for sheet in openpyxl.load_workbook(sheets)
        for row in sheet.iter_rows(values_only=True)
        for cell in row
        if isinstance(cell, str)
    }
    assert {bare(cell) for cell in wanted} <= cells_in(tmp_path / "sheets")
    said = {bare(visible(note.text)) for group in summary.groups for note in group.notes}
    assert said
    assert said <= cells_in(tmp_path / "notes")


def cells_in(folder: Path) -> set[str]:
    """The cells of all tables in a folder."""
    found: set[str] = set()
    for path in folder.iterdir():
        with path.open(encoding="utf-8-sig", newline="") as stream:
            found.update(bare(cell).removeprefix("'") for row in csv.reader(stream) for cell in row)
    return found


def test_what_it_would_say_against_a_file_is_heard(tmp_path: Path, profile: Path) -> None:
    """The three tests above mean something only as long as this one finds a fault."""
    broken = tmp_path / "broken.docx"
    broken.write_bytes(b"PK\x03\x04 and nothing" + os.urandom(100))
    with pytest.raises((AssertionError, subprocess.CalledProcessError)):
        opened([broken], tmp_path / "there", profile, to="pdf")
