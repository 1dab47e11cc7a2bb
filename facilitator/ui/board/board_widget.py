# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Board, tray, zoom control and selection bar as one widget for a session that is open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from facilitator.ui import theme
from facilitator.ui.board.commands import BoardCommands
from facilitator.ui.board.describe import describe_cluster, describe_note
from facilitator.ui.board.ghost import Ghost
from facilitator.ui.board.keys import BoardKeys
from facilitator.ui.board.menu import BoardMenu
from facilitator.ui.board.move_picker import MovePicker
from facilitator.ui.board.navigate import Navigator
from facilitator.ui.board.said_layout import SaidLayout
from facilitator.ui.board.scene import BoardScene, LayoutName
from facilitator.ui.board.selection import Selection
from facilitator.ui.board.selection_bar import SelectionBar
from facilitator.ui.board.tray import Tray
from facilitator.ui.board.typing_over import TypingOver
from facilitator.ui.board.view import BoardView, Surroundings
from facilitator.ui.board.zoom_control import ZoomControl
from facilitator.ui.widgets import SHADOW, announce

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QResizeEvent, QShowEvent

    from facilitator.domain.change import Edit
    from facilitator.store.workspace import Workspace
    from facilitator.ui.board.note_item import NoteItem

_CORNER = 12  # px between the zoom control and the corner of the board
_LOW = 520  # height of a window that has no room for the tray


class BoardWidget(QWidget, Surroundings):
    """The session must be open in the workspace. `commands` has a method for every board action."""

    said = Signal(str)
    typed = Signal(str)
    selection_changed = Signal()
    zoom_changed = Signal(float)

    def __init__(
        self, workspace: Workspace, session_id: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.scene = BoardScene(workspace, session_id, self)
        self.selection = Selection(self)
        self.commands = BoardCommands(
            workspace, self.scene, self.selection, visible=lambda: self.view.visible(), parent=self
        )
        self.view = BoardView(self.scene, self.selection, self.commands, self)
        self.tray = Tray(self.view, self)
        self.menu = BoardMenu(self.view, self.commands, self.selection)
        self.bar = SelectionBar(self.commands, self.selection, self.menu, self.view)
        self.picker = MovePicker(self)
        self.typing_over = TypingOver(self.view, self.tray.row, self.commands)
        self.note_editor, self.title_editor = self.typing_over.note, self.typing_over.title
        self.zoom_control = ZoomControl(self)
        self._ghost = Ghost(self)
        self._fits_when_shown = True
        navigator = Navigator(self.scene, self.selection)
        self.keys = BoardKeys(
            self.view, self.selection, self.commands, navigator, typed=self.typed.emit
        )
        self.view.keys, self.view.around, self.view.companion = self.keys, self, self.tray.row
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.view, 1)
        column.addWidget(self.tray)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._settle_overlays)
        self._connect()
        self._unsubscribe: Callable[[], None] | None = workspace.subscribe(self._on_edit)
        self.tray.refresh()
        self._place_zoom_control()

    def _connect(self) -> None:
        view, commands = self.view, self.commands
        commands.said.connect(self.said)
        commands.naming.connect(self.name_cluster)
        commands.writing.connect(self.write_note)
        commands.new_note.connect(self.typing_over.write_new)
        commands.picking.connect(self._pick)
        commands.revealing.connect(view.reveal_note)
        self.picker.picked.connect(commands.move_to)
        self.picker.named.connect(commands.group_named)
        self.picker.closed.connect(self.focus_board)
        self.typing_over.started.connect(self._type_over)
        self.typing_over.finished.connect(self._typed_over)
        self.zoom_control.stepped.connect(view.step_zoom)
        self.zoom_control.full_size.connect(self.zoom_100)
        self.zoom_control.fitted.connect(view.fit)
        view.zoomed.connect(self.zoom_control.show_zoom)
        view.zoomed.connect(self.zoom_changed)
        view.moved.connect(self._follow)
        view.gesture_began.connect(self._make_way)
        view.gesture_ended.connect(self._settle_soon)
        view.menu_wanted.connect(self.menu.popup_all)
        self.selection.changed.connect(self._selected)
        self.scene.rearranged.connect(self._settle_soon)
        self.tray.resized.connect(self._place_zoom_control)
        theme.notifier().changed.connect(self._restyle)

    # For the window

    def set_layout(self, name: LayoutName) -> None:
        """Notes "said": in their order; "groups": as they were put together."""
        if name != self.scene.layout.name:
            self.scene.set_layout(name)
            self.tray.refresh()
            self._enter()

    def zoom_in(self) -> None:
        self.view.step_zoom(1)

    def zoom_out(self) -> None:
        self.view.step_zoom(-1)

    def zoom_100(self) -> None:
        self.view.set_zoom(1.0)

    def fit(self) -> None:
        self.view.fit()

    def select_all(self) -> None:
        """All notes of the group here; again: all of the board."""
        self.keys.select_all()

    def selected_note_ids(self) -> tuple[str, ...]:
        """The chosen notes, else the one the keyboard is on."""
        return self.selection.targets()

    def focus_board(self) -> None:
        """The keyboard goes to the board."""
        self.view.setFocus(self._reason())

    def reveal_note(self, note_id: str) -> None:
        """Choose a note and bring it into view."""
        self.selection.choose([note_id], current=note_id)
        self.view.reveal_note(note_id)
        self._settle_soon()

    def show_draft(self, text: str) -> None:
        """What is being typed in the capture bar: a dashed note where it will lie; "" for none."""
        self.scene.show_draft(text)
        draft = self.scene.draft_box()
        if draft is not None:
            self.view.reveal(draft)

    def set_covered(self, right: int) -> None:
        """So many px at the right lie under something: what matters keeps out of there."""
        if right != self.view.covered:
            self.view.covered = self.bar.covered = right
            self.tray.set_covered(right)
            self._place_zoom_control()
            self._settle_soon()

    def set_single_letters(self, on: bool) -> None:
        """Whether single letters are commands (WCAG 2.1.4); off, all of them are typing."""
        self.keys.single_letters = on

    def set_rectangle_lasso(self, on: bool) -> None:
        """A rectangle instead of a free line."""
        self.view.rectangle_lasso = on

    def close_board(self) -> None:
        """Hear no more edits; call it before the session is closed."""
        self.scene.close()
        if self._unsubscribe:
            self._unsubscribe()
            self._unsubscribe = None

    def write_note(self, note_id: str) -> None:
        """Open the text of a note for typing, on the board or in the tray."""
        self.typing_over.write_note(note_id)

    def name_cluster(self, cluster_id: str) -> None:
        """Open a group's title for typing."""
        self.typing_over.name_cluster(cluster_id)

    # Around the view

    def is_over_tray(self, at: QPoint) -> bool:
        return self.tray.isVisible() and self.tray.rect().contains(self.tray.mapFromGlobal(at))

    def set_tray_target(self, target: bool) -> None:
        self.tray.set_target(target)

    def show_ghost(self, note: NoteItem, count: int, at: QPoint) -> None:
        scale = theme.current().text_scale
        self._ghost.show_note(note, count, at=self.mapFromGlobal(at), scale=scale)

    def hide_ghost(self) -> None:
        self._ghost.hide()

    def reveal_in_tray(self, note_id: str) -> None:
        self.tray.open()
        self.tray.row.reveal(note_id)

    # Inside

    def _enter(self) -> None:
        """The first look: groups all together; notes as they are said at full size, at the end."""
        self._column.activate()  # the tray has just come or gone
        layout = self.scene.layout
        if not isinstance(layout, SaidLayout):
            self.view.fit()
            return
        self.view.show_from_start()
        if order := layout.order():
            self.view.reveal_note(order[-1])

    def _on_edit(self, edit: Edit) -> None:
        people = any(change.kind in ("voice", "participant") for change in edit.changes)
        if people or any(edit.of("note")):
            self.tray.refresh()
        added = [change.id for change in edit.of("note") if change.before is None]
        if added and self.scene.layout.name == "said" and added[-1] in self.scene.notes:
            self.view.reveal(self.scene.notes[added[-1]].box)

    def _pick(self) -> None:
        box = self._chosen_box()
        anchor = QRect(QPoint(self.width() // 2 - 140, 80), QPoint(self.width() // 2 + 140, 80))
        if box is not None:
            anchor = box.toAlignedRect()
        self.bar.hide()
        self.picker.open_at(self.commands.clusters(), anchor)

    def _type_over(self) -> None:
        """The field has a ring of its own, and is higher than the note below it."""
        self.bar.hide()
        self.scene.show_selected(set(), self.selection.cluster)

    def _typed_over(self) -> None:
        self.scene.show_selected(set(self.selection.notes), self.selection.cluster)
        self.focus_board()
        self._settle_soon()

    def _reason(self) -> Qt.FocusReason:
        return (
            Qt.FocusReason.ShortcutFocusReason
            if self.view.keyboard_leads
            else Qt.FocusReason.OtherFocusReason
        )

    def _selected(self) -> None:
        self.tray.row.update()
        self._tell()
        self._settle_soon()
        self.selection_changed.emit()

    def _tell(self) -> None:
        """What the keyboard is on, for a screen reader."""
        state = self.scene.state
        cluster = state.clusters.get(self.selection.cluster or "")
        note = state.notes.get(self.selection.current or "")
        if cluster is not None:
            words = describe_cluster(state, cluster)
        elif note is not None:
            words = describe_note(state, note)
        else:
            return
        if words != self.view.accessibleDescription():
            self.view.setAccessibleDescription(words)
            announce(self.view, words)

    def _make_way(self) -> None:
        """Nothing lies over the board while it moves: then what is seen is scrolled, not drawn."""
        self.bar.hide()
        if not self.tray.is_full_height:
            self.zoom_control.hide()

    def _settle_soon(self) -> None:
        self._later.start(0)

    def _settle_overlays(self) -> None:
        """Bar and fields where they belong, once for many changes."""
        self._follow()
        if not self.view.is_busy:
            self.zoom_control.show()
        wanted = self.selection.notes or self.selection.cluster
        box = self._chosen_box() if wanted else None
        if box is None or self.typing_over.is_open or self.view.is_busy or self.picker.isVisible():
            self.bar.hide()
        else:
            self.bar.show_beside(box)

    def _follow(self) -> None:
        self.typing_over.follow()
        if self.bar.isVisible() and (chosen := self._chosen_box()) is not None:
            self.bar.show_beside(chosen)

    def _chosen_box(self) -> QRectF | None:
        """What is chosen, or where the keyboard is, in pixels of the view."""
        cluster = self.scene.clusters.get(self.selection.cluster or "")
        if cluster is not None:
            return self.typing_over.box_of(cluster.box)
        area: QRectF | None = None
        for key in self.selection.targets():
            part = self.typing_over.box_of_note(key)
            if part is not None:
                area = part if area is None else area.united(part)
        return area

    def _place_zoom_control(self) -> None:
        """In the tray when that has its full height, else over the corner of the board."""
        in_tray = self.tray.is_full_height
        if in_tray != (self.zoom_control.parentWidget() is self.tray):
            if in_tray:
                self.tray.add_at_end(self.zoom_control)
            else:
                self.zoom_control.setParent(self)
            self.zoom_control.set_flat(in_tray)
            self.zoom_control.show()
        if not in_tray:
            size = self.zoom_control.sizeHint()
            room = SHADOW
            below = self.height() - (self.tray.height() if self.tray.isVisible() else 0)
            self.zoom_control.setGeometry(
                self.width() - self.view.covered - size.width() + room - _CORNER,
                below - size.height() + room - _CORNER,
                size.width(),
                size.height(),
            )
            self.zoom_control.raise_()

    def _fold_tray(self) -> None:
        self.tray.set_low(self.window().height() < theme.current().px(_LOW))

    def _restyle(self) -> None:
        self.view.restyle()
        self.tray.restyle()
        self._place_zoom_control()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold_tray()
        self._place_zoom_control()
        self._settle_soon()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._fits_when_shown:
            self._fits_when_shown = False
            self._fold_tray()
            self._enter()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._place_zoom_control()
        return bool(super().event(event))
