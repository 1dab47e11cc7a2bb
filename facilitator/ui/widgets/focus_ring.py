# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The focus ring: 2 px, after a gap of 2 px, outside the control, for the keyboard only.

Text inputs show theirs always and draw it themselves in the style sheet.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from facilitator.ui import theme

_GAP, _WIDTH = 2, 2
_KEYBOARD = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)


class FocusRing(QWidget):
    """Lies around one widget, on top of its siblings, and goes where it goes."""

    def __init__(self, around: QWidget, radius: float, *, gap: int = _GAP) -> None:
        super().__init__()
        self._around, self._radius, self._gap = around, radius, gap
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoChildEventsForParent)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setParent(around.parentWidget())
        around.installEventFilter(self)
        self._follow()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Move, QEvent.Type.Resize):
            self._follow()
        elif event.type() == QEvent.Type.Hide:
            self.hide()
        return super().eventFilter(watched, event)

    def _follow(self) -> None:
        room = self._gap + _WIDTH
        self.setGeometry(self._around.geometry().adjusted(-room, -room, room, room))
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.current().focus, _WIDTH))
        half = _WIDTH / 2
        radius = self._radius + self._gap + half
        painter.drawRoundedRect(
            QRectF(self.rect()).adjusted(half, half, -half, -half), radius, radius
        )


class KeyboardRing:
    """Mixed into a widget before its Qt class: a ring while the keyboard brought the focus here."""

    ring_radius = 6.0
    ring_gap = _GAP  # px; less where the parent's edge is nearer than gap and ring together
    _ring: FocusRing | None = None

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)  # type: ignore[misc]
        if event.reason() in _KEYBOARD:
            self.show_ring()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)  # type: ignore[misc]
        self.hide_ring()

    def show_ring(self) -> None:
        """Draw the ring, as if the keyboard had brought the focus."""
        assert isinstance(self, QWidget)
        if self._ring is None and self.parentWidget() is not None:
            self._ring = FocusRing(self, self.ring_radius, gap=self.ring_gap)
            self._ring.show()

    def hide_ring(self) -> None:
        """Take the ring away."""
        if self._ring is not None:
            self._ring.setParent(None)
            self._ring.deleteLater()
            self._ring = None
