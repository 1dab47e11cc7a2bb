# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What is on the paper, and on which paper."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from facilitator.domain.summary import LARGE, STANDARD, PaperOptions, Summary
from facilitator.ui import theme
from facilitator.ui.texts import language_names, tr
from facilitator.ui.widgets import CheckRow, ComboBox, Label, NoticeBar, SegmentedControl

_SHOWN = 10  # characters that are listed one by one


class OptionsPanel(QWidget):
    """`changed` when something else was chosen."""

    changed = Signal()

    def __init__(self, session_language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session_language = session_language
        self.notes = CheckRow(tr("Notes, word for word"), self)
        self.names = CheckRow(
            tr("Names on notes"), self, detail=tr("Action owners are always named")
        )
        self.dots = CheckRow(tr("Votes"), self)
        self.ungrouped = CheckRow(tr("Notes that are not in a group"), self)
        self.own_thoughts = CheckRow(tr("Space for own thoughts"), self)
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
        self.paper.changed.connect(self._on_changed)
        self.language.currentIndexChanged.connect(self._on_changed)

    def _boxes(self) -> tuple[CheckRow, ...]:
        within = (self.notes, self.names, self.dots, self.ungrouped, self.own_thoughts)
        return (*within, self.large, self.black)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 14)
        column.setSpacing(0)
        column.addWidget(Label(tr("What is in it"), self, px=13, weight=600, color="text2"))
        column.addSpacing(3)
        for box in (self.notes, self.names, self.dots, self.ungrouped, self.own_thoughts):
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
        )

    def show_options(self, options: PaperOptions) -> None:
        """Show these choices without telling."""
        boxes = {
            self.notes: options.notes,
            self.names: options.names,
            self.dots: options.dots,
            self.ungrouped: options.ungrouped,
            self.own_thoughts: options.own_thoughts,
            self.large: options.size == LARGE,
            self.black: options.black_and_white,
        }
        for box, on in boxes.items():
            with QSignalBlocker(box):
                box.setChecked(on)
        self.paper.set_current(options.paper)
        self._show_language(options.language)
        self._enable()

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
        if summary.marks_held_back and self.notes.isChecked():
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
        """Without notes there is nothing to put names on."""
        on = self.notes.isChecked()
        for box in (self.names, self.ungrouped):
            box.setEnabled(on)
            box.setToolTip("" if on else tr("Only when the notes are on the paper"))


def listed(characters: tuple[str, ...]) -> str:
    """The characters with their numbers, as "☃ U+2603": the screen may lack them too."""
    shown = [f"{char} U+{ord(char[0]):04X}" for char in characters[:_SHOWN]]
    more = len(characters) - len(shown)
    return ", ".join(shown) + (" " + tr("and {count} more").format(count=more) if more else "")
