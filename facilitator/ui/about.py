# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What this program is, and where its log lies."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from facilitator import __version__
from facilitator.ui.errors import log_folder
from facilitator.ui.texts import tr
from facilitator.ui.widgets import ask

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def show_about(window: QWidget) -> None:
    """Name, version, licence, and the promise."""
    ask(
        window,
        f"Facilitator {__version__}",
        detail=tr(
            "For people who lead reflective sessions in a room. Nothing leaves this computer. "
            "Free software under the EUPL 1.2; fonts under the SIL Open Font Licence, "
            "icons by Lucide."
        ),
        choices=[("on", tr("Close"), "primary")],
        answered=lambda _choice: None,
    )


def show_log() -> None:
    """Open the folder of the log in the system's own file window."""
    folder = log_folder()
    folder.mkdir(parents=True, exist_ok=True)
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
