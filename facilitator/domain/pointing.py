# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What in a text may point to a person, so that somebody can look before it is printed.

It only suggests: it knows names of those on the list, numbers of certain shapes and words for
relatives, and understands nothing. A text in which it finds nothing may point to a person all the
same.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from facilitator.domain import kin_words
from facilitator.domain.personal_numbers import is_phone, personal_numbers
from facilitator.domain.stop_words import STOP_WORDS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from facilitator.domain.state import State

# Why, the most certain first: where two overlap the first is told.
EMAIL, NAME, INITIALS, NUMBER, PHONE = "email", "name", "initials", "number", "phone"
ADDRESS, RELATION, CAPITAL = "address", "relation", "capital"
REASONS = (EMAIL, NAME, INITIALS, NUMBER, PHONE, ADDRESS, RELATION, CAPITAL)

NOTE, GROUP, DECISION = "note", "cluster", "decision"

_SURE = 4  # letters of a name that is found without its capital
_CAPITALS = """
monday tuesday wednesday thursday friday saturday sunday january february march april may
june july august september october november december christmas easter english dutch swedish
estonian arabic ukrainian russian god
"""
_NO_NAMES = frozenset(_CAPITALS.split())
# After a name: the genitive of all four languages, and the commonest Estonian endings.
_ENDING = r"(?:['’]?s|['’]|[aeiu]?(?:le|lt|l|ga|st|sse|ks|ta))?"
_EMAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_DIGITS = re.compile(r"(?<![\w.,])\(?\+?\d[\d \u00a0()./-]{4,22}\d(?![\w])")
_STREETS = (
    "straat laan weg plein gracht kade dijk hof singel dreef steeg gatan gata vägen väg gränd "
    "torget allén stigen backen tänav puiestee"
)
_ADDRESS = re.compile(
    r"\b[A-ZÅÄÖÕÜŠŽ]\w*(?:{ends})\s+\d{{1,4}}\s?[A-Za-z]?\b"
    r"|\b[A-ZÅÄÖÕÜŠŽ]\w+\s(?:tn|tänav|pst|puiestee|tee|mnt|maantee)\.?\s\d{{1,4}}\w?\b"
    r"|\b\d{{1,4}}[a-zA-Z]?\s[A-Z]\w+\s(?:Street|St|Road|Rd|Avenue|Lane|Close|Drive|Way|Court)\b"
    r"|\b(?i:room|flat|apartment|kamer|appartement|rum|lägenhet|lgh|tuba|toas?|korter|korteris)"
    r"\s(?i:no\.?\s|nr\.?\s)?\d{{1,4}}\b"
    r"|\b[1-9]\d{{3}}\s?[A-Z]{{2}}\b(?!\w)".format(ends="|".join(_STREETS.split()))
)
# A capital inside a sentence: after a word, a comma or a bracket, not at its beginning.
_CAPITAL = re.compile(r"(?<=[\w,;)\]’'] )[A-ZÅÄÖÕÜŠŽ][a-zåäöõüšžéèëïáíóúç]+(?:['’]s)?(?![\w’'])")

_SMALL = re.compile(r"(?<!\w)[a-zåäöõüšž]\w{2,}")


@dataclass(frozen=True, slots=True)
class Pointer:
    """The place `start` to `end` of a text that may point to a person, and `why`: of `REASONS`."""

    start: int
    end: int
    why: str


@dataclass(frozen=True, slots=True)
class Known:
    """The people of a session, and words with a capital that are nobody's name."""

    names: frozenset[str] = frozenset()
    initials: frozenset[str] = frozenset()
    ordinary: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Item:
    """A text that goes onto paper: a note, the name of a group, a decision."""

    kind: str
    id: str
    text: str


@dataclass(frozen=True, slots=True)
class Found:
    """An item that may point to a person."""

    item: Item
    pointers: tuple[Pointer, ...]


def known_in(state: State, session_id: str) -> Known:
    """Who is on the list of a session, and which words in it are no names."""
    people = state.participants(session_id)
    session = state.sessions[session_id]
    group = state.groups.get(session.group_id or "")
    around = [session.title, session.question, session.place, group.name if group else ""]
    around += [voice.name for voice in state.voices(session_id)]
    around += [role for person in people for role in person.roles]
    return Known(
        frozenset(person.name.strip() for person in people if person.name.strip()),
        frozenset(p.initials.strip() for p in people if len(p.initials.strip()) > 1),
        frozenset(word.casefold() for text in around for word in re.findall(r"\w+", text)),
    )


def items_of(state: State, session_id: str) -> tuple[Item, ...]:
    """What the papers quote: notes, names of groups and decisions."""
    notes = (Item(NOTE, note.id, note.text) for note in state.notes_of(session_id))
    groups = (Item(GROUP, c.id, c.name) for c in state.clusters_of(session_id) if c.name)
    decided = (Item(DECISION, d.id, d.text) for d in state.decisions_of(session_id))
    return (*notes, *groups, *decided)


def found(
    items: Iterable[Item], known: Known, *, cancelled: Callable[[], bool] = lambda: False
) -> tuple[Found, ...]:
    """The items that may point to a person, in their order. `cancelled` is asked for each.

    A word with a capital that is also said without one is taken for no name.
    """
    said = list(items)
    small = {word for item in said for word in _SMALL.findall(item.text)}
    known = Known(known.names, known.initials, known.ordinary | small)
    pointing = []
    for item in said:
        if cancelled():
            break
        pointers = pointers_in(item.text, known)
        if item.kind == DECISION:  # they name teams and places, as they should
            pointers = tuple(pointer for pointer in pointers if pointer.why != CAPITAL)
        if pointers:
            pointing.append(Found(item, pointers))
    return tuple(pointing)


def pointers_in(text: str, known: Known) -> tuple[Pointer, ...]:
    """The places of one text that may point to a person, in their order, never overlapping."""
    kept: list[Pointer] = []
    for pointer in sorted(_all(text, known), key=_certain):
        if all(pointer.end <= other.start or other.end <= pointer.start for other in kept):
            kept.append(pointer)
    return tuple(sorted(kept, key=lambda pointer: pointer.start))


def _certain(pointer: Pointer) -> tuple[int, int]:
    return REASONS.index(pointer.why), pointer.start - pointer.end


def _all(text: str, known: Known) -> Iterator[Pointer]:
    listed = _people(known.names, known.initials)
    for match in listed.finditer(text) if listed is not None else ():
        yield from _of_the_list(match)
    for pattern, why in ((_EMAIL, EMAIL), (_ADDRESS, ADDRESS), (_kin(), RELATION)):
        yield from (Pointer(*match.span(), why) for match in pattern.finditer(text))
    for start, end in personal_numbers(text):
        yield Pointer(start, end, NUMBER)
    for match in _DIGITS.finditer(text):
        if is_phone(match.group()):
            yield Pointer(*match.span(), PHONE)
    for match in _CAPITAL.finditer(text):
        if not _is_ordinary(match.group(), known.ordinary):
            yield Pointer(*match.span(), CAPITAL)


def _of_the_list(match: re.Match[str]) -> Iterator[Pointer]:
    if match.lastgroup == INITIALS:
        yield Pointer(*match.span(), INITIALS)
        return
    word = match.group(NAME)
    sure = len(word) >= _SURE and word.casefold() not in STOP_WORDS
    if word[:1].isupper() or sure:
        yield Pointer(*match.span(), NAME)


def _is_ordinary(word: str, ordinary: frozenset[str]) -> bool:
    plain = re.split("['’]", word)[0].casefold()
    return plain in ordinary or plain in STOP_WORDS or plain.removesuffix("s") in _NO_NAMES


@lru_cache(maxsize=2)  # no names are kept longer than they are looked for
def _people(names: frozenset[str], initials: frozenset[str]) -> re.Pattern[str] | None:
    """Whole names and each of their words, with an ending; initials as they are on the list."""
    words = {part for name in names for part in re.split(r"[\s-]+", name) if _is_name(part)}
    every = sorted({*words, *names}, key=len, reverse=True)
    either = []
    if every:
        written = "|".join(re.escape(name) for name in every)
        either.append(rf"(?<!\w)(?i:(?P<{NAME}>{written}){_ENDING})(?!\w)")
    if initials:
        short = "|".join(r"\.?".join(map(re.escape, one)) for one in sorted(initials))
        either.append(rf"(?<!\w)(?P<{INITIALS}>{short})(?!\w)")
    return re.compile("|".join(either)) if either else None


def _is_name(part: str) -> bool:
    """Not the "van" or "de" of a name, nor an initial."""
    return len(part.strip(".")) > 1 and part[:1].isupper()


@cache
def _kin() -> re.Pattern[str]:
    between = "|".join(kin_words.BETWEEN.split())
    pairs = (
        rf"(?:{'|'.join(whose.split())})\s(?:(?:{between})\s)?(?:{'|'.join(who.split())})\w{{0,3}}"
        for whose, who in kin_words.KIN
    )
    called = rf"(?:{'|'.join(kin_words.CALLED.split())})(?:['’]?s)?"
    return re.compile(rf"(?i)(?<!\w)(?:{'|'.join((*pairs, called))})(?!\w)")
