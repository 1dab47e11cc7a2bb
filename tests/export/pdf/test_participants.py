# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The whole paper: what is on which page, and that a page is never added for nothing."""

from __future__ import annotations

import io
from dataclasses import fields, is_dataclass, replace

import pypdfium2
import pytest

from facilitator.domain.summary import Earlier, NextMeeting, Summary
from facilitator.export.pdf import pdf_bytes, unprintable
from facilitator.export.words import paper_words
from tests.export.gate.sessions import TOLD, is_words, summary_of
from tests.export.handover import GROUPS, HANDOVER, big, of_notes, with_options
from tests.export.tags import read


def pages_of(summary: Summary) -> list[str]:
    """The text of each page, as another reader finds it."""
    document = pypdfium2.PdfDocument(io.BytesIO(pdf_bytes(summary)))
    texts = [" ".join(page.get_textpage().get_text_range().split()) for page in document]
    document.close()
    return texts


def test_front_and_back() -> None:
    front, back = pages_of(HANDOVER)
    assert "What we said" in front
    assert "Written as it was said" in front
    assert "What we decided" not in front
    assert back.startswith("What we decided")
    assert "My own thoughts" in back
    assert "Tell Iman Haddad" in back


def test_every_page_has_title_date_and_number() -> None:
    pages = pages_of(big(500, 30))
    assert len(pages) > 5
    for number, text in enumerate(pages, 1):
        assert f"What makes a good handover? · 26 November 2026 {number} / {len(pages)}" in text


def test_a_long_title_leaves_place_for_the_number() -> None:
    (front, _) = pages_of(replace(HANDOVER, title="A very long title of a session " * 8))
    assert "… · 26 November 2026 1 / 2" in front


def test_reading_order_is_column_by_column() -> None:
    said = read(pdf_bytes(HANDOVER)).root.text
    places = [said.index(group.name) for group in GROUPS]
    assert places == sorted(places)
    assert places[-1] < said.index("Also said") < said.index("Written as") < said.index("decided")


def test_the_outline_leads_to_the_headings() -> None:
    outline = read(pdf_bytes(HANDOVER)).outline
    assert outline[:3] == ["What makes a good handover?", "What we said", "Time to talk"]
    assert outline[-1] == "My own thoughts"


BARE = replace(
    HANDOVER, decisions=(), actions=(), next_meeting=NextMeeting(), contact="", correct_by=""
)


def test_a_full_front_alone_gets_lines_on_its_empty_back() -> None:
    pages = pages_of(BARE)
    assert len(pages) == 2
    assert pages[1].startswith("My own thoughts")


def test_no_page_of_lines_when_no_back_is_empty() -> None:
    summary = with_options(BARE, size="clear")
    for count in range(40, 200, 12):
        pages = pages_of(replace(summary, groups=big(count, 2).groups))
        if pages[-1].startswith("My own thoughts"):
            assert len(pages) % 2 == 0


def test_few_notes_and_lines_share_the_front() -> None:
    assert len(pages_of(replace(BARE, groups=GROUPS[:1], ungrouped=()))) == 1


def test_without_notes_decisions_begin_on_the_front() -> None:
    (front,) = pages_of(replace(HANDOVER, groups=(), ungrouped=()))
    assert "What we said" not in front
    assert "Written as it was said" not in front
    assert "What we decided" in front


def test_on_later_pages_decisions_follow_the_notes() -> None:
    pages = pages_of(replace(HANDOVER, purpose=HANDOVER.purpose * 5))
    assert len(pages) == 2
    assert "Thank each other more" in pages[1]
    assert "What we decided" in pages[1]


def test_the_correction_line_gets_a_page_rather_than_no_place() -> None:
    for words in range(0, 900, 60):
        summary = replace(HANDOVER, closing="word " * words)
        assert sum("Tell Iman Haddad" in text for text in pages_of(summary)) == 1


@pytest.mark.parametrize("size", ["standard", "clear"])
def test_a_little_more_needs_no_sheet_of_its_own(size: str) -> None:
    asked = Earlier("Ask for a key cabinet", "Per Holm", "open")
    summary = with_options(replace(HANDOVER, earlier=(asked,)), size=size)
    without = pages_of(replace(summary, earlier=()))
    pages = pages_of(summary)
    assert len(pages) == len(without)
    assert "Since last time" in pages[-1]
    assert pages[-1].index("Since last time") < pages[-1].index("My own thoughts")
    much = pages_of(replace(summary, earlier=(asked,) * 30))
    assert much[len(without)].startswith("Since last time")


@pytest.mark.parametrize("language", ["en", "nl", "sv", "et"])
@pytest.mark.parametrize("size", ["clear", "large"])
def test_whom_to_tell_stands_below_the_lines_to_write_on(size: str, language: str) -> None:
    summary = with_options(HANDOVER, size=size, language=language)
    words = paper_words(language)
    [page] = [text for text in pages_of(summary) if words.text("own") in text]
    assert "Iman Haddad" in page


def test_what_was_said_begins_with_a_note() -> None:
    for words in range(0, 260, 20):
        summary = with_options(replace(HANDOVER, purpose="word " * words), size="large")
        [page] = [text for text in pages_of(summary) if "What we said" in text]
        assert "Ten minutes overlap makes" in page


@pytest.mark.parametrize("size", ["clear", "large"])
def test_larger_print_needs_more_pages(size: str) -> None:
    pages = pages_of(with_options(size=size))
    assert 3 <= len(pages) <= 8


def test_a_purpose_of_ten_thousand_letters() -> None:
    text = "A purpose that goes on. " * 410
    pages = pages_of(replace(HANDOVER, purpose=text.strip()))
    assert len(pages) >= 3
    assert "What we said" in " ".join(pages)


def test_one_group_of_400_notes_goes_on_over_columns_and_pages() -> None:
    pages = pages_of(of_notes(*(f"Note number {number}" for number in range(400))))
    assert all("A Group (continued)" in text for text in pages[:4])


def test_empty_boxes_are_explained_exactly_where_there_are_some() -> None:
    """Also when a field of the summary is on other papers only: then this one says nothing."""
    whole = summary_of(TOLD, language="en")
    assert unprintable(whole) == ()
    for field in fields(Summary):
        value = with_a_box(getattr(whole, field.name))
        if field.name in ("language", "options") or value == getattr(whole, field.name):
            continue
        changed = replace(whole, **{field.name: value})
        explained = "small empty box" in read(pdf_bytes(changed)).root.text
        assert explained == bool(unprintable(changed)), field.name


def with_a_box(value: object) -> object:
    """The same with a character that cannot be printed in all words of people."""
    if isinstance(value, str):
        return f"{value} 会" if is_words(value) else value
    if isinstance(value, tuple):
        return tuple(map(with_a_box, value))
    if is_dataclass(value) and not isinstance(value, type):
        return replace(value, **{f.name: with_a_box(getattr(value, f.name)) for f in fields(value)})
    return value
