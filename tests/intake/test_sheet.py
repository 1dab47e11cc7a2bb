# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Rows of any table: how cells are parted, what is dropped, and how many are too many."""

from __future__ import annotations

import pytest

from facilitator.domain.errors import Unreadable
from facilitator.intake.limits import MOST_COLUMNS, MOST_ROWS
from facilitator.intake.sheet import Row, sheet_of, sheet_of_text


def test_rows_keep_their_lines_and_lose_empty_ends() -> None:
    sheet = sheet_of_text('a;b;\n"two\nlines";x;;\n\n\n;;\nlast;;')
    assert sheet.rows == (
        Row(1, ("a", "b")),
        Row(2, ("two\nlines", "x")),
        Row(4, ()),
        Row(7, ("last",)),
    )
    assert (sheet.width, sheet.is_empty) == (2, False)
    assert sheet.rows[1].cell(5) == sheet.rows[1].cell(None) == ""


def test_a_mark_at_the_beginning_is_no_word() -> None:
    assert sheet_of_text("\ufefftext,group\na,b").rows[0].cells == ("text", "group")


def test_thousands_of_empty_rows_are_one() -> None:
    rows = [(i, [""] * 40) for i in range(200_000)]
    assert len(sheet_of([(1, ["x"]), *rows]).rows) == 2


@pytest.mark.parametrize(
    ("cells", "count", "code"),
    [
        (["x"] * (MOST_COLUMNS + 1), 1, "import.too_many_columns"),
        ([""] * 16_383 + ["x"], 1, "import.too_many_columns"),
        (["x"], MOST_ROWS + 1, "import.too_many_notes"),
    ],
)
def test_what_is_too_much(cells: list[str], count: int, code: str) -> None:
    with pytest.raises(Unreadable) as caught:
        sheet_of((i, cells) for i in range(count))
    assert caught.value.code == code


def test_sixteen_thousand_empty_columns_are_none() -> None:
    assert sheet_of([(1, ["x", *[""] * 16_383])]).width == 1
