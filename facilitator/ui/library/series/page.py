# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""A learning group over time, or all of them: what returns, what waits, what came of it.

It shows values and asks nothing of anybody: everything is a sentence, or a bar with a sentence.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from facilitator.ui import theme
from facilitator.ui.library.pages import PageHead, ScrollPage
from facilitator.ui.library.series import words
from facilitator.ui.library.series.sections import sections
from facilitator.ui.texts import tr
from facilitator.ui.widgets import Button, ComboBox, Label

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from facilitator.domain.series import Series

_STEP = 60
_HEAD = 4  # entries of the layout that stay: two rows, each with what is below it


class SeriesPage(ScrollPage):
    """`chosen` carries a learning group's id, "" for all of them; `report_wanted` the id, and
    "print" or the suffix of a file."""

    chosen = Signal(str)
    report_wanted = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, widest=820)
        self.set_margins(20, 28)
        self._group_id = ""
        self._shown: tuple[Series, str] | None = None
        self.head = PageHead(tr("Over time"), self)
        self.groups = ComboBox(self, name=tr("Learning group"))
        self.groups.activated.connect(lambda _at: self.chosen.emit(self.groups.currentData()))
        row = QHBoxLayout()
        row.setSpacing(theme.current().px(12))
        row.addWidget(self.head, 1)
        row.addWidget(self.groups, 0, Qt.AlignmentFlag.AlignTop)
        self.add(row, below=8)
        self.add(self._ways_out(), below=4)
        self._parts: list[QWidget] = []
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_groups(self, groups: list[tuple[str, str]], group_id: str) -> None:
        """The learning groups by id and name, and which one is shown; "" for all."""
        entries = [("", tr("All learning groups")), *groups]
        if [self.groups.itemData(at) for at in range(self.groups.count())] != [
            e[0] for e in entries
        ]:
            self.groups.clear()
            for key, name in entries:
                self.groups.addItem(name, key)
        for at, (_key, name) in enumerate(entries):
            self.groups.setItemText(at, name)
        self.groups.setCurrentIndex(max(0, self.groups.findData(group_id)))

    def show_series(self, series: Series, language: str) -> None:
        """Show this in place of what was there. `language`: of the words of the pulse."""
        if (series, language) == self._shown:
            return
        self._shown = series, language
        for part in self._parts:
            part.hide()
            part.setParent(None)
            part.deleteLater()
        while self.body.count() > _HEAD:
            self.body.takeAt(_HEAD)
        self._parts = []
        self.head.show_words(tr("Over time"), words.detail(series) if series.meetings else "")
        for text in filter(None, (words.what_will_come(series), words.held_back(series))):
            self._add(Label(text, self, px=14, color="text2", wrap=True), 8)
        for button in self.out.values():
            button.setEnabled(bool(series.meetings))
        for part, below in sections(series, language, self):
            self._add(part, below)
        self.body.addStretch(1)

    def _ways_out(self) -> QHBoxLayout:
        """The buttons that make a paper or a file of what is shown."""
        row = QHBoxLayout()
        row.setSpacing(theme.current().px(8))
        self.out = {
            what: Button(words, self, icon=icon)
            for what, words, icon in (
                ("print", tr("Print"), "printer"),
                (".pdf", tr("Save PDF"), "file-down"),
                (".docx", tr("Save for Word"), "accessibility"),
            )
        }
        for what, button in self.out.items():
            button.clicked.connect(
                lambda _on=False, what=what: self.report_wanted.emit(
                    self.groups.currentData() or "", what
                )
            )
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _add(self, part: QWidget, below: int) -> None:
        self._parts.append(part)
        self.add(part, below=below)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar, step = self.verticalScrollBar(), theme.current().px(_STEP)
        moves = {
            Qt.Key.Key_Down: step,
            Qt.Key.Key_Up: -step,
            Qt.Key.Key_PageDown: bar.pageStep(),
            Qt.Key.Key_PageUp: -bar.pageStep(),
            Qt.Key.Key_Home: -bar.maximum(),
            Qt.Key.Key_End: bar.maximum(),
        }
        move = moves.get(Qt.Key(event.key()))
        if move is None:
            event.ignore()
        else:
            bar.setValue(bar.value() + move)
