# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Brings a session file in: as a session of its own, or into the one that is here already.

Reading and comparing run in a thread; what is written is one edit, and one undo takes it back.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QRect, QSize
from PySide6.QtWidgets import QFileDialog

from facilitator.domain import edits
from facilitator.domain.edits.parcels import unpack
from facilitator.domain.errors import KnownError, Unreadable
from facilitator.domain.merging import Likes, Merged, like_notes, merge, to_compare
from facilitator.domain.parcels import copied
from facilitator.intake.session_file import read_parcel
from facilitator.ui.merging.merged_sheet import MergedSheet
from facilitator.ui.merging.words import told
from facilitator.ui.texts import tr
from facilitator.ui.widgets.ask import Question, ask

if TYPE_CHECKING:
    from facilitator.domain.parcels import Parcel
    from facilitator.store.workspace import Workspace
    from facilitator.ui.main_window import MainWindow

_SHEET = 620  # px
_ADD, _SECOND, _CANCEL = "add", "second", "cancel"


class Arriving(QObject):
    """What becomes of a session file that somebody gave the window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    def choose(self) -> QFileDialog | None:
        """Ask for a second typist's file, for the session that is open."""
        session = self._window.session
        if session is None:
            return None
        key = session.session_id
        folder = str(self._window.library_path.parent)
        kinds = f"{tr('Session')} (*.facilitator);;{tr('All files')} (*)"
        title = tr("Add a second typist's file")
        dialog = QFileDialog(self._window, title, folder, kinds)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self.add_file(Path(name), key))
        dialog.open()
        return dialog

    def bring_in(self, path: Path) -> None:
        """Read a session file; ask what to do where its session is here already."""
        self._read(path, "")

    def add_file(self, path: Path, session_id: str) -> None:
        """Read a session file and add what is new in it to this session."""
        self._read(path, session_id)

    def _read(self, path: Path, session_id: str) -> None:
        self._window.tasks.start(
            lambda _progress: read_parcel(path),
            lambda parcel: self._came(parcel, session_id),
            failed=self._window.messages.problem,
            owner=self,
        )

    def _came(self, parcel: Parcel, session_id: str) -> None:
        workspace = self._window.workspace
        if workspace is None:
            return
        if session_id in workspace.state.sessions:
            self._compare(parcel, session_id)
        elif parcel.session.id in workspace.state.sessions:
            self._ask(parcel)
        else:
            self._unpack(parcel)

    def _ask(self, parcel: Parcel) -> Question:
        """The session is here already: what now."""
        here = self._workspace().state.sessions[parcel.session.id]
        detail = tr("“{title}”: what is new in the file can be added. Nothing here is removed.")
        if here.binned:
            detail = tr("“{title}” lies in the bin. It can come back with what is new in the file.")
        return ask(
            self._window,
            tr("This session is here already"),
            detail=detail.format(title=here.title),
            choices=(
                (_CANCEL, tr("Cancel"), "quiet"),
                (_SECOND, tr("Keep as a second session"), "secondary"),
                (_ADD, tr("Add what is new"), "primary"),
            ),
            answered=lambda answer: self._answered(answer, parcel),
        )

    def _answered(self, answer: str, parcel: Parcel) -> None:
        if answer == _ADD:
            self._compare(parcel, parcel.session.id)
        elif answer == _SECOND:
            self._unpack(copied(parcel))

    def _unpack(self, parcel: Parcel) -> None:
        workspace = self._workspace()
        try:
            edit = unpack(workspace.state, parcel, taken=workspace.holds)
            workspace.do(edit)
        except KnownError as problem:
            self._window.messages.problem(problem)
            return
        self._window.open_session(next(edit.of("session")).id)
        notes = sum(1 for _ in edit.of("note"))
        self._window.messages.say(tr("%n note(s) brought in", n=notes), True)

    def _compare(self, parcel: Parcel, session_id: str) -> None:
        """Which notes are alike is found in a thread; then what is new is added."""
        workspace = self._workspace()
        with workspace.opened(session_id):
            coming, here = to_compare(workspace.state, session_id, parcel)
        self._window.tasks.start(
            lambda progress: like_notes(coming, here, progress.give_way),
            lambda likes: self._add(parcel, session_id, likes),
            failed=self._window.messages.problem,
            owner=self,
        )

    def _add(self, parcel: Parcel, session_id: str, likes: Likes) -> None:
        workspace = self._window.workspace
        if workspace is None or session_id not in workspace.state.sessions:
            return
        if self._window.session is None or self._window.session.session_id != session_id:
            self._window.open_session(session_id)
        try:
            if workspace.state.sessions[session_id].binned:
                workspace.do(edits.restore_session(workspace.state, session_id))
            merged = merge(workspace.state, session_id, parcel, likes=likes)
            if workspace.holds(merged.edit):
                raise Unreadable("import.mixed_up", where=parcel.session.title)
            workspace.do(merged.edit)
        except KnownError as problem:
            self._window.messages.problem(problem)
            return
        self._tell(merged)

    def _tell(self, merged: Merged) -> None:
        messages = self._window.messages
        if merged.to_look_at:
            messages.toasts.offer(told(merged), tr("Look at them"), lambda: self.show(merged))
        else:
            messages.say(told(merged), bool(merged.edit.changes))

    def show(self, merged: Merged) -> MergedSheet:
        """Open the look at what came in."""
        window = self._window
        sheet = MergedSheet(window, self._workspace(), merged, undo=window.messages.undo)
        middle = window.mapToGlobal(QPoint(window.width() // 2 - _SHEET // 2, 60))
        sheet.open_at(QRect(middle, QSize(_SHEET, 1)), sheet.first())
        return sheet

    def _workspace(self) -> Workspace:
        assert self._window.workspace is not None
        return self._window.workspace
