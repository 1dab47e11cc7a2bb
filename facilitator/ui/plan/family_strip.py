# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""How a stage is done, to choose: eight families side by side, and the modes of the chosen one."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from facilitator.domain import modes
from facilitator.ui import fonts, theme
from facilitator.ui.icons import icon, paint_icon
from facilitator.ui.plan.kinds import FAMILY_ICONS, family_name, mode_name
from facilitator.ui.texts import tr
from facilitator.ui.widgets import Button, rounded, text_width
from facilitator.ui.widgets.painting import PaintedButton

_TALL, _INSET, _GAP = 57, 4, 2
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}


class _Family(PaintedButton):
    """Icon and word; where there is no room for all words, only the chosen one has its own."""

    ring_radius = 7.0
    ring_gap = 0

    def __init__(self, family: str, parent: QWidget) -> None:
        super().__init__(family_name(family), parent)
        self.family, self.named = family, True
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setAccessibleName(family_name(family))
        self.setToolTip(family_name(family))

    def needs(self) -> float:
        """The width of its word."""
        font = fonts.font(12, 600 if self.isChecked() else 400)
        return text_width(font, self.text()) + theme.current().px(5) + 2

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _STEPS:
            event.ignore()  # the strip moves the choice
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        now, painter, on = theme.current(), QPainter(self), self.isChecked()
        ink: QColor = now.text if on else now.text2
        box = self.frame()
        if on:
            rounded(painter, box, 7, fill=now.tint, line=None)
            painter.setPen(QPen(now.accent, 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(0.75, 0.75, -0.75, -0.75), 6.25, 6.25)
        elif self.hovered():
            rounded(painter, box, 7, fill=now.hover, line=None)
        size = now.px(18)
        top = box.top() + now.px(6) if self.named else box.center().y() - size / 2
        picture = QRectF(round(box.center().x() - size / 2), round(top), size, size)
        paint_icon(painter, picture, FAMILY_ICONS[self.family], color=ink)
        if self.named:
            painter.setFont(fonts.font(12, 600 if on else 400))
            painter.setPen(ink)
            line = QRectF(box.left(), picture.bottom() + now.px(2), box.width(), now.px(18))
            painter.drawText(line, Qt.AlignmentFlag.AlignCenter, self.text())


class FamilyStrip(QWidget):
    """One Tab stop; the arrow keys choose. `chosen` gives the family."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("How"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.families = {family: _Family(family, self) for family in modes.FAMILIES}
        for family, button in self.families.items():
            button.clicked.connect(partial(self._choose, family))
        self.set_mode("plenary")

    def current(self) -> str:
        """The family that is marked."""
        return next(f for f, button in self.families.items() if button.isChecked())

    def set_mode(self, mode: str) -> None:
        """Mark the family of a mode, without telling."""
        marked = modes.family(mode)
        for family, button in self.families.items():
            on = family == marked
            button.setChecked(on)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if on else Qt.FocusPolicy.NoFocus)
        self._lay_out()

    def _choose(self, family: str) -> None:
        self.set_mode(modes.USUAL[family])
        self.chosen.emit(family)

    def sizeHint(self) -> QSize:
        return QSize(theme.current().px(534), theme.current().px(_TALL))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.current().px(280), theme.current().px(_TALL))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        place = modes.FAMILIES.index(self.current()) + step
        if 0 <= place < len(modes.FAMILIES):
            family = modes.FAMILIES[place]
            self._choose(family)
            self.families[family].setFocus(Qt.FocusReason.TabFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def _lay_out(self) -> None:
        left, steps = float(_INSET), self._steps(self.width() - 2 * _INSET + _GAP)
        buttons = self.families.values()
        all_named = all(b.needs() <= steps[b.family] + 0.5 for b in buttons)
        for button in buttons:
            step = steps[button.family]
            button.named = all_named or button.isChecked()
            wide = round(left + step - _GAP) - round(left)
            button.setGeometry(round(left), _INSET, wide, self.height() - 2 * _INSET)
            button.update()
            left += step

    def _steps(self, room: float) -> dict[str, float]:
        """How much of the width each gets: all the same, or by the word if that is too little."""
        needed = {family: button.needs() for family, button in self.families.items()}
        even = room / len(needed)
        if max(needed.values()) <= even:
            return dict.fromkeys(needed, even)
        spare = room - sum(needed.values())
        if spare >= 0:
            return {family: words + spare / len(needed) for family, words in needed.items()}
        marked = needed[self.current()] + theme.current().px(8)  # only this one is named then
        rest = (room - marked) / (len(needed) - 1)
        return {family: marked if family == self.current() else rest for family in needed}

    def paintEvent(self, event: QPaintEvent) -> None:
        line = theme.current().border
        rounded(QPainter(self), QRectF(self.rect()), 10, fill=None, line=line)


class ModeButton(Button):
    """The mode within its family, in a menu of all of them. `chosen` gives the mode."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent, kind="quiet", icon="chevron-down", icon_after=True, height=28)
        self._mode = "plenary"
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._open)

    def set_mode(self, mode: str) -> None:
        """Show a mode; a family with one mode leaves nothing to choose."""
        self._mode = mode
        self.setText(mode_name(mode))
        self.setAccessibleName(tr("How exactly: {mode}").format(mode=mode_name(mode)))
        self.setVisible(len(self.choices()) > 1)
        self.updateGeometry()

    def choices(self) -> tuple[str, ...]:
        """The modes of the same family."""
        return modes.of_family(modes.family(self._mode))

    def menu(self) -> QMenu:
        """The modes of the family, the chosen one ticked."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for mode in self.choices():
            entry = menu.addAction(mode_name(mode))
            if mode == self._mode:
                entry.setIcon(icon("check", size=16))
            entry.triggered.connect(partial(self._pick, mode))
        return menu

    def _pick(self, mode: str, _on: bool = False) -> None:
        self.set_mode(mode)
        self.chosen.emit(mode)

    def _open(self) -> None:
        self.menu().popup(self.mapToGlobal(self.rect().bottomLeft()))
