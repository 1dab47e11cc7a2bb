# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Spreadsheets: their cells as text, and everything that must not be opened."""

from __future__ import annotations

import contextlib
import io
import zipfile
from datetime import datetime

import pytest
import xlsxwriter
from hypothesis import given, settings
from hypothesis import strategies as st

from facilitator.domain.errors import Unreadable
from facilitator.intake import workbook as module
from facilitator.intake.workbook import is_zip, read_workbook
from tests.intake.workbooks import repacked, workbook

PLAIN = workbook({"Notes": [["Note", "Group"], ["More light", "Square"], ["Soup", ""]]})
SHEET = "xl/worksheets/sheet1.xml"


def refused(data: bytes) -> str:
    with pytest.raises(Unreadable) as caught:
        read_workbook(data)
    return caught.value.code


def test_cells_as_somebody_reads_them() -> None:
    stream = io.BytesIO()
    book = xlsxwriter.Workbook(stream, {"in_memory": True})
    sheet = book.add_worksheet("First")
    sheet.write_row(0, 0, ["text", 3, 2.5, True])
    sheet.write_datetime(1, 0, datetime(2026, 5, 12, 9, 30), book.add_format({"num_format": "d/m"}))
    sheet.write_formula(2, 0, '=HYPERLINK("http://x","y")', value="what it showed")
    sheet.write_string(3, 0, "=1+1")
    sheet.write_string(4, 0, "@SUM(A1)")
    book.close()
    [read] = read_workbook(stream.getvalue())
    assert [row.cells for row in read.rows] == [
        ("text", "3", "2.5", "TRUE"),
        ("2026-05-12 09:30",),
        ("what it showed",),
        ("=1+1",),
        ("@SUM(A1)",),
    ]


def test_a_row_farther_down_than_any_spreadsheet_goes() -> None:
    with zipfile.ZipFile(io.BytesIO(PLAIN)) as packed:
        sheet = packed.read(SHEET)
    for name in (b'row r="', b'r="A', b'r="B'):
        assert name + b'2"' in sheet
        sheet = sheet.replace(name + b'2"', name + b'2000000000000"')
    assert refused(repacked(PLAIN, {SHEET: sheet})) == "import.broken_workbook"


def test_every_sheet_that_is_shown_and_has_something() -> None:
    stream = io.BytesIO()
    book = xlsxwriter.Workbook(stream, {"in_memory": True})
    for name in ("Empty", "Notes", "Hidden", "More"):
        sheet = book.add_worksheet(name)
        if name != "Empty":
            sheet.write(0, 0, name)
        if name == "Hidden":
            sheet.hide()
    book.close()
    assert [sheet.name for sheet in read_workbook(stream.getvalue())] == ["Notes", "More"]


def test_merged_cells_have_their_words_once() -> None:
    stream = io.BytesIO()
    book = xlsxwriter.Workbook(stream, {"in_memory": True})
    sheet = book.add_worksheet()
    sheet.merge_range("A1:C1", "Retro of May")
    sheet.write_row(1, 0, ["Note", "Group"])
    book.close()
    [read] = read_workbook(stream.getvalue())
    assert [row.cells for row in read.rows] == [("Retro of May",), ("Note", "Group")]


def test_a_size_that_is_a_lie_pads_nothing() -> None:
    with zipfile.ZipFile(io.BytesIO(PLAIN)) as packed:
        markup = packed.read(SHEET)
    wide = markup.replace(b'<dimension ref="A1:B3"/>', b'<dimension ref="A1:XFD1048576"/>')
    assert wide != markup
    [read] = read_workbook(repacked(PLAIN, {SHEET: wide}))
    assert (read.width, len(read.rows)) == (2, 3)


def test_a_bomb_is_told_by_its_list_of_contents(monkeypatch: pytest.MonkeyPatch) -> None:
    bomb = repacked(PLAIN, {"xl/media/zeros.bin": bytes(module.MOST_UNPACKED)})
    assert len(bomb) < 200_000
    monkeypatch.setattr(zipfile.ZipFile, "read", lambda *_: pytest.fail("it was unpacked"))
    assert refused(bomb) == "import.unpacks_too_big"


def test_thousands_of_parts() -> None:
    assert refused(repacked(PLAIN, {f"x/{i}": b"" for i in range(2_001)})) == (
        "import.unpacks_too_big"
    )


def test_entities_do_not_unfold() -> None:
    evil = b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa">]><x>&a;</x>'
    assert refused(repacked(PLAIN, {SHEET: evil})) == "import.broken_workbook"


def test_locked_files() -> None:
    data = bytearray(PLAIN)
    at = data.index(b"PK\x01\x02")
    data[at + 8] |= 1  # the flag in the list of contents
    assert refused(bytes(data)) == "import.protected"


@pytest.mark.parametrize(
    ("parts", "code"),
    [
        ({"mimetype": b"application/vnd.oasis.opendocument.spreadsheet"}, "import.spreadsheet"),
        ({"xl/workbook.bin": b"x"}, "import.spreadsheet"),
        ({"word/document.xml": b"<w/>"}, "import.binary"),
    ],
)
def test_packed_files_of_another_kind(parts: dict[str, bytes], code: str) -> None:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as packed:
        for name, content in parts.items():
            packed.writestr(name, content)
    assert refused(stream.getvalue()) == code


def test_an_empty_spreadsheet_and_half_a_one() -> None:
    assert refused(workbook({"Nothing": []})) == "import.no_notes"
    assert refused(PLAIN[: len(PLAIN) // 2]) == "import.broken_workbook"
    assert refused(repacked(PLAIN, {SHEET: b"<worksheet><sheetDa"})) == "import.broken_workbook"


def test_too_many_columns() -> None:
    assert refused(workbook({"Wide": [["x"] * 16_000]})) == "import.too_many_columns"


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_damaged_bytes_are_read_or_refused(data: st.DataObject) -> None:
    """Also damaged markup inside a sound packet, which bytes changed outside hardly ever reach."""
    if data.draw(st.booleans()):
        with zipfile.ZipFile(io.BytesIO(PLAIN)) as packed:
            part = data.draw(st.sampled_from(packed.namelist()))
            damaged = repacked(PLAIN, {part: mutated(data, packed.read(part))})
    else:
        damaged = mutated(data, PLAIN)
    with contextlib.suppress(Unreadable):  # and nothing else
        assert read_workbook(damaged)


def mutated(data: st.DataObject, content: bytes) -> bytes:
    changed = bytearray(content)
    for _ in range(data.draw(st.integers(1, 6))):
        changed[data.draw(st.integers(0, len(changed) - 1))] = data.draw(st.integers(0, 255))
    cut = data.draw(st.integers(0, 3))
    return bytes(changed[: len(changed) * (8 - cut) // 8] if cut else changed)


def test_what_a_packed_file_begins_with() -> None:
    assert is_zip(PLAIN)
    assert not is_zip(b"text,group")
