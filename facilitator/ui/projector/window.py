# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The window that the room sees. It is given screens as values and can draw nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QEasingCurve,
    QElapsedTimer,
    QEvent,
    QRectF,
    QSize,
    Qt,
    QVariantAnimation,
    Signal,
)
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from facilitator.domain.screens import BlankScreen, Screen, timeless
from facilitator.ui import theme
from facilitator.ui.projector.painting import paint_screen
from facilitator.ui.texts import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QPaintEvent, QResizeEvent, QScreen, QShowEvent

_FADE = 200  # ms
_APPEARING = 500  # ms after which it was a person who went to it
_SIZE, _LEAST = QSize(960, 540), QSize(320, 180)


class ProjectorWindow(QWidget):
    """Full screen without a frame on a screen of its own, else an ordinary window.

    It asks for no keyboard when it appears; `took_keyboard` when it was given it all the same, as
    some systems do. `closed` when a person closed it.
    """

    closed = Signal()
    took_keyboard = Signal()
    reshaped = Signal()

    def __init__(self) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setWindowTitle(tr("Facilitator – projector"))
        self.setAccessibleName(self.windowTitle())
        self.setMinimumSize(_LEAST)
        self.resize(_SIZE)
        self._since = QElapsedTimer()
        self.screen_name: str | None = None  # of the screen it fills; None: an ordinary window
        self._shown: Screen = BlankScreen()
        self._page, self._dark = 0, False
        self._picture: QPixmap | None = None
        self._before: QPixmap | None = None
        self._fade = QVariantAnimation(self)
        self._fade.setStartValue(0.0)
        self._fade.setEndValue(1.0)
        self._fade.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._fade.valueChanged.connect(self.update)
        self._fade.finished.connect(self._arrive)

    @property
    def shape(self) -> float:
        """The width of the picture by its height."""
        return self.width() / max(1, self.height())

    def fill(self, screen: QScreen) -> None:
        """Appear on all of this screen."""
        self.screen_name = screen.name()
        self.setWindowFlag(Qt.WindowType.FramelessWindowHint)
        self.setWindowFlag(Qt.WindowType.WindowDoesNotAcceptFocus)
        self.setCursor(Qt.CursorShape.BlankCursor)
        self.setScreen(screen)
        self.setGeometry(screen.geometry())
        # Not showFullScreen, which asks for the keyboard.
        self.setWindowState(Qt.WindowState.WindowFullScreen)
        self.show()

    def show_screen(self, screen: Screen, page: int, *, dark: bool) -> None:
        """Fade over to this page; where only the time went on there is no fading."""
        if (screen, page, dark) == (self._shown, self._page, self._dark):
            return
        same = (timeless(screen), page, dark) == (timeless(self._shown), self._page, self._dark)
        self._fade.stop()
        self._before = None if same else self._picture
        self._shown, self._page, self._dark = screen, page, dark
        self._picture = None
        duration = theme.current().ms(_FADE)
        if self._before is not None and duration and self.isVisible():
            self._fade.setDuration(duration)
            self._fade.start()
        else:
            self._before = None
        self.update()

    def _arrive(self) -> None:
        self._before = None
        self.update()

    def _drawn(self) -> QPixmap:
        """The page as a picture, so that fading and uncovering cost nothing."""
        if self._picture is None:
            ratio = self.devicePixelRatioF()
            self._picture = QPixmap((self.size().toSizeF() * ratio).toSize())
            self._picture.setDevicePixelRatio(ratio)
            painter = QPainter(self._picture)
            area = QRectF(self.rect())
            paint_screen(painter, area, self._shown, page=self._page, dark=self._dark)
            painter.end()
        return self._picture

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._since.start()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.WindowActivate and self._since.elapsed() < _APPEARING:
            self.took_keyboard.emit()
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._before is not None:
            painter.drawPixmap(0, 0, self._before)
            painter.setOpacity(float(self._fade.currentValue() or 0.0))
        painter.drawPixmap(0, 0, self._drawn())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._picture = self._before = None
        self.reshaped.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.closed.emit()
