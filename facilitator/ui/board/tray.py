# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The strip under the board with the notes that are in no group: dragged out of, dropped into."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from facilitator.domain.arrange import NOTE_GAP
from facilitator.ui import theme
from facilitator.ui.board import words
from facilitator.ui.board.commanding import tray_notes
from facilitator.ui.board.look import LEAST_LINES, RADIUS, SMALL, Card
from facilitator.ui.board.note_item import Face, Lens, paint_face, paint_suggested
from facilitator.ui.board.tools.choose import held_with, press_note
from facilitator.ui.board.tools.drag_notes import DragNotes
from facilitator.ui.texts import tr
from facilitator.ui.widgets import Button, Label

if TYPE_CHECKING:
    from facilitator.ui.board.view import BoardView
    from facilitator.ui.board.words import Words

_PITCH = SMALL.size.width + NOTE_GAP
_TOP, _HEIGHT, _LINE = 12, 81, 33
BRIEFLY = 4_000  # ms that an empty tray says so
_RINGS = 8  # px around the first note that its ring may need


class TrayRow(QWidget):
    """The notes side by side, scrolled sideways. Keys go to the board."""

    def __init__(self, view: BoardView, parent: QWidget) -> None:
        super().__init__(parent)
        self._view = view
        self._notes: list[tuple[str, Face]] = []
        self._laid: dict[str, Words] = {}
        self._suggested: frozenset[str] = frozenset()
        self._offset = 0.0
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(tr("Notes that are not grouped"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        view.selection.changed.connect(self.update)

    def show_notes(self, notes: list[tuple[str, Face]]) -> None:
        """These, in the order in which they were said."""
        self._notes = notes
        texts = {face.text for _key, face in notes}
        self._laid = {text: laid for text, laid in self._laid.items() if text in texts}
        self._scroll_to(self._offset)
        self.update()

    def show_suggested(self, note_ids: frozenset[str]) -> None:
        """Draw a dashed edge around the notes that are offered as a group; the first in view."""
        self._suggested = note_ids
        first = next((key for key, _face in self._notes if key in note_ids), None)
        if first is not None:
            self.reveal(first)
        self.update()

    def restyle(self) -> None:
        """Colours or type have changed."""
        self._laid.clear()
        self.update()

    def reveal(self, note_id: str) -> None:
        """Scroll as little as possible so that a note is in view."""
        for index, (key, _face) in enumerate(self._notes):
            if key == note_id:
                left, room = index * _PITCH, self.width() / self._scale() - 2 * _RINGS
                right = left + SMALL.size.width
                self._scroll_to(min(max(self._offset, right - room), left))

    def box_of(self, note_id: str) -> QRectF | None:
        """Where a note is, in pixels of this row."""
        for index, (key, _face) in enumerate(self._notes):
            if key == note_id:
                scale = self._scale()
                x = (_RINGS + index * _PITCH - self._offset) * scale
                size = SMALL.size
                return QRectF(x, _TOP * scale, size.width * scale, size.height * scale)
        return None

    def note_at(self, at: QPointF) -> str | None:
        """The note under a pixel of this row."""
        for key, _face in self._notes:
            box = self.box_of(key)
            if box is not None and box.contains(at):
                return key
        return None

    def _scale(self) -> float:
        return theme.current().text_scale

    def _scroll_to(self, offset: float) -> None:
        full = len(self._notes) * _PITCH - NOTE_GAP + 2 * _RINGS
        self._offset = max(0.0, min(offset, full - self.width() / self._scale()))
        self.update()

    def _words(self, text: str) -> Words:
        laid = self._laid.get(text)
        if laid is None:
            laid = words.lay(text, SMALL, SMALL.size.width, most=LEAST_LINES)
            self._laid[text] = laid
        return laid

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, scale = QPainter(self), self._scale()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        lens = Lens(scale, self.devicePixelRatioF())
        seen = QRectF(event.rect())
        selection, behind = self._view.selection, theme.current().surface.name()
        for key, face in self._notes:
            box = self.box_of(key)
            if box is None or not box.adjusted(-9, -9, 9, 9).intersects(seen):
                continue
            chosen = key in selection
            painter.save()
            painter.translate(box.topLeft())
            painter.scale(scale, scale)
            size = SMALL.size
            card = Card(face.voice, size.width, size.height, chosen, behind if chosen else "")
            laid = self._words(face.text)
            paint_face(painter, face, laid, card=card, style=SMALL, lens=lens)
            if key in self._suggested:
                paint_suggested(painter, QRectF(0, 0, size.width, size.height))
            painter.restore()
            if key == selection.current and self._view.keyboard_leads and self._has_keyboard():
                grow = 5.0 if chosen else 3.0
                painter.setPen(QPen(theme.current().focus, 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                ring = box.adjusted(-grow, -grow, grow, grow)
                painter.drawRoundedRect(ring, RADIUS + grow, RADIUS + grow)

    def _has_keyboard(self) -> bool:
        return self._view.has_keyboard()

    def _on_view(self, event: QMouseEvent) -> QPointF:
        return QPointF(self._view.viewport().mapFromGlobal(event.globalPosition()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._view.setFocus(Qt.FocusReason.MouseFocusReason)
        self._view.keyboard_leads = False
        key = self.note_at(event.position())
        if event.button() != Qt.MouseButton.LeftButton:
            return
        if key is None:
            self._view.selection.clear()
            return
        selection = self._view.selection
        press_note(selection, key, event.modifiers())
        self._view.start(
            DragNotes(
                self._view,
                self._on_view(event),
                event.modifiers(),
                ids=held_with(selection, key),
                clicked=key,
            )
        )

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._view.drag_to(self._on_view(event))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._view.release(self._on_view(event))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        key = self.note_at(event.position())
        self._view.cancel_gesture()
        if key is not None:
            self._view.selection.choose((), current=key)
            self._view.commands.edit_selection()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        key = self.note_at(QPointF(event.pos()))
        if key is not None and key not in self._view.selection:
            self._view.selection.choose([key], current=key)
        self._view.menu_wanted.emit(event.globalPos())

    def wheelEvent(self, event: QWheelEvent) -> None:
        way = event.pixelDelta() if not event.pixelDelta().isNull() else event.angleDelta() / 2
        self._scroll_to(self._offset - (way.x() or way.y()) / self._scale())
        event.accept()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        keys = [key for key, _face in self._notes]
        self._view.keyboard_leads = True
        if keys and self._view.selection.current not in keys:
            self._view.selection.walk_to(keys[0])
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.setAccepted(self._view.keys.press(event))

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        event.setAccepted(self._view.keys.release(event))


class Tray(QWidget):
    """Nothing at all when every note has a place: it says so for a moment, then it is gone.

    While notes are held it is a line to drop them on.

    In a low window it is a button with the number of notes, until somebody opens it.
    """

    resized = Signal()

    def __init__(self, view: BoardView, parent: QWidget) -> None:
        super().__init__(parent)
        self._view = view
        self._target = False
        self._count = -1
        self.row = TrayRow(view, self)
        self._title = Label(tr("Not grouped"), self, px=13, weight=700)
        self._number = Label("", self, px=12, color="text3")
        self._done = Label(tr("All notes have a place"), self, px=13, color="text2")
        self._low, self._opened = False, False
        self._allowed, self._offered = True, False
        self._brief = QTimer(self)
        self._brief.setSingleShot(True)
        self._brief.setInterval(BRIEFLY)
        self._brief.timeout.connect(self._show_if_wanted)
        self._fold = Button("", self, kind="quiet", icon="chevron-up", height=28)
        self._fold.clicked.connect(lambda: self._set_room(self._low, opened=not self._opened))
        self._fold.hide()
        labels = self._labels = QVBoxLayout()
        labels.setContentsMargins(0, 14, 0, 0)
        labels.setSpacing(1)
        labels.addWidget(self._title)
        labels.addWidget(self._number)
        labels.addWidget(self._done)
        labels.addStretch(1)
        self._layout = QHBoxLayout(self)
        self.set_covered(0)
        self._layout.setSpacing(18)
        self._layout.addWidget(self._fold, 0, Qt.AlignmentFlag.AlignLeft)
        self._layout.addLayout(labels)
        self._layout.addWidget(self.row, 1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_covered(self, right: int) -> None:
        """So many px at the right end lie under something."""
        self._layout.setContentsMargins(14, 1, 15 + right, 0)

    def add_at_end(self, widget: QWidget) -> None:
        """Something at the right end: the zoom control."""
        self._layout.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)

    @property
    def is_full_height(self) -> bool:
        """Whether there are notes in it, and they are shown."""
        return self._count > 0 and (self._opened or not self._low)

    def set_low(self, low: bool) -> None:
        """Whether the window has no room for it."""
        if low != self._low:
            self._set_room(low, opened=False)

    def open(self) -> None:
        """Show the notes, in a low window too."""
        if not self._opened and self._low:
            self._set_room(self._low, opened=True)

    def _set_room(self, low: bool, *, opened: bool) -> None:
        self._low, self._opened = low, opened
        self._show_parts()
        self.updateGeometry()
        self.resized.emit()

    def refresh(self) -> None:
        """Show the notes that are in no group now."""
        board = self._view.board
        grouped = board.layout.name == "groups"
        notes = tray_notes(board.state, board.session_id) if grouped else []
        self.row.show_notes([(n.id, board.face(n)) for n in notes])
        self._number.setText(tr("%n note(s)", n=len(notes)))
        shown = grouped and bool(notes or board.notes)
        count = len(notes) if shown else -1
        if count == 0 and self._count > 0:
            self._brief.start()
        changed = (count > 0, count < 0) != (self._count > 0, self._count < 0)
        self._count = count
        self._show_parts()
        self._show_if_wanted()
        if changed:
            self.updateGeometry()
            self.resized.emit()

    def offer(self, offered: bool) -> None:
        """Notes are held: there is a place to drop them, also when no note lies in it."""
        if offered != self._offered:
            self._offered = offered
            self._done.setText(tr("Back to the tray") if offered else tr("All notes have a place"))
            self._show_if_wanted()

    def set_allowed(self, allowed: bool) -> None:
        """Whether there is a place for it at all."""
        self._allowed = allowed
        self._show_if_wanted()

    def _show_if_wanted(self) -> None:
        empty = self._count == 0 and (self._brief.isActive() or self._offered)
        wanted = self._allowed and (self._count > 0 or empty)
        if wanted == self.isHidden():
            self.setVisible(wanted)
            self.resized.emit()

    def _show_parts(self) -> None:
        for widget in (self._title, self._number, self.row):
            widget.setVisible(self.is_full_height)
        self._done.setVisible(self._count == 0)
        self._labels.setContentsMargins(0, 14 if self._count else 7, 0, 0)
        self._fold.setVisible(self._low and self._count > 0)
        self._fold.set_icon_name("chevron-down" if self._opened else "chevron-up")
        words = f"{self._title.text()} · {self._number.text()}"
        self._fold.setText("" if self._opened else words)
        self._fold.setAccessibleName(words)
        self._fold.updateGeometry()

    def restyle(self) -> None:
        """Colours or type have changed."""
        self.row.restyle()
        self.updateGeometry()

    def set_target(self, target: bool) -> None:
        """Notes are held over it and would land here."""
        if target != self._target:
            self._target = target
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(400, theme.current().px(_HEIGHT if self.is_full_height else _LINE))

    def paintEvent(self, event: QPaintEvent) -> None:
        now, painter = theme.current(), QPainter(self)
        painter.fillRect(self.rect(), now.surface)
        painter.fillRect(QRectF(0, 0, self.width(), 1), now.border)
        if self._target:
            painter.setPen(QPen(now.accent, 2))
            painter.drawRect(QRectF(self.rect()).adjusted(1, 1, -1, -1))
