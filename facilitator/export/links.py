# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Ways to reach somebody in words of the facilitator: mail, web, telephone, and where they lead.

Only for what a facilitator writes to be reached by (contact, next meeting, closing words); what
participants said stays plain text. The text itself is never changed.
"""

from __future__ import annotations

import contextlib
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import quote

if TYPE_CHECKING:
    from collections.abc import Iterator

MAIL, WEB, PHONE = "mail", "web", "phone"

# Names and addresses have limits of their own; these keep the search quick in any text.
_MAIL = r"(?<![\w.+%-])[A-Za-z0-9._%+-]{1,64}@(?:[A-Za-z0-9-]{1,63}\.){1,8}[A-Za-z]{2,24}(?![\w@-])"
_WEB = r"(?<!\w)(?:https://|www\.(?=[A-Za-z0-9-]+\.))[^\s<>\"“”„«»‘]{3,2000}"
# From a plus or a nought; single blanks, hyphens, strokes or brackets between the figures.
_PHONE = r"(?<![\w.,:/+-])(?:\+|\(?0)(?:[ \u00a0\u2011/-]?\(?\d\)?){6,15}(?![\w:])(?![.,/-]\d)"
_WAYS = re.compile(f"(?P<{MAIL}>{_MAIL})|(?P<{WEB}>{_WEB})|(?P<{PHONE}>{_PHONE})")
# What looks like a telephone number and is a day: 03-12-2026, 03 12 2026.
_DAY = re.compile(r"\d{1,2}([ \u00a0\u2011/-])\d{1,2}\1(?:19|20)?\d\d")
_CLOSING = {")": "(", "]": "[", "}": "{"}
_STOPS = ".,;:!?…’'"
_FIGURES = re.compile(r"\D+")


@dataclass(frozen=True, slots=True)
class Way:
    """The part of a text from `start` to `end` that leads to `url`: "mailto:", "https:", "tel:"."""

    start: int
    end: int
    url: str


def ways(text: str) -> Iterator[Way]:
    """The ways to reach somebody that stand in `text`, in their order."""
    for found in _WAYS.finditer(text):
        kind = str(found.lastgroup)
        said = found.group()
        if kind == WEB:
            said = _without_stops(said)
        start = found.start()
        if kind == PHONE:
            if _DAY.fullmatch(said):
                continue
            if said.startswith("(") and said.find(")") in (-1, len(said) - 1):  # not the number's
                start, said = start + 1, said.strip("()")
        yield Way(start, start + len(said), _url(kind, said))


def pieces(text: str) -> list[tuple[str, str]]:
    """`text` cut up: each piece with where it leads, "" for the words between."""
    found: list[tuple[str, str]] = []
    end = 0
    for way in ways(text):
        found += [(text[end : way.start], ""), (text[way.start : way.end], way.url)]
        end = way.end
    return [piece for piece in (*found, (text[end:], "")) if piece[0]]


def _url(kind: str, said: str) -> str:
    match kind:
        case "mail":
            return f"mailto:{quote(said, safe='@.+-_')}"
        case "web":
            host, slash, rest = said.removeprefix("https://").partition("/")
            with contextlib.suppress(UnicodeError):  # a name that has no such form stays itself
                host = host.encode("idna").decode("ascii")
            return quote(f"https://{host}{slash}{rest}", safe="%/:=&?~#+!$,;'@()*[]-._")
        case _:
            # Written for abroad and at home at once: +31 (0)20 …
            abroad = said.startswith("+")
            figures = _FIGURES.sub("", said.replace("(0)", "") if abroad else said)
            return f"tel:{'+' if abroad else ''}{figures}"


def _without_stops(said: str) -> str:
    """An address without what ends the sentence around it; brackets that it opened stay."""
    while said and (
        said[-1] in _STOPS or (said[-1] in _CLOSING and _CLOSING[said[-1]] not in said)
    ):
        said = said[:-1]
    return said
