# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Board, tray, zoom control and selection bar as one widget for a session that is open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from facilitator.ui import theme
from facilitator.ui.board.around import Surroundings
from facilitator.ui.board.asides import Asides
from facilitator.ui.board.commands import BoardCommands
from facilitator.ui.board.describe import describe_cluster, describe_note
from facilitator.ui.board.ghost import Ghost
from facilitator.ui.board.keys import BoardKeys
from facilitator.ui.board.menu import BoardMenu
from facilitator.ui.board.navigate import Navigator
from facilitator.ui.board.overlays import Overlays
from facilitator.ui.board.said_layout import SaidLayout
from facilitator.ui.board.scene import BoardScene, LayoutName
from facilitator.ui.board.selection import Selection
from facilitator.ui.board.selection_bar import SelectionBar
from facilitator.ui.board.tray import Tray
from facilitator.ui.board.typing_over import TypingOver
from facilitator.ui.board.view import BoardView
from facilitator.ui.board.zoom_control import ZoomControl
from facilitator.ui.list_twin.beside import Beside
from facilitator.ui.widgets import announce

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from PySide6.QtGui import QResizeEvent, QShowEvent

    from facilitator.domain.change import Edit
    from facilitator.store.workspace import Workspace
    from facilitator.ui.board.note_item import NoteItem

_LOW = 520  # height of a window that has no room for the tray


class BoardWidget(QWidget, Surroundings):
    """The session must be open in the workspace. `commands` has a method for every board action.

    `group_focused` says which group the keyboard went to, or is read back: the room may follow.
    """

    said = Signal(str)
    typed = Signal(str)
    selection_changed = Signal()
    zoom_changed = Signal(float)
    group_focused = Signal(str)

    def __init__(
        self, workspace: Workspace, session_id: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.scene = BoardScene(workspace, session_id, self)
        self.selection = Selection(self)
        self.commands = BoardCommands(
            workspace, self.scene, self.selection, visible=lambda: self.view.visible(), parent=self
        )
        self.view = BoardView(self.scene, self.selection, self.commands, self)
        self.tray = Tray(self.view, self)
        self.menu = BoardMenu(self.view, self.commands, self.selection)
        self.bar = SelectionBar(self.commands, self.selection, self.menu, self.view)
        self.typing_over = TypingOver(self.view, self.tray.row, self.commands)
        self.note_editor, self.title_editor = self.typing_over.note, self.typing_over.title
        self.zoom_control = ZoomControl(self)
        self.asides = Asides(self)
        self.picker, self.reading = self.asides.picker, self.asides.reading
        self.overlays = Overlays(self)
        self._ghost = Ghost(self)
        self._covered = 0
        self._fits_when_shown, self._group_told = True, ""
        navigator = Navigator(self.scene, self.selection)
        self.keys = BoardKeys(
            self.view, self.selection, self.commands, navigator, typed=self.typed.emit
        )
        self.view.keys, self.view.around, self.view.companion = self.keys, self, self.tray.row
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.beside = Beside(self)
        column.addWidget(self.beside.splitter, 1)
        column.addWidget(self.tray)
        self._connect()
        self._unsubscribe: Callable[[], None] | None = workspace.subscribe(self._on_edit)
        self.tray.refresh()
        self.overlays.place_zoom_control()

    def _connect(self) -> None:
        view, commands = self.view, self.commands
        commands.said.connect(self.said)
        commands.naming.connect(self.name_cluster)
        commands.writing.connect(self.write_note)
        commands.new_note.connect(self._write_new)
        commands.revealing.connect(view.reveal_note)
        self.typing_over.started.connect(self._type_over)
        self.typing_over.finished.connect(self._typed_over)
        self.zoom_control.stepped.connect(view.step_zoom)
        self.zoom_control.full_size.connect(self.zoom_100)
        self.zoom_control.fitted.connect(view.glide_to_fit)
        view.zoomed.connect(self.zoom_control.show_zoom)
        view.zoomed.connect(self.zoom_changed)
        view.moved.connect(self.overlays.follow)
        view.gesture_began.connect(self.overlays.make_way)
        view.gesture_ended.connect(self.overlays.settle_soon)
        view.gesture_began.connect(lambda: self.tray.offer(view.holds_notes))
        view.gesture_ended.connect(lambda: self.tray.offer(False))
        view.menu_wanted.connect(self.menu.popup_all)
        self.selection.changed.connect(self._selected)
        self.scene.rearranged.connect(self.overlays.settle_soon)
        self.tray.resized.connect(self.overlays.place_zoom_control)
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
        self.view.glide_to_fit()

    def select_all(self) -> None:
        """All notes of the group here; again: all of the board."""
        self.keys.select_all()

    def selected_note_ids(self) -> tuple[str, ...]:
        """The chosen notes, else the one the keyboard is on."""
        return self.selection.targets()

    def focus_board(self) -> None:
        """The keyboard goes to the board, or to the list where that is all there is."""
        if self.beside.list is not None and self.view.isHidden():
            self.beside.list.setFocus(self._reason())
        else:
            self.view.setFocus(self._reason())

    def toggle_list(self) -> None:
        """The list beside the board, on or off."""
        self.beside.turn()

    def show_tray(self, shown: bool) -> None:
        """Whether there is a place for the tray at all."""
        self.tray.set_allowed(shown)
        self.overlays.place_zoom_control()
        self.overlays.settle_soon()

    def reveal_note(self, note_id: str) -> None:
        """Choose a note and bring it into view."""
        self.selection.choose([note_id], current=note_id)
        self.view.reveal_note(note_id)
        self.overlays.settle_soon()

    def show_draft(self, text: str) -> None:
        """What is being typed in the capture bar: a dashed note where it will lie; "" for none."""
        self.scene.show_draft(text)
        draft = self.scene.draft_box()
        if draft is not None:
            self.view.reveal(draft)

    def show_suggested(self, note_ids: Collection[str]) -> None:
        """Mark the notes of a suggested group, on the board and in the tray; none: no longer."""
        marked = frozenset(note_ids)
        self.scene.show_suggested(marked)
        self.tray.row.show_suggested(marked)

    def set_covered(self, right: int) -> None:
        """So many px at the right lie under something: what matters keeps out of there."""
        if right != self._covered:
            self._covered = right
            self.beside.set_covered(right)
            self.tray.set_covered(right)
            self.reading.set_covered(right)
            self.overlays.place_zoom_control()
            self.overlays.settle_soon()

    def set_single_letters(self, on: bool) -> None:
        """Whether single letters are commands (WCAG 2.1.4); off, all of them are typing."""
        self.keys.single_letters = on

    def set_rectangle_lasso(self, on: bool) -> None:
        """A rectangle instead of a free line."""
        self.view.rectangle_lasso = on

    def close_board(self) -> None:
        """Hear no more edits; call it before the session is closed."""
        self.scene.close()
        self.beside.close()
        if self._unsubscribe:
            self._unsubscribe()
            self._unsubscribe = None

    def write_note(self, note_id: str) -> None:
        """Open the text of a note for typing, on the board, in the tray, or in the list."""
        if self.beside.list is not None and self.beside.leads:
            self.beside.list.edit_record(note_id)
        else:
            self.typing_over.write_note(note_id)

    def name_cluster(self, cluster_id: str) -> None:
        """Open a group's title for typing."""
        if self.beside.list is not None and self.beside.leads:
            self.beside.list.edit_record(cluster_id)
        else:
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
        if people or any(change.kind in ("note", "stage") for change in edit.changes):
            self.tray.refresh()
        self.reading.hear_of(edit)
        added = [change.id for change in edit.of("note") if change.before is None]
        if added and self.scene.layout.name == "said" and added[-1] in self.scene.notes:
            self.view.reveal(self.scene.notes[added[-1]].box)

    def _write_new(self, x: float, y: float) -> None:
        """Typed on the board; where there is only the list, in the line for new notes."""
        if self.view.isHidden():
            self.typed.emit("")
        else:
            self.typing_over.write_new(x, y)

    def _type_over(self) -> None:
        """The field has a ring of its own, and is higher than the note below it."""
        self.bar.hide()
        self.scene.show_selected(set(), self.selection.cluster)

    def _typed_over(self) -> None:
        self.scene.show_selected(set(self.selection.notes), self.selection.cluster)
        self.focus_board()
        self.overlays.settle_soon()

    def _reason(self) -> Qt.FocusReason:
        return (
            Qt.FocusReason.ShortcutFocusReason
            if self.view.keyboard_leads
            else Qt.FocusReason.OtherFocusReason
        )

    def _selected(self) -> None:
        self.tray.row.update()
        self._tell()
        self._tell_group()
        group = self.scene.clusters.get(self.selection.cluster or "")
        if group is not None and self.view.keyboard_leads:
            self.view.reveal(group.box)
        self.overlays.settle_soon()
        self.selection_changed.emit()

    def _tell_group(self) -> None:
        """The group that the keyboard is in, when it is another one than before."""
        group = self.commands.cluster_here() or ""
        if group and group != self._group_told:
            self.group_focused.emit(group)
        self._group_told = group

    def _tell(self) -> None:
        """What the keyboard is on, for a screen reader. The list speaks for itself."""
        if self.beside.has_keyboard:
            return
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

    def _fold_tray(self) -> None:
        self.tray.set_low(self.window().height() < theme.current().px(_LOW))

    def _restyle(self) -> None:
        self.view.restyle()
        self.tray.restyle()
        self.beside.restyle()
        self.reading.restyle()
        self.overlays.place_zoom_control()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold_tray()
        self.beside.fit()
        self.overlays.place_zoom_control()
        self.overlays.settle_soon()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._fits_when_shown:
            self._fits_when_shown = False
            self._fold_tray()
            self._enter()
            self.beside.open_for_screen_reader()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.overlays.place_zoom_control()
        return bool(super().event(event))
