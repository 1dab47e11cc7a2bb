# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Tables: heads, cells, what is repeated and where a row may be cut."""

from __future__ import annotations

import pytest

from facilitator.export.pdf import pdf_bytes
from facilitator.export.pdf.fonts import REGULAR
from facilitator.export.pdf.structure import Element
from facilitator.export.pdf.table import Over, Table, table_head, table_row
from facilitator.export.pdf.typesetting import Piece, Style
from tests.export.everything import EVERYTHING
from tests.export.gate.soundness import widths_of
from tests.export.tags import read

STYLE = Style(REGULAR, 10, 14)
TABLE = Table((100.0, 60.0), STYLE, STYLE, above=5, right=4, indent=10, line="#777777")


def test_a_table_has_rows_heads_and_cells() -> None:
    root = Element("Document")
    table = Element("Table", root)
    head = table_head(TABLE, ["Action", "Who"], table, below=3)
    rows = table_row(TABLE, [[Piece("Call", STYLE)], [Piece("Sara", STYLE)]], table)
    assert [element.tag for element in table.elements()] == [
        "Table",
        "TR",
        "TH",
        "TH",
        "TR",
        "TD",
        "TD",
    ]
    assert head.height == 14 + 3 + 1
    assert [row.height for row in rows] == [5, 14, 5, 0.5]
    assert [row.keep for row in rows] == [True, True, True, False]


def test_a_repeated_head_is_no_element() -> None:
    assert table_head(TABLE, ["Action", "Who"], None, below=3).height == 14 + 3 + 1 + 5


def test_a_row_of_a_table_is_cut_only_when_it_is_long() -> None:
    table = Element("Table")
    middling = [[Piece("x\n" * 11 + "x", STYLE)], [Piece("y", STYLE)]]
    assert [row.height for row in table_row(TABLE, middling, table)] == [5, 12 * 14, 5, 0.5]
    long = [[Piece("x\n" * 29 + "x", STYLE)], [Piece("y", STYLE)]]
    rows = table_row(TABLE, long, table)
    assert [row.height for row in rows] == [5, *[14] * 30, 5, 0.5]
    assert [row.keep for row in rows[1:31]] == [False] * 29 + [True]


def test_a_head_over_several_columns_spans_them() -> None:
    table = Element("Table")
    wide = Table((100.0, 30.0, 30.0), STYLE, STYLE, above=5, right=4, indent=0, line="#777777")
    head = table_head(wide, ["Statement", "Yes", "No"], table, below=3, over=Over("People", 1, 2))
    rows = [kid for kid in table.kids if isinstance(kid, Element)]
    spans = [[kid.attributes for kid in row.kids if isinstance(kid, Element)] for row in rows]
    assert spans == [
        [
            "<< /O /Table /Scope /Column /RowSpan 2 >>",
            "<< /O /Table /Scope /Column /ColSpan 2 >>",
        ],
        ["<< /O /Table /Scope /Column >>"] * 2,
    ]
    assert head.height > table_head(wide, ["Statement", "Yes", "No"], table, below=3).height + 14
    repeated = table_head(wide, ["a", "b", "c"], None, below=3, over=Over("People", 1, 2))
    assert repeated.height == head.height + 5


@pytest.mark.parametrize("paper", ["participants", "mgspi"])
def test_the_columns_of_every_table_add_up(paper: str) -> None:
    tables = read(pdf_bytes(EVERYTHING, paper=paper)).root.all("Table")
    assert any("/ColSpan" in cell.attributes for table in tables for cell in table.all("TH"))
    for table in tables:
        assert len(set(widths_of(table))) == 1
