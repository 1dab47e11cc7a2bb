# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Saving the summary as a PDF file where the person chooses."""

from __future__ import annotations

import re
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog

from facilitator.export.pdf import Stopped, Written, write_pdf
from facilitator.ui.tasks import Cancelled
from facilitator.ui.texts import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from facilitator.domain.summary import Summary
    from facilitator.ui.tasks import Progress

# What Windows refuses in a name; the others refuse less.
_REFUSED = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]')
_RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE)
_LONGEST = 100  # bytes: names have a limit of 255, and people rename and copy


def file_name(title: str, date: str = "", *, suffix: str = "pdf") -> str:
    """ "What makes a good handover – 2026-11-26.pdf": a name that every file system takes."""
    words = " ".join(_REFUSED.sub(" ", title).split()).strip(". ")
    words = words.encode()[:_LONGEST].decode(errors="ignore").strip(". ")
    if not words or _RESERVED.fullmatch(words):
        words = " ".join(filter(None, (tr("Summary"), words)))
    day = _REFUSED.sub(" ", date).strip()
    return f"{words} – {day}.{suffix}" if day else f"{words}.{suffix}"


def ask_where(
    parent: QWidget, name: str, *, folder: str, chosen: Callable[[Path], object]
) -> QFileDialog:
    """Open the system's dialog and return at once; `chosen` gets the path."""
    start = folder or QStandardPaths.writableLocation(
        QStandardPaths.StandardLocation.DocumentsLocation
    )
    dialog = QFileDialog(parent, tr("Save PDF"), start, tr("PDF (*.pdf)"))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    dialog.setDefaultSuffix("pdf")
    dialog.selectFile(name)
    dialog.fileSelected.connect(lambda path: chosen(Path(path)))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog


def saving(summary: Summary, path: Path) -> Callable[[Progress], Written]:
    """The work of writing the file, for a worker."""
    return partial(_write, summary, path)


def _write(summary: Summary, path: Path, progress: Progress) -> Written:
    try:
        return write_pdf(
            summary, path, progress=progress.report, cancelled=lambda: progress.cancelled
        )
    except Stopped:
        raise Cancelled from None
