# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The entries of one kind, newest on top; one of them open, with its form below it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from facilitator.ui.forms.entry_card import EntryCard
from facilitator.ui.forms.entry_line import EntryLine
from facilitator.ui.forms.rows import row_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent

    from facilitator.domain.clock import Clock
    from facilitator.domain.records import Record
    from facilitator.store.workspace import Workspace
    from facilitator.ui.forms.spec import FormSpec

_SHOWN = Qt.FocusReason.TabFocusReason  # with a ring


class EntryList(QScrollArea):
    """`removed` and `withdrawn` carry an id; `above` when the arrows leave the list at its top,
    `left` when Esc does.
    """

    removed = Signal(str)
    withdrawn = Signal(str)
    refused = Signal(str)
    above = Signal()
    left = Signal()

    def __init__(
        self,
        workspace: Workspace,
        session_id: str,
        *,
        spec: FormSpec,
        clock: Clock,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._made = (workspace, session_id, spec, clock)
        self.lines: dict[str, EntryLine] = {}
        self.card: EntryCard | None = None
        self._inner = QWidget()
        self._column = QVBoxLayout(self._inner)
        self._column.setContentsMargins(8, 6, 8, 12)
        self._column.setSpacing(2)
        self._column.addStretch(1)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(self._inner)
        for sheet in (self._inner, self.viewport()):
            sheet.setAutoFillBackground(False)

    # What is listed

    def show_entries(self, records: Sequence[Record]) -> None:
        """List these, in this order; an open one stays open, what has the keyboard keeps it."""
        open_id, near = self.open_id(), self._near()
        for key in set(self.lines) - {record.id for record in records}:
            line = self.lines.pop(key)
            line.hide()
            line.deleteLater()
            if key == open_id:
                self.close_entry()
        for place, record in enumerate(records):
            self._put(record, place)
        if self.card is not None:
            self._column.removeWidget(self.card)
            at = self._column.indexOf(self.lines[self.open_id()])
            self._column.insertWidget(at + 1, self.card)
            self.card.refresh()
        if near is not None and self.lines and near not in self._ids_with_focus():
            ids = list(self.lines)
            self.focus_entry(near if near in self.lines else ids[min(self._gone_at, len(ids) - 1)])

    def _put(self, record: Record, place: int) -> None:
        row = row_of(record)
        line = self.lines.pop(record.id, None)
        if line is None:
            line = EntryLine(row, self._inner)
            line.clicked.connect(lambda _on=False, key=record.id: self.turn(key))
            line.removed.connect(self.removed)
            line.stepped.connect(lambda step, key=record.id: self._step(key, step))
        elif line.row != row:
            line.show_row(row)
        self.lines[record.id] = line  # in the order of the list
        if self._column.indexOf(line) != place:
            self._column.removeWidget(line)
            self._column.insertWidget(place, line)
            line.show()

    def _near(self) -> str | None:
        """The entry that has the keyboard, in its line or in its form."""
        for place, (key, line) in enumerate(self.lines.items()):
            if line.hasFocus():
                self._gone_at = place
                return key
        return None

    def _ids_with_focus(self) -> set[str]:
        return {key for key, line in self.lines.items() if line.hasFocus()}

    # The one that is open

    def open_id(self) -> str:
        """The entry whose form is open, "" for none."""
        return self.card.form.entry_id if self.card is not None else ""

    def turn(self, entry_id: str) -> None:
        """Open it, or close it again."""
        if self.open_id() == entry_id:
            self.close_entry()
            self.focus_entry(entry_id)
        else:
            self.open_entry(entry_id)

    def open_entry(self, entry_id: str) -> None:
        """Open the form of an entry below it, with the keyboard in its first field."""
        if entry_id not in self.lines:
            return
        self.close_entry()
        workspace, session_id, spec, clock = self._made
        card = self.card = EntryCard(
            workspace, session_id, spec=spec, clock=clock, parent=self._inner
        )
        card.left.connect(lambda: self.turn(entry_id))
        card.removed.connect(self.removed)
        card.withdrawn.connect(self.withdrawn)
        card.refused.connect(self.refused)
        card.open_entry(entry_id)
        line = self.lines[entry_id]
        line.setChecked(True)
        self._column.insertWidget(self._column.indexOf(line) + 1, card)
        card.show()
        card.begin()
        QTimer.singleShot(0, self._show_open)

    def close_entry(self) -> None:
        """Close the form; what stands in it is written."""
        card, self.card = self.card, None
        if card is None:
            return
        card.form.write()
        if line := self.lines.get(card.form.entry_id):
            line.setChecked(False)
        card.hide()
        self._column.removeWidget(card)
        card.deleteLater()

    def _show_open(self) -> None:
        """The whole form, or as much of it as there is room for, with its line on top."""
        if self.card is None or (line := self.lines.get(self.open_id())) is None:
            return
        self._inner.adjustSize()
        self.ensureWidgetVisible(self.card, 0, 6)
        bar = self.verticalScrollBar()
        bar.setValue(min(bar.value(), line.y()))

    # The keyboard

    def focus_entry(self, entry_id: str) -> None:
        """The keyboard to this line."""
        if line := self.lines.get(entry_id):
            line.setFocus(_SHOWN)
            self.ensureWidgetVisible(line, 0, 6)

    def focus_first(self) -> None:
        """The keyboard to the line on top."""
        if self.lines:
            self.focus_entry(next(iter(self.lines)))

    def _step(self, key: str, step: int) -> None:
        ids = list(self.lines)
        at = ids.index(key) + step
        if at < 0:
            self.above.emit()
        elif at < len(ids):
            self.focus_entry(ids[at])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)
