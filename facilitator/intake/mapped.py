# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""From a table and what its columns mean to a session: notes, groups, voices, dots, people."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from datetime import datetime

from facilitator.domain.clock import is_moment, utc_text
from facilitator.domain.errors import Refused, Unreadable
from facilitator.domain.ids import new_id
from facilitator.domain.letters import letter
from facilitator.domain.pieces import pieces
from facilitator.domain.records import Cluster, Dots, Note, Participant, Record, Session, Voice
from facilitator.domain.rules import VOICES
from facilitator.domain.text import NOTE_LIMIT, clean, left_out, name_text, note_text
from facilitator.intake.columns import (
    ALSO,
    AUTHOR,
    GROUP,
    GROUP_VOTES,
    KEEP,
    PARKED,
    TEXT,
    TIME,
    VOICE,
    VOTES,
)
from facilitator.intake.imported import Imported
from facilitator.intake.layout import laid_out
from facilitator.intake.limits import within_limit
from facilitator.intake.mapping import Mapping
from facilitator.intake.sheet import Row, Sheet

MOST_DOTS = 100_000  # on one note: more is a number that counts something else

_NUMBER = re.compile(r"\s*(\d{1,6})(?!\d)")
_NO = {"", "0", "false", "no", "n", "nee", "nej", "ei", "-"}
_NOBODY = {"anonymous", "anoniem", "anonym", "anonüümne", "unknown"}


def mapped(
    sheet: Sheet, mapping: Mapping, *, title: str, language: str, divide: bool = False
) -> Imported:
    """The session that the rows make. With `divide` a text that is too long becomes several notes.

    Unreadable: "import.line_too_long" with `line`, `length`, `limit`, "import.name_too_long",
    "import.too_many_notes", "import.no_notes".
    """
    if mapping.by_column:
        sheet, mapping = _each_cell(sheet, mapping)
    session = Session(new_id(), title=title, language=language, status="done")
    return _Table(session, mapping, mapping.headings(sheet), divide=divide).read(
        mapping.body(sheet)
    )


def _each_cell(sheet: Sheet, mapping: Mapping) -> tuple[Sheet, Mapping]:
    """Every cell of a column of text as a row of its own, beside the heading of its column."""
    names = mapping.headings(sheet)
    cells = (
        Row(row.line, (row.cell(column), names[column] if mapping.head else ""))
        for column in mapping.columns(TEXT)
        for row in mapping.body(sheet)
        if row.cell(column).strip()
    )
    return Sheet(tuple(cells), sheet.name), Mapping((TEXT, GROUP), 0, names=mapping.names)


class _Table:
    """Makes records of the rows of one table."""

    def __init__(
        self, session: Session, mapping: Mapping, headings: tuple[str, ...], *, divide: bool
    ) -> None:
        self._session, self._map, self._headings = session, mapping, headings
        self._divide = divide
        self._groups: dict[str, Cluster] = {}
        self._voices: dict[str, Voice] = {}
        self._people: dict[str, Participant] = {}
        self._dots: dict[str, Dots] = {}
        self._names = self._skipped = self._unshown = self._divided = 0

    def read(self, rows: tuple[Row, ...]) -> Imported:
        self._find_voices(rows)
        notes: list[Note] = []
        for row in rows:
            notes += self._notes(row)
            within_limit(len(notes))
        if not notes:
            raise Unreadable("import.no_notes")
        for position, note in enumerate(notes, start=1):
            notes[position - 1] = replace(note, position=float(position))
        texts: dict[str, list[str]] = {}
        for note in notes:
            texts.setdefault(note.cluster_id or "", []).append(note.text)
        groups = laid_out(list(self._groups.values()), texts)
        voices, people = self._voices.values(), self._people.values()
        parts: list[Record] = [*voices, *people, *groups, *notes, *self._dots.values()]
        return Imported(
            replace(self._session, letters=len(groups)),
            tuple(parts),
            notes=len(notes),
            groups=len(groups),
            skipped=self._skipped,
            names_left_out=self._names,
            left_out=self._unshown,
            divided=self._divided,
        )

    def _notes(self, row: Row) -> list[Note]:
        words = "\n".join(c for i in self._map.columns(TEXT) if (c := row.cell(i).strip()))
        texts = self._texts(words, row)
        if not texts:
            self._skipped += 1
            return []
        self._unshown += left_out(words)
        first = self._note(row, texts[0])
        self._count(row, first)
        return [first, *(replace(first, id=new_id(), text=text) for text in texts[1:])]

    def _texts(self, words: str, row: Row) -> list[str]:
        try:
            return [note_text(words)]
        except Refused as refused:
            if refused.code == "note.empty":
                return []
            if self._divide:
                self._divided += 1
                return _lines_together(words)
            code = "import.line_too_long"
            raise Unreadable(code, line=row.line, **refused.details) from None

    def _note(self, row: Row, said: str) -> Note:
        role = _name(row, self._map.column(VOICE))
        voice = self._voices.get(role.casefold())
        groups = [g for r in (GROUP, ALSO) if (g := self._group(_name(row, self._map.column(r))))]
        author = self._author(row)
        written = _moment(row.cell(self._map.column(TIME)))
        return Note(
            new_id(),
            self._session.id,
            said,
            voice_id=voice.id if voice else None,
            author_id=author.id if author else None,
            cluster_id=groups[0].id if groups else None,
            also_id=groups[1].id if len(groups) > 1 and groups[1] != groups[0] else None,
            parked=clean(row.cell(self._map.column(PARKED))).casefold() not in _NO,
            role=role,
            written_at=written,
            extra=self._extra(row, dated=bool(written)),
        )

    def _group(self, name: str) -> Cluster | None:
        if not name:
            return None
        known = self._groups.get(name.casefold())
        if known is None:
            known = Cluster(new_id(), self._session.id, letter(len(self._groups)), name)
            self._groups[name.casefold()] = known
        return known

    def _author(self, row: Row) -> Participant | None:
        """Whoever wrote it, where names are asked for; addresses and numbers never are."""
        columns = self._map.columns(AUTHOR)
        if not self._map.names:
            self._names += any(row.cell(i).strip() for i in columns)
            return None
        names = (_name(row, i) for i in columns)
        name = next((n for n in names if _is_name(n)), "")
        if not name:
            return None
        known = self._people.get(name.casefold())
        if known is None:
            place = float(len(self._people) + 1)
            known = Participant(new_id(), self._session.id, name, position=place)
            self._people[name.casefold()] = known
        return known

    def _count(self, row: Row, note: Note) -> None:
        if count := _number(row.cell(self._map.column(VOTES))):
            self._dots[note.id] = Dots(new_id(), self._session.id, note_id=note.id, count=count)
        group = note.cluster_id
        count = _number(row.cell(self._map.column(GROUP_VOTES)))
        if group and count and group not in self._dots:
            self._dots[group] = Dots(new_id(), self._session.id, cluster_id=group, count=count)

    def _find_voices(self, rows: tuple[Row, ...]) -> None:
        column = self._map.column(VOICE)
        names = [name for row in rows if (name := _name(row, column))]
        spelling = {name.casefold(): name for name in reversed(names)}
        counts = Counter(name.casefold() for name in names)
        for number, (key, _) in enumerate(counts.most_common(len(VOICES)), start=1):
            self._voices[key] = Voice(new_id(), self._session.id, number, spelling[key])

    def _extra(self, row: Row, *, dated: bool) -> dict[str, object]:
        """Cells of columns that we do not know, and what is no number or no time, by heading."""
        columns = list(self._map.columns(KEEP))
        for role in (VOTES, GROUP_VOTES):
            column = self._map.column(role)
            if column is not None and not _NUMBER.match(row.cell(column)):
                columns.append(column)
        if not dated and (column := self._map.column(TIME)) is not None:
            columns.append(column)
        kept: dict[str, str] = {}
        for i in columns:
            if said := clean(row.cell(i)):
                name = self._headings[i]  # several columns may have one heading
                kept[name] = f"{kept[name]}\n{said}" if name in kept else said
        return {"columns": kept} if kept else {}


def _name(row: Row, column: int | None) -> str:
    try:
        return name_text(row.cell(column))
    except Refused as refused:
        raise Unreadable("import.name_too_long", line=row.line, **refused.details) from None


def _is_name(words: str) -> bool:
    """Not an address, not a telephone number, and somebody."""
    letters = sum(char.isalpha() for char in words)
    digits = sum(char.isdigit() for char in words)
    return letters > digits and "@" not in words and words.casefold() not in _NOBODY


def _number(cell: str) -> int:
    found = _NUMBER.match(cell)
    return min(int(found.group(1)), MOST_DOTS) if found else 0


def _moment(cell: str) -> str:
    """A time as records hold it, "" for what is none; one without a zone is taken as of here."""
    words = clean(cell).replace(" UTC", "+00:00")
    if len(words) < len("2026-01-01T00:00"):
        return ""
    try:
        moment = utc_text(datetime.fromisoformat(words))
    except (ValueError, OverflowError, OSError):  # the last two: before or after all time
        return ""
    return moment if is_moment(moment) else ""


def _lines_together(words: str) -> list[str]:
    """The text in as few notes as its lines allow, none longer than a note can be."""
    notes: list[str] = []
    for piece in pieces(words):
        if notes and len(notes[-1]) + 1 + len(piece) <= NOTE_LIMIT:
            notes[-1] += f"\n{piece}"
        else:
            notes.append(piece)
    return notes
