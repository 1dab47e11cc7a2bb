# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What a search found: the words in their sentence, what it is, and where it was said."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from facilitator.domain.catalogue import date_of
from facilitator.ui import fonts, theme
from facilitator.ui.forms.kinds import has_page, icon_of, words_of
from facilitator.ui.icons import paint_icon
from facilitator.ui.library import words
from facilitator.ui.library.drawing import draw_line, draw_marked
from facilitator.ui.library.found import marked, snippet
from facilitator.ui.library.row_list import RowList
from facilitator.ui.library.rows import NOWHERE, ROW, Index
from facilitator.ui.texts import day_month, tr
from facilitator.ui.widgets import rounded

if TYPE_CHECKING:
    from collections.abc import Sequence

    from facilitator.domain.state import State
    from facilitator.store.search import Hit

_HEIGHT, _ICON, _INDENT, _TOP = 56, 16, 28, 12
_ICONS = {
    "session": "calendar",
    "note": "sticky-note",
    "cluster": "group",
    "learning_group": "users-round",
}
_IN_RUN = ("note", "cluster")


def kind_words(kind: str) -> str:
    """What kind of thing was found."""
    if has_page(kind):
        return words_of(kind)
    return {
        "session": tr("Session"),
        "note": tr("Note"),
        "cluster": tr("group").capitalize(),  # "Group" alone is what a button does
        "learning_group": tr("Learning group"),
    }[kind]


@dataclass(frozen=True, slots=True)
class Found:
    """One result. `where` names its session, `view` is the one to open it in.

    `at`: what to show there, "" for the session as a whole.
    """

    kind: str
    id: str
    session_id: str
    text: str
    where: str
    view: str
    at: str = ""


def found_rows(hits: Sequence[Hit], state: State, asked: str) -> list[Found]:
    """The results as they are shown."""
    rows: list[Found] = []
    for hit in hits:
        session = state.sessions.get(hit.session_id or "")
        if session is None and hit.kind != "learning_group":
            continue
        parts = [kind_words(hit.kind)]
        view = "run" if hit.kind in _IN_RUN or has_page(hit.kind) else "plan"
        at = hit.id if hit.kind == "note" or has_page(hit.kind) else ""
        if session is not None:
            if hit.kind != "session":
                parts.append(words.title_of(session))
            elif session.status in ("running", "done"):
                view = "run" if session.status == "running" else "summary"
            if day := date_of(session.date):
                parts.append(f"{day_month(day)} {day.year}")
        text = snippet(hit.text, asked)
        rows.append(
            Found(hit.kind, hit.id, hit.session_id or "", text, words.DOT.join(parts), view, at)
        )
    return rows


class FoundRows(QAbstractListModel):
    """The model behind the list."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Found] = []

    def show(self, rows: list[Found]) -> None:
        """Put these results in place of the old ones."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def row(self, index: Index) -> Found:
        """The result at `index`."""
        return self._rows[index.row()]

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.row(index)
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{row.text}, {row.where}".replace(words.DOT, ", ")
        return None


class FoundPainter(QStyledItemDelegate):
    """Two lines beside an icon; what was searched for is bold on a tint."""

    def __init__(self, view: SearchList) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, theme.current().px(_HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        now, row = theme.current(), cast("Found", index.data(ROW))
        left, right = self._view.insets()
        box = QRectF(option.rect).adjusted(left, 0, -right, 0)
        painter.save()
        if option.state & QStyle.StateFlag.State_MouseOver:
            rounded(painter, box.adjusted(-12, 0, 12, 0), 6, fill=now.hover, line=None)
        if index.row():
            painter.fillRect(QRectF(box.x(), box.y(), box.width(), 1), now.border)
        size, line = now.px(_ICON), now.px(18)
        top = box.y() + (box.height() - 2 * line) / 2
        icon = QRectF(box.x(), round(top + (line - size) / 2), size, size)
        name = icon_of(row.kind) if has_page(row.kind) else _ICONS[row.kind]
        paint_icon(painter, icon, name)
        text = QRectF(box.x() + now.px(_INDENT), top, box.width() - now.px(_INDENT), line)
        draw_marked(painter, text, row.text, marked(row.text, self._view.asked))
        text.translate(0, line)
        draw_line(painter, text, row.where, font=fonts.font(12), color=now.text3)
        if self._view.rings(index):
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(now.focus, 2))
            painter.drawRoundedRect(box.adjusted(-11, 1, 11, -1), 6, 6)
        painter.restore()


class SearchList(RowList):
    """`opened`: session id, view, and the id of what to show there or ""."""

    opened = Signal(str, str, str)
    group_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("What was found"), parent)
        self.asked = ""
        self.rows = FoundRows(self)
        self.setModel(self.rows)
        self.setItemDelegate(FoundPainter(self))
        self.clicked.connect(self._open)

    def show_rows(self, rows: list[Found], asked: str) -> None:
        """Show the results of a search for `asked`."""
        self.asked = asked
        self.rows.show(rows)
        self.empty = tr(
            "Nothing found for “{words}”. Search looks in titles, notes and actions."
        ).format(words=asked)
        self.viewport().update()

    def act(self, key: int, *, ctrl: bool) -> bool:
        if key != Qt.Key.Key_Return or ctrl:
            return False
        self._open(self.currentIndex())
        return True

    def open_first(self) -> None:
        """Open the best result, as Enter in the search line does."""
        if self.rows.rowCount():
            self._open(self.rows.index(0, 0))

    def _open(self, index: QModelIndex) -> None:
        row = self.rows.row(index)
        if row.kind == "learning_group":
            self.group_chosen.emit(row.id)
        else:
            self.opened.emit(row.session_id, row.view, row.at)
