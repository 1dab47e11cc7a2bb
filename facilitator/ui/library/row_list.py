# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What all lists of the library share: painted rows, keys before shortcuts, margins."""

from __future__ import annotations

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    Qt,
)
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QListView, QWidget

from facilitator.ui import fonts, theme
from facilitator.ui.library.drawing import draw_lines, wrapped

_INSET, _NARROW_INSET, _NARROW = 28, 16, 600
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
#: Keys that bring the keyboard to the first row when it is on none yet.
_INTO = (*_ENTER, Qt.Key.Key_Space, Qt.Key.Key_Down, Qt.Key.Key_Up)
_BY_TAB = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)


class RowList(QListView):
    """One Tab stop; arrows inside. `empty` is said where no row is."""

    #: Keys that belong to a row, although the window has them as shortcuts too.
    own_keys: frozenset[int] = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})

    def __init__(self, name: str, parent: QWidget | None = None, *, empty: str = "") -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.empty = empty
        self._by_keyboard = False
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        # The page or the panel below paints the ground.
        self.setStyleSheet("QListView { background: transparent; }")
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.verticalScrollBar().setSingleStep(28)

    def insets(self) -> tuple[int, int]:
        """Left and right margin of what is drawn; the scroll bar stands in the right one."""
        now = theme.current()
        inset = now.px(_NARROW_INSET if self.width() < now.px(_NARROW) else _INSET)
        return inset, inset - self.bar_width()

    def bar_width(self) -> int:
        """Pixels that the scroll bar takes now."""
        return self.width() - self.viewport().width()

    def rings(self, index: QModelIndex | QPersistentModelIndex) -> bool:
        """Whether the row shows the ring of the keyboard's focus."""
        return self.hasFocus() and self._by_keyboard and index == self.currentIndex()

    def go_to(self, row: int) -> None:
        """Make the row in this place the current one, if there is one."""
        if 0 <= row < self.model().rowCount():
            self.setCurrentIndex(self.model().index(row, 0))

    def go_to_first(self) -> None:
        """The first row that can be chosen becomes the current one, unless there is one."""
        if not self.currentIndex().isValid():
            model = self.model()
            rows = range(model.rowCount())
            enabled = Qt.ItemFlag.ItemIsEnabled
            self.go_to(next((r for r in rows if model.flags(model.index(r, 0)) & enabled), -1))

    def act(self, key: int, *, ctrl: bool) -> bool:
        """A key was pressed on the current row; True when it meant something."""
        raise NotImplementedError

    def event(self, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() in self.own_keys
            and self.currentIndex().isValid()
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._by_keyboard = True
        ctrl = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        key = Qt.Key.Key_Return if event.key() in _ENTER else event.key()
        if not self.currentIndex().isValid() and key in _INTO:
            self.go_to_first()
            event.accept()
        elif self.currentIndex().isValid() and self.act(key, ctrl=ctrl):
            event.accept()
        elif key == Qt.Key.Key_Escape or event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier:
            event.ignore()
        else:
            super().keyPressEvent(event)
        self.viewport().update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._by_keyboard = False
        super().mousePressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        if event.reason() in _BY_TAB:
            self._by_keyboard = True
            self.go_to_first()
        super().focusInEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.empty and self.model().rowCount() == 0:
            now, font = theme.current(), fonts.font(14)
            left, right = self.insets()
            width = self.viewport().width() - left - right
            box = QRectF(left, now.px(20), width, 0)
            painter = QPainter(self.viewport())
            draw_lines(
                painter,
                box.topLeft(),
                wrapped(self.empty, font, width),
                font=font,
                color=now.text2,
                width=width,
                line_height=now.px(20),
            )
