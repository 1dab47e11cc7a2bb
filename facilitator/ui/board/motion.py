# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""How things come to where an edit put them: one timeline for all of them, only to look at.

Where something lies is known at once; what eases is the picture of it. So nothing that asks for
places has to wait, and a drag is never eased.
"""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractAnimation,
    QEasingCurve,
    QObject,
    QPointF,
    QVariantAnimation,
    Signal,
)
from PySide6.QtGui import QTransform

from facilitator.ui import theme

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QGraphicsItem

ARRIVING = 200  # ms until a note has arrived, or notes are grouped
MOST = 150  # things that move together; more are where they belong at once
_RISE = 24.0  # board units that a new note comes from below


class Motion(QObject):
    """`watching` an edit, it learns what moved and what is new; then it shows the way.

    Where motion is off, `arrived` tells of a single new thing instead.
    """

    arrived = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._from: dict[QGraphicsItem, QPointF] = {}
        self._new: list[QGraphicsItem] = []
        self._ways: list[tuple[QGraphicsItem, QPointF]] = []
        self.is_watching = False
        self._timeline = QVariantAnimation(self)
        self._timeline.setStartValue(1.0)
        self._timeline.setEndValue(0.0)
        self._timeline.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._timeline.valueChanged.connect(self._show)
        self._timeline.finished.connect(self.finish)

    @property
    def is_running(self) -> bool:
        return self._timeline.state() == QAbstractAnimation.State.Running

    @contextlib.contextmanager
    def watching(self) -> Iterator[None]:
        """What moves meanwhile is shown on its way afterwards, unless motion is off."""
        self.finish()
        self.is_watching = True
        try:
            yield
        finally:
            self.is_watching = False
            self._start()

    def leaves(self, item: QGraphicsItem) -> None:
        """It is about to lie elsewhere."""
        if self.is_watching and item not in self._from:
            self._from[item] = item.pos()

    def arrives(self, item: QGraphicsItem) -> None:
        """It is new."""
        if self.is_watching:
            self._new.append(item)

    def finish(self) -> None:
        """Everything is seen where it lies."""
        self._timeline.stop()
        for item, _way in self._ways:
            item.setTransform(QTransform())
        for item in self._new:
            item.setOpacity(1.0)
        self._ways, self._new = [], []

    def _start(self) -> None:
        moved = (
            (item, was - item.pos()) for item, was in self._from.items() if item.scene() is not None
        )
        self._ways = [(item, way) for item, way in moved if not way.isNull()]
        self._from = {}
        self._new = [item for item in self._new if item.scene() is not None]
        moves = theme.current().ms(ARRIVING) > 0
        if not moves and len(self._new) == 1:
            self.arrived.emit(self._new[0])
        if not moves or not 0 < len(self._ways) + len(self._new) <= MOST:
            self._ways, self._new = [], []
            return
        self._ways += [(item, QPointF(0.0, _RISE)) for item in self._new]
        self._timeline.setDuration(theme.current().ms(ARRIVING))
        self._show(1.0)
        self._timeline.start()

    def _show(self, left: float) -> None:
        """`left` of the way: 1 at the start, 0 at the end."""
        for item, way in self._ways:
            item.setTransform(QTransform.fromTranslate(way.x() * left, way.y() * left))
        for item in self._new:
            item.setOpacity(1.0 - left)
