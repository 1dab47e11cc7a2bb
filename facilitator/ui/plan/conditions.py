# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What makes it possible to speak freely, to tick before people come."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from facilitator.domain import edits
from facilitator.domain.conditions import FAMILIES, conditions_in
from facilitator.intake import shipped
from facilitator.ui import theme
from facilitator.ui.plan.add_line import AddLine
from facilitator.ui.plan.check_line import CheckLine
from facilitator.ui.plan.section import Section, emptied, focus_near, focused_in
from facilitator.ui.texts import mark, tr
from facilitator.ui.widgets import Button, IconButton, Label

if TYPE_CHECKING:
    from facilitator.domain.records import Condition
    from facilitator.store.workspace import Workspace

_NAMES = {
    "space": mark("Space"),
    "permission": mark("Permission"),
    "recognition": mark("Recognition"),
}


class Family(QWidget):
    """The lines of one family, and a line to add another."""

    def __init__(self, section: ConditionsSection, family: str) -> None:
        super().__init__(section)
        self._section, self._family = section, family
        self.lines: dict[str, CheckLine] = {}
        name = tr(_NAMES[family])
        plus = tr("Add a line to {family}").format(family=name)
        self.plus = IconButton("plus", plus, self, size=28, icon_size=14, color="text3")
        self.add = AddLine("", self, hint=tr("What else has to be there?"), name=plus)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        head = QHBoxLayout()
        head.addWidget(Label(name, self, px=12, color="text2"), 1)
        head.addWidget(self.plus)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(self._rows)
        column.addWidget(self.add)
        self.plus.clicked.connect(self.add.open)
        self.add.setFocusProxy(self.plus)
        self.add.added.connect(self._on_added)

    def show_lines(self, lines: list[Condition]) -> None:
        """New lines where the words are others, else only the ticks."""
        old = [(key, line.box.text()) for key, line in self.lines.items()]
        if old != [(line.id, line.text) for line in lines]:
            focused = focused_in([line.box for line in self.lines.values()])
            emptied(self._rows)
            self.lines = {line.id: self._made(line) for line in lines}
            focus_near([line.box for line in self.lines.values()], focused)
        for line in lines:
            self.lines[line.id].show_on(line.met)

    def _made(self, line: Condition) -> CheckLine:
        made, section = CheckLine(line.text, self, on=line.met), self._section
        made.ticked.connect(lambda on: section.tick(line.id, on))
        made.reworded.connect(lambda words: section.reword(line.id, words))
        made.removed.connect(lambda: section.remove(line.id))
        self._rows.addWidget(made)
        return made

    def _on_added(self, text: str) -> None:
        if self._section.add(self._family, text):
            self.add.clear()


class ConditionsSection(Section):
    """Space, permission, recognition, and how many of all lines are there."""

    def __init__(
        self, workspace: Workspace, session_id: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(tr("Conditions"), workspace, session_id, parent)
        self.families = {family: Family(self, family) for family in FAMILIES}
        for part in self.families.values():
            self.column.addWidget(part)
        self._none = QWidget(self)
        inside = QVBoxLayout(self._none)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(theme.current().px(6))
        words = tr("What makes it possible for people to speak freely here?")
        inside.addWidget(Label(words, self._none, px=13, color="text3", wrap=True))
        self.usual = Button(
            tr("Add the nine to check"), self._none, kind="quiet", icon="list-checks", height=28
        )
        self.usual.clicked.connect(self.add_usual)
        inside.addWidget(self.usual, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(self._none)

    def refresh(self) -> None:
        lines = self.state.conditions_of(self.session_id)
        met = sum(line.met for line in lines)
        count = tr("{met} of {all}").format(met=met, all=len(lines)) if lines else ""
        self.title.set_count(count)
        for family, part in self.families.items():
            part.show_lines([line for line in lines if line.family == family])
            part.setVisible(bool(lines))
        self._none.setVisible(not lines)

    def add_usual(self) -> None:
        """The nine lines, in the language of the session."""
        session = self.session()
        if session is None:
            return
        lines = conditions_in(shipped.usual().conditions, session.id, session.language)
        self.doing.do(lambda: edits.add_conditions(self.state, session.id, lines))
        first = next(iter(self.families["space"].lines.values()), None)
        if first is not None:
            first.box.setFocus(Qt.FocusReason.TabFocusReason)

    def add(self, family: str, text: str) -> bool:
        """A line of one's own; whether it came in."""
        verb, session_id = edits.add_condition, self.session_id
        return self.doing.do(lambda: verb(self.state, session_id, family=family, text=text))

    def tick(self, condition_id: str, met: bool) -> None:
        if not self.doing.do(lambda: edits.tick_condition(self.state, condition_id, met)):
            self.refresh()

    def reword(self, condition_id: str, words: str) -> None:
        self.doing.do(lambda: edits.write_condition(self.state, condition_id, words))

    def remove(self, condition_id: str) -> None:
        edit = edits.remove_condition
        self.doing.do(lambda: edit(self.state, condition_id), done=tr("Line taken out"))
