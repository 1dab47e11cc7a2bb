# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Words that are only read. Always plain text: participants' words never become markup."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from facilitator.ui import fonts, theme
from facilitator.ui.widgets.painting import plain_tooltip


class Label(QLabel):
    """Plain text in a size, weight and colour of the design; `wrap` lets it use several lines."""

    def __init__(
        self,
        text: str = "",
        parent: QWidget | None = None,
        *,
        px: float = 14,
        weight: int = 400,
        color: str = "text",
        wrap: bool = False,
        tnum: bool = False,
    ) -> None:
        super().__init__(parent)
        self._px, self._weight, self._color, self._tnum = px, weight, color, tnum
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        self.setText(text)
        self._dress()

    def set_color(self, color: str) -> None:
        """Another colour token."""
        self._color = color
        self._dress()

    def set_weight(self, weight: int) -> None:
        """Another weight, 400 to 700."""
        self._weight = weight
        self._dress()

    def _dress(self) -> None:
        ink = theme.current().color(self._color)
        font = fonts.font(self._px, self._weight, tnum=self._tnum)
        if self.font() != font:
            self.setFont(font)
        if self.palette().color(QPalette.ColorRole.WindowText) != ink:
            palette = self.palette()
            palette.setColor(QPalette.ColorRole.WindowText, ink)
            self.setPalette(palette)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._dress()


class ElidedLabel(Label):
    """One line that ends in "…" when there is no room; the whole text is in the tooltip."""

    def __init__(
        self,
        text: str = "",
        parent: QWidget | None = None,
        *,
        px: float = 14,
        weight: int = 400,
        color: str = "text",
    ) -> None:
        super().__init__(text, parent, px=px, weight=weight, color=color)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def setText(self, text: str) -> None:
        super().setText(text)
        self.setAccessibleName(text)
        self._explain()

    def _shown(self) -> str:
        metrics = QFontMetrics(self.font())
        return metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())

    def _explain(self) -> None:
        self.setToolTip("" if self._shown() == self.text() else plain_tooltip(self.text()))

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)  # type: ignore[arg-type]
        self._explain()

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.current().px(24), super().minimumSizeHint().height())

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self.font())
        return QSize(metrics.horizontalAdvance(self.text()) + 2, super().sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(self.font())
        painter.setPen(theme.current().color(self._color))
        align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(QRectF(self.rect()), align, self._shown())


class SectionTitle(QWidget):
    """A heading over a list or a part of a panel, with a quiet count on the right."""

    def __init__(
        self,
        text: str,
        parent: QWidget | None = None,
        *,
        count: str = "",
        px: float = 13,
        color: str = "text2",
    ) -> None:
        super().__init__(parent)
        self._title = ElidedLabel(text, self, px=px, weight=600, color=color)
        self._count = Label(count, self, px=12, color="text3")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._title, 1)
        row.addWidget(self._count)

    def set_text(self, text: str) -> None:
        """Another heading."""
        self._title.setText(text)

    def set_count(self, count: str) -> None:
        """Another count, "" for none."""
        self._count.setText(count)
