# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Which group, person or voice somebody means by a few letters. Case and accents do not matter."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from facilitator.domain.state import State

GROUP, WHO, VOICE = "group", "who", "voice"
#: Letters that have no accent to take off, and what people type for them.
_PLAIN = str.maketrans({"ø": "o", "đ": "d", "ł": "l", "ı": "i", "œ": "oe", "æ": "ae", "ð": "d"})


def folded(text: str) -> str:
    """Small letters without accents: "Märts" is "marts", "Straße" is "strasse"."""
    parts = unicodedata.normalize("NFKD", text.casefold())
    plain = "".join(char for char in parts if not unicodedata.combining(char))
    return plain.casefold().translate(_PLAIN)


def squeezed(text: str) -> str:
    """Folded, letters and digits only: what a token can hold of a name with spaces."""
    return "".join(char for char in folded(text) if char.isalnum())


@dataclass(frozen=True, slots=True)
class Named:
    """Something that a token may mean. `short`: its letter, initials or number."""

    id: str
    short: str
    name: str
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Names:
    """All that a session's tokens may mean, in the order in which they are offered."""

    groups: tuple[Named, ...] = ()
    people: tuple[Named, ...] = ()
    voices: tuple[Named, ...] = ()

    def of(self, kind: str) -> tuple[Named, ...]:
        return {GROUP: self.groups, WHO: self.people, VOICE: self.voices}[kind]

    def found(self, kind: str, text: str) -> tuple[Named, ...]:
        """What fits: only the one whose short form it is, else all that fit by name."""
        wanted = squeezed(text)
        if not wanted:
            return ()
        exact = tuple(named for named in self.of(kind) if squeezed(named.short) == wanted)
        if len(exact) == 1:
            return exact
        by_name = tuple(named for named in self.of(kind) if _fits(kind, wanted, named.name))
        # Where a word begins like that comes before where it is somewhere inside.
        by_name = tuple(sorted(by_name, key=lambda named: not _begins(wanted, named.name)))
        whole = tuple(named for named in by_name if squeezed(named.name) == wanted)
        return whole if len(whole) == 1 else tuple(dict.fromkeys(exact + by_name))

    def token_for(self, kind: str, named: Named) -> str:
        """The shortest text of a token that means this one and no other."""
        for text in (named.short, squeezed(named.name)):
            if text and self.found(kind, text) == (named,):
                return text
        return named.short or squeezed(named.name)


def _fits(kind: str, wanted: str, name: str) -> bool:
    """A group by any part of its name, a person by the start of one of the names."""
    inside = kind == GROUP and any(wanted in word for word in _words(name))
    return inside or _begins(wanted, name)


def _begins(wanted: str, name: str) -> bool:
    """Whether the name, from one of its words on, begins like that."""
    words = _words(name)
    return any("".join(words[first:]).startswith(wanted) for first in range(len(words)))


def _words(name: str) -> list[str]:
    return [squeezed(word) for word in folded(name).replace("-", " ").split()]


def names_of(state: State, session_id: str) -> Names:
    """What tokens may mean in this session. People without a name cannot be meant."""
    return Names(
        tuple(Named(c.id, c.letter, c.name) for c in state.clusters_of(session_id)),
        tuple(
            Named(p.id, p.initials, p.name, ", ".join(p.roles))
            for p in state.participants(session_id)
            if p.name or p.initials
        ),
        tuple(Named(v.id, str(v.number), v.name) for v in state.voices(session_id)),
    )
