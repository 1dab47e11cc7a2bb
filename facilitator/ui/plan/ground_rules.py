# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What holds in the room: rules from the library and in one's own words, in their order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from facilitator.domain import edits
from facilitator.intake import shipped
from facilitator.ui.plan.add_line import AddLine
from facilitator.ui.plan.check_line import CheckLine
from facilitator.ui.plan.section import Section, emptied, focus_near, focused_in
from facilitator.ui.texts import tr
from facilitator.ui.widgets import Button, Label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from facilitator.store.workspace import Workspace


class GroundRulesSection(Section):
    """The rules that hold; all of the library to choose from when somebody asks for them."""

    def __init__(
        self, workspace: Workspace, session_id: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(tr("Ground rules"), workspace, session_id, parent)
        self.lines: dict[str, CheckLine] = {}
        self._open = False
        self._order: list[str] = []  # as it is on the screen: a rule that is unticked stays put
        self._none = Label(tr("No rules are chosen yet."), self, px=13, color="text3")
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self.more = Button("", self, kind="quiet", height=28)
        self.more.clicked.connect(self._turn)
        self.add = AddLine(
            tr("Add a rule"), self, hint=tr("A rule in your own words"), name=tr("Add a rule")
        )
        foot = QHBoxLayout()
        foot.addWidget(self.more)
        foot.addStretch(1)
        for part in (self._none, self._rows, foot, self.add):
            if isinstance(part, QWidget):
                self.column.addWidget(part)
            else:
                self.column.addLayout(part)
        self.add.added.connect(self._on_added)

    def refresh(self) -> None:
        session = self.session()
        if session is None:
            return
        chosen = session.ground_rules
        known = list(shipped.usual().library.words_of("ground_rules", session.language).values())
        self._settle_order(chosen, known)
        shown = [rule for rule in self._order if rule in chosen or self._open]
        if shown != list(self.lines):
            focused = focused_in([line.box for line in self.lines.values()])
            emptied(self._rows)
            self.lines = {rule: self._made(rule, on=rule in chosen) for rule in shown}
            focus_near([line.box for line in self.lines.values()], focused)
        for rule, line in self.lines.items():
            line.show_on(rule in chosen)
        self._none.setVisible(not shown)
        self.title.set_count(str(len(chosen)) if chosen else "")
        self.more.setText(
            tr("Show only those chosen") if self._open else tr("Choose from the list")
        )
        self.more.set_icon_name("chevron-up" if self._open else "list-checks")

    def _settle_order(self, chosen: Sequence[str], known: Sequence[str]) -> None:
        """What is chosen in its order; all else stays where it stood, new ones come last."""
        kept = [rule for rule in self._order if rule in chosen or rule in known]
        if [rule for rule in kept if rule in chosen] != list(chosen):
            kept = [*chosen, *(rule for rule in kept if rule not in chosen)]
        self._order = [*kept, *(rule for rule in known if rule not in kept)]

    def _made(self, rule: str, *, on: bool) -> CheckLine:
        made = CheckLine(rule, self, on=on, moves=True)
        made.ticked.connect(lambda on: self.tick(rule, on))
        made.reworded.connect(lambda words: self.reword(rule, words))
        made.removed.connect(lambda: self.tick(rule, False))
        made.moved.connect(lambda step: self.move_rule(rule, step))
        self._rows.addWidget(made)
        return made

    def tick(self, rule: str, on: bool) -> None:
        """Let a rule hold, or not."""
        session = self.session()
        if session is None or (rule in session.ground_rules) == on:
            return
        chosen = {*session.ground_rules, rule} if on else {*session.ground_rules} - {rule}
        done = "" if on else tr("Rule taken out")
        self._set([one for one in self._order if one in chosen], done=done)

    def reword(self, rule: str, words: str) -> None:
        """Another wording in the same place; it holds."""
        session = self.session()
        if session is not None:
            place = self._order.index(rule)
            order = [*self._order[:place], words, *self._order[place + 1 :]]
            chosen = {*session.ground_rules, words} - {rule}
            self._set([one for one in order if one in chosen])

    def move_rule(self, rule: str, step: int) -> None:
        """Change places with the rule above (-1) or below (+1)."""
        session = self.session()
        if session is None or rule not in session.ground_rules:
            return
        rules = list(session.ground_rules)
        place = rules.index(rule)
        if 0 <= place + step < len(rules):
            rules[place], rules[place + step] = rules[place + step], rules[place]
            self._set(rules)
            if rule in self.lines:
                self.lines[rule].box.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_added(self, text: str) -> None:
        session = self.session()
        if session is not None and self._set([*session.ground_rules, text]):
            self.add.clear()

    def _set(self, rules: list[str], *, done: str = "") -> bool:
        if self.doing.do(
            lambda: edits.set_ground_rules(self.state, self.session_id, rules), done=done
        ):
            return True
        self.refresh()
        return False

    def _turn(self) -> None:
        self._open = not self._open
        self.refresh()
