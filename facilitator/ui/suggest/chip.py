# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""How a suggested group looks: name, count, and what can be done with it; and its renaming."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import (
    QLineEdit,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from facilitator.domain.text import NAME_LIMIT
from facilitator.ui import fonts, theme
from facilitator.ui.icons import paint_icon
from facilitator.ui.texts import tr
from facilitator.ui.widgets import rounded, text_width

if TYPE_CHECKING:
    from facilitator.ui.suggest.chip_model import Index
    from facilitator.ui.suggest.suggestions import Suggestion

HIGH, RING = 32, 4  # a chip, and the px around it that its ring needs
_GAP, _PAD, _ICON, _TARGET, _WIDEST, _EDITOR = 8, 11, 16, 28, 190, 200
#: What can be done with a chip, left to right: name, icon and colour of the icon.
PARTS = (
    ("accept", "check", "accent"),
    ("rename", "pencil-line", "text2"),
    ("ignore", "x", "text2"),
)


class Pointing(QListView):
    """A list that knows where pointer and keyboard are."""

    def pointed_row(self) -> int:
        """The row under the pointer, else the one the keyboard is on; -1 for none."""
        raise NotImplementedError

    def hovered(self) -> tuple[int, int]:
        """Row and part under the pointer; -1 for none."""
        raise NotImplementedError

    def shows_ring(self) -> bool:
        """Whether the keyboard brought the focus here."""
        raise NotImplementedError


class Chip(QStyledItemDelegate):
    """Paints a chip; its name becomes a field when it is renamed."""

    renamed = Signal(int, str)

    def __init__(self, view: Pointing) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        now, row = theme.current(), index.data(Qt.ItemDataRole.UserRole)
        count = text_width(fonts.font(12), str(len(row.note_ids)))
        targets = len(PARTS) * now.px(_TARGET)
        wide = now.px(_PAD) + _name_width(row.name) + 8 + count + 6 + targets + 4
        return QSize(round(wide) + _GAP, now.px(HIGH) + 2 * RING)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        view = self._view
        now, box = theme.current(), chip_box(option.rect)
        row: Suggestion = index.data(Qt.ItemDataRole.UserRole)
        pointed = index.row() == view.pointed_row()
        rounded(painter, box, 6, fill=now.tint if pointed else now.surface, line=now.strong)
        if pointed and now.high_contrast:
            rounded(painter, box, 6, fill=None, line=now.text)
        self._paint_name(painter, box, row)
        for part, (_name, icon, color) in enumerate(PARTS):
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

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
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


def chip_box(cell: QRect) -> QRectF:
    """The chip in its cell."""
    high = theme.current().px(HIGH)
    return QRectF(cell.left() + RING + 0.5, round(cell.center().y() - high / 2) + 0.5,
                  cell.width() - _GAP - 1, high - 1)  # fmt: skip


def part_box(chip: QRectF, part: int) -> QRectF:
    """Where the icon of this part takes a click."""
    wide = theme.current().px(_TARGET)
    left = chip.right() - 4 - (len(PARTS) - part) * wide
    return QRectF(left, chip.top(), wide, chip.height())


def _name_width(name: str) -> float:
    return min(text_width(fonts.font(13, 500), name), float(theme.current().px(_WIDEST)))


def part_words(part: int) -> str:
    """What a click on this part does, and its key."""
    return (
        tr("Make this group  (Enter)"),
        tr("Rename it first  (F2)"),
        tr("Ignore  (Delete)"),
    )[part]
