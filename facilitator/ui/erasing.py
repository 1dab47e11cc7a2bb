# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What asks first because there is no way back: emptying a bin, removing names for ever."""

from __future__ import annotations

from contextlib import ExitStack
from typing import TYPE_CHECKING

from facilitator.domain import edits
from facilitator.domain.catalogue import date_of
from facilitator.domain.edits.erasing import NAME_FIELDS
from facilitator.domain.errors import KnownError
from facilitator.domain.records import Note
from facilitator.ui.texts import long_date, tr
from facilitator.ui.widgets import ask

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from facilitator.ui.actions import Actions
    from facilitator.ui.main_window import MainWindow
    from facilitator.ui.session.session_view import SessionView
    from facilitator.ui.widgets.ask import Question

GO, KEEP = "go", "keep"


def bind_erasing(actions: Actions, window: MainWindow) -> None:
    """Bind the rows of the action table."""
    for name, work in (("empty_bin", empty_bin), ("remove_names", remove_names)):
        actions.bind(
            f"session.{name}",
            lambda work=work: work(window, window.session) if window.session else None,
        )
    actions.bind("library.empty_bin", lambda: empty_library_bin(window))


def empty_bin(window: MainWindow, session: SessionView) -> Question | None:
    """Ask, then let the notes in the bin of the open session go; None when there are none."""
    workspace, key = session.workspace, session.session_id
    binned = sum(note.binned for note in workspace.state.part(Note, key).values())
    if not binned:
        window.messages.say(tr("There are no notes in the bin."))
        return None

    def erase() -> None:
        workspace.erase_records(edits.empty_bin(workspace.state, key))
        window.messages.say(tr("%n note(s) gone for ever", n=binned))

    return _ask(
        window,
        tr("Empty the bin of this session?"),
        detail=tr("%n note(s) go for ever.", n=binned),
        go=tr("Empty the bin"),
        keep=tr("Keep the notes"),
        erase=erase,
    )


def empty_library_bin(window: MainWindow) -> Question | None:
    """Ask, then let the sessions in the bin go with all they hold; None when there are none."""
    workspace = window.workspace
    if workspace is None:
        return None
    binned = [key for key, session in workspace.state.sessions.items() if session.binned]
    if not binned:
        window.messages.say(tr("The bin is empty."))
        return None

    def erase() -> None:
        with ExitStack() as opened:
            for key in binned:
                opened.enter_context(workspace.opened(key))
            workspace.erase_records(edits.erase_sessions(workspace.state, binned))
        window.messages.say(tr("%n session(s) gone for ever", n=len(binned)))

    return _ask(
        window,
        tr("Empty the bin?"),
        detail=tr("%n session(s) go for ever, with all that was said in them.", n=len(binned)),
        go=tr("Empty the bin"),
        keep=tr("Keep the sessions"),
        erase=erase,
    )


def remove_names(window: MainWindow, session: SessionView) -> Question:
    """Ask, then forget who was in the room of the open session."""
    workspace, key = session.workspace, session.session_id
    until = date_of(workspace.state.sessions[key].retention)
    detail = tr(
        "What goes: names and initials of those who were there, who said which note, and their"
        " names beside actions, goals and offers. What stays: roles, numbers and all that was said."
        " Look whether a note names somebody."
    )
    if until is not None:
        detail += "\n\n" + _kept_until(until, window.clock.now().date())

    def erase() -> None:
        edit = edits.remove_names(workspace.state, key)
        workspace.erase_names(edit, key, NAME_FIELDS)
        window.messages.say(tr("The names are removed"))

    return _ask(
        window,
        tr("Remove names from this session for ever?"),
        detail=detail,
        go=tr("Remove the names"),
        keep=tr("Keep the names"),
        erase=erase,
    )


def _kept_until(until: date, today: date) -> str:
    words = tr("The working notes were to be kept until {date}.")
    if until >= today:
        words = tr("The working notes are to be kept until {date}: that day has not come yet.")
    return words.format(date=long_date(until))


def _ask(
    window: MainWindow,
    title: str,
    *,
    detail: str,
    go: str,
    keep: str,
    erase: Callable[[], None],
) -> Question:
    after = tr(
        "This cannot be undone, and neither can what was done before it. Papers that were printed,"
        " files that were given away and backups stay as they are."
    )

    def answered(answer: str) -> None:
        if answer == GO:
            try:
                erase()
            except KnownError as problem:
                window.messages.problem(problem)

    return ask(
        window,
        title,
        detail=f"{detail}\n\n{after}",
        choices=[(GO, go, "secondary"), (KEEP, keep, "primary")],
        answered=answered,
    )
