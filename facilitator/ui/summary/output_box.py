# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The last step: how many copies, print, save, and what stands in the way of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QMenu, QSizePolicy, QVBoxLayout, QWidget

from facilitator.ui import theme
from facilitator.ui.actions import key_text
from facilitator.ui.icons import paint_icon
from facilitator.ui.summary.print_menu import PrintMenu
from facilitator.ui.texts import tr
from facilitator.ui.widgets import Button, ElidedLabel, Label, NoticeBar, ProgressBar

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence


_SPACE = 8  # px between buttons
_BESIDE = 520  # px: from here on all buttons stand in one row
#: What the files are called where there is no room for more; the same in every language.
_SHORT = ("PDF", "Word")


class _Icon(QWidget):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(theme.current().px(14), theme.current().px(14))

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_icon(QPainter(self), QRectF(self.rect()), "printer", color="text3")


class OutputBox(QWidget):
    """Buttons and the line about the printer. It only asks; the view does.

    `spoke` when something is said that should be seen.
    """

    print_asked = Signal()
    save_asked = Signal()
    word_asked = Signal()
    others_asked = Signal()
    copies_chosen = Signal(int)
    spoke = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.copies, self._people = 1, 1
        self._busy = ""
        self._why_no_word = ""
        self.print_button = Button(
            "", self, kind="primary", icon="printer", key=key_text("Ctrl+P"), height=40
        )
        self.print_button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.more = _opener(tr("Copies, sides and printer"), self, height=40)
        self._saves = tr("Save PDF"), tr("Save for Word")
        self.save_button = Button(self._saves[0], self, icon="file-down", height=36)
        self.word_button = Button(self._saves[1], self, icon="accessibility", height=36)
        for button, words in zip((self.save_button, self.word_button), self._saves, strict=True):
            button.setAccessibleName(words)
        self.others = _opener(tr("Save another kind of file"), self, height=36)
        self.progress = ProgressBar(self, name=tr("Making PDF"))
        self.progress.hide()
        self.menu = PrintMenu(self)
        self.printer = ElidedLabel("", self, px=12, color="text3")
        self._notice: NoticeBar | None = None
        self._build()
        self.print_button.clicked.connect(self.print_asked)
        self.save_button.clicked.connect(self.save_asked)
        self.word_button.clicked.connect(self.word_asked)
        self.others.clicked.connect(self.others_asked)
        self.more.clicked.connect(self._open_menu)
        self.menu.chosen.connect(self.set_copies)
        self.menu.chosen.connect(self.copies_chosen)

    def _build(self) -> None:
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(20, 6, 20, 16)
        self._column.setSpacing(8)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.print_button, 1)
        row.addWidget(self.more)
        saves = QHBoxLayout()
        saves.setSpacing(8)
        for button in (self.save_button, self.word_button):
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            saves.addWidget(button, 1)
        saves.addWidget(self.others)
        self._buttons = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._buttons.setSpacing(8)
        self._buttons.addLayout(row, 1)
        self._buttons.addLayout(saves, 1)
        self._column.addLayout(self._buttons)
        self._column.addWidget(self.progress)
        line = QHBoxLayout()
        line.setContentsMargins(0, 2, 0, 0)
        line.setSpacing(6)
        line.addWidget(_Icon(self), 0, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(self.printer, 1)
        self._column.addLayout(line)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """All buttons in one row where there is room: height is scarce there."""
        super().resizeEvent(event)
        way = QBoxLayout.Direction
        beside = self._is_beside()
        self._buttons.setDirection(way.LeftToRight if beside else way.TopToBottom)
        self._fit_saves()

    def _is_beside(self) -> bool:
        return self.width() > theme.current().px(_BESIDE)

    def _fit_saves(self) -> None:
        """The full words of the two files where there is room, else the shortest that fit."""
        margins = self._column.contentsMargins()
        room = self.width() - margins.left() - margins.right()
        if self._is_beside():
            room = (room - _SPACE) // 2
        room -= self.others.sizeHint().width() + 2 * _SPACE
        buttons = self.save_button, self.word_button
        for words in (self._saves, (self._saves[0], _SHORT[1]), _SHORT):
            for button, text in zip(buttons, words, strict=True):
                if button.text() != text:
                    button.setText(text)
                    button.updateGeometry()
            if sum(button.sizeHint().width() for button in buttons) <= room:
                return

    @property
    def is_busy(self) -> bool:
        """Whether something is being made or sent."""
        return bool(self._busy)

    def set_copies(self, copies: int) -> None:
        """How many copies "Print" makes."""
        self.copies = copies
        self._dress()

    def set_people(self, people: int) -> None:
        """How many people get one; a choice in the menu."""
        self._people = people

    def set_printer(self, words: str) -> None:
        """The line about the printer."""
        if words != self.printer.text():
            self.printer.setText(words)

    def set_word(self, *, there: bool, why: str = "") -> None:
        """Whether there is a file for Word at all, and `why` not for this paper."""
        self._why_no_word = why
        self.word_button.setVisible(there)
        self._dress()

    def show_busy(self, words: str, done: float | None = None) -> None:
        """Say what is being done, 0 to 1 of it; "" when nothing is."""
        self._busy = words
        self.progress.setVisible(done is not None)
        if done is not None:
            self.progress.set_fraction(done)
        self._dress()

    def say(self, text: str, ways_on: Sequence[tuple[str, Callable[[], object]]] = ()) -> None:
        """What did not work, and what can be done; "" when all is well."""
        if self._notice is not None:
            self._notice.setParent(None)
            self._notice.deleteLater()
            self._notice = None
        if text:
            self._notice = NoticeBar(text, self, tone="danger", actions=ways_on)
            self._column.insertWidget(0, self._notice)
            self.spoke.emit()

    def said(self) -> str:
        """What did not work, as said above the buttons."""
        label = self._notice.findChild(Label) if self._notice is not None else None
        return label.text() if label is not None else ""

    def open_menu(self, menu: QMenu, button: QWidget) -> None:
        """Open a menu above a button, its right edges in line."""
        size = menu.sizeHint()
        menu.popup(button.mapToGlobal(QPoint(button.width() - size.width(), -size.height() - 4)))

    def _dress(self) -> None:
        words = tr("Print %n copies", n=self.copies)
        self.print_button.setText(self._busy or words)
        self.print_button.set_key("" if self._busy else key_text("Ctrl+P"))
        self.print_button.setAccessibleName(self._busy or words)
        for button in (self.print_button, self.more, self.save_button, self.others):
            button.setEnabled(not self._busy)
        self.word_button.setEnabled(not self._busy and not self._why_no_word)
        self.word_button.setToolTip(
            self._why_no_word or tr("For screen readers too: headings, lists and tables")
        )

    def _open_menu(self) -> None:
        self.menu.show_count(self.copies, self._people)
        self.open_menu(self.menu, self.more)
        self.menu.spin.setFocus(Qt.FocusReason.PopupFocusReason)
        self.menu.spin.selectAll()


def _opener(name: str, parent: QWidget, *, height: int) -> Button:
    """A button with only a chevron, which opens a menu."""
    button = Button("", parent, icon="chevron-down", height=height)
    button.setAccessibleName(name)
    button.setToolTip(name)
    return button
