# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The workbook, read back by another program: every word, no formula, a header that stays."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import datetime

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from facilitator.domain.summary import Said, Summary
from facilitator.domain.text import clean
from facilitator.export.sheets import xlsx_bytes
from facilitator.export.sheets.tables import notes, tables
from facilitator.export.sheets.values import MOST
from facilitator.export.sheets.xlsx import sheet_name
from tests.export.everything import EVERYTHING

SIGNS = st.sampled_from(("", "=", "+", "-", "@", "{=", "'", "\t", "=cmd|' /C calc'!A0", "_x0041_"))
TEXTS = st.builds(lambda sign, text: clean(sign + text), SIGNS, st.text(max_size=40))


def opened(summary: Summary) -> openpyxl.Workbook:
    return openpyxl.load_workbook(io.BytesIO(xlsx_bytes(summary)))


def in_language(language: str) -> Summary:
    return replace(EVERYTHING, options=replace(EVERYTHING.options, language=language))


@pytest.mark.parametrize("language", ["en", "nl", "sv", "et"])
def test_what_stands_in_the_tables_stands_in_the_sheets(language: str) -> None:
    summary = in_language(language)
    book = opened(summary)
    assert len(book.sheetnames) == 12
    for table, sheet in zip(tables(summary), book, strict=True):
        assert sheet.title == table.name
        read = [[cell.value for cell in row] for row in sheet.iter_rows()]
        assert read[0] == list(table.columns)
        for row, cells in zip(table.rows, read[1:], strict=True):
            told = ["" if cell is None else cell for cell in cells]
            told = [cell.date() if isinstance(cell, datetime) else cell for cell in told]
            assert tuple(told) == row
    assert book.properties.title == summary.title
    assert book.custom_doc_props["Language"].value == language


def test_a_header_that_stays_and_filters() -> None:
    for sheet in opened(EVERYTHING):
        assert sheet.freeze_panes == "A2"
        assert sheet.auto_filter.ref.startswith("A1:")
        assert all(cell.font.bold for cell in sheet[1])
        assert sheet.print_title_rows == "$1:$1"


@settings(max_examples=60, deadline=None)
@given(texts=st.lists(TEXTS.filter(bool), min_size=1, max_size=8))
def test_a_cell_is_never_a_formula_and_says_the_same(texts: list[str]) -> None:
    summary = Summary(texts[0], ungrouped=tuple(map(Said, texts)), question=texts[-1])
    book = opened(summary)
    assert {cell.data_type for sheet in book for row in sheet.iter_rows() for cell in row} <= {
        "s", "n", "d", "inlineStr",
    }  # fmt: skip
    sheet = book[notes(summary).name]
    assert [row[0].value for row in sheet.iter_rows(min_row=2)] == texts


def test_the_same_session_gives_the_same_bytes() -> None:
    assert xlsx_bytes(EVERYTHING) == xlsx_bytes(EVERYTHING)


def test_a_text_that_is_too_long_for_a_cell_goes_on_below() -> None:
    words = "one word after another 🙂 " * 3_000
    said = [Said(words.strip()), Said("x" * 70_000), Said("short")]
    sheet = opened(Summary("", ungrouped=tuple(said)))["Notes"]
    cells = [row[0].value for row in sheet.iter_rows(min_row=2)]
    assert "".join(cells) == words.strip() + "x" * 70_000 + "short"
    assert all(len(cell.encode("utf-16-le")) // 2 <= MOST for cell in cells)
    assert [cell.endswith(" ") for cell in cells[:2]] == [True, True]


def test_names_of_sheets() -> None:
    taken: set[str] = set()
    long = "What the whole organisation was asked"
    assert sheet_name(long, taken) == long[:31]
    assert sheet_name(long.upper(), taken) == long.upper()[:29] + " 2"
    assert sheet_name("'A/B: [c]?*'", taken) == "A B c"
    assert sheet_name("''", taken) == "1"


def test_nothing_at_all() -> None:
    book = opened(Summary(""))
    assert book.sheetnames == ["Notes"]
    assert [cell.value for cell in book["Notes"][1]] == ["Note", "Letter", "Group"]


def test_a3_and_a_day_that_is_none() -> None:
    summary = replace(EVERYTHING, date="some day", options=replace(EVERYTHING.options, paper="A3"))
    book = opened(summary)
    assert int(book.worksheets[0].page_setup.paperSize) == 8
    assert book.worksheets[0]["B6"].value == "some day"
