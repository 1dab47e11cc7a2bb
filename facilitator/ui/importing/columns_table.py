# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The first rows of a table, and above each column what it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QAbstractItemView, QTableWidget, QTableWidgetItem, QWidget

from facilitator.domain.text import clean
from facilitator.intake.columns import SKIP, TEXT
from facilitator.ui import fonts, theme
from facilitator.ui.importing.words import role_words
from facilitator.ui.texts import tr
from facilitator.ui.widgets import ComboBox

if TYPE_CHECKING:
    from facilitator.intake.mapping import Mapping
    from facilitator.intake.sheet import Sheet

SHOWN = 12  # rows
_LONGEST = 160  # characters of a cell that are shown; more does not fit
_WIDE, _USUAL, _ROW = 260, 168, 28  # px
_LEAST = 196  # px: the headings, the choices and four rows


class ColumnsTable(QTableWidget):
    """`changed` carries a column and its new role."""

    changed = Signal(int, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("The first rows of the table"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setShowGrid(True)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        self._combos: list[ComboBox] = []

    def show_sheet(self, sheet: Sheet, mapping: Mapping) -> None:
        """Show other rows; the choices above them are made anew when there are other columns."""
        names = mapping.headings(sheet)
        rows = [row for row in mapping.body(sheet) if not row.is_empty][:SHOWN]
        if len(self._combos) != len(names):
            self._make_combos(len(names))
        self.setRowCount(1 + len(rows))
        for column, name in enumerate(names):
            shown = name if mapping.head else tr("Column {number}").format(number=column + 1)
            self.setHorizontalHeaderItem(column, QTableWidgetItem(shown[:_LONGEST]))
            words = tr("What “{column}” is").format(column=shown[:60])
            self._combos[column].setAccessibleName(words)
            for at, row in enumerate(rows, start=1):
                self._show_cell(at, column, row.cell(column))
        self.show_roles(mapping)
        self._fit()

    def show_roles(self, mapping: Mapping) -> None:
        """The choices above the columns, and what is left out in a fainter ink."""
        now = theme.current()
        for column, role in enumerate(mapping.roles):
            combo = self._combos[column]
            combo.blockSignals(True)
            combo.setCurrentIndex(combo.findData(role))
            combo.blockSignals(False)
            self.setColumnWidth(column, now.px(_WIDE if role == TEXT else _USUAL))
            ink = now.text3 if role == SKIP else now.text
            for at in range(1, self.rowCount()):
                if (item := self.item(at, column)) is not None:
                    item.setForeground(ink)

    def first_choice(self) -> ComboBox:
        """The choice above the first column."""
        return self._combos[0]

    def choice(self, column: int) -> ComboBox:
        """The choice above this column, from 0."""
        return self._combos[column]

    def _make_combos(self, columns: int) -> None:
        self.clear()
        self.setRowCount(1)
        self.setColumnCount(columns)
        self._combos = []
        roles = role_words()
        for column in range(columns):
            combo = ComboBox(self, height=_ROW)
            combo.setObjectName(f"column_{column}")
            for role, words in roles:
                combo.addItem(words, role)
            combo.currentIndexChanged.connect(lambda _index, at=column: self._chosen(at))
            combo.installEventFilter(self)
            self.setCellWidget(0, column, combo)
            QWidget.setTabOrder(self._combos[-1] if self._combos else self, combo)
            self._combos.append(combo)

    def _chosen(self, column: int) -> None:
        self.changed.emit(column, self._combos[column].currentData())

    def _show_cell(self, row: int, column: int, text: str) -> None:
        whole = clean(text)
        item = QTableWidgetItem(" ".join(whole.split("\n"))[:_LONGEST])
        self.setItem(row, column, item)

    def _fit(self) -> None:
        now = theme.current()
        self.setFont(fonts.font(13))
        self.setMinimumHeight(now.px(_LEAST))
        line = max(now.px(_ROW), QFontMetrics(fonts.font(13)).height() + now.px(8))
        self.setRowHeight(0, now.px(_ROW + 8))
        for row in range(1, self.rowCount()):
            self.setRowHeight(row, line)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Show the column whose choice gets the keyboard; the wheel is for the table."""
        if isinstance(watched, ComboBox) and watched in self._combos:
            if event.type() == QEvent.Type.FocusIn:
                self.scrollTo(self.model().index(0, self._combos.index(watched)))
            elif event.type() == QEvent.Type.Wheel:
                event.ignore()
                return True
        return super().eventFilter(watched, event)
