# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The list beside the board, or instead of it: the same choice, keys and commands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, Qt
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTreeView, QWidget

from facilitator.domain.records import Note
from facilitator.ui import theme
from facilitator.ui.list_twin.model import NotesModel
from facilitator.ui.list_twin.row_painter import RowPainter
from facilitator.ui.texts import tr

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from facilitator.ui.board.board_widget import BoardWidget

Key, Mod = Qt.Key, Qt.KeyboardModifier
OPEN_UP_TO = 1_000  # rows of open groups; the others are closed until somebody opens one
_WALKING = (Key.Key_Up, Key.Key_Down, Key.Key_Left, Key.Key_Right)


class ListTwin(QTreeView):
    """Groups and notes by letter and order; what is chosen here is chosen on the board."""

    def __init__(self, board: BoardWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self._board, self._selection, self._following = board, board.selection, False
        self.notes = NotesModel(
            board.workspace, board.scene.session_id, keep=self._keep, parent=self
        )
        self.setModel(self.notes)
        self.setItemDelegate(RowPainter(self.notes, self))
        self.setUniformRowHeights(True)
        self.setHeaderHidden(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setExpandsOnDoubleClick(False)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setAccessibleName(tr("List of groups and notes"))
        self.selectionModel().selectionChanged.connect(self._chosen)
        self.selectionModel().currentChanged.connect(self._chosen)
        self._selection.changed.connect(self.follow)
        self.notes.modelReset.connect(self._open)
        self.notes.rowsInserted.connect(self._inserted)
        self.doubleClicked.connect(lambda index: self.edit(index))
        self.restyle()
        self._open()

    def restyle(self) -> None:
        """Colours or type have changed."""
        now = theme.current()
        self.setIndentation(now.px(16))
        self.setStyleSheet(
            f"QTreeView {{ background: {now.surface.name()}; padding: {now.px(6)}px 0 0"
            f" {now.px(4)}px; outline: 0; show-decoration-selected: 0; }}"
            " QTreeView::item { border: 0; }"
        )
        self.doItemsLayout()

    def close_list(self) -> None:
        """Hear no more edits."""
        self.notes.close()

    def edit_record(self, record_id: str) -> None:
        """Open the words of a note or the name of a group for typing."""
        index = self._index(record_id)
        if index.isValid():
            self.scrollTo(index)
            self.edit(index)

    def follow(self) -> None:
        """Show what is chosen on the board."""
        if self._following:
            return
        chosen = self._selection
        records = chosen.notes or [key for key in (chosen.cluster, chosen.current) if key]
        rows = self._ranges(records)
        current = self._index(chosen.cluster or chosen.current or "")
        flags = QItemSelectionModel.SelectionFlag
        self._following = True
        try:
            self.selectionModel().select(rows, flags.ClearAndSelect)
            self.selectionModel().setCurrentIndex(current, flags.NoUpdate)
            if current.isValid():
                self.scrollTo(current)
        finally:
            self._following = False

    # Choosing

    def _chosen(self) -> None:
        """Somebody chose rows here."""
        if self._following:
            return
        records = [self.notes.record_at(index) for index in self.selectedIndexes()]
        ids = [record.id for record in records if isinstance(record, Note)]
        current = self.notes.record_at(self.currentIndex())
        self._following = True
        try:
            if ids:
                here = current.id if isinstance(current, Note) else ids[0]
                self._selection.choose(ids, current=here)
            elif current is not None and not isinstance(current, Note):
                self._selection.choose_cluster(current.id)
            else:
                self._selection.clear()
        finally:
            self._following = False

    def _index(self, record_id: str) -> QModelIndex:
        if not record_id:
            return QModelIndex()
        found = self.notes.index_of_note(record_id)
        return found if found.isValid() else self.notes.index_of_group(record_id)

    def _ranges(self, records: Iterable[str]) -> QItemSelection:
        """The rows of these records, those that follow each other in one piece."""
        found: dict[QModelIndex, list[int]] = {}
        for index in map(self._index, records):
            if index.isValid():
                found.setdefault(index.parent(), []).append(index.row())
        ranges = QItemSelection()
        for parent, rows in found.items():
            for first, last in _runs(sorted(rows)):
                ranges.select(self.notes.index(first, 0, parent), self.notes.index(last, 0, parent))
        return ranges

    def _open(self) -> None:
        """Groups are open as long as that makes no more rows than can be moved at once."""
        rows = 0
        for row in range(self.notes.rowCount()):
            index = self.notes.index(row, 0)
            rows += self.notes.rowCount(index)
            if rows <= OPEN_UP_TO:
                self.expand(index)
        self.follow()

    def _inserted(self, parent: QModelIndex, _first: int, _last: int) -> None:
        """A group that gets its first note opens."""
        if parent.isValid() and self.notes.rowCount(parent) == 1:
            self.expand(parent)
        self.follow()

    def _keep(self, record_id: str, words: str) -> bool:
        commands = self._board.commands
        if record_id in self.notes.state.clusters:
            return commands.name(record_id, words)
        return commands.mend(record_id, words)

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.state() == QAbstractItemView.State.EditingState or self._is_own(event):
            super().keyPressEvent(event)
            return
        event.setAccepted(self._press(event))

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        super().keyReleaseEvent(event)

    def _is_own(self, event: QKeyEvent) -> bool:
        """Walking through the list is the list's; all else means what it means on the board."""
        mods = event.modifiers() & ~Mod.KeypadModifier
        return event.key() in _WALKING and mods in (Mod.NoModifier, Mod.ShiftModifier)

    def _press(self, event: QKeyEvent) -> bool:
        key, mods = event.key(), event.modifiers() & ~Mod.KeypadModifier
        steps = {Key.Key_Up: -1, Key.Key_Down: 1}
        if mods == Mod.AltModifier and key in steps:
            self._board.commands.move_in_order(steps[Key(key)])
            return True
        if key == Key.Key_Space and not mods:
            if self._selection.current:
                self._selection.toggle(self._selection.current)
            return True
        if mods == Mod.ShiftModifier and key == Key.Key_F10:
            self._menu()
            return True
        return self._board.keys.press(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            self._menu()
        else:
            self._board.menu.popup_all(event.globalPos())

    def _menu(self) -> None:
        box = self.visualRect(self.currentIndex())
        self._board.menu.popup_all(self.viewport().mapToGlobal(box.bottomLeft()))


def _runs(rows: Sequence[int]) -> Iterator[tuple[int, int]]:
    """First and last of each unbroken run of row numbers, which ascend."""
    first = last = rows[0]
    for row in rows[1:]:
        if row != last + 1:
            yield first, last
            first = row
        last = row
    yield first, last
