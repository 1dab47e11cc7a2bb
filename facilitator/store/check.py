# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Is a library sound? Looks at the file, at its journal and at its index, and changes nothing."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import sqlcipher3.dbapi2 as driver

from facilitator.domain.change import fields_of
from facilitator.domain.records import KINDS
from facilitator.store import reading
from facilitator.store.database import open_connection
from facilitator.store.faults import store_error
from facilitator.store.format import PRAGMAS, VERSION
from facilitator.store.search import rowid

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from facilitator.domain.records import Record


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that is not as it should be. `code` names it, `what` says where."""

    code: str
    what: str = ""


@dataclass(frozen=True, slots=True)
class Report:
    """What a check found. `counts`: how many records of each kind, and rows of the journal."""

    version: int
    counts: dict[str, int]
    findings: tuple[Finding, ...] = ()

    @property
    def sound(self) -> bool:
        return not self.findings


def check_library(path: Path) -> Report:
    """Everything that can be known about a library without changing it.

    StoreError: see `open_connection`; "library.damaged" when it cannot be read to the end.
    """
    db = open_connection(path, create=False)
    try:
        findings = [*_file(db), *_pragmas(db)]
        records = {kind: _by_id(db, kind) for kind in KINDS}
        findings += [*_journal(db, records), *_index(db, records)]
        counts = {kind: len(found) for kind, found in records.items()}
        counts["journal"] = _one(db, "SELECT count(*) FROM journal")
    except driver.Error as problem:
        raise store_error(problem, path) or problem from problem
    finally:
        db.close()
    return Report(VERSION, counts, tuple(findings))


def _file(db: Any) -> Iterator[Finding]:
    for (answer,) in db.execute("PRAGMA integrity_check"):
        if answer != "ok":
            yield Finding("check.file", str(answer))
    for table, _, parent, _ in db.execute("PRAGMA foreign_key_check"):
        yield Finding("check.pointer", f"{table} → {parent}")


def _pragmas(db: Any) -> Iterator[Finding]:
    for name, _, expected in PRAGMAS:
        found = _one(db, f"PRAGMA {name}")
        if found != expected:
            yield Finding("check.pragma", f"{name} = {found}")


def _by_id(db: Any, kind: str) -> dict[str, Record]:
    return {record.id: record for record in reading.all_of(db, kind)}


def _journal(db: Any, records: dict[str, dict[str, Record]]) -> Iterator[Finding]:
    """The journal, told from its beginning, must come to what the tables hold."""
    told: dict[tuple[str, str], dict[str, Any]] = {}
    rows = 'SELECT kind, record, "before", "after" FROM journal ORDER BY seq'
    for kind, key, before, after in db.execute(rows):
        if after is None:
            told.pop((kind, key), None)
        elif before is None:
            told[kind, key] = json.loads(after)
        else:
            told.setdefault((kind, key), {}).update(json.loads(after))
    differing: Counter[str] = Counter()
    for kind, found in records.items():
        for key, record in found.items():
            if told.pop((kind, key), None) != json.loads(json.dumps(fields_of(record))):
                differing[kind] += 1
    differing.update(kind for kind, _ in told)
    for kind, number in differing.items():
        yield Finding("check.journal", f"{kind}: {number}")


def _index(db: Any, records: dict[str, dict[str, Record]]) -> Iterator[Finding]:
    """Every word that is searched is in the index, and nothing else."""
    found = {
        row: (kind, key, text)
        for row, kind, key, text in db.execute("SELECT rowid, kind, record, text FROM search")
    }
    differing: Counter[str] = Counter()
    for kind, by_id in records.items():
        for key, record in by_id.items():
            words = [getattr(record, name) for name in record.searched]
            text = "\n".join(word for word in words if word)
            if not text or getattr(record, "binned", False):
                continue
            if found.pop(rowid(kind, key), None) != (kind, key, text):
                differing[kind] += 1
    differing.update(kind for kind, _, _ in found.values())
    for kind, number in differing.items():
        yield Finding("check.index", f"{kind}: {number}")


def _one(db: Any, statement: str) -> Any:
    return db.execute(statement).fetchone()[0]
