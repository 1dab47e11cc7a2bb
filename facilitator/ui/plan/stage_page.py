# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The chosen stage: how, how long, what is asked, what it allows, what only one person sees."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from facilitator.domain import edits, modes
from facilitator.domain.records import Stage
from facilitator.domain.rules import NOTE_KINDS
from facilitator.ui import theme
from facilitator.ui.board.marking_words import kind_words
from facilitator.ui.plan.choosing import ChoiceField
from facilitator.ui.plan.family_strip import FamilyStrip, ModeButton
from facilitator.ui.plan.fields import LongField
from facilitator.ui.plan.form import FieldRow, Form, WhyLine
from facilitator.ui.plan.icon_words import IconWords
from facilitator.ui.plan.kinds import mode_name, stage_name
from facilitator.ui.plan.minutes_field import MinutesField
from facilitator.ui.plan.mode_options import ModeOptions
from facilitator.ui.plan.prompt_part import FIRST, SECOND, PromptPart
from facilitator.ui.plan.room_card import RoomCard, first_screen
from facilitator.ui.plan.stage_fields import CheckField, TitleField
from facilitator.ui.plan.usual_words import usual_values
from facilitator.ui.texts import clock, tr
from facilitator.ui.widgets import Button, Label

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from facilitator.domain.agenda import Slot
    from facilitator.domain.change import Edit
    from facilitator.domain.records import Session
    from facilitator.store.workspace import Workspace
    from facilitator.ui.plan.fields import Value

_SIDE, _HEADING = 24, 10  # of the page; of the title, for the frame it has with the keyboard


class StagePage(Form):
    """Everything of one stage, to change. What it is asked for and cannot do itself it tells."""

    started = Signal()
    doubled = Signal()
    removed = Signal()
    language_wanted = Signal(str)
    left = Signal()  # Esc: back to the list

    def __init__(
        self, workspace: Workspace, session_id: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(workspace, parent)
        self._session_id, self._stage_id = session_id, ""
        self._aside: dict[tuple[str, str], Value] = {}  # typed, not kept, and then left
        self._slot: Slot | None = None
        self._make_head()
        self.prompt = PromptPart(self)
        self.options = ModeOptions(workspace, self)
        self.notes = LongField(self, name=tr("Notes for you"), lines=3)
        self.notes.setPlaceholderText(tr("What helps you in this stage"))
        self.checks = _checks(self)
        self.kind = FieldRow(tr("Kind of notes"), _kinds(self), self)
        self.card = RoomCard(self)
        self.start = Button(tr("Start here"), self, icon="play", height=32)
        self.double = Button(tr("Duplicate"), self, kind="quiet", icon="copy", height=32)
        self.out = Button(tr("Take out"), self, kind="quiet", icon="trash-2", height=32)
        self._lay_out()
        self._bind_all()

    def _make_head(self) -> None:
        self.title = TitleField(self, name=tr("Title of the stage"))
        self.times = Label("", self, px=12, color="text3")
        self.minutes = MinutesField(self, name=tr("Minutes"))
        self.why = WhyLine(self)
        self.strip = FamilyStrip(self)
        self.mode = ModeButton(self)

    # What is written where

    def _bind_all(self) -> None:
        self.bind("title", self.title, self.why.say_for("title"))
        self.bind("minutes", self.minutes, self.why.say_for("minutes"))
        for name, field in ((FIRST, self.prompt.first), (SECOND, self.prompt.second)):
            self.bind(name, field, self.prompt.why.say_for(name))
        self.bind("private_notes", self.notes, self.why.say_for("private_notes"))
        for name, box in self.checks.items():
            self.bind(name, box, self.why.say_for(name))
        for name, row in (*self.options.rows.items(), ("note_kind", self.kind)):
            self.bind(name, row.field, row.say)
        self.options.statements.refused.connect(self.refused)
        self.strip.chosen.connect(self._choose_family)
        self.mode.chosen.connect(self._choose_mode)
        self.prompt.tabs.wanted.connect(self.language_wanted)
        self.prompt.tabs.chosen.connect(
            lambda name: self.options.statements.show_second(name == SECOND)
        )
        self.title.returnPressed.connect(self.focus_prompt)
        self.start.clicked.connect(self.started)
        self.double.clicked.connect(self.doubled)
        self.out.clicked.connect(self.removed)

    def record(self) -> Stage | None:
        return self._workspace.state.all(Stage).get(self._stage_id)

    def edit_of(self, name: str, value: Value) -> Edit:
        return edits.write_stage(self._workspace.state, self._stage_id, **{name: value})

    def _choose_family(self, family: str) -> None:
        stage = self.record()
        if stage is not None and modes.family(stage.mode) != family:
            self._choose_mode(modes.USUAL[family])

    def _choose_mode(self, mode: str) -> None:
        """Another mode; a title that only named the old one names the new one."""
        stage, session = self.record(), self._session()
        if stage is None or session is None or stage.mode == mode:
            return
        self.write()
        values: dict[str, Any] = {"mode": mode}
        if stage.title == mode_name(stage.mode, session.language):
            values["title"] = mode_name(mode, session.language)
        usual = usual_values(mode, session.language)
        values |= {name: value for name, value in usual.items() if not getattr(stage, name)}
        self._workspace.do(edits.write_stage(self._workspace.state, stage.id, **values))

    def write(self) -> None:
        super().write()
        self.options.statements.write()

    # What is shown

    def show_slot(self, slot: Slot, session: Session, *, clocked: bool, running: bool) -> None:
        """Show a stage. `running`: the session is in it now; `clocked`: its times are known."""
        stage = slot.stage
        if stage.id != self._stage_id:
            self._turn_to(stage.id)
        self._slot = slot
        self.refresh()
        self._show_times(slot, clocked=clocked)
        self.strip.set_mode(stage.mode)
        self.mode.set_mode(stage.mode)
        self.prompt.show_languages(session.language, session.second_language)
        self.options.show_stage(stage, session)
        statements = [
            statement
            for statement in self._workspace.state.statements_of(session.id)
            if statement.stage_id == stage.id
        ]
        self.options.statements.show_statements(stage.id, statements)
        self.options.statements.show_second(self.prompt.tabs.current() == SECOND)
        self.start.setText(tr("Go on here") if running else tr("Start here"))
        self.start.updateGeometry()
        for button in (self.start, self.double, self.out):
            button.setAccessibleName(f"{button.text()}: {stage_name(stage)}")
        self.card.show_screen(first_screen(session, stage, statements, slot.shown))

    def _show_times(self, slot: Slot, *, clocked: bool) -> None:
        ends = slot.ends if slot.shown == slot.starts else slot.real_end
        times = f"{clock(slot.shown)} – {clock(ends)}"
        self.times.setText(times if clocked else "")

    def _turn_to(self, stage_id: str) -> None:
        """Write what was typed; what cannot be kept waits until somebody comes back to it."""
        self.write()
        for name in self._typed:
            value = self._fields[name].value()
            if value is not None:
                self._aside[self._stage_id, name] = value
        self._typed.clear()
        self._stage_id = stage_id
        self.prompt.tabs.choose(FIRST)
        waiting = [name for key, name in self._aside if key == stage_id]
        self.refresh()
        for name in waiting:
            self._fields[name].show_value(self._aside.pop((stage_id, name)))
            self._typed.add(name)
        if waiting:
            super().write()  # it says again why not

    def _session(self) -> Session | None:
        return self._workspace.state.sessions.get(self._session_id)

    def focus_prompt(self) -> None:
        """The keyboard goes to what the room is asked."""
        self.prompt.field().setFocus(Qt.FocusReason.ShortcutFocusReason)

    def focus_title(self) -> None:
        """The keyboard goes to the title, all of it chosen: typing replaces it."""
        self.title.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.title.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not event.modifiers():
            self.write()
            self.left.emit()
        else:
            super().keyPressEvent(event)

    # Where things stand

    def minimumSizeHint(self) -> QSize:
        # Wrapped words ask for their tallest form; the scroll area knows the height at its width.
        hint = super().minimumSizeHint()
        return QSize(hint.width(), 0) if self.hasHeightForWidth() else hint

    def _lay_out(self) -> None:
        page = QVBoxLayout(self)
        page.setContentsMargins(_SIDE - _HEADING, 16, _SIDE, 20)
        page.setSpacing(0)
        page.addLayout(self._head())
        column = QVBoxLayout()
        column.setContentsMargins(_HEADING, 0, 0, 0)
        column.setSpacing(0)
        page.addLayout(column)
        page.addStretch(1)
        column.addWidget(self.why)
        column.addSpacing(14)
        column.addWidget(self.strip)
        column.addWidget(self.mode)
        column.addSpacing(14)
        column.addWidget(self.prompt)
        column.addWidget(self.options)
        self._add_notes(column)
        self.foot = self._foot()
        column.addSpacing(16)
        column.addLayout(self.foot)
        column.addSpacing(16)
        column.addLayout(self._buttons())

    def _head(self) -> QBoxLayout:
        self._side = QHBoxLayout()
        self._side.setSpacing(12)
        self._side.addWidget(self.times)
        self._side.addWidget(self.minutes)
        self.head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self.head.setSpacing(8)
        self.head.addWidget(self.title, 1)
        self.head.addLayout(self._side)
        return self.head

    def _add_notes(self, column: QVBoxLayout) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(0, 16, 0, 6)
        row.addWidget(Label(tr("Notes for you"), self, px=13, weight=600, color="text2"))
        row.addStretch(1)
        row.addWidget(IconWords("lock", tr("never on the projector or in print"), self))
        column.addLayout(row)
        column.addWidget(self.notes)

    def _foot(self) -> QBoxLayout:
        left, right = QVBoxLayout(), QVBoxLayout()
        left.setSpacing(1)
        right.setSpacing(8)
        left.addWidget(Label(tr("In this stage"), self, px=13, weight=600, color="text2"))
        left.addSpacing(theme.current().px(5))
        for box in self.checks.values():
            left.addWidget(box)
        left.addSpacing(theme.current().px(8))
        left.addWidget(self.kind, 0, Qt.AlignmentFlag.AlignLeft)
        left.addStretch(1)
        right.addWidget(Label(tr("The room will see"), self, px=13, weight=600, color="text2"))
        right.addWidget(self.card)
        right.addStretch(1)
        row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        row.setSpacing(24)
        row.addLayout(left, 1)
        row.addLayout(right)
        return row

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in (self.start, self.double, self.out):
            row.addWidget(button)
        row.addStretch(1)
        return row

    def set_narrow(self, narrow: bool) -> None:
        """Put things below each other instead of side by side."""
        way = QBoxLayout.Direction
        for row in (self.head, self.foot):
            row.setDirection(way.TopToBottom if narrow else way.LeftToRight)
        self._side.setContentsMargins(_HEADING if narrow else 0, 0, 0, 0)


def _checks(parent: QWidget) -> dict[str, CheckField]:
    """What a stage allows, by the name of its field."""
    words = {
        "phones": tr("Phones may add notes"),
        "keeps_names": tr("Keep who said it"),
        "hidden": tr("Hide notes until reveal"),
        "shows_timer": tr("Show the timer to the room"),
        "optional": tr("May be left out when time is short"),
    }
    return {name: CheckField(text, parent) for name, text in words.items()}


def _kinds(parent: QWidget) -> ChoiceField:
    """What the notes of a stage are, where nobody says otherwise."""
    words = {kind: kind_words(kind) for kind in NOTE_KINDS} | {"any": tr("Any")}
    return ChoiceField(parent, name=tr("Kind of notes"), choices=words)
