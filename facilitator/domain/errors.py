# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What may go wrong and is not a bug: the window and the command line have words for the code."""

from __future__ import annotations

from pathlib import Path


class KnownError(Exception):
    """Something the person at the laptop can understand and mend.

    `code` names what happened; `details` are the values its sentence needs.
    """

    def __init__(self, code: str, **details: object) -> None:
        super().__init__(code, details)
        self.code = code
        self.details = details


class Refused(KnownError):
    """A rule of the domain says no; nothing was changed."""


class Unreadable(KnownError):
    """A file that was given to the program cannot be understood; nothing was changed."""


class StoreError(KnownError):
    """The library cannot be opened or written; what was saved before stays as it was."""


def trace(problem: BaseException) -> str:
    """Kinds and places only. The messages of exceptions may quote notes, so they stay out."""
    import traceback  # seldom needed, and a start need not wait for it

    lines: list[str] = []
    link: BaseException | None = problem
    while link is not None:
        lines.append(f"{type(link).__module__}.{type(link).__qualname__}")
        lines += [
            f"  {Path(frame.filename).name}:{frame.lineno} {frame.name}"
            for frame in traceback.extract_tb(link.__traceback__)
        ]
        link = link.__cause__ or link.__context__
    return "\n".join(lines)
