# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""A form over one session: each field writes itself, soon after the last key and at once when left.

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

    from facilitator.domain.records import Session
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
    """A field under its name, and below it why it could not be kept."""

    def __init__(self, title: str, field: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = field
        label = Label(title, self, px=13, weight=600, color="text2")
        label.setBuddy(field)
        self._why = Label("", self, px=12, color="warn", wrap=True)
        self._why.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(label)
        column.addWidget(field)
        column.addWidget(self._why)
        self._title = title

    def say(self, why: str) -> None:
        """Why what stands in the field is not kept; "" when it is."""
        self._why.setText(why)
        self._why.setVisible(bool(why))
        self.field.setAccessibleDescription(why)

    def why(self) -> str:
        """What is said below the field."""
        return self._why.text()


class SessionForm(QWidget):
    """Fields by the name of what they write in the session."""

    refused = Signal(str)

    def __init__(
        self, workspace: Workspace, session_id: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace, self._session_id = workspace, session_id
        self._rows: dict[str, FieldRow] = {}
        self._typed: set[str] = set()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(WRITE_MS)
        self._timer.timeout.connect(self.write)

    def add(self, name: str, title: str, field: QWidget) -> FieldRow:
        """A row that writes the session's field `name`."""
        row = FieldRow(title, field, self)
        self._rows[name] = row
        field.typed.connect(lambda: self._on_typed(name))  # type: ignore[attr-defined]
        field.left.connect(lambda: self._on_left(name))  # type: ignore[attr-defined]
        return row

    def row(self, name: str) -> FieldRow:
        return self._rows[name]

    def refresh(self) -> None:
        """Show what the session holds now, but not over what is being typed."""
        session = self._session()
        if session is None:
            return
        for name, row in self._rows.items():
            if name not in self._typed:
                cast("Field", row.field).show_value(getattr(session, name))
                row.say("")

    def write(self) -> None:
        """Write what was typed since. What cannot be kept stays in its field."""
        self._timer.stop()
        for name in sorted(self._typed):
            value = cast("Field", self._rows[name].field).value()
            if value is not None:
                self._write(name, value)

    def _write(self, name: str, value: Value) -> None:
        row = self._rows[name]
        try:
            edit = edits.write_session(self._workspace.state, self._session_id, **{name: value})
            self._typed.discard(name)
            self._workspace.do(edit)
        except KnownError as problem:
            self._typed.add(name)
            row.say(sentence(problem))
            self.refused.emit(sentence(problem))
        else:
            row.say("")

    def _on_typed(self, name: str) -> None:
        self._typed.add(name)
        self._timer.start()

    def _on_left(self, name: str) -> None:
        if name not in self._typed:
            return
        self.write()
        row = self._rows[name]
        if cast("Field", row.field).value() is None:
            row.say(
                tr("This is not kept yet. Write it like the example: {example}").format(
                    example=getattr(row.field, "placeholderText", str)()
                )
            )

    def _session(self) -> Session | None:
        return self._workspace.state.sessions.get(self._session_id)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.write()
