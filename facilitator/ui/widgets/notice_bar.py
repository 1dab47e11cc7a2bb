# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""A bar that stays until what it says is settled: something to check, or something not saved."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from facilitator.ui import fonts, theme
from facilitator.ui.icons import paint_icon
from facilitator.ui.widgets.labels import Label
from facilitator.ui.widgets.painting import PaintedButton, rounded, text_width

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

Tone = Literal["warn", "danger", "info"]
#: A link is that much higher than its line on each side, so that it can be hit.
_ABOVE = 5
_FILL = {"warn": "warnT", "danger": "dangerT", "info": "tint"}
_INK = {"warn": "warn", "danger": "danger", "info": "accent"}


class TextLink(PaintedButton):
    """Underlined words to press."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def _font(self) -> QFont:
        font = fonts.font(13, 600)
        font.setUnderline(True)
        return font

    def sizeHint(self) -> QSize:
        now = theme.current()
        return QSize(round(text_width(self._font(), self.text()) + 1), now.px(18) + 2 * _ABOVE)

    def paintEvent(self, event: QPaintEvent) -> None:
        now, painter = theme.current(), QPainter(self)
        painter.setFont(self._font())
        painter.setPen(now.accent if self.hovered() else now.text)
        painter.drawText(self.frame(), Qt.AlignmentFlag.AlignCenter, self.text())


class _Icon(QWidget):
    def __init__(self, name: str, color: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._name, self._color = name, color
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(theme.current().px(18), theme.current().px(18) + _ABOVE)

    def paintEvent(self, event: QPaintEvent) -> None:
        size = theme.current().px(16)
        paint_icon(
            QPainter(self),
            QRectF(0, _ABOVE + theme.current().px(1), size, size),
            self._name,
            color=self._color,
        )


class NoticeBar(QWidget):
    """`actions` are pairs of words and what they do; they appear as underlined words."""

    def __init__(
        self,
        text: str,
        parent: QWidget | None = None,
        *,
        tone: Tone = "warn",
        icon: str = "triangle-alert",
        actions: Sequence[tuple[str, Callable[[], object]]] = (),
    ) -> None:
        super().__init__(parent)
        self._tone = tone
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._label = Label(text, self, px=13, wrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 5, 12, 5)
        row.setSpacing(8)
        top = Qt.AlignmentFlag.AlignTop
        self._label.setContentsMargins(0, _ABOVE, 0, _ABOVE)
        mark = _Icon(icon, _INK[tone], self)
        row.addWidget(mark, 0, top)
        row.addWidget(self._label, 1)
        column = QVBoxLayout()
        column.setContentsMargins(8, 0, 0, 0)
        for words, act in actions:
            link = TextLink(words, self)
            link.clicked.connect(lambda _checked=False, act=act: act())
            column.addWidget(link, 0, top | Qt.AlignmentFlag.AlignRight)
        column.addStretch(1)
        row.addLayout(column)

    def set_text(self, text: str) -> None:
        """Say something else."""
        self._label.setText(text)

    def paintEvent(self, event: QPaintEvent) -> None:
        now = theme.current()
        line = now.color(_INK[self._tone]) if now.high_contrast else None
        fill = now.color(_FILL[self._tone])
        rounded(QPainter(self), QRectF(self.rect()), 8, fill=fill, line=line)
