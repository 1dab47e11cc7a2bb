# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""A list of sessions or actions under a heading: a learning group, the bin, the open actions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from facilitator.domain import edits
from facilitator.domain.text import NAME_LIMIT
from facilitator.ui import fonts, theme
from facilitator.ui.library.pages import PageHead
from facilitator.ui.texts import tr
from facilitator.ui.widgets import Button, IconButton

if TYPE_CHECKING:
    from facilitator.store.workspace import Workspace
    from facilitator.ui.library.row_list import RowList


class ListPage(QWidget):
    """A heading in line with the rows below it."""

    def __init__(
        self, rows: RowList, parent: QWidget | None = None, *, title: str = "", detail: str = ""
    ) -> None:
        super().__init__(parent)
        self.list = rows
        self.head = PageHead(title, self, detail=detail)
        self._row = QHBoxLayout()
        self._row.setSpacing(theme.current().px(8))
        self._row.addWidget(self.head, 1)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(theme.current().px(8))
        self.column.addLayout(self._row)
        self.column.addWidget(rows, 1)
        self.setFocusProxy(rows)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        left, _right = self.list.insets()
        self._row.setContentsMargins(left, theme.current().px(20), left, 0)


class BinPage(ListPage):
    """The sessions in the bin; `emptied` when somebody wants them gone for ever."""

    emptied = Signal()

    def __init__(self, rows: RowList, parent: QWidget | None = None) -> None:
        detail = tr("Restore brings a session back as it was.")
        super().__init__(rows, parent, title=tr("Bin"), detail=detail)
        self.empty = Button(tr("Empty the bin…"), self, icon="trash-2", height=32)
        self.empty.clicked.connect(self.emptied)
        self._row.addWidget(self.empty, 0, Qt.AlignmentFlag.AlignTop)


class GroupPage(ListPage):
    """All sessions of one learning group, whose name and words can be written anew.

    `series_wanted` carries its id: how did it go over time?
    """

    series_wanted = Signal(str)

    def __init__(self, rows: RowList, workspace: Workspace, parent: QWidget | None = None) -> None:
        from facilitator.ui.library.group_words import GroupWords

        super().__init__(rows, parent)
        self._workspace = workspace
        self._group_id, self._name = "", ""
        self.rename = IconButton("pencil-line", tr("Rename this learning group"), self)
        self.rename.clicked.connect(self._begin)
        self._line = QLineEdit(self)
        self._line.setMaxLength(NAME_LIMIT)
        self._line.setFont(fonts.font(16, 600))
        self._line.setAccessibleName(tr("Name of the learning group"))
        self._line.editingFinished.connect(self._finish)
        self._line.installEventFilter(self)
        self._line.hide()
        self._row.insertWidget(0, self._line, 1)
        self._row.addWidget(self.rename, 0, Qt.AlignmentFlag.AlignTop)
        self.series = Button(tr("Over time"), self, icon="history", height=32)
        self.series.clicked.connect(lambda: self.series_wanted.emit(self._group_id))
        self._row.addWidget(self.series, 0, Qt.AlignmentFlag.AlignTop)
        self.words = GroupWords(workspace, self)
        self._beside_words = QHBoxLayout()
        self._beside_words.addWidget(self.words)
        self.column.insertLayout(1, self._beside_words)

    def show_group(self, group_id: str, name: str, detail: str) -> None:
        """Show this learning group; "" are the sessions that are in none."""
        if group_id != self._group_id:
            self._end()
        self._group_id, self._name = group_id, name
        self.head.show_words(name, detail)
        self.rename.setVisible(bool(group_id))
        self.series.setVisible(bool(group_id))
        self.words.show_group(group_id)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        left, _right = self.list.insets()
        self._beside_words.setContentsMargins(left, 0, left, 0)

    def _begin(self) -> None:
        self._line.setText(self._name)
        self.head.hide()
        self._line.show()
        self._line.selectAll()
        self._line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _finish(self) -> None:
        name = self._line.text().strip()
        if self._line.isVisible() and name and name != self._name:
            self._workspace.do(edits.name_group(self._workspace.state, self._group_id, name))
        self._end()

    def _end(self) -> None:
        had_focus = self._line.hasFocus()
        self._line.hide()
        self.head.show()
        if had_focus:
            self.rename.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
        ):
            self._line.setText(self._name)
            self._end()
            return True
        return super().eventFilter(watched, event)
