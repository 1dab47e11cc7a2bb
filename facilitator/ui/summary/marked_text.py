# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Somebody's words to read, with some places of them marked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFont, QResizeEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextEdit, QWidget

from facilitator.ui import fonts, theme
from facilitator.ui.run.utf16 import to_qt

if TYPE_CHECKING:
    from collections.abc import Sequence

_PX, _MOST = 14, 200  # size of the letters, and pixels that it takes at most


class MarkedText(QTextEdit):
    """Plain text, as high as its words; the keyboard goes past it."""

    def __init__(self, parent: QWidget, *, name: str) -> None:
        super().__init__(parent)
        self._places: tuple[tuple[int, int], ...] = ()
        self.setAccessibleName(name)
        self.setReadOnly(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setStyleSheet("MarkedText { border: 0; padding: 0; background: transparent; }")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.viewport().setAutoFillBackground(False)
        self.document().setDocumentMargin(0)
        self.setFont(fonts.font(_PX))

    def show_text(self, text: str, places: Sequence[tuple[int, int]]) -> None:
        """Show `text` with `places` (start and end, in characters) marked."""
        self._places = tuple(places)
        self.setPlainText(text)
        self._mark()
        self._fit()

    def _mark(self) -> None:
        """As formats of the text: bold and on a tint, so that colour is not all that tells."""
        now, text = theme.current(), self.toPlainText()
        plain, marked = QTextCharFormat(), QTextCharFormat()
        plain.setForeground(now.text)
        marked.setForeground(now.text)
        marked.setBackground(now.warnT)
        marked.setFontWeight(QFont.Weight.Bold)
        marked.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        for start, end, form in ((0, len(text), plain), *((*p, marked) for p in self._places)):
            cursor = QTextCursor(self.document())
            cursor.setPosition(to_qt(text, start))
            cursor.setPosition(to_qt(text, end), QTextCursor.MoveMode.KeepAnchor)
            cursor.setCharFormat(form)

    def _fit(self) -> None:
        self.document().setTextWidth(max(1, self.viewport().width()))
        tall = round(self.document().size().height()) + 2
        self.setFixedHeight(min(tall, theme.current().px(_MOST)))

    def sizeHint(self) -> QSize:
        return QSize(theme.current().px(200), self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.setFont(fonts.font(_PX))
            self._mark()
            self._fit()
