# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""A page that scrolls when the window is small, with its content in a column of readable width."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from facilitator.ui import fonts, theme
from facilitator.ui.library.drawing import draw_lines, wrapped
from facilitator.ui.widgets import Label, text_width

_INSET, _NARROW_INSET, _NARROW = 28, 16, 600
#: Room for the ring around what stands at the edge of the column.
RING = 4


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
        x = inset + (room - across) // 2 if self._centred else inset
        return x - RING, across + 2 * RING

    def _tall(self, width: int) -> int:
        if not self.body.hasHeightForWidth():
            return self.body.totalSizeHint().height()
        return self.body.totalHeightForWidth(self._across(width)[1])

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._tall(width)

    def sizeHint(self) -> QSize:
        return QSize(320, self._tall(self.width()))

    def minimumSizeHint(self) -> QSize:
        return QSize(160, self._tall(self.width()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
            self._place()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        x, across = self._across(self.width())
        self.inner.setGeometry(QRect(x, 0, across, max(self.height(), self._tall(self.width()))))


class ScrollPage(QScrollArea):
    """`add` takes the content; `ground` is the colour token that the stack of pages paints."""

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        ground: str = "surface",
        widest: int = 960,
        centred: bool = False,
    ) -> None:
        super().__init__(parent)
        self.ground = ground
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.column = Column(self, widest=widest, centred=centred)
        self.setWidget(self.column)
        self.column.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)
        self.body = self.column.body

    def set_margins(self, top: int, bottom: int) -> None:
        """Pixels (at 100 % text) above and below the content."""
        now = theme.current()
        self.body.setContentsMargins(0, now.px(top), 0, now.px(bottom))

    def add(self, part: QWidget | QLayout, *, below: int = 0) -> None:
        """Add a part of the content, and so many pixels (at 100 % text) below it.

        A gallery keeps the room for rings inside its own edge; around all others it is here.
        """
        if isinstance(part, QLayout):
            part.setContentsMargins(RING, 0, RING, 0)
            self.body.addLayout(part)
        else:
            row = QHBoxLayout()
            row.setContentsMargins(RING, 0, RING, 0)
            row.addWidget(part)
            self.body.addLayout(row)
        self.body.addSpacing(theme.current().px(below))


class Paragraph(QWidget):
    """Words that wrap at a line height of the design, which a label cannot do."""

    def __init__(
        self,
        text: str,
        parent: QWidget | None = None,
        *,
        px: float,
        line: int,
        weight: int = 400,
        color: str = "text",
        widest: int = 10_000,
        spacing: float = 0.0,
    ) -> None:
        super().__init__(parent)
        self._text, self._px, self._line = text, px, line
        self._weight, self._color, self._widest = weight, color, widest
        self._spacing = spacing
        self.setAccessibleName(text)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def _font(self) -> QFont:
        font = fonts.font(self._px, self._weight)
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, self._spacing)
        return font

    def lines(self, width: int) -> list[str]:
        """The words as they break at this width."""
        room = min(width, theme.current().px(self._widest))
        return wrapped(self._text, self._font(), room)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return len(self.lines(width)) * theme.current().px(self._line)

    def sizeHint(self) -> QSize:
        now = theme.current()
        words = text_width(self._font(), self._text)
        return QSize(min(round(words) + 2, now.px(self._widest)), now.px(self._line))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.current().px(80), theme.current().px(self._line))

    def paintEvent(self, event: QPaintEvent) -> None:
        now = theme.current()
        draw_lines(
            QPainter(self),
            QPointF(0, 0),
            self.lines(self.width()),
            font=self._font(),
            color=now.color(self._color),
            width=self.width(),
            line_height=now.px(self._line),
        )
