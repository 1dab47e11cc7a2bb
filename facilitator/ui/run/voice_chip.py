# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Left in the capture bar: whose voice the next note is, and what is kept for the next notes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QWidget

from facilitator.ui import fonts, theme
from facilitator.ui.icons import paint_icon
from facilitator.ui.marks import mark_path
from facilitator.ui.texts import tr
from facilitator.ui.widgets.painting import PaintedButton, rounded, text_width

if TYPE_CHECKING:
    from collections.abc import Sequence

    from facilitator.domain.records import Voice

_VOICES = range(1, 7)
_LONGEST = 180  # px of a name; longer ones end in an ellipsis


def voice_words(voice: Voice | None, number: int = 0) -> str:
    """The name of a voice, or its number while nobody has named it."""
    if voice is not None and voice.name:
        return voice.name
    return tr("Voice {number}").format(number=voice.number if voice else number)


class VoiceChip(PaintedButton):
    """Colour, mark and name of a voice; `chosen` gives 1 to 6 from its menu, 0 for none."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._number, self._short = 0, False
        self._voices: dict[int, Voice] = {}
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.clicked.connect(lambda _on=False: self.open_menu())
        self.set_voice(None)

    def set_voices(self, voices: Sequence[Voice]) -> None:
        """What the menu offers by name."""
        self._voices = {voice.number: voice for voice in voices}

    def set_voice(self, voice: Voice | None) -> None:
        """Show this voice."""
        number = voice.number if voice else 0
        words = voice_words(voice) if voice else tr("No voice")
        if (number, words) == (self._number, self.text()):
            return
        self._number = number
        self.setText(words)
        name = tr("Voice of the next note: {voice}").format(voice=words)
        self.setAccessibleName(name)
        self.setToolTip(f"\u200b{name}  (Ctrl 1 – 6)")
        self.updateGeometry()
        self.update()

    def number(self) -> int:
        """Which voice is shown, 0 for none."""
        return self._number

    def set_short(self, short: bool) -> None:
        """Only the mark, for narrow windows."""
        self._short = short
        self.updateGeometry()
        self.update()

    def open_menu(self) -> None:
        """Offer the six voices and none."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for number in _VOICES:
            words = voice_words(self._voices.get(number), number).replace("&", "&&")
            action = menu.addAction(_picture(number, self.devicePixelRatioF()), words)
            action.setShortcut(f"Ctrl+{number}")
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)  # shown, not bound
            action.triggered.connect(lambda _on=False, number=number: self.chosen.emit(number))
        menu.addSeparator()
        menu.addAction(tr("No voice")).triggered.connect(lambda _on=False: self.chosen.emit(0))
        menu.popup(self.mapToGlobal(QPoint(0, -menu.sizeHint().height() - 4)))

    def _words_width(self) -> float:
        width = text_width(fonts.font(13, 500), self.text())
        return min(width, theme.current().px(_LONGEST))

    def sizeHint(self) -> QSize:
        now = theme.current()
        if self._short:
            return QSize(now.px(31), now.px(32))
        mark = now.px(17) if self._number else 0
        return QSize(round(now.px(22) + mark + self._words_width() + 0.5), now.px(32))

    def paintEvent(self, event: QPaintEvent) -> None:
        now, painter = theme.current(), QPainter(self)
        fill = now.note(self._number) if self._number else now.surface
        if self.isDown() or self.hovered():
            fill = now.pressed(fill)
        edge = _edge(fill) if self._number else now.strong
        rounded(painter, self.frame(), 5, fill=fill, line=edge)
        ink = now.note_text if self._number else now.text2
        left = float(now.px(11))
        if self._number:
            size = now.px(11 if self._short else 10)
            x = (self.width() - size) / 2 if self._short else left
            box = QRectF(x, (self.height() - size) / 2, size, size)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.fillPath(mark_path(self._number, box), ink)
            left += size + now.px(7)
        elif self._short:
            size = now.px(14)
            box = QRectF((self.width() - size) / 2, (self.height() - size) / 2, size, size)
            paint_icon(painter, box, "user-round", color="text2")
        if not self._short:
            painter.setFont(fonts.font(13, 500))
            painter.setPen(ink)
            words = painter.fontMetrics().elidedText(
                self.text(), Qt.TextElideMode.ElideRight, round(self._words_width()) + 1
            )
            box = QRectF(left, 0, self.width() - left, self.height())
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, words)


class KeptChips(QWidget):
    """`#D` and `@AK` while they hold for the next notes; a press ends one: `ended` has its kind."""

    ended = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(6)
        self._shown: tuple[tuple[str, str, str], ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.hide()

    def texts(self) -> list[str]:
        """What the chips say."""
        return [text for _kind, text, _name in self._shown]

    def show_kept(self, kept: Sequence[tuple[str, str, str]]) -> None:
        """Chips from kind, text and the full name."""
        if tuple(kept) == self._shown:
            return
        self._shown = tuple(kept)
        while (item := self._row.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.setParent(None)
                widget.deleteLater()
        for kind, text, name in kept:
            chip = _KeptChip(text, self)
            words = tr("For the next notes too: {name}. Press to end it").format(name=name)
            chip.setAccessibleName(words)
            chip.setToolTip("\u200b" + words)
            chip.clicked.connect(lambda _on=False, kind=kind: self.ended.emit(kind))
            self._row.addWidget(chip)
        self.setVisible(bool(kept))


class _KeptChip(PaintedButton):
    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(text, parent)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def sizeHint(self) -> QSize:
        now = theme.current()
        width = text_width(fonts.font(13, 500), self.text())
        return QSize(round(width + now.px(16 + 16)), now.px(28))

    def paintEvent(self, event: QPaintEvent) -> None:
        now, painter = theme.current(), QPainter(self)
        fill = now.pressed(now.tint) if self.hovered() else now.tint
        rounded(painter, self.frame(), 4, fill=fill, line=now.text if now.high_contrast else None)
        painter.setFont(fonts.font(13, 500))
        painter.setPen(now.text)
        box = self.frame().adjusted(now.px(8), 0, 0, 0)
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, self.text())
        size = now.px(12)
        close = QRectF(self.width() - size - now.px(6), (self.height() - size) // 2, size, size)
        paint_icon(painter, close, "x", color="text2")


def _edge(fill: QColor) -> QColor:
    """The line around a note's colour: a step towards the ink."""
    return fill.lighter(130) if theme.current().dark else fill.darker(124)


def _picture(number: int, dpr: float) -> QIcon:
    """A voice for a menu."""
    now, size = theme.current(), 16
    picture = QPixmap(round(size * dpr), round(size * dpr))
    picture.setDevicePixelRatio(dpr)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    rounded(painter, QRectF(0, 0, size, size), 3, fill=now.note(number), line=None)
    painter.fillPath(mark_path(number, QRectF(3.5, 3.5, 9, 9)), now.note_text)
    painter.end()
    return QIcon(picture)
