# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Lists of people as they are typed or pasted: "Anna Karlsson, assistant", "6 relatives"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from facilitator.domain.text import one_line

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

ENDING = 3  # letters by which one role may be a form of another: assistant, assistants

_BULLET = re.compile(r"^(?:[-–—•*·]|\d{1,3}[.)])\s+")
_COUNT = re.compile(r"^(\d{1,4})\s*[x×]?\s+(?=[^\W\d])(.+)$")
_NUMBER = re.compile(r"^\d{1,4}$")
_PHONE = re.compile(r"(?:\d[\s()/.-]*){6}")
_CELLS = re.compile(r"[\t,;]")
_HEADERS = {
    "name", "names", "first", "last", "role", "roles", "function", "count", "number", "people",
    "initials", "participant", "participants", "naam", "namen", "rol", "rollen", "functie",
    "aantal", "initialen", "deelnemer", "deelnemers", "namn", "roll", "roller", "funktion",
    "antal", "initialer", "deltagare", "nimi", "nimed", "eesnimi", "perenimi", "rollid", "arv",
    "initsiaalid", "osaleja", "osalejad", "voornaam", "achternaam", "förnamn", "efternamn",
    "e-mail", "email", "mail", "e-post", "e-mailadres", "phone",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class PersonLine:
    """Somebody by name, or `count` people of a role without names."""

    name: str = ""
    roles: tuple[str, ...] = ()
    count: int = 1


def read_people_lines(text: str, known_roles: Iterable[str] = ()) -> list[PersonLine]:
    """One for each line that says somebody: a name, then roles behind a comma or a tab.

    A first line that only names columns, mail addresses and phone numbers are passed over.
    `known_roles`: how roles are written that are there already.
    """
    known = list(known_roles)
    lines = [cells for cells in map(_cells, text.splitlines()) if cells]
    if lines and _names_columns(lines[0]):
        del lines[0]
    people = (_person(cells, known) for cells in lines)
    return [person for person in people if person.count]


def role_as_known(role: str, known: Sequence[str]) -> str:
    """The role as it is written already: "Assistants" for "assistant"; else as it is typed."""
    plain = role.casefold()
    for other in known:
        if other.casefold() == plain:
            return other
    for other in known:
        short, long = sorted((plain, other.casefold()), key=len)
        if len(short) > ENDING and long.startswith(short) and len(long) - len(short) <= ENDING:
            return other
    return role


def _cells(line: str) -> list[str]:
    line = _BULLET.sub("", line.strip())
    cells = (one_line(cell).strip("\"'“”<> ") for cell in _CELLS.split(line))
    return [cell for cell in cells if cell and "@" not in cell and not _PHONE.search(cell)]


def _names_columns(cells: Sequence[str]) -> bool:
    words = [word for cell in cells for word in cell.casefold().split()]
    return all(word in _HEADERS for word in words)


def _person(cells: list[str], known: list[str]) -> PersonLine:
    numbers = [cell for cell in cells if _NUMBER.match(cell)]
    words = [cell for cell in cells if not _NUMBER.match(cell)]
    if found := _COUNT.match(cells[0]):
        numbers, words = [found[1]], [found[2], *words[1:]]
    if numbers and len(words) < 2:  # "6 relatives", "relatives, 6"
        return PersonLine("", _roles(words, known), int(numbers[0]))
    return PersonLine(words[0], _roles(words[1:], known))


def _roles(words: Iterable[str], known: list[str]) -> tuple[str, ...]:
    roles = tuple(dict.fromkeys(role_as_known(word, known) for word in words))
    known += [role for role in roles if role not in known]
    return roles
