# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The privacy check: one line after the other that may point to a person, and what to do with it.

It only suggests. What is chosen is about paper and files; board and projector keep the words.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from facilitator.domain import edits
from facilitator.domain.errors import KnownError
from facilitator.domain.on_paper import OUT, REWORD, STAY
from facilitator.domain.pointing import DECISION, GROUP, NOTE, Found, Item
from facilitator.ui.errors import sentence
from facilitator.ui.summary.check_choices import RING, CheckChoices
from facilitator.ui.summary.marked_text import MarkedText
from facilitator.ui.summary.page_head import PageHead
from facilitator.ui.summary.pointing_words import reasons
from facilitator.ui.texts import tr
from facilitator.ui.widgets import Button, IconButton, Label

if TYPE_CHECKING:
    from facilitator.domain.change import Edit
    from facilitator.store.workspace import Workspace
    from facilitator.ui.summary.pointing_watch import PointingWatch

_STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_PageUp: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_PageDown: 1,
}
_CHOICES = {Qt.Key.Key_1: STAY, Qt.Key.Key_2: REWORD, Qt.Key.Key_3: OUT}


class CheckPage(QWidget):
    """`done` goes back; `said` tells what was chosen, and whether undo shall be offered."""

    done = Signal()
    said = Signal(str, bool)

    def __init__(
        self, workspace: Workspace, watch: PointingWatch, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace, self._watch = workspace, watch
        self._walk: list[Found] = []
        self._place = 0
        self.head = PageHead(tr("What may point to a person"), tr("Close the check"), self)
        self.count = Label("", self, px=13, color="text2", tnum=True)
        self.before = IconButton("chevron-left", tr("The one before"), self, size=28, key="←")
        self.after = IconButton("chevron-right", tr("The next one"), self, size=28, key="→")
        self.where = Label("", self, px=12, color="text3", wrap=True)
        self.words = MarkedText(self, name=tr("What was said"))
        self.why = Label("", self, px=13, color="text2", wrap=True)
        self.choices = CheckChoices(self)
        self.rest = Label("", self, px=13, color="text2", wrap=True)
        self.ready = Button(tr("Done"), self, height=34)
        self.hint = Label(
            tr(
                "Facilitator found these by names, numbers and words for relatives. You decide. "
                "The board and the projector keep the words."
            ),
            self,
            px=12,
            color="text3",
            wrap=True,
        )
        self._build()
        for button in (self.before, self.after, *self.choices.buttons(), self.ready):
            button.installEventFilter(self)
        self.head.done.connect(self.done)
        self.ready.clicked.connect(self.done)
        self.before.clicked.connect(lambda: self.turn(-1))
        self.after.clicked.connect(lambda: self.turn(1))
        self.choices.chosen.connect(self.choose)
        self.choices.worded.connect(self._reword)
        watch.changed.connect(self.refresh)

    def _build(self) -> None:
        whole = QVBoxLayout(self)
        whole.setContentsMargins(20 - RING, 12, 20 - RING, 16)
        whole.setSpacing(8)
        column = QVBoxLayout()
        column.setContentsMargins(RING, 0, RING, 0)
        column.setSpacing(8)
        column.addWidget(self.head)
        column.addWidget(self.hint)
        row = QHBoxLayout()
        row.addWidget(self.count, 1)
        row.addWidget(self.before)
        row.addWidget(self.after)
        column.addLayout(row)
        for part in (self.where, self.words, self.why):
            column.addWidget(part)
        whole.addLayout(column)
        whole.addWidget(self.choices)
        foot = QHBoxLayout()
        foot.setContentsMargins(RING, 0, RING, RING)
        foot.setSpacing(8)
        foot.addWidget(self.rest, 1)
        foot.addWidget(self.ready)
        whole.addLayout(foot)
        whole.addStretch(1)

    # Where one is ------------------------------------------------------------------------------

    def start(self) -> None:
        """From the first that nobody has looked at."""
        self._take_up()
        self._place = next((i for i, one in enumerate(self._walk) if self._is_open(one)), 0)
        self._show()

    def turn(self, step: int) -> None:
        """The next (1) or the one before (-1)."""
        if self._walk:
            self._place = (self._place + step) % len(self._walk)
            self._show()
            self.choices.take_focus()

    def current(self) -> Found | None:
        """The one that is shown."""
        return self._walk[self._place] if self._walk else None

    def refresh(self) -> None:
        """Something else points to a person, or another choice was made: stay where one is."""
        shown = self.current()
        self._take_up()
        ids = [one.item.id for one in self._walk]
        if shown is not None and shown.item.id in ids:
            self._place = ids.index(shown.item.id)
        self._place = min(self._place, max(0, len(ids) - 1))
        self._show()

    def _take_up(self) -> None:
        """What was found, and the notes for which something was chosen all the same."""
        found = list(self._watch.found)
        known = {one.item.id for one in found}
        session = self._watch.session_id
        chosen = (n for n in self._workspace.state.notes_of(session) if n.on_paper)
        found += [Found(Item(NOTE, n.id, n.text), ()) for n in chosen if n.id not in known]
        self._walk = found

    def _is_open(self, one: Found) -> bool:
        return not self._watch.choice(one.item)

    def _show(self) -> None:
        one = self.current()
        for part in (self.count, self.where, self.words, self.why, self.choices):
            part.setVisible(one is not None)
        several = len(self._walk) > 1
        self.before.setVisible(several)
        self.after.setVisible(several)
        left = sum(map(self._is_open, self._walk))
        self.ready.setVisible(not left)
        self.hint.setVisible(bool(left))  # its room is for the way back
        self.rest.setText(
            tr("%n still to look at", n=left)
            if left
            else tr("All is looked at. Nothing else was found that may point to a person.")
        )
        if one is None:
            return
        place = tr("{place} of {count}").format(place=self._place + 1, count=len(self._walk))
        self.count.setText(place)
        self.where.setText(self._where(one.item))
        self.words.show_text(one.item.text, [(p.start, p.end) for p in one.pointers])
        self.why.setText("\n".join(reasons(one)))
        self.why.setVisible(bool(one.pointers))
        note = self._workspace.state.notes.get(one.item.id)
        printed = note.paper_text if note is not None else ""
        kind, chosen = one.item.kind, self._watch.choice(one.item)
        self.choices.show_choice(kind, chosen, one.item.text, printed=printed)
        self.setAccessibleDescription(f"{place}. {one.item.text} {self.why.text()}")

    def _where(self, item: Item) -> str:
        if item.kind == GROUP:
            return tr("Name of a group")
        if item.kind == DECISION:
            return tr("Decision")
        note = self._workspace.state.notes.get(item.id)
        group = self._workspace.state.clusters.get((note.cluster_id if note else "") or "")
        if group is None:
            return tr("Note in no group")
        name = " ".join(filter(None, (group.letter, group.name)))
        return tr("Note in group {name}").format(name=name)

    # What is chosen ----------------------------------------------------------------------------

    def choose(self, choice: str) -> None:
        """The line that is shown stays, is left out, or its other words are asked for."""
        one = self.current()
        if one is None or (choice == OUT and one.item.kind != NOTE):
            return
        if choice == REWORD:
            self.choices.ask_words()
        elif one.item.kind != NOTE:
            self._watch.let_stay(one.item)
            self._go_on()
        elif self._do(edits.set_on_paper, one.item.id, choice):
            words = tr("Left out of papers and files") if choice == OUT else tr("It stays")
            self.said.emit(words, True)
            self._go_on()

    def _reword(self, text: str) -> None:
        """A note says something else on paper; a name or a decision is changed itself."""
        one = self.current()
        if one is None:
            return
        state, key = self._workspace.state, one.item.id
        made = {
            NOTE: lambda: edits.set_on_paper(state, key, REWORD, text=text),
            GROUP: lambda: edits.name_cluster(state, key, text),
            DECISION: lambda: edits.write_decision(state, key, text=text),
        }[one.item.kind]
        if self._do(made):
            words = tr("Printed in other words") if one.item.kind == NOTE else tr("Changed")
            self.said.emit(words, True)
            self.choices.drop_words()
            self._go_on()

    def _do(self, verb: object, *given: object) -> bool:
        """Do what a verb says; what cannot be is told beside the field."""
        assert callable(verb)
        try:
            edit: Edit = verb(self._workspace.state, *given) if given else verb()
            self._workspace.do(edit)
        except KnownError as problem:
            self.choices.say(sentence(problem))
            return False
        return True

    def _go_on(self) -> None:
        """To the next that nobody has looked at; after the last one the way back is next."""
        self.refresh()
        count = len(self._walk)
        places = [(self._place + step) % count for step in range(count)] if count else []
        self._place = next((p for p in places if self._is_open(self._walk[p])), self._place)
        self._show()
        if self.ready.isHidden():
            self.choices.take_focus()
        else:
            self.ready.setFocus(Qt.FocusReason.TabFocusReason)

    def target(self) -> QWidget:
        """What takes the keyboard."""
        return self.choices.target() if self._walk else self.head.close_button

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Buttons of Qt take ← and → for the next button; here that is ↑ and ↓ alone."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = _STEPS.get(Qt.Key(event.key()))
            if step is not None:
                self.turn(step)
                return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """1, 2 and 3 choose, ← and → go on and back; Esc first leaves the field."""
        key = Qt.Key(event.key())
        if self.choices.is_asking():
            if key == Qt.Key.Key_Escape:
                self.choices.drop_words()
                self.choices.take_focus()
                return
        elif key in _CHOICES:
            self.choose(_CHOICES[key])
            return
        elif key in _STEPS:
            self.turn(_STEPS[key])
            return
        super().keyPressEvent(event)
