# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""How much of a file is taken in at once: what the board, the paper and memory are made for."""

from __future__ import annotations

from facilitator.domain.errors import Unreadable

BIGGEST = 20_000_000  # bytes of a file with text or a table
BIGGEST_PHOTO = 60_000_000  # bytes of a photo
MOST_UNPACKED = 80_000_000  # bytes that a spreadsheet may unpack to
MOST_NOTES = 20_000  # of one session
MOST_ROWS = MOST_NOTES + 50  # with titles and headings above the notes
MOST_COLUMNS = 200


def within_limit(notes: int) -> None:
    """Unreadable: "import.too_many_notes" with `limit`."""
    if notes > MOST_NOTES:
        raise Unreadable("import.too_many_notes", limit=MOST_NOTES)
