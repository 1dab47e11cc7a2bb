# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Which face sets which character, and which characters none of our faces can set.

ReportLab leaves out, without a word, what a font lacks. Here every character is set by the first
face that has it, is invisible by nature, or becomes a visible box and is named to the facilitator.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from facilitator.export.pdf.fonts import REGULAR, Face, faces, first_face

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

BOX_ADVANCE = 600.0  # how wide the box for a missing character is, in thousandths of the size

# Text that is drawn as it stands: Latin letters in composed form and common punctuation.
_PLAIN = re.compile("[ -~\u00a1-\u00ac\u00ae-\u024f\u2010-\u2027\u20ac]*")
# Characters that by nature leave no trace: joiners, direction marks, variation selectors, fillers.
_UNSEEN = re.compile(
    "[\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u3164\ufe00-\ufe0f\uffa0"
    "\U000e0000-\U000e0fff\U0001d173-\U0001d17a\u20e3]"  # the last: the key around a figure
)
# Letters that change shape and place beside each other in ways that we do not know. Noto Sans has
# them, but each by itself: a word would be wrong, and nobody would be told.
_UNSHAPED = re.compile("[\u0900-\u097f\u1cd0-\u1cff\ua8e0-\ua8ff\U00011b00-\U00011b5f]")
# The colour of a skin, said after a figure that is printed in black: it would be a box of grey.
_SKIN = re.compile("(?<=[\u261d-\u27bf\U0001f000-\U0001faff\ufe0f])[\U0001f3fb-\U0001f3ff]")
_SPACES = {"Zs", "Zl", "Zp"}
_PRIVATE = {"Co", "Cs", "Cn"}  # no agreed meaning: a glyph there would be a guess


@dataclass(frozen=True, slots=True)
class Run:
    """Characters that one face sets in a row; no face: a box each."""

    face: Face | None
    text: str

    @property
    def advance(self) -> float:
        """The width in thousandths of the size."""
        return self.face.advance(self.text) if self.face else BOX_ADVANCE * len(self.text)


def visible(text: str) -> str:
    """The characters that are drawn for `text`: composed, every space plain, no unseen ones.

    Direction marks stay: they are needed until the order on the line is known.
    """
    if _PLAIN.fullmatch(text):
        return text
    return "".join(map(_seen, _SKIN.sub("", unicodedata.normalize("NFC", text))))


def without_marks(text: str) -> str:
    """`text` without direction marks, soft hyphens and joiners, when its order is known."""
    if _PLAIN.fullmatch(text):
        return text
    return "".join(char for char in text if unicodedata.category(char) != "Cf")


def _seen(char: str) -> str:
    category = unicodedata.category(char)
    if category in _SPACES or char in "\t\n\r\x0b\x0c\x85":
        return " "
    return "" if category == "Cc" or _UNSEEN.match(char) else char


@lru_cache(maxsize=50_000)
def runs(text: str, weight: str) -> tuple[Run, ...]:
    """`text`, visible characters in the order in which they are drawn, by face."""
    if first_face(weight).characters.issuperset(text):
        return (Run(first_face(weight), text),) if text else ()
    found: list[tuple[Face | None, list[str]]] = []
    for together in letters_with_marks(text):
        whole = _face_for(together, weight)
        parts = [(whole, together)] if whole else [(_face_for(c, weight), c) for c in together]
        for face, part in parts:
            if found and found[-1][0] is face:
                found[-1][1].append(part)
            else:
                found.append((face, [part]))
    return tuple(Run(face, "".join(parts)) for face, parts in found)


def letters_with_marks(text: str) -> Iterator[str]:
    """`text` in letters, each with what belongs to it: marks, and what leaves no trace.

    One face should set such a letter, also where another would do for the letter alone.
    """
    start = 0
    for at, char in enumerate(text):
        if at and not _belongs_to_the_letter_before(char):
            yield text[start:at]
            start = at
    if text:
        yield text[start:]


def _belongs_to_the_letter_before(char: str) -> bool:
    category = unicodedata.category(char)
    return category[0] == "M" or category == "Cf" or "🏻" <= char <= "🏿" or not _seen(char)


@lru_cache(maxsize=50_000)
def _face_for(cluster: str, weight: str) -> Face | None:
    if any(unicodedata.category(char) in _PRIVATE for char in cluster):
        return None
    if _UNSHAPED.search(cluster):
        return None
    return next((face for face in faces(weight) if face.characters.issuperset(cluster)), None)


def can_print(char: str) -> bool:
    """Whether some face has a glyph for this visible character."""
    return _face_for(char, REGULAR) is not None


def unprintable_in(texts: Iterable[str]) -> tuple[str, ...]:
    """The characters of `texts` that would become a box, each once, in order of first use."""
    met: dict[str, bool] = {}
    for text in texts:
        if _PLAIN.fullmatch(text):
            continue
        for char in without_marks(visible(text)):
            if char not in met:
                met[char] = can_print(char)
    return tuple(char for char, printable in met.items() if not printable)
