# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What every paper must be, whatever is on it: the standards, and what their rules do not say."""

from __future__ import annotations

import itertools
import re

from facilitator.domain.summary import Summary
from facilitator.export.pdf import pdf_bytes
from facilitator.export.words import paper_words
from tests.export.papers_read import failures, outside
from tests.export.tags import Read, Tag, read

HEADINGS = ("H1", "H2", "H3", "H4", "H5", "H6")


def amiss(data: bytes) -> list[str]:
    """All that is not as it must be, empty for a sound paper."""
    said = failures(data)
    return said or [*_of_tags(read(data)), *(f"off the page: {word}" for word in outside(data))]


def _of_tags(found: Read) -> list[str]:
    root = found.root
    levels = [int(head.name[1]) for head in root.all(*HEADINGS)]
    said = ["drawn without a tag"] if found.loose else []
    said += [] if levels[:1] == [1] else ["no title at the top"]
    if any(below > above + 1 for above, below in itertools.pairwise(levels)):
        said.append(f"a heading jumps: {levels}")
    said += [f"nothing in {tag.name}" for tag in root.all(*HEADINGS) if not tag.text.strip()]
    said += ["a figure without words" for tag in root.all("Figure") if not tag.alt.strip()]
    said += ["an item without a body" for tag in root.all("LI") if not tag.all("LBody")]
    for table in root.all("Table"):
        if len(set(widths_of(table))) != 1:
            said.append(f"a table of unlike rows: {widths_of(table)}")
        if not table.all("TH"):
            said.append("a table without heads")
    if not found.outline:
        said.append("no bookmarks")
    return said


def widths_of(table: Tag) -> list[int]:
    """How many columns each row of a table has, counting what reaches into it."""
    widths, from_above = [], 0
    for row in table.all("TR"):
        cells = row.all("TH", "TD")
        wide = [int(str(cell.attributes.get("/ColSpan", 1))) for cell in cells]
        widths.append(sum(wide) + from_above)
        from_above = sum("/RowSpan" in cell.attributes for cell in cells)
    return widths


def faults_of(summary: Summary) -> list[str]:
    """What is amiss with the paper that the options ask for, as the reader of a list of them."""
    data = pdf_bytes(summary)
    said = amiss(data)
    language = paper_words(summary.options.language or summary.language).language
    if not re.search(rb"/Lang\s*\(" + language.encode() + rb"\)", data):
        said.append(f"not said to be in {language}")
    return said
