# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Words are found in any script, little words say nothing, and forms of a word share pieces."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.domain.stop_words import STOP_WORDS
from facilitator.domain.telling import features, is_telling, pieces_of, plain, vectors, words_of


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Rushed = mistakes, with medicine!", ["Rushed", "mistakes", "with", "medicine"]),
        ("‘about me’ isn’t e-mail…", ["about", "me", "isn’t", "e", "mail"]),
        ("”Det är mitt hem” – sa hon", ["Det", "är", "mitt", "hem", "sa", "hon"]),
        ("ما هذا؟ نعم، هذا", ["ما", "هذا", "نعم", "هذا"]),
        ("हिन्दी में।", ["हिन्दी", "में"]),
        ("  ", []),
    ],
)
def test_words_as_they_were_written(text: str, words: list[str]) -> None:
    assert words_of(text) == words


def test_little_words_of_four_languages_say_nothing() -> None:
    for word in ("The", "isn’t", "Het", "één", "och", "Är", "kõik", "7", "x"):
        assert not is_telling(plain(word)), word
    for word in ("bus", "Jönköping", "büroo", "車"):
        assert is_telling(plain(word)), word


def test_the_list_is_written_as_words_are_compared() -> None:
    assert {word for word in STOP_WORDS if plain(word) != word} == set()


def test_forms_of_a_word_share_pieces_and_its_edges_count() -> None:
    assert pieces_of("bus") == [" bu", "bus", "us ", " bus", "bus ", " bus "]
    parks, parking = set(pieces_of("parks")), set(pieces_of("parking"))
    assert {" par", "park", " park"} <= parks & parking
    assert " ark" not in set(pieces_of("barking"))


def test_what_is_rare_weighs_more() -> None:
    common, rare, _other = vectors(["bus tea", "bus taxi", "bus"])
    assert rare["=taxi"] > rare["=bus"]
    assert common["=tea"] > common["=bus"]


def test_a_text_of_little_words_has_no_features() -> None:
    assert not features("It is what it is, 100 %.")
    assert vectors(["It is what it is"]) == [{}]


@given(st.lists(st.text(max_size=60), max_size=6))
def test_any_text_has_a_vector_of_length_one_or_none(texts: list[str]) -> None:
    for found in vectors(texts):
        assert not found or abs(sum(w * w for w in found.values()) - 1) < 1e-9
