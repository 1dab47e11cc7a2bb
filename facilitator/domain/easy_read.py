# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What makes a text hard to read: long sentences, and words that a group had to explain.

It only points at them. Whoever wrote the text rewrites it, or leaves it as it is.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from facilitator.domain.records import Term

LONG = 15  # words that a sentence of an easy text may have

# Short forms whose full stop ends no sentence, without their last full stop.
_USUAL = "dr mr mrs ms st nr no tel"
_SHORT = {
    "en": "e.g i.e etc approx incl a.m p.m",
    "nl": "bijv bv d.w.z o.a m.n t/m enz ca mevr dhr i.v.m incl t.a.v",
    "sv": "t.ex bl.a d.v.s o.s.v m.m ca kl s.k dvs osv mm fr.o.m t.o.m inkl",
    "et": "nt jne s.t st sh vm k.a ca lk u e jt kl p.k",
}
_ORDINALS = frozenset({"et"})  # where "28." is "the 28th"
_ENDS = re.compile(r"\n+|[.!?…]+[\"'”’»)\]]*(?=\s|$)")
_WORD = re.compile(r"[^\W_]+(?:[-–’'.:,/][^\W_]+)*")


@dataclass(frozen=True, slots=True)
class Span:
    """A part of a text that may be hard, from the character `start` up to `end`.

    `why`: long (then `words` says how many words the sentence has) or word (then `term` and
    `meaning` are those of the word list).
    """

    start: int
    end: int
    why: str
    words: int = 0
    term: str = ""
    meaning: str = ""


def spans(text: str, language: str, *, terms: Iterable[Term] = ()) -> tuple[Span, ...]:
    """All that may be hard, by where it begins; a word may lie inside a long sentence."""
    found = (*long_sentences(text, language), *listed_words(text, terms))
    return tuple(sorted(found, key=lambda span: (span.start, -span.end)))


def long_sentences(text: str, language: str) -> tuple[Span, ...]:
    """The sentences of more than `LONG` words. The end of a line ends a sentence too."""
    found = ((start, end, _words(text[start:end])) for start, end in sentences(text, language))
    return tuple(Span(start, end, "long", words) for start, end, words in found if words > LONG)


def listed_words(text: str, terms: Iterable[Term]) -> tuple[Span, ...]:
    """The words of a word list that the text has, however they are capitalised; none overlap.

    Where one is part of another, the longer one is meant: "care plan" and not "plan".
    """
    known = {_folded(term.term): term for term in terms if term.term.strip()}
    if not known:
        return ()
    longest_first = sorted(known, key=lambda name: (-len(name), name))
    either = "|".join(re.escape(name).replace(r"\ ", r"\s+") for name in longest_first)
    pattern = re.compile(rf"(?<!\w)(?:{either})(?!\w)", re.IGNORECASE)
    matches = ((match, known.get(_folded(match.group()))) for match in pattern.finditer(text))
    return tuple(
        Span(match.start(), match.end(), "word", term=term.term.strip(), meaning=term.meaning)
        for match, term in matches
        if term
    )


def sentences(text: str, language: str) -> Iterator[tuple[int, int]]:
    """Where each sentence begins and ends, without the white space around it."""
    code = language.split("-", maxsplit=1)[0].lower()
    short = frozenset(f"{_USUAL} {_SHORT.get(code, '')}".split())
    start = 0
    for match in _ENDS.finditer(text):
        if match.group()[0] == "." and _goes_on(text, match, short, code in _ORDINALS):
            continue
        yield from _trimmed(text, start, match.end())
        start = match.end()
    yield from _trimmed(text, start, len(text))


def _goes_on(text: str, stop: re.Match[str], short: frozenset[str], ordinals: bool) -> bool:
    """Whether the full stop belongs to a short form, an initial or an ordinal number."""
    before = text[: stop.start()].rsplit(maxsplit=1)
    after = text[stop.end() :].lstrip(" ")
    if not before or not after or after[0] == "\n" or len(stop.group()) > 1:
        return False
    word = before[-1].lstrip("\"'“‘«([").casefold()
    initial = len(word) == 1 and word.isalpha() and before[-1][-1].isupper()
    return word in short or initial or (ordinals and word.isdigit() and after[0].islower())


def _trimmed(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    part = text[start:end]
    inner = part.strip()
    if inner:
        first = start + len(part) - len(part.lstrip())
        yield first, first + len(inner)


def _words(sentence: str) -> int:
    return sum(1 for _ in _WORD.finditer(sentence))


def _folded(name: str) -> str:
    return " ".join(name.casefold().split())
