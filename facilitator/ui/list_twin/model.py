# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The notes of a session as a tree for Qt's views: groups, and notes in them.

Fed by edits: a note that moves is one row that goes and one that comes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from facilitator.domain.hiding import is_waiting, shown_notes
from facilitator.domain.records import Cluster, Note
from facilitator.ui.board.describe import Place, describe_cluster, describe_note
from facilitator.ui.list_twin.order import UNGROUPED, Order
from facilitator.ui.texts import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from facilitator.domain.change import Change, Edit
    from facilitator.domain.state import State
    from facilitator.store.workspace import Workspace

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
RECORD = Role.UserRole  # the id of the note or group in a row
_ROW = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
_TYPED = _ROW | Qt.ItemFlag.ItemIsEditable
MANY = 200  # rows that are touched one by one; beyond it everything is read anew


class NotesModel(QAbstractItemModel):
    """`keep` writes what was typed in a row: its id, the text; it says whether that worked."""

    def __init__(
        self,
        workspace: Workspace,
        session_id: str,
        *,
        keep: Callable[[str, str], bool],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace, self._session_id, self._keep = workspace, session_id, keep
        self.order = Order(self.state, session_id)
        self._numbers: dict[str, int] = {}  # for indexes: they outlive a group's row
        self._by_number: dict[int, str] = {}
        self._unsubscribe: Callable[[], None] | None = workspace.subscribe(self.hear)

    @property
    def state(self) -> State:
        return self._workspace.state

    def close(self) -> None:
        """Hear no more edits."""
        if self._unsubscribe:
            self._unsubscribe()
            self._unsubscribe = None

    # Where things are

    def index(self, row: int, column: int, parent: Index | None = None) -> QModelIndex:
        if parent is None or not parent.isValid():
            inside = row < len(self.order.groups)
            return self.createIndex(row, column, 0) if inside and row >= 0 else QModelIndex()
        if parent.internalId():
            return QModelIndex()  # a note has no rows of its own
        group = self.order.groups[parent.row()]
        if not 0 <= row < len(self.order.members[group]):
            return QModelIndex()
        return self.createIndex(row, column, self._number(group))

    def parent(self, index: Index | None = None) -> Any:
        number = index.internalId() if index is not None and index.isValid() else 0
        group = self._by_number.get(number)
        return self.index_of_group(group) if group is not None else QModelIndex()

    def rowCount(self, parent: Index | None = None) -> int:
        if parent is None or not parent.isValid():
            return len(self.order.groups)
        if parent.internalId():
            return 0
        return len(self.order.members[self.order.groups[parent.row()]])

    def columnCount(self, parent: Index | None = None) -> int:
        return 1

    def hasChildren(self, parent: Index | None = None) -> bool:
        return self.rowCount(parent) > 0

    def index_of_group(self, group: str | None) -> QModelIndex:
        """The row of a group; "" is that of the notes without one."""
        row = self.order.rows.get(group) if group is not None else None
        return self.createIndex(row, 0, 0) if row is not None else QModelIndex()

    def index_of_note(self, note_id: str) -> QModelIndex:
        """The row of a note."""
        group = self.order.home.get(note_id)
        if group is None:
            return QModelIndex()
        row = self.order.members[group].index(note_id)
        return self.createIndex(row, 0, self._number(group))

    def record_at(self, index: Index) -> Note | Cluster | None:
        """What is in a row; None for the row of the notes without a group."""
        if not index.isValid():
            return None
        group = self._by_number.get(index.internalId())
        if group is None:
            return self.state.clusters.get(self.order.groups[index.row()])
        return self.state.notes.get(self.order.members[group][index.row()])

    def _number(self, group: str) -> int:
        number = self._numbers.setdefault(group, len(self._numbers) + 1)
        self._by_number[number] = group
        return number

    # What is there

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        last = len(self.order.groups) - 1  # that of the notes without a group
        return _ROW if not index.internalId() and index.row() == last else _TYPED

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        record = self.record_at(index)
        if record is None:
            return self._ungrouped(role) if index.isValid() else None
        if role == RECORD:
            return record.id
        if role == Role.AccessibleTextRole:
            return self._described(record, index)
        if isinstance(record, Note):
            shown = role in (Role.DisplayRole, Role.EditRole)
            return record.text if shown else None
        if role == Role.EditRole:
            return record.name
        return (record.name or tr("Name this group")) if role == Role.DisplayRole else None

    def setData(self, index: Index, value: Any, role: int = Role.EditRole) -> bool:
        record = self.record_at(index)
        return record is not None and self._keep(record.id, str(value))

    def count_at(self, index: Index) -> int:
        """How many notes the group of a row has."""
        return len(self.order.members[self.order.groups[index.row()]])

    def _ungrouped(self, role: int) -> Any:
        if role == Role.DisplayRole:
            return tr("Not grouped")
        if role == Role.AccessibleTextRole:
            count = len(self.order.members[UNGROUPED])
            return f"{tr('Not grouped')}, {tr('%n note(s)', n=count)}"
        return UNGROUPED if role == RECORD else None

    def _described(self, record: Note | Cluster, index: Index) -> str:
        if isinstance(record, Cluster):
            return describe_cluster(self.state, record)
        count = len(self.order.members[record.cluster_id or UNGROUPED])
        return describe_note(self.state, record, Place(index.row() + 1, count))

    # Edits

    def hear(self, edit: Edit) -> None:
        """Somebody wrote something."""
        if any(True for kind in ("stage", "session") for _change in edit.of(kind)):
            self._look_at_waiting()
        notes = [c.id for c in edit.of("note") if self._is_ours(c)]
        groups = [c.id for c in edit.of("cluster") if self._is_ours(c)]
        if len(notes) + len(groups) > MANY:
            self._start_over()
        elif notes or groups:
            self._touch(notes, groups)
        elif any(True for kind in ("voice", "dots") for _change in edit.of(kind)):
            last = len(self.order.groups) - 1
            self.dataChanged.emit(self.index(0, 0), self.index(last, 0))

    def _look_at_waiting(self) -> None:
        """Notes of a silent stage are in no list until they are shown."""
        shown = shown_notes(self.state, self._session_id)
        if {note.id for note in shown} != self.order.home.keys():
            self._start_over()

    def _start_over(self) -> None:
        self.beginResetModel()
        self.order.build(self.state)
        self.endResetModel()

    def _touch(self, notes: Iterable[str], groups: Iterable[str]) -> None:
        new: dict[str, str | None] = {}
        for key in notes:
            note = self.state.notes.get(key)
            gone = note is None or note.binned or is_waiting(self.state, note)
            new[key] = None if gone or note is None else note.cluster_id or UNGROUPED
        old = {key: self.order.home.get(key) for key in new}
        for key, home in old.items():
            if home is not None and home != new[key]:
                self._take_out(key, home)
        self._set_groups()
        for group in dict.fromkeys(home for home in new.values() if home is not None):
            self._arrange(group, [key for key, home in new.items() if home == group])
        touched = {*old.values(), *new.values(), *groups} - {None}
        rows = [self.index_of_group(group) for group in touched if group in self.order.rows]
        self._changed(rows + [self.index_of_note(key) for key in new if key in self.order.home])

    def _take_out(self, key: str, home: str) -> None:
        members = self.order.members[home]
        row = members.index(key)
        self.beginRemoveRows(self.index_of_group(home), row, row)
        del members[row]
        del self.order.home[key]
        self.endRemoveRows()

    def _set_groups(self) -> None:
        """Rows of groups that are gone go, new ones come, by letter."""
        order, wanted = self.order, self.order.groups_of(self.state)
        for group in [g for g in order.groups if g not in set(wanted)]:
            row = order.rows[group]
            self.beginRemoveRows(QModelIndex(), row, row)
            order.set_groups([g for g in order.groups if g != group])
            for key in order.members.pop(group, ()):
                order.home.pop(key, None)
            self.endRemoveRows()
        for row, group in enumerate(wanted):
            if group not in order.rows:
                self.beginInsertRows(QModelIndex(), row, row)
                order.members[group] = []
                order.set_groups([*order.groups[:row], group, *order.groups[row:]])
                self.endInsertRows()

    def _arrange(self, group: str, notes: list[str]) -> None:
        """These notes are in the group; each goes where it belongs."""
        wanted = self.order.wanted(self.state, group, notes)
        self._reorder(group, [key for key in wanted if self.order.home.get(key) == group])
        members, parent = self.order.members[group], self.index_of_group(group)
        for row, key in enumerate(wanted):
            if self.order.home.get(key) != group:
                self.beginInsertRows(parent, row, row)
                members.insert(row, key)
                self.order.home[key] = group
                self.endInsertRows()

    def _reorder(self, group: str, wanted: list[str]) -> None:
        before = self.order.members[group]
        if wanted == before:
            return
        self.layoutAboutToBeChanged.emit()
        rows = {key: row for row, key in enumerate(wanted)}
        for index in self.persistentIndexList():
            if index.internalId() == self._number(group):
                row = rows[before[index.row()]]
                self.changePersistentIndex(index, self.createIndex(row, 0, index.internalId()))
        self.order.members[group] = wanted
        self.layoutChanged.emit()

    def _changed(self, rows: Iterable[QModelIndex]) -> None:
        for index in rows:
            self.dataChanged.emit(index, index)

    def _is_ours(self, change: Change) -> bool:
        if change.before is None or change.after is None:
            whole = change.after or change.before or {}
            return bool(whole["session_id"] == self._session_id)
        record = self.state.find(change.kind, change.id)
        return getattr(record, "session_id", "") == self._session_id
