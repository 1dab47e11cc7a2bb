# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""A paper as a row to press: its name, and a quieter line below where something is to be said."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from facilitator.ui import fonts, theme
from facilitator.ui.icons import paint_icon
from facilitator.ui.widgets.painting import PaintedButton, plain_tooltip, rounded

_HEIGHT, _CAPTION, _PADDING, _ICON = 30, 17, 10, 15


class PaperRow(PaintedButton):
    """Checked: the paper that is shown. `leads`: pressing it opens something more."""

    def __init__(
        self, text: str, parent: QWidget | None = None, *, detail: str = "", leads: bool = False
    ) -> None:
        super().__init__(text, parent)
        self._detail, self._leads = detail, leads
        self.setCheckable(not leads)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._name()

    def set_words(self, text: str, detail: str = "") -> None:
        """Another name and line below."""
        self._detail = detail
        self.setText(text)
        self._name()
        self.updateGeometry()
        self.update()

    def detail(self) -> str:
        """The line below."""
        return self._detail

    def _name(self) -> None:
        self.setAccessibleName(self.text())
        self.setAccessibleDescription(self._detail)

    def sizeHint(self) -> QSize:
        now = theme.current()
        return QSize(now.px(200), now.px(_HEIGHT) + (now.px(_CAPTION) if self._detail else 0))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.current().px(80), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        now, painter = theme.current(), QPainter(self)
        if self.isChecked():
            line = now.text if now.high_contrast else None
            rounded(painter, self.frame(), 6, fill=now.tint, line=line)
        elif self.isEnabled() and (self.isDown() or self.hovered()):
            fill = now.pressed(now.hover) if self.isDown() else now.hover
            rounded(painter, self.frame(), 6, fill=fill, line=None)
        if self._leads:
            rounded(painter, self.frame(), 6, fill=None, line=now.strong)
        left, size = now.px(_PADDING), now.px(_ICON)
        right = self.width() - left
        icon = "chevron-right" if self._leads else "check" if self.isChecked() else ""
        if icon:
            right -= size
            box = QRectF(right, round((self.height() - size) / 2), size, size)
            paint_icon(painter, box, icon, color="text2")
            right -= now.px(6)
        self._paint_words(painter, left, right)

    def _paint_words(self, painter: QPainter, left: int, right: int) -> None:
        now = theme.current()
        below = now.px(_CAPTION) if self._detail else 0
        lift = now.px(4) if self._detail else 0
        lines = (
            (self.text(), 13.0, 600 if self.isChecked() else 400, "text", lift),
            (self._detail, 12.0, 400, "text3", self.height() - below - lift),
        )
        elided = False
        for words, px, weight, ink, top in lines:
            if not words:
                continue
            painter.setFont(fonts.font(px, weight))
            painter.setPen(now.color(ink if self.isEnabled() else "text3"))
            shown = QFontMetrics(painter.font()).elidedText(
                words, Qt.TextElideMode.ElideRight, right - left
            )
            elided = elided or shown != words
            tall = below if words is self._detail else self.height() - below - 2 * lift
            box = QRectF(left, top, right - left, tall)
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, shown)
        tooltip = " – ".join(filter(None, (self.text(), self._detail))) if elided else ""
        self.setToolTip(plain_tooltip(tooltip))
