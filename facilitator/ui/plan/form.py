# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""A form over one record: each field writes itself, soon after the last key and at once when left.

Writing goes through the door like everything else, so Ctrl+Z takes it back.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from facilitator.domain import edits
from facilitator.domain.errors import KnownError
from facilitator.ui.errors import sentence
from facilitator.ui.texts import tr
from facilitator.ui.widgets import Label

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QHideEvent

    from facilitator.domain.change import Edit
    from facilitator.domain.records import Record, Session
    from facilitator.store.workspace import Workspace
    from facilitator.ui.plan.fields import Field, Value

WRITE_MS = 400  # after the last key: typing is one step of undo, not one for each letter


def stopping(unsubscribe: Callable[[], object]) -> Callable[..., None]:
    """`unsubscribe` as a slot that may be called again, and when its widget is gone."""
    listening = [unsubscribe]

    def stop(*_: object) -> None:
        while listening:
            listening.pop()()

    return stop


class FieldRow(QWidget):
    """A field under its name, if it has one, and below it why it could not be kept."""

    def __init__(self, title: str, field: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = field
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        if title:
            label = Label(title, self, px=13, weight=600, color="text2")
            label.setBuddy(field)
            column.addWidget(label)
        self._why = Label("", self, px=12, color="warn", wrap=True)
        self._why.hide()
        column.addWidget(field)
        column.addWidget(self._why)

    def say(self, why: str) -> None:
        """Why what stands in the field is not kept; "" when it is."""
        self._why.setText(why)
        self._why.setVisible(bool(why))
        self.field.setAccessibleDescription(why)

    def why(self) -> str:
        """What is said below the field."""
        return self._why.text()


class WhyLine(Label):
    """Why what stands in several fields is not kept; nothing to see while it is."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("", parent, px=12, color="warn", wrap=True)
        self._said: dict[str, str] = {}
        self.hide()

    def say_for(self, name: str) -> Callable[[str], None]:
        """Takes the reason of one field, "" for none."""

        def say(why: str) -> None:
            self._said[name] = why
            self.setText(" ".join(filter(None, self._said.values())))
            self.setVisible(bool(self.text()))

        return say


class Form(QWidget):
    """Fields by the name of what they write. Which record that is, and how, say those below."""

    refused = Signal(str)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._fields: dict[str, Field] = {}
        self._say: dict[str, Callable[[str], None]] = {}
        self._typed: set[str] = set()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(WRITE_MS)
        self._timer.timeout.connect(self.write)

    def record(self) -> Record | None:
        """The record as it is now; None when it is not there."""
        raise NotImplementedError

    def edit_of(self, name: str, value: Value) -> Edit:
        """The edit that writes one field. Refused as its verb says."""
        raise NotImplementedError

    def bind(self, name: str, field: QWidget, say: Callable[[str], None]) -> None:
        """From now on `field` writes `name`; `say` tells why something is not kept, or ""."""
        self._fields[name], self._say[name] = cast("Field", field), say
        field.typed.connect(lambda: self._on_typed(name))  # type: ignore[attr-defined]
        field.left.connect(lambda: self._on_left(name))  # type: ignore[attr-defined]

    def refresh(self) -> None:
        """Show what the record holds now, but not over what is being typed."""
        record = self.record()
        if record is None:
            return
        for name, field in self._fields.items():
            if name not in self._typed:
                field.show_value(getattr(record, name))
                self._say[name]("")

    def write(self) -> None:
        """Write what was typed since. What cannot be kept stays in its field."""
        self._timer.stop()
        for name in sorted(self._typed):
            value = self._fields[name].value()
            if value is not None:
                self._write(name, value)

    def _write(self, name: str, value: Value) -> None:
        try:
            edit = self.edit_of(name, value)
            self._typed.discard(name)
            self._workspace.do(edit)
        except KnownError as problem:
            self._typed.add(name)
            self._say[name](sentence(problem))
            self.refused.emit(sentence(problem))
        else:
            self._say[name]("")

    def _on_typed(self, name: str) -> None:
        self._typed.add(name)
        self._timer.start()

    def _on_left(self, name: str) -> None:
        if name not in self._typed:
            return
        self.write()
        field = self._fields[name]
        if field.value() is None:
            example = getattr(field, "placeholderText", str)()
            words = tr("This is not kept yet. Write it like the example: {example}")
            self._say[name](words.format(example=example))

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.write()


class SessionForm(Form):
    """Fields by the name of what they write in the session."""

    def __init__(
        self, workspace: Workspace, session_id: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(workspace, parent)
        self._session_id = session_id
        self._rows: dict[str, FieldRow] = {}

    def add(self, name: str, title: str, field: QWidget) -> FieldRow:
        """A row that writes the session's field `name`."""
        row = FieldRow(title, field, self)
        self._rows[name] = row
        self.bind(name, field, row.say)
        return row

    def row(self, name: str) -> FieldRow:
        return self._rows[name]

    def record(self) -> Session | None:
        return self._workspace.state.sessions.get(self._session_id)

    def edit_of(self, name: str, value: Value) -> Edit:
        return edits.write_session(self._workspace.state, self._session_id, **{name: value})
