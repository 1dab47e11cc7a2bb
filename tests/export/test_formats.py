# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The table of formats: what each needs, heeds and holds, and that reading it is quick."""

from __future__ import annotations

import io
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from facilitator.domain.summary import Summary
from facilitator.export.errors import ExportError
from facilitator.export.formats import FORMATS, Records, Request, Watch, lacking, save
from facilitator.export.outline import OUTLINES
from facilitator.export.pdf import Stopped
from facilitator.export.pdf.papers import PAPERS
from tests.export.gate.sessions import sample, summary_of
from tests.export.handover import of_notes

SLOW = {"reportlab", "docx", "PIL", "openpyxl", "xlsxwriter", "icalendar"}
LOOKS = {"size": "large", "paper": "A3", "black_and_white": True, "language": "et"}


def request(**options: object) -> Request:
    """What somebody may want of the Dutch sample."""
    return Request(summary_of("nl", **options), Records(*sample("nl")))


def settled(data: bytes) -> bytes:
    """A file without the moment at which it was made."""
    if data.startswith(b"PK"):
        with zipfile.ZipFile(io.BytesIO(data)) as parts:
            kept = (name for name in parts.namelist() if name != "docProps/core.xml")
            return b"".join(parts.read(name) for name in sorted(kept))
    return data


@pytest.mark.parametrize("suffix", FORMATS)
def test_every_format_can_be_made_of_a_whole_session(suffix: str, tmp_path: Path) -> None:
    found, place = FORMATS[suffix], tmp_path / f"out{suffix}"
    assert found.suffix == suffix
    assert lacking(found, request()) == ""
    made = save(found, request(), place)
    assert place.read_bytes() == made.data
    assert len(made.data) > 500


@pytest.mark.parametrize("option", LOOKS)
@pytest.mark.parametrize("suffix", [suffix for suffix in FORMATS if suffix != ".pdf"])
def test_a_format_heeds_what_it_says_and_nothing_else(suffix: str, option: str) -> None:
    found = FORMATS[suffix]
    usual = settled(found.make(request()).data)
    changed = settled(found.make(request(**{option: LOOKS[option]})).data)
    assert (changed != usual) == (option in found.heeds)


def test_paper_heeds_all_looks() -> None:
    assert FORMATS[".pdf"].heeds == set(LOOKS)


def test_which_papers_a_format_can_be() -> None:
    assert FORMATS[".pdf"].papers == set(PAPERS)
    for suffix in (".docx", ".html", ".md"):
        assert FORMATS[suffix].papers == set(OUTLINES)
        assert FORMATS[suffix].papers <= set(PAPERS)


@pytest.mark.parametrize("suffix", [".png", ".svg", ".json", ".facilitator"])
def test_formats_of_records_need_them(suffix: str) -> None:
    with pytest.raises(ValueError, match="records"):
        FORMATS[suffix].make(Request(summary_of("nl")))


def test_what_a_session_lacks() -> None:
    bare = Request(Summary("Bare"))
    lacks = {suffix: lacking(found, bare) for suffix, found in FORMATS.items()}
    assert lacks[".pdf"] == ""
    assert (lacks[".ics"], lacks[".png"], lacks[".csv"]) == ("dates", "notes", "notes")
    assert lacking(FORMATS[".pdf"], request(kind="story")) == "stories"


def test_paper_says_how_many_pages_and_what_became_a_box() -> None:
    made = FORMATS[".pdf"].make(Request(of_notes("a 会")))
    assert (made.pages, made.unprintable) == (1, ("会",))


@pytest.mark.parametrize("suffix", [".pdf", ".docx"])
def test_whoever_waits_hears_how_far_it_is_and_may_stop_it(suffix: str, tmp_path: Path) -> None:
    heard: list[float] = []
    summary = summary_of("nl")
    FORMATS[suffix].make(Request(summary, watch=Watch(progress=heard.append)))
    assert heard == sorted(heard)
    assert heard[-1] == 1.0
    stopped = Request(summary, watch=Watch(cancelled=lambda: True))
    with pytest.raises(Stopped):
        save(FORMATS[suffix], stopped, tmp_path / "out")
    assert not (tmp_path / "out").exists()


def test_where_it_cannot_be_written(tmp_path: Path) -> None:
    with pytest.raises(ExportError) as caught:
        save(FORMATS[".md"], request(), tmp_path / "none" / "out.md")
    assert caught.value.code == "export.no_folder"


def test_reading_the_table_loads_no_library() -> None:
    code = "import sys, facilitator.export.formats, facilitator.export.folder; print(sorted"
    code += f"({SLOW!r} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
