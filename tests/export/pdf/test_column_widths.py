# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Columns are as wide as their words ask: short ones as short as they are, no word cut."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from facilitator.domain.summary import PaperOptions
from facilitator.export.pdf.column_widths import Needs, needs, shared, with_room
from facilitator.export.pdf.styles import measures
from facilitator.export.pdf.typesetting import Piece, text_width

BODY = measures(PaperOptions()).body


def test_a_column_wants_its_longest_line_and_needs_its_longest_word() -> None:
    found = needs([("a very long line", BODY), ("short", BODY), ("", BODY)], 10)
    assert found.natural == text_width("a very long line", BODY) + 10
    assert found.least == text_width("short", BODY) + 10


def test_what_nobody_needs_is_shared() -> None:
    assert shared([Needs(100, 20), Needs(50, 20)], 300) == [200, 100]


def test_short_columns_get_what_they_want_and_the_first_the_most_of_the_rest() -> None:
    assert shared([Needs(900, 50), Needs(60, 40), Needs(900, 40)], 360) == [200, 60, 100]


def test_no_word_is_cut_while_all_have_room() -> None:
    widths = shared([Needs(900, 50), Needs(900, 250)], 400)
    assert widths is not None
    assert widths[1] >= 250
    assert sum(widths) == 400


def test_without_room_for_the_words_there_is_no_table() -> None:
    assert shared([Needs(300, 200), Needs(300, 201)], 400) is None
    assert shared([Needs(300, 200), Needs(300, 200)], 400) == [200, 200]


NEEDS = st.tuples(st.floats(0, 800), st.floats(0, 1)).map(lambda n: Needs(n[0], n[0] * n[1]))


@given(
    st.lists(NEEDS, min_size=1, max_size=6).filter(lambda some: sum(n.natural for n in some) > 1)
)
def test_any_columns_fill_the_width_exactly(columns: list[Needs]) -> None:
    widths = shared(columns, 500)
    if widths is None:
        assert sum(column.least for column in columns) > 500
        return
    assert abs(sum(widths) - 500) < 0.01
    for width, column in zip(widths, columns, strict=True):
        assert width >= column.least - 0.01


def test_what_is_short_stays_on_one_line_while_there_is_room() -> None:
    date = Needs(90, 45)
    widths = shared([Needs(900, 150), Needs(600, 200), date], 500)
    assert widths is not None
    assert widths[2] >= 89.99
    narrow = shared([Needs(900, 200), Needs(600, 240), date], 500)
    assert narrow is not None
    assert 45 <= narrow[2] < 90


def cells(*words: str) -> list[list[Piece]]:
    return [[Piece(word, BODY)] for word in words]


def test_columns_that_are_wide_enough_stay_as_they_are() -> None:
    widths = (200.0, 80.0, 50.0)
    assert with_room(widths, [cells("What", "Per Holm", "Fri 4 Dec")], right=2) == widths


def test_a_long_word_and_a_date_get_the_room_they_need_from_the_first_column() -> None:
    long, date = "Verksamhetsutvecklare", "P 31. jaan 2027"
    widths = with_room((300, 40, 40), [cells("What", long, date)], right=2, indent=20)
    assert widths[1] == text_width(long, BODY) + 2
    assert widths[2] == text_width(date, BODY) + 2
    assert sum(widths) == 380
    narrower = with_room((300, 40, 90), [cells("What", long, "Fri 4 Dec")], right=2)
    assert narrower[2] == text_width("Fri 4 Dec", BODY) + 2


def test_the_first_column_is_not_robbed_of_the_room_for_its_own_words() -> None:
    row = cells("Genomförandeplaner", "Verksamhetsutvecklare")
    assert with_room((120, 40), [row], right=2) == (120, 40)
