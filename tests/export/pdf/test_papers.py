# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Every paper keeps the standards in every size and language, and says what it is there for."""

from __future__ import annotations

import io
import itertools
import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace

import page as validator
import pypdfium2
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from facilitator.domain.summary import (
    EASY,
    MANAGEMENT,
    PARTICIPANTS,
    RECORD,
    Fate,
    Idea,
    PaperOptions,
    Summary,
    Word,
)
from facilitator.domain.summary.over_time import SERIES
from facilitator.domain.text import clean
from facilitator.export.pdf import pdf_bytes
from facilitator.export.pdf.more import FIELDS
from facilitator.export.pdf.papers import PAPERS, paper_of
from facilitator.export.words import paper_words
from tests.export.everything import EVERYTHING
from tests.export.handover import HANDOVER, with_options
from tests.export.tags import Read, read

SLOW = [HealthCheck.too_slow, HealthCheck.data_too_large]
DATE = re.compile(r"\d{4}-\d\d-\d\d")
# The report over time is made of another value: tests/export/outline/test_series.py.
OF_A_SESSION = [name for name in PAPERS if name != SERIES]
# Papers that need nothing: what they are for can be written on them by hand.
ALWAYS = {"management", "record", "signup", "pulse", "slips", "lenses", "pack"}
# Fields that hold codes and not words of people.
CODES = {
    "direction", "status", "type", "outcome", "fate", "level", "function", "consent", "sort",
    "item", "due", "starts", "ends", "answer_by", "answered_on", "date", "mark", "mode",
    "second_language", "family", "asked_on", "id", "session_id", "stage_id", "voice_id",
    "author_id", "cluster_id", "also_id", "builds_on_id", "same_as_id", "note_kind", "role",
    "written_at", "origin", "on_paper", "started_at", "ended_at", "retention", "correct_by",
    "language", "extra", "dots", "cluster_ids", "story_ids", "roles", "arrangements",
}  # fmt: skip


def failures(data: bytes) -> list[str]:
    return [
        f"{profile}: {failure.rule_id} {failure.message}"
        for profile in ("ua1", "2a")
        for failure in validator.validate_pdf_bytes(data, profile=profile).failures
    ]


def sound(data: bytes) -> Read:
    """The paper as read back; it keeps the standards, and its headings make no jump."""
    assert failures(data) == []
    found = read(data)
    assert found.loose == []
    levels = [int(head.name[1]) for head in found.root.all("H1", "H2", "H3", "H4")]
    assert levels[0] == 1
    assert all(below <= above + 1 for above, below in itertools.pairwise(levels))
    return found


def texts(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for part in value:
            yield from texts(part)
    elif is_dataclass(value):
        for field in fields(value):
            if field.name not in CODES:
                yield from texts(getattr(value, field.name))


def settled(text: str) -> str:
    return " ".join(text.replace("\u00a0", " ").split())


def pages_of(summary: Summary, paper: str = "") -> list[str]:
    document = pypdfium2.PdfDocument(io.BytesIO(pdf_bytes(summary, paper=paper)))
    found = [settled(page.get_textpage().get_text_range()) for page in document]
    document.close()
    return found


# Every version ---------------------------------------------------------------------------------


@pytest.mark.parametrize("size", ["standard", "clear", "large"])
@pytest.mark.parametrize("paper", OF_A_SESSION)
def test_every_paper_keeps_the_standards_in_every_size(paper: str, size: str) -> None:
    sound(pdf_bytes(with_options(EVERYTHING, size=size, black_and_white=True), paper=paper))


@pytest.mark.parametrize("language", ["nl", "sv", "et"])
@pytest.mark.parametrize("paper", OF_A_SESSION)
def test_every_paper_in_every_language(paper: str, language: str) -> None:
    found = sound(pdf_bytes(with_options(EVERYTHING, language=language, paper="A3"), paper=paper))
    kept = {settled(text) for text in texts(EVERYTHING)}
    headings = [settled(head.text) for head in found.root.all("H1", "H2", "H3")]
    ours = [text for text in headings if text not in kept]
    english = paper_words("en")
    said = {english.text(key) for key in ("asks", "goals", "stories", "words", "mgspi", "tree")}
    assert not said.intersection(ours)


@settings(max_examples=25, deadline=None, suppress_health_check=SLOW)
@given(
    st.sampled_from(OF_A_SESSION),
    st.sampled_from(["standard", "large"]),
    st.one_of(
        st.text(min_size=1, max_size=40).map(clean).filter(bool),
        st.sampled_from(["word " * 200, "x" * 300, "שלום " * 50, "<b>&amp;", "{n} {text}", "会"]),
    ),
)
def test_any_words_keep_the_standards(paper: str, size: str, words: str) -> None:
    sound(pdf_bytes(with_options(reworded(EVERYTHING, words), size=size), paper=paper))


def reworded(value: object, words: str) -> Summary:
    """The same summary with other words in every place where people's words stand."""
    made = _reworded(value, words)
    assert isinstance(made, Summary)
    return replace(made, options=PaperOptions(), language="en", legend=EVERYTHING.legend)


def _reworded(value: object, words: str) -> object:
    if isinstance(value, str):
        return words if value else value
    if isinstance(value, tuple):
        return tuple(_reworded(part, words) for part in value)
    if is_dataclass(value) and not isinstance(value, type):
        made = {
            field.name: _reworded(getattr(value, field.name), words)
            for field in fields(value)
            if field.name not in CODES and field.name != "letter"
        }
        return replace(value, **made)
    return value


# What each says --------------------------------------------------------------------------------


def test_the_summary_says_everything_that_it_holds() -> None:
    said = settled(sound(pdf_bytes(EVERYTHING)).root.text)
    left_out = {"options", "language", "course", "ahead", "stages_ahead", "roles", "plan"}
    left_out |= {"outward", "easy", "full"}
    for field in fields(EVERYTHING):
        for text in texts(getattr(EVERYTHING, field.name)):
            if field.name not in left_out and not DATE.fullmatch(text):
                assert all(settled(part) in said for part in re.split(r": |(?<=\.) ", text)), (
                    field.name,
                    text,
                )
    assert "Who was here: Person who gets support (8)" in said
    assert "Hosts (2). Some people have more than one role." in said


def test_without_the_rest_the_summary_is_the_sheet_for_everybody() -> None:
    short = with_options(EVERYTHING, more=False)
    said = settled(read(pdf_bytes(short)).root.text)
    assert "Can overlap be paid?" in said
    bare = replace(short, **{name: () for name in FIELDS})
    assert pdf_bytes(short, invariant=True) == pdf_bytes(bare, invariant=True)
    for words in ("Our goals", "She knew how I take my tea.", "Words we use", "Who was missing"):
        assert words not in said


def test_a_session_without_more_has_no_page_more() -> None:
    assert len(pages_of(HANDOVER)) == 2


def test_the_rest_begins_on_a_page_of_its_own() -> None:
    pages = pages_of(EVERYTHING)
    (start,) = [page for page in pages if page.startswith("Since last time")]
    assert "Tell Iman Haddad" in pages[pages.index(start) - 1]


@pytest.mark.parametrize("paper", [name for name in OF_A_SESSION if name != PARTICIPANTS])
def test_papers_are_named_after_what_they_are(paper: str) -> None:
    found = read(pdf_bytes(EVERYTHING, paper=paper))
    name = paper_words("en").text(PAPERS[paper].words)
    of_session = paper in (MANAGEMENT, RECORD, EASY)
    title = EVERYTHING.title if of_session else name
    assert found.root.all("H1")[0].text.strip() == title
    assert (name in found.root.text) == (paper != EASY)
    assert PAPERS[paper].lacks(EVERYTHING) == ""
    assert bool(PAPERS[paper].lacks(Summary("Nothing yet"))) == (paper not in ALWAYS)


def test_the_paper_is_the_one_of_the_options_unless_another_is_asked_for() -> None:
    tree = with_options(EVERYTHING, kind="tree")
    assert paper_of(tree).name == "tree"
    assert paper_of(tree, "words").name == "words"
    assert pdf_bytes(tree, invariant=True) == pdf_bytes(tree, paper="tree", invariant=True)
    with pytest.raises(KeyError):
        paper_of(tree, "origami")


def test_a_story_for_the_room_is_on_the_summary_alone() -> None:
    for name in OF_A_SESSION:
        said = settled(read(pdf_bytes(EVERYTHING, paper=name)).root.text)
        assert ("She knew how I take my tea." in said) == (name in (PARTICIPANTS, RECORD))
        inside = (PARTICIPANTS, MANAGEMENT, "tree", "story")
        assert ("One team rang another" in said) == (name in inside)
    room = replace(EVERYTHING, stories=EVERYTHING.stories[:1])
    assert PAPERS["story"].lacks(room) == "stories"


# Page breaks -----------------------------------------------------------------------------------


@pytest.mark.parametrize("size", ["standard", "large"])
def test_no_heading_stands_alone_at_the_foot_of_a_page(size: str) -> None:
    titles = ("What happens with your ideas", "Taken up", "Words we use", "Word What it means")
    foot = "What makes a good handover? · 26 November 2026"
    for count in range(2, 60, 6):
        ideas = tuple(Idea(f"Idea {number} that takes a line or two") for number in range(count))
        summary = replace(
            with_options(HANDOVER, size=size),
            fates=(Fate("taken_up", ideas),),
            words=(Word("rota", "Who works when"),) * 5,
        )
        for text in pages_of(summary):
            assert not text.partition(foot)[0].strip().endswith(titles)


def test_a_long_table_repeats_its_head_for_the_eye_only() -> None:
    summary = replace(HANDOVER, words=(Word("rota", "Who works when"),) * 120)
    found = read(pdf_bytes(summary, paper="words"))
    assert found.pages > 2
    heads = [head.text for head in found.root.all("TH")]
    assert heads.count("What it means") == 1
    assert "".join(found.decoration).count("What it means") == found.pages - 1
