# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Groups by their dots, beside the decisions. It shows what was counted and decides nothing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from facilitator.domain.hiding import votes_are_open
from facilitator.domain.votes import ranking, totals
from facilitator.ui import fonts, theme
from facilitator.ui.texts import tr
from facilitator.ui.votes.bar import Mark
from facilitator.ui.votes.drawing import elided
from facilitator.ui.widgets import Label, SectionTitle, plain_tooltip, rounded

if TYPE_CHECKING:
    from facilitator.domain.change import Edit
    from facilitator.domain.state import State
    from facilitator.store.workspace import Workspace

RANK = Qt.ItemDataRole.UserRole
_ROW, _PLACE, _NAME, _COUNT, _GAP, _BAR = 27, 20, 132, 30, 6, 10  # px
_FAINT = 0.45
_COUNTED = frozenset({"dots", "cluster", "note", "decision", "session"})
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Rank:
    """A row. `share`: of the most dots, 0 to 1; `decided`: a decision rests on this group."""

    place: int
    name: str
    letter: str
    count: int
    share: float
    decided: bool

    def spoken(self) -> str:
        """The row for a screen reader."""
        words = tr("Place {place}: {letter}, {name}, {dots}").format(
            place=self.place,
            letter=self.letter,
            name=self.name or tr("no name yet"),
            dots=tr("%n dot(s)", n=self.count),
        )
        return f"{words}, {tr('decided')}" if self.decided else words


def read_ranking(state: State, session_id: str) -> list[Rank]:
    """The groups with dots, most first. Those with as many share a place."""
    found = [ranked for ranked in ranking(totals(state, session_id)) if ranked.count]
    most = max((ranked.count for ranked in found), default=1)
    decided = {key for d in state.decisions_of(session_id) for key in d.cluster_ids}
    return [
        Rank(
            r.place,
            r.cluster.name,
            r.cluster.letter,
            r.count,
            r.count / most,
            r.cluster.id in decided,
        )
        for r in found
    ]


class _Row(QStyledItemDelegate):
    def __init__(self, view: _List) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, theme.current().px(_ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        now, row, box = theme.current(), index.data(RANK), QRectF(option.rect)
        gap, middle = now.px(_GAP), Qt.AlignmentFlag.AlignVCenter
        painter.setFont(fonts.font(12))
        painter.setPen(now.text3)
        painter.drawText(box, middle, str(row.place))
        left = box.left() + now.px(_PLACE) + gap
        wide = min(now.px(_NAME), box.width() * 0.42)
        font = fonts.font(13)
        painter.setFont(font)
        painter.setPen(now.text if row.name else now.text3)
        name = elided(row.name or tr("Name this group"), font, wide)
        painter.drawText(QRectF(left, box.top(), wide + 2, box.height()), middle, name)
        left += wide + gap
        room = box.right() - now.px(_COUNT) - gap - left
        bar = QRectF(left, box.center().y() - now.px(_BAR) / 2, room * row.share, now.px(_BAR))
        color = QColor(now.accent)
        if not row.decided and self._view.some_decided:
            color.setAlphaF(_FAINT)
        rounded(painter, bar, 2, fill=color, line=None)
        painter.setFont(fonts.font(13, 700))
        painter.setPen(now.text)
        end = QRectF(box.right() - now.px(_COUNT), box.top(), now.px(_COUNT), box.height())
        painter.drawText(end, middle | Qt.AlignmentFlag.AlignRight, str(row.count))
        if self._view.hasFocus() and self._view.currentIndex() == index:
            around = box.adjusted(-5, 1, 5, -1)
            rounded(painter, around, 6, fill=None, line=now.focus)
            rounded(painter, around.adjusted(1, 1, -1, -1), 5, fill=None, line=now.focus)
        painter.restore()


class _List(QListView):
    """As high as its rows."""

    some_decided = False

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setModel(QStandardItemModel(self))
        self.setItemDelegate(_Row(self))
        self.setAccessibleName(tr("Ranking"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setStyleSheet("background: transparent;")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_rows(self, rows: list[Rank]) -> None:
        self.some_decided = any(row.decided for row in rows)
        at = self.currentIndex().row()
        model = self.model()
        assert isinstance(model, QStandardItemModel)
        model.clear()
        for row in rows:
            item = QStandardItem(row.name)
            item.setData(row, RANK)
            item.setData(row.spoken(), Qt.ItemDataRole.AccessibleTextRole)
            item.setToolTip(plain_tooltip(row.name))
            model.appendRow(item)
        self.setCurrentIndex(model.index(min(max(at, 0), len(rows) - 1), 0))
        self.fit()

    def fit(self) -> None:
        self.setFixedHeight(self.model().rowCount() * theme.current().px(_ROW))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.scheduleDelayedItemsLayout()
            self.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            event.ignore()
            return
        super().keyPressEvent(event)


class Ranking(QWidget):
    """A part of the panel with a heading, not there before the first dot. `hear_of` is for the
    page around it.
    """

    def __init__(self, workspace: Workspace, session_id: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._workspace, self._session_id = workspace, session_id
        self.rows: list[Rank] = []
        self._together: list[QWidget] = []
        self.list = _List(self)
        self.seen = Mark("monitor", "", self)
        self.seen.set_bare(False)
        self.without = Label("", self, px=12, color="text3")
        head = QHBoxLayout()
        head.addWidget(SectionTitle(tr("Ranking"), self), 1)
        head.addWidget(self.seen)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 5, 16, 10)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self.list)
        column.addWidget(self.without)
        self.refresh()

    def goes_with(self, part: QWidget) -> None:
        """Show this only beside the ranking."""
        self._together.append(part)
        part.setVisible(bool(self.rows))

    def hear_of(self, edit: Edit) -> None:
        """Something in the session is different."""
        if any(change.kind in _COUNTED for change in edit.changes):
            self.refresh()

    def refresh(self) -> None:
        """Count again."""
        state = self._workspace.state
        rows = read_ranking(state, self._session_id)
        is_open = votes_are_open(state.sessions[self._session_id])
        words = tr("the room does not see this yet") if is_open else tr("the room may see this")
        self.seen.set_words("monitor-off" if is_open else "monitor", words)
        bare = len(state.clusters_of(self._session_id)) - len(rows)
        self.without.setText(tr("%n group(s) without dots", n=bare))
        self.without.setVisible(bare > 0)
        was, self.rows = self.rows, rows
        if rows != was:
            self.list.show_rows(rows)
        for part in (self, *self._together):
            part.setVisible(bool(rows))
