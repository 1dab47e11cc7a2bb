# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Places in a text: Qt counts UTF-16 units, Python characters. Emoji are where they differ."""

from __future__ import annotations


def to_qt(text: str, index: int) -> int:
    """The place in UTF-16 units of the character at `index`."""
    return len(text[:index].encode("utf-16-le", "surrogatepass")) // 2


def from_qt(text: str, position: int) -> int:
    """The index of the character at a place in UTF-16 units."""
    units = text.encode("utf-16-le", "surrogatepass")[: position * 2]
    return len(units.decode("utf-16-le", "surrogatepass"))
