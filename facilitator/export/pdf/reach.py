# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Paragraphs of the facilitator's whose addresses and telephone numbers lead there on a screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from facilitator.export.links import pieces
from facilitator.export.pdf.flowables import says, text_rows
from facilitator.export.pdf.structure import Link
from facilitator.export.pdf.typesetting import Piece

if TYPE_CHECKING:
    from facilitator.export.pdf.flow import Row
    from facilitator.export.pdf.sheet import Sheet
    from facilitator.export.pdf.structure import Element
    from facilitator.export.pdf.typesetting import Style
    from facilitator.export.words import PaperWords


def linked(text: str, style: Style, element: Element, words: PaperWords) -> list[Piece]:
    """`text` in pieces, its ways to reach somebody as links inside `element`; at least one."""
    made = []
    for said, url in pieces(text):
        link = None
        if url:
            kind = url.partition(":")[0]
            link = Link(element, url=url, contents=words.text(f"link.{kind}", to=said))
        made.append(Piece(said, style, link))
    return made or [Piece(text, style)]


def linked_paragraph(
    sheet: Sheet, text: str, style: Style, width: float, *, parent: Element | None = None
) -> list[Row]:
    """A paragraph of words of the facilitator's; never for what participants said."""
    element = says("P", parent or sheet.root, text)
    return text_rows(linked(text, style, element, sheet.words), element, width)
