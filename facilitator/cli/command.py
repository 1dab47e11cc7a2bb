# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Runs a command: 0 when it is done, 2 and one sentence when the person can mend something."""

from __future__ import annotations

import contextlib
import importlib
import os
import sys
from typing import TYPE_CHECKING

from facilitator.cli.parser import parser
from facilitator.cli.words import sentence
from facilitator.domain.errors import KnownError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from facilitator.cli.parser import Run

DONE, MENDABLE, STOPPED = 0, 2, 130


def main(words: Sequence[str] | None = None) -> int:
    """Do what the command line says; returns the exit code."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            # Whatever somebody said can be printed, also in an old console.
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        choices = parser().parse_args(words)
        # Imported now, so that a short command does not wait for windows and paper.
        run: Run = importlib.import_module(f"facilitator.cli.{choices.module}").run
        code = run(choices)
        sys.stdout.flush()  # here, where a reader who has gone is no surprise
        return code
    except KnownError as problem:
        say(sentence(problem))
        return MENDABLE
    except KeyboardInterrupt:
        return STOPPED
    except BrokenPipeError:
        # Whoever read our answer has heard enough; nothing is written to them at exit.
        with contextlib.suppress(OSError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE


def say(words: str) -> None:
    """A sentence for the person, beside the answer."""
    print(words, file=sys.stderr, flush=True)
