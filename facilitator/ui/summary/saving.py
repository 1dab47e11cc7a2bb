# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Saving a file where the person chooses: its name, the dialog, and the work of writing it."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog

from facilitator.domain.catalogue import date_of
from facilitator.export.files import plain_name
from facilitator.export.formats import Watch, save
from facilitator.export.pdf import Stopped
from facilitator.ui.tasks import Cancelled
from facilitator.ui.texts import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from facilitator.export.formats import Format, Made, Request
    from facilitator.ui.tasks import Progress


def file_name(title: str, date: str = "", *, suffix: str = "pdf") -> str:
    """ "What makes a good handover – 2026-11-26.pdf": a name that every file system takes.

    Without a suffix it is one for a folder; a date in words is left out.
    """
    words = plain_name(title) or plain_name(f"{tr('Summary')} {title}")
    end = f".{suffix}" if suffix else ""
    return f"{words} – {date}{end}" if date_of(date) else f"{words}{end}"


def ask_where(
    parent: QWidget,
    name: str,
    *,
    kind: tuple[str, str],
    folder: str,
    chosen: Callable[[Path], object],
) -> QFileDialog:
    """Open the system's dialog and return at once; `chosen` gets the path.

    `kind`: what such a file is called, and its suffix with the dot.
    """
    words, suffix = kind
    title = tr("Save: {kind}").format(kind=words)
    dialog = QFileDialog(parent, title, _start(folder), f"{words} (*{suffix})")
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    dialog.setDefaultSuffix(suffix[1:])
    dialog.selectFile(name)
    dialog.fileSelected.connect(lambda path: chosen(Path(path)))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog


def ask_folder(parent: QWidget, *, folder: str, chosen: Callable[[Path], object]) -> QFileDialog:
    """Open the system's dialog for a folder and return at once."""
    dialog = QFileDialog(parent, tr("Save everything into a folder"), _start(folder))
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    dialog.fileSelected.connect(lambda path: chosen(Path(path)))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog


def _start(folder: str) -> str:
    documents = QStandardPaths.StandardLocation.DocumentsLocation
    return folder or QStandardPaths.writableLocation(documents)


def saving(kind: Format, request: Request, path: Path) -> Callable[[Progress], Made]:
    """The work of making and writing a file, for a worker."""
    return partial(_save, kind, request, path)


def _save(kind: Format, request: Request, path: Path, progress: Progress) -> Made:
    watch = Watch(progress.report, lambda: progress.cancelled)
    try:
        return save(kind, replace(request, watch=watch), path)
    except Stopped:
        raise Cancelled from None
