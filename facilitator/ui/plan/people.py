# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Who is coming, by role: added one by one or as a list, opened with a click or Enter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from facilitator.domain import edits
from facilitator.domain.people_lines import read_people_lines
from facilitator.domain.records import Participant
from facilitator.ui import theme
from facilitator.ui.plan.add_line import AddLine
from facilitator.ui.plan.chips import Chips
from facilitator.ui.plan.person_sheet import PersonSheet, known_roles
from facilitator.ui.plan.section import Section, emptied
from facilitator.ui.plan.voices import VoiceMark
from facilitator.ui.texts import tr
from facilitator.ui.widgets import ElidedLabel, Label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from facilitator.store.workspace import Workspace

__all__ = ["PeopleSection", "VoiceMark", "by_role", "counted"]

_ROLE = 124  # px of the names of the roles


class PeopleSection(Section):
    """A row of discs for each role, and a line to add more."""

    def __init__(
        self, workspace: Workspace, session_id: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(tr("People"), workspace, session_id, parent)
        self.chips: dict[str, Chips] = {}
        self.sheet: PersonSheet | None = None
        self._none = Label(tr("Nobody is named yet."), self, px=13, color="text3")
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        hint = tr("Name, role – or a whole list")
        self.add = AddLine(tr("Add or paste names"), self, hint=hint)
        self.column.addWidget(self._none)
        self.column.addLayout(self._rows)
        self.column.addSpacing(2)
        self.column.addWidget(self.add)
        self.add.added.connect(self.take)

    def refresh(self) -> None:
        people = self.state.participants(self.session_id)
        session = self.session()
        self.title.set_count(counted(people, session.people_expected if session else 0))
        rows = dict(by_role(people))
        if list(rows) != list(self.chips):
            focused = next((role for role, row in self.chips.items() if row.hasFocus()), None)
            emptied(self._rows)
            self.chips = {role: self._row(role, members) for role, members in rows.items()}
            if focused in self.chips:
                self.chips[focused].setFocus(Qt.FocusReason.OtherFocusReason)
        for role, members in rows.items():
            if self.chips[role].people != members:
                self.chips[role].show_people(members)
        self._none.setVisible(not people)

    def _row(self, role: str, members: Sequence[Participant]) -> Chips:
        row = QWidget(self)
        row.setMinimumHeight(theme.current().px(30))
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        name = role or tr("No role given")
        label = ElidedLabel(name, row, px=13, color="text2")
        label.setFixedWidth(theme.current().px(_ROLE))
        label.setFixedHeight(theme.current().px(30))
        chips = Chips(members, row, role=name)
        chips.opened.connect(self.open_person)
        chips.removed.connect(self.remove)
        line.addWidget(label, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(chips, 1)
        self._rows.addWidget(row)
        return chips

    def take(self, text: str) -> None:
        """Add everybody in a line or in a list; what cannot be taken stays in the line."""
        people = read_people_lines(text, known_roles(self.state, self.session_id))
        if not people:
            return
        count = sum(person.count for person in people)
        done = tr("%n people added", n=count) if len(people) > 1 else ""
        verb = edits.add_participants
        if self.doing.do(lambda: verb(self.state, self.session_id, people), done=done):
            self.add.clear()

    def open_person(self, person_id: str) -> None:
        """The small form of somebody, beside their disc."""
        person = self.state.all(Participant).get(person_id)
        found = next((c for c in self.chips.values() if person in c.people), None)
        if person is None or found is None:
            return
        disc = found.place(found.people.index(person))
        anchor = QRect(found.mapToGlobal(disc.topLeft()), disc.size())
        sheet = PersonSheet(self, self.doing, state=self.state, person=person)
        sheet.open_at(anchor, sheet.name)
        self.sheet = sheet

    def remove(self, person_id: str) -> None:
        """Take somebody off the list; what they said stays."""
        edit = edits.remove_participant
        self.doing.do(lambda: edit(self.state, person_id), done=tr("Taken off the list"))


def counted(people: Sequence[Participant], expected: int) -> str:
    """ "18 expected", or how many are on the list."""
    if expected:
        return tr("{count} expected").format(count=expected)
    count = sum(p.count for p in people)
    return tr("%n people", n=count) if count else ""


def by_role(people: Sequence[Participant]) -> list[tuple[str, list[Participant]]]:
    """People under the first of their roles, in the order in which roles first appear."""
    roles: dict[str, list[Participant]] = {}
    for person in people:
        roles.setdefault(person.roles[0] if person.roles else "", []).append(person)
    return list(roles.items())
