# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What a person prefers on this computer: each choice holds at once."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from facilitator.ui import theme
from facilitator.ui.library.flow import Flow
from facilitator.ui.library.kept_at import KeptAt, choose_library
from facilitator.ui.library.pages import PageHead, ScrollPage
from facilitator.ui.settings import TEXT_SCALES, Settings
from facilitator.ui.texts import language, language_names, tr
from facilitator.ui.widgets import Button, CheckRow, ComboBox, Label, SegmentedControl


class SettingsPage(ScrollPage):
    """`changed` carries the new `Settings`; whoever owns them keeps and applies them."""

    changed = Signal(object)
    library_requested = Signal(Path)

    def __init__(self, chosen: Settings, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent, widest=620)
        self._chosen, self._path = chosen, path
        self.set_margins(20, 24)
        detail = tr("For this computer only. Each choice holds at once.")
        self.add(PageHead(tr("Settings"), self, detail=detail), below=16)
        self._line(tr("Language"), self._language())
        self.setFocusProxy(self.language)
        self._line(tr("Colours"), self._theme())
        self._line(tr("Text size"), self._text_size())
        self.motion = CheckRow(
            tr("Reduced motion"),
            self,
            detail=tr("Nothing slides or fades."),
            checked=chosen.reduced_motion,
        )
        self.motion.toggled.connect(lambda on: self._prefer(reduced_motion=on))
        self.add(self.motion, below=8)
        self._board()
        self.add(KeptAt(path, self), below=8)
        self.open = Button(tr("Open a library file"), self, icon="archive")
        self.open.clicked.connect(
            lambda: choose_library(self, self._path, self.library_requested.emit)
        )
        row = QHBoxLayout()
        row.addWidget(self.open, 0, Qt.AlignmentFlag.AlignLeft)
        self.add(row)
        self.body.addStretch(1)

    def _line(self, words: str, control: QWidget) -> None:
        now = theme.current()
        holder = QWidget(self)
        line = Flow(holder, gap=now.px(8))
        label = Label(words, holder, px=14)
        label.setFixedWidth(now.px(180))
        line.addWidget(label)
        line.addWidget(control)
        policy = holder.sizePolicy()
        policy.setHeightForWidth(True)
        holder.setSizePolicy(policy)
        self.add(holder, below=12)

    def _board(self) -> None:
        """How the board answers to keys and mouse."""
        self.letters = CheckRow(
            tr("Single letters as keys on the board"),
            self,
            detail=tr("G groups the chosen notes, M moves them, and so on. F1 lists them."),
            checked=self._chosen.single_letter_keys,
        )
        self.letters.toggled.connect(lambda on: self._prefer(single_letter_keys=on))
        self.add(self.letters, below=8)
        self.rectangle = CheckRow(
            tr("Choose notes with a rectangle"),
            self,
            detail=tr("Instead of a line drawn around them."),
            checked=self._chosen.lasso == "rectangle",
        )
        self.rectangle.toggled.connect(lambda on: self._prefer(lasso="rectangle" if on else "free"))
        self.add(self.rectangle, below=8)
        self.suggestions = CheckRow(
            tr("Suggest groups"),
            self,
            detail=tr("Only for notes without a group, worked out on this computer."),
            checked=self._chosen.suggestions,
        )
        self.suggestions.toggled.connect(lambda on: self._prefer(suggestions=on))
        self.add(self.suggestions, below=8)
        self.bell = CheckRow(
            tr("A soft bell when the time of a stage is over"),
            self,
            detail=tr("One sound of this computer, once. The stage goes on."),
            checked=self._chosen.bell,
        )
        self.bell.toggled.connect(lambda on: self._prefer(bell=on))
        self.add(self.bell, below=24)

    def _language(self) -> QWidget:
        self.language = ComboBox(self, name=tr("Language"))
        self.language.setObjectName("language")
        for code, name in language_names().items():
            self.language.addItem(name, code)
        self.language.setCurrentIndex(self.language.findData(language()))
        self.language.activated.connect(
            lambda _at: self._prefer(language=self.language.currentData())
        )
        return self.language

    def _theme(self) -> QWidget:
        choices = [("auto", tr("As the computer")), ("light", tr("Light")), ("dark", tr("Dark"))]
        self.theme = SegmentedControl(choices, self, name=tr("Colours"))
        self.theme.setObjectName("theme")
        self.theme.set_current(self._chosen.theme)
        self.theme.changed.connect(lambda key: self._prefer(theme=key))
        return self.theme

    def _text_size(self) -> QWidget:
        self.text_size = ComboBox(self, name=tr("Text size"))
        self.text_size.setObjectName("text_size")
        for scale in TEXT_SCALES:
            self.text_size.addItem(f"{scale:.0%}".replace("%", " %"), scale)
        nearest = min(TEXT_SCALES, key=lambda scale: abs(scale - self._chosen.text_scale))
        self.text_size.setCurrentIndex(TEXT_SCALES.index(nearest))
        self.text_size.activated.connect(
            lambda _at: self._prefer(text_scale=self.text_size.currentData())
        )
        return self.text_size

    def use_settings(self, chosen: Settings) -> None:
        """Show preferences that were changed elsewhere."""
        self._chosen = chosen
        self.theme.set_current(chosen.theme)
        nearest = min(TEXT_SCALES, key=lambda scale: abs(scale - chosen.text_scale))
        self.text_size.setCurrentIndex(TEXT_SCALES.index(nearest))
        self.motion.setChecked(chosen.reduced_motion)
        self.letters.setChecked(chosen.single_letter_keys)
        self.rectangle.setChecked(chosen.lasso == "rectangle")
        self.suggestions.setChecked(chosen.suggestions)
        self.bell.setChecked(chosen.bell)

    def _prefer(self, **values: Any) -> None:
        chosen = replace(self._chosen, **values)
        if chosen != self._chosen:
            self._chosen = chosen
            self.changed.emit(chosen)
