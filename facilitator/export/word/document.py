# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""An outline as a Word document: real headings, lists and tables that a screen reader announces."""

from __future__ import annotations

import io
import zipfile
from datetime import UTC, datetime
from itertools import zip_longest
from typing import TYPE_CHECKING

import docx
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.text.paragraph import Paragraph as DocxParagraph

from facilitator.domain.text import visible
from facilitator.export.outline.blocks import Bars, Heading, Listing, Paragraph, Stacks, Table
from facilitator.export.outline.figures import told_as_table
from facilitator.export.word.runs import say
from facilitator.export.word.table import add_table
from facilitator.export.word.template import empty_document, points, width
from facilitator.export.words import paper_words

if TYPE_CHECKING:
    from collections.abc import Callable

    from docx.document import Document

    from facilitator.domain.summary import PaperOptions
    from facilitator.export.outline.blocks import Outline

_LETTER = 0.52  # of the size of the print: how wide a letter of our face is
_FIXED = datetime(2020, 1, 1, tzinfo=UTC)  # for files that are to be compared


def made(
    outline: Outline, options: PaperOptions, *, step: Callable[[], None], invariant: bool
) -> bytes:
    """The file: see `docx_bytes`."""
    document = docx.Document(empty_document(outline.language, options))
    moment = _FIXED if invariant else datetime.now(UTC)
    _describe(document, outline, moment)
    _number_pages(document, outline)
    for block, following in zip_longest(outline.blocks, outline.blocks[1:]):
        if isinstance(block, Heading | Paragraph):
            said = _paragraph(document, block)
            if isinstance(following, Listing | Table | Bars | Stacks):
                said.paragraph_format.keep_with_next = True  # what is said of a list stays with it
        else:
            _parts(document, outline, block, options, step)
        if isinstance(block, Table | Bars | Stacks) and not isinstance(following, Heading):
            _added(document, "Cell")  # two tables in a row would become one
        step()
    stream = io.BytesIO()
    document.save(stream)
    return _dated(stream.getvalue(), moment)


def _describe(document: Document, outline: Outline, moment: datetime) -> None:
    """Title and language; who made it is nobody's business."""
    about = document.core_properties
    about.title, about.subject = visible(outline.title)[:255], visible(outline.subject)[:255]
    about.language = outline.language
    about.author = about.last_modified_by = about.comments = ""
    about.created = about.modified = moment.replace(tzinfo=None)


def _paragraph(document: Document, block: Heading | Paragraph) -> DocxParagraph:
    if isinstance(block, Heading):
        style, text = f"Heading {block.level}", " ".join(block.text.split("\n"))
    else:
        style, text = "Lead" if block.lead else "Aside" if block.small else "Normal", block.text
    made = _added(document, style)
    say(made, text, reach=isinstance(block, Paragraph) and block.reach)
    return made


def _added(document: Document, style: str) -> DocxParagraph:
    """A paragraph at the end; python-docx itself would look at all that are there to find it."""
    element = OxmlElement("w:p")
    document.element.body[-1].addprevious(element)  # the last one says how the page is
    made = DocxParagraph(element, document)
    made.style = style
    return made


def _parts(
    document: Document,
    outline: Outline,
    block: Listing | Table | Bars | Stacks,
    options: PaperOptions,
    step: Callable[[], None],
) -> None:
    """A list or a table."""
    match block:
        case Listing(items=items):
            for item in items:
                said = _added(document, "List Bullet")
                say(said, item.text)
                for addition in item.additions:
                    say(said, f" · {addition}", style="Addition")
                step()
        case Table() | Bars() | Stacks():
            table = block if isinstance(block, Table) else told_as_table(outline, block)
            letter = round(points(options) * _LETTER * 20)
            add_table(
                document,
                table,
                width=width(options),
                letter=letter,
                together=table is not block,
                step=step,
            )


def _number_pages(document: Document, outline: Outline) -> None:
    """The title and "1 / 3" at the foot of each page."""
    foot = document.sections[0].footer.paragraphs[0]
    foot.style = "footer"
    say(foot, " ".join(outline.title.split("\n")))
    foot.add_run("\t")
    # The words around both numbers are those of the paper's language.
    before, _, rest = paper_words(outline.language).text("page", n="\v", total="\f").partition("\v")
    between, _, after = rest.partition("\f")
    foot.add_run(before)
    _field(foot, "PAGE")
    foot.add_run(between)
    _field(foot, "NUMPAGES")
    foot.add_run(after)


def _field(paragraph: DocxParagraph, name: str) -> None:
    """A number that the program that opens the file fills in."""
    field = OxmlElement("w:fldSimple")
    field.set(qn("w:instr"), name)
    run = OxmlElement("w:r")
    text = OxmlElement("w:t")
    text.text = "1"
    run.append(text)
    field.append(run)
    paragraph._p.append(field)  # noqa: SLF001 - fields are not in python-docx


def _dated(data: bytes, moment: datetime) -> bytes:
    """The same archive with one date on all of its parts."""
    stream = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(data)) as old,
        zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as new,
    ):
        for name in old.namelist():
            entry = zipfile.ZipInfo(name, moment.timetuple()[:6])
            entry.compress_type = zipfile.ZIP_DEFLATED
            new.writestr(entry, old.read(name))
    return stream.getvalue()
