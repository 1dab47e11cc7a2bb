# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""One of a few: the view switch in the header and the small choices in the panels."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from facilitator.ui import fonts, theme
from facilitator.ui.widgets.painting import PaintedButton, rounded, text_width

if TYPE_CHECKING:
    from collections.abc import Sequence

_INSET = 3


class _Segment(PaintedButton):
    ring_radius = 6.0
    ring_gap = 1  # its outer edge is that of the track, which would cut off more

    def __init__(self, text: str, parent: QWidget, *, padding: float, height: int) -> None:
        super().__init__(text, parent)
        self._padding, self._height = padding, height
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        now = theme.current()
        words = text_width(fonts.font(13, 600), self.text())
        return QSize(round(words) + now.px(2 * self._padding), now.px(self._height - 2 * _INSET))

    def paintEvent(self, event: QPaintEvent) -> None:
        now, painter = theme.current(), QPainter(self)
        if not self.isChecked() and (self.isDown() or self.hovered()):
            rounded(painter, self.frame(), 6, fill=now.pressed(now.hover), line=None)
        ink = now.text if self.isChecked() else now.text2
        painter.setPen(ink if self.isEnabled() else now.text3)
        painter.setFont(fonts.font(13, 600 if self.isChecked() else 400))
        painter.drawText(self.frame(), Qt.AlignmentFlag.AlignCenter, self.text())


def _paint_raised(painter: QPainter, box: QRectF) -> None:
    """The chosen segment: it lies on the track, so its shadow is the track's to draw."""
    now = theme.current()
    if not now.dark and not now.high_contrast:
        for grow, strength in ((1.5, 0.03), (1.0, 0.05), (0.5, 0.06)):
            shade = QColor(now.text)
            shade.setAlphaF(strength)
            around = box.adjusted(-grow, -grow, grow, grow).translated(0, 1)
            rounded(painter, around, 6 + grow, fill=shade, line=None)
    line = now.text if now.high_contrast else None
    rounded(painter, box, 6, fill=now.raised, line=line)


class SegmentedControl(QWidget):
    """Pairs of id and words, one chosen; left and right arrows move the choice."""

    changed = Signal(str)

    def __init__(
        self,
        choices: Sequence[tuple[str, str]],
        parent: QWidget | None = None,
        *,
        name: str = "",
        padding: float = 19.5,
        height: int = 34,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._ids = [choice for choice, _text in choices]
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(_INSET, _INSET, _INSET, _INSET)
        row.setSpacing(0)
        for index, (_choice, text) in enumerate(choices):
            segment = _Segment(text, self, padding=padding, height=height)
            segment.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self._group.addButton(segment, index)
            row.addWidget(segment, 1)
        self._group.idClicked.connect(self._clicked)
        self.set_current(self._ids[0])

    def current(self) -> str:
        """The id that is chosen; "" when something else than these is."""
        index = self._group.checkedId()
        return self._ids[index] if index >= 0 else ""

    def set_current(self, choice: str) -> None:
        """Choose `choice` without telling it; what is none of these leaves none chosen."""
        first = self._ids[0] if choice not in self._ids else choice
        self._group.setExclusive(choice in self._ids)
        for button in self._group.buttons():
            own = self._ids[self._group.id(button)]
            takes = own == first  # the keyboard goes to the chosen one, else to the first
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if takes else Qt.FocusPolicy.NoFocus)
            if own == choice or choice not in self._ids:
                button.setChecked(own == choice)
        self.update()

    def set_choice_enabled(self, choice: str, *, enabled: bool, why: str = "") -> None:
        """Whether `choice` can be taken; `why` not is its tooltip."""
        button = self._group.button(self._ids.index(choice))
        button.setEnabled(enabled)
        button.setToolTip(why)

    def _clicked(self, index: int) -> None:
        self.set_current(self._ids[index])
        self.changed.emit(self._ids[index])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        index = max(self._group.checkedId(), 0) + step
        if 0 <= index < len(self._ids) and self._group.button(index).isEnabled():
            self._clicked(index)
            self._group.button(index).setFocus(Qt.FocusReason.TabFocusReason)

    def paintEvent(self, event: QPaintEvent) -> None:
        now = theme.current()
        line = now.text if now.high_contrast else None
        painter = QPainter(self)
        rounded(painter, QRectF(self.rect()), 8, fill=now.hover, line=line)
        chosen = self._group.checkedButton()
        if chosen is not None:
            _paint_raised(painter, QRectF(chosen.geometry()))
