# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The sentences of a stage on which people take a place: written, moved and taken out here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from facilitator.domain import edits
from facilitator.domain.records import Statement
from facilitator.ui.attempt import attempt
from facilitator.ui.plan.fields import LineField, Value
from facilitator.ui.plan.form import Form, WhyLine
from facilitator.ui.texts import tr
from facilitator.ui.widgets import IconButton

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from facilitator.domain.change import Edit
    from facilitator.store.workspace import Workspace

_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class StatementRow(Form):
    """One sentence, in the language that is shown. Alt with Up and Down moves it."""

    moved = Signal(int)  # one up (-1) or down (1)
    removed = Signal()

    def __init__(
        self, workspace: Workspace, statement_id: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(workspace, parent)
        self.statement_id = statement_id
        self.text = LineField(self, name=tr("Statement"))
        self.second = LineField(self, name=tr("Statement in the second language"))
        self.up = IconButton("arrow-up", tr("Move the statement up"), self, size=28, icon_size=15)
        self.out = IconButton("x", tr("Take the statement out"), self, size=28, icon_size=15)
        self.up.clicked.connect(lambda: self.moved.emit(-1))
        self.out.clicked.connect(self.removed)
        why = WhyLine(self)
        line = QHBoxLayout()
        line.setSpacing(2)
        for name, field in (("text", self.text), ("second_text", self.second)):
            self.bind(name, field, why.say_for(name))
            field.installEventFilter(self)
            line.addWidget(field, 1)
        line.addWidget(self.up)
        line.addWidget(self.out)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addLayout(line)
        column.addWidget(why)
        self.show_second(False)
        self.refresh()

    def record(self) -> Statement | None:
        return self._workspace.state.all(Statement).get(self.statement_id)

    def edit_of(self, name: str, value: Value) -> Edit:
        return edits.write_statement(self._workspace.state, self.statement_id, **{name: str(value)})

    def show_second(self, second: bool) -> None:
        """The words in the second language, or in the first."""
        self.text.setVisible(not second)
        self.second.setVisible(second)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress:
            assert isinstance(event, QKeyEvent)
            step = _STEPS.get(Qt.Key(event.key()))
            if step is not None and event.modifiers() == Qt.KeyboardModifier.AltModifier:
                self.moved.emit(step)
                return True
        return super().eventFilter(watched, event)


class StatementRows(QWidget):
    """All sentences of one stage, and a line for the next one."""

    refused = Signal(str)
    taken_out = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._stage_id, self._second = "", False
        self.rows: list[StatementRow] = []
        self.next = LineField(self, name=tr("New statement"))
        self.next.setPlaceholderText(tr("Another statement, then Enter"))
        self.next.left.connect(self._add)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self._column.addWidget(self.next)

    def show_statements(self, stage_id: str, statements: Sequence[Statement]) -> None:
        """The sentences of a stage in their order."""
        if stage_id != self._stage_id:
            self.write()
            self._stage_id = stage_id
        if [row.statement_id for row in self.rows] != [s.id for s in statements]:
            self._make([s.id for s in statements])
        for row in self.rows:
            row.refresh()

    def show_second(self, second: bool) -> None:
        """The words in the second language, or in the first."""
        self._second = second
        for row in self.rows:
            row.show_second(second)
        self.next.setVisible(not second)

    def write(self) -> None:
        """Keep what was typed."""
        for row in self.rows:
            row.write()
        self._add()

    def _make(self, ids: Sequence[str]) -> None:
        known = {row.statement_id: row for row in self.rows}
        for key, row in known.items():
            self._column.removeWidget(row)
            if key not in ids:
                row.hide()
                row.deleteLater()
        self.rows = [known.get(key) or self._row(key) for key in ids]
        for place, row in enumerate(self.rows):
            self._column.insertWidget(place, row)
            row.up.setEnabled(place > 0)
            row.show()

    def _row(self, statement_id: str) -> StatementRow:
        row = StatementRow(self._workspace, statement_id, self)
        row.show_second(self._second)
        row.refused.connect(self.refused)
        row.moved.connect(lambda step: self._move(row, step))
        row.removed.connect(lambda: self._remove(row))
        return row

    def _add(self) -> None:
        text = str(self.next.value())
        if not text or not self._stage_id:
            return
        stage_id = self._stage_id
        if self._do(lambda: edits.add_statement(self._workspace.state, stage_id, text=text)):
            self.next.clear()

    def _move(self, row: StatementRow, step: int) -> None:
        row.write()
        place = self.rows.index(row) + step
        key = row.statement_id
        self._do(lambda: edits.move_statement(self._workspace.state, key, place))

    def _remove(self, row: StatementRow) -> None:
        key = row.statement_id
        if self._do(lambda: edits.remove_statement(self._workspace.state, key)):
            self.taken_out.emit()

    def _do(self, make: Callable[[], Edit]) -> bool:
        return attempt(self._workspace, make, say=self.refused.emit) is not None
