# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Which library a command means, and which session in it."""

from __future__ import annotations

import contextlib
from pathlib import Path
from typing import TYPE_CHECKING

from facilitator.cli.words import Misunderstood
from facilitator.domain.text import one_line

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Iterator

    from facilitator.domain.records import Session
    from facilitator.domain.state import State
    from facilitator.store.workspace import Workspace


def data_folder() -> Path:
    """Where libraries live that nobody gave another place."""
    from platformdirs import user_data_dir

    return Path(user_data_dir("facilitator", appauthor=False))


def library_of(choices: Namespace) -> Path:
    """The library that was named, else the one of this account."""
    chosen: Path | None = choices.library
    return chosen or data_folder() / "library.facilitator"


@contextlib.contextmanager
def opened(path: Path, *, create: bool = False) -> Iterator[Workspace]:
    """The library, open as long as the block runs. StoreError: see `Workspace.open`."""
    from facilitator.store.workspace import Workspace

    workspace = Workspace.open(path, create=create)
    try:
        yield workspace
    finally:
        workspace.close()


def find_session(state: State, words: str) -> Session:
    """The session with this id, this beginning of an id, or this title (not in the bin).

    Misunderstood: "session.unknown", "session.ambiguous" with `count`.
    """
    if exact := state.sessions.get(words):
        return exact
    wanted = one_line(words).casefold()
    live = [session for session in state.sessions.values() if not session.binned]
    found = [session for session in live if session.title.casefold() == wanted]
    if not found and wanted:
        found = [session for session in live if session.id.startswith(wanted)]
    if not found:
        raise Misunderstood("session.unknown", what=words)
    if len(found) > 1:
        raise Misunderstood("session.ambiguous", what=words, count=len(found))
    return found[0]
