# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The easy-read page: one page, large letters, short lines, no word cut."""

from __future__ import annotations

import io
import re
from dataclasses import replace

import pikepdf
import pypdfium2
import pytest

from facilitator.domain.summary import EASY, NextMeeting, PaperOptions, Summary
from facilitator.export.pdf import pdf_bytes
from facilitator.export.pdf.papers import PAPERS
from tests.export.gate.sessions import LANGUAGES, summary_of
from tests.export.tags import read

SENTENCE = "We asked the managers four questions and they must answer before the winter."
USUAL = Summary(
    "What makes a good handover?",
    date="2026-11-26",
    start="13:00",
    end="15:00",
    place="Library hall",
    easy=(SENTENCE,) * 12,
    next_meeting=NextMeeting("2026-12-10", "13:00", place="Library hall"),
    contact="Iman Haddad, 0555 010 20",
    options=PaperOptions(kind=EASY),
)


def of(*sentences: str, size: str = "standard", paper: str = "A4") -> Summary:
    return replace(USUAL, easy=sentences, options=PaperOptions(kind=EASY, size=size, paper=paper))


def lines_of(summary: Summary) -> list[tuple[str, float]]:
    """The lines of the page without its foot, each with the size of its letters in points."""
    document = pypdfium2.PdfDocument(io.BytesIO(pdf_bytes(summary)))
    found = []
    for page in document:
        text = page.get_textpage()
        for n in range(text.count_rects()):
            left, bottom, right, top = text.get_rect(n)
            words = text.get_text_bounded(left, bottom - 1, right, top + 1)
            found.append((" ".join(words.split()), top - bottom))
    document.close()
    return found


def paragraphs(summary: Summary) -> list[str]:
    return [" ".join(tag.text.split()) for tag in read(pdf_bytes(summary)).root.all("P")]


def sizes_of(summary: Summary) -> set[float]:
    """The sizes of all letters that are set, in points."""
    with pikepdf.open(io.BytesIO(pdf_bytes(summary))) as pdf:
        return {
            round(float(operands[1]), 2)
            for page in pdf.pages
            for operands, operator in pikepdf.parse_content_stream(page)
            if str(operator) == "Tf"
        }


def test_every_sentence_as_it_was_written() -> None:
    summary = of("16 people talked.", "They want ten minutes. Every day.")
    assert paragraphs(summary)[3:5] == ["16 people talked.", "They want ten minutes. Every day."]


def test_twelve_lines_have_room_on_one_page() -> None:
    assert read(pdf_bytes(USUAL)).pages == 1
    assert read(pdf_bytes(replace(USUAL, easy=(SENTENCE,) * 40))).pages > 1


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("sample", ["en", "nl", "sv"])
def test_the_samples_have_one_page(sample: str, language: str) -> None:
    assert read(pdf_bytes(summary_of(sample, kind=EASY, language=language))).pages == 1


@pytest.mark.parametrize(
    ("size", "least"), [("standard", 14), ("clear", 16), ("large", 18), ("unknown", 14)]
)
def test_letters_are_large_in_every_size(size: str, least: float) -> None:
    roomy = of("We talked.", size=size)
    full = replace(USUAL, options=replace(USUAL.options, size=size))
    for summary in (roomy, full):
        foot, *others = sorted(sizes_of(summary))
        assert foot < 14.1  # the foot of the page says no more than title and number
        assert min(others) >= least


@pytest.mark.parametrize("size", ["standard", "clear", "large"])
@pytest.mark.parametrize("paper", ["A4", "A3"])
def test_no_line_has_more_than_sixty_letters(size: str, paper: str) -> None:
    summary = of(SENTENCE, "ill will fill till " * 12, "MOMENTUM " * 20, size=size, paper=paper)
    for line, _ in lines_of(summary):
        assert len(line) <= 60 or "·" in line or " / " in line


def test_no_word_is_cut_and_none_stands_alone() -> None:
    text = "We will make one page with big letters that everybody at home can read"
    found = [line for line, _ in lines_of(of(text)) if set(line.split()) <= set(text.split())]
    assert " ".join(found) == text
    assert all(len(line.split()) > 2 for line in found)
    assert not any(re.search(r"[-\u00ad]$", line) for line in found)


def test_each_sentence_begins_a_line() -> None:
    lines = [line for line, _ in lines_of(of("They want ten minutes. Every day, e.g. at noon."))]
    assert "They want ten minutes." in lines
    assert "Every day, e.g. at noon." in lines


def test_a_word_of_a_thousand_letters_has_room_somehow() -> None:
    data = pdf_bytes(of("x" * 1000))
    assert "".join("".join(read(data).root.all("P")[3].text.split())) == "x" * 1000


def test_without_a_text_there_is_no_page_to_make() -> None:
    assert PAPERS[EASY].lacks(of()) == "easy_text"
    assert PAPERS[EASY].lacks(USUAL) == ""
