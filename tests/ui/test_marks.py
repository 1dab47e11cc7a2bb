# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Six marks that nobody confuses, each inside its square."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QPointF, QRectF

from facilitator.ui.marks import MARKS, mark_path

BOX = QRectF(100, 50, 24, 24)


@pytest.mark.parametrize("number", range(1, 7))
def test_a_mark_stays_in_its_square_and_fills_it(number: int) -> None:
    bounds = mark_path(number, BOX).boundingRect()
    assert BOX.adjusted(-1.0, -1.0, 1.0, 1.0).contains(bounds)
    assert bounds.width() > 0.75 * BOX.width()
    assert mark_path(number, BOX).contains(BOX.center())


def test_no_two_marks_have_the_same_outline() -> None:
    paths = [mark_path(number, BOX) for number in range(1, len(MARKS) + 1)]
    assert all(one != two for at, one in enumerate(paths) for two in paths[at + 1 :])


def test_neighbours_differ_where_it_shows() -> None:
    """At least a tenth of the square is ink in one and paper in the next."""
    grid = [QPointF(100 + x, 50 + y) for x in range(24) for y in range(24)]
    inked = [[mark_path(number, BOX).contains(point) for point in grid] for number in range(1, 7)]
    for one, two in pairwise(inked):
        assert sum(a != b for a, b in zip(one, two, strict=True)) > len(grid) / 10
