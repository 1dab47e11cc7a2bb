# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The composition root: builds what lives as long as the program, and starts it."""

from __future__ import annotations

import gc
import sys
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from facilitator import resources
from facilitator.domain.clock import SystemClock
from facilitator.ui import errors, settings, theme
from facilitator.ui.appearance import dress
from facilitator.ui.main_window import MainWindow
from facilitator.ui.settings import Settings
from facilitator.ui.tasks import Tasks, run_app


def run(library: Path, *, language: str | None = None) -> int:
    """Open the window on a library; returns the exit code when it closes."""
    app = make_application()
    chosen = settings.load()
    if language is not None:
        chosen = replace(chosen, language=language)
    theme.guess_at(app, chosen.theme)
    tasks = Tasks(app, problem=lambda problem: window.messages.problem(problem))
    window = MainWindow(chosen, clock=SystemClock(), tasks=tasks)
    errors.install(lambda: window, lambda words: window.messages.problem(words))

    def open_up() -> None:
        """The frame is on the screen: now fonts, style, and the library."""
        dress(app, chosen)
        app.setWindowIcon(QIcon(str(resources.path("icons", "app", "facilitator-64.png"))))
        theme.on_scheme_change(app, lambda: dress(app, window.preferences.now))
        window.open_library(library)
        gc.freeze()  # what a start has made stays: no collection needs to look at it again
        gc.enable()

    window.opening.painted.connect(open_up)
    return run_app(app, window.show, tasks)


def make_application() -> QApplication:
    """The one application object, also for pictures without a screen."""
    if isinstance(found := QApplication.instance(), QApplication):
        return found
    app = QApplication(sys.argv[:1])
    app.setApplicationName("Facilitator")
    app.setOrganizationName("Facilitator")
    app.setDesktopFileName("facilitator")
    return app


def screenshots(
    out: Path, *, dark: bool = False, scale: float = 1.0, language: str = "en"
) -> list[Path]:
    """Pictures of every screen and of the paper in `out`, named like the mockups."""
    import tempfile

    from facilitator.ui import paper_pictures, pictures

    app = make_application()
    chosen = Settings(language=language, theme="dark" if dark else "light", reduced_motion=True)
    dress(app, chosen)
    tasks = Tasks(app)
    before = qInstallMessageHandler(_say)
    try:
        with tempfile.TemporaryDirectory() as folder:
            settings.keep_in(Path(folder) / "settings.ini")
            drawn = pictures.draw(out, Path(folder), chosen=chosen, tasks=tasks, scale=scale)
            return drawn + paper_pictures.draw(out, Path(folder))
    finally:
        qInstallMessageHandler(before)
        settings.keep_in(None)
        tasks.close()


def _say(_kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    """What Qt has to say, save that without a screen nobody minds how large a dialog may be."""
    if not message.startswith("This plugin does not support"):
        print(message, file=sys.stderr)
