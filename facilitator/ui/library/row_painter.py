# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Draws a session's row and a learning group's heading, and the line in which a title is edited."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QAbstractItemModel, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import (
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from facilitator.domain.text import NAME_LIMIT
from facilitator.ui import fonts, theme
from facilitator.ui.icons import paint_icon
from facilitator.ui.library import words
from facilitator.ui.library.drawing import draw_line
from facilitator.ui.library.rows import BINNED, ROW, SECTION, TODAY, Row
from facilitator.ui.texts import tr
from facilitator.ui.widgets import rounded, text_width

if TYPE_CHECKING:
    from facilitator.ui.library.rows import Index, SessionRows
    from facilitator.ui.library.session_list import SessionList

ROW_HEIGHT, HEADING_HEIGHT, END = 56, 41, 24
_NARROW, _DATE, _REACH, _ICON, _GAP = 520, 76, 12, 15, 6
_RIGHT = Qt.AlignmentFlag.AlignRight


class RowPainter(QStyledItemDelegate):
    """Asks the theme whenever it draws; keeps nothing."""

    def __init__(self, view: SessionList) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row = cast("Row", index.data(ROW))
        if row.kind == TODAY:
            return QSize(0, self._view.card_height())
        height = HEADING_HEIGHT if row.kind == SECTION else ROW_HEIGHT
        if index.row() == index.model().rowCount() - 1:
            height += END
        return QSize(0, theme.current().px(height))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = cast("Row", index.data(ROW))
        if row.kind == TODAY:
            # The card lies on top and draws itself; its ring goes around it.
            self._paint_ring(painter, self._view.card_box(option.rect), index, radius=14)
            return
        painter.save()
        box = self._box(option.rect, row)
        reach = QRectF(box).adjusted(-_REACH, 0, _REACH, 0)
        over = bool(option.state & QStyle.StateFlag.State_MouseOver)
        if row.kind == SECTION:
            self._paint_heading(painter, box, row, over=over)
        else:
            if over:
                rounded(painter, reach, 6, fill=theme.current().hover, line=None)
            self._paint_row(painter, box, row, cast("SessionRows", index.model()))
        self._paint_ring(painter, reach, index, radius=6)
        painter.restore()

    def _box(self, rect: QRect, row: Row) -> QRect:
        """The part of an item's `rect` that is drawn in: without the margins and the end."""
        left, right = self._view.insets()
        height = theme.current().px(HEADING_HEIGHT if row.kind == SECTION else ROW_HEIGHT)
        return QRect(rect.x() + left, rect.y(), rect.width() - left - right, height)

    def _paint_ring(self, painter: QPainter, box: QRectF, index: Index, *, radius: float) -> None:
        if self._view.rings(index):
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.current().focus, 2))
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), radius, radius)

    def _paint_heading(self, painter: QPainter, box: QRect, row: Row, *, over: bool) -> None:
        now = theme.current()
        painter.fillRect(box.x(), box.bottom(), box.width(), 1, now.strong)
        line = QRectF(box.x(), box.y() + now.px(18), box.width(), now.px(20))
        if row.more:
            line.setRight(self._paint_all(painter, line, row, over=over) - now.px(12))
        width = draw_line(painter, line, row.title, font=fonts.font(14, 600), color=now.text)
        line.setLeft(line.x() + width + now.px(10))
        if line.width() > now.px(40):
            line.translate(0, 1)
            draw_line(painter, line, row.detail, font=fonts.font(12), color=now.text3)

    def _paint_all(self, painter: QPainter, line: QRectF, row: Row, *, over: bool) -> float:
        """ "All 8 sessions ›" at the right end; returns where it begins."""
        now, size, token = theme.current(), theme.current().px(13), "accent" if over else "text2"
        chevron = QRectF(line.right() - size, round(line.center().y() - size / 2) + 1, size, size)
        paint_icon(painter, chevron, "chevron-right", color=token)
        line = line.adjusted(0, 1, -size - now.px(2), 0)
        text, font = tr("All %n session(s)", n=row.more), fonts.font(12)
        width = draw_line(painter, line, text, font=font, color=now.color(token), align=_RIGHT)
        return line.right() - width

    def _paint_row(self, painter: QPainter, box: QRect, row: Row, model: SessionRows) -> None:
        now = theme.current()
        assert row.session is not None
        assert model.today is not None
        if not row.first:
            painter.fillRect(box.x(), box.y(), box.width(), 1, now.border)
            box = box.adjusted(0, 1, 0, 0)
        middle = box.y() + box.height() / 2
        day, below = words.day_words(row.session, model.today)
        small, line = now.px(16), now.px(18)
        date = QRectF(box.x(), middle - (small if day else small / 2), now.px(_DATE) - 6, small)
        if day:
            draw_line(painter, date, day, font=fonts.font(15, 600), color=now.text)
            date.translate(0, small)
        draw_line(painter, date, below, font=fonts.font(12), color=now.text3)
        end = self._paint_standing(painter, box, row)
        x = box.x() + now.px(_DATE)
        title = QRectF(x, middle - line, end - now.px(16) - x, line)
        draw_line(painter, title, row.title, font=fonts.font(14.5, 500), color=now.text)
        facts = words.facts(row.session, model.counted.of(row.key))
        title.translate(0, line)
        draw_line(painter, title, facts, font=fonts.font(12), color=now.text3)

    def _paint_standing(self, painter: QPainter, box: QRect, row: Row) -> float:
        """Its standing at the right end, or the way out of the bin; returns where it begins."""
        now, size = theme.current(), theme.current().px(_ICON)
        assert row.session is not None
        icon, text = words.standing_icon(row.session), words.standing_words(row.session)
        if row.kind == BINNED:
            icon, text = "undo-2", tr("Restore")
        font, token = fonts.font(12.5), "accent" if row.kind == BINNED else "text2"
        # Where there is little room the icon stays, and the words are in the accessible text.
        narrow = box.width() < now.px(_NARROW) and row.kind != BINNED
        x = box.x() + box.width() - size
        if not narrow:
            x -= round(text_width(font, text)) + now.px(_GAP)
            draw_line(painter, QRectF(box), text, font=font, color=now.color(token), align=_RIGHT)
        y = round(box.y() + (box.height() - size) / 2)
        paint_icon(painter, QRectF(x, y, size, size), icon, color=token)
        return x

    def createEditor(
        self,
        parent: QWidget,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> QWidget:
        line = QLineEdit(parent)
        line.setMaxLength(NAME_LIMIT)
        line.setAccessibleName(tr("Title of the session"))
        line.setFont(fonts.font(14.5, 500))
        return line

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        line = cast("QLineEdit", editor)
        line.setText(str(index.data(Qt.ItemDataRole.EditRole)))
        line.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        model.setData(index, cast("QLineEdit", editor).text())

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        now, row = theme.current(), cast("Row", index.data(ROW))
        if row.kind == TODAY:
            editor.setGeometry(option.rect)
            return
        box = self._box(option.rect, row)
        left, tall = box.x() + now.px(_DATE) - 9, now.px(34)
        top = box.y() + (box.height() - tall) // 2
        editor.setGeometry(left, top, max(now.px(120), box.right() - left), tall)
