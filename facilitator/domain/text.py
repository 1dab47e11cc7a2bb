# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The one place where text that comes in is cleaned: length, control characters, line ends.

Words are never changed: only what cannot be shown or stored is left out.
"""

from __future__ import annotations

import re

from facilitator.domain.errors import Refused

NOTE_LIMIT = 1_000  # characters of one note
NAME_LIMIT = 300  # characters of a title, a name of a group, a role
LONG_LIMIT = 10_000  # characters of a prompt, a purpose, a private note

_LINE_ENDS = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
# Controls, lone surrogates and noncharacters cannot be shown, and some cannot be stored.
_NONCHARACTERS = "".join(
    chr(plane << 16 | last) for plane in range(17) for last in (0xFFFE, 0xFFFF)
)
_UNSHOWABLE = re.compile(
    f"[\x00-\x08\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufeff{_NONCHARACTERS}]"
)


def clean(text: str) -> str:
    """The text as it is kept: line ends as \\n, tabs as spaces, no unshowable characters.

    Outer white space goes, everything else stays word for word.
    """
    text = _LINE_ENDS.sub("\n", text).replace("\t", " ")
    return _UNSHOWABLE.sub("", text).strip()


def one_line(text: str) -> str:
    """The text on one line: for titles and names."""
    return " ".join(clean(text).split("\n"))


def visible(text: str) -> str:
    """The text for files that cannot hold everything: what cannot be shown is a sign in its place.

    Line ends as \\n and tabs as spaces, as `clean` has them.
    """
    return _UNSHOWABLE.sub("\ufffd", _LINE_ENDS.sub("\n", text).replace("\t", " "))


def left_out(text: str) -> int:
    """How many characters `clean` leaves out because they cannot be shown."""
    return len(_UNSHOWABLE.findall(_LINE_ENDS.sub("\n", text)))


def note_text(text: str) -> str:
    """A note's words. Refused: "note.empty", "note.too_long" with `length` and `limit`."""
    cleaned = clean(text)
    if not cleaned:
        raise Refused("note.empty")
    if len(cleaned) > NOTE_LIMIT:
        raise Refused("note.too_long", length=len(cleaned), limit=NOTE_LIMIT)
    return cleaned


def name_text(text: str) -> str:
    """A name on one line, empty allowed. Refused: "name.too_long" with `length` and `limit`."""
    name = one_line(text)
    if len(name) > NAME_LIMIT:
        raise Refused("name.too_long", length=len(name), limit=NAME_LIMIT)
    return name


def long_text(text: str) -> str:
    """Several lines, empty allowed. Refused: "text.too_long" with `length` and `limit`."""
    cleaned = clean(text)
    if len(cleaned) > LONG_LIMIT:
        raise Refused("text.too_long", length=len(cleaned), limit=LONG_LIMIT)
    return cleaned
