# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Words in a paragraph of a Word file, each passage with its language and its direction."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn

from facilitator.domain.text import visible
from facilitator.export.links import pieces
from facilitator.export.pdf.bidi import RIGHT_TO_LEFT, direction
from facilitator.export.speech import passages

if TYPE_CHECKING:
    from docx.text.paragraph import Paragraph
    from docx.text.run import Run

    from facilitator.export.speech import Passage


def say(paragraph: Paragraph, text: str, *, style: str | None = None, reach: bool = False) -> None:
    """Add `text` as it is; the first letters of a paragraph say which way it runs.

    `style`: that of its letters. `reach`: an address or a number in it can be followed.
    """
    shown = visible(text)
    if not paragraph.runs and direction(shown) == RIGHT_TO_LEFT:
        paragraph._p.get_or_add_pPr().append(OxmlElement("w:bidi"))  # noqa: SLF001
    for said, url in pieces(shown) if reach else [(shown, "")]:
        if url:
            _link(paragraph, said, url)
        else:
            _add(paragraph, said, style)


def _add(paragraph: Paragraph, text: str, style: str | None) -> None:
    leftwards = _runs_leftwards(paragraph)
    for number, line in enumerate(text.split("\n")):
        if number:
            paragraph.add_run(style=style).add_break()
        for passage in passages(line, leftwards=leftwards):
            run = paragraph.add_run(passage.text, style=style)
            if passage.leftwards or passage.language:
                _mark(run, passage)


def _link(paragraph: Paragraph, text: str, url: str) -> None:
    """A run that leads somewhere when it is chosen."""
    link = OxmlElement("w:hyperlink")
    link.set(qn("r:id"), paragraph.part.relate_to(url, RELATIONSHIP_TYPE.HYPERLINK, True))
    run = paragraph.add_run(text, style="Hyperlink")
    link.append(run._r)  # noqa: SLF001
    paragraph._p.append(link)  # noqa: SLF001


def _runs_leftwards(paragraph: Paragraph) -> bool:
    format_ = paragraph._p.pPr  # noqa: SLF001
    return format_ is not None and format_.find(qn("w:bidi")) is not None


def _mark(run: Run, passage: Passage) -> None:
    """Say in the run which way it goes and in which language it is to be read aloud."""
    properties = run._r.get_or_add_rPr()  # noqa: SLF001
    if passage.leftwards:
        properties.append(OxmlElement("w:rtl"))
    if passage.language:
        language = OxmlElement("w:lang")
        kind = "w:bidi" if passage.leftwards else "w:val"
        language.set(qn(kind), passage.language)
        properties.append(language)
