# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The picture of a session's notes and groups. Hears every edit, touches only what it names."""

from __future__ import annotations

import contextlib
import gc
from typing import TYPE_CHECKING, Any, Literal

from PySide6.QtCore import QObject, QPointF, QRectF, Signal
from PySide6.QtWidgets import QGraphicsScene

from facilitator.domain.arrange import TIDY_WIDTH, Box
from facilitator.domain.hiding import is_waiting, shown_notes
from facilitator.domain.records import Note
from facilitator.ui.board import look, words
from facilitator.ui.board.cluster_item import ClusterItem, Plate
from facilitator.ui.board.companion import CompanionItem
from facilitator.ui.board.dashed_note import DashedNote
from facilitator.ui.board.faces import Faces
from facilitator.ui.board.groups_layout import GroupsLayout, surrounding
from facilitator.ui.board.motion import Motion
from facilitator.ui.board.note_item import Face, Lens, NoteItem
from facilitator.ui.board.overview import Overview
from facilitator.ui.board.said_layout import SaidLayout
from facilitator.ui.board.threads import Threads

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator

    from facilitator.domain.change import Change, Edit
    from facilitator.domain.records import Cluster
    from facilitator.domain.state import State
    from facilitator.store.workspace import Workspace
    from facilitator.ui.board.look import NoteStyle

LayoutName = Literal["said", "groups"]
FAR = 0.4  # scale under which the overview draws the notes
_STEP = 4096.0  # the scene's rectangle grows in such steps, so that it hardly ever does


class BoardScene(QGraphicsScene):
    """Items by id. `rearranged` follows every change of what lies where."""

    rearranged = Signal()

    def __init__(
        self, workspace: Workspace, session_id: str, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.session_id = session_id
        self.lens = Lens()
        self.room = TIDY_WIDTH
        self.notes: dict[str, NoteItem] = {}
        self.clusters: dict[str, ClusterItem] = {}
        self.companions: dict[str, CompanionItem] = {}
        self.motion = Motion(self)
        self._workspace = workspace
        self._contents: Box | None = None
        self._selected: set[str] = set()
        self._suggested: frozenset[str] = frozenset()
        look.forget_cards()  # light may have become dark since there was a board
        self._faces = Faces()
        self.threads = Threads(self.lens, self.notes)
        self._overview = Overview(self.lens, self.clusters)
        self._first = DashedNote()
        self.setSceneRect(QRectF(-_STEP, -_STEP, 2 * _STEP, 2 * _STEP))
        self.addItem(self._overview)
        self.addItem(self.threads)
        self.addItem(self._first)
        self.layout: GroupsLayout | SaidLayout = GroupsLayout(self)
        self._faces.read_people(self.state, session_id)
        self._faces.read_links(self.state, session_id)
        self._rebuild()
        self._unsubscribe: Callable[[], None] | None = workspace.subscribe(self._on_edit)

    @property
    def state(self) -> State:
        return self._workspace.state

    def close(self) -> None:
        """Hear no more edits."""
        self.motion.finish()
        if self._unsubscribe:
            self._unsubscribe()
            self._unsubscribe = None

    def set_layout(self, name: LayoutName) -> None:
        """Show the notes as groups, or in the order in which they were said."""
        if name != self.layout.name:
            self.layout = SaidLayout(self) if name == "said" else GroupsLayout(self)
            self._rebuild()

    def set_width(self, width: float) -> None:
        """How wide the view is at 100 %, in board units."""
        self.room = width
        self.layout.resize(width)
        self._finish()

    def set_scale(self, scale: float, dpr: float) -> None:
        """How the view looks at the board now."""
        self.lens.scale, self.lens.dpr = scale, dpr
        far = scale < FAR
        if far != self.lens.far:
            self.lens.far = far
            self._overview.setVisible(far)
            self.motion.finish()
            self.threads.setVisible(not far)
            for group in (self.clusters, self.companions, self.notes):
                for item in group.values():
                    item.setVisible(not far)

    def show_draft(self, text: str) -> None:
        """The note that is being typed, dashed, where it will lie; "" when none is."""
        self._first.draft = text.strip()
        self._show_dashed()
        if self.draft_box() is not None:
            self.rearranged.emit()

    def draft_box(self) -> Box | None:
        """Where the note lies that is being typed, None when none is shown."""
        return self._first.draft_box()

    def restyle(self) -> None:
        """Colours or type have changed: forget every picture."""
        look.forget_cards()
        words.forget_widths()
        for item in self.notes.values():
            item.restyle()
        for companion in self.companions.values():
            companion.restyle()
        self.update()

    def show_selected(self, note_ids: set[str], cluster_id: str | None) -> None:
        """Draw the rings."""
        for key in note_ids ^ self._selected:
            if key in self.notes:
                self.notes[key].set_selected(key in note_ids)
        self._selected = note_ids
        for key, cluster in self.clusters.items():
            cluster.set_selected(key == cluster_id)
        self._overview.set_selected(note_ids)

    def show_suggested(self, note_ids: frozenset[str]) -> None:
        """Draw a dashed edge around the notes that are offered as a group."""
        for key in note_ids ^ self._suggested:
            if key in self.notes:
                self.notes[key].set_suggested(key in note_ids)
        self._suggested = note_ids

    # What layouts call

    def show_note(self, note: Note, style: NoteStyle, *, width: float | None = None) -> NoteItem:
        """The item of a note, made or brought up to date."""
        face, wide = self.face(note), width or style.size.width
        item = self.notes.get(note.id)
        if item is None:
            item = NoteItem(note.id, face, style, self.lens, width=wide)
            self.notes[note.id] = item
            if note.id in self._selected:
                item.set_selected(True)
            item.set_suggested(note.id in self._suggested)
        else:
            item.set_style(style, item.width if width is None and item.style is style else wide)
            item.set_face(face)
        self.threads.tie(note.id, note.builds_on_id)
        return item

    def drop_note(self, note_id: str) -> None:
        item = self.notes.pop(note_id, None)
        if item is not None:
            self._overview.drop(note_id)
            self.threads.follow(note_id)
            if item.scene() is not None:
                self.removeItem(item)

    def show_companion(self, note: Note) -> CompanionItem:
        """A note as its second group shows it, made or brought up to date."""
        face, item = self.face(note), self.companions.get(note.id)
        if item is None:
            item = self.companions[note.id] = CompanionItem(note.id, face, self.lens)
        item.set_face(face)
        return item

    def drop_companion(self, note_id: str) -> None:
        item = self.companions.pop(note_id, None)
        if item is not None and item.scene() is not None:
            self.removeItem(item)

    def show_cluster(self, cluster: Cluster, plate: Plate) -> ClusterItem:
        """The item of a group, made or brought up to date."""
        item = self.clusters.get(cluster.id)
        if item is None:
            item = self.clusters[cluster.id] = ClusterItem(cluster.id, plate, self.lens)
            item.setVisible(not self.lens.far)
            self.addItem(item)
        item.set_plate(plate)
        return item

    def drop_cluster(self, cluster_id: str) -> None:
        item = self.clusters.pop(cluster_id, None)
        if item is not None:
            self.removeItem(item)

    def place(self, item: NoteItem | CompanionItem, x: float, y: float) -> None:
        """Lay a note there, or the companion of one."""
        if item.scene() is None:  # placed before it is added, so that it is indexed once
            item.setPos(x, y)
            item.setVisible(not self.lens.far)
            self.addItem(item)
            self.motion.arrives(item)
        else:
            if self.motion.is_watching:  # asked here: hundreds may be dragged in one frame
                self.motion.leaves(item)
            item.setPos(x, y)
        if isinstance(item, NoteItem):
            self._overview.keep(item, x, y)
            if self.threads.tied:
                self.threads.follow(item.note_id)

    def height_of(self, note_id: str) -> float:
        """How high a note is on the board, also one that lies in the tray now."""
        item = self.notes.get(note_id)
        if item is not None:
            return item.height
        return self.height_of_text(self.state.notes[note_id].text)

    def height_of_text(self, text: str) -> float:
        """How high a note with these words would be."""
        return NoteItem("", Face(text), self.layout.style, self.lens).height

    def face(self, note: Note) -> Face:
        """What a note shows."""
        return self._faces.of(self.state, note)

    def seen(self, note_id: str) -> Note | None:
        """The note if it may be shown: it is not in the bin, and does not wait with others."""
        note = self.state.notes.get(note_id)
        return None if note is None or note.binned or is_waiting(self.state, note) else note

    # What lies where

    def note_at(self, point: QPointF, *, without: Collection[str] = ()) -> NoteItem | None:
        """The note on top at a point of the board, but for those."""
        if self.lens.far:  # hidden items are in no index
            key = self._overview.note_at(point, without)
            return self.notes[key] if key else None
        found = (item for item in self.items(point) if isinstance(item, NoteItem))
        held = (n for n in found if n.note_id not in without and _inside(n.box, point))
        return next(held, None)

    def companion_at(self, point: QPointF) -> CompanionItem | None:
        """What stands at a point of the board for a note of another group."""
        found = (item for item in self.items(point) if isinstance(item, CompanionItem))
        return next(found, None)

    def cluster_at(
        self, point: QPointF, *, without: ClusterItem | None = None
    ) -> ClusterItem | None:
        """The group on top at a point of the board, also under a note, but for that one."""
        for item in reversed(self.clusters.values()):
            if item is not without and _inside(item.box, point):
                return item
        return None

    def boxes(self) -> Iterator[tuple[str, Box]]:
        """Where each note lies."""
        return ((key, item.box) for key, item in self.notes.items())

    def contents(self) -> Box | None:
        """The rectangle around everything on the board, None when it is empty."""
        draft = self.draft_box()
        if draft is None or self._contents is None:
            return draft or self._contents
        return surrounding((draft, self._contents))

    def picture(self) -> dict[str, Any]:
        """All that is shown and where, for comparing two pictures of the same state."""
        notes = {
            key: (item.box, item.face, item.style.footer, item.in_group, item.selected)
            for key, item in self.notes.items()
        }
        clusters = {key: (item.box, item.plate) for key, item in self.clusters.items()}
        companions = {key: (item.box, item.home) for key, item in self.companions.items()}
        lines = {key: (line.p1(), line.p2()) for key, line in self.threads.lines.items()}
        return {
            "notes": notes,
            "clusters": clusters,
            "companions": companions,
            "threads": lines,
            "empty": self._first.isVisible(),
        }

    # Changes

    def _on_edit(self, edit: Edit) -> None:
        people = any(change.kind in ("voice", "participant") for change in edit.changes)
        notes = {c.id: None for c in edit.of("note") if self._is_ours(c)}
        clusters = {c.id: None for c in edit.of("cluster") if self._is_ours(c)}
        notes |= dict.fromkeys(self._turned(edit))
        if people:
            self._faces.read_people(self.state, self.session_id)
            notes |= dict.fromkeys(self.notes)
        if self._faces.links_changed(self.state, edit):
            linked = self._faces.read_links(self.state, self.session_id)
            notes |= dict.fromkeys(key for key in linked if key in self.notes)
        if notes or clusters:
            with self.motion.watching():
                self.layout.touch(notes, clusters)
            self._finish()

    def _turned(self, edit: Edit) -> Iterator[str]:
        """The notes of stages whose notes may be seen now, or may be no longer."""
        stages = {c.id for c in edit.of("stage") if {"hidden", "shown_at"} & (c.after or {}).keys()}
        if stages:
            notes = self.state.part(Note, self.session_id).values()
            yield from (note.id for note in notes if note.stage_id in stages)

    def _is_ours(self, change: Change) -> bool:
        if change.before is None or change.after is None:
            whole = change.after or change.before or {}
            return bool(whole["session_id"] == self.session_id)
        record = self.state.find(change.kind, change.id)
        return getattr(record, "session_id", "") == self.session_id

    def _rebuild(self) -> None:
        if self.layout.name == "said":
            for key in list(self.clusters):
                self.drop_cluster(key)
            for key in list(self.companions):
                self.drop_companion(key)
        else:
            here = {
                n.id
                for n in shown_notes(self.state, self.session_id)
                if n.cluster_id or n.x is not None
            }
            for key in self.notes.keys() - here:
                self.drop_note(key)
        with _no_collecting():
            self.layout.build()
        self._finish()

    def _finish(self) -> None:
        self._show_dashed()
        contents = self._contents = self.layout.contents()
        if contents is not None:
            area = QRectF(contents.x, contents.y, contents.width, contents.height)
            for picture in (self._overview, self.threads):
                picture.set_area(area.adjusted(-40, -40, 40, 40))
            if not self.sceneRect().contains(area):
                self.setSceneRect(self.sceneRect().united(_stepped(area)))
        self.rearranged.emit()

    def _show_dashed(self) -> None:
        """How to begin on a board with nothing on it, or the note that is being typed."""
        said = self.layout if isinstance(self.layout, SaidLayout) else None
        self._first.lie(
            (said.next_spot(), said.note_width) if said is not None else None,
            bare=not self.notes and not self.clusters,
            has_notes=lambda: any(map(self.seen, self.state.part(Note, self.session_id))),
        )


@contextlib.contextmanager
def _no_collecting() -> Iterator[None]:
    """Thousands of items are made and none is garbage: looking for it takes half the time."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _inside(box: Box, point: QPointF) -> bool:
    return box.x <= point.x() < box.right and box.y <= point.y() < box.bottom


def _stepped(area: QRectF) -> QRectF:
    return area.adjusted(-_STEP, -_STEP, 2 * _STEP, 2 * _STEP)
