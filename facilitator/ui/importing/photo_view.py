# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The photo with a numbered frame around each note; drag over it to frame one more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from facilitator.intake.patches import Patch
from facilitator.ui import fonts, theme
from facilitator.ui.texts import tr
from facilitator.ui.widgets import rounded

if TYPE_CHECKING:
    from collections.abc import Sequence

_LEAST = 0.015  # of the photo: a smaller drag was a click
_LINE, _CURRENT = 2.0, 4.0  # px
_SMALL = 48  # px: on narrower frames the numbers are smaller
_NEXT = (Qt.Key.Key_Down, Qt.Key.Key_Right)
_BEFORE = (Qt.Key.Key_Up, Qt.Key.Key_Left)


class PhotoView(QWidget):
    """`chosen` carries a number from 0 (by keys), `picked` one (by mouse), `framed` a new patch."""

    chosen = Signal(int)
    picked = Signal(int)
    framed = Signal(object)
    removed = Signal(int)

    def __init__(self, picture: QPixmap, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture, self._scaled = picture, QPixmap()
        self._patches: tuple[Patch, ...] = ()
        self._done: frozenset[int] = frozenset()
        self._current = 0
        self._from: QPointF | None = None
        self._to = QPointF()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(120, 90)
        self._name()

    def show_patches(
        self, patches: Sequence[Patch], *, current: int, done: frozenset[int] = frozenset()
    ) -> None:
        """These frames; `done` are those beside which something is typed."""
        self._patches, self._current, self._done = tuple(patches), current, done
        self._name()
        self.update()

    def frame_of(self, number: int) -> QRectF:
        """Where the frame of a note is drawn, in px of this widget."""
        patch, photo = self._patches[number], self._photo()
        return QRectF(
            photo.left() + patch.left * photo.width(),
            photo.top() + patch.top * photo.height(),
            (patch.right - patch.left) * photo.width(),
            (patch.bottom - patch.top) * photo.height(),
        )

    def sizeHint(self) -> QSize:
        return QSize(theme.current().px(460), theme.current().px(420))

    def _name(self) -> None:
        count = tr("Photo with %n note(s)", n=len(self._patches))
        here = tr("note {number}").format(number=self._current + 1) if self._patches else ""
        self.setAccessibleName(", ".join(filter(None, (count, here))))
        self.setAccessibleDescription(
            tr("Arrow keys go from note to note, Delete takes the frame away.")
        )

    def _photo(self) -> QRectF:
        """Where the whole photo is drawn."""
        size = self._picture.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        left, top = (self.width() - size.width()) / 2, (self.height() - size.height()) / 2
        return QRectF(left, top, size.width(), size.height())

    # -- painting

    def paintEvent(self, event: QPaintEvent) -> None:
        now, painter, photo = theme.current(), QPainter(self), self._photo()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        wanted = (photo.size() * self.devicePixelRatioF()).toSize()
        if self._scaled.size() != wanted:
            self._scaled = self._picture.scaled(
                wanted,
                Qt.AspectRatioMode.IgnoreAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
        painter.drawPixmap(photo, self._scaled, QRectF(self._scaled.rect()))
        for number in range(len(self._patches)):
            if number != self._current:
                self._paint_frame(painter, number)
        if self._current < len(self._patches):
            self._paint_frame(painter, self._current)
        if self._from is not None:
            painter.setPen(QPen(now.accent, _LINE, Qt.PenStyle.DashLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(self._from, self._to).normalized())
        if self.hasFocus():
            painter.setPen(QPen(now.focus, _LINE))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)

    def _paint_frame(self, painter: QPainter, number: int) -> None:
        now, frame = theme.current(), self.frame_of(number)
        is_current = number == self._current
        line = now.focus if is_current else now.accent
        width = _CURRENT if is_current else _LINE
        # Light below dark, dark below light: the frame is seen on any paper and any wall.
        halo = QColor(Qt.GlobalColor.black if now.dark else Qt.GlobalColor.white)
        halo.setAlpha(200)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for pen in (QPen(halo, width + 2), QPen(line, width)):
            painter.setPen(pen)
            painter.drawRoundedRect(frame, 4, 4)
        small = frame.width() < now.px(_SMALL)
        words = str(number + 1) + (" ✓" if number in self._done and not small else "")
        painter.setFont(fonts.font(9 if small else 12, 600, tnum=True))
        chip = painter.fontMetrics().boundingRect(words).size()
        wide = chip.width() + now.px(4 if small else 10)
        box = QRectF(frame.topLeft(), QSize(wide, chip.height()))
        rounded(painter, box, 4, fill=line, line=None)
        painter.setPen(now.onaccent if not is_current else now.surface)
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), words)

    # -- mouse and keys

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._from = self._to = event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._from is not None:
            self._to = event.position()
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        start, self._from = self._from, None
        self.update()
        if start is None:
            return
        patch = self._dragged(QRectF(start, event.position()).normalized())
        if patch is not None:
            self.framed.emit(patch)
            return
        hit = [i for i in range(len(self._patches)) if self.frame_of(i).contains(start)]
        if hit:
            self.picked.emit(min(hit, key=lambda i: self.frame_of(i).width()))

    def _dragged(self, box: QRectF) -> Patch | None:
        """The patch that a drag over the photo framed; None when it was hardly a drag."""
        photo = self._photo()
        inside = box & photo
        if photo.isEmpty():
            return None
        patch = Patch(
            (inside.left() - photo.left()) / photo.width(),
            (inside.top() - photo.top()) / photo.height(),
            (inside.right() - photo.left()) / photo.width(),
            (inside.bottom() - photo.top()) / photo.height(),
        )
        wide, high = patch.right - patch.left, patch.bottom - patch.top
        return patch if min(wide, high) >= _LEAST else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, last = event.key(), len(self._patches) - 1
        if key in _NEXT and last >= 0:
            self.chosen.emit(min(last, self._current + 1))
        elif key in _BEFORE and last >= 0:
            self.chosen.emit(max(0, self._current - 1))
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and last >= 0:
            self.removed.emit(self._current)
        else:
            super().keyPressEvent(event)
