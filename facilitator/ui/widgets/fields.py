# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Where words are typed or chosen: the search field and the drop-down list."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QListView, QSizePolicy, QWidget

from facilitator.ui import fonts, theme
from facilitator.ui.icons import paint_icon
from facilitator.ui.widgets.painting import cap_size, paint_cap


class SearchField(QLineEdit):
    """A line to search in, with a glass on the left and, while empty, its key on the right."""

    def __init__(self, placeholder: str, parent: QWidget | None = None, *, key: str = "") -> None:
        super().__init__(parent)
        self._key = key
        self.setObjectName("search")
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        self.setClearButtonEnabled(False)
        self.setFont(fonts.font(13.5))
        self._make_room()

    def _make_room(self) -> None:
        now = theme.current()
        right = round(cap_size(self._key)[0]) + now.px(14) if self._key else now.px(8)
        self.setTextMargins(now.px(32), 0, right, 0)

    def sizeHint(self) -> QSize:
        now = theme.current()
        return QSize(now.px(420), now.px(34))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        now, painter = theme.current(), QPainter(self)
        size = now.px(16)
        glass = QRectF(now.px(11), round((self.height() - size) / 2), size, size)
        paint_icon(painter, glass, "search", color="text3")
        if self._key and not self.text():
            width, height = cap_size(self._key)
            right = self.width() - width - now.px(9)
            cap = QRectF(round(right), round((self.height() - height) / 2), width, height)
            paint_cap(painter, cap, self._key)


class ComboBox(QComboBox):
    """A drop-down list with the chevron of the design; its words never become markup."""

    def __init__(self, parent: QWidget | None = None, *, name: str = "", height: int = 34) -> None:
        super().__init__(parent)
        self._height = height
        self.setAccessibleName(name)
        self.setView(QListView(self))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(hint.width() + theme.current().px(8), theme.current().px(self._height))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.current().px(72), theme.current().px(self._height))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        now, painter = theme.current(), QPainter(self)
        size = now.px(14)
        x = self.width() - size - now.px(11)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            x = now.px(11)
        color = "text2" if self.isEnabled() else "text3"
        paint_icon(
            painter,
            QRectF(x, round((self.height() - size) / 2), size, size),
            "chevron-down",
            color=color,
        )
