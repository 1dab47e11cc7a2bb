# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Tables: heads, cells, what is repeated and where a row may be cut."""

from __future__ import annotations

from facilitator.export.pdf.fonts import REGULAR
from facilitator.export.pdf.structure import Element
from facilitator.export.pdf.table import Table, table_head, table_row
from facilitator.export.pdf.typesetting import Piece, Style

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
