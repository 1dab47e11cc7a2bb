# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Looking at the board: zoom at a point, scroll, fit, and bring a place into view.

The scene's own rectangle stays put, because its index is built on it; what can be scrolled over is
the view's rectangle, which is what there is plus what is being looked at.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSignalBlocker, Qt, Signal
from PySide6.QtGui import (
    QNativeGestureEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTransform,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QGestureEvent, QGraphicsView, QPinchGesture, QWidget

from facilitator.domain.arrange import BOARD_LEFT, BOARD_TOP, GROUP_GAP_Y
from facilitator.ui import theme
from facilitator.ui.board.glide import Glide

if TYPE_CHECKING:
    from facilitator.domain.arrange import Box
    from facilitator.ui.board.scene import BoardScene

LEAST, MOST, STEP = 0.2, 3.0, 0.1
FOCUS_MARGIN = 48
_NOTCH = 120.0  # what one step of a wheel says
_BEYOND = 60.0  # board units of the board that stay in view however far it is pushed


class ZoomingView(QGraphicsView):
    """A view of the scene that scales with zoom and text size. `moved` follows every change."""

    moved = Signal()
    zoomed = Signal(float)

    def __init__(self, scene: BoardScene, parent: QWidget | None = None) -> None:
        super().__init__(scene, parent)
        self.board = scene
        self._zoom = 1.0
        self.covered = 0  # px at the right that something lies over
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.setResizeAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.BoundingRectViewportUpdate)
        self.setOptimizationFlag(QGraphicsView.OptimizationFlag.DontSavePainterState)
        self.setOptimizationFlag(QGraphicsView.OptimizationFlag.DontAdjustForAntialiasing)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._glide = Glide(self)
        self.viewport().grabGesture(Qt.GestureType.PinchGesture)

    @property
    def zoom(self) -> float:
        """1.0 is 100 %."""
        return self._zoom

    @property
    def scale_now(self) -> float:
        """Pixels for a board unit: the zoom times the text size."""
        return self._zoom * theme.current().text_scale

    def to_board(self, at: QPointF) -> QPointF:
        """A point of the view on the board."""
        inverse, _possible = self.viewportTransform().inverted()
        return inverse.map(at)

    def visible(self) -> QRectF:
        """The part of the board that is in view."""
        port = self.viewport().rect()
        return QRectF(
            self.to_board(QPointF(0, 0)), self.to_board(QPointF(port.width(), port.height()))
        )

    def set_zoom(self, zoom: float, at: QPointF | None = None) -> None:
        """Zoom (1.0 is 100 %) so that the point `at` of the view stays where it is."""
        self._glide.stop()
        zoom = min(max(zoom, LEAST), MOST)
        if at is None:
            at = QPointF(self.viewport().rect().center())
        held = self.to_board(at)
        self._zoom = zoom
        self._look_from(held - at / self.scale_now)
        self.zoomed.emit(zoom)

    def step_zoom(self, steps: int) -> None:
        """To the next full 10 %."""
        tenths = self._zoom / STEP
        nearest = round(tenths)
        if abs(tenths - nearest) > 0.01:
            nearest = int(tenths) + (1 if steps < 0 else 0)
        self.set_zoom((nearest + steps) * STEP)

    def fit(self) -> None:
        """All of the board in view, at most at 100 %."""
        area, port = self._area(), self.viewport().rect()
        unit = theme.current().text_scale
        zoom = min(
            1.0,
            port.width() / max(area.width() * unit, 1),
            port.height() / max(area.height() * unit, 1),
        )
        self._zoom = max(LEAST, int(zoom * 100) / 100)
        self._look_from(area.topLeft())
        self.zoomed.emit(self._zoom)

    def glide_to_fit(self) -> None:
        """As `fit`, and it is seen how: where somebody asked for it."""
        before = self._glide.keep()
        self.fit()
        self._glide.leave(before)

    def show_from_start(self) -> None:
        """At 100 %, from the top left corner of the board."""
        self._zoom = 1.0
        self._look_from(self._area().topLeft())
        self.zoomed.emit(self._zoom)

    def scroll_by(self, dx: float, dy: float) -> None:
        """Move the view by pixels, also a little way past the edge of the board."""
        self._glide.stop()
        corner = self.visible().topLeft() + QPointF(dx, dy) / self.scale_now
        area, seen = self._area(), self.visible()
        x = min(max(corner.x(), area.left() - seen.width() * 0.75), area.right() - _BEYOND)
        y = min(max(corner.y(), area.top() - seen.height() * 0.75), area.bottom() - _BEYOND)
        self._look_from(QPointF(x, y))

    def reveal(self, box: Box) -> None:
        """Scroll as little as possible so that this part of the board is in view."""
        margin = FOCUS_MARGIN / self.scale_now
        wanted = QRectF(box.x, box.y, box.width, box.height)
        wanted = wanted.adjusted(-margin, -margin, margin, margin)
        seen = self.visible().adjusted(0, 0, -self.covered / self.scale_now, 0)
        corner = seen.topLeft()
        if wanted.right() > seen.right():
            corner.setX(corner.x() + wanted.right() - seen.right())
        if wanted.left() < corner.x():
            corner.setX(wanted.left())
        if wanted.bottom() > seen.bottom():
            corner.setY(corner.y() + wanted.bottom() - seen.bottom())
        if wanted.top() < corner.y():
            corner.setY(wanted.top())
        if corner != seen.topLeft():
            area = self._area()
            corner.setX(max(corner.x(), min(area.left(), seen.left())))
            corner.setY(max(corner.y(), min(area.top(), seen.top())))
            self._look_from(self._at_start(corner))

    def look_again(self, corner: QPointF) -> None:
        """From the same corner after things have moved; if nothing is left there, from the end."""
        area, port, scale = self._area(), self.viewport().rect(), self.scale_now
        wide, high = port.width() / scale, port.height() / scale
        if not area.intersects(QRectF(corner.x(), corner.y(), wide, high)):
            x = min(max(corner.x(), area.left()), max(area.left(), area.right() - wide))
            y = min(max(corner.y(), area.top()), max(area.top(), area.bottom() - high))
            corner = QPointF(x, y)
        self._look_from(corner)

    def _at_start(self, corner: QPointF) -> QPointF:
        """The corner, but at the start of what is no wider or higher than the view."""
        area = self._area()
        seen = self.visible().adjusted(0, 0, -self.covered / self.scale_now, 0)
        wide = area.width() - BOARD_LEFT  # a margin on the right is not worth a scroll
        x = min(corner.x(), area.left()) if wide <= seen.width() else corner.x()
        y = min(corner.y(), area.top()) if area.height() <= seen.height() else corner.y()
        return QPointF(x, y)

    def _area(self) -> QRectF:
        """What there is to scroll over: the board's contents with the margin of the design."""
        contents = self.board.contents()
        area = QRectF(0, 0, 1, 1)
        if contents is not None:
            left = contents.x - BOARD_LEFT if contents.x < 0 else 0.0
            top = contents.y - BOARD_TOP if contents.y < 0 else 0.0
            right, bottom = contents.right + BOARD_LEFT, contents.bottom + GROUP_GAP_Y
            area = QRectF(left, top, right - left, bottom - top)
        return area

    def _look_from(self, corner: QPointF) -> None:
        scale, port = self.scale_now, self.viewport().rect()
        if self.transform().m11() != scale:
            self.board.set_scale(scale, self.viewport().devicePixelRatioF())
            self.setTransform(QTransform.fromScale(scale, scale))
        seen = QRectF(corner.x(), corner.y(), port.width() / scale, port.height() / scale)
        self.setSceneRect(self._area().united(seen))
        self._scroll_to(round(corner.x() * scale), round(corner.y() * scale))
        self.moved.emit()

    def _scroll_to(self, x: int, y: int) -> None:
        """Both ways at once: two scrolls would move all pixels twice."""
        bars = self.horizontalScrollBar(), self.verticalScrollBar()
        before = [bar.value() for bar in bars]
        for bar, value in zip(bars, (x, y), strict=True):
            with QSignalBlocker(bar):
                bar.setValue(value)
        dx, dy = (was - bar.value() for was, bar in zip(before, bars, strict=True))
        if dx or dy:
            self.scrollContentsBy(dx, dy)

    def restyle(self) -> None:
        """Colours, type or text size have changed."""
        self.board.restyle()
        self._fill_width()
        self.set_zoom(self._zoom, QPointF(0, 0))

    def _fill_width(self) -> None:
        self.board.set_width(self.viewport().width() / theme.current().text_scale)

    def resizeEvent(self, event: QResizeEvent) -> None:
        corner = self.visible().topLeft()
        super().resizeEvent(event)
        self._fill_width()
        self.look_again(self._at_start(corner))

    def paintEvent(self, event: QPaintEvent) -> None:
        self.board.set_scale(self.scale_now, self.viewport().devicePixelRatioF())
        super().paintEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            notches = event.angleDelta().y() / _NOTCH
            self.set_zoom(self.zoom * 1.1**notches, event.position())
            event.accept()
            return
        way = event.pixelDelta() if not event.pixelDelta().isNull() else event.angleDelta() / 2
        dx, dy = way.x(), way.y()
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and not dx:
            dx, dy = dy, 0
        self.horizontalScrollBar().setValue(self.horizontalScrollBar().value() - dx)
        self.verticalScrollBar().setValue(self.verticalScrollBar().value() - dy)
        event.accept()

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QNativeGestureEvent):
            if event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
                self.set_zoom(self.zoom * (1 + event.value()), event.position())
                return True
        elif isinstance(event, QGestureEvent):
            pinch = event.gesture(Qt.GestureType.PinchGesture)
            if isinstance(pinch, QPinchGesture):
                at = QPointF(self.viewport().mapFromGlobal(pinch.centerPoint().toPoint()))
                self.set_zoom(self.zoom * pinch.scaleFactor(), at)
                return True
        return bool(super().viewportEvent(event))

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        self.moved.emit()

    def drawBackground(self, painter: QPainter, rect: QRectF | QRect) -> None:
        painter.fillRect(rect, theme.current().board)
