# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The form of an entry with what can be done with the whole of it: take it out, withdraw it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from facilitator.domain.records import Story
from facilitator.ui import theme
from facilitator.ui.forms.entry_form import EntryForm
from facilitator.ui.texts import tr
from facilitator.ui.widgets import Button, Label, rounded

if TYPE_CHECKING:
    from facilitator.domain.clock import Clock
    from facilitator.store.workspace import Workspace
    from facilitator.ui.forms.spec import FormSpec

_PAD = 12


class EntryCard(QWidget):
    """`left` when it shall close; `removed` and `withdrawn` carry the id of the entry."""

    left = Signal()
    removed = Signal(str)
    withdrawn = Signal(str)
    refused = Signal(str)

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
        self.form = EntryForm(workspace, session_id, spec=spec, clock=clock, parent=self)
        self.gone = Label("", self, px=13, color="text2", wrap=True)
        self.gone.setText(
            tr("Whoever told it took it back. Its words are nowhere in this library any more.")
        )
        self.close_button = Button(tr("Close"), self, key="Esc", height=28)
        self.take_out = Button(tr("Take out"), self, kind="quiet", icon="trash-2", height=28)
        self.withdraw = Button(tr("Withdraw…"), self, kind="quiet", height=28)
        self.withdraw.setAccessibleName(tr("Withdraw the story"))
        self._lay_out()
        self.form.left.connect(self.left)
        self.form.refused.connect(self.refused)
        self.close_button.clicked.connect(self.left)
        self.take_out.clicked.connect(lambda _on=False: self.removed.emit(self.form.entry_id))
        self.withdraw.clicked.connect(lambda _on=False: self.withdrawn.emit(self.form.entry_id))

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.setSpacing(4)
        for button in (self.take_out, self.withdraw):
            foot.addWidget(button)
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(_PAD, _PAD, _PAD, 10)
        column.setSpacing(12)
        for part in (self.gone, self.form):
            column.addWidget(part)
        column.addLayout(foot)

    def open_entry(self, entry_id: str) -> None:
        """Show this entry."""
        self.form.open_entry(entry_id)
        self.refresh()

    def refresh(self) -> None:
        """Show the entry as it is now; of a story that was withdrawn there is nothing to write."""
        record = self.form.record()
        story = record if isinstance(record, Story) else None
        gone = bool(story and story.withdrawn)
        self.gone.setVisible(gone)
        self.form.setVisible(not gone)
        self.withdraw.setVisible(story is not None and not gone)
        self.form.refresh()

    def begin(self) -> None:
        """The keyboard to the first field, behind what stands there."""
        field = self.close_button if self.form.isHidden() else self.form.first()
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        if isinstance(field, QPlainTextEdit):
            field.moveCursor(QTextCursor.MoveOperation.End)
        elif isinstance(field, QLineEdit):
            field.end(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.form.write()
            self.left.emit()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        now = theme.current()
        rounded(QPainter(self), QRectF(self.rect()), 8, fill=now.surface2, line=now.border)
