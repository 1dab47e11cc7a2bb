# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""`facilitator add SESSION`: one note per line of standard input.

A note's id is printed, and flushed, only when the note is on the disk: who reads the id may rely on
the note, whatever happens next.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from facilitator.cli.command import DONE, MENDABLE, say
from facilitator.cli.library import find_session, library_of, opened
from facilitator.cli.words import counted, sentence
from facilitator.domain.edits import add_note
from facilitator.domain.errors import KnownError, Refused
from facilitator.domain.text import left_out
from facilitator.intake.decode import decoded, is_wide, line_of
from facilitator.intake.limits import BIGGEST

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Iterator
    from typing import BinaryIO

    from facilitator.store.workspace import Workspace


def run(choices: Namespace) -> int:
    """Add what comes in until it ends; 2 when some line could not be added."""
    with opened(library_of(choices)) as workspace:
        session = find_session(workspace.state, choices.session)
        workspace.open_session(session.id)
        return _add_all(workspace, session.id, sys.stdin.buffer)


def _add_all(workspace: Workspace, session_id: str, stream: BinaryIO) -> int:
    answer = DONE
    for number, words in enumerate(_lines(stream), start=1):
        try:
            edit = add_note(workspace.state, session_id, text=words)
            workspace.do(edit)
        except Refused as refused:
            say(f"Line {number}: {sentence(refused)}")
            answer = MENDABLE
            continue
        except KnownError as problem:
            say(f"Line {number} and what follows are not saved: {sentence(problem)}")
            return MENDABLE
        print(next(edit.of("note")).id, flush=True)
        if unshown := left_out(words):
            say(f"Line {number}: {counted(unshown, 'character')} that cannot be shown left out.")
    return answer


def _lines(stream: BinaryIO) -> Iterator[str]:
    """The lines as they come in, each as soon as it is whole."""
    line = stream.readline(BIGGEST)
    if is_wide(line):  # UTF-16 has other line ends: all of it is needed first
        yield from decoded(line + stream.read(BIGGEST)).removesuffix("\n").split("\n")
        return
    while line:
        yield line_of(line).removesuffix("\n").removesuffix("\r")
        line = stream.readline(BIGGEST)
