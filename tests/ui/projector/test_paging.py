# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Pages instead of smaller type: every word is somewhere, inside the picture, 30 px or more."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from facilitator.domain.screens import (
    ActionsScreen,
    AgreedAction,
    AgreedDecision,
    BlankScreen,
    BoardScreen,
    GridItem,
    GridScreen,
    GroupsScreen,
    Line,
    LineScreen,
    ProjectedNote,
    PromptScreen,
    RulesScreen,
    Screen,
    Timer,
    Voted,
    VotesScreen,
)
from facilitator.ui import texts, theme
from facilitator.ui.projector.note_cards import MOST
from facilitator.ui.projector.paging import page_width, pages_of
from facilitator.ui.projector.pieces import HEIGHT, Box, Page, Words, is_rtl

LEAST = 30  # px of type at 1080p
SHAPES = {"16:9": 16 / 9, "16:10": 1.6, "4:3": 4 / 3, "tall": 0.7}
ASKED = "What made a handover go well – or not – for you?"


def words_on(page: Page) -> list[Words]:
    return [piece for piece in page if isinstance(piece, Words)]


def text_of(screen: Screen, shape: float = 16 / 9) -> str:
    """All words of all pages, in order."""
    return " ".join(words.text for page in pages_of(screen, shape) for words in words_on(page))


def cards_on(page: Page) -> list[Box]:
    """Boxes of notes: those with words in the ink of notes inside."""
    ink = [words for words in words_on(page) if words.color == "ink"]
    boxes = [piece for piece in page if isinstance(piece, Box) and piece.radius == 8]
    return [box for box in boxes if any(_inside(words, box) for words in ink)]


def _inside(words: Words, box: Box) -> bool:
    right, bottom = box.x + box.width, box.y + box.height
    return box.x <= words.x <= right and box.y <= words.y < bottom


@pytest.mark.parametrize("shape", SHAPES.values(), ids=SHAPES)
def test_type_is_large_enough_and_nothing_is_cut_off(screen: Screen, shape: float) -> None:
    width = page_width(shape)
    for page in pages_of(screen, shape):
        for words in words_on(page):
            assert words.kind.px >= LEAST, words
            assert words.kind.width(words.text) <= words.width + 2, words
            assert words.x >= 0, words
            assert words.x + words.width <= width + 1, words
            assert words.y >= 0, words
            assert words.y + words.kind.pitch <= HEIGHT, words
        for box in (piece for piece in page if isinstance(piece, Box)):
            assert box.x >= 0, box
            assert box.x + box.width <= width + 1, box
            assert box.y + box.height <= HEIGHT, box


@pytest.mark.parametrize("shape", SHAPES.values(), ids=SHAPES)
def test_lines_do_not_lie_on_each_other(screen: Screen, shape: float) -> None:
    for page in pages_of(screen, shape):
        seen = sorted(words_on(page), key=lambda words: words.y)
        for number, one in enumerate(seen):
            for other in seen[number + 1 :]:
                deep = one.y + one.kind.px - other.y > 2
                assert not (deep and _overlap(one, other)), (one, other)


def _overlap(one: Words, other: Words) -> bool:
    (a, b), (c, d) = _span(one), _span(other)
    return min(b, d) - max(a, c) > 2


def _span(words: Words) -> tuple[float, float]:
    wide = words.kind.width(words.text)
    free = words.width - wide
    left = words.x + {"left": 0.0, "center": free / 2, "right": free}[words.align]
    return left, left + wide


@pytest.mark.parametrize("shape", SHAPES.values(), ids=SHAPES)
def test_notes_stand_word_for_word_on_the_pages_at_most_eight_on_each(
    screen: Screen, shape: float
) -> None:
    if not isinstance(screen, BoardScreen | GroupsScreen):
        return
    found = "".join(
        words.text for page in pages_of(screen, shape) for words in words_on(page)
    ).replace(" ", "")
    for note in screen.notes:
        assert note.text.replace(" ", "") in found or _in_parts(note.text, screen, shape)
    for page in pages_of(screen, shape):
        assert 0 < len(cards_on(page)) <= MOST


def _in_parts(text: str, screen: Screen, shape: float) -> bool:
    """A long note goes on on the next page, where title, list and legend come in between."""
    on_cards = " ".join(
        words.text
        for page in pages_of(screen, shape)
        for words in words_on(page)
        if words.color == "ink" and not words.text.startswith("×")
    )
    return text in on_cards


def test_both_languages_of_a_long_prompt_stand_on_its_pages() -> None:
    asked, also = "one two three " * 60, "ett två tre " * 60
    screen = PromptScreen("Share", asked, also, timer=Timer(960, 0.66))
    found = text_of(screen)
    assert found.count("three") == 60
    assert found.count("tre ") + found.endswith("tre") >= 59
    assert len(pages_of(screen)) > 2
    assert "Page 1 of" in found


def test_the_largest_type_that_fits_is_taken() -> None:
    [page] = pages_of(PromptScreen("Share", ASKED))
    assert max(words.kind.px for words in words_on(page)) == 124
    assert page == pages_of(PromptScreen("Share", ASKED), 16 / 9)[0]


@pytest.mark.parametrize(
    ("timer", "expected"),
    [
        (Timer(960, 0.66), ["16", "min"]),
        (Timer(120, 0.1), ["2:00"]),
        (Timer(105, 0.1), ["1:45"]),
        (Timer(0, 0.0), ["Time to round off"]),
        (None, []),
    ],
)
def test_the_time_in_words(timer: Timer | None, expected: list[str]) -> None:
    [page] = pages_of(PromptScreen("Share", "What?", timer=timer))
    assert [words.text for words in words_on(page)] == ["Share", "What?", *expected]
    tracks = [piece for piece in page if isinstance(piece, Box) and piece.fill == "track"]
    assert len(tracks) == (timer is not None)


def test_a_blank_screen_has_one_empty_page() -> None:
    assert pages_of(BlankScreen()) == ((),)


def test_the_size_of_our_own_text_does_not_change_the_room(qapp: QApplication) -> None:
    screen = PromptScreen("Share", ASKED, timer=Timer(960, 0.66))
    before = [words.kind.font.pixelSize() for words in words_on(pages_of(screen)[0])]
    theme.apply_theme(qapp, theme.make_theme(dark=False, text_scale=2.0))
    assert [words.kind.font.pixelSize() for words in words_on(pages_of(screen)[0])] == before


def test_another_language_of_the_screen_is_spoken_at_once(qapp: QApplication) -> None:
    screen = PromptScreen("Share", "What?", timer=Timer(0, 0.0))
    english = pages_of(screen)
    texts.install_language(qapp, "nl")
    assert pages_of(screen) is not english


@pytest.mark.parametrize(
    ("text", "rtl"),
    [("ما الذي", True), ("שלום", True), ("«123 שלום", True), ("hello שלום", False), ("12", False)],
)
def test_which_texts_are_read_from_the_right(text: str, rtl: bool) -> None:
    assert is_rtl(text) is rtl
    [page] = pages_of(PromptScreen("", text))
    [prompt] = [words for words in words_on(page) if words.text == text]
    assert prompt.rtl is rtl


# Lists, lines and grids

SENTENCE = " ".join(f"part{number}" for number in range(130))  # nearly 1,000 characters


@pytest.mark.parametrize("shape", SHAPES.values(), ids=SHAPES)
@pytest.mark.parametrize(
    "long",
    [
        LineScreen("Stand", (Line(SENTENCE, SENTENCE, ("a", "b"), (3, 4)), Line("It helps"))),
        VotesScreen((Voted(1, "", SENTENCE, 7), Voted(2, "A", SENTENCE, 3)), 10),
        GridScreen("", ("", ""), ("", ""), ((GridItem("A", SENTENCE),), (), (), ())),
        ActionsScreen((), (AgreedDecision(SENTENCE, ("A",)),), (AgreedAction(SENTENCE, "Per"),)),
        RulesScreen((SENTENCE, "Listen")),
    ],
    ids=lambda screen: type(screen).__name__,
)
def test_what_people_said_is_never_cut(long: Screen, shape: float) -> None:
    found = text_of(long, shape)
    assert "…" not in found
    words = found.split()
    for number in range(130):
        assert f"part{number}" in words


def test_a_sentence_that_goes_on_keeps_its_line() -> None:
    screen = LineScreen("Stand", (Line(SENTENCE, SENTENCE, counts=(3, 0, 12)),))
    pages = pages_of(screen)
    assert len(pages) > 1
    for page in pages:
        assert {"agree", "unsure", "disagree", "12"} <= {words.text for words in words_on(page)}


def test_short_lists_are_written_larger() -> None:
    few, many = (
        VotesScreen(tuple(Voted(number, "A", f"name {number}", 9) for number in range(1, rows)), 9)
        for rows in (5, 30)
    )
    sizes = [
        {w.kind.px for page in pages_of(s) for w in words_on(page) if w.text.startswith("name")}
        for s in (few, many)
    ]
    assert sizes == [{56}, {40}]
    assert len(pages_of(many)) > 1


def test_a_heading_stands_over_its_rows_on_every_page() -> None:
    told = tuple(AgreedAction(f"Do number {number}", "Per") for number in range(12))
    pages = pages_of(ActionsScreen((), (AgreedDecision("Try it"),), told))
    assert len(pages) > 1
    for page in pages:
        texts = [words.text for words in words_on(page)]
        assert "Actions" in texts
        assert texts.index("Actions") < texts.index(next(t for t in texts if t.startswith("Do ")))
    assert "Decisions" not in [words.text for words in words_on(pages[-1])]


def test_time_and_page_end_where_the_content_does() -> None:
    timer = Timer(960, 0.5)
    notes = BoardScreen(tuple(ProjectedNote(str(number)) for number in range(9)), timer=timer)
    right = {
        type(screen).__name__: max(w.x + w.width for w in words_on(pages_of(screen)[0]))
        for screen in (notes, RulesScreen(("Listen",), timer))
    }
    assert right == {"BoardScreen": 1920 - 72, "RulesScreen": 1920 - 112}
