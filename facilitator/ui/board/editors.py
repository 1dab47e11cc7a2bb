# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Typing on the board itself: a note's words, and the title of a group. Plain text both.

What was typed is never lost: when it cannot be kept, it stays in the field, marked.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QFrame, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from facilitator.domain.errors import KnownError
from facilitator.domain.text import NAME_LIMIT, NOTE_LIMIT
from facilitator.ui import theme
from facilitator.ui.board.look import NoteStyle, note_edge, note_fill
from facilitator.ui.errors import sentence
from facilitator.ui.texts import tr
from facilitator.ui.widgets import Label, rounded

if TYPE_CHECKING:
    from collections.abc import Callable

COUNT_FROM = 900
_MOST_HEIGHT, _LEAST_TITLE = 260, 180


class _Text(QPlainTextEdit):
    """Enter keeps, Shift+Enter starts a line, Esc forgets."""

    entered = Signal()
    cancelled = Signal()
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                self.insertPlainText("\n")
            else:
                self.entered.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in (
            Qt.FocusReason.PopupFocusReason,
            Qt.FocusReason.ActiveWindowFocusReason,
        ):
            self.left.emit()


class NoteEditor(QWidget):
    """Lies over the note. `keep` writes the text and raises KnownError when it may not be kept."""

    finished = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._voice = 0
        self._keep: Callable[[str], None] = lambda _text: None
        self._before = ""
        self._least = QRectF()
        self._text = _Text(self)
        self._text.setFrameShape(QFrame.Shape.NoFrame)
        self._text.setProperty("bare", True)
        self._text.setTabChangesFocus(True)
        self._text.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self._text.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._text.setAccessibleName(tr("Text of the note"))
        self._text.document().setDocumentMargin(0)
        self._hint = Label("", self, px=12, color="danger", wrap=True)
        layout = self._around = QVBoxLayout(self)
        layout.setSpacing(2)
        layout.addWidget(self._text, 1)
        layout.addWidget(self._hint)
        self._text.textChanged.connect(self._changed)
        self._text.entered.connect(self.save)
        self._text.left.connect(self._leave)
        self._text.cancelled.connect(self._close)
        self.hide()

    @property
    def text(self) -> str:
        """What is typed now."""
        return self._text.toPlainText()

    def open_over(
        self,
        box: QRectF,
        text: str,
        *,
        voice: int,
        style: NoteStyle,
        scale: float,
        keep: Callable[[str], None],
    ) -> None:
        """Type over a note that lies in this box of the parent (pixels)."""
        self._voice, self._keep, self._before = voice, keep, text
        scale = max(scale, 1.0)
        font = QFont(style.font)
        font.setPixelSize(max(12, round(style.font.pixelSize() * scale)))
        self._text.setFont(font)
        top = max(2, round(style.baseline * scale - QFontMetricsF(font).ascent()))
        self._around.setContentsMargins(round(style.left * scale), top, 6, 4)
        self.follow(box)
        self._text.setPlainText(text)
        self._text.selectAll()
        self._dress()
        self._changed()
        self.show()
        self._fit()  # only now the words know how wide they may be
        self.raise_()
        self._text.setFocus(Qt.FocusReason.OtherFocusReason)

    def follow(self, box: QRectF) -> None:
        """The note is there now."""
        self._least = QRectF(box.x(), box.y(), max(box.width(), 156), max(box.height(), 56))
        self._fit()

    def save(self) -> None:
        """Keep the text and close; where that is refused, stay open and say why."""
        if self.text == self._before:
            self._close()
            return
        try:
            self._keep(self.text)
        except KnownError as problem:
            self._hint.setText(tr("Not saved.") + " " + sentence(problem))
            self._hint.set_color("danger")
            self._hint.show()
            self._fit()
            return
        self._close()

    def _leave(self) -> None:
        """The keyboard went elsewhere: keep what was typed, forget an empty new note."""
        if self.isVisible():
            if self.text.strip() or self._before:
                self.save()
            else:
                self._close()

    def _close(self) -> None:
        if self.isVisible():
            self.hide()
            self.finished.emit()

    def _dress(self) -> None:
        now = theme.current()
        self._text.setStyleSheet(
            f"QPlainTextEdit {{ background: transparent; border: 0; padding: 0;"
            f" color: {now.note_text.name()}; }}"
        )

    def _changed(self) -> None:
        length = len(self.text)
        self._hint.setText(f"{length} / {NOTE_LIMIT}" if length >= COUNT_FROM else "")
        self._hint.set_color("danger" if length > NOTE_LIMIT else "text2")
        self._hint.setVisible(bool(self._hint.text()))
        self._fit()

    def _fit(self) -> None:
        margins = self._around.contentsMargins()
        lines = self._text.document().size().height()
        tall = lines * self._text.fontMetrics().lineSpacing() + margins.top() + margins.bottom() + 4
        if self._hint.text():
            tall += self._hint.heightForWidth(max(60, self.width() - 20)) + 4
        height = min(max(self._least.height(), tall), _MOST_HEIGHT)
        self.setGeometry(
            QRectF(self._least.x(), self._least.y(), self._least.width(), height).toAlignedRect()
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, now = QPainter(self), theme.current()
        box = QRectF(self.rect())
        rounded(painter, box, 3, fill=note_fill(self._voice), line=note_edge(self._voice))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(now.focus)
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        painter.drawRoundedRect(box.adjusted(1.5, 1.5, -1.5, -1.5), 2, 2)


class TitleEditor(QLineEdit):
    """Lies over a group's title. `keep` writes the name and says whether that worked."""

    finished = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._before = ""
        self._keep: Callable[[str], bool] = lambda _name: True
        self.setProperty("bare", True)
        self.setMaxLength(NAME_LIMIT)
        self.setPlaceholderText(tr("Name this group"))
        self.setAccessibleName(tr("Name of the group"))
        self.hide()

    def open_over(
        self, box: QRectF, name: str, *, font: QFont, keep: Callable[[str], bool]
    ) -> None:
        """Type over a title that lies in this box of the parent (pixels)."""
        self._before, self._keep = name, keep
        now = theme.current()
        self.setStyleSheet(
            f"QLineEdit {{ background: {now.surface.name()}; color: {now.text.name()};"
            f" border: 2px solid {now.focus.name()}; border-radius: 5px; padding: 0 4px;"
            f" min-height: 0; }}"
        )
        self.setFont(font)
        self.follow(box)
        self.setText(name)
        self.selectAll()
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def follow(self, box: QRectF) -> None:
        """The title is there now."""
        least = theme.current().px(_LEAST_TITLE)
        around = box.adjusted(-6, 0, max(4.0, least - box.width()), 0)
        self.setGeometry(around.toAlignedRect())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.save()
        elif event.key() == Qt.Key.Key_Escape:
            self._close()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if self.isVisible() and event.reason() not in (
            Qt.FocusReason.PopupFocusReason,
            Qt.FocusReason.ActiveWindowFocusReason,
        ):
            self.save()

    def save(self) -> None:
        """Keep the name and close; where it cannot be kept, it stays in the field."""
        if self.text() == self._before or self._keep(self.text()):
            self._close()

    def _close(self) -> None:
        if self.isVisible():
            self.hide()
            self.finished.emit()
