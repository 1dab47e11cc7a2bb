# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""A photo of paper notes becomes notes: each is framed, and a person types what is on it.

The photo is only looked at: nothing of it is stored.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from facilitator.intake.columns import TEXT, VOICE
from facilitator.intake.mapped import mapped
from facilitator.intake.mapping import Mapping
from facilitator.intake.patches import MOST, Patch, color_name, in_reading_order
from facilitator.intake.sheet import Row, Sheet
from facilitator.ui import theme
from facilitator.ui.importing.coming_dialog import ComingDialog
from facilitator.ui.importing.note_fields import NoteFields
from facilitator.ui.importing.photo_view import PhotoView
from facilitator.ui.importing.words import color_words
from facilitator.ui.library.flow import Flow
from facilitator.ui.texts import tr
from facilitator.ui.widgets import ComboBox, Label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from facilitator.domain.records import Voice
    from facilitator.intake.imported import Imported
    from facilitator.intake.photo import Picture

_SIZE = QSize(1080, 660)


class PhotoDialog(ComingDialog):
    """The photo with its frames, and beside it a field for each."""

    def __init__(
        self,
        parent: QWidget,
        picture: Picture,
        patches: Sequence[Patch],
        *,
        title: str,
        language: str,
        into: str = "",
        voices: Sequence[Voice] = (),
    ) -> None:
        super().__init__(parent, tr("Notes from a photo"), title=title, into=into, size=_SIZE)
        self._language = language
        self._patches = list(patches)
        self._current = 0
        image = QImage(
            picture.pixels,
            picture.width,
            picture.height,
            3 * picture.width,
            QImage.Format.Format_RGB888,
        )
        shown = QPixmap.fromImage(image)
        self.view, self.fields = PhotoView(shown, self), NoteFields(shown, self)
        self._voices = [voice for voice in voices if voice.name]
        self.voice_of: dict[str, ComboBox] = {}
        self._make_parts()
        self._lay_out()
        self._connect()
        self.fields.show_patches(self._patches)
        self._refresh()

    def open_here(self) -> None:
        """Show it, with the keyboard in the first field."""
        self.open()
        if self._patches:
            self.fields.go(self._current)
        else:
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def typed(self) -> int:
        """Beside how many pictures something is typed."""
        return sum(1 for row in self.fields.rows if row.text())

    # -- parts

    def _make_parts(self) -> None:
        self._head = Label(tr("Type what is on the notes"), self, px=18, weight=600)
        self._about = Label(
            tr(
                "Enter goes to the next note; empty ones are left out. Drag over the photo to "
                "frame one that was not found. The photo itself is not kept."
            ),
            self,
            px=13,
            color="text2",
            wrap=True,
        )
        self._colors = QWidget(self)
        flow = Flow(self._colors, gap=theme.current().px(8))
        if self._voices:
            for color in dict.fromkeys(patch.color for patch in self._patches):
                flow.addWidget(self._voice_choice(color))
        policy = self._colors.sizePolicy()
        policy.setHeightForWidth(True)
        self._colors.setSizePolicy(policy)
        self._colors.setVisible(bool(self.voice_of))

    def _voice_choice(self, color: str) -> QWidget:
        """Whose voice the notes of one colour are; nobody's unless somebody says so."""
        now = theme.current()
        part = QWidget(self._colors)
        row = QHBoxLayout(part)
        row.setContentsMargins(0, 0, now.px(8), 0)
        row.setSpacing(now.px(6))
        row.addWidget(Label(color_words(color), part, px=13))
        combo = ComboBox(part, name=color_words(color), height=28)
        combo.addItem(tr("No voice"), "")
        for voice in self._voices:
            paper = now.note(voice.number)
            same = color_name((paper.red(), paper.green(), paper.blue())) == color
            words = tr("{voice} (same colour)").format(voice=voice.name) if same else voice.name
            combo.addItem(words, voice.name)
        row.addWidget(combo)
        self.voice_of[color] = combo
        return part

    def _lay_out(self) -> None:
        now = theme.current()
        column = QVBoxLayout(self)
        column.setContentsMargins(now.px(20), now.px(12), now.px(20), now.px(12))
        column.setSpacing(now.px(8))
        column.addWidget(self._head)
        column.addWidget(self._about)
        middle = QHBoxLayout()
        middle.setSpacing(now.px(14))
        middle.addWidget(self.view, 6)
        self.fields.setMinimumWidth(now.px(280))
        self.fields.add_below(self._colors)
        middle.addWidget(self.fields, 5)
        column.addLayout(middle, 1)
        column.addWidget(self.why)
        column.addLayout(self.foot())

    def _connect(self) -> None:
        self.view.chosen.connect(self._look_at)
        self.view.picked.connect(self.fields.go)
        self.view.framed.connect(self.frame)
        self.view.removed.connect(self.take_away)
        self.fields.chosen.connect(self._show_current)
        self.fields.removed.connect(self.take_away)
        self.fields.typed.connect(self._refresh)
        self.fields.finished.connect(lambda: self.keep.setFocus(Qt.FocusReason.TabFocusReason))

    # -- frames

    def frame(self, patch: Patch) -> None:
        """One more note, in its place in reading order; the keyboard goes to its field."""
        if len(self._patches) >= MOST or patch in self._patches:
            return
        self._patches = in_reading_order([*self._patches, patch])
        self.fields.show_patches(self._patches)
        self.fields.go(self._patches.index(patch))

    def take_away(self, number: int) -> None:
        """This frame was no note; the keyboard goes to the one that follows."""
        in_fields = not self.view.hasFocus()
        del self._patches[number]
        self.fields.show_patches(self._patches)
        self._current = max(0, min(number, len(self._patches) - 1))
        self._refresh()
        if in_fields and self._patches:
            self.fields.go(self._current)
        elif not self._patches:
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _look_at(self, number: int) -> None:
        """With the keyboard on the photo; it stays there."""
        self._show_current(number)
        self.fields.show_row(number)

    def _show_current(self, number: int) -> None:
        self._current = number
        self._refresh()

    def _refresh(self) -> None:
        done = frozenset(i for i, row in enumerate(self.fields.rows) if row.text())
        self.view.show_patches(self._patches, current=self._current, done=done)
        words = tr("Add %n note(s)", n=len(done)) if done else tr("Add notes")
        self.keep.setText(words)
        self.keep.setEnabled(bool(done))

    # -- keeping

    def what_comes(self) -> Imported:
        """Everything beside which something is typed, as notes."""
        rows = tuple(
            Row(at, (row.text(), self._voice_name(row.patch)))
            for at, row in enumerate(self.fields.rows, start=1)
        )
        table = Mapping((TEXT, VOICE), 0)
        found = mapped(Sheet(rows), table, title="", language=self._language, divide=True)
        return replace(found, skipped=0)

    def _voice_name(self, patch: Patch) -> str:
        combo = self.voice_of.get(patch.color)
        return str(combo.currentData()) if combo is not None else ""
