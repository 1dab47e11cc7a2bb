# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What should be known before it is printed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from facilitator.domain.summary import PARTICIPANTS
from facilitator.ui.texts import tr
from facilitator.ui.widgets import NoticeBar
from facilitator.ui.widgets.labels import Label

if TYPE_CHECKING:
    from facilitator.domain.summary import Summary

_SHOWN = 10  # characters that are listed one by one


class Notices(QWidget):
    """`check_asked`: to look at what may point to a person."""

    check_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._pointing: NoticeBar | None = None
        self._pointing_words = ""
        self._others: list[NoticeBar] = []
        self._said: tuple[tuple[str, str], ...] = ()

    def texts(self) -> list[str]:
        """What is said now, from the top."""
        bars = [self._pointing, *self._others]
        labels = (bar.findChild(Label) for bar in bars if bar is not None)
        return [label.text() for label in labels if label is not None]

    def show_pointing(self, words: str) -> None:
        """That some of it may point to a person; "" when nothing does."""
        if words == self._pointing_words:
            return
        self._pointing_words = words
        if self._pointing is not None:
            _drop(self._pointing)
            self._pointing = None
        if words:
            check = [(tr("Check"), self.check_asked.emit)]
            self._pointing = NoticeBar(words, self, tone="warn", icon="eye-off", actions=check)
            self._column.insertWidget(0, self._pointing)

    def show_paper(self, summary: Summary, unprintable: tuple[str, ...]) -> None:
        """What the file of this summary lacks or holds back."""
        said = tuple(_told(summary, unprintable))
        if said == self._said:
            return
        self._said = said
        for bar in self._others:
            _drop(bar)
        self._others = []
        for words, tone in said:
            if tone == "warn":
                bar = NoticeBar(words, self, tone="warn")
            else:
                bar = NoticeBar(words, self, tone="info", icon="eye-off")
            self._others.append(bar)
            self._column.addWidget(bar)


def _told(summary: Summary, unprintable: tuple[str, ...]) -> list[tuple[str, str]]:
    """Pairs of words and tone."""
    found = []
    if unprintable:
        words = tr("Cannot be printed, a box stands in their place: {characters}")
        found.append((words.format(characters=listed(unprintable)), "warn"))
    options = summary.options
    if options.kind != PARTICIPANTS:
        return found
    if summary.evidence_held_back and options.more:
        words = tr(
            "%n piece(s) of evidence are left out: nobody said that they may be printed.",
            n=summary.evidence_held_back,
        )
        found.append((words, "info"))
    if summary.marks_held_back and options.notes:
        words = (
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
        found.append((words, "info"))
    return found


def _drop(bar: NoticeBar) -> None:
    bar.setParent(None)
    bar.deleteLater()


def listed(characters: tuple[str, ...]) -> str:
    """The characters with their numbers, as "☃ U+2603": the screen may lack them too."""
    shown = [f"{char} U+{ord(char[0]):04X}" for char in characters[:_SHOWN]]
    more = len(characters) - len(shown)
    return ", ".join(shown) + (" " + tr("and {count} more").format(count=more) if more else "")
