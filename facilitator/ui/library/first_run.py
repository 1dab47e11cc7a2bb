# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The first page of all: no account and no tour, but six ways to begin."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from facilitator.ui import theme
from facilitator.ui.library.actions_panel import Mark
from facilitator.ui.library.choices import first_choices
from facilitator.ui.library.flow import Flow
from facilitator.ui.library.gallery import Gallery
from facilitator.ui.library.kept_at import KeptAt, choose_library
from facilitator.ui.library.pages import RING, Paragraph, ScrollPage
from facilitator.ui.library.paper_notes import PaperNotes
from facilitator.ui.texts import language, language_names, tr
from facilitator.ui.widgets import Button, ComboBox

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

_PICTURE_FROM = 700


class FirstRun(ScrollPage):
    """`used`: start with the chosen card; `language_chosen` carries a code."""

    used = Signal()
    sample_requested = Signal()
    library_requested = Signal(Path)
    language_chosen = Signal(str)

    def __init__(self, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent, ground="board", widest=960, centred=True)
        self._path = path
        self.gallery = Gallery(first_choices(), self)
        self.set_margins(44, 20)
        self.setFocusProxy(self.gallery)
        self.add(self._head(), below=24 - RING)
        self.body.addWidget(self.gallery)
        self.body.addSpacing(theme.current().px(28 - RING))
        self.add(self._ways())
        self.body.addStretch(1)
        self.body.addSpacing(theme.current().px(16))
        foot = QHBoxLayout()
        foot.addWidget(KeptAt(path, self), 0, Qt.AlignmentFlag.AlignCenter)
        self.add(foot)
        self.gallery.chosen.connect(self._choice_changed)
        self.gallery.used.connect(self.used)
        self._choice_changed()

    def _head(self) -> QHBoxLayout:
        now = theme.current()
        words = tr("Start with the conversation you want to have")
        title = Paragraph(words, self, px=32, line=40, weight=600, spacing=-0.3)
        words = tr(
            "Choose a template. You can change every stage, prompt and minute. "
            "Nothing leaves this computer."
        )
        text = Paragraph(words, self, px=16, line=24, color="text2", widest=600)
        column = QVBoxLayout()
        column.setSpacing(now.px(8))
        column.addWidget(title)
        column.addWidget(text)
        column.addStretch(1)
        self._picture = PaperNotes(self)
        row = QHBoxLayout()
        row.addLayout(column, 1)
        row.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _ways(self) -> QWidget:
        ways = QWidget(self)
        line = Flow(ways, gap=theme.current().px(8), last_right=True)
        self.use = Button("", ways, kind="primary", height=40)
        self.use.clicked.connect(self.used)
        words = tr("Try a sample with 40 notes")
        self.sample = Button(words, ways, kind="quiet", icon="play", height=40)
        self.sample.clicked.connect(self.sample_requested)
        words = tr("Open a library file")
        self.open = Button(words, ways, kind="quiet", icon="archive", height=40)
        self.open.clicked.connect(self._choose_library)
        for control in (self.use, self.sample, self.open, self._language()):
            line.addWidget(control)
        policy = ways.sizePolicy()
        policy.setHeightForWidth(True)
        ways.setSizePolicy(policy)
        return ways

    def _language(self) -> QWidget:
        holder = QWidget(self)
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.current().px(8))
        self.language = ComboBox(holder, name=tr("Language"), height=36)
        self.language.setObjectName("language")
        for code, name in language_names().items():
            self.language.addItem(name, code)
        self.language.setCurrentIndex(self.language.findData(language()))
        self.language.activated.connect(
            lambda _at: self.language_chosen.emit(self.language.currentData())
        )
        row.addWidget(Mark("languages", holder, size=16))
        row.addWidget(self.language)
        return holder

    def _choice_changed(self) -> None:
        name = self.gallery.current().name
        self.use.setText(tr("Use “{template}”").format(template=name))
        self.use.setAccessibleName(self.use.text())
        self.use.updateGeometry()

    def _choose_library(self) -> None:
        choose_library(self, self._path, self.library_requested.emit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._picture.setVisible(self.width() >= theme.current().px(_PICTURE_FROM))
