# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What happens when the program itself is wrong: a log without anybody's words, and a calm message.

What a person can mend is a `KnownError`; `sentence` says it. Everything else is a bug.
"""

from __future__ import annotations

import sys
import threading
from functools import cache
from typing import TYPE_CHECKING

from facilitator.domain.errors import KnownError, trace
from facilitator.ui.sentences import sentence
from facilitator.ui.texts import tr

if TYPE_CHECKING:
    import logging
    from collections.abc import Callable
    from pathlib import Path
    from types import TracebackType

    from PySide6.QtWidgets import QWidget

__all__ = ["KnownError", "install", "log_bug", "log_folder", "report_bug", "sentence"]

_LOG_BYTES, _LOG_FILES = 500_000, 3


def log_folder() -> Path:
    """Where the log lies on this computer."""
    from platformdirs import user_log_path

    return user_log_path("Facilitator", appauthor=False)


@cache
def _log() -> logging.Logger:
    """The log, opened with the first thing that is written to it."""
    import logging
    from logging.handlers import RotatingFileHandler

    log = logging.getLogger("facilitator")
    log.propagate = False
    try:
        folder = log_folder()
        folder.mkdir(parents=True, exist_ok=True)
        handler: logging.Handler = RotatingFileHandler(
            folder / "facilitator.log",
            maxBytes=_LOG_BYTES,
            backupCount=_LOG_FILES,
            encoding="utf-8",
            delay=True,
        )
    except OSError:  # a log that cannot be written must not be the next problem
        handler = logging.NullHandler()
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    log.addHandler(handler)
    return log


def log_bug(problem: BaseException) -> None:
    """Write down where a bug happened."""
    _log().error("bug\n%s", trace(problem))


_parent: list[Callable[[], QWidget | None]] = []
_say: list[Callable[[str], object]] = []
_shown: set[str] = set()


def report_bug(problem: BaseException) -> None:
    """Log a bug and say, once for each place, that nothing is lost. Call it on the GUI thread."""
    log_bug(problem)
    place = trace(problem)
    if place in _shown or not _parent:
        return
    _shown.add(place)
    from facilitator.ui.widgets.ask import ask

    ask(
        _parent[0](),
        tr("Something in the program did not work"),
        detail=tr(
            "Nothing is lost: every note you see is saved. You can go on. "
            "Where it happened is written in a file, without any of your words."
        ),
        choices=[
            ("folder", tr("Show the file"), "secondary"),
            ("on", tr("Go on"), "primary"),
        ],
        answered=_answered,
    )


def _answered(choice: str) -> None:
    if choice == "folder":
        from PySide6.QtCore import QUrl
        from PySide6.QtGui import QDesktopServices

        QDesktopServices.openUrl(QUrl.fromLocalFile(str(log_folder())))


def install(
    window: Callable[[], QWidget | None], say: Callable[[str], object] | None = None
) -> None:
    """From now on bugs are logged and shown over the window that `window()` gives.

    What a person can mend and no view has said is said through `say`.
    """
    _parent[:] = [window]
    _say[:] = [say] if say is not None else []
    sys.excepthook = _hook
    threading.excepthook = lambda args: log_bug(args.exc_value or RuntimeError())


def uninstall() -> None:
    """Give the hooks back, for tests and at the end."""
    _parent.clear()
    _say.clear()
    _shown.clear()
    sys.excepthook = sys.__excepthook__
    threading.excepthook = threading.__excepthook__


def _hook(kind: type[BaseException], problem: BaseException, place: TracebackType | None) -> None:
    if issubclass(kind, KeyboardInterrupt):
        sys.__excepthook__(kind, problem, place)
        return
    if isinstance(problem, KnownError) and _say:
        _say[0](sentence(problem))
        return
    report_bug(problem.with_traceback(place))
