# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""A text from elsewhere as notes: one per line, long lines cut at spaces. No word is lost."""

from __future__ import annotations

from facilitator.domain.text import NOTE_LIMIT, clean


def pieces(text: str, *, limit: int = NOTE_LIMIT) -> list[str]:
    """The notes that a pasted text makes: its lines, none longer than `limit` characters.

    Empty lines are left out. A line is cut at its last space before the limit; without a space,
    at the limit itself.
    """
    found: list[str] = []
    for line in clean(text).split("\n"):
        found += _cut(line.strip(), limit)
    return found


def _cut(line: str, limit: int) -> list[str]:
    parts: list[str] = []
    start = 0
    while len(line) - start > limit:
        space = line.rfind(" ", start + 1, start + limit + 1)
        end = space if space > start else start + limit
        parts.append(line[start:end].strip())
        start = end
    parts.append(line[start:].strip())
    return [part for part in parts if part]
