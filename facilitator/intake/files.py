# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Finds out what a file is, by what is in it before what it is called, and has it read."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from facilitator.domain.errors import Refused, Unreadable
from facilitator.domain.fields import Fields
from facilitator.domain.text import NAME_LIMIT, name_text
from facilitator.intake import json_text, library_sample, lines, sample, tables
from facilitator.intake.decode import read_text
from facilitator.intake.imported import Imported

if TYPE_CHECKING:
    from pathlib import Path

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
    schema = content.get("schema") if isinstance(content, dict) else None
    if schema == library_sample.SCHEMA:
        found = library_sample.read_library_sample(content)
        if len(found) != 1:
            return found
        return (replace(found[0], session=replace(found[0].session, title=title)),) if title else found
    if isinstance(schema, str) and schema.startswith(("session-sample/", "library-sample/")):
        if schema != sample.SCHEMA:
            raise Unreadable("import.newer", schema=schema)
    elif schema is not None or not isinstance(content, dict) or "notes" not in content:
        raise Unreadable("import.not_a_session")
    if not Fields(content).each("notes") and "session" not in content:
        raise Unreadable("import.not_a_session")
    read = sample.read_sample(content, title=title, language=language)
    if not read.session.title:
        read = replace(read, session=replace(read.session, title=_title_of(path)))
    return (read,)


def _title_of(path: Path) -> str:
    """What the file is called, for want of a better title."""
    words = path.stem.replace("_", " ")[:NAME_LIMIT]
    try:
        return name_text(words)
    except Refused:
        return ""
