# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Papers as read back: their tag tree, whether they keep the standards, where their words lie."""

from __future__ import annotations

import io

import page as validator
import pypdfium2

from facilitator.domain.summary import Summary
from facilitator.export.pdf import pdf_bytes
from tests.export.tags import Read, read

_EDGE = 12.0  # points from the edge of a page that no printer reaches


def settled(text: str) -> str:
    """The words of a text, without how it was broken into lines."""
    return " ".join(text.replace("\u00a0", " ").split())


def paper(summary: Summary, name: str) -> Read:
    """A paper as read back."""
    return read(pdf_bytes(summary, paper=name, invariant=True))


def checked(summary: Summary, name: str) -> Read:
    """The same, after it was found to keep the standards and to fit on its pages."""
    data = pdf_bytes(summary, paper=name, invariant=True)
    assert failures(data) == []
    assert outside(data) == []
    found = read(data)
    assert found.loose == []
    return found


def failures(data: bytes) -> list[str]:
    """What the validator says against PDF/UA-1 and PDF/A-2a."""
    return [
        f"{profile}: {failure.rule_id} {failure.message}"
        for profile in ("ua1", "2a")
        for failure in validator.validate_pdf_bytes(data, profile=profile).failures
    ]


def outside(data: bytes) -> list[str]:
    """The words that lie on the edge of their page or beyond it, with the number of the page."""
    found = []
    document = pypdfium2.PdfDocument(io.BytesIO(data))
    for number, page in enumerate(document, 1):
        width, height = page.get_size()
        text = page.get_textpage()
        for index in range(text.count_rects()):
            left, bottom, right, top = text.get_rect(index)
            said = text.get_text_bounded(left, bottom, right, top)
            spaces = len(said) - len(said.rstrip())  # a line may end in white beyond its end
            room = width - _EDGE + spaces * (top - bottom)
            if left < _EDGE or bottom < _EDGE or right > room or top > height - _EDGE:
                found.append(f"{number}: {said}")
    document.close()
    return found


def sizes(summary: Summary, name: str) -> list[tuple[int, int]]:
    """The width and height of each page of a paper in whole points."""
    document = pypdfium2.PdfDocument(io.BytesIO(pdf_bytes(summary, paper=name)))
    found = [(round(page.get_width()), round(page.get_height())) for page in document]
    document.close()
    return found


def pages_of(summary: Summary, name: str) -> list[str]:
    """The words of each page of a paper."""
    document = pypdfium2.PdfDocument(io.BytesIO(pdf_bytes(summary, paper=name)))
    found = [settled(page.get_textpage().get_text_range()) for page in document]
    document.close()
    return found
