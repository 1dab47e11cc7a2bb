# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Finds out what a file is, by what is in it before what it is called, and has it read."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from facilitator.domain.errors import Unreadable
from facilitator.domain.text import NAME_LIMIT, name_text
from facilitator.intake import json_text, library_sample, lines, sample, tables
from facilitator.intake.decode import decoded, read_bytes, refuse_office
from facilitator.intake.photo import SUFFIXES, is_photo
from facilitator.intake.sheet import sheet_of_text
from facilitator.intake.workbook import is_zip, read_workbook

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from facilitator.intake.imported import Imported
    from facilitator.intake.sheet import Sheet

TABLES = {".csv", ".tsv", ".tab"}


@dataclass(frozen=True, slots=True)
class Source:
    """What a file holds: tables whose columns somebody may look at, or sessions that are whole."""

    title: str
    sheets: tuple[Sheet, ...] = ()
    sessions: tuple[Imported, ...] = ()


def read_session_file(path: Path, *, title: str = "", language: str = "") -> Imported:
    """The one session of a file: sample JSON, a table with a header, or one note per line.

    `title` and `language` count before what the file says. Unreadable as `read_file`, and
    "import.many_sessions" with `count`; Refused: "name.too_long".
    """
    found = read_file(path, title=title, language=language)
    if len(found) > 1:
        raise Unreadable("import.many_sessions", path=str(path), count=len(found))
    return found[0]


def read_file(
    path: Path,
    *,
    title: str = "",
    language: str = "",
    columns: Sequence[tuple[str, str]] = (),
    worksheet: str = "",
    names: bool = False,
) -> tuple[Imported, ...]:
    """Every session of a file; only a JSON file holds more than one, which keep their titles.

    What the columns of a table mean is guessed, or told by `columns` as in `mapping.said`; so is
    the worksheet. With `names` notes keep who wrote them. Unreadable: the codes of `look_into` and
    `tables.read_sheets`, each with `path`.
    """
    source = look_into(path, title=title, language=language, as_table=bool(columns))
    if not source.sheets:
        return source.sessions
    try:
        return (
            tables.read_sheets(
                source.sheets,
                title=source.title,
                language=language or "en",
                columns=columns,
                worksheet=worksheet,
                names=names,
            ),
        )
    except Unreadable as problem:
        problem.details.setdefault("path", str(path))
        raise


def look_into(path: Path, *, title: str = "", language: str = "", as_table: bool = False) -> Source:
    """What is in a file, by what is in it before what it is called.

    With `as_table` a plain list is a table of one column. Unreadable: the codes of `decode`,
    `json_text`, `sample`, `sheet`, `workbook` and `lines`, "import.not_a_session", "import.newer",
    each with `path`.
    """
    title = name_text(title)
    data = read_bytes(path)
    try:
        suffix = path.suffix.lower()
        if suffix in SUFFIXES and is_photo(data):
            raise Unreadable("import.photo")
        if is_zip(data):
            return Source(title or title_of(path), sheets=read_workbook(data))
        refuse_office(suffix, data)
        text = decoded(data)
        if suffix == ".json" or _looks_like_json(text):
            found = _from_json(json_text.parse(text), path, title=title, language=language)
            return Source(title, sessions=found)
        title = title or title_of(path)
        if as_table:
            return Source(title, sheets=(sheet_of_text(text),))
        is_table = suffix in TABLES or tables.looks_like_table(text)
        return _of_text(text, title, language=language, is_table=is_table)
    except Unreadable as problem:
        problem.details.setdefault("path", str(path))
        raise


def look_into_text(text: str, *, title: str, language: str = "") -> Source:
    """What a copied text holds: a table where it has tabs or headings, else a note a line.

    Unreadable: the codes of `sheet` and `lines`.
    """
    first = text.lstrip("\r\n").split("\n", 1)[0]
    is_table = "\t" in first.strip() or tables.looks_like_table(text)
    return _of_text(text, name_text(title), language=language, is_table=is_table)


def _of_text(text: str, title: str, *, language: str, is_table: bool) -> Source:
    if is_table:
        sheet = sheet_of_text(text)
        if sheet.is_empty:
            raise Unreadable("import.no_notes")
        if not tables.is_list(sheet):
            return Source(title, sheets=(sheet,))
    return Source(title, sessions=(lines.read_lines(text, title=title, language=language or "en"),))


def _looks_like_json(text: str) -> bool:
    head = text.lstrip("\ufeff \t\r\n")[:4000]
    return head.startswith("{") and '"' in head[:200] and '"schema"' in head


def _from_json(content: object, path: Path, *, title: str, language: str) -> tuple[Imported, ...]:
    if not isinstance(content, dict):
        raise Unreadable("import.not_a_session")
    schema = content.get("schema", sample.SCHEMA)
    if schema == library_sample.SCHEMA:
        found = library_sample.read_library_sample(content)
        return tuple(_titled(one, title) for one in found) if len(found) == 1 else found
    if schema != sample.SCHEMA:
        ours = isinstance(schema, str) and schema.startswith(("session-sample/", "library-sample/"))
        raise Unreadable("import.newer" if ours else "import.not_a_session", schema=schema)
    if not content.get("notes") and "session" not in content:
        raise Unreadable("import.not_a_session")
    read = sample.read_sample(content, title=title, language=language)
    return (_titled(read, title or read.session.title or title_of(path)),)


def _titled(imported: Imported, title: str) -> Imported:
    session = replace(imported.session, title=title or imported.session.title)
    return replace(imported, session=session)


def title_of(path: Path) -> str:
    """What the file is called, for want of a better title."""
    return name_text(path.stem.replace("_", " ")[:NAME_LIMIT])
