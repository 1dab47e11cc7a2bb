# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The pages of the file, side by side, drawn as they come into view."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from facilitator.ui import fonts, theme
from facilitator.ui.summary.pages import POINTS, page_image
from facilitator.ui.texts import tr
from facilitator.ui.widgets import paint_shadow, rounded

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from facilitator.ui.summary.maker import Paper
    from facilitator.ui.tasks import Tasks

_GAP, _TOP, _BOTTOM, _SIDE = 24, 4, 16, 24
_SCREEN = 96.0  # pixels of an inch at 100 %
STEPS = (0.25, 0.33, 0.5, 0.67, 0.8, 1.0, 1.25, 1.5, 2.0, 3.0, 4.0)
_READABLE = 320  # a page narrower than this is not fitted whole, but to the width
_KEPT = 12  # drawn pages in memory


@dataclass(frozen=True, slots=True)
class Drawn:
    """A page as a picture. `paper` and `width` tell whether it is still the right one."""

    paper: int
    width: int
    pixmap: QPixmap


class _Corner(QWidget):
    """Where the two scroll bars meet."""

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(event.rect(), theme.current().board)


class Preview(QAbstractScrollArea):
    """`zoomed` when another size is shown."""

    zoomed = Signal()

    def __init__(self, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._paper: Paper | None = None
        self._edition = 0  # counts the papers shown
        self._zoom: float | None = None
        self._pages: list[QRect] = []
        self._drawn: dict[int, Drawn] = {}
        self._drawing: set[int] = set()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Preview of the pages"))
        self.viewport().setAutoFillBackground(False)
        self.setCornerWidget(_Corner(self))

    def show_paper(self, paper: Paper) -> None:
        """Show another file. The old pages stay until the new ones are drawn."""
        self._paper = paper
        self._edition += 1
        self._drawn = {i: d for i, d in self._drawn.items() if i < len(paper.sheets)}
        self.setAccessibleDescription(tr("%n page(s)", n=len(paper.sheets)))
        self._lay_out()

    @property
    def zoom(self) -> float | None:
        """1.0 is life size at 96 dots an inch; None fits the pages to the window."""
        return self._zoom

    def set_zoom(self, zoom: float | None) -> None:
        """Show another size; None fits."""
        self._zoom = zoom
        self._lay_out()
        self.zoomed.emit()

    def zoom_by(self, step: int) -> None:
        """The next size: 1 larger, -1 smaller."""
        now = self.shown_zoom()
        bigger = [size for size in STEPS if size > now * 1.02]
        smaller = [size for size in STEPS if size < now * 0.98]
        if step > 0 and bigger:
            self.set_zoom(bigger[0])
        elif step < 0 and smaller:
            self.set_zoom(smaller[-1])

    def shown_zoom(self) -> float:
        """The size that is shown, also when it is fitted."""
        if self._zoom is not None or self._paper is None or not self._pages:
            return self._zoom or 1.0
        return self._pages[0].width() / (self._paper.sheets[0][0] / POINTS * _SCREEN)

    def page_rects(self) -> list[QRect]:
        """Where the pages lie, in pixels of the whole preview."""
        return list(self._pages)

    def drawn_width(self, index: int) -> int:
        """How many pixels of the screen a page was drawn with; 0 while it is not up to date."""
        drawn = self._drawn.get(index)
        return drawn.width if drawn is not None and self._is_fresh(index, drawn) else 0

    # Layout ------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        sheets = self._paper.sheets if self._paper is not None else ()
        if not sheets:
            return
        seen = self.maximumViewportSize()
        bar = self.verticalScrollBar().sizeHint().width()
        tall, wide = self._place(seen)
        if tall > seen.height():  # the pages go on below: there will be a scroll bar
            tall, wide = self._place(seen - QSize(bar, 0))
        _range(self.verticalScrollBar(), tall, seen.height())
        _range(
            self.horizontalScrollBar(), wide, seen.width() - (bar if tall > seen.height() else 0)
        )
        self.viewport().update()

    def _place(self, room: QSize) -> tuple[int, int]:
        """Put the pages in rows; returns how tall and wide they are together."""
        sheets = self._paper.sheets if self._paper is not None else ()
        columns, scale = self._fitted(room) if self._zoom is None else self._at(self._zoom, room)
        sizes = [QSize(round(w * scale), round(h * scale)) for w, h in sheets]
        self._pages = []
        top, widest = _TOP, 0
        for first in range(0, len(sizes), columns):
            row = sizes[first : first + columns]
            wide = sum(size.width() for size in row) + _GAP * (len(row) - 1)
            whole = row[0].width() * columns + _GAP * (columns - 1)
            left = max(_SIDE, (room.width() - max(wide, whole)) // 2)
            for size in row:
                self._pages.append(QRect(left, top, size.width(), size.height()))
                left += size.width() + _GAP
            top += max(size.height() for size in row) + _GAP
            widest = max(widest, left - _GAP + _SIDE)
        return top - _GAP + _BOTTOM, widest

    def _fitted(self, room: QSize) -> tuple[int, float]:
        """Columns, and pixels for a point, so that whole pages are seen; two where they fit."""
        assert self._paper is not None
        wide = max(w for w, _h in self._paper.sheets)
        tall = max(h for _w, h in self._paper.sheets)
        fit = (room.height() - _TOP - _BOTTOM) / tall
        for columns in (2, 1) if len(self._paper.sheets) > 1 else (1,):
            across = (room.width() - 2 * _SIDE - _GAP * (columns - 1)) / columns / wide
            if min(across, fit) * wide >= _READABLE or (columns == 2 and across >= fit >= 0.45):
                return columns, min(across, fit)
        return 1, min((room.width() - 2 * _SIDE) / wide, 1.4)

    def _at(self, zoom: float, room: QSize) -> tuple[int, float]:
        assert self._paper is not None
        scale = zoom * _SCREEN / POINTS
        wide = max(w for w, _h in self._paper.sheets) * scale
        two = 2 * wide + _GAP + 2 * _SIDE <= room.width() and len(self._paper.sheets) > 1
        return 2 if two else 1, scale

    # Drawing -----------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        now, painter = theme.current(), QPainter(self.viewport())
        painter.fillRect(event.rect(), now.board)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        across, down = self.horizontalScrollBar().value(), self.verticalScrollBar().value()
        for index, page in enumerate(self._pages):
            box = page.translated(-across, -down)
            if box.adjusted(-_GAP, -_GAP, _GAP, _GAP).intersects(self.viewport().rect()):
                self._paint_page(painter, box, index)
        if self.hasFocus() and self.property("ring"):
            inside = QRectF(self.viewport().rect()).adjusted(2, 2, -2, -2)
            rounded(painter, inside, 4, fill=None, line=now.focus)
            rounded(painter, inside.adjusted(1, 1, -1, -1), 3, fill=None, line=now.focus)

    def _paint_page(self, painter: QPainter, box: QRect, index: int) -> None:
        now = theme.current()
        paint_shadow(painter, QRectF(box))
        rounded(painter, QRectF(box).adjusted(-1, -1, 1, 1), 1, fill=now.border, line=None)
        painter.fillRect(box, QColor("#FFFFFF"))
        drawn = self._drawn.get(index)
        if drawn is not None:
            painter.drawPixmap(box, drawn.pixmap)
        else:
            painter.setPen(QColor(theme.make_theme(dark=False).text3))
            painter.setFont(fonts.font(13))
            painter.drawText(
                box, Qt.AlignmentFlag.AlignCenter, tr("Drawing page {page}…").format(page=index + 1)
            )
        if drawn is None or not self._is_fresh(index, drawn):
            self._draw(index)

    def _pixels(self, index: int) -> int:
        return round(self._pages[index].width() * self.viewport().devicePixelRatioF())

    def _is_fresh(self, index: int, drawn: Drawn) -> bool:
        return drawn.paper == self._edition and drawn.width == self._pixels(index)

    def _draw(self, index: int) -> None:
        """Let a worker draw a page, once at a time each."""
        if index in self._drawing or self._paper is None:
            return
        self._drawing.add(index)
        data, width, edition = self._paper.data, self._pixels(index), self._edition
        self._tasks.start(
            lambda _progress: page_image(data, index, width=width),
            partial(self._on_drawn, index, edition, width),
            ended=partial(self._drawing.discard, index),
            owner=self,
        )

    def _on_drawn(self, index: int, edition: int, width: int, image: QImage) -> None:
        if index >= len(self._pages):
            return
        pixmap = QPixmap.fromImage(image)
        pixmap.setDevicePixelRatio(self.viewport().devicePixelRatioF())
        self._drawn.pop(index, None)
        self._drawn[index] = Drawn(edition, width, pixmap)
        while len(self._drawn) > _KEPT:
            del self._drawn[next(iter(self._drawn))]
        # `ended` comes after this: a page that changed meanwhile asks again when it is painted.
        self.viewport().update()

    # Moving ------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._lay_out()
        elif event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.setProperty("ring", event.type() == QEvent.Type.FocusIn and _by_key(event))
            self.viewport().update()
        return super().event(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
            return
        super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self.verticalScrollBar()
        ends = {Qt.Key.Key_Home: bar.minimum(), Qt.Key.Key_End: bar.maximum()}
        where = ends.get(Qt.Key(event.key()))
        if where is not None:
            bar.setValue(where)
            return
        super().keyPressEvent(event)


def _range(bar: QWidget, whole: int, seen: int) -> None:
    bar.setRange(0, max(0, whole - seen))  # type: ignore[attr-defined]
    bar.setPageStep(seen)  # type: ignore[attr-defined]
    bar.setSingleStep(40)  # type: ignore[attr-defined]


def _by_key(event: QEvent) -> bool:
    reasons = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
    return getattr(event, "reason", lambda: None)() in reasons
