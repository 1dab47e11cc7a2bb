# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Leads what comes from elsewhere to where it belongs: a look at its columns, a photo to type from,
or straight into a new session or the one that is open.
"""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from facilitator.domain import edits
from facilitator.domain.errors import KnownError, Refused
from facilitator.domain.records import Session
from facilitator.domain.rules import existing
from facilitator.intake.decode import read_bytes
from facilitator.intake.files import Source, look_into, look_into_text, title_of
from facilitator.intake.imported import Imported, add_imported
from facilitator.intake.limits import BIGGEST_PHOTO
from facilitator.intake.patches import Patch, find_patches
from facilitator.intake.photo import SUFFIXES, Picture, read_photo
from facilitator.intake.session_file import is_library, is_session_file
from facilitator.ui import texts
from facilitator.ui.board.clipboard import KIND
from facilitator.ui.errors import sentence
from facilitator.ui.importing.clipboard import is_table, on_clipboard
from facilitator.ui.importing.mapping_dialog import MappingDialog
from facilitator.ui.importing.photo_dialog import PhotoDialog
from facilitator.ui.importing.words import left_behind
from facilitator.ui.texts import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from facilitator.domain.records import Voice
    from facilitator.ui.importing.clipboard import Clip
    from facilitator.ui.importing.coming_dialog import ComingDialog
    from facilitator.ui.main_window import MainWindow
    from facilitator.ui.tasks import Progress

_FILES = "*.xlsx *.csv *.tsv *.txt *.json *.facilitator"


class Importing(QObject):
    """`into` is everywhere the session that gets the notes, "" for a new one."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    # -- where it comes from

    def choose_file(self, into: str = "") -> QFileDialog:
        """Ask for a file with notes."""
        pictures = " ".join(f"*{suffix}" for suffix in SUFFIXES)
        kinds = (
            f"{tr('Notes')} ({_FILES} {pictures})",
            f"{tr('All files')} (*)",
        )
        return self._choose(tr("Import notes from a file"), kinds, into=into)

    def choose_photo(self, into: str = "") -> QFileDialog:
        """Ask for a photo of paper notes."""
        pictures = " ".join(f"*{suffix}" for suffix in SUFFIXES)
        kinds = (f"{tr('Photos')} ({pictures})", f"{tr('All files')} (*)")
        return self._choose(tr("Notes from a photo"), kinds, into=into)

    def bring_in(self, path: Path, into: str = "") -> None:
        """Read a file in the background and go on with what is in it."""
        if is_session_file(path) or is_library(path):
            arriving = self._window.files.arriving
            if into:
                arriving.add_file(path, into)
            else:
                arriving.bring_in(path)
        elif path.suffix.lower() in SUFFIXES:
            name = title_of(path)
            read = partial(read_bytes, path, limit=BIGGEST_PHOTO)
            self._look_at_photo(read, name, into=into, path=str(path))
        else:
            language = texts.language()
            self._start(lambda _progress: look_into(path, language=language), into)

    def from_clipboard(self, into: str = "") -> None:
        """Words or a picture that were copied in another program."""
        self._take_clip(on_clipboard(), into)

    def _take_clip(self, clip: Clip, into: str) -> None:
        title, language = tr("Notes from the clipboard"), texts.language()
        if clip.has_picture:
            self._look_at_photo(clip.picture, title, into=into, path=tr("This picture"))
        elif clip.text:
            words = clip.text
            self._start(lambda _p: look_into_text(words, title=title, language=language), into)
        else:
            self._window.messages.say(tr("There is nothing on the clipboard to make notes of."))

    def paste_elsewhere(self) -> bool:
        """Whether what is pasted on the board is a table or a picture, which is looked at first."""
        session = self._window.session
        if session is None or QGuiApplication.clipboard().mimeData().hasFormat(KIND):
            return False
        clip = on_clipboard()
        if not clip.has_picture and not is_table(clip.text):
            return False
        self._take_clip(clip, session.session_id)
        return True

    def table_elsewhere(self, text: str) -> bool:
        """Whether a text pasted into the line one types in is a table, which is looked at first."""
        session = self._window.session
        if session is None or not is_table(text):
            return False
        title, language = tr("Notes from the clipboard"), texts.language()
        self._start(
            lambda _p: look_into_text(text, title=title, language=language), session.session_id
        )
        return True

    def _choose(self, title: str, kinds: Sequence[str], *, into: str) -> QFileDialog:
        folder = str(self._window.library_path.parent)
        dialog = QFileDialog(self._window, title, folder, ";;".join(kinds))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self.bring_in(Path(name), into))
        dialog.open()
        return dialog

    # -- looking at it

    def _start(self, read: Callable[[Progress], Source], into: str) -> None:
        self._window.tasks.start(
            read,
            lambda source: self._looked(source, into),
            failed=self._window.messages.problem,
            owner=self,
        )

    def _looked(self, source: Source, into: str) -> None:
        if not source.sheets:
            self.take(source.sessions, into)
            return
        dialog = MappingDialog(
            self._window,
            source.sheets,
            tasks=self._window.tasks,
            title=source.title,
            language=texts.language(),
            into=self._title(into),
        )
        dialog.agreed.connect(lambda found: self._agreed(dialog, found, into))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open_here()

    def _look_at_photo(
        self, read: Callable[[], bytes], title: str, *, into: str, path: str
    ) -> None:
        def look(progress: Progress) -> tuple[Picture, tuple[Patch, ...]]:
            try:
                picture = read_photo(read())
            except KnownError as problem:
                problem.details.setdefault("path", path)
                raise
            return picture, find_patches(picture, progress.give_way)

        self._window.messages.say(tr("Looking for the notes in the photo…"))
        self._window.tasks.start(
            look,
            lambda found: self._show_photo(*found, title=title, into=into),
            failed=self._window.messages.problem,
            owner=self,
        )

    def _show_photo(
        self, picture: Picture, patches: tuple[Patch, ...], *, title: str, into: str
    ) -> None:
        dialog = PhotoDialog(
            self._window,
            picture,
            patches,
            title=title,
            language=texts.language(),
            into=self._title(into),
            voices=self._voices(into),
        )
        dialog.agreed.connect(lambda found: self._agreed(dialog, found, into))
        dialog.accepted.connect(dialog.deleteLater)
        dialog.rejected.connect(lambda: self._left(dialog))
        dialog.open_here()

    def _left(self, dialog: PhotoDialog) -> None:
        """What was typed is not lost with one key: there is a way back to it."""
        if typed := dialog.typed():
            words = tr("%n typed note(s) not added", n=typed)
            self._window.messages.offer(words, dialog.open_here)
        else:
            dialog.deleteLater()

    # -- taking it in

    def take(self, found: Sequence[Imported], into: str = "") -> None:
        """Into the session `into`, else each as a session of its own; one undo step each."""
        try:
            self._write(found, into)
        except KnownError as problem:
            self._window.messages.problem(problem)
        else:
            self._tell(found, into)

    def _agreed(self, dialog: ComingDialog, found: Imported, into: str) -> None:
        """Take it in; where that cannot be, what was typed stays where it is."""
        try:
            self._write((found,), into)
        except KnownError as problem:
            dialog.say(sentence(problem))
            return
        dialog.accept()
        self._tell((found,), into)

    def _write(self, found: Sequence[Imported], into: str) -> None:
        workspace = self._window.workspace
        if workspace is None:
            raise Refused("gone")
        for imported in found:
            state = workspace.state
            if not into:
                workspace.do(add_imported(state, imported))
                continue
            existing(state, Session, into)
            with workspace.opened(into):  # whoever was asked may have left it meanwhile
                workspace.do(edits.add_imported_notes(state, into, parts=imported.parts))

    def _tell(self, found: Sequence[Imported], into: str) -> None:
        """Show where it went, and how much of it."""
        if not found:
            return
        shown, key = self._window.session, into or found[0].session.id
        if shown is None or shown.session_id != key:
            self._window.open_session(key)
        notes = sum(one.notes for one in found)
        words = [tr("%n note(s) brought in", n=notes), *left_behind(found)]
        self._window.messages.say(" · ".join(words), True)

    def _title(self, into: str) -> str:
        workspace = self._window.workspace
        session = workspace.state.sessions.get(into) if workspace else None
        return (session.title or tr("this session")) if session else ""

    def _voices(self, into: str) -> Sequence[Voice]:
        workspace = self._window.workspace
        return workspace.state.voices(into) if workspace and into else ()
