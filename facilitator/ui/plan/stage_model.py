# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What the list of the plan shows: the session, its stages with their clock times, and the end."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from facilitator.domain.agenda import Slot, Timing, rounded_up
from facilitator.ui.plan.kinds import stage_name
from facilitator.ui.texts import clock, tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

ABOUT = ""  # the id of the first row, which is no stage
END = "end"
Index = QModelIndex | QPersistentModelIndex
ID = int(Qt.ItemDataRole.UserRole)
SLOT = ID + 1


class StageModel(QAbstractListModel):
    """The session, its stages, and the end."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.table = Timing(())
        self.clocked = False
        self.booked_until = ""
        self.running = ""

    def show(self, table: Timing, booked_until: str, *, clocked: bool, running: str) -> None:
        """`clocked`: there are times of day; `running`: the stage the session is in, or ""."""
        before = [slot.stage.id for slot in self.table.slots]
        after = [slot.stage.id for slot in table.slots]
        if before != after:
            self.beginResetModel()
        self.table, self.booked_until = table, booked_until
        self.clocked, self.running = clocked, running
        if before != after:
            self.endResetModel()
        else:
            self.dataChanged.emit(self.index(0), self.index(self.rowCount() - 1))

    def rowCount(self, parent: Index | None = None) -> int:
        slots = len(self.table.slots)
        return 0 if parent is not None and parent.isValid() else 1 + slots + (slots > 0)

    def slot(self, row: int) -> Slot | None:
        """The stage in a row; None in the first and the last."""
        return self.table.slots[row - 1] if 1 <= row <= len(self.table.slots) else None

    def starts(self, slot: Slot) -> str:
        """ "13:43", or "" while nobody knows when the session starts."""
        return clock(slot.shown) if self.clocked else ""

    def ends(self) -> str:
        """When the last stage ends."""
        if not self.clocked or not self.table.slots:
            return ""
        last = self.table.slots[-1]
        return clock(last.ends if last.shown == last.starts else rounded_up(last.real_end))

    def id_of(self, row: int) -> str:
        """The stage's id, `ABOUT` for the first row, `END` for the last."""
        if row == 0:
            return ABOUT
        slot = self.slot(row)
        return slot.stage.id if slot else END

    def row_of(self, stage_id: str) -> int:
        """Where a stage is; 0 when it is not there."""
        ids = [slot.stage.id for slot in self.table.slots]
        return ids.index(stage_id) + 1 if stage_id in ids else 0

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == ID:
            return self.id_of(index.row())
        if role == SLOT:
            return self.slot(index.row())
        if role == Qt.ItemDataRole.DisplayRole:
            slot = self.slot(index.row())
            about = tr("About this session") if index.row() == 0 else self.end_words()
            return stage_name(slot.stage) if slot else about
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return self._spoken(index, role == Qt.ItemDataRole.ToolTipRole)
        return None

    def end_words(self) -> str:
        """What the last row says beside the time."""
        if self.table.over_minutes > 0:
            return tr("End – booked until {time}").format(time=self.booked_until)
        return tr("End")

    def _spoken(self, index: Index, tooltip: bool) -> str | None:
        slot = self.slot(index.row())
        if slot is None:
            return None if tooltip else str(self.data(index))
        name = stage_name(slot.stage)
        words = [self.starts(slot), name, tr("%n minute(s)", n=slot.stage.minutes)]
        if slot.stage.optional:
            words.append(tr("optional"))
        if slot.stage.id == self.running:
            words.append(tr("the session is here"))
        # A zero-width space keeps Qt from guessing that a title with "<" is rich text.
        return "\u200b" + name if tooltip else ", ".join(filter(None, words))

    def flags(self, index: Index) -> Qt.ItemFlag:
        if self.id_of(index.row()) == END:
            return Qt.ItemFlag.ItemNeverHasChildren  # the keys pass over it
        flags = super().flags(index) | Qt.ItemFlag.ItemNeverHasChildren
        return flags | Qt.ItemFlag.ItemIsEditable if self.slot(index.row()) else flags
