# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""A prompt stands in 124, 96 or 72 px; what does not fit at 72 goes on a second page."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from facilitator.ui.projector.prompt_fit import MOST_LINES, ROOM, fit_prompt, prompt_pages

ASKED = "What made a handover go well – or not – for you?"
ALSO = "Vad gjorde att en överlämning fungerade – eller inte – för dig?"
WORDS = "word and some "


@pytest.fixture(autouse=True)
def _fonts(qapp: QApplication) -> None:
    """Type can be measured."""


def test_the_prompt_of_the_mockup_stands_in_the_largest_type() -> None:
    fit = fit_prompt(ASKED, ALSO)
    assert (fit.px, fit.lines, fit.pages, fit.too_long) == (124, 2, 1, False)
    [page] = prompt_pages(ASKED, ALSO)
    assert page.lines == ("What made a handover go", "well – or not – for you?")
    assert page.second == (ALSO,)


def test_longer_prompts_are_smaller_and_then_go_over_pages() -> None:
    found = [fit_prompt((WORDS * 200)[:length]) for length in range(0, 2_000, 50)]
    assert [fit.px for fit in found] == sorted((fit.px for fit in found), reverse=True)
    assert {fit.px for fit in found} == {124, 96, 72}
    for fit in found:
        assert fit.too_long == (fit.px == 72 and fit.lines > MOST_LINES)


def test_a_prompt_of_two_thousand_characters_is_there_word_for_word() -> None:
    asked = (WORDS * 200)[:2_000].strip()
    pages = prompt_pages(asked, asked)
    assert " ".join(line for page in pages for line in page.lines) == asked
    assert " ".join(line for page in pages for line in page.second) == asked
    assert fit_prompt(asked, asked).pages == len(pages) > 10
    for page in pages:
        assert len(page.lines) <= MOST_LINES
        assert len(page.lines) * page.kind.pitch + len(page.second) * 62 <= ROOM


def test_a_long_second_language_makes_the_first_smaller() -> None:
    assert fit_prompt(WORDS * 5).px == 124
    assert fit_prompt(WORDS * 5, WORDS * 20).px < 124
    assert fit_prompt("Hi", WORDS * 100).too_long


def test_no_prompt_at_all_is_one_page() -> None:
    assert fit_prompt("").pages == 1
    assert fit_prompt("", ALSO).pages == 1


def test_one_word_of_a_thousand_letters_is_broken() -> None:
    pages = prompt_pages("x" * 1_000)
    assert "".join(line for page in pages for line in page.lines) == "x" * 1_000
