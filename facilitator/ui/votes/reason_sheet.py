# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Where the reasons for each place on a line are typed, the least chosen place on top."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

from facilitator.domain import edits
from facilitator.domain.records import Statement
from facilitator.domain.votes import in_turn
from facilitator.ui.plan.fields import LongField
from facilitator.ui.plan.form import FieldRow
from facilitator.ui.sheet import Sheet, why_not
from facilitator.ui.texts import tr
from facilitator.ui.widgets import Label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from facilitator.store.workspace import Workspace

ELSEWHERE = -1  # what was said, nobody knows at which place
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ReasonSheet(Sheet):
    """A field for each place, by its number; a line in it is a reason."""

    def __init__(
        self, workspace: Workspace, statement: Statement, labels: Sequence[str], parent: QWidget
    ) -> None:
        super().__init__(parent, statement.text, width=420)
        self._workspace, self._statement_id, self._places = workspace, statement.id, len(labels)
        self.fields: dict[int, LongField] = {}
        self.column.addWidget(
            Label(tr("One reason a line. Ctrl+Enter keeps them."), self, px=12, color="text3")
        )
        counts = (*statement.counts, *([0] * len(labels)))[: len(labels)]
        for place in in_turn(counts):
            people = tr("%n people", n=counts[place])
            said = statement.reasons[place] if place < len(statement.reasons) else ""
            self._add(place, f"{labels[place][:1].upper()}{labels[place][1:]}: {people}", said)
        if statement.reason:
            self._add(ELSEWHERE, tr("Other reasons"), statement.reason)
        self._why = Label("", self, px=12, color="warn", wrap=True)
        self._why.hide()
        self.column.addWidget(self._why)
        self.foot(tr("Keep"))

    def _add(self, place: int, title: str, said: str) -> None:
        field = LongField(self, name=title, lines=2)
        field.show_value(said)
        field.installEventFilter(self)
        field.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.fields[place] = field
        self.column.addWidget(FieldRow(title, field, self))

    def keep(self) -> bool:
        said = {place: str(field.value()) for place, field in self.fields.items()}
        other = said.pop(ELSEWHERE, None)
        reasons = [said[place] for place in range(self._places)]
        key, workspace = self._statement_id, self._workspace
        if key not in workspace.state.all(Statement):  # taken away while the sheet was open
            return True
        why = why_not(
            workspace,
            lambda: edits.write_reasons(workspace.state, key, reasons=reasons, reason=other),
        )
        self._why.setText(why)
        self._why.setVisible(bool(why))
        return not why

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter begins the next reason; Ctrl+Enter is for this sheet and not for the stage."""
        if isinstance(event, QKeyEvent) and watched in self.fields.values():
            held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            if event.key() in _ENTER and held == Qt.KeyboardModifier.ControlModifier:
                if event.type() == QEvent.Type.ShortcutOverride:
                    event.accept()
                    return True
                if event.type() == QEvent.Type.KeyPress:
                    self.done()
                    return True
        return super().eventFilter(watched, event)
