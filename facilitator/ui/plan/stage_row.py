# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Draws a row of the plan: handle, clock time, kind, title, minutes; and its field for minutes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractItemModel,
    QRect,
    QRectF,
    QRegularExpression,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import (
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from facilitator.ui import fonts, theme
from facilitator.ui.icons import paint_icon
from facilitator.ui.plan.kinds import mode_icon
from facilitator.ui.plan.stage_model import END, ID, SLOT, Index, StageModel
from facilitator.ui.texts import tr
from facilitator.ui.widgets import rounded, text_width

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

ROW, END_ROW, INSET = 44, 37, 12
_MIDDLE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
_TIME, _ICON, _TITLE = 30, 82, 112  # from the left edge of the row
_BOX, _PADDING = 30, 9  # the field for minutes


class StageRow(QStyledItemDelegate):
    """Draws one row. `minutes_typed`: the row of a stage and what somebody wrote there."""

    minutes_typed = Signal(int, str)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        tall = END_ROW if index.data(ID) == END else ROW
        return QSize(option.rect.width(), theme.current().px(tall))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        now = theme.current()
        row: QRect = option.rect.adjusted(INSET, 0, -INSET, 0)
        state = option.state
        painter.save()
        if index.data(ID) == END:
            self._paint_end(painter, row, index)
            painter.restore()
            return
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        if chosen:
            line = now.text if now.high_contrast else None
            rounded(painter, QRectF(row), 8, fill=now.tint, line=line)
        elif hovered:
            rounded(painter, QRectF(row), 8, fill=now.hover, line=None)
        focused = state & QStyle.StateFlag.State_HasFocus
        if focused and state & QStyle.StateFlag.State_KeyboardFocusChange:
            ring = QRectF(row).adjusted(1, 1, -1, -1)
            rounded(painter, ring, 7, fill=None, line=now.focus)
            rounded(painter, ring.adjusted(1, 1, -1, -1), 6, fill=None, line=now.focus)
        self._paint_gutter(painter, row, index, movable=chosen or hovered)
        self._paint_stage(painter, row, index, chosen=chosen)
        painter.restore()

    def _paint_gutter(self, painter: QPainter, row: QRect, index: Index, *, movable: bool) -> None:
        """The handle to pull a stage by, else where the session is now."""
        model, now = index.model(), theme.current()
        assert isinstance(model, StageModel)
        if index.data(SLOT) is None:
            return
        if index.data(ID) == model.running:
            _icon(painter, row, row.left() + now.px(6), name="play", size=14, color="accent")
        elif movable:
            left = row.left() + now.px(6)
            _icon(painter, row, left, name="grip-vertical", size=15, color="text3")

    def _paint_stage(self, painter: QPainter, row: QRect, index: Index, *, chosen: bool) -> None:
        now, slot, model = theme.current(), index.data(SLOT), index.model()
        assert isinstance(model, StageModel)
        left = row.left()
        painter.setFont(fonts.font(13))
        painter.setPen(now.text2)
        time = QRect(left + now.px(_TIME), row.top(), now.px(48), row.height())
        painter.drawText(time, _MIDDLE, model.starts(slot) if slot else "")
        icon = mode_icon(slot.stage.mode) if slot else "clipboard-list"
        _icon(painter, row, left + now.px(_ICON), name=icon, size=17, color="text2")
        right = row.right() - now.px(_BOX // 2 + 5)
        if slot:
            box = minutes_box(row, slot.stage.minutes)
            if chosen:
                rounded(painter, QRectF(box), 6, fill=now.surface, line=now.strong)
            _paint_minutes(painter, box, slot.stage.minutes)
            right = box.left() - now.px(6)
        quiet = tr("optional") if slot and slot.stage.optional else ""
        if quiet:
            wide = round(text_width(fonts.font(12), quiet)) + 1
            painter.setFont(fonts.font(12))
            painter.setPen(now.text3)
            painter.drawText(QRect(right - wide, row.top(), wide, row.height()), _MIDDLE, quiet)
            right -= wide + now.px(8)
        painter.setFont(fonts.font(14.5, 600 if chosen else 400))
        painter.setPen(now.text2 if quiet and not chosen else now.text)
        start = left + now.px(_TITLE)
        words = painter.fontMetrics().elidedText(
            index.data(), Qt.TextElideMode.ElideRight, right - start
        )
        painter.drawText(QRect(start, row.top(), right - start, row.height()), _MIDDLE, words)

    def _paint_end(self, painter: QPainter, row: QRect, index: Index) -> None:
        now, model = theme.current(), index.model()
        assert isinstance(model, StageModel)
        painter.setPen(now.border)
        painter.drawLine(row.left(), row.top() + 2, row.right(), row.top() + 2)
        over = model.table.over_minutes > 0
        painter.setFont(fonts.font(13, 600 if over else 400))
        painter.setPen(now.warn if over else now.text2)
        box = row.adjusted(now.px(_TIME), 2, 0, 0)
        painter.drawText(box, _MIDDLE, model.ends())
        painter.setFont(fonts.font(13))
        painter.setPen(now.text2)
        after = now.px(_ICON - _TIME) if model.clocked else 0
        painter.drawText(box.adjusted(after, 0, 0, 0), _MIDDLE, str(index.data()))

    # The field for minutes

    def createEditor(
        self, parent: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> QLineEdit:
        field = QLineEdit(parent)
        field.setFont(fonts.font(14))
        field.setAlignment(Qt.AlignmentFlag.AlignCenter)
        field.setAccessibleName(tr("Minutes"))
        field.setValidator(QRegularExpressionValidator(QRegularExpression(r"\d{0,4}"), field))
        # The row gives it its height; that of other fields is larger.
        field.setStyleSheet("min-height: 0; padding: 0; border-radius: 6px;")
        return field

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        assert isinstance(editor, QLineEdit)
        editor.setText(str(index.data(SLOT).stage.minutes))
        editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        assert isinstance(editor, QLineEdit)
        self.minutes_typed.emit(index.row(), editor.text())

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        row = option.rect.adjusted(INSET, 0, -INSET, 0)
        editor.setGeometry(minutes_box(row, index.data(SLOT).stage.minutes))


def minutes_box(row: QRect, minutes: int) -> QRect:
    """Where "25 min" stands in a row, with room for a frame."""
    now = theme.current()
    words = text_width(fonts.font(14), str(minutes)) + text_width(fonts.font(12), _unit())
    wide, tall = round(words) + 2 * now.px(_PADDING), now.px(_BOX)
    wide = max(wide, now.px(46))
    top = row.top() + (row.height() - tall) // 2
    return QRect(row.right() - now.px(INSET) - wide + 1, top, wide, tall)


def _unit() -> str:
    return " " + tr("min")


def _icon(painter: QPainter, row: QRect, left: int, *, name: str, size: int, color: str) -> None:
    side = theme.current().px(size)
    top = row.top() + round((row.height() - side) / 2)
    paint_icon(painter, QRectF(left, top, side, side), name, color=color)


def _paint_minutes(painter: QPainter, box: QRect, minutes: int) -> None:
    now = theme.current()
    align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
    inner = box.adjusted(0, 0, -now.px(_PADDING), 0)
    painter.setFont(fonts.font(12))
    painter.setPen(now.text3)
    painter.drawText(inner.adjusted(0, 1, 0, 0), align, _unit())
    painter.setPen(now.text)
    inner.setRight(inner.right() - round(text_width(painter.font(), _unit())))
    painter.setFont(fonts.font(14))
    painter.drawText(inner, align, str(minutes))
