# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The words of any file that the program writes, each read by a program that is not ours."""

from __future__ import annotations

import csv
import html
import io
import zipfile
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import docx
import openpyxl
import pikepdf
from docx.table import Table
from icalendar import Calendar

from tests.export.papers_read import settled
from tests.export.reading import Page, read_markdown
from tests.export.tags import read

_DATES = ("summary", "description", "location")


def words_in(path: Path) -> str:
    """What somebody reads in this file, as one line; nothing of a picture."""
    return settled(" ".join(_READERS[path.suffix](path.read_bytes())))


def everything_in(path: Path) -> str:
    """What is in this file at all, its properties and the parts of a packet included."""
    data = path.read_bytes()
    if zipfile.is_zipfile(path):
        with zipfile.ZipFile(path) as packet:
            return html.unescape(
                " ".join(packet.read(name).decode("utf-8", "replace") for name in packet.namelist())
            )
    if path.suffix == ".pdf":
        with pikepdf.open(path) as pdf, pdf.open_metadata() as told:
            said = [*map(str, pdf.docinfo.values()), *map(str, told.values())]
        return settled(" ".join([*said, words_in(path)]))
    if path.suffix == ".ics":
        data = data.replace(b"\r\n ", b"")
    return html.unescape(data.decode("utf-8", "replace"))


def _pdf(data: bytes) -> Iterator[str]:
    paper = read(data)
    for tag in paper.root._walk():
        yield from (tag.text, tag.alt)  # a cell within its row once more: nothing is broken apart
    yield from (*paper.decoration, *paper.loose, *paper.outline)


def _docx(data: bytes) -> Iterator[str]:
    document = docx.Document(io.BytesIO(data))
    for part in document.iter_inner_content():
        if isinstance(part, Table):
            yield from (cell.text for row in part.rows for cell in row.cells)
        else:
            yield part.text
    for section in document.sections:
        for part in (*section.header.paragraphs, *section.footer.paragraphs):
            yield part.text


def _xlsx(data: bytes) -> Iterator[str]:
    for sheet in openpyxl.load_workbook(io.BytesIO(data)):
        yield sheet.title
        for row in sheet.iter_rows(values_only=True):
            yield from (str(cell) for cell in row if cell is not None)


def _csv(data: bytes) -> Iterator[str]:
    text = data.decode("utf-8-sig")
    comma = ";" if ";" in text.splitlines()[0] else ","
    for row in csv.reader(io.StringIO(text), delimiter=comma):
        yield from row


def _ics(data: bytes) -> Iterator[str]:
    for event in Calendar.from_ical(data).walk("VEVENT"):
        yield from (str(event[name]) for name in _DATES if name in event)


def _parts(parts: list[tuple[str, object]]) -> Iterator[str]:
    for _kind, said in parts:
        rows = said if isinstance(said, list) else [[said]]
        yield from (cell for row in rows for cell in row)


def _text(data: bytes) -> Iterator[str]:
    yield data.decode("utf-8")


def _picture(_data: bytes) -> Iterator[str]:
    yield ""


_READERS = {
    ".pdf": _pdf,
    ".docx": _docx,
    ".xlsx": _xlsx,
    ".csv": _csv,
    ".ics": _ics,
    ".html": lambda data: _parts(Page(data.decode("utf-8")).parts),
    ".md": lambda data: _parts(read_markdown(data)),
    ".txt": _text,
    ".svg": lambda data: (
        " ".join(part.itertext()) for part in ElementTree.fromstring(data).iter()
    ),
    ".json": _text,
    ".facilitator": _text,
    ".png": _picture,
}
