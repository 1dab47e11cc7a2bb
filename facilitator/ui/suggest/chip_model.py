# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The suggested groups as a list, and why each of them, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from facilitator.ui.texts import tr
from facilitator.ui.widgets import plain_tooltip

if TYPE_CHECKING:
    from collections.abc import Sequence

    from facilitator.ui.suggest.suggestions import Suggestion

Index = QModelIndex | QPersistentModelIndex


class ChipModel(QAbstractListModel):
    """The suggestions; each is the user data of its row."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._rows: list[Suggestion] = []

    def show_suggestions(self, suggestions: Sequence[Suggestion]) -> None:
        """These, in this order."""
        self.beginResetModel()
        self._rows = list(suggestions)
        self.endResetModel()

    def suggestions(self) -> list[Suggestion]:
        return self._rows

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.UserRole:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return row.name
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tooltip(reason(row))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            count = tr("%n note(s)", n=len(row.note_ids))
            return f"{row.name}, {count}. {reason(row)}"
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return tr("Enter accepts it, F2 renames it first, Delete ignores it")
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsEditable


def reason(suggestion: Suggestion) -> str:
    """Why these notes, in words."""
    return tr("Share: {words}").format(words=", ".join(suggestion.words))
