# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Groups are offered with their reason; whatever the texts, each note is in one group at most."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from facilitator.domain.linkage import Join
from facilitator.domain.similar import (
    CUT,
    SAME,
    Likeness,
    Suggested,
    likeness,
    nearest,
    same,
    shared_words,
    suggest,
    twins,
)

NOTES = [
    "Bus times don’t match the shift",
    "Music helps in the morning",
    "The last bus goes at eight",
    "Parking",
    "Nowhere to park near the bus stop",
    "Who feeds the cat?",
    "Morning music on the radio",
]
TEXTS = st.lists(st.text(max_size=40) | st.sampled_from(NOTES), max_size=12)


def test_notes_that_share_words_are_a_group_and_the_words_are_the_reason() -> None:
    groups = suggest(NOTES)
    assert groups == [
        Suggested((0, 2), ("bus",)),
        Suggested((1, 6), ("music", "morning")),
        Suggested((3, 4), ("park",)),
    ]


def test_forms_of_a_word_count_as_one_in_the_spelling_of_the_room() -> None:
    assert shared_words(["Parking", "Nowhere to park", "We parked far off"]) == ("park",)
    assert shared_words(["Bus", "The bus", "a bus"]) == ("bus",)
    assert shared_words(["NHS form", "An NHS letter"]) == ("NHS",)
    assert shared_words(["kvällspersonalen", "sen kväll", "på kvällen"])[0] in ("kväll", "kvällen")


def test_an_ending_in_common_is_no_reason() -> None:
    assert suggest(["The training day was good", "Music in the morning"]) == []
    assert shared_words(["Ask for a car", "Take care", "Careful"]) == ("care",)
    assert shared_words(["Vågar säga", "frågar aldrig"]) == ()


def test_a_note_that_shares_no_word_with_the_others_is_left_out() -> None:
    texts = ("The bus stop", "Training day", "No bus at night")
    tree = Likeness(texts, (Join(0, 1, 0.2), Join(0, 2, 0.3)))
    assert tree.groups() == [Suggested((0, 2), ("bus",))]
    assert tree.groups(0.25) == []


def test_the_largest_comes_first() -> None:
    sizes = [len(group.members) for group in suggest(NOTES * 3)]
    assert sizes == sorted(sizes, reverse=True)


def test_nothing_one_note_and_notes_that_say_nothing() -> None:
    assert suggest([]) == []
    assert suggest(["Bus"]) == []
    assert suggest(["", "  ", "…", "it is", "it is"]) == []
    assert nearest("Bus", []) is None
    assert nearest("…", ["…"]) is None


def test_identical_notes_are_one_group_however_strict() -> None:
    assert [g.members for g in suggest(["Bus stop"] * 5, 0.01)] == [(0, 1, 2, 3, 4)]


@given(TEXTS, st.floats(0, 1))
def test_each_index_once_at_most_and_always_the_same(texts: list[str], cut: float) -> None:
    found = suggest(texts, cut)
    indices = [index for group in found for index in group.members]
    assert len(indices) == len(set(indices))
    assert set(indices) <= set(range(len(texts)))
    assert all(len(group.members) > 1 and group.words for group in found)
    assert found == suggest(list(texts), cut)


@given(TEXTS)
def test_words_of_a_reason_stand_in_the_notes(texts: list[str]) -> None:
    for group in suggest(texts):
        for word in group.words:
            assert any(word in texts[index] or word in _composed(texts[index])
                       for index in group.members)  # fmt: skip


@given(TEXTS)
def test_more_is_more_and_fewer_is_fewer(texts: list[str]) -> None:
    tree = likeness(texts)
    now = len(tree.groups())
    more, fewer = tree.cut_for(CUT, more=True), tree.cut_for(CUT, more=False)
    assert more is None or len(tree.groups(more)) > now
    assert fewer is None or 0 < len(tree.groups(fewer)) < now


def test_fewer_and_more_groups_on_one_tree() -> None:
    tree = likeness(NOTES)
    fewer = tree.cut_for(CUT, more=False)
    assert fewer is not None
    assert len(tree.groups(fewer)) < len(tree.groups())
    more = tree.cut_for(fewer, more=True)
    assert more is not None
    assert len(tree.groups(more)) > len(tree.groups(fewer))


# Nearly the same ---------------------------------------------------------------------------------


def test_the_nearest_is_found_and_how_near() -> None:
    others = ["Who feeds the cat?", "Nobody asks me how the day was", "Tea before tablets"]
    found = nearest("nobody asks how my day was", others)
    assert found is not None
    assert found[0] == 1
    assert SAME <= found[1] <= 1.0
    assert nearest("Swimming", others) is None


def test_the_first_of_equals_and_itself() -> None:
    assert nearest("Bus stop", ["Tea", "bus stop", "Bus stop!"]) == (1, 1.0)


@given(TEXTS, TEXTS)
def test_many_at_a_time(texts: list[str], others: list[str]) -> None:
    found = twins(texts, others)
    assert len(found) == len(texts)
    for text, place in zip(texts, found, strict=True):
        assert place in (None, *range(len(others)))
        if text.split() and text in others:
            assert place is not None


def test_many_at_a_time_as_one_at_a_time() -> None:
    others = [*NOTES, "👍", "It is what it is"]
    texts = ["who feeds the cat", "👍", "Swimming", "music helps, in the morning", "It is not"]
    assert twins(texts, others) == [same(text, others) for text in texts] == [5, 7, None, 1, None]


def test_little_words_count_when_notes_are_compared() -> None:
    assert same("It is what it is", ["Tea", "it is  what it is"]) == 1
    assert same("It is what it is", ["It is not"]) is None
    assert same("Give us the key to the shed", ["We can do the shed ourselves"]) is None
    assert same("👍👍", ["👍", "👍👍"]) == 1
    assert same("…", ["?", "…"]) == 1
    assert same("Music in the morning", ["Parking", "No music after ten"]) is None


@given(st.text(max_size=40), TEXTS)
def test_any_text_has_a_nearest_or_none(text: str, others: list[str]) -> None:
    found = nearest(text, others)
    assert found is None or (0 <= found[0] < len(others) and 0 < found[1] <= 1)
    assert same(text, others) in (None, *range(len(others)))


@given(st.text(min_size=1, max_size=40).filter(lambda text: bool(text.split())), TEXTS)
def test_a_note_is_the_same_as_itself(text: str, others: list[str]) -> None:
    assert same(text, [*others, text]) is not None


def _composed(text: str) -> str:
    import unicodedata

    return unicodedata.normalize("NFC", text)
