# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The board under hand: which gesture a press begins, keys, and what is drawn over the notes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
)

from facilitator.ui.board.around import KeyTaker, Surroundings
from facilitator.ui.board.focus_mark import FocusMark
from facilitator.ui.board.zooming_view import ZoomingView
from facilitator.ui.texts import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from facilitator.ui.board.commands import BoardCommands
    from facilitator.ui.board.note_item import NoteItem
    from facilitator.ui.board.scene import BoardScene
    from facilitator.ui.board.selection import Selection
    from facilitator.ui.board.tools.gesture import Gesture
    from facilitator.ui.board.tools.lasso import LassoItem

ARRIVAL = 1_000  # ms that a new note has a ring where motion is off
EDGE = 32  # px from an edge in which a held note scrolls the board
_TICK, _FASTEST = 16, 24.0  # ms between two scrolls at the edge; px of the fastest one


class BoardView(ZoomingView):
    """Shows the scene. Everything a person does here ends in a command."""

    gesture_began = Signal()
    gesture_ended = Signal()
    menu_wanted = Signal(QPoint)

    def __init__(
        self,
        scene: BoardScene,
        selection: Selection,
        commands: BoardCommands,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(scene, parent)
        self.selection, self.commands = selection, commands
        self.around = Surroundings()
        self.keys = KeyTaker()
        self.rectangle_lasso = False
        self.keyboard_leads = False
        self.space_held = self.panned = False
        self.companion: QWidget | None = None
        self._gesture: Gesture | None = None
        self._button = Qt.MouseButton.NoButton
        self._pointer = QPointF()
        self._lasso: LassoItem | None = None
        self._lasso_kept = False
        self._focus_mark, self._arrival = FocusMark(), FocusMark("accent")
        self._whole: NoteItem | None = None
        for mark in (self._focus_mark, self._arrival):
            scene.addItem(mark)
        self._seen = QTimer(self)
        self._seen.setSingleShot(True)
        self._seen.timeout.connect(lambda: self._arrival.setVisible(False))
        scene.motion.arrived.connect(self._ring)
        self._edge_timer = QTimer(self)
        self._edge_timer.setInterval(_TICK)
        self._edge_timer.timeout.connect(self._scroll_at_edge)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Board"))
        scene.rearranged.connect(self._rearranged)
        selection.changed.connect(self._selected)
        self.moved.connect(self._show_focus)

    # Gestures

    def start(self, gesture: Gesture | None) -> None:
        """A press has begun this; it may have come from the tray."""
        self._gesture = gesture

    @property
    def is_busy(self) -> bool:
        """Whether something is being dragged or drawn."""
        return self._gesture is not None and self._gesture.began

    @property
    def holds_notes(self) -> bool:
        """Whether it is notes that are being dragged."""
        return self._gesture is not None and self._gesture.holds_notes

    def drag_to(self, at: QPointF) -> None:
        """The held pointer is at this pixel of the view (or beside it)."""
        if self._gesture is None:
            return
        self._pointer = at
        was_busy = self.is_busy
        if not was_busy:
            self.board.motion.finish()  # what is held is where it lies
        self._gesture.move(at)
        if self.is_busy and not was_busy:
            self.gesture_began.emit()
            if self._gesture.scrolls_at_edges:
                self._edge_timer.start()

    def release(self, at: QPointF) -> None:
        """The pointer was let go."""
        gesture, self._gesture = self._gesture, None
        self._edge_timer.stop()
        if gesture is not None:
            gesture.finish(at)
            self.gesture_ended.emit()

    def cancel_gesture(self) -> bool:
        """As if it had never begun; False when there was none."""
        gesture, self._gesture = self._gesture, None
        self._edge_timer.stop()
        if gesture is None or not gesture.began:
            return False
        gesture.cancel()
        self.gesture_ended.emit()
        return True

    def holds(self, at: QPointF) -> bool:
        """Whether a pixel is inside the view."""
        return self.viewport().rect().contains(at.toPoint())

    def is_over_tray(self, at: QPointF) -> bool:
        return self.around.is_over_tray(self._on_screen(at))

    def tray_is_target(self, target: bool) -> None:
        self.around.set_tray_target(target)

    def show_ghost(self, note: NoteItem, count: int, at: QPointF) -> None:
        """Where the view ends, a picture of the held note goes on."""
        if self.holds(at):
            self.around.hide_ghost()
        else:
            self.around.show_ghost(note, count, self._on_screen(at))

    def hide_ghost(self) -> None:
        self.around.hide_ghost()

    def _on_screen(self, at: QPointF) -> QPoint:
        return self.viewport().mapToGlobal(at.toPoint())

    def _scroll_at_edge(self) -> None:
        port, at = self.viewport().rect(), self._pointer
        if not self.holds(at) or self._gesture is None:
            return
        dx = _speed(at.x(), port.width())
        dy = _speed(at.y(), port.height())
        if dx or dy:
            self.scroll_by(dx, dy)
            self._gesture.move(at)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self.keyboard_leads = False
        if self._gesture is None:
            from facilitator.ui.board.tools.choose import gesture_for

            self._button = event.button()
            self.start(gesture_for(self, event))
        self._show_focus()
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.drag_to(event.position())
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == self._button:
            self.release(event.position())
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._gesture = None
        here = self.to_board(event.position())
        note = self.board.note_at(here)
        cluster = self.board.cluster_at(here)
        companion = self.board.companion_at(here)
        if note is not None or companion is not None:
            note_id = note.note_id if note is not None else companion.note_id  # type: ignore[union-attr]
            self.selection.choose((), current=note_id)
            self.commands.edit_selection()
        elif cluster is not None:
            self.commands.naming.emit(cluster.cluster_id)
        else:
            self.glide_to_fit()
        event.accept()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            self.menu_wanted.emit(self.focus_point())
        else:
            self.choose_under(QPointF(event.pos()))
            self.menu_wanted.emit(event.globalPos())
        event.accept()

    def choose_under(self, at: QPointF) -> None:
        """What a menu at this pixel is about: the choice, if it is on it, else what lies there."""
        here = self.to_board(at)
        note, cluster = self.board.note_at(here), self.board.cluster_at(here)
        if note is not None:
            if note.note_id not in self.selection:
                self.selection.choose([note.note_id], current=note.note_id)
        elif cluster is not None:
            self.selection.choose_cluster(cluster.cluster_id)
        else:
            self.selection.clear()

    def focus_point(self) -> QPoint:
        """On the screen, where the keyboard is."""
        item = self.board.notes.get(self.selection.current or "")
        around = self.board.clusters.get(self.selection.cluster or "") or item
        if around is None:
            return self.viewport().mapToGlobal(self.viewport().rect().center())
        box = around.box
        return self.viewport().mapToGlobal(self.mapFromScene(box.x + 20, box.y + 20))

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.setAccepted(self.keys.press(event))

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        event.setAccepted(self.keys.release(event))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() in (
            Qt.FocusReason.TabFocusReason,
            Qt.FocusReason.BacktabFocusReason,
            Qt.FocusReason.ShortcutFocusReason,
        ):
            self.keyboard_leads = True
        self._show_focus()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.space_held = False
        self._show_focus()

    def has_keyboard(self) -> bool:
        """Whether keys come here, or to the tray, which passes them on."""
        return self.hasFocus() or (self.companion is not None and self.companion.hasFocus())

    def reveal_note(self, note_id: str) -> None:
        """Bring a note into view, on the board or in the tray."""
        item = self.board.notes.get(note_id)
        if item is not None:
            self.reveal(item.box)
        else:
            self.around.reveal_in_tray(note_id)

    # What is drawn over the notes

    def show_lasso(self, item: LassoItem) -> None:
        """A line is being drawn."""
        self.drop_lasso()
        self._lasso, self._lasso_kept = item, False
        self.board.addItem(item)

    def keep_lasso(self) -> None:
        """It caught something: it stays until the choice changes."""
        self._lasso_kept = True

    def drop_lasso(self) -> None:
        if self._lasso is not None:
            self.board.removeItem(self._lasso)
            self._lasso = None

    def _rearranged(self) -> None:
        if not self.is_busy:
            self.selection.keep_only(self._is_there, self.board.clusters)
            self.look_again(self.visible().topLeft())
        if self._lasso_kept:
            self.drop_lasso()

    def _is_there(self, note_id: str) -> bool:
        return self.board.seen(note_id) is not None

    def _selected(self) -> None:
        self.board.show_selected(set(self.selection.notes), self.selection.cluster)
        if self._lasso_kept:
            self.drop_lasso()
        self._show_focus()

    def _ring(self, item: NoteItem) -> None:
        """Where nothing may move, a note that has just come has a ring for a moment."""
        box = item.box
        area = QRectF(box.x, box.y, box.width, box.height)
        self._arrival.show_around(area, chosen=False, scale=self.scale_now)
        self._seen.start(ARRIVAL)

    def _show_focus(self) -> None:
        """The ring around what the keyboard is on, and all of its text."""
        item = self.board.notes.get(self.selection.current or "")
        cluster = self.board.clusters.get(self.selection.cluster or "")
        leads = self.keyboard_leads and self.has_keyboard()
        whole = item if leads and cluster is None else None
        if self._whole is not None and self._whole is not whole:
            self._whole.show_whole(False)
        self._whole = whole
        if whole is not None and whole.is_cut:
            whole.show_whole(True)
        around = cluster or item
        if not leads or around is None:
            self._focus_mark.setVisible(False)
            return
        box = item.drawn_box if item is not None and cluster is None else around.box
        chosen = around.selected and cluster is None
        area = QRectF(box.x, box.y, box.width, box.height)
        self._focus_mark.show_around(area, chosen=chosen, scale=self.scale_now)


def _speed(at: float, length: int) -> float:
    """How far to scroll when the pointer is so far along an edge of this length."""
    near = min(EDGE, length / 4)
    if at < near:
        return -_FASTEST * (near - at) / near
    if at > length - near:
        return _FASTEST * (at - length + near) / near
    return 0.0
