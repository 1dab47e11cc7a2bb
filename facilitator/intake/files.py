# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Finds out what a file is, by what is in it before what it is called, and has it read."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from facilitator.domain.errors import Unreadable
from facilitator.domain.text import NAME_LIMIT, name_text
from facilitator.intake import json_text, library_sample, lines, sample, tables
from facilitator.intake.decode import read_text

if TYPE_CHECKING:
    from pathlib import Path

    from facilitator.intake.imported import Imported

TABLES = {".csv", ".tsv", ".tab"}


def read_session_file(path: Path, *, title: str = "", language: str = "") -> Imported:
    """The one session of a file: sample JSON, a table with a header, or one note per line.

    `title` and `language` count before what the file says. Unreadable as `read_file`, and
    "import.many_sessions" with `count`; Refused: "name.too_long".
    """
    found = read_file(path, title=title, language=language)
    if len(found) > 1:
        raise Unreadable("import.many_sessions", path=str(path), count=len(found))
    return found[0]


def read_file(path: Path, *, title: str = "", language: str = "") -> tuple[Imported, ...]:
    """Every session of a file; only a JSON file holds more than one, which keep their titles.

    Unreadable: the codes of `decode`, `json_text`, `sample`, `tables` and `lines`,
    "import.not_a_session", "import.newer", each with `path`.
    """
    title = name_text(title)
    text = read_text(path)
    try:
        return _read(text, path, title=title, language=language)
    except Unreadable as problem:
        problem.details.setdefault("path", str(path))
        raise


def _read(text: str, path: Path, *, title: str, language: str) -> tuple[Imported, ...]:
    suffix = path.suffix.lower()
    if suffix == ".json" or _looks_like_json(text):
        return _from_json(json_text.parse(text), path, title=title, language=language)
    title, language = title or _title_of(path), language or "en"
    if suffix in TABLES or tables.looks_like_table(text):
        table = tables.read_table(text, title=title, language=language)
        if table is not None:
            return (table,)
    return (lines.read_lines(text, title=title, language=language),)


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
    return (_titled(read, title or read.session.title or _title_of(path)),)


def _titled(imported: Imported, title: str) -> Imported:
    session = replace(imported.session, title=title or imported.session.title)
    return replace(imported, session=session)


def _title_of(path: Path) -> str:
    """What the file is called, for want of a better title."""
    return name_text(path.stem.replace("_", " ")[:NAME_LIMIT])
