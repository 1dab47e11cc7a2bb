# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The form of a decision or an action, in the place of the lists of the panel."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from facilitator.domain.grammar import ACTION
from facilitator.ui.forms.entry_card import EntryCard
from facilitator.ui.forms.kinds import words_of
from facilitator.ui.run.outcome_specs import FORMS
from facilitator.ui.texts import tr
from facilitator.ui.widgets import IconButton, Label
from facilitator.ui.widgets.scrolled import scrolled

if TYPE_CHECKING:
    from facilitator.domain.change import Edit
    from facilitator.domain.clock import Clock
    from facilitator.store.workspace import Workspace

_KINDS = frozenset({"action", "decision", "cluster", "participant"})


class OutcomeForm(QWidget):
    """`left` when it shall close; `removed` carries kind and id."""

    said = Signal(str, bool)
    left = Signal()
    removed = Signal(str, str)

    def __init__(
        self, workspace: Workspace, session_id: str, *, clock: Clock, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._made = (workspace, session_id, clock)
        self._kind = ""
        self.card: EntryCard | None = None
        self.title = Label("", self, px=13, weight=600, color="text2")
        self.private = Label("", self, px=12, color="text3", wrap=True)
        back = IconButton("arrow-left", tr("Back to the lists"), self, size=28, icon_size=16)
        back.clicked.connect(lambda _on=False: self.left.emit())
        head = QHBoxLayout()
        head.setContentsMargins(10, 0, 14, 4)
        head.setSpacing(6)
        head.addWidget(back)
        head.addWidget(self.title, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._area(), 1)

    def _area(self) -> QScrollArea:
        inner = QWidget()
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(10, 2, 10, 12)
        self._column.setSpacing(8)
        self._column.addWidget(self.private)
        self._column.addStretch(1)
        return scrolled(inner, self)

    def opened(self) -> tuple[str, str]:
        """Kind and id of what is open, empty for nothing."""
        return self._kind, self.card.form.entry_id if self.card else ""

    def open_entry(self, kind: str, entry_id: str) -> bool:
        """Show this one; False where it is not there any more."""
        self.close_entry()
        workspace, session_id, clock = self._made
        if workspace.state.find(kind, entry_id) is None:
            return False
        self._kind = kind
        card = self.card = EntryCard(
            workspace, session_id, spec=FORMS[kind], clock=clock, parent=self
        )
        card.left.connect(self.left)
        card.removed.connect(self._remove)
        card.refused.connect(lambda words: self.said.emit(words, False))
        card.open_entry(entry_id)
        self._column.insertWidget(1, card)
        card.show()
        self._tell()
        return True

    def focus_form(self) -> None:
        """The keyboard to the first field."""
        if self.card is not None:
            self.card.begin()

    def close_entry(self) -> None:
        """Write what stands in the form, and forget it."""
        card, self.card, self._kind = self.card, None, ""
        if card is not None:
            card.form.write()
            card.hide()
            card.deleteLater()

    def hear_of(self, edit: Edit) -> None:
        """Something in the session is different."""
        if self.card is None or not any(change.kind in _KINDS for change in edit.changes):
            return
        if self.card.form.record() is None:
            self.left.emit()
        else:
            self.card.refresh()
            self._tell()

    def _tell(self) -> None:
        self.title.setText(words_of(self._kind))
        workspace = self._made[0]
        action = workspace.state.actions.get(self.opened()[1]) if self._kind == ACTION else None
        own = action is not None and action.type == "learning"
        self.private.setText(
            tr("Only for whoever learns it: not on the common paper, never on the projector.")
        )
        self.private.setVisible(own)

    def _remove(self, entry_id: str) -> None:
        self.removed.emit(self._kind, entry_id)
