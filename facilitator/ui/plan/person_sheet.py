# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Somebody on the list: name, roles, voice. All of it may stay empty."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QVBoxLayout, QWidget

from facilitator.domain import edits
from facilitator.domain.people_lines import role_as_known
from facilitator.domain.records import Participant
from facilitator.intake import shipped
from facilitator.ui import fonts, theme
from facilitator.ui.plan.fields import NumberField
from facilitator.ui.plan.voices import VoiceMark
from facilitator.ui.sheet import Sheet
from facilitator.ui.texts import tr
from facilitator.ui.widgets import Button, CheckRow, ComboBox, IconButton, Label

if TYPE_CHECKING:
    from facilitator.domain.state import State
    from facilitator.ui.run.doing import Doing

_MOST = 9_999


def known_roles(state: State, session_id: str) -> list[str]:
    """The roles that somebody here has, then those of the library in the session's language."""
    session = state.sessions[session_id]
    here = [role for person in state.participants(session_id) for role in person.roles]
    library = shipped.usual().library.words_of("roles", session.language)
    return list(dict.fromkeys([*here, *library.values()]))


class PersonSheet(Sheet):
    """Kept as a whole: one step to take back."""

    def __init__(self, parent: QWidget, doing: Doing, *, state: State, person: Participant) -> None:
        title = tr("Who is it?") if person.count == 1 else tr("Who are they?")
        super().__init__(parent, title, width=320)
        self._doing, self._state, self._person = doing, state, person
        self._roles_known = known_roles(state, person.session_id)
        self.name, self.initials = _line(person.name, self), _line(person.initials, self)
        self.initials.setMaxLength(5)
        self.initials.setFixedWidth(theme.current().px(76))
        beside = QHBoxLayout()
        beside.addLayout(_under(tr("Name, if they want it"), self.name, self), 1)
        beside.addLayout(_under(tr("Initials"), self.initials, self))
        self.roles = _line(", ".join(person.roles), self)
        self.pick = IconButton("chevron-down", tr("Choose a role"), self, size=32, icon_size=16)
        self.pick.clicked.connect(self._show_roles)
        self.voice = ComboBox(self)
        self.count = NumberField(self, name=tr("How many people"), least=1, most=_MOST)
        self.count.show_value(max(1, person.count))
        last = QHBoxLayout()
        last.addLayout(_under(tr("Voice"), self.voice, self), 1)
        last.addLayout(_under(tr("People"), self.count, self))
        self.column.addLayout(beside)
        roles = _under(tr("Roles, with commas between them"), self.roles, self, self.pick)
        self.column.addLayout(roles)
        self.column.addLayout(last)
        self._add_rest()

    def _add_rest(self) -> None:
        person = self._person
        self.voice.addItem(tr("No voice"), "")
        for voice in self._state.voices(person.session_id):
            name = voice.name or tr("Voice {number}").format(number=voice.number)
            self.voice.addItem(VoiceMark(voice.number).grab(), name, voice.id)
        self.voice.setCurrentIndex(max(0, self.voice.findData(person.voice_id or "")))
        self.lived = CheckRow(tr("Lived experience"), self, checked=person.lived_experience)
        self.inside = CheckRow(tr("Works in the organisation"), self, checked=person.inside)
        for box in (self.lived, self.inside):
            box.setFixedHeight(theme.current().px(28))
            self.column.addWidget(box)
        self.off = Button(tr("Take off the list"), self, kind="quiet", icon="trash-2")
        self.off.clicked.connect(self.remove)
        self.foot(tr("Done"), self.off)

    def keep(self) -> bool:
        """Write all that was changed."""
        person = self._state.all(Participant).get(self._person.id)
        if person is None:
            return True
        typed = [role for role in (r.strip() for r in self.roles.text().split(",")) if role]
        values = {
            "name": self.name.text(),
            "roles": [role_as_known(role, self._roles_known) for role in typed],
            "count": self.count.value(),
            "voice_id": self.voice.currentData() or None,
            "lived_experience": self.lived.isChecked(),
            "inside": self.inside.isChecked(),
        }
        if self.initials.text().strip() != self._person.initials:
            values["initials"] = self.initials.text()
        return self._doing.do(lambda: edits.write_participant(self._state, person.id, **values))

    def remove(self) -> None:
        """Off the list; what they said stays."""
        key = self._person.id
        self.leave()
        edit = edits.remove_participant
        self._doing.do(lambda: edit(self._state, key), done=tr("Taken off the list"))

    def _show_roles(self) -> None:
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        for role in self._roles_known:
            words = role.replace("&", "&&")
            menu.addAction(words).triggered.connect(lambda _on=False, role=role: self._take(role))
        menu.popup(self.pick.mapToGlobal(QPoint(0, self.pick.height())))

    def _take(self, role: str) -> None:
        here = [word for word in (r.strip() for r in self.roles.text().split(",")) if word]
        if role not in here:
            self.roles.setText(", ".join([*here, role]))
        self.roles.setFocus()


def _line(text: str, parent: QWidget) -> QLineEdit:
    line = QLineEdit(text, parent)
    line.setFont(fonts.font(14))
    line.setCursorPosition(0)
    return line


def _under(title: str, field: QWidget, parent: QWidget, *beside: QWidget) -> QVBoxLayout:
    field.setAccessibleName(title)
    row = QHBoxLayout()
    row.setSpacing(2)
    for part in (field, *beside):
        row.addWidget(part, int(part is field))
    column = QVBoxLayout()
    column.setSpacing(3)
    column.addWidget(Label(title, parent, px=12, color="text2"))
    column.addLayout(row)
    return column
