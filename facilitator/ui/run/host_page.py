# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""For the person who hosts: who has been quiet, what comes next, what to ask when it goes flat.

Nobody else sees it: no paper and no projector reads this page.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from facilitator.domain import hosting
from facilitator.domain.records import HostNote
from facilitator.intake import shipped
from facilitator.ui.actions import key_text, table
from facilitator.ui.forms.kinds import KINDS
from facilitator.ui.plan.voices import VoiceMark
from facilitator.ui.run.panel_page import PanelPage
from facilitator.ui.run.rail_parts import Rule
from facilitator.ui.texts import mark, tr
from facilitator.ui.widgets import Button, ElidedLabel, Label, SectionTitle, announce
from facilitator.ui.widgets.scrolled import scrolled

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QShowEvent
    from PySide6.QtWidgets import QLayout

    from facilitator.domain.change import Edit
    from facilitator.domain.hosting import Heard
    from facilitator.domain.records import Stage
    from facilitator.store.workspace import Workspace

LENSES = {
    "person": mark("The person"),
    "relative": mark("A relative"),
    "new_colleague": mark("A new colleague"),
    "outsider": mark("An outsider"),
    "figures": mark("The figures"),
    "purpose": mark("The purpose"),
}
FRIEND = (
    (mark("Support"), mark("What is already good here, and should stay?")),
    (mark("Challenge"), mark("What do we take for granted?")),
    (mark("Other view"), mark("Who would see this quite differently, and why?")),
)
_KINDS = frozenset({"note", "voice", "participant", "stage", "session", "host_note"})
_COLUMNS = 2
_SPACE = 16


class HostPage(PanelPage):
    """`log_asked` when the own log shall open; `left` when Esc leaves the page."""

    log_asked = Signal()

    def __init__(
        self, workspace: Workspace, session_id: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(workspace, session_id, parent)
        self._stale = True
        self._heard: tuple[Heard, ...] | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self.refresh)
        self._inner = QWidget()
        self.lens = Label("", self._inner, px=16, weight=600, wrap=True)
        self.lens_buttons: dict[str, Button] = {}
        self._rows = QVBoxLayout()
        self.unvoiced = self._line(color="text3")
        self.next_title = ElidedLabel("", self._inner, px=14, weight=600)
        self.next_prompt = self._line()
        self.log = Button(
            tr(KINDS["host_note"].title), self._inner, icon=KINDS["host_note"].icon,
            key=key_text(table()[KINDS["host_note"].chord].keys[0]),
        )  # fmt: skip
        self.log.clicked.connect(lambda _on=False: self.log_asked.emit())
        self._lay_out()

    def _line(self, text: str = "", *, color: str = "text2") -> Label:
        return Label(text, self._inner, px=13, color=color, wrap=True)

    def _lay_out(self) -> None:
        column = self._column = QVBoxLayout(self._inner)
        column.setContentsMargins(16, 2, 16, 14)
        column.setSpacing(6)
        told = tr("Only you see this page. It is never printed and never projected.")
        column.addWidget(self._line(told, color="text3"))
        self._section(tr("Look at it differently"), self._lenses())
        self._rows.setSpacing(4)
        self._section(tr("Who has been quiet"), self._rows, self.unvoiced)
        self._section(tr("What comes next"), self.next_title, self.next_prompt)
        self._section(tr("A critical friend asks"), self._questions())
        column.addSpacing(_SPACE)
        column.addWidget(self.log, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        area = scrolled(self._inner, self)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)

    def _section(self, title: str, *parts: QWidget | QLayout) -> None:
        self._column.addSpacing(6)
        self._column.addWidget(Rule(self._inner))
        self._column.addWidget(SectionTitle(title, self._inner))
        for part in parts:
            if isinstance(part, QWidget):
                self._column.addWidget(part)
            else:
                self._column.addLayout(part)

    def _lenses(self) -> QVBoxLayout:
        """One key each; the question appears below, for the host alone."""
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(6)
        for at, (name, words) in enumerate(LENSES.items()):
            button = Button(tr(words), self._inner, key=str(at + 1))
            button.setCheckable(True)
            button.clicked.connect(lambda _on=False, name=name: self.turn_lens(name))
            self.lens_buttons[name] = button
            grid.addWidget(button, at // _COLUMNS, at % _COLUMNS)
        self.lens.hide()
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addLayout(grid)
        column.addWidget(self.lens)
        return column

    def _questions(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(1)
        for title, question in FRIEND:
            column.addWidget(Label(tr(title), self._inner, px=12, weight=600, color="text3"))
            column.addWidget(self._line(tr(question)))
            column.addSpacing(5)
        return column

    # What is shown

    def target(self) -> QWidget:
        """What takes the keyboard."""
        return next(iter(self.lens_buttons.values()))

    def hear_of(self, edit: Edit) -> None:
        """Something in the session is different; shown when somebody looks."""
        if any(change.kind in _KINDS for change in edit.changes):
            self._stale = True
            if self.isVisible():
                self._soon.start(0)

    def refresh(self) -> None:
        """Count anew, and look what comes next."""
        state = self._workspace.state
        session = state.sessions.get(self._session_id)  # undo may have taken it away
        if not self._stale or session is None:
            return
        self._stale = False
        self._show_heard(hosting.heard(state, session.id))
        loose = hosting.without_voice(state, session.id)
        words = tr("{notes} without a voice").format(notes=tr("%n note(s)", n=loose))
        self.unvoiced.setText(words)
        self.unvoiced.setVisible(bool(loose))
        self._show_next(hosting.next_stage(state, session))
        count = len(state.entries_of(HostNote, session.id))
        self.log.setAccessibleName(f"{self.log.text()}, {count}")

    def _show_heard(self, heard: tuple[Heard, ...]) -> None:
        if heard == self._heard:
            return
        self._heard = heard
        while (item := self._rows.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for one in heard:
            self._rows.addWidget(self._heard_row(one))
        if not heard:
            self._rows.addWidget(self._line(tr("No voices are named yet."), color="text3"))

    def _heard_row(self, one: Heard) -> QWidget:
        row = QWidget(self._inner)
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(9)
        if one.number:
            line.addWidget(VoiceMark(one.number, row))
        name = one.name or tr("Voice {number}").format(number=one.number)
        line.addWidget(ElidedLabel(name, row, px=13), 1)
        count = tr("{notes} so far").format(notes=tr("%n note(s)", n=one.count))
        line.addWidget(Label(count, row, px=13, color="text2", tnum=True))
        return row

    def heard_words(self) -> list[str]:
        """What is said of voices and roles, from the top."""
        items = (self._rows.itemAt(at) for at in range(self._rows.count()))
        rows = (item.widget() for item in items if item is not None)
        labels = ([w.text() for w in row.findChildren(Label)] for row in rows if row is not None)
        return [": ".join(texts) for texts in labels]

    def _show_next(self, stage: Stage | None) -> None:
        if stage is None:
            self.next_title.setText(tr("This is the last stage."))
            self.next_prompt.hide()
            return
        minutes = tr("%n min", n=stage.minutes) if stage.minutes else ""
        self.next_title.setText(" · ".join(filter(None, (stage.title, minutes))))
        words = "\n".join(filter(None, (stage.prompt, stage.second_prompt)))
        self.next_prompt.setText(words)
        self.next_prompt.setVisible(bool(words))

    # Lenses

    def turn_lens(self, name: str) -> None:
        """The question of this lens for the host to read, or no more when it is there already."""
        session = self._workspace.state.sessions.get(self._session_id)
        shown = "" if self.lens.property("lens") == name or session is None else name
        for key, button in self.lens_buttons.items():
            button.setChecked(key == shown)
            button.set_kind("primary" if key == shown else "secondary")
        self.lens.setProperty("lens", shown)
        library = shipped.templates()
        words = library.label("lenses", shown, session.language) if shown and session else ""
        self.lens.setText(words)
        self.lens.setVisible(bool(words))
        if words:
            announce(self.lens, words)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        names, at = list(LENSES), event.key() - Qt.Key.Key_1
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif 0 <= at < len(names) and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.turn_lens(names[at])
        else:
            super().keyPressEvent(event)
