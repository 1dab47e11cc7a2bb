# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What `#`, `@` and `/` may mean, offered over the capture bar. It never takes the focus.

Tab takes, arrows choose, Esc closes. Enter never does: it adds the note as it was typed.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from facilitator.domain.matching import GROUP, VOICE, WHO, Named, Names, folded, squeezed
from facilitator.ui import fonts, theme
from facilitator.ui.icons import paint_icon
from facilitator.ui.marks import mark_path
from facilitator.ui.texts import tr
from facilitator.ui.widgets import announce, paint_cap, rounded, text_width
from facilitator.ui.widgets.above import above
from facilitator.ui.widgets.painting import cap_size
from facilitator.ui.widgets.popover import SHADOW, paint_popover

if TYPE_CHECKING:
    from facilitator.domain.grammar import Token

_ROW, _SIDE, _PAD, _WIDTH, _WIDEST = 34, 8, 6, 300, 440
_MOST = 6  # offers beside the new one


@dataclass(frozen=True, slots=True)
class Offer:
    """A row. `what`: something that is there, something to make, or only a remark."""

    what: Literal["named", "new", "remark"]
    words: str
    named: Named | None = None


def offers(names: Names, token: Token, *, keeps_names: bool = True) -> list[Offer]:
    """The rows for a token that is being typed."""
    if token.kind == WHO and not keeps_names:
        return [Offer("remark", tr("This stage keeps no names."))]
    listed = names.found(token.kind, token.text) if token.text else names.of(token.kind)
    if token.kind == VOICE and token.text and not token.text.isdigit():
        wanted = folded(token.text)
        listed = tuple(v for v in names.voices if folded(v.name).startswith(wanted))
    rows = [Offer("named", _words(token.kind, named), named) for named in listed[:_MOST]]
    known = token.kind == WHO and any(squeezed(n.short) == squeezed(token.text) for n in listed)
    if token.text and token.text[0].isalpha() and token.kind != VOICE and not known:
        new = tr("New group “{text}”") if token.kind == GROUP else tr("Add “{text}” to people")
        rows.append(Offer("new", new.format(text=token.text)))
    return rows


class Completions(QWidget):
    """A child of the window's content, so that it is placed right everywhere. `taken`: an offer."""

    taken = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows: list[Offer] = []
        self._at, self._hovered = 0, -1
        self._token: Token | None = None
        self._closed_at = -1
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMouseTracking(True)
        self.hide()
        above().watch(self, around=SHADOW)

    @property
    def token(self) -> Token | None:
        """The token that is being completed while this is open."""
        return self._token if self.isVisible() else None

    def rows(self) -> list[str]:
        """What is offered."""
        return [row.words for row in self._rows] if self.isVisible() else []

    def chosen(self) -> Offer | None:
        """What Tab would take."""
        if not self.isVisible() or self._rows[self._at].what == "remark":
            return None
        return self._rows[self._at]

    def offer(self, token: Token | None, rows: list[Offer], *, above: QPoint) -> None:
        """Show rows for a token, their lower left corner at `above`, or close.

        One that was closed by hand stays closed until another token begins.
        """
        if token is None or not rows:
            self._closed_at = -1 if token is None else self._closed_at
            self.close_it()
            return
        if token.start == self._closed_at:
            return
        self._closed_at = -1
        same = self._token is not None and self._token.start == token.start
        self._at = min(self._at, len(rows) - 1) if same and self.isVisible() else 0
        if rows != self._rows or not self.isVisible():
            self._rows = rows
            self._say()
        self._token = token
        size = self.sizeHint()
        host = self.parentWidget()
        room = host.width() - size.width() + SHADOW if host else above.x()
        left = max(-SHADOW + 4, min(above.x() - SHADOW, room))
        self.setGeometry(left, above.y() - size.height() + SHADOW, size.width(), size.height())
        self.show()
        self.raise_()
        self.update()

    def close_it(self) -> None:
        self._token, self._rows, self._at = None, [], 0
        self.hide()

    def press(self, event: QKeyEvent) -> bool:
        """Whether the key was for the offers."""
        if not self.isVisible() or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return False
        key = event.key()
        if key == Qt.Key.Key_Tab and self.chosen() is not None:
            self._take()
            return True
        if key == Qt.Key.Key_Escape:
            self._closed_at = self._token.start if self._token else -1
            self.close_it()
            return True
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            step = 1 if key == Qt.Key.Key_Down else -1
            self._at = (self._at + step) % len(self._rows)
            self._say()
            self.update()
            return True
        return False

    def _take(self) -> None:
        offer = self.chosen()
        if offer is not None:
            self.taken.emit(offer)

    def _say(self) -> None:
        announce(self, self._rows[self._at].words)

    # Mouse

    def _row_at(self, at: QPoint) -> int:
        row = (at.y() - SHADOW - _PAD) // theme.current().px(_ROW)
        return row if 0 <= row < len(self._rows) else -1

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hovered = self._row_at(event.position().toPoint())
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self._hovered = -1
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        row = self._row_at(event.position().toPoint())
        if row >= 0:
            self._at = row
            self._take()

    # Looks

    def sizeHint(self) -> QSize:
        now = theme.current()
        font = fonts.font(14, 600)
        widest = max((text_width(font, row.words) for row in self._rows), default=0)
        inner = max(_WIDTH - 2 * _PAD, min(widest + now.px(130), _WIDEST))
        around = 2 * (SHADOW + _PAD)
        return QSize(round(inner) + around, len(self._rows) * now.px(_ROW) + around)

    def paintEvent(self, event: QPaintEvent) -> None:
        now, painter = theme.current(), QPainter(self)
        surface = QRectF(self.rect()).adjusted(SHADOW, SHADOW, -SHADOW, -SHADOW)
        paint_popover(painter, surface)
        for number, row in enumerate(self._rows):
            top = surface.top() + _PAD + number * now.px(_ROW)
            box = QRectF(surface.left() + _PAD, top, surface.width() - 2 * _PAD, now.px(_ROW))
            if number == self._at and row.what != "remark":
                rounded(
                    painter, box, 6, fill=now.tint, line=now.text if now.high_contrast else None
                )
            elif number == self._hovered:
                rounded(painter, box, 6, fill=now.hover, line=None)
            self._paint_row(painter, box, number, row)

    def _paint_row(self, painter: QPainter, box: QRectF, number: int, row: Offer) -> None:
        now = theme.current()
        middle, left = box.center().y(), box.left() + now.px(_SIDE)
        size = now.px(18)
        mark = QRectF(round(left), round(middle - size / 2), size, size)
        if row.what == "new":
            icon = mark.adjusted(1, 1, -1, -1)
            paint_icon(painter, icon, "plus", color="text2")
        elif row.named is not None:
            mark = self._paint_mark(painter, mark, row.named)
        start = mark.right() + now.px(9) if row.what != "remark" else left
        key = "Tab" if number == self._at else "↓ Tab" if number == self._at + 1 else ""
        right = box.right() - now.px(_SIDE)
        if key and row.what != "remark":
            wide, high = cap_size(key)
            cap = QRectF(round(right - wide), round(middle - high / 2), wide, high)
            paint_cap(painter, cap, key)
            right -= wide + 8
        color = now.text if row.named is not None else now.text2
        words = QRectF(start, box.top(), right - start, box.height())
        self._paint_words(painter, words, row, color=color)

    def _paint_mark(self, painter: QPainter, mark: QRectF, named: Named) -> QRectF:
        now = theme.current()
        if self._token is not None and self._token.kind == VOICE:
            number = int(named.short)
            rounded(painter, mark, 3, fill=now.note(number), line=None)
            path = mark_path(number, mark.adjusted(4.5, 4.5, -4.5, -4.5))
            painter.fillPath(path, now.note_text)
            return mark
        wide = max(mark.width(), text_width(fonts.font(11, 600), named.short) + now.px(8))
        mark.setWidth(round(wide))
        rounded(painter, mark, 4, fill=now.surface, line=now.strong)
        painter.setFont(fonts.font(11, 600))
        painter.setPen(now.text2)
        painter.drawText(mark, Qt.AlignmentFlag.AlignCenter, named.short)
        return mark

    def _paint_words(self, painter: QPainter, box: QRectF, row: Offer, *, color: QColor) -> None:
        """The name, the letters that were typed in bold, and quieter what else is known."""
        text, x = row.words, box.left()
        start, end = self._typed_in(text) if row.named is not None else (0, 0)
        painter.setPen(color)
        for part, weight in ((text[:start], 400), (text[start:end], 600), (text[end:], 400)):
            font = fonts.font(14, weight)
            room = box.right() - x
            shown = QFontMetricsF(font).elidedText(part, Qt.TextElideMode.ElideRight, room)
            painter.setFont(font)
            at = QRectF(x, box.top(), max(room, 1), box.height())
            painter.drawText(at, Qt.AlignmentFlag.AlignVCenter, shown)
            x += text_width(font, shown)
        if row.named is not None and row.named.detail and box.right() - x > 60:
            font = fonts.font(12)
            painter.setFont(font)
            painter.setPen(theme.current().text3)
            room = box.right() - x - 8
            shown = QFontMetricsF(font).elidedText(
                row.named.detail, Qt.TextElideMode.ElideRight, room
            )
            at = QRectF(x + 8, box.top(), room, box.height())
            painter.drawText(at, Qt.AlignmentFlag.AlignVCenter, shown)

    def _typed_in(self, text: str) -> tuple[int, int]:
        """Where the typed letters stand in a name; accents may make it longer, then nowhere."""
        plain = folded(text)
        at = plain.find(folded(self._token.text)) if self._token and self._token.text else -1
        if at < 0 or len(plain) != len(text):
            return 0, 0
        return at, at + len(folded(self._token.text)) if self._token else at


def _words(kind: str, named: Named) -> str:
    if named.name:
        return named.name
    if kind == VOICE:
        return tr("Voice {number}").format(number=named.short)
    return tr("Group without a name") if kind == GROUP else named.short
