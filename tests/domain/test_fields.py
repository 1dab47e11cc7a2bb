# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Values of the wrong kind are named by their place; what nobody reads is kept."""

from __future__ import annotations

from typing import Any

import pytest

from facilitator.domain.errors import Unreadable
from facilitator.domain.fields import Fields, in_language


def test_reads_each_kind_and_keeps_the_rest() -> None:
    fields = Fields(
        {
            "a": " one\nline ",
            "b": "two\r\nlines",
            "n": 3,
            "f": 4.0,
            "y": True,
            "new": [1],
            "z": None,
        }
    )
    assert fields.line("a") == "one line"
    assert fields.words("b") == "two\nlines"
    assert (fields.whole("n"), fields.whole("f"), fields.whole("none", 7)) == (3, 4, 7)
    assert fields.flag("y") is True
    assert fields.line("z", "default") == "default"
    assert "z" not in fields
    assert fields.rest() == {"new": [1]}
    assert fields.names() == ["a", "b", "n", "f", "y", "new", "z"]


def test_places_in_words() -> None:
    notes = Fields({"notes": [{"text": "x"}, {"text": 5}]}).each("notes")
    with pytest.raises(Unreadable) as caught:
        notes[1].line("text")
    assert caught.value.code == "file.wrong_kind"
    assert caught.value.details == {"where": "notes 2 › text", "expected": "text"}


@pytest.mark.parametrize(
    ("key", "value", "expected"),
    [
        ("whole", "3", "number"),
        ("whole", True, "number"),
        ("whole", -1, "number"),
        ("whole", 2.5, "number"),
        ("whole", 10**9, "number"),
        ("flag", 1, "yes_or_no"),
        ("line", ["a"], "text"),
        ("each", {"a": 1}, "list"),
        ("each", ["a"], "object"),
        ("texts", ["a", 1], "text"),
        ("part", [], "object"),
        ("by_language", 5, "object"),
    ],
)
def test_a_value_of_another_kind(key: str, value: Any, expected: str) -> None:
    with pytest.raises(Unreadable) as caught:
        getattr(Fields({"k": value}), key)("k")
    assert caught.value.details["expected"] == expected
    assert str(caught.value.details["where"]).startswith("k")


def test_the_whole_may_be_of_another_kind() -> None:
    with pytest.raises(Unreadable) as caught:
        Fields([1, 2])
    assert caught.value.details["where"] == "the whole file"


def test_a_text_that_is_too_long_says_how_long() -> None:
    with pytest.raises(Unreadable) as caught:
        Fields({"title": "x" * 301}, "session").line("title")
    assert caught.value.code == "file.too_long"
    assert caught.value.details == {"where": "session › title", "length": 301, "limit": 300}


def test_a_very_long_key_is_not_repeated_whole() -> None:
    key = "k" * 20_000
    with pytest.raises(Unreadable) as caught:
        Fields({key: 5}).raw(key)
    assert len(str(caught.value.details["where"])) == 40


def test_texts_and_languages() -> None:
    fields = Fields({"list": ["a", "b"], "title": {"en": "Day", "sv": "Dag"}, "plain": "One"})
    assert fields.texts("list") == ("a", "b")
    assert fields.by_language("title") == {"en": "Day", "sv": "Dag"}
    assert fields.by_language("plain") == {"en": "One"}
    assert fields.everything()["plain"] == "One"


def test_the_nearest_language() -> None:
    words = {"en": "Day", "nl": "Dag", "et": ""}
    assert in_language(words, "nl-BE") == "Dag"
    assert in_language(words, "et") == "Day"
    assert in_language({"fi": "Päivä"}, "sv") == "Päivä"
    assert in_language({}, "sv") == ""
