# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Ties the actions of importing to the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from facilitator.ui.session.header import RUN

if TYPE_CHECKING:
    from collections.abc import Callable

    from facilitator.ui.actions import Actions
    from facilitator.ui.importing.importing import Importing
    from facilitator.ui.main_window import MainWindow
    from facilitator.ui.session.session_view import SessionView


def bind_importing(actions: Actions, window: MainWindow) -> None:
    """Bind the rows of the action table."""

    def into_new(ask: Callable[[Importing, str], object]) -> Callable[[], None]:
        return lambda: _ask(window, ask, "")

    def into_this(ask: Callable[[Importing, str], object]) -> Callable[[], None]:
        return lambda: _ask(window, ask, window.session.session_id if window.session else "")

    for name, ask in (
        ("import", lambda importing, into: importing.choose_file(into)),
        ("import_photo", lambda importing, into: importing.choose_photo(into)),
        ("import_clipboard", lambda importing, into: importing.from_clipboard(into)),
    ):
        actions.bind(f"library.{name}", into_new(ask))
        actions.bind(f"session.{name}", into_this(ask))


def lend_importing(window: MainWindow, session: SessionView) -> None:
    """What is pasted in a session and is a table or a picture goes the way of an import."""
    files = window.files  # what it is made of loads with the first paste, not with the session

    def lend(view: str) -> None:
        if view == RUN:
            run = session.run
            run.board.commands.paste_elsewhere = lambda: files.importing.paste_elsewhere()
            run.capture.pasting.elsewhere = lambda text: files.importing.table_elsewhere(text)

    session.made.connect(lend)


def _ask(window: MainWindow, ask: Callable[[Importing, str], object], into: str) -> None:
    if window.workspace is not None:
        ask(window.files.importing, into)
