# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Fields that the forms of a plan do not need: choices, yes or no, somebody, usual words, measures.

Each is a field as `ui.plan.form` understands it: `value`, `show_value`, and the signals `typed` and
`left`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, QStringListModel, Qt, Signal
from PySide6.QtWidgets import QCompleter, QHBoxLayout, QVBoxLayout, QWidget

from facilitator.ui.forms.rows import day_words
from facilitator.ui.library.flow import Flow
from facilitator.ui.plan.dates import read_date
from facilitator.ui.plan.fields import LineField
from facilitator.ui.plan.section import emptied
from facilitator.ui.texts import tr
from facilitator.ui.widgets import Button, CheckRow, ComboBox, IconButton, Label, SegmentedControl

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import date

    from PySide6.QtGui import QKeyEvent, QWheelEvent

    from facilitator.ui.plan.fields import Value


class ChoiceField(SegmentedControl):
    """One of two or three, all to be seen."""

    typed = Signal()
    left = Signal()

    def __init__(self, choices: Mapping[str, str], parent: QWidget, *, name: str) -> None:
        pairs = [(code, tr(words)) for code, words in choices.items()]
        super().__init__(pairs, parent, name=name, padding=8, height=32)
        self.changed.connect(self._on_changed)

    def _on_changed(self, _choice: str) -> None:
        self.typed.emit()
        self.left.emit()

    def value(self) -> Value | None:
        return self.current()

    def show_value(self, value: Value) -> None:
        self.set_current(str(value))


class ListField(ComboBox):
    """One of several, in a drop-down list. A value that is not on it is shown as it came."""

    typed = Signal()
    left = Signal()

    def __init__(self, choices: Mapping[str, str], parent: QWidget, *, name: str) -> None:
        super().__init__(parent, name=name)
        for code, words in choices.items():
            self.addItem(tr(words), code)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumContentsLength(6)
        self.activated.connect(self._on_chosen)

    def _on_chosen(self, _row: int) -> None:
        self.typed.emit()
        self.left.emit()

    def value(self) -> Value | None:
        return str(self.currentData())

    def show_value(self, value: Value) -> None:
        if self.findData(value) < 0:
            self.addItem(str(value), value)
        self.setCurrentIndex(self.findData(value))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel moves the page, not the choice."""
        event.ignore()


class FlagField(CheckRow):
    """Yes or no, with its words beside it."""

    typed = Signal()
    left = Signal()

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(text, parent)
        self.clicked.connect(self._on_clicked)

    def _on_clicked(self) -> None:
        self.typed.emit()
        self.left.emit()

    def value(self) -> Value | None:
        return self.isChecked()

    def show_value(self, value: Value) -> None:
        with QSignalBlocker(self):
            self.setChecked(bool(value))


class NamesField(LineField):
    """A line that offers names while one types, all of them with the down arrow. Any other name
    may stand there as well.
    """

    def __init__(self, parent: QWidget, *, name: str) -> None:
        super().__init__(parent, name=name)
        self.names: list[str] = []
        self._model = QStringListModel(self)
        completer = QCompleter(self._model, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.activated.connect(self._on_taken)
        self.setCompleter(completer)

    def offer(self, names: Sequence[str]) -> None:
        """What is offered from now on."""
        self.names = list(names)
        self._model.setStringList(self.names)

    def _on_taken(self, _name: str) -> None:
        self.typed.emit()
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down and self.names:
            self.completer().setCompletionPrefix(self.text())
            self.completer().complete()
            return
        super().keyPressEvent(event)


class WordsField(QWidget):
    """A line with usual words below it, to take instead of typing them."""

    typed = Signal()
    left = Signal()

    def __init__(self, offered: Sequence[str], parent: QWidget, *, name: str) -> None:
        super().__init__(parent)
        self.line = LineField(self, name=name)
        self.line.typed.connect(self.typed)
        self.line.left.connect(self.left)
        self.setFocusProxy(self.line)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.line)
        flow = Flow(gap=4)
        for words in map(tr, offered):
            button = Button(words, self, kind="quiet", icon="plus", height=28)
            button.clicked.connect(lambda _on=False, words=words: self._take(words))
            flow.addWidget(button)
        column.addLayout(flow)

    def value(self) -> Value | None:
        return self.line.value()

    def show_value(self, value: Value) -> None:
        self.line.show_value(value)

    def _take(self, words: str) -> None:
        parts = [part.strip() for part in self.line.text().split(",") if part.strip()]
        taken = [part for part in parts if part != words]
        self.line.setText(", ".join(taken if words in parts else [*parts, words]))
        self.typed.emit()
        self.left.emit()


class MeasuredField(QWidget):
    """What was found later: "12", or "12 on 10 dec", each kept as its day and its value."""

    typed = Signal()
    left = Signal()

    def __init__(self, parent: QWidget, *, name: str, today: Callable[[], date]) -> None:
        super().__init__(parent)
        self._today = today
        self._values: tuple[str, ...] = ()
        self.line = LineField(self, name=name)
        self.line.setPlaceholderText(tr("12 · or 12, 10 dec"))
        self.line.returnPressed.connect(self._add)
        self.setFocusProxy(self.line)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(self._rows)
        column.addWidget(self.line)

    def value(self) -> Value | None:
        return self._values

    def show_value(self, value: object) -> None:
        values = tuple(value) if isinstance(value, list | tuple) else ()
        if values == self._values and self._rows.count() == len(values):
            return
        self._values = values
        self._list()

    def _list(self) -> None:
        emptied(self._rows)
        for place, measured in enumerate(self._values):
            self._rows.addWidget(self._row(place, measured))

    def _row(self, place: int, measured: str) -> QWidget:
        day, _space, found = measured.partition(" ")
        row = QWidget(self)
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(Label(found, row, px=13, weight=600))
        line.addWidget(Label(day_words(day), row, px=12, color="text3"), 1)
        words = tr("Take {value} out").format(value=found)
        off = IconButton("x", words, row, size=28, icon_size=14, color="text3")
        off.clicked.connect(lambda _on=False: self._set(self._without(place)))
        line.addWidget(off)
        return row

    def _without(self, place: int) -> tuple[str, ...]:
        return self._values[:place] + self._values[place + 1 :]

    def _add(self) -> None:
        """Take what is typed: a value, and behind a comma its day if that is not today."""
        found, _comma, behind = self.line.text().rpartition(",")
        day = read_date(behind, self._today()) if found else None
        if not day:
            found, day = self.line.text(), self._today().isoformat()
        if found.strip():
            self.line.clear()
            self._set((*self._values, f"{day} {found.strip()}"))

    def _set(self, values: tuple[str, ...]) -> None:
        self._values = tuple(sorted(values))
        self._list()
        self.typed.emit()
        self.left.emit()
