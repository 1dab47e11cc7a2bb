# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What may go wrong and is not a bug: the window and the command line have words for the code."""

from __future__ import annotations


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
