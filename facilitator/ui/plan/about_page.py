# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Everything about the session that is no stage: what, when and where, who, and afterwards."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from facilitator.domain import edits
from facilitator.domain.own_templates import find_template
from facilitator.intake import shipped
from facilitator.ui.plan.choosing import GroupField, LanguageField
from facilitator.ui.plan.course_field import CourseField
from facilitator.ui.plan.fields import LineField, LongField, NumberField, date_field, time_field
from facilitator.ui.plan.form import SessionForm
from facilitator.ui.plan.hours_field import HoursField
from facilitator.ui.plan.room_languages import room_languages
from facilitator.ui.sheet import ask_name, why_not
from facilitator.ui.texts import LANGUAGES, tr
from facilitator.ui.widgets import Button, Label

if TYPE_CHECKING:
    from facilitator.domain.change import Edit
    from facilitator.domain.clock import Clock
    from facilitator.store.workspace import Workspace
    from facilitator.ui.plan.fields import Value

_MOST_DOTS = 99


class AboutPage(SessionForm):
    """Most of it stands on the summary. What is typed is kept as it comes."""

    def __init__(
        self,
        workspace: Workspace,
        session_id: str,
        *,
        clock: Clock,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(workspace, session_id, parent)
        self._clock = clock
        self._beside: list[QBoxLayout] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(24, 16, 24, 20)
        self._column.setSpacing(12)
        self._column.addWidget(Label(tr("About this session"), self, px=20, weight=600))
        self._add_what()
        self._add_when()
        self._add_who()
        self._add_cost()
        self._add_afterwards()
        self._column.addStretch(1)
        self.refresh()

    def _add_what(self) -> None:
        self._column.addWidget(self._line("title", tr("Title")))
        self._column.addWidget(self._long("question", tr("Focus question"), lines=2))
        hint = tr("Why we met, in one or two sentences. It opens the summary.")
        self._column.addWidget(self._long("purpose", tr("Purpose"), lines=3, hint=hint))
        hint = tr("What this group may decide, and who answers afterwards.")
        self._column.addWidget(self._long("mandate", tr("Mandate"), lines=2, hint=hint))

    def _add_when(self) -> None:
        self._heading(tr("When and where"))
        self._row((self._date("date", tr("Date")), 2), *self._times("start", "end"))
        self._row((self._line("place", tr("Place")), 1))

    def _add_who(self) -> None:
        self._heading(tr("Who"))
        self.groups = GroupField(self, self._workspace, name=tr("Learning group"))
        self.rename = Button(tr("Rename…"), self, kind="quiet", height=34)
        self.rename.clicked.connect(self.rename_group)
        number = NumberField(self, name=tr("Session number"), least=1)
        self._row(
            (self.add("group_id", tr("Learning group"), self.groups), 3),
            (self.rename, 0),
            (self.add("number", tr("Session number"), number), 1),
        )
        self.course = CourseField(self._workspace, self._session_id, self)
        self._column.addWidget(self.course)
        people = NumberField(self, name=tr("People expected"), none=tr("Not known"))
        dots = NumberField(self, name=tr("Dots per person"), most=_MOST_DOTS)
        self._row(
            (self._line("facilitator", tr("Facilitator")), 2),
            (self.add("people_expected", tr("People expected"), people), 1),
            (self.add("dots_per_person", tr("Dots per person"), dots), 1),
        )
        self._row((self._line("contact", tr("Contact, for corrections and questions")), 1))
        room = room_languages()
        screen = {code: room[code] for code in LANGUAGES}
        first = LanguageField(self, name=tr("Language of the room"), languages=screen)
        second = LanguageField(
            self, name=tr("Second language"), languages=room, none=tr("Only one language")
        )
        self._row(
            (self.add("language", tr("Language of the room"), first), 1),
            (self.add("second_language", tr("Second language"), second), 1),
        )

    def _add_cost(self) -> None:
        """What it takes of people: how many in which way, and the hours of all of them."""
        self._heading(tr("Time and cost"))
        self._row(*(self._count(name, title) for name, title in (
            ("paid", tr("Paid")), ("in_work_time", tr("In work time")),
            ("expenses_only", tr("Expenses only")), ("unpaid", tr("Unpaid")),
        )))  # fmt: skip
        self._row(*(self._count(name, title) for name, title in (
            ("paid_lived", tr("Paid, with lived experience")),
            ("first_time", tr("First time here")), ("been_before", tr("Been before")),
        )))  # fmt: skip
        self._row(*(
            (self.add(name, title, HoursField(self, name=title)), 1) for name, title in (
                ("planned_hours", tr("Hours of all together, planned")),
                ("real_hours", tr("Hours of all together, real")),
            )
        ))  # fmt: skip

    def _count(self, name: str, title: str) -> tuple[QWidget, int]:
        """A number of people."""
        return self.add(name, title, NumberField(self, name=title)), 1

    def _add_afterwards(self) -> None:
        self._heading(tr("Afterwards"))
        self._row((self._date("next_date", tr("Next meeting")), 2), *self._times_next())
        self._row((self._line("next_place", tr("Place of the next meeting")), 1))
        note = self._long("next_note", tr("About the next meeting"), lines=2)
        self._column.addWidget(note)
        self._row(
            (self._date("correct_by", tr("Corrections until")), 1),
            (self._date("retention", tr("Working notes are kept until")), 1),
        )

    # Parts

    def _heading(self, words: str) -> None:
        self._column.addSpacing(8)
        self._column.addWidget(Label(words, self, px=16, weight=600))

    def _line(self, name: str, title: str) -> QWidget:
        return self.add(name, title, LineField(self, name=title))

    def _long(self, name: str, title: str, *, lines: int, hint: str = "") -> QWidget:
        field = LongField(self, name=title, lines=lines)
        field.setPlaceholderText(hint)
        field.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        return self.add(name, title, field)

    def _date(self, name: str, title: str) -> QWidget:
        today = self._clock.now
        return self.add(name, title, date_field(self, name=title, today=lambda: today().date()))

    def _times(self, start: str, end: str) -> list[tuple[QWidget, int]]:
        ends = tr("Booked until")
        return [
            (self.add(start, tr("Start"), time_field(self, name=tr("Start"))), 1),
            (self.add(end, ends, time_field(self, name=ends)), 1),
        ]

    def _times_next(self) -> list[tuple[QWidget, int]]:
        return [
            (self.add("next_start", tr("From"), time_field(self, name=tr("From"))), 1),
            (self.add("next_end", tr("Until"), time_field(self, name=tr("Until"))), 1),
        ]

    def _row(self, *parts: tuple[QWidget, int]) -> None:
        row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        row.setSpacing(12)
        for part, stretch in parts:
            bottom = (
                Qt.AlignmentFlag.AlignBottom if isinstance(part, Button) else Qt.AlignmentFlag(0)
            )
            row.addWidget(part, stretch, bottom)
        self._column.addLayout(row)
        self._beside.append(row)

    def set_narrow(self, narrow: bool) -> None:
        """One field below the other instead of side by side."""
        way = QBoxLayout.Direction
        for row in self._beside:
            row.setDirection(way.TopToBottom if narrow else way.LeftToRight)
        self._column.invalidate()

    # Doing

    def refresh(self) -> None:
        super().refresh()
        self.course.refresh()
        session = self.record()
        self.rename.setVisible(session is not None and session.group_id is not None)

    def edit_of(self, name: str, value: Value) -> Edit:
        state, session = self._workspace.state, self.record()
        if session is None or name not in ("group_id", "language", "second_language"):
            return super().edit_of(name, value)
        if name == "group_id":
            return edits.place_in_group(state, session.id, str(value))
        languages = {
            "language": session.language,
            "second_language": session.second_language,
            name: str(value),
        }
        return edits.set_languages(
            state,
            session.id,
            **languages,
            template=find_template(state, session.template, shipped.templates()),
            usual=shipped.usual(),
        )

    def rename_group(self) -> None:
        """Another name for the learning group of this session, and so of all its sessions."""
        session = self.record()
        group = self._workspace.state.groups.get((session.group_id or "") if session else "")
        if group is None:
            return

        def take(name: str) -> str:
            workspace = self._workspace
            return why_not(workspace, lambda: edits.name_group(workspace.state, group.id, name))

        title = tr("Name of the learning group")
        ask_name(self, title, name=group.name, keep=tr("Rename"), take=take)
