# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The pulse of seven: how many people chose each answer, typed from paper. Never who."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFocusEvent, QIntValidator, QKeyEvent
from PySide6.QtWidgets import QGridLayout, QLineEdit, QVBoxLayout, QWidget

from facilitator.domain import edits
from facilitator.domain.edits.entries import PULSE_ANSWERS, PULSE_ITEMS
from facilitator.domain.errors import KnownError
from facilitator.intake.pulse_words import pulse_words
from facilitator.ui import fonts, theme
from facilitator.ui.errors import sentence
from facilitator.ui.run.panel_page import PanelPage
from facilitator.ui.texts import tr
from facilitator.ui.widgets import Label
from facilitator.ui.widgets.scrolled import scrolled

if TYPE_CHECKING:
    from facilitator.domain.change import Edit
    from facilitator.store.workspace import Workspace

_MOST, _HEIGHT = 999, 32
_KINDS = frozenset({"pulse", "participant", "session"})
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class CountBox(QLineEdit):
    """A number of people; empty is none. Enter goes on to the next box, like Tab."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setValidator(QIntValidator(0, _MOST, self))
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.setFont(fonts.font(14, tnum=True))
        self.setMaxLength(3)

    def number(self) -> int:
        return int(self.text()) if self.text().isdecimal() else 0

    def show_number(self, number: int) -> None:
        """Show a count, but not over what is being typed."""
        if self.number() != number:
            self.setText(str(number) if number else "")

    def sizeHint(self) -> QSize:
        return QSize(theme.current().px(48), theme.current().px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.current().px(36), theme.current().px(_HEIGHT))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER:
            self.focusNextChild()
        else:
            super().keyPressEvent(event)


class PulsePage(PanelPage):
    """`said` gives words and whether undo shall be offered; `left` when Esc leaves the page."""

    def __init__(
        self, workspace: Workspace, session_id: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(workspace, session_id, parent)
        session = workspace.state.sessions[session_id]
        self._words = pulse_words(session.language)
        self._inner = QWidget()
        self.boxes: dict[str, list[CountBox]] = {}
        self.sums: dict[str, Label] = {}
        self._lay_out()
        self.refresh()

    def _lay_out(self) -> None:
        now = theme.current()
        grid = QGridLayout(self._inner)
        grid.setContentsMargins(16, 2, 16, 12)
        grid.setHorizontalSpacing(now.px(6))
        grid.setVerticalSpacing(now.px(2))
        intro = tr("Count the papers. Nobody asks who answered what.")
        grid.addWidget(Label(intro, self._inner, px=13, color="text2", wrap=True), 0, 0, 1, 5)
        for column, answer in enumerate(self._words.answers):
            head = Label(answer, self._inner, px=12, weight=600, color="text2", wrap=True)
            head.setContentsMargins(0, now.px(8), 0, 0)
            head.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom)
            grid.addWidget(head, 1, column)
            grid.setColumnStretch(column, 1)
        grid.setColumnMinimumWidth(PULSE_ANSWERS, now.px(64))
        for place, item in enumerate(PULSE_ITEMS):
            self._add_item(grid, item, row=2 + 2 * place)
        grid.setRowStretch(2 + 2 * len(PULSE_ITEMS), 1)
        area = self._area = scrolled(self._inner, self)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)

    def _add_item(self, grid: QGridLayout, item: str, *, row: int) -> None:
        name = self._words.names[item]
        words = f"{name}: {self._words.sentences[item]}"
        label = Label(words, self._inner, px=13, wrap=True)
        label.setContentsMargins(0, theme.current().px(8), 0, 0)
        grid.addWidget(label, row, 0, 1, PULSE_ANSWERS + 1)
        self.boxes[item] = []
        for column, answer in enumerate(self._words.answers):
            box = CountBox(f"{name}, {answer}", self._inner)
            box.editingFinished.connect(lambda item=item: self._write(item))
            box.textEdited.connect(lambda _text, item=item: self._sum_up(item))
            grid.addWidget(box, row + 1, column)
            self.boxes[item].append(box)
        self.sums[item] = Label("", self._inner, px=12, color="text3", tnum=True)
        grid.addWidget(self.sums[item], row + 1, PULSE_ANSWERS)

    def first_box(self) -> CountBox:
        """Where typing begins."""
        return self.boxes[PULSE_ITEMS[0]][0]

    def hear_of(self, edit: Edit) -> None:
        """Something in the session is different."""
        if any(change.kind in _KINDS for change in edit.changes):
            self.refresh()

    def refresh(self) -> None:
        """Show what is counted."""
        counted = {p.item: p.counts for p in self._workspace.state.pulse_of(self._session_id)}
        for item, boxes in self.boxes.items():
            numbers = counted.get(item, (0,) * PULSE_ANSWERS)
            for box, number in zip(boxes, numbers, strict=False):
                if not (box.hasFocus() and box.isModified()):
                    box.show_number(number)
            self._sum_up(item)

    def people(self) -> int:
        """How many are there: as listed, else as expected."""
        state = self._workspace.state
        listed = sum(p.count for p in state.participants(self._session_id))
        return listed or state.sessions[self._session_id].people_expected

    def _sum_up(self, item: str) -> None:
        """How many answered, of how many: a hint, nothing more."""
        total, people = sum(box.number() for box in self.boxes[item]), self.people()
        label = self.sums[item]
        words = tr("{some} of {all}").format(some=total, all=people) if people else str(total)
        label.setText(words if total else "")
        over = bool(people) and total > people
        label.set_color("warn" if over else "text3")
        why = tr("More answers than people on the list") if over else ""
        label.setToolTip(why)
        for box in self.boxes[item]:
            box.setAccessibleDescription(why)

    def _write(self, item: str) -> None:
        counts = [box.number() for box in self.boxes[item]]
        state = self._workspace.state
        for box in self.boxes[item]:
            box.setModified(False)
        try:
            self._workspace.do(edits.set_pulse(state, self._session_id, item, counts))
        except KnownError as problem:
            self.said.emit(sentence(problem), False)

    def focusNextPrevChild(self, forward: bool) -> bool:
        moved = super().focusNextPrevChild(forward)
        focused = self._inner.focusWidget()
        if focused is not None:
            self._area.ensureWidgetVisible(focused, 0, theme.current().px(48))
        return moved

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.setFocus(Qt.FocusReason.OtherFocusReason)  # what is half typed is written
            self.left.emit()
            return
        super().keyPressEvent(event)
