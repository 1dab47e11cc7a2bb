# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The grid: four quarters between two axes. Groups go there by keys 1 to 4 or by dragging them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMargins, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from facilitator.domain import edits
from facilitator.domain.arrange import Box, Direction, nearest
from facilitator.domain.votes import GRID
from facilitator.ui import theme
from facilitator.ui.run.hints import Cap, Hints
from facilitator.ui.texts import tr
from facilitator.ui.votes.grid_reading import WAITING, Lying, quarter_words, read_grid
from facilitator.ui.votes.nothing_yet import NothingYet
from facilitator.ui.votes.quarter import Quarter, chip_size, paint_chip
from facilitator.ui.votes.work import Work, is_plain
from facilitator.ui.widgets import IconButton, Label, announce

if TYPE_CHECKING:
    from facilitator.domain.clock import Clock
    from facilitator.domain.records import Stage
    from facilitator.store.workspace import Workspace

Key = Qt.Key
_WAYS: dict[int, Direction] = {
    Key.Key_Left: "left",
    Key.Key_Right: "right",
    Key.Key_Up: "up",
    Key.Key_Down: "down",
}
_TRAY, _LOW_TRAY = 112, 74  # px


class _Ghost(QWidget):
    """What is dragged, under the pointer."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.lying = Lying("", "")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def show_at(self, lying: Lying, at: QPoint) -> None:
        self.lying = lying
        size = chip_size(lying, theme.current().px(400)).grownBy(QMargins(2, 2, 2, 2))
        self.setGeometry(QRect(at - QPoint(size.width() // 2, size.height() // 2), size))
        self.raise_()
        self.show()

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_chip(QPainter(self), QRectF(self.rect()).adjusted(2, 2, -2, -2), self.lying)


class GridView(Work):
    """`key`: of the chosen group or note."""

    def __init__(
        self, workspace: Workspace, session_id: str, *, clock: Clock, parent: QWidget
    ) -> None:
        super().__init__(workspace, session_id, clock=clock, parent=parent)
        self.key = ""
        self.items: list[Lying] = []
        self.setAccessibleName(tr("Grid"))
        self.head = Label("", self, px=13, weight=600)
        self.back = IconButton("boxes", tr("Back to the board"), self, size=28, icon_size=16)
        self.quarters = {number: Quarter(number, self) for number in range(5)}
        self.nothing = NothingYet(
            tr("There is nothing to place yet."),
            tr("Notes and groups come here as soon as there are some."),
            self,
        )
        self.hints = Hints(self, gap=12)
        self.hints.set_left(
            [
                [Cap("A"), "…", tr("choose")],
                [Cap("1"), "–", Cap("4"), tr("into a quarter")],
                [Cap("0"), tr("out again")],
                [tr("or drag it there")],
            ]
        )
        self._ghost = _Ghost(self)
        self._lay_out()
        self.back.clicked.connect(self.left)
        self.nothing.left.connect(self.left)
        for quarter in self.quarters.values():
            listed = quarter.list
            listed.pointed.connect(self.choose)
            listed.dragged.connect(self._drag)
            listed.dropped.connect(self._drop)
            listed.entered.connect(lambda quarter=quarter: self._enter(quarter))

    def _lay_out(self) -> None:
        head = self._head = QHBoxLayout()
        head.setSpacing(8)
        head.addStrut(28)
        head.addWidget(self.head)
        head.addStretch(1)
        head.addWidget(self.back)
        grid = self._grid = QGridLayout()
        grid.setSpacing(10)
        for number in range(1, 5):
            grid.addWidget(self.quarters[number], (number - 1) // 2, (number - 1) % 2)
        for line in (0, 1):
            grid.setRowStretch(line, 1)
            grid.setColumnStretch(line, 1)
        foot = self._foot = QVBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.quarters[WAITING])
        foot.addWidget(self.hints)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(grid, 1)
        column.addWidget(self.nothing, 1)
        column.addLayout(foot)
        self.set_covered(0)

    # What it shows

    @property
    def stage(self) -> Stage | None:
        return self.stage_of(GRID)

    def refresh(self) -> None:
        stage = self.stage
        self.items = read_grid(self.state, stage) if stage else []
        if stage is not None:
            for number, quarter in self.quarters.items():
                here = [lying for lying in self.items if lying.quarter == number]
                quarter.show_items(here, quarter_words(stage, number))
        for part in self.quarters.values():
            part.setVisible(bool(self.items))
        self.nothing.setVisible(not self.items)
        self._fit()
        self._say_how()
        if all(lying.key != self.key for lying in self.items):
            self.key = self._first()
        self._show_choice()

    def _say_how(self) -> None:
        placed = sum(1 for lying in self.items if lying.quarter != WAITING)
        words = tr("{placed} of %n placed", n=len(self.items)).format(placed=placed)
        self.head.setText(words if self.items else "")

    def target(self) -> QWidget:
        lying = self._lying(self.key)
        return self.quarters[lying.quarter].list if lying else self.nothing.button

    def set_covered(self, right: int) -> None:
        self._head.setContentsMargins(14, 12, 20 + right, 7)
        self._grid.setContentsMargins(14, 0, 16 + right, 0)
        self._foot.setContentsMargins(14, 10, 16 + right, 10)

    def set_low(self, low: bool) -> None:
        self.hints.setVisible(not low)
        self._fit()

    def set_narrow(self, narrow: bool) -> None:
        self.back.setVisible(narrow)

    def _fit(self) -> None:
        """What waits takes one row where there is little room."""
        now = theme.current()
        low = self.height() < now.px(420)
        self.quarters[WAITING].setFixedHeight(now.px(_LOW_TRAY if low else _TRAY))

    # What is chosen

    def _lying(self, key: str) -> Lying | None:
        return next((lying for lying in self.items if lying.key == key), None)

    def _first(self) -> str:
        """What waits first, else the first of all."""
        waiting = (lying.key for lying in self.items if lying.quarter == WAITING)
        return next(waiting, self.items[0].key if self.items else "")

    def choose(self, key: str) -> None:
        """A group or a note; the keyboard goes along if it was here."""
        changed = key != self.key
        self.key = key
        self._show_choice()
        if changed:
            self._tell()

    def _show_choice(self) -> None:
        had_focus = self.has_focus()
        for quarter in self.quarters.values():
            quarter.list.choose(self.key)
        self.setFocusProxy(self.target())
        if had_focus:
            self.target().setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _tell(self) -> None:
        lying, stage = self._lying(self.key), self.stage
        if lying is not None and stage is not None:
            parts = (lying.letter, lying.shown(), quarter_words(stage, lying.quarter))
            announce(self, ", ".join(part for part in parts if part))

    def _enter(self, quarter: Quarter) -> None:
        """Tab came to a quarter: to the first that lies there."""
        here = [lying.key for lying in self.items if lying.quarter == quarter.number]
        if here and self.key not in here:
            self.choose(here[0])

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.items or not is_plain(event) or not self._pressed(event):
            super().keyPressEvent(event)

    def _pressed(self, event: QKeyEvent) -> bool:
        key, text = event.key(), event.text()
        if not text.isalpha():
            self.letter_keys.forget()
        if key == Key.Key_Escape:
            return self._stop_dragging()
        if key in _WAYS:
            self._walk(_WAYS[key])
        elif key in (Key.Key_Home, Key.Key_End):
            self.choose(self.items[0 if key == Key.Key_Home else -1].key)
        elif text in ("1", "2", "3", "4"):
            self.place(self.key, int(text))
        elif text == "0" or key in (Key.Key_Delete, Key.Key_Backspace):
            self.place(self.key, WAITING)
        else:
            return self._letter(event)
        return True

    def _letter(self, event: QKeyEvent) -> bool:
        if not event.text().strip() or not event.text().isprintable():
            return False
        letters = {lying.letter: lying.key for lying in self.items if lying.letter}
        takes_back = event.text().upper() == "U" and self.single_letters and "U" not in letters
        if takes_back:
            self.place(self.key, WAITING)
        elif letter := self.letter(event, letters):
            self.choose(letters[letter])
        return True

    def _walk(self, way: Direction) -> None:
        boxes = [pair for quarter in self.quarters.values() for pair in quarter.list.boxes()]
        found = {key: Box(r.x(), r.y(), r.width(), r.height()) for key, r in boxes}
        here = found.pop(self.key, None)
        if here is not None and (target := nearest(found.items(), here, way)):
            self.choose(target)

    # Placing

    def place(self, key: str, quarter: int) -> None:
        """Into a quarter, or with 0 out of the grid. What waits next is chosen then."""
        lying, stage = self._lying(key), self.stage
        if lying is None or stage is None or lying.quarter == quarter:
            return
        waited = [other.key for other in self.items if other.quarter == WAITING]
        if quarter == WAITING:
            made = self.doing.do(
                lambda: edits.take_from_grid(self.state, stage.id, **_targets(lying))
            )
        else:
            made = self.doing.do(
                lambda: edits.place_in_grid(self.state, stage.id, quarter, **_targets(lying))
            )
        if not made:
            return
        announce(self, f"{lying.shown()}: {quarter_words(stage, quarter)}")
        if key in waited and len(waited) > 1:
            at = waited.index(key)
            self.choose(waited[at + 1] if at + 1 < len(waited) else waited[at - 1])

    # Dragging

    def _drag(self, key: str, at: QPoint) -> None:
        lying = self._lying(key)
        if lying is None:
            return
        self._ghost.show_at(lying, self.mapFromGlobal(at))
        over = self._quarter_at(at)
        for quarter in self.quarters.values():
            quarter.set_target(quarter is over)

    def _drop(self, key: str, at: QPoint) -> None:
        dragged, over = self._ghost.isVisible(), self._quarter_at(at)
        self._stop_dragging()
        if dragged and over is not None:
            self.place(key, over.number)

    def _stop_dragging(self) -> bool:
        """Nothing is dragged any more; False when nothing was."""
        if not self._ghost.isVisible():
            return False
        self._ghost.hide()
        for quarter in self.quarters.values():
            quarter.set_target(False)
            quarter.list.let_go()
        return True

    def _quarter_at(self, at: QPoint) -> Quarter | None:
        def holds(quarter: Quarter) -> bool:
            return quarter.isVisible() and quarter.rect().contains(quarter.mapFromGlobal(at))

        return next(filter(holds, self.quarters.values()), None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            for quarter in self.quarters.values():
                quarter.restyle()
            self._fit()

    def sizeHint(self) -> QSize:
        return QSize(600, 400)


def _targets(lying: Lying) -> dict[str, list[str]]:
    return {"note_ids" if lying.is_note else "cluster_ids": [lying.key]}
