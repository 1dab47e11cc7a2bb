# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The measures: those of the design, larger print in one column, A3 enlarged."""

from __future__ import annotations

import pytest

from facilitator.domain.summary import PaperOptions
from facilitator.export.pdf.styles import INK, MM, measures


def test_standard_print_is_the_design() -> None:
    m = measures(PaperOptions())
    assert m.page == pytest.approx((595.28, 841.89), abs=0.01)
    assert (m.body.size, m.body.leading) == (10.2, 13.6)
    assert (m.heading.size, m.title.size, m.title.spacing) == (15, 27, -0.2)
    assert m.columns == 2
    assert m.column_width == pytest.approx(83 * MM)
    assert m.left == pytest.approx(17 * MM)


@pytest.mark.parametrize(("size", "points"), [("clear", 14), ("large", 18)])
def test_larger_print_has_one_column_and_nothing_small(size: str, points: float) -> None:
    m = measures(PaperOptions(size=size))
    assert (m.body.size, m.columns) == (points, 1)
    assert m.column_width == m.width
    assert m.label.size >= 12
    assert m.small.size >= 12


def test_a3_is_a4_enlarged() -> None:
    m = measures(PaperOptions(paper="A3"))
    assert m.page == pytest.approx((841.89, 1190.55), abs=0.1)
    assert m.body.size == pytest.approx(14.42, abs=0.01)


def test_black_and_white_has_no_grey_text() -> None:
    m = measures(PaperOptions(black_and_white=True))
    assert {m.small.colour, m.label.colour, m.foot.colour, m.header.colour} == {INK}


def test_unknown_choices_are_standard() -> None:
    assert measures(PaperOptions(size="huge", paper="letter")) == measures(PaperOptions())
