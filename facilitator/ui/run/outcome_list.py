# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The list of decisions, and that of actions, worked by keys or the mouse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from facilitator.ui import theme
from facilitator.ui.run.outcome_rows import Outcome, OutcomeRow
from facilitator.ui.run.whole_list import INDENT, WholeList
from facilitator.ui.texts import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent


class OutcomeList(WholeList):
    """Space ticks, Enter edits, Delete takes away. Each signal gives the id of the row."""

    toggled = Signal(str)
    edited = Signal(str)
    removed = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent, draws=OutcomeRow)

    def outcomes(self) -> list[Outcome]:
        """What is listed."""
        return list(self._shown)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        chosen = self.current_id()
        if chosen and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            signal = {
                Qt.Key.Key_Space: self.toggled,
                Qt.Key.Key_Return: self.edited,
                Qt.Key.Key_Enter: self.edited,
                Qt.Key.Key_F2: self.edited,
                Qt.Key.Key_Delete: self.removed,
                Qt.Key.Key_Backspace: self.removed,
            }.get(Qt.Key(event.key()))
            if signal is not None:
                signal.emit(chosen)
                return
        super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        at = event.position().toPoint()
        on_box = at.x() < theme.current().px(INDENT)
        if event.button() == Qt.MouseButton.LeftButton and on_box and self.id_at(at):
            self.toggled.emit(self.id_at(at))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        if at.x() >= theme.current().px(INDENT) and self.id_at(at):
            self.edited.emit(self.id_at(at))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        outcome_id = self.id_at(event.pos()) or self.current_id()
        if not outcome_id:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for words, signal in ((tr("Edit"), self.edited), (tr("Take away"), self.removed)):
            action = menu.addAction(words)
            action.triggered.connect(lambda _on=False, signal=signal: signal.emit(outcome_id))
        menu.popup(event.globalPos())
