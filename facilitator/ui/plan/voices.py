# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Whose voices are heard: up to six, each with a colour, a mark and a name that is given here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from facilitator.domain import edits
from facilitator.domain.records import Note
from facilitator.domain.rules import VOICES
from facilitator.domain.text import NAME_LIMIT
from facilitator.ui import fonts, theme
from facilitator.ui.marks import mark_path
from facilitator.ui.plan.add_line import AddLine
from facilitator.ui.plan.section import Section, emptied
from facilitator.ui.texts import tr
from facilitator.ui.widgets import IconButton, Label, rounded

if TYPE_CHECKING:
    from collections.abc import Callable

    from facilitator.domain.records import Voice
    from facilitator.store.workspace import Workspace


class VoiceMark(QWidget):
    """The colour and mark of a voice."""

    def __init__(self, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number = number
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(theme.current().px(16), theme.current().px(16))

    def paintEvent(self, event: QPaintEvent) -> None:
        now, painter = theme.current(), QPainter(self)
        box = QRectF(self.rect())
        rounded(painter, box, 3, fill=now.note(self._number), line=None)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(now.note_text)
        inset = box.width() * 0.22
        painter.drawPath(mark_path(self._number, box.adjusted(inset, inset, -inset, -inset)))


class VoiceName(QLineEdit):
    """The name of one voice. Enter or leaving keeps it, Esc takes back what was typed."""

    def __init__(self, number: int, keep: Callable[[int, str], None], parent: QWidget) -> None:
        super().__init__(parent)
        self._number, self._keep, self._known = number, keep, ""
        self.setMaxLength(NAME_LIMIT)
        self.setPlaceholderText(tr("Voice {number}").format(number=number))
        self.setAccessibleName(tr("Name of voice {number}").format(number=number))
        self.editingFinished.connect(self._finished)

    def show_name(self, name: str) -> None:
        """The name as it is kept; what is being typed stays."""
        if self.text() == self._known and name != self._known:
            self.setText(name)
        self._known = name

    def _finished(self) -> None:
        if self.text().strip() != self._known:
            self._keep(self._number, self.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text() != self._known:
            self.setText(self._known)
            return
        super().keyPressEvent(event)


class VoicesSection(Section):
    """The voices of this session. A voice that goes leaves its notes without one."""

    def __init__(
        self, workspace: Workspace, session_id: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(tr("Voices"), workspace, session_id, parent)
        self.names: dict[int, VoiceName] = {}
        self._none = Label(tr("Whose perspectives shall be told apart?"), self, px=13)
        self._none.set_color("text3")
        self._none.setWordWrap(True)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(theme.current().px(4))
        self.add = AddLine(tr("Add a voice"), self, hint=tr("Name of the voice"))
        self.column.addWidget(self._none)
        self.column.addLayout(self._rows)
        self.column.addSpacing(2)
        self.column.addWidget(self.add)
        self.add.added.connect(self._on_added)

    def refresh(self) -> None:
        voices = self.state.voices(self.session_id)
        if [voice.number for voice in voices] != list(self.names):
            emptied(self._rows)
            self.names = {}
            for voice in voices:
                self._rows.addWidget(self._row(voice))
        for voice in voices:
            self.names[voice.number].show_name(voice.name)
        self._none.setVisible(not voices)
        if len(voices) == len(VOICES):
            self.add.shut()
        self.add.setVisible(len(voices) < len(VOICES))

    def _row(self, voice: Voice) -> QWidget:
        row = QWidget(self)
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(9)
        name = VoiceName(voice.number, self._name, row)
        name.setFont(fonts.font(13))
        self.names[voice.number] = name
        words = tr("Take voice {number} out").format(number=voice.number)
        out = IconButton("x", words, row, size=28, icon_size=14, color="text3")
        out.clicked.connect(lambda: self.remove(voice.number))
        for part in (VoiceMark(voice.number, row), name, out):
            line.addWidget(part, int(part is name))
        return row

    def remove(self, number: int) -> None:
        """The voice goes; its notes stay."""
        voice = next((v for v in self.state.voices(self.session_id) if v.number == number), None)
        if voice is None:
            return
        notes = sum(n.voice_id == voice.id for n in self.state.part(Note, self.session_id).values())
        done = tr("Voice taken out")
        if notes:
            done = tr("Voice taken out; %n note(s) have none now", n=notes)
        self.doing.do(lambda: edits.remove_voice(self.state, voice.id), done=done)

    def _name(self, number: int, name: str) -> None:
        verb, session_id = edits.name_voice, self.session_id
        self.doing.do(lambda: verb(self.state, session_id, number=number, name=name))

    def _on_added(self, text: str) -> None:
        taken = {voice.number for voice in self.state.voices(self.session_id)}
        number = next((n for n in VOICES if n not in taken), None)
        verb, session_id = edits.name_voice, self.session_id
        if number is not None and self.doing.do(
            lambda: verb(self.state, session_id, number=number, name=text)
        ):
            self.add.clear()
