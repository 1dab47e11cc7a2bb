# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Notes from a table (CSV or TSV with a header), as other tools for boards export them.

Names of authors, addresses and telephone numbers are left out: notes carry no names unless somebody
asks. Every other column is kept, in a field or in the note's `extra`.
"""

from __future__ import annotations

import csv
import io
import re
from collections import Counter
from dataclasses import dataclass, replace
from itertools import islice

from facilitator.domain.errors import Refused, Unreadable
from facilitator.domain.ids import new_id
from facilitator.domain.letters import letter
from facilitator.domain.records import Cluster, Dots, Note, Record, Session, Voice
from facilitator.domain.rules import VOICES
from facilitator.domain.text import clean, left_out, name_text, note_text
from facilitator.intake.columns import AUTHOR, GROUP, TEXT, VOICE, VOTES, role_of
from facilitator.intake.imported import Imported
from facilitator.intake.layout import laid_out
from facilitator.intake.lines import within_limit

DELIMITERS = ",;\t|"
SNIFFED = 60  # rows from which the delimiter is guessed
SENTENCE = 60  # characters: a header cell longer than this is somebody's words

_NUMBER = re.compile(r"\s*(\d{1,6})(?!\d)")


@dataclass(frozen=True, slots=True)
class _Columns:
    """Which column is what, by index; None where there is no such column."""

    header: tuple[str, ...]
    text: int
    group: int | None
    votes: int | None
    voice: int | None
    authors: frozenset[int]

    def others(self) -> list[int]:
        taken = {self.text, self.group, self.votes, self.voice, *self.authors}
        return [i for i in range(len(self.header)) if i not in taken]


@dataclass(frozen=True, slots=True)
class _Row:
    line: int
    cells: list[str]

    def cell(self, column: int | None) -> str:
        return self.cells[column] if column is not None and column < len(self.cells) else ""


def looks_like_table(text: str) -> bool:
    """Whether the first line is a header with a column that we know and at least one more."""
    first = text.lstrip("\ufeff").lstrip().split("\n", 1)[0].strip()
    return any(
        len(cells) > 1
        and TEXT in (roles := [role_of(cell) for cell in cells])
        and sum(role is not None for role in roles) > 1
        for cells in (first.split(delimiter) for delimiter in DELIMITERS)
    )


def read_table(text: str, *, title: str, language: str) -> Imported | None:
    """A session from a table; None when it is no table but a plain list.

    Unreadable: "import.broken_table" with `line`, "import.no_header", "import.no_text_column",
    "import.line_too_long" with `line`, `length`, `limit`, "import.name_too_long",
    "import.too_many_notes", "import.no_notes".
    """
    text = text.lstrip("\ufeff")
    delimiter = _delimiter(text)
    rows = _rows(text, delimiter)
    while rows and not any(cell.strip() for cell in rows[0].cells):
        rows.pop(0)
    if not rows:
        raise Unreadable("import.no_notes")
    header, body = rows[0], rows[1:]
    if len(header.cells) == 1 and role_of(header.cells[0]) != TEXT:
        return None
    columns = _columns(header, body)
    if not body:
        raise Unreadable("import.no_notes")
    session = Session(new_id(), title=title, language=language, status="done")
    return _Table(session, columns).read(body)


class _Table:
    """Makes records of the rows of one table."""

    def __init__(self, session: Session, columns: _Columns) -> None:
        self._session, self._columns = session, columns
        self._groups: dict[str, Cluster] = {}
        self._voices: dict[str, Voice] = {}
        self._dots: list[Dots] = []
        self._names = self._skipped = self._unshown = 0

    def read(self, rows: list[_Row]) -> Imported:
        self._find_voices(rows)
        notes = [note for row in rows if (note := self._note(row))]
        if not notes:
            raise Unreadable("import.no_notes")
        for position, note in enumerate(notes, start=1):
            notes[position - 1] = replace(note, position=float(position))
        texts: dict[str, list[str]] = {}
        for note in notes:
            texts.setdefault(note.cluster_id or "", []).append(note.text)
        groups = laid_out(list(self._groups.values()), texts)
        parts: list[Record] = [*self._voices.values(), *groups, *notes, *self._dots]
        return Imported(
            replace(self._session, letters=len(groups)),
            tuple(parts),
            notes=len(notes),
            groups=len(groups),
            skipped=self._skipped,
            names_left_out=self._names,
            left_out=self._unshown,
        )

    def _note(self, row: _Row) -> Note | None:
        columns = self._columns
        words = row.cell(columns.text)
        try:
            said = note_text(words)
        except Refused as refused:
            if refused.code == "note.empty":
                self._skipped += 1
                return None
            code = "import.line_too_long"
            raise Unreadable(code, line=row.line, **refused.details) from None
        self._unshown += left_out(words)
        self._names += any(row.cell(i).strip() for i in columns.authors)
        voice = self._voices.get(clean(row.cell(columns.voice)).casefold())
        group = self._group(row)
        note = Note(
            new_id(),
            self._session.id,
            said,
            voice_id=voice.id if voice else None,
            cluster_id=group.id if group else None,
            role=_name(row, columns.voice),
            extra=_extra(row, columns),
        )
        self._count(row, note)
        return note

    def _group(self, row: _Row) -> Cluster | None:
        name = _name(row, self._columns.group)
        if not name:
            return None
        known = self._groups.get(name.casefold())
        if known is None:
            known = Cluster(new_id(), self._session.id, letter(len(self._groups)), name)
            self._groups[name.casefold()] = known
        return known

    def _count(self, row: _Row, note: Note) -> None:
        found = _NUMBER.match(row.cell(self._columns.votes))
        if found and (count := int(found.group(1))):
            self._dots.append(Dots(new_id(), self._session.id, note_id=note.id, count=count))

    def _find_voices(self, rows: list[_Row]) -> None:
        names = [name for row in rows if (name := _name(row, self._columns.voice))]
        spelling = {name.casefold(): name for name in reversed(names)}
        counts = Counter(name.casefold() for name in names)
        for number, (key, _) in enumerate(counts.most_common(len(VOICES)), start=1):
            voice = Voice(new_id(), self._session.id, number, spelling[key])
            self._voices[key] = voice


def _extra(row: _Row, columns: _Columns) -> dict[str, object]:
    """Cells of columns that we do not know, and votes that are no number, by column name."""
    kept = {columns.header[i]: clean(row.cell(i)) for i in columns.others() if row.cell(i).strip()}
    votes = row.cell(columns.votes)
    if columns.votes is not None and votes.strip() and not _NUMBER.match(votes):
        kept[columns.header[columns.votes]] = clean(votes)
    return {"columns": kept} if kept else {}


def _name(row: _Row, column: int | None) -> str:
    try:
        return name_text(row.cell(column))
    except Refused as refused:
        raise Unreadable("import.name_too_long", line=row.line, **refused.details) from None


def _columns(header: _Row, body: list[_Row]) -> _Columns:
    roles = [role_of(cell) for cell in header.cells]
    texts = [i for i, role in enumerate(roles) if role == TEXT]
    lengths = Counter[int]()
    for row in islice(body, 500):
        lengths.update({i: len(cell) for i, cell in enumerate(row.cells)})
    candidates = texts or [i for i, role in enumerate(roles) if role is None]
    if not candidates:
        raise Unreadable("import.no_text_column", found=_shown(header.cells))
    text = max(candidates, key=lambda i: (lengths[i], -i))
    if not texts and (not lengths[text] or len(header.cells[text]) > SENTENCE):
        raise Unreadable("import.no_header", found=_shown(header.cells))
    first = {role: i for i, role in reversed(list(enumerate(roles))) if role and i != text}
    return _Columns(
        tuple(clean(cell) or f"column {i}" for i, cell in enumerate(header.cells, start=1)),
        text,
        first.get(GROUP),
        first.get(VOTES),
        first.get(VOICE),
        frozenset(i for i, role in enumerate(roles) if role == AUTHOR),
    )


def _shown(cells: list[str]) -> str:
    return ", ".join(clean(cell)[:30] for cell in cells[:6])


def _delimiter(text: str) -> str:
    """The delimiter that cuts most rows into as many cells as the header, more cells first."""

    def fits(delimiter: str) -> tuple[int, int]:
        try:
            rows = list(
                islice(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter), SNIFFED)
            )
        except csv.Error:
            return 0, 0
        counts = [len(row) for row in rows if any(row)]
        width = counts[0] if counts else 0
        return (sum(c == width for c in counts), width) if width > 1 else (0, 0)

    return max(DELIMITERS, key=fits)


def _rows(text: str, delimiter: str) -> list[_Row]:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    rows: list[_Row] = []
    line = 1
    try:
        for cells in reader:
            rows.append(_Row(line, cells))
            within_limit(len(rows) - 1)
            line = reader.line_num + 1
    except csv.Error as problem:
        raise Unreadable("import.broken_table", line=line) from problem
    return rows
