# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What else a session keeps: every kind of entry with its count and its key, and its page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from facilitator.domain.records import KINDS as RECORDS
from facilitator.ui import fonts, theme
from facilitator.ui.actions import key_text, table
from facilitator.ui.forms.entry_page import EntryPage
from facilitator.ui.forms.kinds import KINDS
from facilitator.ui.icons import paint_icon
from facilitator.ui.texts import tr
from facilitator.ui.widgets import rounded, text_width
from facilitator.ui.widgets.painting import PaintedButton, cap_size, paint_cap
from facilitator.ui.widgets.scrolled import scrolled

if TYPE_CHECKING:
    from facilitator.domain.change import Edit
    from facilitator.domain.clock import Clock
    from facilitator.store.workspace import Workspace

_HEIGHT, _SIDE, _ICON, _GAP = 38, 10, 16, 10
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class KindRow(PaintedButton):
    """A kind with how many there are, and the key that goes there from anywhere."""

    stepped = Signal(int)

    def __init__(self, kind: str, parent: QWidget) -> None:
        super().__init__(tr(KINDS[kind].title), parent)
        self._icon = KINDS[kind].icon
        self._key = key_text(table()[KINDS[kind].chord].keys[0])
        self._count = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.ring_gap = 0
        self.show_count(0)

    def show_count(self, count: int) -> None:
        """How many there are."""
        self._count = count
        self.setAccessibleName(", ".join([self.text(), str(count), self._key]))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.current().px(200), theme.current().px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.current().px(120), theme.current().px(_HEIGHT))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if step is not None:
            self.stepped.emit(step)
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        now, painter = theme.current(), QPainter(self)
        if self.isDown() or self.hovered():
            fill = now.pressed(now.hover) if self.isDown() else now.hover
            rounded(painter, self.frame(), 6, fill=fill, line=None)
        x, size = now.px(_SIDE), now.px(_ICON)
        box = QRectF(x, round((self.height() - size) / 2), size, size)
        paint_icon(painter, box, self._icon)
        x += size + now.px(_GAP)
        wide, high = cap_size(self._key)
        right = self.width() - now.px(_SIDE) - wide
        paint_cap(painter, QRectF(right, round((self.height() - high) / 2), wide, high), self._key)
        right -= now.px(_GAP)
        middle = Qt.AlignmentFlag.AlignVCenter
        if self._count:
            painter.setFont(fonts.font(13, 600))
            painter.setPen(now.text2)
            number = str(self._count)
            wide = text_width(painter.font(), number) + 2
            painter.drawText(QRectF(right - wide, 0, wide, self.height()), middle, number)
            right -= wide + now.px(_GAP)
        painter.setFont(fonts.font(13.5))
        painter.setPen(now.text)
        words = QFontMetrics(painter.font()).elidedText(
            self.text(), Qt.TextElideMode.ElideRight, round(right - x)
        )
        painter.drawText(QRectF(x, 0, right - x, self.height()), middle, words)


class MorePage(QWidget):
    """The list of kinds, or the page of one; pages are made when they are first wanted.

    `said`, `left`, `undo_asked` and `redo_asked` as of an `EntryPage`; `turned` when another one
    is seen.
    """

    said = Signal(str, bool)
    left = Signal()
    undo_asked = Signal()
    redo_asked = Signal()
    turned = Signal()

    def __init__(
        self, workspace: Workspace, session_id: str, *, clock: Clock, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace, self._session_id, self._clock = workspace, session_id, clock
        self.kind = ""
        self._pages: dict[str, EntryPage] = {}
        self.rows = {kind: KindRow(kind, self) for kind in KINDS}
        self._stack = QStackedWidget(self)
        self._list = self._kinds()
        self._stack.addWidget(self._list)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self._count()

    def _kinds(self) -> QScrollArea:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(8, 4, 8, 12)
        column.setSpacing(2)
        for kind, row in self.rows.items():
            row.clicked.connect(lambda _on=False, kind=kind: self._open(kind))
            row.stepped.connect(lambda step, kind=kind: self._step(kind, step))
            column.addWidget(row)
        column.addStretch(1)
        return scrolled(inner, self)

    def title(self) -> str:
        """What is seen."""
        return tr(KINDS[self.kind].title) if self.kind else tr("More")

    def page(self, kind: str) -> EntryPage:
        """The page of a kind."""
        if kind not in self._pages:
            page = EntryPage(
                self._workspace, self._session_id, kind=kind, clock=self._clock, parent=self
            )
            page.said.connect(self.said)
            page.left.connect(self.left)
            page.undo_asked.connect(self.undo_asked)
            page.redo_asked.connect(self.redo_asked)
            page.up.connect(self._up)
            self._pages[kind] = page
            self._stack.addWidget(page)
        return self._pages[kind]

    def show_kind(self, kind: str) -> None:
        """Turn to the page of a kind, "" for the list of all."""
        self.kind = kind
        self._stack.setCurrentWidget(self.page(kind) if kind else self._list)
        self.turned.emit()

    def target(self) -> QWidget:
        """What takes the focus: the line of the page, or the first kind."""
        return self.page(self.kind).edit if self.kind else next(iter(self.rows.values()))

    def hear_of(self, edit: Edit) -> None:
        """Something in the session is different."""
        for page in self._pages.values():
            page.hear_of(edit)
        if any(change.kind in KINDS for change in edit.changes):
            self._count()

    def _count(self) -> None:
        state = self._workspace.state
        for kind, row in self.rows.items():
            row.show_count(len(state.part(RECORDS[kind], self._session_id)))

    def _open(self, kind: str) -> None:
        self.show_kind(kind)
        self.target().setFocus(Qt.FocusReason.OtherFocusReason)

    def _up(self) -> None:
        kind = self.kind
        self.show_kind("")
        self.rows[kind].setFocus(Qt.FocusReason.TabFocusReason)

    def _step(self, kind: str, step: int) -> None:
        kinds = list(self.rows)
        at = min(max(kinds.index(kind) + step, 0), len(kinds) - 1)
        self.rows[kinds[at]].setFocus(Qt.FocusReason.TabFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)
