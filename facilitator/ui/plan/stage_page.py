# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The chosen stage, to read: how, how long, what is asked, what only the facilitator sees."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from facilitator.ui import theme
from facilitator.ui.icons import paint_icon
from facilitator.ui.plan.kinds import FamilyStrip
from facilitator.ui.plan.room_card import RoomCard
from facilitator.ui.texts import clock, language_names, tr
from facilitator.ui.widgets import Button, ElidedLabel, Label, rounded

if TYPE_CHECKING:
    from facilitator.domain.agenda import Slot


class Words(QWidget):
    """Words in a quiet frame: to read, not to type in."""

    def __init__(self, parent: QWidget | None = None, *, px: float, color: str) -> None:
        super().__init__(parent)
        self._label = Label("", self, px=px, color=color, wrap=True)
        self._label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 11, 14, 11)
        column.addWidget(self._label)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def set_text(self, text: str, *, quiet: bool = False) -> None:
        """`quiet`: the words say that there is nothing to read."""
        self._label.setText(text)
        self._label.set_color("text3" if quiet else "text")

    def text(self) -> str:
        return self._label.text()

    def paintEvent(self, event: QPaintEvent) -> None:
        now = theme.current()
        rounded(QPainter(self), QRectF(self.rect()), 8, fill=now.surface2, line=now.border)


class IconWords(QWidget):
    """A small icon and a caption."""

    def __init__(
        self,
        icon: str,
        text: str,
        parent: QWidget | None = None,
        *,
        px: float = 12,
        color: str = "text3",
    ) -> None:
        super().__init__(parent)
        self._icon = icon
        self.label = (
            Label(text, self, px=px, color=color, wrap=True)
            if px > 12
            else ElidedLabel(text, self, px=px, color=color)
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.current().px(19 if px <= 12 else 24), 0, 0, 0)
        row.addWidget(self.label)

    def paintEvent(self, event: QPaintEvent) -> None:
        size = theme.current().px(14)
        tall = min(self.height(), self.label.fontMetrics().height())
        box = QRectF(0, round((tall - size) / 2), size, size)
        paint_icon(QPainter(self), box, self._icon, color="text3")


class StagePage(QWidget):
    """Everything of one stage. `started` asks to run it."""

    started = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = Label("", self, px=20, weight=600, wrap=True)
        self.times = Label("", self, px=12, color="text3")
        self.minutes = Label("", self, px=14, weight=700)
        self.start = Button(tr("Start here"), self, icon="play")
        self.start.clicked.connect(self.started)
        self.strip = FamilyStrip(self)
        self.prompt = Words(self, px=18, color="text")
        self.second_title = Label("", self, px=13, weight=600, color="text2")
        self.second = Words(self, px=16, color="text2")
        self.notes = Words(self, px=14, color="text2")
        self.rules = QVBoxLayout()
        self.rules.setSpacing(10)
        self.card = RoomCard(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 20)
        column.setSpacing(0)
        column.addLayout(self._head())
        column.addSpacing(14)
        column.addWidget(self.strip)
        column.addSpacing(16)
        column.addWidget(Label(tr("Prompt"), self, px=13, weight=600, color="text2"))
        column.addSpacing(6)
        column.addWidget(self.prompt)
        column.addWidget(self._second_part())
        self._add_notes(column)
        self.foot = self._foot()
        column.addSpacing(16)
        column.addLayout(self.foot)
        column.addStretch(1)

    def minimumSizeHint(self) -> QSize:
        # Wrapped words ask for their tallest form; the scroll area knows the height at its width.
        hint = super().minimumSizeHint()
        return QSize(hint.width(), 0) if self.hasHeightForWidth() else hint

    def _head(self) -> QBoxLayout:
        side = QHBoxLayout()
        side.setSpacing(12)
        side.addWidget(self.times)
        side.addWidget(self.minutes)
        side.addStretch(1)
        side.addWidget(self.start)
        self.head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self.head.setSpacing(12)
        self.head.addWidget(self.title, 1)
        self.head.addLayout(side)
        return self.head

    def _second_part(self) -> QWidget:
        self.second_part = QWidget(self)
        column = QVBoxLayout(self.second_part)
        column.setContentsMargins(0, 16, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.second_title)
        column.addWidget(self.second)
        return self.second_part

    def _add_notes(self, column: QVBoxLayout) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(0, 16, 0, 6)
        row.addWidget(Label(tr("Notes for you"), self, px=13, weight=600, color="text2"))
        row.addStretch(1)
        row.addWidget(IconWords("lock", tr("never on the projector or in print"), self))
        column.addLayout(row)
        column.addWidget(self.notes)

    def _foot(self) -> QBoxLayout:
        left, right = QVBoxLayout(), QVBoxLayout()
        left.setSpacing(8)
        right.setSpacing(8)
        left.addWidget(Label(tr("In this stage"), self, px=13, weight=600, color="text2"))
        left.addLayout(self.rules)
        left.addStretch(1)
        right.addWidget(Label(tr("The room will see"), self, px=13, weight=600, color="text2"))
        right.addWidget(self.card)
        right.addStretch(1)
        row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        row.setSpacing(24)
        row.addLayout(left, 1)
        row.addLayout(right)
        return row

    def set_narrow(self, narrow: bool) -> None:
        """Put things below each other instead of side by side."""
        way = QBoxLayout.Direction
        for row in (self.head, self.foot):
            row.setDirection(way.TopToBottom if narrow else way.LeftToRight)

    def show_slot(self, slot: Slot, *, clocked: bool, second_language: str, running: bool) -> None:
        """Show a stage. `running`: the session is in it now; `clocked`: its times are known."""
        stage = slot.stage
        self.title.setText(stage.title)
        times = f"{clock(slot.starts)} – {clock(slot.ends)}"
        self.times.setText(times if clocked else "")
        self.minutes.setText(tr("{minutes} min").format(minutes=stage.minutes))
        self.start.setText(tr("Go on here") if running else tr("Start here"))
        self.start.updateGeometry()
        self.start.setAccessibleName(f"{self.start.text()}: {stage.title}")
        self.strip.set_mode(stage.mode)
        nothing = tr("No prompt: the room sees the title.")
        self.prompt.set_text(stage.prompt or nothing, quiet=not stage.prompt)
        language = language_names().get(second_language, second_language)
        self.second_title.setText(
            tr("Prompt, {language}").format(language=language)
            if language
            else tr("Prompt in the second language")
        )
        self.second.set_text(stage.second_prompt)
        self.second_part.setVisible(bool(stage.second_prompt))
        self.notes.set_text(
            stage.private_notes or tr("Nothing noted."), quiet=not stage.private_notes
        )
        self._show_rules(rules_of(slot))
        self.card.show_stage(
            stage.title,
            stage.prompt,
            second=stage.second_prompt,
            minutes=stage.minutes if stage.shows_timer else None,
        )

    def _show_rules(self, rules: list[str]) -> None:
        while (item := self.rules.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.setParent(None)
                widget.deleteLater()
        for rule in rules:
            self.rules.addWidget(IconWords("check", rule, self, px=13, color="text"))


def rules_of(slot: Slot) -> list[str]:
    """What holds in a stage, a sentence each."""
    stage = slot.stage
    return [
        tr("Who said it is kept") if stage.keeps_names else tr("This stage keeps no names"),
        *([tr("Notes stay hidden until you show them")] if stage.hidden else []),
        *([tr("Phones may add notes")] if stage.phones else []),
        tr("The room sees the timer") if stage.shows_timer else tr("Only you see the timer"),
        *([tr("May be left out when time is short")] if stage.optional else []),
    ]
