# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""All notes in the order in which they were said, one line each. Enter shows one on the board."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from facilitator.domain.hiding import count_waiting, shown_notes
from facilitator.domain.records import Cluster, Note, Voice
from facilitator.ui import fonts, theme
from facilitator.ui.marks import mark_path
from facilitator.ui.texts import tr
from facilitator.ui.widgets import Label, rounded

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter, QShowEvent

    from facilitator.domain.change import Edit
    from facilitator.store.workspace import Workspace

_ROW, _SIDE, _MARK = 32, 16, 16
Index = QModelIndex | QPersistentModelIndex
_KINDS = frozenset({"note", "cluster", "voice", "stage"})


class NotesModel(QAbstractListModel):
    """The notes of a session by what is in memory; the note itself is the user data."""

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._notes: list[Note] = []

    def show_notes(self, notes: list[Note]) -> None:
        """List these."""
        self.beginResetModel()
        self._notes = notes
        self.endResetModel()

    def voice_number(self, note: Note) -> int:
        voice = self._workspace.state.all(Voice).get(note.voice_id or "")
        return voice.number if voice else 0

    def letter(self, note: Note) -> str:
        cluster = self._workspace.state.all(Cluster).get(note.cluster_id or "")
        return cluster.letter if cluster else ""

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._notes)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        note = self._notes[index.row()]
        if role == Qt.ItemDataRole.UserRole:
            return note
        if role == Qt.ItemDataRole.DisplayRole:
            return note.text
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\u200b" + note.text
        return None


class _NoteRow(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, theme.current().px(_ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        now, box = theme.current(), QRectF(option.rect)
        note: Note = index.data(Qt.ItemDataRole.UserRole)
        model = index.model()
        assert isinstance(model, NotesModel)
        plate = box.adjusted(8, 1, -8, -1)
        if option.state & QStyle.StateFlag.State_Selected:
            line = now.text if now.high_contrast else None
            rounded(painter, plate, 6, fill=now.tint, line=line)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            rounded(painter, plate, 6, fill=now.hover, line=None)
        size = now.px(_MARK)
        mark = QRectF(box.left() + _SIDE, round(box.center().y() - size / 2), size, size)
        number = model.voice_number(note)
        rounded(painter, mark, 3, fill=now.note(number) if number else None,
                line=None if number else now.strong)  # fmt: skip
        if number:
            inset = size * 0.22
            path = mark_path(number, mark.adjusted(inset, inset, -inset, -inset))
            painter.fillPath(path, now.note_text)
        right = box.right() - _SIDE
        letter = model.letter(note)
        middle = Qt.AlignmentFlag.AlignVCenter
        if letter:
            painter.setFont(fonts.font(12, 600))
            painter.setPen(now.text2)
            cap = QRectF(right - now.px(24), box.top(), now.px(24), box.height())
            painter.drawText(cap, middle | Qt.AlignmentFlag.AlignRight, letter)
            right = cap.left()
        painter.setFont(fonts.font(13))
        painter.setPen(now.text)
        words = QRectF(mark.right() + 9, box.top(), right - mark.right() - 13, box.height())
        shown = painter.fontMetrics().elidedText(
            " ".join(note.text[:300].split()), Qt.TextElideMode.ElideRight, int(words.width())
        )
        painter.drawText(words, middle, shown)
        painter.restore()


class NotesPage(QWidget):
    """`chosen` gives the id of the note to show on the board."""

    chosen = Signal(str)

    def __init__(
        self, workspace: Workspace, session_id: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace, self._session_id = workspace, session_id
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self.refresh)
        self._stale = True
        self.model = NotesModel(workspace, self)
        self.list = QListView(self)
        self.list.setModel(self.model)
        self.list.setItemDelegate(_NoteRow(self.list))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setStyleSheet("background: transparent;")
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(tr("Notes"))
        self.list.clicked.connect(self._show)
        self.list.activated.connect(self._show)
        self.none = Label(tr("No notes yet."), self, px=13, color="text3")
        self.none.setContentsMargins(_SIDE, 2, _SIDE, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 8)
        column.setSpacing(0)
        column.addWidget(self.none)
        column.addWidget(self.list, 1)

    def hear_of(self, edit: Edit) -> None:
        """Something in the session is different; shown when somebody looks."""
        if any(change.kind in _KINDS for change in edit.changes):
            self._stale = True
            if self.isVisible():
                self._soon.start(0)

    def refresh(self) -> None:
        """List all notes; the chosen one stays chosen."""
        if not self._stale:
            return
        self._stale = False
        current: Note | None = self.list.currentIndex().data(Qt.ItemDataRole.UserRole)
        state = self._workspace.state
        notes = shown_notes(state, self._session_id)
        waiting = count_waiting(state, self._session_id)
        words = tr("%n note(s) waiting", n=waiting) if waiting else tr("No notes yet.")
        self.none.setText(words)
        self.model.show_notes(notes)
        self.none.setVisible(bool(waiting) or not notes)
        rows = {note.id: row for row, note in enumerate(notes)}
        if current is not None and current.id in rows:
            self.list.setCurrentIndex(self.model.index(rows[current.id], 0))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def _show(self, index: QModelIndex) -> None:
        note: Note | None = index.data(Qt.ItemDataRole.UserRole)
        if note is not None:
            self.chosen.emit(note.id)
