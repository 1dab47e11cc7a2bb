# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Which field is open over the board, for what, and where: it follows the note or the group."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF, QRectF, Signal

from facilitator.ui import fonts, theme
from facilitator.ui.board.cluster_item import LEAST_TITLE, TITLE_PX
from facilitator.ui.board.editors import NoteEditor, TitleEditor
from facilitator.ui.board.look import SMALL

if TYPE_CHECKING:
    from collections.abc import Callable

    from facilitator.domain.arrange import Box
    from facilitator.ui.board.commands import BoardCommands
    from facilitator.ui.board.tray import TrayRow
    from facilitator.ui.board.view import BoardView


class TypingOver(QObject):
    """One field for notes and one for titles. `finished` follows when one of them closes."""

    started = Signal()
    finished = Signal()

    def __init__(self, view: BoardView, row: TrayRow, commands: BoardCommands) -> None:
        super().__init__(view)
        self.note = NoteEditor(view)
        self.title = TitleEditor(view)
        self._view, self._row, self._commands = view, row, commands
        self._place: Callable[[], QRectF | None] = lambda: None
        self._named: str | None = None
        self.note.finished.connect(self._close_note)
        self.title.finished.connect(self._close_title)

    @property
    def is_open(self) -> bool:
        return self.note.isVisible() or self.title.isVisible()

    def write_note(self, note_id: str) -> None:
        """Open the text of a note, on the board or in the tray."""
        board = self._view.board
        note = board.state.notes[note_id]
        self._view.reveal_note(note_id)
        box = self.box_of_note(note_id)
        if box is None:
            return
        self._place = lambda: self.box_of_note(note_id)
        self.started.emit()
        self.note.open_over(
            box,
            note.text,
            voice=board.face(note).voice,
            style=board.layout.style if note_id in board.notes else SMALL,
            scale=self._view.scale_now,
            keep=lambda text: self._commands.write(note_id, text),
        )

    def write_new(self, x: float, y: float) -> None:
        """Open an empty note with its corner there on the board."""
        area = QRectF(x, y, SMALL.size.width, SMALL.size.height)
        self._place = lambda: self._on_view(area)
        self.started.emit()
        self.note.open_over(
            self._on_view(area),
            "",
            voice=0,
            style=SMALL,
            scale=self._view.scale_now,
            keep=lambda text: self._commands.add_note(text, (x, y)),
        )

    def name_cluster(self, cluster_id: str) -> None:
        """Open a group's title."""
        board = self._view.board
        item = board.clusters.get(cluster_id)
        if item is None:
            return
        self._view.reveal(item.box)
        if self._named:
            self._close_title()
        self._named = cluster_id
        item.set_editing(True)
        self.started.emit()
        px = max(TITLE_PX * self._view.scale_now, LEAST_TITLE) / theme.current().text_scale
        self.title.open_over(
            self._box_of_title() or QRectF(),
            board.state.clusters[cluster_id].name,
            font=fonts.font(px, 600),
            keep=lambda name: self._commands.name(cluster_id, name),
        )

    def follow(self) -> None:
        """The view has moved."""
        box, title = self._place(), self._box_of_title()
        if box is not None and self.note.isVisible():
            self.note.follow(box)
        if title is not None and self.title.isVisible():
            self.title.follow(title)

    def box_of_note(self, note_id: str) -> QRectF | None:
        """Where a note is in pixels of the view, also one of the tray; None: not to be seen."""
        item = self._view.board.notes.get(note_id)
        if item is not None:
            return self.box_of(item.box)
        in_row = self._row.box_of(note_id) if self._row.isVisible() else None
        if in_row is None:
            return None
        corner = self._view.mapFromGlobal(self._row.mapToGlobal(in_row.topLeft()))
        return QRectF(QPointF(corner), in_row.size())

    def box_of(self, box: Box) -> QRectF:
        """A part of the board in pixels of the view."""
        return self._on_view(QRectF(box.x, box.y, box.width, box.height))

    def _on_view(self, area: QRectF) -> QRectF:
        return self._view.viewportTransform().mapRect(area)

    def _box_of_title(self) -> QRectF | None:
        item = self._view.board.clusters.get(self._named or "")
        return self._on_view(item.title_box().translated(item.pos())) if item else None

    def _close_note(self) -> None:
        self._place = lambda: None
        self.finished.emit()

    def _close_title(self) -> None:
        item = self._view.board.clusters.get(self._named or "")
        self._named = None
        if item is not None:
            item.set_editing(False)
        self.finished.emit()
