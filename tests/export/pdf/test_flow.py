# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Pages fill from the top, break where they may, and columns end at the same height."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from facilitator.export.pdf.flow import Frame, Pages, Placed, Row, Section, gap, space

FRAME = Frame(left=10, top=110, width=200, bottom=10)  # 100 points high


def rows(count: int, height: float = 10, *, keep: bool = False) -> list[Row]:
    return [Row(height, keep=keep) for _ in range(count)]


def heights(page: list[Placed]) -> list[tuple[float, float]]:
    return [(item.x, item.y) for item in page]


def test_rows_go_below_each_other_and_on_to_the_next_page() -> None:
    pages = Pages(FRAME)
    pages.add([Section(rows(12))])
    assert [len(page) for page in pages.pages] == [10, 2]
    assert heights(pages.pages[0])[:2] == [(10, 110), (10, 100)]
    assert pages.room == 80


def test_the_first_page_may_end_higher() -> None:
    pages = Pages(FRAME, first_bottom=60)
    pages.add([Section(rows(12))])
    assert [len(page) for page in pages.pages] == [5, 7]


def test_a_gap_counts_between_sections_but_not_at_the_top() -> None:
    pages = Pages(FRAME)
    section = Section([gap(5), *rows(3)])
    pages.add([section, section])
    assert pages.room == 100 - 30 - 35
    pages = Pages(FRAME)
    pages.add([Section(rows(3))])
    pages.add([section])
    assert pages.room == 100 - 30 - 35


def test_what_keeps_together_goes_to_the_next_page_together() -> None:
    pages = Pages(FRAME)
    pages.add([Section(rows(8))])
    pages.add([Section([*rows(2, keep=True), space(2), *rows(9)])])
    assert [len(page) for page in pages.pages] == [8, 12 - 2, 2]


def test_a_short_section_is_not_cut_and_a_long_one_is() -> None:
    pages = Pages(FRAME)
    pages.add([Section(rows(7)), Section(rows(4)), Section(rows(9))])
    assert [len(page) for page in pages.pages] == [7, 10, 3]


def test_what_goes_on_elsewhere_is_named_again() -> None:
    again = Row(7)
    pages = Pages(FRAME)
    pages.add([Section(rows(25), again)])
    assert [page[0].row is again for page in pages.pages] == [False, True, True]
    assert [len(page) for page in pages.pages] == [10, 1 + 9, 1 + 6]


def test_a_section_that_begins_on_a_page_is_not_named_again() -> None:
    pages = Pages(FRAME)
    pages.add([Section(rows(10), Row(7)), Section(rows(10), Row(7))])
    assert [len(page) for page in pages.pages] == [10, 10]


def test_columns_end_at_the_same_height() -> None:
    pages = Pages(FRAME)
    pages.add(
        [Section(rows(3)), Section(rows(3)), Section(rows(3)), Section(rows(3))],
        columns=2,
        gutter=20,
    )
    (page,) = pages.pages
    assert [item.x for item in page] == [10] * 6 + [120] * 6
    assert pages.room == 40


def test_full_columns_come_before_balanced_ones() -> None:
    pages = Pages(FRAME)
    pages.add([Section(rows(60))], columns=2, gutter=20)
    assert [len(page) for page in pages.pages] == [20, 20, 20]
    pages = Pages(FRAME)
    pages.add([Section(rows(44))], columns=2, gutter=20)
    assert [item.x for item in pages.pages[2]] == [10, 10, 120, 120]


def test_one_short_section_stays_in_one_column() -> None:
    pages = Pages(FRAME)
    pages.add([Section(rows(4))], columns=2)
    assert {item.x for item in pages.pages[0]} == {10}


def test_rows_that_fit_nowhere_are_placed_all_the_same() -> None:
    pages = Pages(FRAME)
    pages.add([Section([Row(10), Row(500), Row(10)])])
    assert [len(page) for page in pages.pages] == [1, 1, 1]
    pages = Pages(FRAME)
    pages.add([Section(rows(25, keep=True))])
    assert [len(page) for page in pages.pages] == [10, 10, 5]


def test_nothing_is_nothing() -> None:
    pages = Pages(FRAME)
    pages.add([])
    pages.add([Section([])])
    assert pages.pages == [[]]
    assert pages.fresh


def test_ensuring_room() -> None:
    pages = Pages(FRAME)
    pages.ensure(500)
    assert pages.fresh
    pages.add([Section(rows(5))])
    pages.ensure(50)
    assert len(pages.pages) == 1
    pages.ensure(51)
    assert len(pages.pages) == 2


def test_what_is_pinned_lies_at_the_bottom() -> None:
    pages = Pages(FRAME)
    pages.add([Section(rows(2))])
    pages.pin(Section(rows(2)))
    assert [item.y for item in pages.pages[0][2:]] == [30, 20]
    pages.add([Section(rows(1))])
    pages.pin(Section(rows(3)))
    assert [item.y for item in pages.pages[1][1:]] == [40, 30, 20]


def test_the_foot_of_the_first_page() -> None:
    pages = Pages(FRAME, first_bottom=40)
    pages.add([Section(rows(9))])
    pages.pin_first(Section(rows(2)), 12)
    assert [item.y for item in pages.pages[0][-2:]] == [32, 22]
    assert len(pages.pages) == 2


SECTIONS = st.lists(
    st.builds(
        Section,
        st.lists(
            st.builds(Row, st.floats(0, 130), st.none(), st.booleans(), st.just(False)), max_size=25
        ),
        st.none() | st.just(Row(7)),
    ),
    max_size=6,
)


@given(SECTIONS, st.integers(1, 3))
def test_every_row_is_placed_once_in_order_and_inside(
    sections: list[Section], columns: int
) -> None:
    pages = Pages(FRAME)
    pages.add(sections, columns=columns)
    again = [section.again for section in sections]
    placed = [item for page in pages.pages for item in page if item.row not in again]
    expected = [row for section in sections for row in section.rows if row not in again]
    assert [id(item.row) for item in placed] == [id(row) for row in expected]
    for page in pages.pages:
        for item in page:
            tall = item.row.height > 93
            assert tall or FRAME.bottom - 0.1 <= item.y - item.row.height <= FRAME.top
