# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The marks of the voices: six that differ, each inside its box."""

from __future__ import annotations

from facilitator.domain.marks import BOX, MARKS, corners


def test_every_mark_stays_in_its_box_and_has_its_own_shape() -> None:
    shapes = [corners(number) for number in range(1, 7)]
    assert [len(shape) for shape in shapes] == [0, 3, 4, 4, 12, 10]
    assert len(set(shapes)) == len(MARKS)
    assert all(0 <= value <= BOX for shape in shapes for point in shape for value in point)
    assert corners(7) == corners(1)
