# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Type grows until it does not fit, and breaks no word that smaller type would keep whole."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.export.pdf.fonts import SEMIBOLD
from facilitator.export.pdf.pack.fitting import LEADING, height_of, largest, sized
from facilitator.export.pdf.typesetting import Style, text_width

STYLE = Style(SEMIBOLD, 10.0, 13.0, spacing=-0.2)


@given(st.floats(10, 100))
def test_the_largest_size_is_found(limit: float) -> None:
    found = largest(lambda size: size <= limit, 10, 100)
    assert found <= limit
    assert limit - found < 0.1


def test_all_of_it_or_nothing() -> None:
    assert largest(lambda _: True, 10, 100) == 100
    assert largest(lambda _: False, 10, 100) == 10


def test_large_type_stands_closer() -> None:
    style = sized(STYLE, 40)
    assert (style.size, style.leading, style.spacing) == (40, 40 * LEADING, 0)


def test_words_stay_whole_unless_they_are_endless() -> None:
    wide = text_width("handover", STYLE)
    assert height_of("handover", STYLE, wide + 1) == STYLE.leading
    assert height_of("handover", STYLE, wide - 1) == float("inf")
    assert height_of("x" * 31, STYLE, wide) == pytest.approx(3 * STYLE.leading, abs=STYLE.leading)
    assert height_of("", STYLE, wide) == STYLE.leading
