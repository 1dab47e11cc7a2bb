# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What is on the paper, and on which paper."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from facilitator.domain.summary import LARGE, PARTICIPANTS, STANDARD, PaperOptions, Summary
from facilitator.ui import theme
from facilitator.ui.summary.paper_names import NAMES, paper_name
from facilitator.ui.texts import language_names, tr
from facilitator.ui.widgets import CheckRow, ComboBox, Label, NoticeBar, SegmentedControl

if TYPE_CHECKING:
    from collections.abc import Mapping

_SHOWN = 10  # characters that are listed one by one


class OptionsPanel(QWidget):
    """`changed` when something else was chosen."""

    changed = Signal()

    def __init__(self, session_language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session_language = session_language
        self.kind = ComboBox(self, name=tr("Which paper"))
        for name in NAMES:
            self.kind.addItem(paper_name(name), name)
        self.notes = CheckRow(tr("Notes, word for word"), self)
        self.names = CheckRow(
            tr("Names on notes"), self, detail=tr("Action owners are always named")
        )
        self.dots = CheckRow(tr("Votes"), self)
        self.ungrouped = CheckRow(tr("Notes that are not in a group"), self)
        self.own_thoughts = CheckRow(tr("Space for own thoughts"), self)
        self.more = CheckRow(tr("More pages"), self, detail=tr("Ideas, goals, stories, words"))
        self.paper = SegmentedControl([("A4", "A4"), ("A3", "A3")], self, name=tr("Paper"))
        self.paper.setFixedWidth(theme.current().px(116))
        self.language = ComboBox(self, name=tr("Language of the paper"))
        for code, name in language_names().items():
            self.language.addItem(name, code)
        self.large = CheckRow(tr("Large print"), self)
        self.black = CheckRow(tr("Black and white"), self)
        self._notices = QVBoxLayout()
        self._notices.setSpacing(8)
        self._build()
        self.show_options(PaperOptions())
        for box in self._boxes():
            box.toggled.connect(self._on_changed)
        self.kind.currentIndexChanged.connect(self._on_changed)
        self.paper.changed.connect(self._on_changed)
        self.language.currentIndexChanged.connect(self._on_changed)

    def _boxes(self) -> tuple[CheckRow, ...]:
        return (*self._contents(), self.large, self.black)

    def _contents(self) -> tuple[CheckRow, ...]:
        """What the summary can be with or without; the other papers say one thing only."""
        notes = (self.notes, self.names, self.dots, self.ungrouped)
        return (*notes, self.own_thoughts, self.more)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 14)
        column.setSpacing(0)
        column.addWidget(Label(tr("Which paper"), self, px=13, weight=600, color="text2"))
        column.addSpacing(7)
        column.addWidget(self.kind)
        column.addSpacing(14)
        column.addWidget(Label(tr("What is in it"), self, px=13, weight=600, color="text2"))
        column.addSpacing(3)
        for box in self._contents():
            column.addWidget(box)
        column.addSpacing(14)
        column.addWidget(Label(tr("Paper"), self, px=13, weight=600, color="text2"))
        column.addSpacing(7)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.paper)
        row.addWidget(self.language, 1)
        column.addLayout(row)
        column.addSpacing(6)
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.addWidget(self.large, 0, 0)
        grid.addWidget(self.black, 0, 1)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        column.addLayout(grid)
        column.addSpacing(14)
        column.addLayout(self._notices)
        column.addStretch(1)

    def options(self) -> PaperOptions:
        """What is chosen."""
        language = self.language.currentData()
        return PaperOptions(
            notes=self.notes.isChecked(),
            names=self.names.isChecked(),
            dots=self.dots.isChecked(),
            ungrouped=self.ungrouped.isChecked(),
            own_thoughts=self.own_thoughts.isChecked(),
            paper=self.paper.current(),
            size=LARGE if self.large.isChecked() else STANDARD,
            black_and_white=self.black.isChecked(),
            language="" if language == self._session_language else str(language),
            more=self.more.isChecked(),
            kind=str(self.kind.currentData()),
        )

    def show_options(self, options: PaperOptions) -> None:
        """Show these choices without telling."""
        boxes = {
            self.notes: options.notes,
            self.names: options.names,
            self.dots: options.dots,
            self.ungrouped: options.ungrouped,
            self.own_thoughts: options.own_thoughts,
            self.more: options.more,
            self.large: options.size == LARGE,
            self.black: options.black_and_white,
        }
        for box, on in boxes.items():
            with QSignalBlocker(box):
                box.setChecked(on)
        with QSignalBlocker(self.kind):
            self.kind.setCurrentIndex(self.kind.findData(options.kind))
        self.paper.set_current(options.paper)
        self._show_language(options.language)
        self._enable()

    def show_papers(self, lacking: Mapping[str, str]) -> None:
        """Which papers can be made: those that lack nothing. `lacking` has a code for each.

        When the chosen one cannot be made any more, the summary is chosen.
        """
        items = self.kind.model()
        assert isinstance(items, QStandardItemModel)
        for row, name in enumerate(NAMES):
            self.kind.setItemText(row, paper_name(name, lacking[name]))
            items.item(row).setEnabled(not lacking[name])
        if lacking[str(self.kind.currentData())]:
            self.kind.setCurrentIndex(self.kind.findData(PARTICIPANTS))

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

    def show_notices(self, summary: Summary, unprintable: tuple[str, ...]) -> None:
        """What should be known before it is printed."""
        while (item := self._notices.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.setParent(None)
                widget.deleteLater()
        if unprintable:
            words = tr("Cannot be printed, a box stands in their place: {characters}")
            text = words.format(characters=listed(unprintable))
            self._notices.addWidget(NoticeBar(text, self, tone="warn"))
        if summary.evidence_held_back and self.more.isChecked() and self._is_summary():
            text = tr(
                "%n piece(s) of evidence are left out: nobody said that they may be printed.",
                n=summary.evidence_held_back,
            )
            self._notices.addWidget(NoticeBar(text, self, tone="info", icon="eye-off"))
        if summary.marks_held_back and self._is_summary() and self.notes.isChecked():
            text = (
                tr(
                    "Some voice marks are left out. Fewer than three people are listed for that "
                    "voice, and the mark could point to them."
                )
                if summary.legend
                else tr(
                    "Voice marks are left out. Fewer than three people are listed for a voice, "
                    "and its mark could point to them."
                )
            )
            self._notices.addWidget(NoticeBar(text, self, tone="info", icon="eye-off"))

    def _on_changed(self, *_: object) -> None:
        self._enable()
        self.changed.emit()

    def _enable(self) -> None:
        """Without notes there is nothing to put names on; other papers have no such parts."""
        for box in self._contents():
            box.setEnabled(self._is_summary())
            box.setToolTip("" if self._is_summary() else tr("Only on the summary"))
        if self._is_summary() and not self.notes.isChecked():
            for box in (self.names, self.ungrouped):
                box.setEnabled(False)
                box.setToolTip(tr("Only when the notes are on the paper"))

    def _is_summary(self) -> bool:
        return bool(self.kind.currentData() == PARTICIPANTS)


def listed(characters: tuple[str, ...]) -> str:
    """The characters with their numbers, as "☃ U+2603": the screen may lack them too."""
    shown = [f"{char} U+{ord(char[0]):04X}" for char in characters[:_SHOWN]]
    more = len(characters) - len(shown)
    return ", ".join(shown) + (" " + tr("and {count} more").format(count=more) if more else "")
