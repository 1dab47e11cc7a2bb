# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The field to type a line in: tokens look like pills, Enter hands the line over, nothing is lost.

It grows from one line to three. What is too much for one note is not inserted but `pasted`,
because one unbroken line of a megabyte would stop the window for minutes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QMimeData, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import (
    QFontMetricsF,
    QGuiApplication,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCursor,
)
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from facilitator.domain.grammar import DATE, Token
from facilitator.domain.matching import VOICE
from facilitator.domain.pieces import pieces
from facilitator.domain.text import NOTE_LIMIT
from facilitator.ui import fonts, theme
from facilitator.ui.run.pill_room import PAD, PillRoom
from facilitator.ui.run.utf16 import from_qt, to_qt
from facilitator.ui.widgets import rounded

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_PILL, _RADIUS = 26, 4
_MARGIN = 2  # px around the text: a pill is higher than its line
_MODIFIERS = (
    Qt.KeyboardModifier.ShiftModifier
    | Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)
_NONE, _SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
_CONTROL = Qt.KeyboardModifier.ControlModifier
_SIGN_KEYS = {Qt.Key.Key_G: "#", Qt.Key.Key_I: "@"}


class TokenEdit(QPlainTextEdit):
    """`reader` finds the tokens of a line. `before_key` may take a key first (the completions)."""

    submitted = Signal()
    left = Signal()
    earlier = Signal()
    undo_asked = Signal()
    redo_asked = Signal()
    voice_asked = Signal(int)
    link_asked = Signal()
    pasted = Signal(str)
    pasted_as_one = Signal(str)

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        reader: Callable[[str], Sequence[Token]],
        px: float = 18,
        most_lines: int = 3,
    ) -> None:
        super().__init__(parent)
        self._reader, self._px, self._most = reader, px, most_lines
        self.before_key: Callable[[QKeyEvent], bool] = lambda _event: False
        self.untouched = False  # a note that was called up to edit and not changed yet
        self._known: tuple[str, list[tuple[int, int, Token]]] | None = None
        self.setProperty("bare", True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setCursorWidth(2)
        self.document().setDocumentMargin(_MARGIN)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._dress()
        self._room = PillRoom(self)
        self._was: list[tuple[int, int]] = []
        self.textChanged.connect(self._changed)

    # The line

    def line(self) -> str:
        """What is typed, with its no-break spaces, lines parted by \\n."""
        return self.document().toRawText().replace("\u2029", "\n").replace("\u2028", "\n")

    def is_empty(self) -> bool:
        return self.document().isEmpty()

    def set_line(self, text: str) -> None:
        """Another line, the cursor behind it."""
        self.setPlainText(text)
        self.moveCursor(QTextCursor.MoveOperation.End)

    def cursor_index(self) -> int:
        """The index in `line` of the cursor."""
        return from_qt(self.line(), self.textCursor().position())

    def replace(self, start: int, end: int, *, by: str) -> None:
        """Put other words in the place of `line[start:end]`, the cursor behind them."""
        line, cursor = self.line(), self.textCursor()
        cursor.setPosition(to_qt(line, start))
        cursor.setPosition(to_qt(line, end), QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(by)
        self.setTextCursor(cursor)

    def insert_sign(self, sign: str) -> None:
        """Begin a token, after a space."""
        before = self.line()[: self.cursor_index()]
        space = "" if not before or before[-1].isspace() else " "
        self.insertPlainText(space + sign)

    def place_of(self, index: int) -> QPoint:
        """Where the character at `index` stands, in the viewport: top left."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(to_qt(self.line(), index))
        return self.cursorRect(cursor).topLeft()

    # Pills

    def spans(self) -> list[tuple[int, int, Token]]:
        """Start and end in UTF-16 units of every token, with the token."""
        line = self.line()
        if self._known is None or self._known[0] != line:
            found = self._reader(line)
            self._known = (
                line,
                [(to_qt(line, t.start), to_qt(line, t.end), t) for t in found],
            )
        return self._known[1]

    def read_again(self) -> None:
        """Groups or people have changed: tokens may mean something else."""
        self._known = None
        self._changed()
        self.viewport().update()

    def _changed(self) -> None:
        self.untouched = False
        spans = [(start, end) for start, end, _token in self.spans()]
        if spans != self._was:
            self._was = spans
            self.blockSignals(True)
            self._room.rehighlight()
            self.blockSignals(False)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        spans = self.spans()
        if spans:
            painter = QPainter(self.viewport())
            for start, end, token in spans:
                self._paint_pill(painter, start, end, is_clear=_is_clear(token))
            painter.end()
        super().paintEvent(event)

    def _paint_pill(self, painter: QPainter, start: int, end: int, *, is_clear: bool) -> None:
        now, cursor = theme.current(), QTextCursor(self.document())
        cursor.setPosition(start)
        left = self.cursorRect(cursor)
        cursor.setPosition(end)
        right = self.cursorRect(cursor)
        if left.top() != right.top():
            return
        high = min(now.px(_PILL), left.height() + 4)
        top = left.center().y() + 1 - high / 2
        edge = left.left() - (PAD if start else 0)
        box = QRectF(edge, top, right.left() - edge, high)
        rounded(painter, box, _RADIUS, fill=now.tint if is_clear else None, line=None)
        if not is_clear or now.high_contrast:
            rounded(painter, box, _RADIUS, fill=None, line=now.strong)

    # Size

    def _dress(self) -> None:
        self.setFont(fonts.font(self._px))
        self._fit()

    def _line_height(self) -> float:
        return QFontMetricsF(self.font()).lineSpacing()

    def _fit(self) -> None:
        lines = round(self.document().documentLayout().documentSize().height())
        shown = min(max(lines, 1), self._most)
        height = round(shown * self._line_height()) + 2 * _MARGIN
        if height != self.height() or self.maximumHeight() != height:
            self.setFixedHeight(height)
            self.updateGeometry()
        if lines <= self._most:
            self.verticalScrollBar().setValue(0)
        else:
            self.ensureCursorVisible()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setViewportMargins(-_MARGIN, 0, 0, 0)  # the margin is wanted above only
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._dress()

    # Keys and pasting

    def event(self, event: QEvent) -> bool:
        """Tab takes a completion before it moves the focus."""
        if event.type() == QEvent.Type.KeyPress:
            pressed = cast("QKeyEvent", event)
            if pressed.key() == Qt.Key.Key_Tab and self.before_key(pressed):
                event.accept()
                return True
        return bool(super().event(event))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.before_key(event) or self._special(event):
            event.accept()
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()  # Ctrl+Enter belongs to the stage
            return
        super().keyPressEvent(event)

    def _special(self, event: QKeyEvent) -> bool:
        """Whether the key means something else here than in any text field."""
        key, held = event.key(), event.modifiers() & _MODIFIERS
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return self._enter(held)
        if held == _NONE:
            return self._plain(key)
        if held == _CONTROL and Qt.Key.Key_1 <= key <= Qt.Key.Key_6:
            self.voice_asked.emit(key - Qt.Key.Key_0)
            return True
        if held == _CONTROL and key == Qt.Key.Key_D:
            self.link_asked.emit()
            return True
        if held == _CONTROL | _SHIFT and key == Qt.Key.Key_V and self._most > 1:
            self.pasted_as_one.emit(QGuiApplication.clipboard().text())
            return True
        if held == _CONTROL and key in _SIGN_KEYS:
            self.insert_sign(_SIGN_KEYS[Qt.Key(key)])
            return True
        if self.is_empty() and key == Qt.Key.Key_Z and held in (_CONTROL, _CONTROL | _SHIFT):
            (self.undo_asked if held == _CONTROL else self.redo_asked).emit()
            return True
        if self.is_empty() and key == Qt.Key.Key_Y and held == _CONTROL:
            self.redo_asked.emit()
            return True
        return False

    def _enter(self, held: Qt.KeyboardModifier) -> bool:
        if held == _NONE:
            self.submitted.emit()
            return True
        if held == _SHIFT and self._most > 1:
            self.insertPlainText("\n")
            return True
        return False

    def _plain(self, key: int) -> bool:
        if key == Qt.Key.Key_Escape:
            self.left.emit()
            return True
        if key == Qt.Key.Key_Up and (self.is_empty() or self.untouched):
            self.earlier.emit()
            return True
        return False

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Text only. A line that fits is inserted; more than that is `pasted`."""
        text = source.text() if source.hasText() else ""
        room = NOTE_LIMIT - len(self.line()) + len(self.textCursor().selectedText())
        whole = text.strip("\r\n")
        if len(whole) <= room and "\n" not in whole and "\r" not in whole:
            self.insertPlainText(whole)
            return
        found = pieces(text)
        if len(found) == 1 and len(found[0]) <= room:
            self.insertPlainText(found[0])
        elif found:
            self.pasted.emit(text)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasText()


def _is_clear(token: Token) -> bool:
    """Whether it means one thing, or ends something."""
    return token.kind in (DATE, VOICE) or token.meant is not None or not token.text
