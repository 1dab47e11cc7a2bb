# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Ctrl+K: find or do anything. Every action that holds now with its key, and what others find."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

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
    QTimer,
)
from PySide6.QtGui import QFocusEvent, QFontMetrics, QHideEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from facilitator.ui import fonts, theme
from facilitator.ui.actions import Actions, key_text
from facilitator.ui.dialogs.fuzzy import SURE, score
from facilitator.ui.icons import paint_icon
from facilitator.ui.texts import tr
from facilitator.ui.widgets.painting import cap_size, paint_cap, rounded
from facilitator.ui.widgets.popover import SHADOW, paint_popover

_WIDTH, _ROW, _ROWS, _AT_MOST = 560, 36, 9, 60


@dataclass(frozen=True, slots=True)
class Entry:
    """Something to find: `run` is called when it is chosen."""

    text: str
    run: Callable[[], object]
    detail: str = ""
    key: str = ""
    icon: str = ""


#: Asked with the typed words; its entries come after the actions, best first.
Provider = Callable[[str], Sequence[Entry]]
Index = QModelIndex | QPersistentModelIndex


class _Entries(QAbstractListModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.entries: list[Entry] = []

    def show(self, entries: list[Entry]) -> None:
        self.beginResetModel()
        self.entries = entries
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        entry = self.entries[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (entry.text, entry.detail, entry.key) if part)
        return None


class _Row(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(100, theme.current().px(_ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        now = theme.current()
        model = index.model()
        assert isinstance(model, _Entries)
        entry = model.entries[index.row()]
        painter.save()
        box: QRect = option.rect
        state: QStyle.StateFlag = option.state
        if state & QStyle.StateFlag.State_Selected:
            rounded(painter, QRectF(box), 6, fill=now.tint, line=None)
        x, right, middle = box.left() + now.px(10), box.right() - now.px(8), box.center().y() + 1
        if entry.icon:
            size = now.px(16)
            paint_icon(painter, QRectF(x, middle - size // 2, size, size), entry.icon)
        x += now.px(26)
        if entry.key:
            width, height = cap_size(entry.key)
            cap = QRectF(right - width, middle - height // 2, width, height)
            paint_cap(painter, cap, entry.key)
            right -= round(width) + now.px(10)
        words = QFontMetrics(fonts.font(14)).horizontalAdvance(entry.text)
        if entry.detail:
            room = right - x - min(words, (right - x) * 2 // 3) - now.px(16)
            painter.setFont(fonts.font(12))
            painter.setPen(now.text3)
            width = min(room, painter.fontMetrics().horizontalAdvance(entry.detail) + 2)
            _words(painter, QRect(right - width, box.top(), width, box.height()), entry.detail)
            right -= width + now.px(16)
        painter.setFont(fonts.font(14))
        painter.setPen(now.text)
        _words(painter, QRect(x, box.top(), right - x, box.height()), entry.text)
        painter.restore()


def _words(painter: QPainter, box: QRect, text: str) -> None:
    elided = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, box.width())
    painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, elided)


class CommandPalette(QWidget):
    """Lies over the window while it is open; closes with Esc, a choice, or a click elsewhere."""

    def __init__(self, window: QWidget, actions: Actions) -> None:
        super().__init__(window)
        self._actions = actions
        self._providers: list[Provider] = []
        self._before: QWidget | None = None
        self.line = QLineEdit(self)
        self.line.setProperty("bare", True)
        self.line.setPlaceholderText(tr("Find or do anything"))
        self.line.setAccessibleName(tr("Find or do anything"))
        self.line.textChanged.connect(self._find)
        self.line.installEventFilter(self)
        self._model = _Entries(self)
        self.list = QListView(self)
        self.list.setModel(self._model)
        self.list.setItemDelegate(_Row(self.list))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setAccessibleName(tr("Found"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.clicked.connect(lambda _index: self._take())
        column = QVBoxLayout(self)
        column.setContentsMargins(SHADOW + 6, SHADOW + 6, SHADOW + 6, SHADOW + 6)
        column.setSpacing(7)
        column.addWidget(self.line)
        column.addWidget(self.list, 1)
        self.hide()

    def add_provider(self, provider: Provider) -> None:
        """Let somebody else find things too: sessions, notes, people."""
        self._providers.append(provider)

    def entries(self) -> list[Entry]:
        """What is listed now."""
        return list(self._model.entries)

    def open(self, text: str = "") -> None:
        """Show it with `text` typed already."""
        self._before = QApplication.focusWidget()
        self.line.setFont(fonts.font(16))
        self.line.setTextMargins(theme.current().px(36), 8, 8, 8)
        self.line.setText(text)
        self._find(text)
        self.show()
        self.raise_()
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _find(self, text: str) -> None:
        self._model.show(self._found(text)[:_AT_MOST])
        self.list.setCurrentIndex(self._model.index(0, 0))
        self._place()

    def _found(self, text: str) -> list[Entry]:
        ranked: list[tuple[int, Entry]] = []
        for spec in self._actions.shown():
            if not spec.palette or not self._actions.can_run(spec.id):
                continue
            words = self._actions.words(spec)
            points = score(text, words)
            if points:
                key = key_text(spec.keys[0]) if spec.keys else ""
                ranked.append((points, Entry(words, self._runner(spec.id), "", key, spec.icon)))
        ranked.sort(key=lambda pair: -pair[0])
        sure = [entry for points, entry in ranked if points >= SURE or not text.strip()]
        others = [entry for provider in self._providers for entry in provider(text)]
        return sure + others + [entry for _points, entry in ranked if entry not in sure]

    def _runner(self, action_id: str) -> Callable[[], object]:
        return lambda: self._actions.run(action_id)

    def _place(self) -> None:
        window = self.parentWidget()
        assert window is not None
        now = theme.current()
        width = min(now.px(_WIDTH) + 2 * SHADOW, window.width())
        rows = max(1, min(_ROWS, self._model.rowCount()))
        height = rows * now.px(_ROW) + self.line.sizeHint().height() + 2 * (SHADOW + 6) + 7
        top = min(round(window.height() * 0.14), max(0, window.height() - height))
        corner = QPoint((window.width() - width) // 2, top - SHADOW)
        self.setGeometry(QRect(corner, QSize(width, min(height, window.height()))))

    def _take(self) -> None:
        row = self.list.currentIndex().row()
        if 0 <= row < len(self._model.entries):
            chosen = self._model.entries[row]
            self.close()
            QTimer.singleShot(0, chosen.run)  # after the focus is back where it was

    def _step(self, step: int) -> None:
        rows = self._model.rowCount()
        if rows:
            row = (self.list.currentIndex().row() + step) % rows
            self.list.setCurrentIndex(self._model.index(row, 0))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            match event.key():
                case Qt.Key.Key_Down:
                    self._step(1)
                case Qt.Key.Key_Up:
                    self._step(-1)
                case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                    self._take()
                case Qt.Key.Key_Escape:
                    self.close()
                case _:
                    return super().eventFilter(watched, event)
            return True
        if isinstance(event, QFocusEvent) and event.type() == QEvent.Type.FocusOut:
            leaving = event.reason() in (
                Qt.FocusReason.MouseFocusReason,
                Qt.FocusReason.TabFocusReason,
                Qt.FocusReason.BacktabFocusReason,
            )
            if leaving:
                self._before = None
                self.close()
        return super().eventFilter(watched, event)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self._before is not None and self._before.isVisible():
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)
        self._before = None

    def paintEvent(self, event: QPaintEvent) -> None:
        now, painter = theme.current(), QPainter(self)
        surface = QRectF(self.rect()).adjusted(SHADOW, SHADOW, -SHADOW, -SHADOW)
        paint_popover(painter, surface)
        line = self.line.geometry()
        left, width = round(surface.left()) + 1, round(surface.width()) - 2
        painter.fillRect(QRect(left, line.bottom() + 4, width, 1), now.border)
        size = now.px(18)
        glass = QRectF(line.left() + now.px(10), line.center().y() - size // 2 + 1, size, size)
        paint_icon(painter, glass, "search", color="text3")
