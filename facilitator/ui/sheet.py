# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""A small form over the window, beside what it belongs to: somebody on the list, a name.

It takes the keyboard and gives it back. Enter, the button and a click elsewhere keep what is in it;
Esc leaves all as it was.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from facilitator.domain.text import NAME_LIMIT
from facilitator.ui import fonts, theme
from facilitator.ui.attempt import attempt
from facilitator.ui.widgets import SHADOW, Button, Label, Popover

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent

    from facilitator.domain.change import Edit
    from facilitator.store.workspace import Workspace

_EDGE = 8  # px that a sheet keeps from the edge of a low window
_INSIDE = 10


class Sheet(Popover):
    """Put the content into `column`. `gone` comes when it has closed, kept or not."""

    gone = Signal()

    def __init__(self, parent: QWidget, title: str, *, width: int) -> None:
        super().__init__(parent)
        self._before: QWidget | None = None
        self.setAccessibleName(title)
        inner = QWidget(self)
        self.column = QVBoxLayout(inner)
        self.column.setContentsMargins(_INSIDE, _INSIDE, _INSIDE, _INSIDE)
        self.column.setSpacing(theme.current().px(8))
        self._area = QScrollArea(self)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidget(inner)
        for part in (inner, self._area.viewport()):
            part.setAutoFillBackground(False)
        self.body.addWidget(self._area)
        self._inner, self._width = inner, width
        self.heading = Label(title, self, px=14, weight=600, wrap=True)
        self.column.addWidget(self.heading)
        inner.installEventFilter(self)

    def keep(self) -> bool:
        """Write what is in it; False when that is not possible and it stays open."""
        return True

    def open_at(self, anchor: QRect, first: QWidget) -> None:
        """Open beside `anchor` (global pixels) with the keyboard in `first`."""
        self._before = QApplication.focusWidget()
        self._fit()
        self.show_at(anchor)
        self._stay_inside()
        first.setFocus(Qt.FocusReason.PopupFocusReason)
        if isinstance(first, QLineEdit):
            first.selectAll()
        program = QApplication.instance()
        assert isinstance(program, QApplication)
        program.focusChanged.connect(self._on_focus)
        program.installEventFilter(self)

    def done(self) -> None:
        """Keep, and close if that went well."""
        if self.isVisible() and self.keep():
            self.leave()

    def leave(self) -> None:
        """Close without keeping; the keyboard goes back to where it was."""
        if not self.isVisible():
            return
        program = QApplication.instance()
        assert isinstance(program, QApplication)
        program.focusChanged.disconnect(self._on_focus)
        program.removeEventFilter(self)
        inside = self._holds(QApplication.focusWidget())
        self.hide()
        if inside and self._before is not None and _lives(self._before):
            self._before.setFocus(Qt.FocusReason.PopupFocusReason)
        self.gone.emit()
        self.deleteLater()

    def foot(self, words: str, *left: QWidget) -> Button:
        """The last row: these on the left, and the button that keeps on the right."""
        keep = Button(words, self, kind="primary")
        keep.clicked.connect(self.done)
        row = QHBoxLayout()
        row.setContentsMargins(0, theme.current().px(4), 0, 0)
        for part in left:
            row.addWidget(part)
        row.addStretch(1)
        row.addWidget(keep)
        self.column.addLayout(row)
        return keep

    def sizeHint(self) -> QSize:
        return self.size() if self.minimumSize() == self.maximumSize() else super().sizeHint()

    def _fit(self) -> None:
        """As high as its content, but never higher than the window."""
        window = self.parentWidget()
        assert window is not None
        room = 2 * (SHADOW + 6)
        wide = min(theme.current().px(self._width), window.width() - 2 * _EDGE - 12)
        tall = self.column.totalHeightForWidth(wide)
        if tall < 0:
            tall = self.column.totalSizeHint().height()
        self.setFixedSize(wide + room, min(tall, window.height() - 2 * _EDGE - 12) + room)

    def _stay_inside(self) -> None:
        window = self.parentWidget()
        assert window is not None
        right = window.width() - self.width() + SHADOW - _EDGE
        low = window.height() - self.height() + SHADOW - _EDGE
        least = _EDGE - SHADOW
        self.move(max(least, min(self.x(), right)), max(least, min(self.y(), low)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest and watched is self._inner:
            if self.isVisible():
                self._fit()
                self._stay_inside()
        elif event.type() == QEvent.Type.MouseButtonPress and isinstance(watched, QWidget):
            self._on_focus(None, watched)
        return super().eventFilter(watched, event)

    def _holds(self, widget: QWidget | None) -> bool:
        while widget is not None and widget is not self:
            widget = widget.parentWidget()
        return widget is self

    def _on_focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        """Somebody went on elsewhere; a list that this sheet opened is not elsewhere."""
        elsewhere = new is not None and not self._holds(new)
        if elsewhere and QApplication.activePopupWidget() is None and not self.keep_open():
            self.leave()

    def keep_open(self) -> bool:
        """Whether it has to stay because what is in it cannot be kept."""
        return not self.keep()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.done()
        elif event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().keyPressEvent(event)
        # Letters and arrows are not for the page below.


class NameSheet(Sheet):
    """Asks for nothing but a name. `take` gets it, and gives back why it cannot be taken, or ""."""

    def __init__(
        self, parent: QWidget, title: str, *, name: str, keep: str, take: Callable[[str], str]
    ) -> None:
        super().__init__(parent, title, width=300)
        self._take = take
        self.field = QLineEdit(name, self)
        self.field.setMaxLength(NAME_LIMIT)
        self.field.setFont(fonts.font(14))
        self.field.setAccessibleName(title)
        self._why = Label("", self, px=12, color="warn", wrap=True)
        self._why.hide()
        self.column.addWidget(self.field)
        self.column.addWidget(self._why)
        self.foot(keep)

    def keep(self) -> bool:
        why = self._take(self.field.text())
        self._why.setText(why)
        self._why.setVisible(bool(why))
        self.field.setAccessibleDescription(why)
        return not why

    def keep_open(self) -> bool:
        """A name that nobody confirmed is not taken: somebody went on without it."""
        return False


def ask_name(
    parent: QWidget,
    title: str,
    *,
    name: str,
    keep: str,
    take: Callable[[str], str],
    anchor: QRect | None = None,
) -> NameSheet:
    """Open a sheet for a name beside `anchor`, else beside what has the keyboard."""
    sheet = NameSheet(parent, title, name=name, keep=keep, take=take)
    focused = QApplication.focusWidget()
    beside = focused if focused is not None and focused.window() is parent.window() else parent
    if anchor is None:
        anchor = QRect(beside.mapToGlobal(beside.rect().topLeft()), beside.size())
    sheet.open_at(anchor, sheet.field)
    return sheet


def why_not(workspace: Workspace, make: Callable[[], Edit]) -> str:
    """Make an edit and write it; "" when that went well, else why not, in words."""
    said: list[str] = []
    attempt(workspace, make, say=said.append)
    return "".join(said)


def _lives(widget: QWidget) -> bool:
    return shiboken6.isValid(widget) and widget.isVisible()
