# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Suggested groups side by side, each with its name, its count, and what can be done with it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QLineEdit,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QWidget,
)

from facilitator.domain.text import NAME_LIMIT
from facilitator.ui import fonts, theme
from facilitator.ui.icons import paint_icon
from facilitator.ui.texts import tr
from facilitator.ui.widgets import plain_tooltip, rounded, text_width

if TYPE_CHECKING:
    from collections.abc import Sequence

    from facilitator.ui.suggest.suggestions import Suggestion

_HIGH, _GAP, _PAD, _ICON, _TARGET, _WIDEST = 32, 8, 11, 16, 28, 190
_RING = 4  # px around a chip that its ring needs
_PARTS = (("accept", "check", "accent"), ("rename", "pencil-line", "text2"), ("ignore", "x", "text2"))
_EDITOR = 200
Index = QModelIndex | QPersistentModelIndex


class ChipModel(QAbstractListModel):
    """The suggestions; each is the user data of its row."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._rows: list[Suggestion] = []

    def show_suggestions(self, suggestions: Sequence[Suggestion]) -> None:
        """These, in this order."""
        self.beginResetModel()
        self._rows = list(suggestions)
        self.endResetModel()

    def suggestions(self) -> list[Suggestion]:
        return self._rows

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.UserRole:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return row.name
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tooltip(reason(row))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            count = tr("%n note(s)", n=len(row.note_ids))
            return f"{row.name}, {count}. {reason(row)}"
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return tr("Enter accepts it, F2 renames it first, Delete ignores it")
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsEditable


def reason(suggestion: Suggestion) -> str:
    """Why these notes, in words."""
    return tr("Share: {words}").format(words=", ".join(suggestion.words))


class _Chip(QStyledItemDelegate):
    """Paints a chip; its name becomes a field when it is renamed."""

    renamed = Signal(int, str)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        now, row = theme.current(), index.data(Qt.ItemDataRole.UserRole)
        count = text_width(fonts.font(12), str(len(row.note_ids)))
        targets = len(_PARTS) * now.px(_TARGET)
        wide = now.px(_PAD) + _name_width(row.name) + 8 + count + 6 + targets + 4
        return QSize(round(wide) + _GAP, now.px(_HIGH) + 2 * _RING)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        view = option.widget
        assert isinstance(view, ChipList)
        now, box = theme.current(), chip_box(option.rect)
        row: Suggestion = index.data(Qt.ItemDataRole.UserRole)
        pointed = index.row() == view.pointed_row()
        rounded(painter, box, 6, fill=now.tint if pointed else now.surface, line=now.strong)
        if pointed and now.high_contrast:
            rounded(painter, box, 6, fill=None, line=now.text)
        self._paint_name(painter, box, row)
        for part, (_name, icon, color) in enumerate(_PARTS):
            target = part_box(box, part)
            if view.hovered() == (index.row(), part):
                rounded(painter, target.adjusted(1, 3, -1, -3), 5, fill=now.hover, line=None)
            size = now.px(_ICON)
            corner = target.center().x() - size / 2, target.center().y() - size / 2
            square = QRectF(round(corner[0]), round(corner[1]), size, size)
            paint_icon(painter, square, icon, color=color)
        if view.shows_ring() and index.row() == view.currentIndex().row():
            painter.setPen(QPen(now.focus, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(-3, -3, 3, 3), 9, 9)
        painter.restore()

    def _paint_name(self, painter: QPainter, box: QRectF, row: Suggestion) -> None:
        now, font = theme.current(), fonts.font(13, 500)
        wide = _name_width(row.name)
        left = box.left() + now.px(_PAD)
        name = QRectF(left, box.top(), wide, box.height())
        painter.setFont(font)
        painter.setPen(now.text)
        shown = QFontMetricsF(font).elidedText(row.name, Qt.TextElideMode.ElideRight, wide)
        painter.drawText(name, Qt.AlignmentFlag.AlignVCenter, shown)
        pen = QPen(now.text3, 1)
        pen.setDashPattern([3, 2])
        painter.setPen(pen)
        line = round(box.center().y() + QFontMetricsF(font).height() / 2) + 1.5
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.drawLine(round(left), round(line), round(left + wide), round(line))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(fonts.font(12))
        painter.setPen(now.text3)
        count = QRectF(name.right() + 8, box.top(), 60, box.height())
        painter.drawText(count, Qt.AlignmentFlag.AlignVCenter, str(len(row.note_ids)))

    # Renaming

    def createEditor(
        self, parent: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> QWidget:
        editor = QLineEdit(parent)
        editor.setMaxLength(NAME_LIMIT)
        editor.setAccessibleName(tr("Name of the group"))
        return editor

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        box = chip_box(option.rect).toRect()
        editor.setGeometry(box.left(), box.top(), max(box.width(), _EDITOR), box.height())

    def setModelData(self, editor: QWidget, model: object, index: Index) -> None:
        assert isinstance(editor, QLineEdit)
        self.renamed.emit(index.row(), editor.text())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A click elsewhere must not make a group: only Enter does."""
        if event.type() == QEvent.Type.FocusOut and isinstance(watched, QLineEdit):
            self.closeEditor.emit(watched, QStyledItemDelegate.EndEditHint.RevertModelCache)
            return False
        return super().eventFilter(watched, event)


class ChipList(QListView):
    """Keys: arrows choose, Enter accepts, F2 renames, Delete ignores, Shift+Delete ignores all.

    `accepted` gives the row and the name; `pointed` the row whose notes shall be shown, or -1.
    """

    accepted = Signal(int, str)
    ignored = Signal(int)
    all_ignored = Signal()
    pointed = Signal(int)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hovered = (-1, -1)
        self._by_keyboard = False
        self.chips = ChipModel(self)
        self.setModel(self.chips)
        self._delegate = _Chip(self)
        self._delegate.renamed.connect(self.accepted)
        self.setItemDelegate(self._delegate)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setStyleSheet("background: transparent;")
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("Suggested groups"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def show_suggestions(self, suggestions: Sequence[Suggestion]) -> None:
        """These; the chosen one stays chosen as far as it is still there."""
        if list(suggestions) == self.chips.suggestions():
            return
        row = max(self.currentIndex().row(), 0)
        self._hovered = (-1, -1)
        self.chips.show_suggestions(suggestions)
        if suggestions and self.hasFocus():
            self.setCurrentIndex(self.chips.index(min(row, len(suggestions) - 1), 0))
        self._tell()

    def pointed_row(self) -> int:
        """The row under the pointer, else the one the keyboard is on."""
        if self._hovered[0] >= 0:
            return self._hovered[0]
        return self.currentIndex().row() if self.hasFocus() else -1

    def hovered(self) -> tuple[int, int]:
        """Row and part under the pointer; -1 for none."""
        return self._hovered

    def shows_ring(self) -> bool:
        return self._by_keyboard and self.hasFocus()

    def rename(self, row: int) -> None:
        """Open the name for typing; Enter accepts the group with it."""
        self.setCurrentIndex(self.chips.index(row, 0))
        self.edit(self.currentIndex())

    def sizeHint(self) -> QSize:
        return QSize(600, theme.current().px(_HIGH) + 2 * _RING)

    def minimumSizeHint(self) -> QSize:
        return QSize(60, self.sizeHint().height())

    def _tell(self) -> None:
        self.pointed.emit(self.pointed_row())
        self.viewport().update()

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row, key = self.currentIndex().row(), event.key()
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if key == Qt.Key.Key_Escape:
            self.left.emit()
        elif key == Qt.Key.Key_Delete and shift:
            self.all_ignored.emit()
        elif row < 0:
            super().keyPressEvent(event)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.accepted.emit(row, self.chips.suggestions()[row].name)
        elif key == Qt.Key.Key_F2:
            self.rename(row)
        elif key == Qt.Key.Key_Delete:
            self.ignored.emit(row)
        else:
            self._by_keyboard = True
            super().keyPressEvent(event)

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:
        super().currentChanged(current, previous)
        self._tell()
        if self.shows_ring() and current.isValid():
            self.scrollTo(current)
            below = self.visualRect(current).bottomLeft() + QPoint(0, 4)
            QToolTip.showText(
                self.viewport().mapToGlobal(below),
                current.data(Qt.ItemDataRole.ToolTipRole),
                self.viewport(),
            )

    def focusInEvent(self, event: QFocusEvent) -> None:
        keys = (Qt.FocusReason.MouseFocusReason, Qt.FocusReason.PopupFocusReason)
        self._by_keyboard = event.reason() not in keys
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.chips.rowCount():
            self.setCurrentIndex(self.chips.index(0, 0))
        self._tell()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._tell()

    # Mouse

    def _part_at(self, at: QPoint) -> tuple[int, int]:
        index = self.indexAt(at)
        box = chip_box(self.visualRect(index)) if index.isValid() else QRectF()
        if not box.contains(at):
            return -1, -1
        parts = range(len(_PARTS))
        return index.row(), next((p for p in parts if part_box(box, p).contains(at)), -1)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self._part_at(event.position().toPoint()))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover((-1, -1))

    def _hover(self, hovered: tuple[int, int]) -> None:
        if hovered != self._hovered:
            self._hovered = hovered
            self._tell()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """What a press chooses happens on release, so that it can be drawn away from."""
        self._pressed = self._part_at(event.position().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        row, part = self._part_at(event.position().toPoint())
        if event.button() != Qt.MouseButton.LeftButton or row < 0 or (row, part) != self._pressed:
            return
        what = _PARTS[part][0] if part >= 0 else "rename"
        if what == "accept":
            self.accepted.emit(row, self.chips.suggestions()[row].name)
        elif what == "ignore":
            self.ignored.emit(row)
        else:
            self.rename(row)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Two quick clicks on two chips are two clicks."""
        self.mousePressEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        """Over an icon the tooltip says what it does, elsewhere why these notes."""
        if event.type() == QEvent.Type.ToolTip and self._hovered[1] >= 0:
            words = _part_words(self._hovered[1])
            QToolTip.showText(event.globalPos(), words, self.viewport())  # type: ignore[attr-defined]
            return True
        return super().viewportEvent(event)


def chip_box(cell: QRect) -> QRectF:
    """The chip in its cell."""
    high = theme.current().px(_HIGH)
    return QRectF(cell.left() + _RING + 0.5, round(cell.center().y() - high / 2) + 0.5,
                  cell.width() - _GAP - 1, high - 1)  # fmt: skip


def part_box(chip: QRectF, part: int) -> QRectF:
    """Where the icon of this part takes a click."""
    wide = theme.current().px(_TARGET)
    left = chip.right() - 4 - (len(_PARTS) - part) * wide
    return QRectF(left, chip.top(), wide, chip.height())


def _name_width(name: str) -> float:
    return min(text_width(fonts.font(13, 500), name), float(theme.current().px(_WIDEST)))


def _part_words(part: int) -> str:
    return (
        tr("Make this group  (Enter)"),
        tr("Rename it first  (F2)"),
        tr("Ignore  (Delete)"),
    )[part]
