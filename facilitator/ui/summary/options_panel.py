# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What is on the paper, and on which paper."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from facilitator.domain.summary import CLEAR, LARGE, PARTICIPANTS, STANDARD, PaperOptions
from facilitator.ui import theme
from facilitator.ui.summary.for_whom import RING, ForWhom
from facilitator.ui.summary.notices import Notices
from facilitator.ui.summary.paper_choices import for_paper, known_contents
from facilitator.ui.texts import language_names, tr
from facilitator.ui.widgets import CheckRow, ComboBox, Label, SegmentedControl

if TYPE_CHECKING:
    from collections.abc import Mapping


class OptionsPanel(QWidget):
    """`changed` when something else was chosen."""

    changed = Signal()

    def __init__(self, session_language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session_language = session_language
        self.whom = ForWhom(self)
        self.notes = CheckRow(tr("Notes, word for word"), self)
        self.names = CheckRow(
            tr("Names on notes"), self, detail=tr("Action owners are always named")
        )
        self.dots = CheckRow(tr("Votes"), self)
        self.ungrouped = CheckRow(tr("Notes that are not in a group"), self)
        self.own_thoughts = CheckRow(tr("Space for own thoughts"), self)
        self.more = CheckRow(tr("More pages: ideas, goals, stories, words"), self)
        self.paper = SegmentedControl([("A4", "A4"), ("A3", "A3")], self, name=tr("Paper"))
        self.paper.setFixedWidth(theme.current().px(116))
        self.language = ComboBox(self, name=tr("Language of the paper"))
        for code, name in language_names().items():
            self.language.addItem(name, code)
        sizes = [(STANDARD, tr("Standard")), (CLEAR, tr("Clear")), (LARGE, tr("Large"))]
        self.size_of_print = SegmentedControl(sizes, self, name=tr("Size of the print"), padding=6)
        self.black = CheckRow(tr("Black and white"), self)
        self.notices = Notices(self)
        self._build()
        self.show_options(PaperOptions())
        for box in (*self._contents().values(), self.black):
            box.toggled.connect(self._on_changed)
        self.whom.changed.connect(self._on_changed)
        self.paper.changed.connect(self._on_changed)
        self.size_of_print.changed.connect(self._on_changed)
        self.language.currentIndexChanged.connect(self._on_changed)

    def _contents(self) -> dict[str, CheckRow]:
        """The boxes by what they stand for."""
        return {
            "notes": self.notes,
            "names": self.names,
            "dots": self.dots,
            "ungrouped": self.ungrouped,
            "own_thoughts": self.own_thoughts,
            "more": self.more,
        }

    def _build(self) -> None:
        whole = QVBoxLayout(self)
        whole.setContentsMargins(20 - RING, 12, 20 - RING, 14)
        whole.setSpacing(0)
        whole.addWidget(self.whom)
        column = QVBoxLayout()
        column.setContentsMargins(RING, 0, RING, 0)
        column.setSpacing(0)
        whole.addLayout(column, 1)
        column.addSpacing(10)
        column.addWidget(Label(tr("What is in it"), self, px=13, weight=600, color="text2"))
        column.addSpacing(3)
        for box in self._contents().values():
            column.addWidget(box)
        column.addSpacing(12)
        column.addWidget(Label(tr("Paper"), self, px=13, weight=600, color="text2"))
        column.addSpacing(7)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.paper)
        row.addWidget(self.language, 1)
        column.addLayout(row)
        column.addSpacing(8)
        column.addWidget(self.size_of_print)
        column.addSpacing(3)
        column.addWidget(self.black)
        column.addSpacing(12)
        column.addWidget(self.notices)
        column.addStretch(1)

    def options(self) -> PaperOptions:
        """What is chosen, as far as the chosen paper knows it."""
        language = self.language.currentData()
        chosen = PaperOptions(
            notes=self.notes.isChecked(),
            names=self.names.isChecked(),
            dots=self.dots.isChecked(),
            ungrouped=self.ungrouped.isChecked(),
            own_thoughts=self.own_thoughts.isChecked(),
            more=self.more.isChecked(),
            paper=self.paper.current(),
            size=self.size_of_print.current(),
            black_and_white=self.black.isChecked(),
            language="" if language == self._session_language else str(language),
            kind=self.whom.kind,
        )
        return for_paper(chosen)

    def show_options(self, options: PaperOptions) -> None:
        """Show these choices without telling."""
        for name, box in self._contents().items():
            with QSignalBlocker(box):
                box.setChecked(getattr(options, name))
        with QSignalBlocker(self.black):
            self.black.setChecked(options.black_and_white)
        self.whom.show_kind(options.kind)
        self.paper.set_current(options.paper)
        self.size_of_print.set_current(options.size)
        self._show_language(options.language)
        self._enable()

    def choose_paper(self, kind: str) -> None:
        """Another paper, with all else as it was chosen; told when it is another one."""
        if kind != self.whom.kind:
            self.whom.show_kind(kind)
            self._on_changed()

    def show_papers(self, lacking: Mapping[str, str]) -> None:
        """Which papers can be made: those that lack nothing. `lacking` has a code for each.

        When the chosen one cannot be made any more, the summary is chosen.
        """
        self.whom.show_papers(lacking)
        if lacking[self.whom.kind]:
            self.choose_paper(PARTICIPANTS)

    def set_session_language(self, language: str) -> None:
        """The session's own language, which the paper has unless another was chosen."""
        if language != self._session_language:
            chosen = replace(self.options())
            self._session_language = language
            self._show_language(chosen.language)

    def _show_language(self, language: str) -> None:
        code = (language or self._session_language).split("-")[0]
        with QSignalBlocker(self.language):
            self.language.setCurrentIndex(max(0, self.language.findData(code)))

    def _on_changed(self, *_: object) -> None:
        self._enable()
        self.changed.emit()

    def _enable(self) -> None:
        """Without notes there is nothing to put names on; other papers have no such parts."""
        known = known_contents(self.whom.kind)
        for name, box in self._contents().items():
            box.setEnabled(name in known)
            box.setToolTip("" if name in known else tr("This paper has no such part"))
        if "notes" in known and not self.notes.isChecked():
            for box in (self.names, self.ungrouped):
                box.setEnabled(False)
                box.setToolTip(tr("Only when the notes are on the paper"))
