# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Open actions to tick off, those that were due on top; then questions that wait for an answer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from facilitator.domain import edits
from facilitator.domain.records import Action, Ask
from facilitator.ui import fonts, theme
from facilitator.ui.icons import paint_icon
from facilitator.ui.library import words
from facilitator.ui.library.drawing import draw_line, draw_lines, wrapped
from facilitator.ui.library.row_list import RowList
from facilitator.ui.library.rows import NOWHERE, ROW, Index
from facilitator.ui.texts import tr
from facilitator.ui.widgets import paint_check_box, rounded, text_width

if TYPE_CHECKING:
    from datetime import date

    from facilitator.domain.catalogue import OpenActions
    from facilitator.domain.clock import Clock
    from facilitator.domain.state import State
    from facilitator.store.workspace import Workspace

_BOX, _INDENT, _LINE, _CAPTION, _PADDING = 16, 27, 18, 16, 9
_HEADING, _FIRST_HEADING, _WIDEST = 38, 30, 820


@dataclass(frozen=True, slots=True)
class ActionRow:
    """An action or a question, or the heading `title` when there is none. `late`: it was due."""

    title: str
    action: Action | Ask | None = None
    late: bool = False
    place: str = ""


def action_rows(found: OpenActions, state: State, today: date, *, places: bool) -> list[ActionRow]:
    """Headings, actions and questions; `places` adds the session that each comes from."""
    rows: list[ActionRow] = []
    for heading, actions, late in (
        (tr("Was due"), found.was_due, True),
        (tr("Coming up"), found.coming_up, False),
    ):
        if actions:
            rows.append(ActionRow(heading))
        for action in actions:
            place = words.title_of(state.sessions[action.session_id]) if places else ""
            rows.append(ActionRow(action.text, action, late, place))
    if found.asks:
        rows.append(ActionRow(tr("Questions to the organisation")))
    for ask in found.asks:
        place = words.title_of(state.sessions[ask.session_id]) if places else ""
        late = bool(ask.answer_by) and ask.answer_by < today.isoformat()
        rows.append(ActionRow(ask.text, ask, late, place))
    return rows


class ActionRows(QAbstractListModel):
    """The model behind the list; a screen reader finds boxes that can be ticked."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[ActionRow] = []

    def show(self, rows: list[ActionRow]) -> bool:
        """Put these rows in place of the old ones; False when they are the same."""
        if rows == self._rows:
            return False
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()
        return True

    def all(self) -> list[ActionRow]:
        """Every row, from the top."""
        return list(self._rows)

    def row(self, index: Index) -> ActionRow:
        """The row at `index`."""
        return self._rows[index.row()]

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if self.row(index).action is None:
            return Qt.ItemFlag.ItemNeverHasChildren
        usual = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        ticked = isinstance(self.row(index).action, Action)
        return usual | Qt.ItemFlag.ItemIsUserCheckable if ticked else usual

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.row(index)
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == Qt.ItemDataRole.CheckStateRole and isinstance(row.action, Action):
            return Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.AccessibleTextRole:
            if row.action is None:
                return row.title
            spoken = words.spoken_action(row.action, was_due=row.late)
            return f"{spoken}, {row.place}" if row.place else spoken
        return None


class ActionPainter(QStyledItemDelegate):
    """A box, the words on as many lines as they need, then who and by when."""

    def __init__(self, view: ActionList) -> None:
        super().__init__(view)
        self._view = view

    def _lines(self, row: ActionRow) -> list[str]:
        left, right = self._view.insets()
        room = self._view.viewport().width() - left - right - theme.current().px(_INDENT)
        return wrapped(row.title, fonts.font(13), room, most=6)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        now, row = theme.current(), cast("ActionRow", index.data(ROW))
        if row.action is None:
            return QSize(0, now.px(_HEADING if index.row() else _FIRST_HEADING))
        lines = len(self._lines(row)) * now.px(_LINE)
        return QSize(0, 1 + lines + now.px(2) + now.px(_CAPTION) + 2 * now.px(_PADDING))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = cast("ActionRow", index.data(ROW))
        left, right = self._view.insets()
        box = QRectF(option.rect).adjusted(left, 0, -right, 0)
        painter.save()
        if row.action is None:
            now = theme.current()
            line = QRectF(box.x(), box.bottom() - now.px(22), box.width(), now.px(18))
            draw_line(painter, line, row.title, font=fonts.font(12, 600), color=now.text3)
        else:
            over = bool(option.state & QStyle.StateFlag.State_MouseOver)
            self._paint_action(painter, box, row, over=over)
            if self._view.rings(index):
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(theme.current().focus, 2))
                painter.drawRoundedRect(box.adjusted(-7, 2, 7, -1), 6, 6)
        painter.restore()

    def _paint_action(self, painter: QPainter, box: QRectF, row: ActionRow, *, over: bool) -> None:
        now = theme.current()
        assert row.action is not None
        if over:
            rounded(painter, box.adjusted(-8, 1, 8, 0), 6, fill=now.hover, line=None)
        painter.fillRect(QRectF(box.x(), box.y(), box.width(), 1), now.border)
        top, size = box.y() + 1 + now.px(_PADDING), now.px(_BOX)
        mark = QRectF(box.x(), top + now.px(1), size, size)
        if isinstance(row.action, Ask):
            paint_icon(painter, mark, "circle-help", color="warn" if row.late else "text2")
        else:
            paint_check_box(painter, mark, on=False)
        lines, x = self._lines(row), box.x() + now.px(_INDENT)
        draw_lines(
            painter,
            QPointF(x, top),
            lines,
            font=fonts.font(13),
            color=now.text,
            width=box.right() - x,
            line_height=now.px(_LINE),
        )
        top += len(lines) * now.px(_LINE) + now.px(2)
        self._paint_detail(painter, QRectF(x, top, box.right() - x, now.px(_CAPTION)), row)

    def _paint_detail(self, painter: QPainter, box: QRectF, row: ActionRow) -> None:
        """ "Per Holm · Fri 20 Nov": the date stays whole, a long name is cut."""
        now = theme.current()
        assert row.action is not None
        due, who = words.due_words(row.action), words.who_words(row.action)
        small, strong = fonts.font(12), fonts.font(12, 600)
        font, color = (strong, now.warn) if row.late else (small, now.text3)
        if who:
            name = QRectF(box)
            name.setWidth(max(0.0, box.width() - text_width(font, due) - now.px(12)))
            x = draw_line(painter, name, who, font=small, color=now.text3)
            box.setLeft(box.x() + x)
            x = draw_line(painter, box, words.DOT, font=small, color=now.text3)
            box.setLeft(box.x() + x)
        box.setLeft(box.x() + draw_line(painter, box, due, font=font, color=color))
        if row.place:
            draw_line(painter, box, words.DOT + row.place, font=small, color=now.text3)


class ActionList(RowList):
    """`opened`: a session's id and the view to open it in."""

    opened = Signal(str, str)
    toast = Signal(str, bool)

    own_keys = RowList.own_keys | {Qt.Key.Key_Space}

    def __init__(
        self,
        workspace: Workspace,
        parent: QWidget | None = None,
        *,
        clock: Clock,
        inset: int = 0,
        empty: str = "",
    ) -> None:
        super().__init__(tr("Open actions"), parent, empty=empty)
        self._workspace, self._clock, self._inset = workspace, clock, inset
        self._pressed_in_box = False
        self.rows = ActionRows(self)
        self.setModel(self.rows)
        self.setItemDelegate(ActionPainter(self))
        self.clicked.connect(self._clicked)

    def insets(self) -> tuple[int, int]:
        if not self._inset:
            left, right = super().insets()
            spare = self.viewport().width() - left - right - theme.current().px(_WIDEST)
            return left, right + max(0, spare)
        inset = theme.current().px(self._inset)
        return inset, inset - self.bar_width()

    def show_rows(self, rows: list[ActionRow]) -> None:
        """Show these rows; the place of the keyboard stays."""
        place, scroll = self.currentIndex().row(), self.verticalScrollBar().value()
        if self.rows.show(rows) and place >= 0:
            places = [at for at, row in enumerate(rows) if row.action is not None]
            if places:
                self.go_to(min(places, key=lambda at: (abs(at - place), at)))
            self.verticalScrollBar().setValue(scroll)

    def act(self, key: int, *, ctrl: bool) -> bool:
        action = self.rows.row(self.currentIndex()).action
        if action is None or ctrl:
            return False
        if key == Qt.Key.Key_Space:
            self.settle(action)
        elif key == Qt.Key.Key_Return:
            self.opened.emit(action.session_id, "summary")
        else:
            return False
        return True

    def settle(self, waiting: Action | Ask) -> None:
        """An action is done; of a question the answer is asked."""
        if isinstance(waiting, Action):
            self.finish(waiting)
        else:
            self.answer(waiting)

    def answer(self, ask: Ask) -> None:
        """Open the small form for the answer beside the row."""
        from facilitator.ui.answer_sheet import ask_answer

        row = self.visualRect(self.currentIndex())
        anchor = QRect(self.viewport().mapToGlobal(row.topLeft()), row.size())
        said = self.toast.emit
        ask_answer(self, self._workspace, ask.id, clock=self._clock, anchor=anchor, said=said)

    def finish(self, action: Action) -> None:
        """The action is done, and says so where it can be taken back."""
        self._workspace.do(edits.set_action_status(self._workspace.state, action.id, "done"))
        self.toast.emit(tr("Done: {action}").format(action=action.text), True)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        zone = self.insets()[0] + theme.current().px(_INDENT)
        self._pressed_in_box = event.position().x() < zone
        super().mousePressEvent(event)

    def _clicked(self, index: QModelIndex) -> None:
        action = self.rows.row(index).action
        if isinstance(action, Ask) or (action is not None and self._pressed_in_box):
            self.settle(action)
        elif action is not None:
            self.opened.emit(action.session_id, "summary")
