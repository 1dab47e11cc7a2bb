# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""A page that scrolls when the window is small, with its content in a column of readable width."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from facilitator.ui import theme
from facilitator.ui.widgets import Label

_INSET, _NARROW_INSET, _NARROW = 28, 16, 600


class PageHead(QWidget):
    """The name of a page and, below it, one quiet line."""

    def __init__(self, title: str, parent: QWidget | None = None, *, detail: str = "") -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.current().px(2))
        self._title = Label(title, self, px=20, weight=600, wrap=True)
        self._detail = Label(detail, self, px=14, color="text2", wrap=True)
        column.addWidget(self._title)
        column.addWidget(self._detail)
        self._detail.setVisible(bool(detail))

    def show_words(self, title: str, detail: str = "") -> None:
        """Another name and line."""
        self._title.setText(title)
        self._detail.setText(detail)
        self._detail.setVisible(bool(detail))


class Column(QWidget):
    """Lays its one layout out in the middle, at most `widest` px (at 100 % text) across."""

    def __init__(self, parent: QWidget | None = None, *, widest: int, centred: bool) -> None:
        super().__init__(parent)
        self._widest, self._centred = widest, centred
        self.inner = QWidget(self)
        self.body = QVBoxLayout(self.inner)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(0)
        self.inner.installEventFilter(self)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def _across(self, width: int) -> tuple[int, int]:
        """Where the content begins, and its width."""
        now = theme.current()
        inset = now.px(_NARROW_INSET if width < now.px(_NARROW) else _INSET)
        room = max(1, width - 2 * inset)
        across = min(room, now.px(self._widest))
        return inset + (room - across) // 2 if self._centred else inset, across

    def _tall(self, width: int) -> int:
        if not self.body.hasHeightForWidth():
            return self.body.totalSizeHint().height()
        return self.body.totalHeightForWidth(self._across(width)[1])

    def hasHeightForWidth(self) -> bool:  # noqa: N802
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802
        return self._tall(width)

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(320, self._tall(self.width()))

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return QSize(160, self._tall(self.width()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
            self._place()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        x, across = self._across(self.width())
        self.inner.setGeometry(QRect(x, 0, across, max(self.height(), self._tall(self.width()))))


class ScrollPage(QScrollArea):
    """`body` takes the content; `ground` is the colour token it lies on."""

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        ground: str = "surface",
        widest: int = 960,
        centred: bool = False,
    ) -> None:
        super().__init__(parent)
        self._ground = ground
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.column = Column(self, widest=widest, centred=centred)
        self.setWidget(self.column)
        self.column.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)
        self.body = self.column.body

    def follow_focus(self, widget: QWidget) -> None:
        """Scroll until `widget` is in view."""
        self.ensureWidgetVisible(widget, 24, 48)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        QPainter(self.viewport()).fillRect(
            self.viewport().rect(), theme.current().color(self._ground)
        )
        super().paintEvent(event)
