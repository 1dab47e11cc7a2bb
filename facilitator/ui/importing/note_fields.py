# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Beside the picture of each note a field for what is written on it; Enter goes to the next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from facilitator.domain.text import clean
from facilitator.ui import theme
from facilitator.ui.plan.fields import LongField
from facilitator.ui.texts import tr
from facilitator.ui.widgets import IconButton, Label, rounded

if TYPE_CHECKING:
    from collections.abc import Sequence

    from facilitator.intake.patches import Patch

_CROP, _SMALL = QSize(132, 92), QSize(84, 84)  # px of the picture of one note
_NARROW = 360  # px: below, the room is for what is typed
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Crop(QWidget):
    """The part of the photo that is one note."""

    def __init__(self, picture: QPixmap, patch: Patch, parent: QWidget) -> None:
        super().__init__(parent)
        box = QRect(
            round(patch.left * picture.width()),
            round(patch.top * picture.height()),
            max(1, round((patch.right - patch.left) * picture.width())),
            max(1, round((patch.bottom - patch.top) * picture.height())),
        )
        self._part = picture.copy(box)
        self.set_small(False)

    def set_small(self, small: bool) -> None:
        """Take less room, where there is little."""
        size, now = _SMALL if small else _CROP, theme.current()
        self.setFixedSize(now.px(size.width()), now.px(size.height()))

    def paintEvent(self, event: QPaintEvent) -> None:
        now, painter = theme.current(), QPainter(self)
        rounded(painter, self.rect().toRectF(), 4, fill=now.surface2, line=None)
        size = self._part.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        target = QRect(0, 0, size.width(), size.height())
        target.moveCenter(self.rect().center())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawPixmap(target, self._part)


class NoteRow(QWidget):
    """Picture, number, field, and the button that takes the frame away."""

    entered = Signal()  # the field has the keyboard
    onward = Signal(int)  # one further, or one back
    removed = Signal()
    typed = Signal()

    def __init__(self, picture: QPixmap, patch: Patch, parent: QWidget) -> None:
        super().__init__(parent)
        self.patch = patch
        now = theme.current()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(now.px(8))
        self.crop = Crop(picture, patch, self)
        row.addWidget(self.crop, 0, Qt.AlignmentFlag.AlignTop)
        self._number = Label("", self, px=12, color="text2", tnum=True)
        self.field = LongField(self, name="", lines=3)
        self.field.setMinimumHeight(now.px(_CROP.height() - 24))
        self.field.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.field.installEventFilter(self)
        self.field.textChanged.connect(self.typed)
        self.away = IconButton("x", tr("Take this frame away"), self, size=24)
        self.away.clicked.connect(self.removed)
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        head.addWidget(self._number)
        head.addStretch(1)
        head.addWidget(self.away)
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(now.px(2))
        column.addLayout(head)
        column.addWidget(self.field, 1)
        row.addLayout(column, 1)

    def number(self, at: int, of: int) -> None:
        """Which of how many this is, from 1."""
        words = tr("Note {number} of {count}").format(number=at, count=of)
        self._number.setText(words)
        self.field.setAccessibleName(words)
        self.away.setAccessibleName(tr("Take frame {number} away").format(number=at))

    def text(self) -> str:
        """What is typed."""
        return clean(self.field.toPlainText())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field and isinstance(event, QFocusEvent) and event.gotFocus():
            self.entered.emit()
        if watched is self.field and event.type() == QEvent.Type.KeyPress:
            assert isinstance(event, QKeyEvent)
            if self._goes_on(event):
                return True
        return super().eventFilter(watched, event)

    def _goes_on(self, event: QKeyEvent) -> bool:
        """Enter goes on, Ctrl+Up and Ctrl+Down go from picture to picture."""
        ctrl = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if (event.key() in _ENTER and plain) or (ctrl and event.key() == Qt.Key.Key_Down):
            self.onward.emit(1)
        elif ctrl and event.key() == Qt.Key.Key_Up:
            self.onward.emit(-1)
        elif ctrl and event.key() == Qt.Key.Key_Delete:
            self.removed.emit()
        else:
            return False
        return True


class NoteFields(QScrollArea):
    """A row for each frame. `chosen` carries the number of the row that has the keyboard."""

    chosen = Signal(int)
    removed = Signal(int)
    finished = Signal()  # Enter in the last field
    typed = Signal()

    def __init__(self, picture: QPixmap, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = picture
        self.rows: list[NoteRow] = []
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._content = content = QWidget(self)
        self._column = QVBoxLayout(content)
        self._column.setContentsMargins(2, 2, 8, 2)
        self._column.setSpacing(theme.current().px(10))
        self._none = Label(
            tr("No notes were found. Drag over the photo to frame them."),
            content,
            color="text2",
            wrap=True,
        )
        self._column.addWidget(self._none)
        self._column.addStretch(1)
        self.setWidget(content)
        self.viewport().setAutoFillBackground(False)
        content.setAutoFillBackground(False)

    def show_patches(self, patches: Sequence[Patch]) -> None:
        """A row for each of these, in their order; what is typed stays beside its picture."""
        known = {row.patch: row for row in self.rows}
        for patch in known.keys() - set(patches):
            row = known.pop(patch)
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = [known.get(patch) or self._made(patch) for patch in patches]
        self._fit_crops()
        for at, row in enumerate(self.rows):
            self._column.insertWidget(at, row)
            row.number(at + 1, len(self.rows))
        for row, after in zip(self.rows, self.rows[1:], strict=False):
            QWidget.setTabOrder(row.away, after.field)
        self._none.setVisible(not self.rows)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_crops()

    def _fit_crops(self) -> None:
        small = self.width() < theme.current().px(_NARROW)
        for row in self.rows:
            row.crop.set_small(small)

    def add_below(self, part: QWidget) -> None:
        """What is asked once all is typed."""
        self._column.insertWidget(self._column.count() - 1, part)

    def go(self, number: int) -> None:
        """The keyboard goes to the field of this row."""
        if 0 <= number < len(self.rows):
            self.rows[number].field.setFocus(Qt.FocusReason.OtherFocusReason)
            self.show_row(number)

    def show_row(self, number: int) -> None:
        """Scroll so that this row is in sight."""
        self.ensureWidgetVisible(self.rows[number], 0, 8)

    def _made(self, patch: Patch) -> NoteRow:
        row = NoteRow(self._picture, patch, self._content)
        row.entered.connect(lambda: self.chosen.emit(self.rows.index(row)))
        row.onward.connect(lambda by: self._onward(self.rows.index(row) + by))
        row.removed.connect(lambda: self.removed.emit(self.rows.index(row)))
        row.typed.connect(self.typed)
        return row

    def _onward(self, number: int) -> None:
        if number >= len(self.rows):
            self.finished.emit()
        else:
            self.go(max(0, number))
