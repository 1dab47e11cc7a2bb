# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Long sentences and difficult words are pointed at, in any language, and nothing is rewritten."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.domain.easy_read import (
    LONG,
    Span,
    listed_words,
    long_sentences,
    sentences,
    spans,
)
from facilitator.domain.records import Term

FIFTEEN = " ".join(["word"] * LONG)


def said(text: str, language: str = "en") -> list[str]:
    return [text[start:end] for start, end in sentences(text, language)]


def test_a_sentence_of_fifteen_words_is_not_long_and_one_of_sixteen_is() -> None:
    assert long_sentences(f"{FIFTEEN}.", "en") == ()
    text = f"Short one. More {FIFTEEN}. Short again."
    (span,) = long_sentences(text, "en")
    assert text[span.start : span.end] == f"More {FIFTEEN}."
    assert (span.why, span.words) == ("long", 16)


def test_the_end_of_a_line_ends_a_sentence() -> None:
    assert said("No full stop\nThe next line") == ["No full stop", "The next line"]
    assert long_sentences(f"{FIFTEEN}\n{FIFTEEN}", "en") == ()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Bring it before 5 p.m. on Monday, e.g. to Dr. Smith or J. Berg."),
        ("nl", "Het kan bijv. op maandag, d.w.z. bij mevr. De Vries."),
        ("sv", "Vi ses t.ex. på måndag kl. 13, bl.a. med Dr. Berg."),
        ("et", "Kohtume 28. oktoobril, nt. raamatukogus jne. edasi."),
    ],
)
def test_short_forms_end_no_sentence(language: str, text: str) -> None:
    assert said(text, language) == [text]


def test_a_number_ends_a_sentence_where_it_is_no_ordinal() -> None:
    assert said("We were 28. Then more came.") == ["We were 28.", "Then more came."]
    assert said("Meid oli 28. Siis tuli veel.", "et") == ["Meid oli 28.", "Siis tuli veel."]


def test_quotes_and_marks_belong_to_their_sentence() -> None:
    text = "“Who decides?” She said: “I do!” (We wrote it down.) Good…"
    assert said(text) == ["“Who decides?”", "She said: “I do!”", "(We wrote it down.)", "Good…"]


def test_figures_times_and_joined_words_are_one_word() -> None:
    assert long_sentences("It is 13:30, 1,5 well-known don’t " + "word " * 9, "en") == ()


def test_words_of_the_list_are_found_as_they_stand() -> None:
    terms = [Term("1", "s", "plan"), Term("2", "s", "care plan", "What we agreed"), Term("3", "s")]
    text = "The Care  plan is a plan, not planning."
    found = listed_words(text, terms)
    assert [(text[s.start : s.end], s.term) for s in found] == [
        ("Care  plan", "care plan"),
        ("plan", "plan"),
    ]
    assert found[0].meaning == "What we agreed"
    assert listed_words(text, []) == ()


def test_signs_in_a_word_of_the_list_are_only_signs() -> None:
    assert [s.term for s in listed_words("a.b and axb (now)", [Term("1", "s", "a.b")])] == ["a.b"]


def test_both_stand_in_the_order_of_the_text() -> None:
    text = f"Plan {FIFTEEN}."
    assert spans(text, "en", terms=[Term("1", "s", "plan")]) == (
        Span(0, len(text), "long", 16),
        Span(0, 4, "word", term="plan"),
    )


@given(st.text(max_size=200), st.sampled_from(["en", "nl", "sv", "et", "ar", ""]))
def test_any_text_is_covered_and_no_sentence_overlaps(text: str, language: str) -> None:
    found = list(sentences(text, language))
    assert all(text[start:end].strip() == text[start:end] != "" for start, end in found)
    assert all(a[1] <= b[0] for a, b in itertools.pairwise(found))
    left = list(text)
    for start, end in found:
        left[start:end] = " " * (end - start)
    assert not "".join(left).strip()


@given(st.text(max_size=80), st.lists(st.text(max_size=8), max_size=4))
def test_any_list_of_words_gives_spans_in_order(text: str, names: list[str]) -> None:
    found = listed_words(text, [Term(str(n), "s", name) for n, name in enumerate(names)])
    assert all(a.end <= b.start for a, b in itertools.pairwise(found))
    assert all(0 <= span.start < span.end <= len(text) for span in found)
