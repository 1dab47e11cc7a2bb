# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The rows of a list of sessions, as values and as the model behind the list."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from facilitator.ui.library import words

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from facilitator.domain.catalogue import Section
    from facilitator.domain.records import Session
    from facilitator.ui.library.counted import Counted

NOWHERE = QModelIndex()
Index = QModelIndex | QPersistentModelIndex
ROW = Qt.ItemDataRole.UserRole
TODAY, SECTION, SESSION, BINNED = "today", "section", "session", "binned"


@dataclass(frozen=True, slots=True)
class Row:
    """One row. `first`: no line above it. `more`: how many sessions the learning group has when
    not all of them are here."""

    kind: str
    key: str
    title: str = ""
    detail: str = ""
    session: Session | None = None
    first: bool = False
    more: int = 0


def overview(sections: Sequence[Section], featured: Session | None) -> list[Row]:
    """The first page: today, then each learning group with what matters now."""
    rows = [] if featured is None else [Row(TODAY, featured.id, featured.title, session=featured)]
    for section in sections:
        if not section.sessions or (section.group is None and not section.highlights):
            continue
        hidden = len(section.sessions) > len(section.highlights) + (featured in section.sessions)
        rows.append(
            Row(
                SECTION,
                section.group.id if section.group else "",
                words.group_title(section),
                words.section_facts(section),
                more=len(section.sessions) if hidden else 0,
            )
        )
        rows += session_rows(section.highlights)
    return rows


def session_rows(sessions: Sequence[Session], kind: str = SESSION) -> list[Row]:
    """Sessions under each other."""
    return [
        Row(kind, session.id, words.title_of(session), session=session, first=index == 0)
        for index, session in enumerate(sessions)
    ]


class SessionRows(QAbstractListModel):
    """Rows in a list. `rename` is called with a session's id and its new title."""

    def __init__(
        self, counted: Counted, parent: QObject | None = None, *, rename: Callable[[str, str], None]
    ) -> None:
        super().__init__(parent)
        self.counted = counted
        self.today: date | None = None
        self._rows: list[Row] = []
        self._rename = rename

    def show(self, rows: list[Row], today: date) -> bool:
        """Put these rows in place of the old ones; True when other rows stand here now."""
        same_day, self.today = today == self.today, today
        if same_day and [(r.kind, r.key) for r in rows] == [(r.kind, r.key) for r in self._rows]:
            old, self._rows = self._rows, rows
            for place, (before, after) in enumerate(zip(old, rows, strict=True)):
                if before != after:
                    self.dataChanged.emit(self.index(place), self.index(place))
            return False
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()
        return True

    def row(self, index: Index) -> Row:
        """The row at `index`."""
        return self._rows[index.row()]

    def place_of(self, key: str) -> int:
        """Where the row of this session or learning group stands, -1 when nowhere."""
        return next((place for place, row in enumerate(self._rows) if row.key == key), -1)

    def fetch(self, first: int, last: int) -> None:
        """Know the counts of the sessions in these places."""
        found = self._rows[max(0, first) : last + 1]
        self.counted.fetch(row.key for row in found if row.session)

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        row = self.row(index)
        if row.kind == SECTION and not row.more:
            return Qt.ItemFlag.ItemNeverHasChildren
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags | Qt.ItemFlag.ItemIsEditable if row.kind == SESSION else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.row(index)
        if role == ROW:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return row.session.title if row.session else row.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(row)
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        row, title = self.row(index), str(value).strip()
        if role != Qt.ItemDataRole.EditRole or row.session is None:
            return False
        if title and title != row.session.title:
            self._rename(row.key, title)
        return True

    def _spoken(self, row: Row) -> str:
        if row.session is None or self.today is None:
            return f"{row.title}, {row.detail}".replace(words.DOT, ", ")
        self.counted.fetch([row.key])
        return words.spoken_row(row.session, self.counted.of(row.key), self.today)
