# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The folder of a session: everything that it has something for, and what is private apart."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from facilitator.domain.records import Note
from facilitator.domain.state import State
from facilitator.domain.summary import PaperOptions, Summary, summarise
from facilitator.domain.summary.over_time import SERIES
from facilitator.export.errors import ExportError
from facilitator.export.folder import Kept, keep, session_folder
from facilitator.export.formats import FORMATS, Records, Watch
from facilitator.export.pdf.papers import PAPERS
from facilitator.export.words import LANGUAGES, paper_words
from tests.export.gate.sessions import TOLD, sample, summary_of

READ_AS_TEXT = (".md", ".html", ".txt", ".csv", ".ics", ".svg")
PRIVATE = "Only for the facilitator"


def kept(name: str = TOLD, language: str = "en") -> list[Kept]:
    def summarised(kind: str) -> Summary:
        return summary_of(name, kind=kind, language=language)

    return [*session_folder(summarised, Records(*sample(name)), Watch())]


def test_every_paper_and_every_kind_of_file_is_there_once() -> None:
    places = [one.place for one in kept()]
    assert len(set(places)) == len(places)
    assert {one.format.suffix for one in kept()} == set(FORMATS)
    papers = [one.request.summary.options.kind for one in kept() if one.format.suffix == ".pdf"]
    having = [n for n in PAPERS if not PAPERS[n].lacks(summary_of(TOLD, kind=n))]
    assert papers == having


def test_what_only_the_facilitator_reads_lies_apart() -> None:
    apart = {one.place.name for one in kept() if one.place.parent.name == PRIVATE}
    assert "Full record for the facilitator.pdf" in apart
    assert {"Session.facilitator", "Session as data.json"} <= apart
    shared = [one for one in kept() if one.place.parent.name != PRIVATE]
    assert {one.place.parent.name for one in shared} == {"Papers", "Files to work with"}
    assert all(one.request.summary.full is None for one in shared)
    assert not any(one.request.summary.own_learning for one in shared)


def test_nothing_private_is_in_what_is_handed_on(tmp_path: Path) -> None:
    """Private words of every kind, looked for in the files that anybody may have."""
    state, session = sample(TOLD)
    marked = "privatewordofmine"
    made = [
        replace(record, private_notes=marked) if record.kind == "stage" else record
        for table in state._tables.values()
        for record in table.values()
    ]
    again = State([*made, Note("out", session.id, text=f"{marked} out", on_paper="out")])

    def summarised(kind: str) -> Summary | None:
        options = PaperOptions(kind=kind, language="en")
        return None if kind == SERIES else summarise(again, session, options)

    for one in session_folder(summarised, Records(again, session), Watch()):
        if one.place.parent.name != PRIVATE and one.format.suffix in READ_AS_TEXT:
            keep(tmp_path / "stick", one)
            assert marked not in (tmp_path / "stick" / one.place).read_text(encoding="utf-8")


def test_it_is_made_where_it_is_not_there(tmp_path: Path) -> None:
    (one,) = [one for one in kept() if one.format.suffix == ".md"][:1]
    keep(tmp_path / "stick", one)
    keep(tmp_path / "stick", one)
    assert (tmp_path / "stick" / one.place).stat().st_size > 500
    with pytest.raises(ExportError) as caught:
        keep(tmp_path / "none" / "stick", one)
    assert caught.value.code == "export.no_folder"
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(ExportError):
        keep(tmp_path / "file", one)


@pytest.mark.parametrize("language", LANGUAGES)
def test_names_are_words_that_every_system_takes(language: str) -> None:
    found = kept(language=language)
    assert len({one.place for one in found}) == len(found)
    for one in found:
        for part in one.place.parts:
            assert not set(part) & set('<>:"/\\|?*')
            assert part == part.strip(" ")
            assert len(part.encode()) < 100
    assert found[0].place.parent.name == paper_words(language).text("folder.papers")
