# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What a line of the capture bar means: words, and what is said about them.

    line = [">" | "=" | "!" | "?"] {token} text {token} [date]

Tokens stand around the words, never among them, so that what somebody said stays word for word.
A sign counts only at the start of a word, and only where letters (or 1 to 6) follow; a backslash
before it keeps it. In front of the words a token counts only if it means exactly one thing. Who
does an action, or shall answer a question, may be several words in quotation marks:
@"Head of the night shift".
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from facilitator.domain.dates import date_at_end
from facilitator.domain.matching import GROUP, VOICE, WHO, Named, Names

if TYPE_CHECKING:
    from datetime import date

NOTE, AGAIN, DECISION, ACTION, ASK = "note", "again", "decision", "action", "ask"
DATE = "date"
SIGNS = {"#": GROUP, "@": WHO, "/": VOICE}
SIGN_OF = {kind: sign for sign, kind in SIGNS.items()}
_KINDS = {"=": DECISION, "!": ACTION, "?": ASK}
_DATED = (ACTION, ASK)  # kinds of lines that name somebody, and a day
QUOTES = '"“”„«»'
_WORD = re.compile(rf"@[{QUOTES}][^{QUOTES}]+[{QUOTES}](?!\S)|\S+")
_OWNER = re.compile(rf"[{QUOTES}]\s*([^{QUOTES}]+?)\s*[{QUOTES}]")
_TOKEN = re.compile(r"([#@/])(\1?)(.*)", re.DOTALL)
_KEPT_SIGN = re.compile(rf"(?<!\S)\\(?=\\*[#@/+>=!?{QUOTES}])")
_QUOTED = re.compile(rf"[{QUOTES}].*[{QUOTES}]", re.DOTALL)
_NOBODY = Names()


@dataclass(frozen=True, slots=True)
class Token:
    """A word that says something about the note. `start` and `end` are its place in the line.

    `sticky`: for the next notes too; sticky without `text` ends that. `found` is all that fits.
    """

    kind: str
    text: str
    start: int
    end: int
    sticky: bool = False
    found: tuple[Named, ...] = ()

    @property
    def meant(self) -> Named | None:
        """What it means, when only one thing fits."""
        return self.found[0] if len(self.found) == 1 else None


@dataclass(frozen=True, slots=True)
class Line:
    """What was typed. `tokens` are in the order of the line, a date among them."""

    kind: str = NOTE
    text: str = ""
    builds_on: bool = False
    starred: bool = False
    tokens: tuple[Token, ...] = ()
    due: date | None = None

    def all(self, kind: str) -> tuple[Token, ...]:
        return tuple(token for token in self.tokens if token.kind == kind)

    def last(self, kind: str) -> Token | None:
        """The token of this kind that counts: the last one."""
        found = self.all(kind)
        return found[-1] if found else None


def parse(
    line: str,
    names: Names = _NOBODY,
    *,
    today: date | None = None,
    language: str = "en",
    kind: str = NOTE,
) -> Line:
    """What a line means. Never fails: what is no sign is text.

    `today` and `language` are for dates of actions and questions (without `today` there are none).
    `kind` is what a line without a sign in front is.
    """
    words = list(_WORD.finditer(line))
    if kind == NOTE and [word.group() for word in words] == ["+"]:
        return Line(AGAIN)
    builds_on, unmarked = False, kind
    first = words[0].group() if words else ""
    if first in _KINDS and (first != "?" or len(words) > 1):  # "?" alone is what somebody said
        kind = _KINDS[words.pop(0).group()]
    elif first == ">" and kind == NOTE and len(words) > 1:
        builds_on, words = True, words[1:]
    words, before = _leading(words, names, kind)
    words, behind, due = _trailing(words, names, kind, today=today, language=language)
    tokens = (*before, *behind)
    if not words and not all(token.sticky for token in tokens):
        return Line(unmarked, _without_backslashes(line.strip()))
    said = line[words[0].start() : words[-1].end()] if words else ""
    starred = kind == NOTE and len(said) > 2 and bool(_QUOTED.fullmatch(said))
    return Line(kind, _without_backslashes(said), builds_on, starred, tokens, due)


def token_at(line: str, cursor: int) -> Token | None:
    """The unfinished token that ends at the cursor, a bare sign too: what may be completed."""
    start = cursor
    while start > 0 and not line[start - 1].isspace():
        start -= 1
    if cursor < len(line) and not line[cursor].isspace():
        return None
    match = _TOKEN.fullmatch(line[start:cursor])
    if match is None:
        return None
    sign, doubled, text = match.groups()
    if text and not text[0].isalnum():
        return None
    return Token(SIGNS[sign], text, start, cursor, bool(doubled))


def _leading(
    words: list[re.Match[str]], names: Names, kind: str
) -> tuple[list[re.Match[str]], list[Token]]:
    tokens: list[Token] = []
    while words:
        token = _token(words[0], names, kind)
        if token is None or token.meant is None:
            break
        tokens.append(token)
        words = words[1:]
    return words, tokens


def _trailing(
    words: list[re.Match[str]], names: Names, kind: str, *, today: date | None, language: str
) -> tuple[list[re.Match[str]], list[Token], date | None]:
    tokens: list[Token] = []
    due: date | None = None
    while words:
        token = _token(words[-1], names, kind)
        taken = 1
        if token is None and kind in _DATED and today and due is None and len(words) > 1:
            at_end = [word.group() for word in words[1:]]
            found = date_at_end(at_end, today, language=language)
            if found:
                taken, due = found
                start, end = words[-taken].start(), words[-1].end()
                text = " ".join(word.group() for word in words[-taken:])
                token = Token(DATE, text, start, end)
        if token is None:
            break
        tokens.insert(0, token)
        words = words[:-taken]
    return words, tokens, due


def _token(word: re.Match[str], names: Names, kind: str) -> Token | None:
    match = _TOKEN.fullmatch(word.group())
    if match is None:
        return None
    sign, doubled, text = match.groups()
    token_kind, sticky = SIGNS[sign], bool(doubled)
    if kind != NOTE and (sticky or token_kind == VOICE):
        return None
    if kind in _DATED and token_kind == WHO and (owner := _OWNER.fullmatch(text)):
        text = owner[1]
    if not text:
        return Token(token_kind, "", word.start(), word.end(), True) if sticky else None
    says = text in "123456" and len(text) == 1 if token_kind == VOICE else text[0].isalpha()
    if not says:
        return None
    found = names.found(token_kind, text)
    return Token(token_kind, text, word.start(), word.end(), sticky, found)


def _without_backslashes(text: str) -> str:
    return _KEPT_SIGN.sub("", text)
