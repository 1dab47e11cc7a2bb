# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Who is there, by role, and whose voices are heard: names are added and voices named here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from facilitator.domain import edits
from facilitator.domain.grammar import parse
from facilitator.domain.matching import VOICE, names_of
from facilitator.domain.records import Participant, Voice
from facilitator.ui import fonts, theme
from facilitator.ui.attempt import attempt
from facilitator.ui.plan.people import by_role
from facilitator.ui.plan.voices import VoiceMark, VoiceName
from facilitator.ui.run.hints import Cap, Hints
from facilitator.ui.run.input_frame import InputFrame
from facilitator.ui.run.panel_page import PanelPage
from facilitator.ui.run.rail_parts import Rule
from facilitator.ui.texts import tr
from facilitator.ui.widgets import ElidedLabel, IconButton, Label, SectionTitle, rounded
from facilitator.ui.widgets.scrolled import scrolled

if TYPE_CHECKING:
    from collections.abc import Callable

    from facilitator.domain.change import Edit
    from facilitator.store.workspace import Workspace

_VOICES = range(1, 7)
_KINDS = frozenset({"participant", "voice"})


class _Initials(QWidget):
    """A small disc with somebody's initials."""

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._text = text
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(theme.current().px(26), theme.current().px(24))

    def paintEvent(self, event: QPaintEvent) -> None:
        now, painter = theme.current(), QPainter(self)
        box = QRectF(self.rect())
        line = now.text if now.high_contrast else None
        rounded(painter, box, box.height() / 2, fill=now.hover, line=line)
        painter.setFont(fonts.font(11, 600))
        painter.setPen(now.text2)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._text)


class PeoplePage(PanelPage):
    """`said` gives words and whether undo shall be offered; `left` when Esc leaves the line."""

    def __init__(
        self, workspace: Workspace, session_id: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(workspace, session_id, parent)
        self._shown: list[Participant] | None = None
        self._inner = QWidget()
        self._rows = QVBoxLayout()
        self.voice_names: dict[int, VoiceName] = {}
        self.edit = QLineEdit(self)
        self._lay_out()
        self.edit.returnPressed.connect(self.add)
        self.refresh()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self._inner)
        column.setContentsMargins(16, 0, 16, 12)
        column.setSpacing(0)
        self._rows.setSpacing(0)
        column.addLayout(self._rows)
        column.addSpacing(12)
        column.addWidget(Rule(self._inner))
        column.addSpacing(12)
        column.addWidget(SectionTitle(tr("Voices"), self._inner))
        column.addSpacing(4)
        for number in _VOICES:
            column.addLayout(self._voice_row(number))
            column.addSpacing(4)
        column.addStretch(1)
        area = scrolled(self._inner, self)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(area, 1)
        whole.addWidget(Rule(self))
        whole.addWidget(self._foot())

    def _voice_row(self, number: int) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(9)
        name = VoiceName(number, self._name_voice, self._inner)
        self.voice_names[number] = name
        row.addWidget(VoiceMark(number, self._inner))
        row.addWidget(name, 1)
        return row

    def _foot(self) -> QWidget:
        foot = QWidget(self)
        column = QVBoxLayout(foot)
        column.setContentsMargins(14, 10, 14, 12)
        column.setSpacing(5)
        frame = InputFrame(foot, height=40)
        frame.set_padding(10)
        self.edit.setProperty("bare", True)
        self.edit.setFont(fonts.font(14))
        self.edit.setPlaceholderText(tr("Add a name, then Enter"))
        self.edit.setAccessibleName(tr("Add somebody"))
        frame.row.addWidget(self.edit, 1)
        frame.follow(self.edit)
        hints = Hints(foot, gap=12)
        hints.set_left([[tr("Name, role"), Cap("/1–6"), tr("voice")]])
        column.addWidget(frame)
        column.addWidget(hints)
        return foot

    # What is shown

    def hear_of(self, edit: Edit) -> None:
        """Something in the session is different."""
        if any(change.kind in _KINDS for change in edit.changes):
            self.refresh()

    def count(self) -> int:
        """How many people are there, those without a name too."""
        return sum(p.count for p in self._workspace.state.participants(self._session_id))

    def refresh(self) -> None:
        """List who is there and the names of the voices."""
        state = self._workspace.state
        names = {voice.number: voice.name for voice in state.voices(self._session_id)}
        for number, field in self.voice_names.items():
            field.show_name(names.get(number, ""))
        people = state.participants(self._session_id)
        if people == self._shown:
            return
        self._shown = people
        while (item := self._rows.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for role, members in by_role(people):
            count = str(sum(p.count for p in members))
            title = SectionTitle(
                role or tr("No role given"), self._inner, count=count, px=12, color="text3"
            )
            title.setContentsMargins(0, 6, 0, 2)
            self._rows.addWidget(title)
            for person in members:
                if person.name or person.initials:
                    self._rows.addWidget(self._person(person))
        if not people:
            self._rows.addWidget(
                Label(tr("Nobody is on the list yet."), self._inner, px=13, color="text3")
            )

    def _person(self, person: Participant) -> QWidget:
        row = QWidget(self._inner)
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(9)
        line.addWidget(_Initials(person.initials, row))
        line.addWidget(ElidedLabel(person.name or person.initials, row, px=13), 1)
        voice = self._workspace.state.all(Voice).get(person.voice_id or "")
        if voice is not None:
            line.addWidget(VoiceMark(voice.number, row))
        name = tr("Take {name} off the list").format(name=person.name or person.initials)
        off = IconButton("x", name, row, size=28, icon_size=14, color="text3")
        off.clicked.connect(lambda _on=False: self.remove(person.id))
        line.addWidget(off)
        return row

    # What is done

    def add(self) -> None:
        """Add who is typed: a name, a role behind a comma, a voice behind a slash."""
        line = parse(self.edit.text(), names_of(self._workspace.state, self._session_id))
        name, _comma, role = line.text.partition(",")
        if not name.strip():
            return
        token = line.last(VOICE)
        voice_id = token.meant.id if token and token.meant else None
        roles = (role.strip(),) if role.strip() else ()
        added = self._do(
            lambda: edits.add_participant(
                self._workspace.state, self._session_id, name=name, roles=roles, voice_id=voice_id
            )
        )
        if added:
            self.edit.clear()

    def remove(self, person_id: str) -> None:
        """Take somebody off the list; what they said stays."""
        if self._do(lambda: edits.remove_participant(self._workspace.state, person_id)):
            self.said.emit(tr("Taken off the list"), True)

    def _name_voice(self, number: int, name: str) -> None:
        self._do(
            lambda: edits.name_voice(
                self._workspace.state, self._session_id, number=number, name=name
            )
        )

    def _do(self, make: Callable[[], Edit]) -> bool:
        edit = attempt(self._workspace, make, say=lambda why: self.said.emit(why, False))
        return edit is not None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            if self.edit.text():
                self.edit.clear()
            else:
                self.left.emit()
            return
        super().keyPressEvent(event)
