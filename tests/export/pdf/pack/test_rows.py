# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Cells beside each other: short ones in one piece, a long one goes on below the others."""

from __future__ import annotations

from facilitator.export.pdf.flow import Row
from facilitator.export.pdf.pack.rows import beside, height_of_rows


def test_short_cells_keep_together() -> None:
    rows = beside([[Row(10.0)], [Row(10.0)] * 3, [Row(15.0)]], [0.0, 50.0, 100.0])
    assert [row.height for row in rows] == [20.0, 10.0]
    assert all(row.keep for row in rows)


def test_a_long_cell_can_be_cut_after_the_others() -> None:
    rows = beside([[Row(30.0)], [Row(10.0)] * 40], [0.0, 50.0])
    assert rows[0].height == 30.0
    assert [row.keep for row in rows[:-1]] == [False] * (len(rows) - 1)
    assert rows[-1].keep
    assert height_of_rows(rows) == 400.0


def test_one_cell_alone() -> None:
    assert height_of_rows(beside([[Row(5.0), Row(5.0)]], [0.0])) == 10.0
