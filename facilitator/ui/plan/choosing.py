# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Fields in which something is chosen: a learning group, which may be a new one, or one of many."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Signal

from facilitator.domain.text import NAME_LIMIT, one_line
from facilitator.ui import fonts
from facilitator.ui.plan.room_languages import name_of
from facilitator.ui.texts import tr
from facilitator.ui.widgets import ComboBox

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QWheelEvent
    from PySide6.QtWidgets import QWidget

    from facilitator.store.workspace import Workspace
    from facilitator.ui.plan.fields import Value


class _Choosing(ComboBox):
    """The wheel scrolls the page: nothing is chosen in passing."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class GroupField(_Choosing):
    """Its value is the name of a learning group: one there is, a new one, or "" for none."""

    typed = Signal()
    left = Signal()

    def __init__(self, parent: QWidget, workspace: Workspace, *, name: str) -> None:
        super().__init__(parent, name=name)
        self._workspace = workspace
        self.setEditable(True)
        self.setInsertPolicy(ComboBox.InsertPolicy.NoInsert)
        self.setSizeAdjustPolicy(ComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setFont(fonts.font(14))
        line = self.lineEdit()
        assert line is not None
        line.setMaxLength(NAME_LIMIT)
        line.setPlaceholderText(tr("No learning group"))
        line.setAccessibleName(name)
        line.editingFinished.connect(self._finish)
        self.textActivated.connect(lambda _name: self._finish())

    def value(self) -> Value | None:
        return one_line(self.currentText())

    def show_value(self, value: Value) -> None:
        groups = self._workspace.state.groups
        names = sorted((g.name for g in groups.values() if not g.binned), key=str.casefold)
        group, line = groups.get(str(value or "")), self.lineEdit()
        assert line is not None
        with QSignalBlocker(self):
            if [self.itemText(i) for i in range(self.count())] != names:
                self.clear()
                self.addItems(names)
            if not (line.hasFocus() and line.isModified()):
                self.setEditText(group.name if group else "")

    def _finish(self) -> None:
        """Half a name is no learning group: it is written when somebody is done with it."""
        self.typed.emit()
        self.left.emit()


class ChoiceField(_Choosing):
    """Its value is the key of one of several `choices`; their words are shown."""

    typed = Signal()
    left = Signal()

    def __init__(self, parent: QWidget, *, name: str, choices: Mapping[str, str]) -> None:
        super().__init__(parent, name=name)
        self.setFont(fonts.font(14))
        for key, words in choices.items():
            self.addItem(words, key)
        self.activated.connect(lambda _index: self._finish())

    def words_of(self, key: str) -> str:
        """What is shown for a key that is none of the choices: a file may bring any."""
        return key

    def value(self) -> Value | None:
        return str(self.currentData() or "")

    def show_value(self, value: Value) -> None:
        with QSignalBlocker(self):
            if self.findData(value) < 0:
                self.addItem(self.words_of(str(value)), value)
            self.setCurrentIndex(self.findData(value))

    def _finish(self) -> None:
        self.typed.emit()
        self.left.emit()


class LanguageField(ChoiceField):
    """Its value is the code of a language; `none` are the words for no language."""

    def __init__(
        self, parent: QWidget, *, name: str, languages: Mapping[str, str], none: str = ""
    ) -> None:
        super().__init__(parent, name=name, choices=({"": none} if none else {}) | dict(languages))

    def words_of(self, key: str) -> str:
        return name_of(key)
