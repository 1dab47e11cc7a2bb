# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""How a row of the list looks, and the field in which its words are mended."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractItemModel, QEvent, QObject, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QLineEdit,
    QPlainTextEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from facilitator.domain.records import Cluster, Note
from facilitator.domain.text import NAME_LIMIT
from facilitator.ui import fonts, theme
from facilitator.ui.board.look import note_edge, note_fill
from facilitator.ui.board.marking_words import MARK_WORDS, unusual_kind
from facilitator.ui.marks import mark_path
from facilitator.ui.texts import tr
from facilitator.ui.widgets import rounded

if TYPE_CHECKING:
    from facilitator.ui.list_twin.model import Index, NotesModel

_ROW, _SIDE, _FIELD = 32, 18, 96
_GAP = 8


class RowPainter(QStyledItemDelegate):
    """Rows of one height, so that thousands of them open at once."""

    def __init__(self, model: NotesModel, parent: QObject) -> None:
        super().__init__(parent)
        self._model = model
        self.kept = True  # whether what was typed last could be written

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, theme.current().px(_ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        now, box = theme.current(), QRectF(option.rect)
        state = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & QStyle.StateFlag.State_Selected:
            rounded(painter, box.adjusted(0, 1, -6, -1), 5, fill=now.tint, line=None)
        record = self._model.record_at(index)
        if isinstance(record, Note):
            self._paint_note(painter, box, record)
        else:
            self._paint_group(painter, box, index, record)
        if state & QStyle.StateFlag.State_HasFocus and state & QStyle.StateFlag.State_Active:
            painter.setPen(QPen(now.focus, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(1, 1, -7, -1), 5, 5)
        painter.restore()

    def _paint_note(self, painter: QPainter, box: QRectF, note: Note) -> None:
        now, model = theme.current(), self._model
        side = now.px(_SIDE)
        voices = model.state.voices(note.session_id)
        voice = next((v.number for v in voices if v.id == note.voice_id), 0)
        chip = QRectF(box.left() + 4, box.center().y() - side / 2, side, side)
        rounded(painter, chip, 3, fill=note_fill(voice), line=note_edge(voice))
        if voice:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(now.note_text)
            inset = side * 0.25
            mark = chip.adjusted(inset, inset, -inset, -inset)
            painter.drawPath(mark_path(voice, mark))
        right = box.right() - 12
        for words in _small_print(model, note):
            right = _paint_right(painter, words, right, box)
        painter.setFont(fonts.font(13))
        painter.setPen(now.text)
        _paint_elided(painter, note.text, box, chip.right() + _GAP, right)

    def _paint_group(self, painter: QPainter, box: QRectF, index: Index, cluster: Any) -> None:
        now, left = theme.current(), box.left() + 4
        if isinstance(cluster, Cluster):
            side = now.px(_SIDE)
            letter = QRectF(left, box.center().y() - side / 2, side, side)
            rounded(painter, letter, 4, fill=now.surface, line=now.strong)
            painter.setPen(now.text2)
            painter.setFont(fonts.font(11, 600))
            painter.drawText(letter, Qt.AlignmentFlag.AlignCenter, cluster.letter)
            left = letter.right() + _GAP
        right = _paint_right(painter, str(self._model.count_at(index)), box.right() - 12, box)
        if isinstance(cluster, Cluster) and cluster.mark in MARK_WORDS:
            right = _paint_right(painter, tr(MARK_WORDS[cluster.mark]), right, box)
        named = not isinstance(cluster, Cluster) or bool(cluster.name)
        painter.setFont(fonts.font(13.5, 600 if named else 400))
        painter.setPen(now.text if named else now.text3)
        _paint_elided(painter, str(index.data()), box, left, right)

    # Typing

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        if isinstance(self._model.record_at(index), Note):
            return _NoteField(parent, self)
        field = QLineEdit(parent)
        field.setMaxLength(NAME_LIMIT)
        field.setPlaceholderText(tr("Name this group"))
        field.setAccessibleName(tr("Name of the group"))
        return field

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        box = option.rect
        if isinstance(editor, QPlainTextEdit):
            box.setHeight(theme.current().px(_FIELD))
            around = editor.parentWidget()
            bottom = around.height() if around is not None else box.bottom()
            box.moveBottom(min(box.bottom(), max(bottom, box.height())))
        editor.setGeometry(box)

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        words = str(index.data(Qt.ItemDataRole.EditRole))
        if isinstance(editor, QPlainTextEdit):
            editor.setPlainText(words)
            editor.selectAll()
        elif isinstance(editor, QLineEdit):
            editor.setText(words)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, QPlainTextEdit):
            words = editor.toPlainText()
        else:
            assert isinstance(editor, QLineEdit)
            words = editor.text()
        same = words == str(index.data(Qt.ItemDataRole.EditRole))
        self.kept = same or model.setData(index, words)

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        if isinstance(editor, _NoteField) and isinstance(event, QKeyEvent):
            return False  # it knows itself what Enter means
        return bool(super().eventFilter(editor, event))


class _NoteField(QPlainTextEdit):
    """Enter keeps, Shift+Enter starts a line, Esc forgets."""

    def __init__(self, parent: QWidget, delegate: RowPainter) -> None:
        super().__init__(parent)
        self._delegate = delegate
        self.setAccessibleName(tr("Text of the note"))
        self.setTabChangesFocus(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if shifted:
                self.insertPlainText("\n")
                return
            self._delegate.commitData.emit(self)
            if self._delegate.kept:  # else it stays in the field: no word is lost
                self._delegate.closeEditor.emit(self)
        elif event.key() == Qt.Key.Key_Escape:
            self._delegate.closeEditor.emit(self)
        else:
            super().keyPressEvent(event)


def _small_print(model: NotesModel, note: Note) -> list[str]:
    """From the right: how often it was heard, a second group, for later or not, its kind."""
    second = model.state.clusters.get(note.also_id or "")
    found = [f"×{note.heard + 1}"] if note.heard else []
    if second is not None:
        found.append(tr("also {letter}").format(letter=second.letter))
    if note.parked:
        found.append(tr("Kept for later"))
    if kind := unusual_kind(model.state, note):
        found.append(kind)
    return found


def _paint_right(painter: QPainter, words: str, right: float, box: QRectF) -> float:
    painter.setFont(fonts.font(12))
    painter.setPen(theme.current().text3)
    wide = painter.fontMetrics().horizontalAdvance(words)
    room = QRectF(right - wide, box.top(), wide, box.height())
    painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, words)
    return right - wide - _GAP


def _paint_elided(painter: QPainter, words: str, box: QRectF, left: float, right: float) -> None:
    room = QRectF(left, box.top(), max(0.0, right - left), box.height())
    line = " ".join(words.split("\n"))
    shown = painter.fontMetrics().elidedText(line, Qt.TextElideMode.ElideRight, int(room.width()))
    flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
    painter.drawText(room, flags, shown)
