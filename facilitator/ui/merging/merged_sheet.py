# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""A look at what a second file brought: notes beside those they are like, groups of one name.

Whatever is wrong here is put right with one button; leaving the sheet changes nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from facilitator.domain import edits
from facilitator.domain.merging.merge import MERGE
from facilitator.ui import theme
from facilitator.ui.merging.words import remarks, told
from facilitator.ui.sheet import Sheet, why_not
from facilitator.ui.texts import tr
from facilitator.ui.widgets import Button, Label

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from facilitator.domain.change import Edit
    from facilitator.domain.merging import Merged
    from facilitator.store.workspace import Workspace

_WIDTH = 620
_SHOWN = 100  # pairs in one part: nobody reads more in one go


class MergedSheet(Sheet):
    """`undo` takes the whole file back."""

    def __init__(
        self,
        parent: QWidget,
        workspace: Workspace,
        merged: Merged,
        *,
        undo: Callable[[], object],
    ) -> None:
        super().__init__(parent, told(merged), width=_WIDTH)
        self._workspace, self._merged, self._undo = workspace, merged, undo
        state = workspace.state
        notes, groups = state.notes, state.clusters
        alike = [(here, added) for added, here in merged.alike]
        for title, pairs in (
            (tr("They look like notes that are here"), alike),
            (tr("Said in other words here and there"), merged.reworded),
        ):
            there = [pair for pair in pairs if all(key in notes for key in pair)]
            self._part(title, [(notes[a].text, notes[b].text, b) for a, b in there], self._apart)
        same = [pair for pair in merged.same_names if all(key in groups for key in pair)]
        self._groups(same)
        renamed = [(groups[a].name, notes[b].text) for a, b in merged.renamed if b in notes]
        self._part(
            tr("Groups with another name there: it is a note in the group now"),
            [(*names, "") for names in renamed],
            None,
        )
        for words in remarks(merged):
            self.column.addWidget(Label(words, self, px=13, color="text2", wrap=True))
        self.back = Button(tr("Take it all back"), self, kind="quiet")
        self.back.setVisible(workspace.undo_verb == MERGE)
        self.back.clicked.connect(self._take_back)
        self.close_button = self.foot(tr("Done"), self.back)

    def first(self) -> Button:
        """Where the keyboard begins: at the first thing that may be done."""
        return self.findChildren(Button)[0]

    def keep_open(self) -> bool:
        return False

    def _part(
        self,
        title: str,
        pairs: Sequence[tuple[str, str, str]],
        act: Callable[[str, Button], object] | None,
    ) -> None:
        """Pairs of words, what is here above what came, and a button where there is a choice."""
        if not pairs:
            return
        self.column.addWidget(Label(title, self, px=13, weight=600, wrap=True))
        for here, came, key in pairs[:_SHOWN]:
            button = None
            if act is not None:
                button = Button(tr("Not the same"), self, height=28)
                button.setAccessibleDescription(f"{here}\n{came}")
                button.clicked.connect(lambda _=False, k=key, b=button: act(k, b))
            self.column.addWidget(self._pair(here, came, button))
        self._more(len(pairs))

    def _groups(self, pairs: Sequence[tuple[str, str]]) -> None:
        """Groups of one name, with a button that makes one of them."""
        if not pairs:
            return
        title = tr("Groups with the same name")
        self.column.addWidget(Label(title, self, px=13, weight=600, wrap=True))
        clusters = self._workspace.state.clusters
        for here, added in pairs[:_SHOWN]:
            button = Button(tr("Make one group"), self, height=28)
            button.clicked.connect(lambda _=False, h=here, a=added, b=button: self._one(h, a, b))
            ours, theirs = clusters[here], clusters[added]
            button.setAccessibleDescription(ours.name)
            self.column.addWidget(
                self._pair(f"{ours.letter}  {ours.name}", f"{theirs.letter}  {theirs.name}", button)
            )
        self._more(len(pairs))

    def _more(self, count: int) -> None:
        if count > _SHOWN:
            words = tr("and %n more", n=count - _SHOWN)
            self.column.addWidget(Label(words, self, px=13, color="text2"))

    def _pair(self, here: str, came: str, button: Button | None) -> QWidget:
        row = QWidget(self)
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, theme.current().px(4))
        line.setSpacing(theme.current().px(12))
        words = QGridLayout()
        words.setContentsMargins(0, 0, 0, 0)
        words.setHorizontalSpacing(theme.current().px(8))
        words.setVerticalSpacing(2)
        for place, (where, text) in enumerate(((tr("Here"), here), (tr("Came in"), came))):
            beside = Label(where, row, px=12, color="text2")
            beside.setContentsMargins(0, 2, 0, 0)  # on one line with larger letters
            words.addWidget(beside, place, 0, Qt.AlignmentFlag.AlignTop)
            words.addWidget(Label(text, row, px=14, wrap=True), place, 1)
        words.setColumnStretch(1, 1)
        line.addLayout(words, 1)
        if button is not None:
            side = QVBoxLayout()
            side.addWidget(button)
            side.addStretch(1)
            line.addLayout(side)
        return row

    def _apart(self, note_id: str, button: Button) -> None:
        state = self._workspace.state
        self._do(lambda: edits.unlink_notes(state, [note_id]), button, tr("Each stands for itself"))

    def _one(self, here: str, added: str, button: Button) -> None:
        state = self._workspace.state
        self._do(lambda: edits.merge_clusters(state, [added], here), button, tr("One group now"))

    def _do(self, make: Callable[[], Edit], button: Button, done: str) -> None:
        why = why_not(self._workspace, make)
        button.setEnabled(False)
        button.setText(why or done)
        self.back.hide()
        if self.isVisible():
            self.close_button.setFocus()

    def _take_back(self) -> None:
        self.leave()
        self._undo()
