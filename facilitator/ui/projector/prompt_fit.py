# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""How large a prompt can stand before the room: 124, 96 or 72 px, then pages, never smaller.

All lengths are px at 1920×1080.
"""

from __future__ import annotations

from dataclasses import dataclass

from facilitator.ui.projector.lettering import Type

STEPS = (
    Type(124, 136, 600, -1.5),
    Type(96, 108, 600, -1.0),
    Type(72, 82, 600, -0.5),
)
SECOND = Type(48, 62)
WIDTH, ROOM, GAP = 1640, 640, 52  # of the text, its height, and before the second language
MOST_LINES = 5  # of the smallest size on one page


@dataclass(frozen=True, slots=True)
class PromptPage:
    """What stands on one page: lines of the prompt, and lines in the second language."""

    kind: Type
    lines: tuple[str, ...]
    second: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PromptFit:
    """`px` of the prompt (124, 96 or 72), its lines at that size, and how many pages it takes."""

    px: int
    lines: int
    pages: int

    @property
    def too_long(self) -> bool:
        """Whether the room has to turn a page to read it: the plan warns."""
        return self.pages > 1


def fit_prompt(text: str, second: str = "") -> PromptFit:
    """How the prompt, and the same in a second language, fit on the projector."""
    pages = prompt_pages(text, second)
    return PromptFit(pages[0].kind.px, sum(len(page.lines) for page in pages), len(pages))


def prompt_pages(text: str, second: str = "", *, width: float = WIDTH) -> tuple[PromptPage, ...]:
    """The pages of a prompt, at least one; the size is the largest at which one is enough."""
    below = tuple(SECOND.lines(second, width))
    for kind in STEPS:
        lines = tuple(kind.lines(text, width))
        enough = kind is not STEPS[-1] or len(lines) <= MOST_LINES
        if enough and _height(kind, lines, below) <= ROOM:
            return (PromptPage(kind, lines, below),)
    return tuple(_paged(STEPS[-1], lines, below))


def _height(kind: Type, lines: tuple[str, ...], below: tuple[str, ...]) -> int:
    gap = GAP if lines and below else 0
    return len(lines) * kind.pitch + gap + len(below) * SECOND.pitch


def _paged(kind: Type, lines: tuple[str, ...], below: tuple[str, ...]) -> list[PromptPage]:
    """First the prompt, page by page; the second language begins where the prompt ends."""
    pages = [PromptPage(kind, part) for part in _parts(lines, MOST_LINES)]
    if pages:
        room = ROOM - _height(kind, pages[-1].lines, ()) - GAP
        begun, below = below[: room // SECOND.pitch], below[room // SECOND.pitch :]
        pages[-1] = PromptPage(kind, pages[-1].lines, begun)
    rest = _parts(below, ROOM // SECOND.pitch)
    return [*pages, *(PromptPage(kind, (), part) for part in rest)]


def _parts(lines: tuple[str, ...], most: int) -> list[tuple[str, ...]]:
    return [lines[start : start + most] for start in range(0, len(lines), most)]
