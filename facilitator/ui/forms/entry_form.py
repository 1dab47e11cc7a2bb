# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""One entry as a form: every field writes itself, and says what is worth a word."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from facilitator.domain import edits
from facilitator.domain.catalogue import date_of
from facilitator.ui.forms.fields import NamesField
from facilitator.ui.forms.links import LinksField, groups_of, stories_of
from facilitator.ui.forms.made import made
from facilitator.ui.plan.form import FieldRow, Form
from facilitator.ui.sheet import why_not
from facilitator.ui.texts import tr
from facilitator.ui.widgets import Label, TextLink

if TYPE_CHECKING:
    from datetime import date

    from facilitator.domain.change import Edit
    from facilitator.domain.clock import Clock
    from facilitator.domain.records import Record
    from facilitator.domain.state import State
    from facilitator.store.workspace import Workspace
    from facilitator.ui.forms.spec import FieldSpec, FormSpec
    from facilitator.ui.plan.fields import Value

_LINKS = ("group", "groups", "stories")


class Row(FieldRow):
    """A field, and below it what is worth a word: a day that has gone, a name not on the list."""

    def __init__(self, spec: FieldSpec, field: QWidget, parent: QWidget) -> None:
        super().__init__("" if spec.input == "flag" else tr(spec.label), field, parent)
        self.spec = spec
        column = self.layout()
        assert isinstance(column, QVBoxLayout)
        if spec.hint:
            column.addWidget(Label(tr(spec.hint), self, px=12, color="text3", wrap=True))
        self.remark = Label("", self, px=12, color="text3", wrap=True)
        self.remark.hide()
        self.add = TextLink("", self)
        self.add.hide()
        for part in (self.remark, self.add):
            column.addWidget(part)

    def tell(self, words: str, offer: str = "") -> None:
        """Say something below the field, and offer something to press."""
        self.remark.setText(words)
        self.remark.setVisible(bool(words))
        self.add.setText(offer)
        self.add.setAccessibleName(offer)
        self.add.setVisible(bool(offer))


class EntryForm(Form):
    """The fields of one record. `left` when Esc leaves the form."""

    left = Signal()

    def __init__(
        self,
        workspace: Workspace,
        session_id: str,
        *,
        spec: FormSpec,
        clock: Clock,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(workspace, parent)
        self.spec, self.entry_id = spec, ""
        self._session_id, self._clock = session_id, clock
        self.rows: dict[str, Row] = {}
        self._lay_out()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        beside: QHBoxLayout | None = None
        for spec in self.spec.fields:
            row = self._row(spec)
            if not spec.half:
                column.addWidget(row)
                beside = None
            elif beside is None:
                beside = QHBoxLayout()
                beside.setSpacing(10)
                beside.addWidget(row, 1, Qt.AlignmentFlag.AlignTop)
                column.addLayout(beside)
            else:
                beside.addWidget(row, 1, Qt.AlignmentFlag.AlignTop)
                beside = None

    def _row(self, spec: FieldSpec) -> Row:
        field = made(spec, self, today=self._today)
        row = self.rows[spec.name] = Row(spec, field, self)
        row.add.clicked.connect(lambda _on=False: self._add_person(spec.name))
        self.bind(spec.name, field, row.say)
        field.installEventFilter(self)
        return row

    def _today(self) -> date:
        return self._clock.now().date()

    # Which entry

    def open_entry(self, entry_id: str) -> None:
        """Show this one; what was typed into another is written first."""
        self.write()
        self._typed.clear()
        self.entry_id = entry_id
        self.refresh()

    def record(self) -> Record | None:
        return self._workspace.state.find(self.spec.cls.kind, self.entry_id)

    def edit_of(self, name: str, value: Value) -> Edit:
        return self.spec.write(self._workspace.state, self.entry_id, name, value)

    def field(self, name: str) -> QWidget:
        """The field that writes `name`."""
        return self.rows[name].field

    def first(self) -> QWidget:
        """What takes the keyboard: the first field with words."""
        return next(iter(self.rows.values())).field

    def refresh(self) -> None:
        """Show what the record holds, and what there is to link to and to offer."""
        record = self.record()
        if record is None:
            return
        self._offer()
        super().refresh()
        for row in self.rows.values():
            self._tell(row, record)

    def _offer(self) -> None:
        state = self._workspace.state
        for row in self.rows.values():
            if isinstance(row.field, LinksField):
                stories = row.spec.input == "stories"
                row.field.offer(
                    stories_of(state, self._session_id, self.entry_id)
                    if stories
                    else groups_of(state, self._session_id)
                )
            elif isinstance(row.field, NamesField):
                people = row.spec.input == "person"
                row.field.offer(names_present(state, self._session_id, people=people))

    def _tell(self, row: Row, record: Record) -> None:
        """Whether the row is wanted, and what is worth a word below it."""
        spec, value = row.spec, getattr(record, row.spec.name)
        wanted = spec.when is None or bool(spec.when(record))
        if isinstance(row.field, LinksField):
            wanted = wanted and bool(row.field.buttons())
        row.setVisible(wanted)
        if spec.coming:
            row.tell(tr("This day has gone by.") if _is_over(value, self._today()) else "")
        elif spec.input == "person":
            assert isinstance(row.field, NamesField)
            known = not value or any(name and name in value for name in row.field.names)
            row.tell("", "" if known else tr("Add {name} to the list").format(name=value))

    def _add_person(self, name: str) -> None:
        """Whoever is named there was not on the list."""
        record = self.record()
        if record is None:
            return
        who, state = getattr(record, name), self._workspace.state
        why = why_not(
            self._workspace, lambda: edits.add_participant(state, self._session_id, name=who)
        )
        if why:
            self.refused.emit(why)
        self.field(name).setFocus(Qt.FocusReason.OtherFocusReason)
        self.refresh()

    # Keys

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter in a line goes on to the next field; it is written by leaving it."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers()
            if enter and isinstance(watched, QLineEdit):
                self.focusNextChild()
                return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.write()
            self.left.emit()
            return
        super().keyPressEvent(event)


def names_present(state: State, session_id: str, *, people: bool = True) -> list[str]:
    """Who is in the room by name, then by role; only the roles for a function."""
    present = state.participants(session_id)
    names = [person.name for person in present if person.name] if people else []
    roles = [role for person in present for role in person.roles]
    return list(dict.fromkeys([*names, *roles]))


def _is_over(value: str, today: date) -> bool:
    day = date_of(value)
    return day is not None and day < today
