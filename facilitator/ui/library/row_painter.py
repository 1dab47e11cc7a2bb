# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Draws a session's row and a learning group's heading, and the line in which a title is edited."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QAbstractItemModel, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
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
from facilitator.ui.library.rows import BINNED, ROW, SECTION, TODAY, Row
from facilitator.ui.texts import tr
from facilitator.ui.widgets import rounded, text_width

if TYPE_CHECKING:
    from facilitator.ui.library.rows import Index, SessionRows
    from facilitator.ui.library.session_list import SessionList

ROW_HEIGHT, HEADING_HEIGHT, CARD_HEIGHT, TOP, END = 56, 41, 95, 20, 24
INSET, NARROW_INSET, NARROW = 28, 16, 560
_DATE, _REACH, _ICON, _GAP = 76, 12, 15, 6
_MIDDLE = Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight


class RowPainter(QStyledItemDelegate):
    """Each row asks the theme when it is drawn; nothing is kept."""

    def __init__(self, view: SessionList) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row = cast("Row", index.data(ROW))
        height = {SECTION: HEADING_HEIGHT, TODAY: TOP + CARD_HEIGHT}.get(row.kind, ROW_HEIGHT)
        if row.kind == TODAY:
            return QSize(0, self._view.card_height())
        if index.row() == index.model().rowCount() - 1:
            height += END
        return QSize(0, theme.current().px(height))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = cast("Row", index.data(ROW))
        model = cast("SessionRows", index.model())
        painter.save()
        box = self._box(option.rect, row)
        if row.kind == TODAY:
            self._paint_focus(painter, self._view.card_box(option.rect), index, radius=14)
        elif row.kind == SECTION:
            self._paint_heading(painter, box, row, option)
        else:
            self._paint_ground(painter, box, option)
            self._paint_row(painter, box, row, model)
            if not row.first:
                painter.fillRect(box.x(), box.y(), box.width(), 1, theme.current().border)
        if row.kind != TODAY:
            reach = QRectF(box).adjusted(-_REACH, 0, _REACH, 0)
            self._paint_focus(painter, reach, index, radius=6)
        painter.restore()

    def _box(self, rect: QRect, row: Row) -> QRect:
        now = theme.current()
        left, right = self._view.insets()
        height = now.px(HEADING_HEIGHT if row.kind == SECTION else ROW_HEIGHT)
        return QRect(rect.x() + left, rect.y(), rect.width() - left - right, height)

    def _paint_ground(self, painter: QPainter, box: QRect, option: QStyleOptionViewItem) -> None:
        if option.state & QStyle.StateFlag.State_MouseOver:
            reach = QRectF(box).adjusted(-_REACH, 0, _REACH, 0)
            rounded(painter, reach, 6, fill=theme.current().hover, line=None)

    def _paint_focus(self, painter: QPainter, box: QRectF, index: Index, *, radius: float) -> None:
        if self._view.rings(index):
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.current().focus, 2))
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), radius, radius)

    def _paint_heading(
        self, painter: QPainter, box: QRect, row: Row, option: QStyleOptionViewItem
    ) -> None:
        now = theme.current()
        painter.fillRect(box.x(), box.bottom(), box.width(), 1, now.strong)
        line = QRectF(box.x(), box.y() + now.px(18), box.width(), now.px(20))
        right = line.right()
        if row.more:
            right = self._paint_all(painter, line, row, option) - now.px(12)
        bold, quiet = fonts.font(14, 600), fonts.font(12)
        title = _elided(painter, bold, row.title, right - line.x())
        painter.setPen(now.text)
        painter.drawText(line, _MIDDLE, title)
        x = line.x() + text_width(bold, title) + now.px(10)
        rest = QRectF(x, line.y() + 1, right - x, line.height())
        painter.setPen(now.text3)
        painter.drawText(rest, _MIDDLE, _elided(painter, quiet, row.detail, rest.width()))

    def _paint_all(
        self, painter: QPainter, line: QRectF, row: Row, option: QStyleOptionViewItem
    ) -> float:
        """ "All 8 sessions ›" at the right end; returns where it begins."""
        now = theme.current()
        over = bool(option.state & QStyle.StateFlag.State_MouseOver)
        size = now.px(13)
        painter.setFont(fonts.font(12, 500))
        painter.setPen(now.accent if over else now.text2)
        text = tr("All %n session(s)", n=row.more)
        chevron = QRectF(line.right() - size, round(line.center().y() - size / 2), size, size)
        paint_icon(painter, chevron, "chevron-right", color="accent" if over else "text2")
        painter.drawText(line.adjusted(0, 1, -size - now.px(3), 0), _RIGHT, text)
        return line.right() - size - now.px(3) - text_width(painter.font(), text)

    def _paint_row(self, painter: QPainter, box: QRect, row: Row, model: SessionRows) -> None:
        now = theme.current()
        assert row.session is not None
        assert model.today is not None
        top = box.y() + (0 if row.first else 1)
        half = (box.height() - (0 if row.first else 1)) / 2
        day, below = words.day_words(row.session, model.today)
        date_top = top + half - now.px(16)
        date_box = QRectF(box.x(), date_top, now.px(_DATE) - 4, now.px(16))
        painter.setPen(now.text)
        painter.drawText(date_box, _MIDDLE, _elided(painter, fonts.font(15, 600), day, 1e4))
        painter.setPen(now.text3)
        painter.setFont(fonts.font(12))
        painter.drawText(date_box.translated(0, now.px(16) if day else now.px(8)), _MIDDLE, below)
        end = self._paint_standing(painter, box, row)
        text_box = self.title_box(box, end)
        text_box.moveTop(round(top + half - now.px(18)))
        title = QRectF(text_box)
        painter.setPen(now.text)
        painter.drawText(
            title, _MIDDLE, _elided(painter, fonts.font(14.5, 500), row.title, title.width())
        )
        painter.setPen(now.text3)
        facts = words.facts(row.session, model.counted.of(row.key))
        painter.drawText(
            title.translated(0, now.px(18)),
            _MIDDLE,
            _elided(painter, fonts.font(12), facts, title.width()),
        )

    def title_box(self, box: QRect, end: float) -> QRect:
        """Where the title stands in a row's box, up to `end`."""
        now = theme.current()
        x = box.x() + now.px(_DATE)
        return QRect(x, box.y() + now.px(10), round(end) - x - now.px(16), now.px(18))

    def _paint_standing(self, painter: QPainter, box: QRect, row: Row) -> float:
        """Standing at the right end, or the way out of the bin; returns where it begins."""
        now = theme.current()
        assert row.session is not None
        icon, text = words.standing_icon(row.session), words.standing_words(row.session)
        if row.kind == BINNED:
            icon, text = "undo-2", tr("Restore")
        painter.setFont(fonts.font(12.5))
        size = now.px(_ICON)
        narrow = box.width() < now.px(NARROW) and row.kind != BINNED
        width = 0.0 if narrow else text_width(painter.font(), text) + now.px(_GAP)
        x = box.x() + box.width() - width - size
        middle = box.y() + box.height() / 2
        paint_icon(painter, QRectF(round(x), round(middle - size / 2), size, size), icon)
        if not narrow:
            painter.setPen(now.text2)
            painter.drawText(QRectF(box), _RIGHT, text)
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

    def setModelData(
        self, editor: QWidget, model: QAbstractItemModel, index: Index
    ) -> None:
        model.setData(index, cast("QLineEdit", editor).text())

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        now = theme.current()
        box = self._box(option.rect, cast("Row", index.data(ROW)))
        left = box.x() + now.px(_DATE) - 9
        tall = now.px(34)
        top = box.y() + (box.height() - tall) // 2
        editor.setGeometry(left, top, max(now.px(120), box.right() - left), tall)


def _elided(painter: QPainter, font: object, text: str, width: float) -> str:
    """`text` as it fits, after giving the painter its font."""
    painter.setFont(font)  # type: ignore[arg-type]
    mode = Qt.TextElideMode.ElideRight
    return QFontMetricsF(painter.font()).elidedText(text, mode, width + 0.5)
