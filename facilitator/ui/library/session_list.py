# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The list of sessions: arrows to go, Enter to open, Ctrl+Enter to start, F2 and Delete."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QMouseEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from facilitator.domain import edits
from facilitator.ui import theme
from facilitator.ui.library.row_list import RowList
from facilitator.ui.library.row_painter import RowPainter
from facilitator.ui.library.rows import BINNED, SECTION, SESSION, TODAY, Row, SessionRows
from facilitator.ui.library.today_card import TodayCard, TodayWords
from facilitator.ui.texts import tr

if TYPE_CHECKING:
    from datetime import date

    from facilitator.store.workspace import Workspace
    from facilitator.ui.library.counted import Counted

_TOP, _RESTORE = 20, 120
_VIEWS = {"running": "run", "done": "summary"}


class SessionList(RowList):
    """`opened`: a session's id and the view to open it in; `started`: a session's id."""

    opened = Signal(str, str)
    started = Signal(str)
    group_chosen = Signal(str)
    next_wanted = Signal(str, object)  # after which session, and a Template or None
    toast = Signal(str, bool)

    own_keys = RowList.own_keys | {Qt.Key.Key_F2, Qt.Key.Key_Delete}

    _card: TodayCard | None = None
    _holder: QVBoxLayout | None = None

    def __init__(
        self,
        workspace: Workspace,
        counted: Counted,
        parent: QWidget | None = None,
        *,
        name: str,
        empty: str = "",
    ) -> None:
        super().__init__(name, parent, empty=empty)
        self._workspace = workspace
        self.rows = SessionRows(counted, self, rename=self._rename)
        self.setModel(self.rows)
        self.setItemDelegate(RowPainter(self))
        self.clicked.connect(self._clicked)

    def show_rows(self, rows: list[Row], today: date, card: TodayWords | None = None) -> None:
        """Show these rows; the one that was current stays current."""
        current = self.currentIndex()
        key = self.rows.row(current).key if current.isValid() else ""
        place, scroll = current.row(), self.verticalScrollBar().value()
        changed = self.rows.show(rows, today)
        if changed or card != (self._card.words if self._card else None):
            self._show_card(card)
        if changed and key:
            found = self.rows.place_of(key)
            self.go_to(found if found >= 0 else min(place, len(rows) - 1))
            self.verticalScrollBar().setValue(scroll)
        self.viewport().update()

    def _show_card(self, words: TodayWords | None) -> None:
        self._card = self._holder = None
        if words is None:
            return
        holder = QWidget()
        self._card = TodayCard(words, holder)
        self._holder = QVBoxLayout(holder)
        self._holder.addWidget(self._card)
        self._card.opened.connect(lambda key: self.opened.emit(key, "plan"))
        self._card.started.connect(self.started)
        self.setIndexWidget(self.rows.index(0), holder)
        self._place_card()

    def _place_card(self) -> None:
        if self._holder is not None:
            left, right = self.insets()
            self._holder.setContentsMargins(left, theme.current().px(_TOP), right, 0)
            row = self._holder.parentWidget()
            assert row is not None
            row.setGeometry(self.visualRect(self.rows.index(0)))

    def card_height(self) -> int:
        """Pixels of the row in which the card of today lies."""
        if self._card is None:
            return 0
        width = self.viewport().width() - sum(self.insets())
        return theme.current().px(_TOP) + self._card.height_for(width)

    def card_box(self, row: QRect) -> QRectF:
        """Around the card, for the ring."""
        left, right = self.insets()
        top = theme.current().px(_TOP)
        return QRectF(row).adjusted(left, top, -right, 0).adjusted(-4, -4, 4, 4)

    def act(self, key: int, *, ctrl: bool) -> bool:
        row = self.rows.row(self.currentIndex())
        if key == Qt.Key.Key_Return:
            (self._start if ctrl else self._open)(row)
        elif ctrl or row.kind not in (SESSION, TODAY):
            return False
        elif key == Qt.Key.Key_F2 and row.kind == SESSION:
            self.edit(self.currentIndex())
        elif key == Qt.Key.Key_Delete:
            self._bin(row)
        else:
            return False
        return True

    def _open(self, row: Row) -> None:
        if row.kind == SECTION:
            self.group_chosen.emit(row.key)
        elif row.kind == BINNED:
            self._restore(row)
        elif row.session is not None:
            self.opened.emit(row.key, _VIEWS.get(row.session.status, "plan"))

    def _start(self, row: Row) -> None:
        if row.session is None or row.kind == BINNED:
            return
        if row.session.status in _VIEWS:
            self.opened.emit(row.key, "run")
        else:
            self.started.emit(row.key)

    def _bin(self, row: Row) -> None:
        self._workspace.do(edits.bin_session(self._workspace.state, row.key))
        self.toast.emit(tr("Session in the bin"), True)

    def _restore(self, row: Row) -> None:
        self._workspace.do(edits.restore_session(self._workspace.state, row.key))
        self.toast.emit(tr("“{title}” is back in the library").format(title=row.title), True)

    def _rename(self, session_id: str, title: str) -> None:
        self._workspace.do(edits.write_session(self._workspace.state, session_id, title=title))

    def _clicked(self, index: QModelIndex) -> None:
        row = self.rows.row(index)
        if row.kind != BINNED or self._is_restore(self._pressed_at):
            self._open(row)

    def _is_restore(self, at: QPoint) -> bool:
        room = theme.current().px(_RESTORE) + self.insets()[1]
        return at.x() >= self.viewport().width() - room

    _pressed_at = QPoint()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._pressed_at = event.position().toPoint()
        super().mouseReleaseEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        index, at = self.indexAt(event.pos()), event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            index = self.currentIndex()
            at = self.viewport().mapToGlobal(self.visualRect(index).center())
        if index.isValid() and self.rows.row(index).session is not None:
            self.setCurrentIndex(index)
            self.row_menu(index).popup(at)

    def row_menu(self, index: QModelIndex) -> QMenu:
        """What can be done with the row, with the keys that do it."""
        from facilitator.ui.library.planning_next import template_menu

        row, menu = self.rows.row(index), QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if row.kind == BINNED:
            menu.addAction(tr("Restore"), lambda: self._restore(row))
            return menu
        menu.addAction(_with_key(tr("Open"), tr("Enter")), lambda: self._open(row))
        running = row.session is not None and row.session.status in _VIEWS
        start = tr("Open in Run") if running else tr("Start session")
        menu.addAction(_with_key(start, tr("Ctrl+Enter")), lambda: self._start(row))
        menu.addAction(tr("Plan the next session"), lambda: self.next_wanted.emit(row.key, None))
        menu.addMenu(
            template_menu(menu, self._workspace, lambda t: self.next_wanted.emit(row.key, t))
        )
        if row.kind == SESSION:
            menu.addAction(_with_key(tr("Rename"), "F2"), lambda: self.edit(index))
        menu.addSeparator()
        menu.addAction(_with_key(tr("Move to the bin"), tr("Delete")), lambda: self._bin(row))
        return menu

    def updateGeometries(self) -> None:
        """The list moves its widgets when rows change; the card's row changes with the room."""
        super().updateGeometries()
        self._place_card()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_card()

    def paintEvent(self, event: QPaintEvent) -> None:
        top = self.indexAt(QPoint(2, 1)).row()
        bottom = self.indexAt(QPoint(2, self.viewport().height() - 1)).row()
        self.rows.fetch(max(0, top), bottom if bottom >= 0 else self.rows.rowCount())
        super().paintEvent(event)


def _with_key(words: str, key: str) -> str:
    """A menu shows what follows the tab as the key; "&" in words would underline a letter."""
    return f"{words.replace('&', '&&')}\t{key}"
