# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The small list to pick a group from: by its letter, by any part of its name, or a new one."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from facilitator.ui import fonts, theme
from facilitator.ui.icons import paint_icon
from facilitator.ui.texts import tr
from facilitator.ui.widgets import SHADOW, paint_popover, rounded

if TYPE_CHECKING:
    from collections.abc import Sequence

    from facilitator.domain.records import Cluster

_ROW, _WIDTH, _MOST = 34, 288, 9


@dataclass(frozen=True, slots=True)
class Choice:
    """A line of the list; without a group it makes a new one with this name."""

    cluster_id: str
    letter: str
    name: str


def plain(text: str) -> str:
    """Letters without accents and case, for finding."""
    parts = unicodedata.normalize("NFKD", text.casefold())
    return "".join(char for char in parts if not unicodedata.combining(char))


def matches(clusters: Sequence[Cluster], typed: str) -> list[Choice]:
    """The groups that fit: by letter, then names that begin so, then others; last a new one."""
    wanted = plain(typed.strip())
    ranked: list[tuple[int, int, Cluster]] = []
    for order, cluster in enumerate(clusters):
        name = plain(cluster.name)
        if cluster.letter.casefold() == wanted:
            rank = 0
        elif name.startswith(wanted):
            rank = 1
        elif f" {wanted}" in name:
            rank = 2
        elif wanted in name:
            rank = 3
        else:
            continue
        ranked.append((rank if wanted else 0, order, cluster))
    found = [Choice(c.id, c.letter, c.name) for _r, _o, c in sorted(ranked, key=lambda r: r[:2])]
    return [*found, Choice("", "", typed.strip())] if typed.strip() else found


def certain(clusters: Sequence[Cluster], typed: str) -> Choice | None:
    """The group that is meant by its letter alone: when no name begins with what was typed."""
    wanted = plain(typed.strip())
    by_letter = [c for c in clusters if c.letter.casefold() == wanted]
    others = (c for c in clusters if c not in by_letter)
    if len(by_letter) != 1 or any(
        plain(c.name).startswith(wanted) or c.letter.casefold().startswith(wanted) for c in others
    ):
        return None
    found = by_letter[0]
    return Choice(found.id, found.letter, found.name)


class _Rows(QWidget):
    """The lines of the list."""

    picked = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.choices: list[Choice] = []
        self.index = 0
        self.setMouseTracking(True)

    def show_choices(self, choices: list[Choice]) -> None:
        self.choices, self.index = choices[:_MOST], 0
        self.setFixedHeight(theme.current().px(_ROW) * max(1, len(self.choices)))
        self.update()

    def step(self, way: int) -> None:
        if self.choices:
            self.index = (self.index + way) % len(self.choices)
            self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.index = self._row_at(event)
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if 0 <= self._row_at(event) < len(self.choices):
            self.picked.emit(self._row_at(event))

    def _row_at(self, event: QMouseEvent) -> int:
        return int(event.position().y() // theme.current().px(_ROW))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, now = QPainter(self), theme.current()
        tall = now.px(_ROW)
        if not self.choices:
            painter.setPen(now.text3)
            painter.setFont(fonts.font(13))
            box = QRectF(10, 0, self.width() - 20, tall)
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, tr("No groups yet. Type a name."))
        for row, choice in enumerate(self.choices):
            self._paint_row(painter, QRectF(0, row * tall, self.width(), tall), row, choice)

    def _paint_row(self, painter: QPainter, box: QRectF, row: int, choice: Choice) -> None:
        now = theme.current()
        if row == self.index:
            rounded(painter, box, 5, fill=now.tint, line=None)
        side = now.px(18)
        mark = QRectF(8, box.center().y() - side / 2, side, side)
        if choice.cluster_id:
            rounded(painter, mark, 4, fill=now.surface, line=now.strong)
            painter.setPen(now.text2)
            painter.setFont(fonts.font(11, 500))
            painter.drawText(mark, Qt.AlignmentFlag.AlignCenter, choice.letter)
            words = choice.name or tr("Name this group")
        else:
            paint_icon(painter, mark.adjusted(1, 1, -1, -1), "plus")
            words = tr("New group “{name}”").format(name=choice.name)
        painter.setPen(now.text if choice.name else now.text3)
        painter.setFont(fonts.font(13.5))
        room = box.adjusted(18 + side, 0, -8, 0)
        shown = painter.fontMetrics().elidedText(
            words, Qt.TextElideMode.ElideRight, int(room.width())
        )
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        painter.drawText(room, flags, shown)


class MovePicker(QWidget):
    """Opens over the board, takes the keyboard, and gives it back when it closes."""

    picked = Signal(str)  # a group's id
    named = Signal(str)  # a new group's name
    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._parent = parent
        self._clusters: Sequence[Cluster] = ()
        self._field = QLineEdit(self)
        self._field.setPlaceholderText(tr("Letter or name of a group"))
        self._field.setAccessibleName(tr("Move to group"))
        self._rows = _Rows(self)
        layout = QVBoxLayout(self)
        room = SHADOW + 6
        layout.setContentsMargins(room, room, room, room)
        layout.setSpacing(6)
        layout.addWidget(self._field)
        layout.addWidget(self._rows)
        self._field.textEdited.connect(self._typed)
        self._field.installEventFilter(self)
        self._rows.picked.connect(self._take)
        self.hide()

    def open_at(self, clusters: Sequence[Cluster], anchor: QRect) -> None:
        """List these groups beside a rectangle of the parent."""
        self._clusters = clusters
        self._field.clear()
        self._rows.show_choices(matches(clusters, ""))
        self.setFixedWidth(theme.current().px(_WIDTH) + 2 * SHADOW)
        self.adjustSize()
        parent = self._parent.rect()
        x = min(max(anchor.left(), 8), parent.width() - self.width() + SHADOW)
        y = anchor.bottom() + 8
        if y + self.height() - SHADOW > parent.height():
            y = max(8, anchor.top() - self.height() + SHADOW - 8)
        self.move(max(0, x - SHADOW), max(0, y - SHADOW))
        self.show()
        self.raise_()
        self._field.setFocus(Qt.FocusReason.PopupFocusReason)

    def close_list(self) -> None:
        """Close without picking."""
        if self.isVisible():
            self.hide()
            self.closed.emit()

    def _typed(self, text: str) -> None:
        if found := certain(self._clusters, text):
            self._pick(found)
            return
        self._rows.show_choices(matches(self._clusters, text))
        self.adjustSize()

    def _take(self, index: int) -> None:
        if 0 <= index < len(self._rows.choices):
            self._pick(self._rows.choices[index])

    def _pick(self, choice: Choice) -> None:
        self.close_list()
        if choice.cluster_id:
            self.picked.emit(choice.cluster_id)
        else:
            self.named.emit(choice.name)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
            if event.key() in steps:
                self._rows.step(steps[Qt.Key(event.key())])
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab):
                self._take(self._rows.index)
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.close_list()
                return True
        elif event.type() == QEvent.Type.FocusOut and watched is self._field:
            self.close_list()
        return bool(super().eventFilter(watched, event))

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_popover(
            QPainter(self), QRectF(self.rect()).adjusted(SHADOW, SHADOW, -SHADOW, -SHADOW)
        )
