# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""A written paper as pages: it says what its outline says, tagged, and breaks where it may."""

from __future__ import annotations

import io

import page as validator
import pypdfium2
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from facilitator.domain.text import clean
from facilitator.export.outline.blocks import (
    Bars,
    Block,
    Heading,
    Item,
    Listing,
    Outline,
    Paragraph,
    Table,
)
from facilitator.export.pdf.compose import Composed, compose
from facilitator.export.pdf.flow import Pages
from facilitator.export.pdf.outlined import pages
from facilitator.export.pdf.paper import Paper
from facilitator.export.pdf.sheet import Sheet
from tests.export.handover import with_options
from tests.export.tags import Read, read

TITLE = Heading(1, "A paper")


def made(*blocks: Block, **options: str) -> Composed:
    outline = Outline("A paper", "Some paper", "en", blocks)

    def build(sheet: Sheet) -> Pages:
        return pages(sheet, outline)

    paper = Paper("some", "record", build, lambda _: "")
    summary = with_options(**options) if options else with_options()
    return compose(summary, paper, progress=lambda _: None, check=lambda: None, invariant=True)


def drawn(*blocks: Block, **options: str) -> Read:
    return read(made(*blocks, **options).data)


def settled(text: str) -> str:
    return " ".join(text.split())


def failures(data: bytes) -> list[str]:
    return [
        f"{profile}: {failure.rule_id} {failure.message}"
        for profile in ("ua1", "2a")
        for failure in validator.validate_pdf_bytes(data, profile=profile).failures
    ]


def test_every_kind_of_block_has_its_tag() -> None:
    found = drawn(
        TITLE,
        Paragraph("An aside", small=True),
        Paragraph("What for", lead=True),
        Heading(2, "Part"),
        Paragraph("Text"),
        Heading(3, "List"),
        Listing((Item("One", ("3 dots", "also C")), Item("Two"))),
        Heading(2, "Figures"),
        Bars((("Time", 3), ("Trust", 1)), "Time 3, Trust 1"),
        Heading(2, "Cells"),
        Table(("What", "Who"), (("Print\nFirst step: look", "Per"), ("Ring", ""))),
    )
    root = found.root
    assert [settled(tag.text) for tag in root.all("H1", "H2", "H3")] == [
        "A paper", "Part", "List", "Figures", "Cells",
    ]  # fmt: skip
    assert [settled(tag.text) for tag in root.all("P")] == ["An aside", "What for", "Text"]
    assert [settled(tag.text) for tag in root.all("LBody")] == ["One – 3 dots – also C", "Two"]
    assert [tag.alt for tag in root.all("Figure")] == ["Time 3, Trust 1"]
    assert [settled(tag.text) for tag in root.all("TH", "TD")] == [
        "What", "Who", "Print First step: look", "Per", "Ring", "",
    ]  # fmt: skip
    assert found.outline == ["A paper", "Part", "List", "Figures", "Cells"]
    assert found.loose == []


def test_the_first_cell_of_a_row_is_its_head_where_it_says_so() -> None:
    found = drawn(TITLE, Heading(2, "Cells"), Table(("", "Now"), (("helps", "A"),), "", True))
    heads = [(settled(tag.text), str(tag.attributes["/Scope"])) for tag in found.root.all("TH")]
    assert heads == [("", "/Column"), ("Now", "/Column"), ("helps", "/Row")]


def test_a_table_that_has_no_room_is_a_list() -> None:
    heads = ("Sentence", *(f"Answer{'s' * 40}{n}" for n in range(4)))
    table = Table(heads, (("I know\nnow", "1", "", "3", "4"),))
    found = drawn(TITLE, Heading(2, "Pulse"), table, size="large")
    assert found.root.all("Table") == []
    (item,) = found.root.all("LBody")
    assert settled(item.text).startswith("I know – now – Answer")
    assert settled(item.text).count(":") == 3


def test_a_long_table_goes_on_with_its_head_for_the_eye_only() -> None:
    rows = tuple((f"Row {n}", "Somebody") for n in range(120))
    text = Paragraph("Before the table")
    found = drawn(TITLE, Heading(2, "Cells"), text, Table(("What", "Who is it"), rows))
    assert found.pages > 2
    assert [tag.text for tag in found.root.all("TH")].count("Who is it") == 1
    assert "".join(found.decoration).count("Who is it") == found.pages - 1


def test_a_part_of_short_lists_stands_in_columns_and_says_where_it_goes_on() -> None:
    items = tuple(Item(f"Note number {n} of the room") for n in range(150))
    found = drawn(TITLE, Heading(2, "Notes"), Heading(3, "Share"), Listing(items))
    assert "Share (continued)" in "".join(found.decoration)
    assert len(found.root.all("LI")) == 150
    one_column = drawn(
        TITLE, Heading(2, "Notes"), Heading(3, "Share"), Listing(items), size="clear"
    )
    assert one_column.pages > found.pages


@pytest.mark.parametrize("count", range(2, 30, 3))
def test_no_heading_stands_alone_at_the_foot_of_a_page(count: int) -> None:
    fill = Listing(tuple(Item(f"Item {n}") for n in range(count)))
    rows = tuple((f"Row {n}", "x") for n in range(8))
    composed = made(
        TITLE,
        Heading(2, "Fill"),
        fill,
        Heading(2, "Fill again"),
        fill,
        Heading(2, "Table here"),
        Table(("Head of it", "Who"), rows),
    )
    document = pypdfium2.PdfDocument(io.BytesIO(composed.data))
    texts = [settled(side.get_textpage().get_text_range()) for side in document]
    document.close()
    for text in texts:
        body = text.rpartition("What makes a good handover?")[0].strip()
        assert not body.endswith(("Fill again", "Table here", "Head of it Who", "Row 0 x"))


WORDS = st.one_of(
    st.text(max_size=40).map(clean),
    st.sampled_from(["word " * 200, "x" * 300, "שלום " * 60, "<b>&amp;", "{n}", "a\nb\nc", "会"]),
)
ITEMS = st.lists(st.builds(Item, WORDS, st.lists(WORDS, max_size=2).map(tuple)), max_size=5)
TABLES = st.integers(1, 5).flatmap(
    lambda columns: st.builds(
        Table,
        st.tuples(*[WORDS] * columns),
        st.lists(st.tuples(*[WORDS] * columns), max_size=4).map(tuple),
        st.just("about"),
        st.booleans(),
    )
)
BLOCKS = st.one_of(
    st.builds(Paragraph, WORDS, st.booleans(), st.booleans()),
    st.builds(Listing, ITEMS.map(tuple)),
    TABLES,
    st.builds(
        Bars,
        st.lists(st.tuples(WORDS, st.integers(0, 30)), min_size=1, max_size=15).map(tuple),
        st.just("about"),
    ),
    st.builds(Heading, st.just(3), WORDS),
)


@settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
@given(
    st.lists(BLOCKS, max_size=4),
    st.lists(st.lists(BLOCKS, max_size=5), max_size=3),
    st.sampled_from(["standard", "large"]),
)
def test_any_outline_is_said_whole_and_keeps_the_standards(
    head: list[Block], parts: list[list[Block]], size: str
) -> None:
    opening = [block for block in head if not isinstance(block, Heading)]
    blocks = [TITLE, *opening]
    for number, part in enumerate(parts):
        blocks += [Heading(2, f"Part {number}"), *part]
    composed = made(*blocks, size=size)
    assert failures(composed.data) == []
    found = read(composed.data)
    assert found.loose == []
    items = [item.text for b in blocks if isinstance(b, Listing) for item in b.items]
    said = settled(found.root.text).replace(" ", "")
    for text in items:
        assert settled(text).replace(" ", "") in said


def test_a3_is_a4_enlarged() -> None:
    blocks = (TITLE, Heading(2, "Part"), Table(("What", "Who"), (("Print", "Per"),) * 50))
    assert made(*blocks).pages == made(*blocks, paper="A3").pages


def pages_of(data: bytes) -> list[str]:
    document = pypdfium2.PdfDocument(io.BytesIO(data))
    texts = [settled(page.get_textpage().get_text_range()) for page in document]
    document.close()
    return texts


def test_a_few_lines_need_no_page_of_their_own() -> None:
    counts = []
    for count in range(8, 30):
        parts = (b for n in range(count) for b in (Heading(2, f"Part {n}"), Paragraph("Words.")))
        pages = pages_of(made(TITLE, *parts).data)
        assert pages[-1].count("Part ") >= min(count, 2)
        counts.append(len(pages))
    assert counts == sorted(counts)
    assert set(counts) >= {1, 2}


def test_the_line_above_bars_and_their_reasons_stay_with_them() -> None:
    bars = Bars((("Time", 3), ("Trust", 1)), "Time 3, Trust 1")
    for count in range(30, 60):
        fill = Listing(tuple(Item(f"Item {n}") for n in range(count)))
        about = (Paragraph("What they count"), bars, Listing((Item("A reason"), Item("Another"))))
        pages = pages_of(made(TITLE, Heading(2, "Fill"), fill, Heading(2, "Bars"), *about).data)
        [page] = [text for text in pages if "What they count" in text]
        assert "Bars" in page
        assert "Trust" in page
        assert "A reason" in page
