# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What just happened, said quietly at the bottom of the window, with a way back.

A toast never takes the focus, and steps aside for a list. Two at most; the oldest goes. The
pointer or the focus on one stops its clock.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QPainter,
    QPaintEvent,
    QRegion,
)
from PySide6.QtWidgets import QHBoxLayout, QWidget

from facilitator.ui import fonts, theme
from facilitator.ui.texts import tr
from facilitator.ui.widgets.above import above
from facilitator.ui.widgets.button import Button
from facilitator.ui.widgets.icon_button import IconButton
from facilitator.ui.widgets.labels import Label
from facilitator.ui.widgets.painting import text_width
from facilitator.ui.widgets.popover import SHADOW, paint_popover

INFO_MS, UNDO_MS, AT_MOST = 6_000, 10_000, 2
_GAP, _ABOVE, _HEADER = 8, 16, 52
_WIDEST, _NARROWEST, _BESIDE = 520, 160, 260  # px of the words; of buttons, margins and shadow
Act = tuple[str, Callable[[], object]]


def announce(widget: QObject, text: str, *, urgent: bool = False) -> None:
    """Let a running screen reader say `text`; `urgent` interrupts what it is saying."""
    if not QAccessible.isActive():
        return
    event = QAccessibleAnnouncementEvent(widget, text)
    politeness = QAccessible.AnnouncementPoliteness
    event.setPoliteness(politeness.Assertive if urgent else politeness.Polite)
    QAccessible.updateAccessibility(event)


class Toast(QWidget):
    """One message. `lasts` is in milliseconds; 0 = until it is closed."""

    def __init__(
        self, text: str, parent: QWidget, *, lasts: int, actions: Sequence[Act] = (), key: str = ""
    ) -> None:
        super().__init__(parent)
        self._lasts = lasts
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.timeout.connect(self.close)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.text = text
        row = QHBoxLayout(self)
        row.setContentsMargins(SHADOW + 14, SHADOW + 5, SHADOW + 6, SHADOW + 5)
        row.setSpacing(6)
        row.addWidget(_words(text, self, room=parent.window().width()), 1)
        row.addSpacing(6)
        for words, act in actions:
            button = Button(words, self, kind="quiet", height=28, key=key)
            button.clicked.connect(lambda _checked=False, act=act: (self.close(), act()))
            button.installEventFilter(self)
            row.addWidget(button)
        if lasts == 0:
            close = IconButton("x", tr("Close this message"), self, size=28, icon_size=16)
            close.clicked.connect(self.close)
            row.addWidget(close)
        elif not actions:
            row.addSpacing(2)
        self.run_clock()

    def paused(self) -> bool:
        """Whether its clock stands still."""
        return not self._clock.isActive()

    def pause_clock(self) -> None:
        """Stay as long as somebody looks at it."""
        self._clock.stop()

    def run_clock(self) -> None:
        """Start the time it stays from the beginning."""
        if self._lasts:
            self._clock.start(self._lasts)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn:
            self.pause_clock()
        elif event.type() == QEvent.Type.FocusOut:
            self.run_clock()
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.HoverEnter:
            self.pause_clock()
        elif event.type() == QEvent.Type.HoverLeave:
            self.run_clock()
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        surface = QRectF(self.rect()).adjusted(SHADOW, SHADOW, -SHADOW, -SHADOW)
        paint_popover(QPainter(self), surface)


def _words(text: str, toast: Toast, *, room: int) -> Label:
    """In one line where the window is wide enough for it, else in several of the same width."""
    now = theme.current()
    most = min(now.px(_WIDEST), max(now.px(_NARROWEST), room - now.px(_BESIDE)))
    label = Label(text, toast, px=13, wrap=text_width(fonts.font(13), text) > most)
    label.setMinimumHeight(now.px(28))  # as high as one with a button
    if label.wordWrap():
        label.setFixedSize(most, label.heightForWidth(most) + now.px(8))
    return label


class ToastStack(QWidget):
    """Lies over `parent`, bottom centre if it is free; clicks beside the toasts go through."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._floor: Callable[[], int] = lambda: 0
        self._toasts: list[Toast] = []
        parent.installEventFilter(self)
        above().changed.connect(self._step_aside)
        self.hide()

    def stand_on(self, floor: Callable[[], int]) -> None:
        """`floor` gives the pixels at the parent's bottom to keep free (a capture bar, a tray)."""
        self._floor = floor

    def drop(self, toast: QWidget) -> None:
        """Close a toast that holds no longer, if it is still there."""
        if toast in self._toasts:
            toast.close()

    def toasts(self) -> list[Toast]:
        """What is shown, the oldest first."""
        return list(self._toasts)

    def info(self, text: str) -> Toast:
        """Say what happened, for 6 s."""
        return self._add(Toast(text, self, lasts=INFO_MS))

    def undo(self, text: str, undo: Callable[[], object], *, key: str = "") -> Toast:
        """Say what happened and offer to take it back, for 10 s."""
        return self._add(Toast(text, self, lasts=UNDO_MS, actions=[(tr("Undo"), undo)], key=key))

    def offer(self, text: str, words: str, act: Callable[[], object]) -> Toast:
        """Say what happened and what could be done now, for 10 s."""
        return self._add(Toast(text, self, lasts=UNDO_MS, actions=[(words, act)]))

    def problem(self, text: str, actions: Sequence[Act] = ()) -> Toast:
        """Say what did not work; stays until it is closed or one of `actions` is taken."""
        return self._add(Toast(text, self, lasts=0, actions=actions), urgent=True)

    def settle(self) -> None:
        """What they stand on has become higher or lower."""
        self._place()

    def _add(self, toast: Toast, *, urgent: bool = False) -> Toast:
        for same in [other for other in self._toasts if other.text == toast.text]:
            same.close()  # said once is enough
        while len(self._toasts) >= AT_MOST:
            self._toasts[0].close()
        self._toasts.append(toast)
        toast.installEventFilter(self)
        toast.show()
        self._place()
        announce(self, toast.text, urgent=urgent)
        return toast

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(watched, Toast):
            if event.type() == QEvent.Type.Close and watched in self._toasts:
                self._toasts.remove(watched)
                watched.hide()
                self._place()
        elif event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        if not self._toasts:
            self.hide()
            return
        host = self.parentWidget()
        assert host is not None
        # Toasts overlap by their shadows, which a layout cannot do.
        sizes = [toast.sizeHint().boundedTo(host.size()) for toast in self._toasts]
        width = max(size.width() for size in sizes)
        step = _GAP - 2 * SHADOW
        height = sum(size.height() for size in sizes) + step * (len(sizes) - 1)
        self.setGeometry(self._free_place(host, QSize(width, height)))
        top = 0
        for toast, size in zip(self._toasts, sizes, strict=True):
            toast.setGeometry((width - size.width()) // 2, top, size.width(), size.height())
            top += size.height() + step
        self.setMask(self._covered())
        self.show()
        self.raise_()

    def _step_aside(self) -> None:
        if self._toasts:
            self._place()

    def _free_place(self, host: QWidget, size: QSize) -> QRect:
        """Bottom centre; where a list lies there, the first of the other places that is free."""
        now = theme.current()
        middle = (host.width() - size.width()) // 2
        right = host.width() - size.width() + SHADOW - now.px(_ABOVE)
        left = now.px(_ABOVE) - SHADOW
        bottom = host.height() - now.px(_ABOVE) - self._floor() + SHADOW - size.height()
        top = now.px(_HEADER + _ABOVE) - SHADOW
        corners = [(middle, bottom), (right, bottom), (left, bottom), (middle, top), (right, top)]
        places = [QRect(QPoint(x, y), size) for x, y in corners]
        lists = above().places(host)

        def hidden(place: QRect) -> int:
            surface = place.adjusted(SHADOW, SHADOW, -SHADOW, -SHADOW)
            both = [surface.intersected(one).size() for one in lists]
            return sum(size.width() * size.height() for size in both if not size.isEmpty())

        return min(places, key=hidden)

    def _covered(self) -> QRegion:
        """Where the toasts are: a click beside them belongs to what is below."""
        covered = QRegion()
        for toast in self._toasts:
            covered += toast.geometry()
        return covered
