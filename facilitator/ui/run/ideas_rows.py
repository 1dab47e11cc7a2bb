# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""How an idea looks beside what became of it, and the group above its notes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from facilitator.domain.hiding import shown_notes
from facilitator.ui import fonts, theme
from facilitator.ui.icons import paint_icon
from facilitator.ui.run.wrapped import wrapped
from facilitator.ui.texts import tr
from facilitator.ui.widgets import rounded

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QListView

    from facilitator.domain.records import Note
    from facilitator.domain.state import State

ROW = Qt.ItemDataRole.UserRole
_SIDE, _LINE, _SMALL, _PAD, _ICON, _INDENT = 16, 18, 16, 6, 14, 22
Index = QModelIndex | QPersistentModelIndex
_ICONS = {
    "": ("circle", "text3"),
    "taken_up": ("circle-check", "accent"),
    "joined": ("merge", "accent"),
    "parked": ("archive", "text2"),
    "passed_on": ("arrow-right", "accent"),
    "not_used": ("circle-x", "text2"),
}


@dataclass(frozen=True, slots=True)
class IdeaRow:
    """An idea with its one note, or a group with all of its notes and no fate of its own."""

    note_ids: tuple[str, ...]
    text: str
    fate: str = ""
    reason: str = ""
    is_group: bool = False

    @property
    def key(self) -> tuple[str, ...]:
        return (*self.note_ids, "group" if self.is_group else "note")

    def spoken(self) -> str:
        """The row for a screen reader."""
        if self.is_group:
            count = tr("%n note(s)", n=len(self.note_ids))
            return f"{self.text}, {count}"
        return ", ".join(filter(None, (self.text, fate_words(self.fate), self.reason)))


def fate_words(fate: str) -> str:
    """What became of an idea."""
    return {
        "taken_up": tr("Taken up"),
        "joined": tr("Joined with another"),
        "parked": tr("Kept for later"),
        "passed_on": tr("Passed on"),
        "not_used": tr("Not used"),
    }.get(fate, tr("Not said yet"))


def idea_rows(state: State, session_id: str) -> list[IdeaRow]:
    """Groups by letter with their notes below them, then the notes in no group."""
    notes = shown_notes(state, session_id)
    rows: list[IdeaRow] = []
    for cluster in state.clusters_of(session_id):
        members = [note for note in notes if note.cluster_id == cluster.id]
        if members:
            name = cluster.name or tr("(no name yet)")
            ids = tuple(note.id for note in members)
            rows.append(IdeaRow(ids, f"{cluster.letter}  {name}", is_group=True))
            rows += map(_row, members)
    loose = [note for note in notes if note.cluster_id is None]
    if loose and rows:
        ids = tuple(note.id for note in loose)
        rows.append(IdeaRow(ids, tr("Not grouped"), is_group=True))
    return [*rows, *map(_row, loose)]


def _row(note: Note) -> IdeaRow:
    return IdeaRow((note.id,), note.text, note.fate, note.fate_reason)


class IdeaPainter(QStyledItemDelegate):
    """Draws an `IdeaRow` as wide as its list."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        now, row = theme.current(), index.data(ROW)
        lines = len(self._lines(row))
        small = 0 if row.is_group else len(self._below(row))
        return QSize(100, now.px(lines * _LINE + small * _SMALL + 2 * _PAD))

    def _room(self) -> int:
        return max(60, self._view.viewport().width() - theme.current().px(2 * _SIDE + _INDENT))

    def _lines(self, row: IdeaRow) -> list[str]:
        weight = 600 if row.is_group else 400
        return wrapped(row.text, fonts.font(13, weight), self._room()) or [""]

    def _below(self, row: IdeaRow) -> list[str]:
        words = " · ".join(filter(None, (fate_words(row.fate), row.reason)))
        return wrapped(words, fonts.font(12), self._room())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        now, row, box = theme.current(), index.data(ROW), QRectF(option.rect)
        plate = box.adjusted(8, 1, -8, -1)
        if option.state & QStyle.StateFlag.State_Selected:
            line = now.text if now.high_contrast else None
            rounded(painter, plate, 6, fill=now.tint, line=line)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            rounded(painter, plate, 6, fill=now.hover, line=None)
        if self._view.hasFocus() and self._view.currentIndex() == index:
            rounded(painter, plate, 6, fill=None, line=now.focus)
            rounded(painter, plate.adjusted(1, 1, -1, -1), 5, fill=None, line=now.focus)
        x, top = box.left() + now.px(_SIDE), box.top() + now.px(_PAD)
        if not row.is_group:
            icon, color = _ICONS.get(row.fate, _ICONS[""])
            size = now.px(_ICON)
            paint_icon(painter, QRectF(x, top + now.px(2), size, size), icon, color=color)
            x += now.px(_INDENT)
        parts = [(line, 13.0, 600 if row.is_group else 400, now.text, _LINE)
                 for line in self._lines(row)]  # fmt: skip
        if not row.is_group:
            faint = now.text2 if row.fate else now.text3
            parts += [(line, 12.0, 400, faint, _SMALL) for line in self._below(row)]
        for words, px, weight, color_, line_height in parts:
            painter.setFont(fonts.font(px, weight))
            painter.setPen(color_)
            area = QRectF(x, top, box.right() - x, now.px(line_height))
            painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, words)
            top += now.px(line_height)
        painter.restore()
