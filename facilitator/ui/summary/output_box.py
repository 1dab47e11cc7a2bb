# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The last step: how many copies, print, save, and what stands in the way of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QMenu,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
    QWidgetAction,
)

from facilitator.ui import theme
from facilitator.ui.actions import key_text
from facilitator.ui.icons import paint_icon
from facilitator.ui.plan.fields import NumberField
from facilitator.ui.texts import tr
from facilitator.ui.widgets import Button, ElidedLabel, Label, NoticeBar, ProgressBar

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_MOST = 999


class _Icon(QWidget):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(theme.current().px(14), theme.current().px(14))

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_icon(QPainter(self), QRectF(self.rect()), "printer", color="text3")


class CopiesMenu(QMenu):
    """How many copies: a number to type, and one for each person."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.spin = NumberField(name=tr("Number of copies"), least=1, most=_MOST)
        self.spin.setFixedWidth(theme.current().px(72))
        self.spin.valueChanged.connect(self.chosen)
        self.spin.lineEdit().returnPressed.connect(self.close)
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(10, 6, 10, 6)
        line.setSpacing(12)
        line.addWidget(Label(tr("Number of copies"), row, px=13), 1)
        line.addWidget(self.spin)
        action = QWidgetAction(self)
        action.setDefaultWidget(row)
        self.addAction(action)
        self.addSeparator()
        self._people = 1
        self.for_everyone = self.addAction("")
        self.for_everyone.triggered.connect(lambda: self.spin.setValue(self._people))
        self.one = self.addAction(tr("One to look at"))
        self.one.triggered.connect(lambda: self.spin.setValue(1))

    def show_count(self, copies: int, people: int) -> None:
        """The number now, and how many people there are."""
        self.spin.show_value(copies)
        self.for_everyone.setVisible(people > 1)
        self.for_everyone.setText(tr("One for each of %n people", n=people))
        self._people = people


class OutputBox(QWidget):
    """Buttons and the line about the printer. It only asks; the view does."""

    print_asked = Signal()
    save_asked = Signal()
    copies_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.copies, self._people = 1, 1
        self._busy = ""
        self.print_button = Button(
            "", self, kind="primary", icon="printer", key=key_text("Ctrl+P"), height=40
        )
        self.print_button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.more = Button("", self, icon="chevron-down", height=40)
        self.more.setAccessibleName(tr("Choose the number of copies"))
        self.more.setToolTip(tr("Choose the number of copies"))
        self.save_button = Button(tr("Save PDF"), self, icon="file-down", height=36)
        self.progress = ProgressBar(self, name=tr("Making PDF"))
        self.progress.hide()
        self.menu = CopiesMenu(self)
        self.printer = ElidedLabel("", self, px=12, color="text3")
        self._notice: NoticeBar | None = None
        self._build()
        self.print_button.clicked.connect(self.print_asked)
        self.save_button.clicked.connect(self.save_asked)
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
        self._buttons = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._buttons.setSpacing(8)
        self._buttons.addLayout(row, 2)
        self._buttons.addWidget(self.save_button, 1)
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
        beside = self.width() > theme.current().px(520)
        self._buttons.setDirection(way.LeftToRight if beside else way.TopToBottom)

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

    def said(self) -> str:
        """What did not work, as said above the buttons."""
        label = self._notice.findChild(Label) if self._notice is not None else None
        return label.text() if label is not None else ""

    def _dress(self) -> None:
        words = tr("Print %n copies", n=self.copies)
        self.print_button.setText(self._busy or words)
        self.print_button.set_key("" if self._busy else key_text("Ctrl+P"))
        self.print_button.setAccessibleName(self._busy or words)
        for button in (self.print_button, self.more, self.save_button):
            button.setEnabled(not self._busy)

    def _open_menu(self) -> None:
        self.menu.show_count(self.copies, self._people)
        size = self.menu.sizeHint()
        corner = self.more.mapToGlobal(QPoint(self.more.width() - size.width(), -size.height() - 4))
        self.menu.popup(corner)
        self.menu.spin.setFocus(Qt.FocusReason.PopupFocusReason)
        self.menu.spin.selectAll()
