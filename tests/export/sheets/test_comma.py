# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The CSV file: no cell is a formula, and our own import reads back what was said."""

from __future__ import annotations

import csv
import io
import tempfile
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from facilitator.domain.records import Cluster, Dots, Note
from facilitator.domain.summary import Group, Said, Summary, VoiceKey
from facilitator.domain.text import clean
from facilitator.export.sheets import csv_bytes
from facilitator.export.sheets.comma import harmless
from facilitator.intake.files import read_session_file
from facilitator.intake.imported import Imported
from tests.export.everything import EVERYTHING

SIGNS = st.sampled_from(("", "=", "+", "-", "@", "＝", "'", '"', ";", ",", "=HYPERLINK(1)"))
TEXTS = st.builds(lambda sign, text: clean(sign + text), SIGNS, st.text(max_size=40))
WALL = Summary(
    "Handover",
    legend=(VoiceKey(1, "Relatives"),),
    groups=(
        Group("A", "Time; more, of it", (Said("=1+1", 1, 2, 3, also="B"), Said("a\nb"))),
        Group("B", "-5 °C", ()),
    ),
    parked=(Said("Later", starred=True),),
)


def read_back(data: bytes) -> Imported:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "notes.csv"
        path.write_bytes(data)
        return read_session_file(path)


def said_in(imported: Imported) -> list[str]:
    return [part.text for part in imported.parts if isinstance(part, Note)]


def of(summary: Summary, language: str) -> Summary:
    return replace(summary, options=replace(summary.options, language=language))


@pytest.mark.parametrize(("language", "between"), [("en", ","), ("nl", ";"), ("sv", ";")])
def test_a_mark_and_what_excel_expects_there(language: str, between: str) -> None:
    data = csv_bytes(of(EVERYTHING, language))
    assert data.startswith(b"\xef\xbb\xbf")
    assert data.decode("utf-8-sig").split("\r\n")[0].count(between) >= 3


@pytest.mark.parametrize("language", ["en", "nl", "sv", "et"])
def test_our_own_import_reads_it_back(language: str) -> None:
    imported = read_back(csv_bytes(of(WALL, language)))
    assert said_in(imported) == ["=1+1", "a\nb", "Later"]
    clusters = {part.id: part for part in imported.parts if isinstance(part, Cluster)}
    assert sorted(c.name for c in clusters.values()) == ["-5 °C", "Time; more, of it"]
    notes = [part for part in imported.parts if isinstance(part, Note)]
    assert clusters[notes[0].cluster_id or ""].name == "Time; more, of it"
    assert clusters[notes[0].also_id or ""].name == "-5 °C"
    assert [part.count for part in imported.parts if isinstance(part, Dots)] == [3]
    assert [note.parked for note in notes] == [False, False, True]
    assert notes[0].voice_id


@settings(max_examples=80, deadline=None)
@given(texts=st.lists(TEXTS.filter(bool), min_size=1, max_size=6), language=st.sampled_from("es"))
def test_no_cell_begins_as_a_formula_does(texts: list[str], language: str) -> None:
    chosen = {"e": "en", "s": "sv"}[language]
    data = csv_bytes(of(Summary("", ungrouped=tuple(map(Said, texts))), chosen))
    between = "," if chosen == "en" else ";"
    rows = list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""), delimiter=between))
    assert [row[0].strip() for row in rows[1:]] == [text.strip() for text in texts]
    assert not any(cell[:1] in set("=+-@\t\r＝＋－＠") for row in rows for cell in row if cell)
    assert said_in(read_back(data)) == texts


def test_harmless() -> None:
    assert harmless("=1") == " =1"
    assert harmless("a=1") == "a=1"
    assert harmless(-1) == " -1"
    assert harmless(date(2026, 12, 1)) == "2026-12-01"
