# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Files that come into the window: another library, notes from a file, the samples."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from facilitator.domain.errors import KnownError
from facilitator.ui import texts
from facilitator.ui.texts import tr

if TYPE_CHECKING:
    from facilitator.ui.importing.importing import Importing
    from facilitator.ui.main_window import MainWindow
    from facilitator.ui.merging.arriving import Arriving


class LibraryFiles(QObject):
    """Asks which file with the system's own dialog, never waiting for the answer."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    @cached_property
    def arriving(self) -> Arriving:
        """Sessions that come as files of ours: made when the first one does."""
        from facilitator.ui.merging.arriving import Arriving

        return Arriving(self._window)

    @cached_property
    def importing(self) -> Importing:
        """Notes that come from elsewhere: made when the first ones do."""
        from facilitator.ui.importing.importing import Importing

        return Importing(self._window)

    def choose_library(self) -> None:
        """Ask for another library file and open it."""
        dialog = self._dialog(tr("Open a library file"), f"{tr('Library')} (*.facilitator)")
        dialog.fileSelected.connect(lambda name: self._window.open_library(Path(name)))
        dialog.open()

    def choose_new_library(self) -> None:
        """Ask where a new library shall lie, and make it."""
        dialog = self._dialog(tr("Start a new library"), f"{tr('Library')} (*.facilitator)")
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("facilitator")
        dialog.fileSelected.connect(lambda name: self._window.open_library(Path(name)))
        dialog.open()

    def bring_in(self, path: Path) -> None:
        """Read a file in the background; what is in it comes into the library."""
        self.importing.bring_in(path)

    def add_samples(self) -> None:
        """Put the sample sessions into the library, the one of this language first."""
        from facilitator.intake.demo import build_sample_library
        from facilitator.intake.shipped import LANGUAGES

        workspace = self._window.workspace
        assert workspace is not None
        here = texts.language()
        order = sorted(LANGUAGES, key=lambda language: language != here)
        before = set(workspace.state.sessions)
        try:
            ids = build_sample_library(workspace, order)
        except KnownError as problem:
            self._refused(problem)
            return
        for session_id in set(workspace.state.sessions) - before:
            workspace.close_session(session_id)
        self._window.open_session(
            ids.get(here, ids["handover"]) if here != "en" else ids["handover"]
        )

    def _refused(self, problem: KnownError) -> None:
        self._window.messages.problem(problem)

    def _dialog(self, title: str, kinds: str) -> QFileDialog:
        folder = str(self._window.library_path.parent)
        dialog = QFileDialog(self._window, title, folder, kinds)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        return dialog
