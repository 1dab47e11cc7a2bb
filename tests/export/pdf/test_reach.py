# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Links inside paragraphs: tagged, reached, their words unchanged, and never from a note."""

from __future__ import annotations

import io
from dataclasses import replace

import pikepdf
import pytest

from facilitator.domain.summary import NextMeeting
from facilitator.export.outline.blocks import Heading, Outline, Paragraph
from facilitator.export.pdf import outlined, pdf_bytes
from facilitator.export.pdf.compose import compose
from facilitator.export.pdf.fonts import REGULAR
from facilitator.export.pdf.paper import Paper
from facilitator.export.pdf.reach import linked
from facilitator.export.pdf.structure import Element, Link
from facilitator.export.pdf.typesetting import Piece, Style, set_lines
from facilitator.export.words import paper_words
from tests.export.everything import EVERYTHING
from tests.export.handover import of_notes
from tests.export.tags import read

STYLE = Style(REGULAR, 10, 14)
REACHED = replace(
    EVERYTHING,
    contact="Iman Haddad: iman@example.org (0555 010 20)",
    closing="Pictures: www.example.org/a.",
    next_meeting=NextMeeting("2026-12-10", place="Hall", note="Late? Ring +46 555 010 20."),
)


def targets(data: bytes) -> list[tuple[str, str]]:
    """Where the links of a file lead and what they say they are, page by page."""
    with pikepdf.open(io.BytesIO(data)) as pdf:
        return [
            (str(link.A.URI), str(link.Contents))
            for page in pdf.pages
            for link in page.get("/Annots", [])
        ]


def pieces_of(text: str) -> list[Piece]:
    return linked(text, STYLE, Element("P"), paper_words("en"))


def test_the_words_stay_as_they_are() -> None:
    pieces = pieces_of("me@example.org, or (0555 010 20).")
    assert [piece.text for piece in pieces] == ["me@example.org", ", or (", "0555 010 20", ")."]
    links = [piece.element for piece in pieces if isinstance(piece.element, Link)]
    assert [one.contents for one in links] == ["E-mail to me@example.org", "Telephone 0555 010 20"]
    assert [piece.text for piece in pieces_of("")] == [""]
    assert [piece.text for piece in pieces_of("a@b.org")] == ["a@b.org"]


def test_what_stands_at_a_link_stays_with_it() -> None:
    lines = set_lines(pieces_of("Write to (me@example.org)."), 105)
    said = ["".join(segment.spoken for segment in line.segments) for line in lines]
    assert said == ["Write to ", "(me@example.org)."]


def test_the_summary_leads_to_the_contact_and_the_closing_words_to_the_web() -> None:
    assert targets(pdf_bytes(REACHED)) == [
        ("tel:+4655501020", "Telephone +46 555 010 20"),
        ("https://www.example.org/a", "Web page www.example.org/a"),
        ("mailto:iman@example.org", "E-mail to iman@example.org"),
        ("tel:055501020", "Telephone 0555 010 20"),
    ]
    found = read(pdf_bytes(REACHED)).root
    (closing,) = [tag for tag in found.all("P") if tag.text.startswith("Pictures")]
    assert closing.text == REACHED.closing
    assert [tag.text for tag in closing.all("Link")] == ["www.example.org/a"]


@pytest.mark.parametrize("paper", ["return", "actions", "signup", "invitation"])
def test_other_papers_lead_to_the_contact(paper: str) -> None:
    leads = dict(targets(pdf_bytes(REACHED, paper=paper)))
    assert leads["mailto:iman@example.org"] == "E-mail to iman@example.org"


def test_a_paper_of_words_only_leads_there_too() -> None:
    blocks = (Heading(1, "Title"), Paragraph("Ring 0555 010 20", reach=True), Paragraph("a@b.org"))
    outline = Outline("Title", "Subject", "en", blocks)
    paper = Paper("test", "kicker", lambda sheet: outlined.pages(sheet, outline), lambda _: "")
    made = compose(REACHED, paper, progress=lambda _: None, check=lambda: None, invariant=True)
    assert targets(made.data) == [("tel:055501020", "Telephone 0555 010 20")]


def test_what_participants_said_leads_nowhere() -> None:
    said = of_notes("write to me@example.org", "ring 0555 010 20", "see https://example.org")
    assert targets(pdf_bytes(said)) == []


def test_a_link_over_a_line_end_leads_from_both_lines() -> None:
    long = f"www.example.org/{'long/' * 40}"
    data = pdf_bytes(replace(REACHED, closing=long))
    urls = [url for url, _ in targets(data)]
    assert urls.count(f"https://{long}") > 1
    (link,) = [tag for tag in read(data).root.all("Link") if tag.text.startswith("www")]
    assert link.text == long
