# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""A quiet button that becomes a line to type in: Enter adds, and the next one can be typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from facilitator.ui import fonts, theme
from facilitator.ui.widgets import Button

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent


class LineOfText(QPlainTextEdit):
    """One line, but a paste of many lines comes whole: `entered` carries what was typed."""

    entered = Signal(str)
    pasted = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None, *, name: str, hint: str) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self.setFont(fonts.font(13))
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(2)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        for side in (self.setVerticalScrollBarPolicy, self.setHorizontalScrollBarPolicy):
            side(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        tall = theme.current().px(20)
        self.setStyleSheet(f"LineOfText {{ min-height: {tall}px; max-height: {tall}px; }}")

    def insertFromMimeData(self, source: QMimeData) -> None:
        """A list is taken at once, what is one line can still be changed."""
        text = source.text()
        if len(text.strip().splitlines()) > 1:
            self.pasted.emit(self.toPlainText() + text)
        else:
            self.insertPlainText(text.strip("\r\n"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit(self.toPlainText())
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in (
            Qt.FocusReason.PopupFocusReason,
            Qt.FocusReason.ActiveWindowFocusReason,
        ):
            self.left.emit()


class AddLine(QWidget):
    """`added` carries a line, or the many lines of a paste; `clear` it once they are taken.

    Without `words` there is no button: something else opens it.
    """

    added = Signal(str)

    def __init__(
        self, words: str, parent: QWidget | None = None, *, hint: str, name: str = ""
    ) -> None:
        super().__init__(parent)
        self.button = Button(words, self, kind="quiet", icon="plus", height=28)
        self.field = LineOfText(self, name=name or words, hint=hint)
        self.field.hide()
        self.button.setVisible(bool(words))
        self._has_button = bool(words)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self.field)
        self.button.clicked.connect(self.open)
        self.field.entered.connect(self._enter)
        self.field.pasted.connect(self.added)
        self.field.left.connect(self._on_left)

    def open(self) -> None:
        """Type here."""
        self.button.hide()
        self.field.show()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def clear(self) -> None:
        """What was typed is taken; the next line can come."""
        self.field.clear()

    def shut(self) -> None:
        """The button again; the keyboard goes back to it."""
        had = self.field.hasFocus()
        self.field.clear()
        self.field.hide()
        self.button.setVisible(self._has_button)
        if had and self._has_button:
            self.button.setFocus(Qt.FocusReason.PopupFocusReason)
        elif had:
            self.setFocus(Qt.FocusReason.PopupFocusReason)

    def _enter(self, text: str) -> None:
        if text.strip():
            self.added.emit(text)
        else:
            self.shut()

    def _on_left(self) -> None:
        """What was typed and not added stays to be seen; an empty line goes."""
        if not self.field.toPlainText().strip():
            self.shut()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.field.isVisible():
            self.shut()
            return
        super().keyPressEvent(event)

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.current().px(80), super().minimumSizeHint().height())
