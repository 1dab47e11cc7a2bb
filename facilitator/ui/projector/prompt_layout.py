# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Pages that say one thing in large type: the prompt, waiting notes, the break, nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from facilitator.ui.projector.foot import large_page, large_time
from facilitator.ui.projector.lettering import SMALL, Type
from facilitator.ui.projector.pieces import HEIGHT, SIDE, Page, Piece, Words, stacked
from facilitator.ui.projector.prompt_fit import GAP, SECOND, prompt_pages
from facilitator.ui.texts import tr

if TYPE_CHECKING:
    from facilitator.domain.screens import BreakScreen, PromptScreen, Timer, WaitingScreen
    from facilitator.ui.projector.prompt_fit import PromptPage

TOP, TITLE_TOP = 208.0, 84.0
_RIGHT = 168.0  # that lines of a prompt keep clear
_FOOT = Type(34, 46)
_FOOT_BOTTOM = 92.0


def prompt(screen: PromptScreen, width: float) -> list[Page]:
    """The prompt in one or two languages, what to do with an answer, and the time."""
    found = prompt_pages(screen.prompt, screen.second, width=width - SIDE - _RIGHT)
    below = [tr("Say it, and we write it down.")] if screen.spoken else []
    if screen.waiting:
        below = [waiting_words(screen.waiting)]
    pages = []
    for number, page in enumerate(found):
        body = [*title(screen.title, width), *large(page, width)]
        foot = [*_foot(below, width), *large_time(screen.timer, width)]
        pages.append((*body, *foot, *large_page(width, number, len(found))))
    return pages


def waiting(screen: WaitingScreen, width: float) -> list[Page]:
    """How many notes wait, and nothing of what they say."""
    return _statement(screen.title, waiting_words(screen.waiting), width, timer=screen.timer)


def pause(screen: BreakScreen, width: float) -> list[Page]:
    """When we go on."""
    if not screen.back_at:
        return _statement("", screen.title, width, below=(screen.prompt, screen.second))
    words = tr("Back at {time}").format(time=screen.back_at)
    return _statement(screen.title, words, width, below=(screen.prompt, screen.second))


def title(words: str, width: float) -> list[Piece]:
    """The stage, small at the top; the right end is left to the number of the page."""
    room = width - 2 * SIDE - 420
    return [Words(SIDE, TITLE_TOP, room, SMALL.one_line(words, room), SMALL, "text2")]


def large(page: PromptPage, width: float) -> list[Piece]:
    """The lines of a prompt, and below them those in the second language."""
    room = width - SIDE - _RIGHT
    high = len(page.lines) * page.kind.pitch
    second = TOP + high + (GAP if page.lines else 0)
    return [
        *stacked(page.lines, page.kind, at=(SIDE, TOP), width=room),
        *stacked(page.second, SECOND, at=(SIDE, second), width=room, color="text2"),
    ]


def waiting_words(count: int) -> str:
    return tr("%n note(s) waiting", n=count)


def _statement(
    small: str, words: str, width: float, *, below: tuple[str, ...] = (), timer: Timer | None = None
) -> list[Page]:
    """A few words in the largest type, and what somebody wrote to go with them."""
    texts = "\n".join(text for text in below if text)
    found = prompt_pages(words, texts, width=width - SIDE - _RIGHT)
    return [
        (
            *title(small, width),
            *large(page, width),
            *large_time(timer, width),
            *large_page(width, number, len(found)),
        )
        for number, page in enumerate(found)
    ]


def _foot(lines: list[str], width: float) -> list[Piece]:
    top = HEIGHT - _FOOT_BOTTOM - len(lines) * _FOOT.pitch
    return stacked(lines, _FOOT, at=(SIDE, top), width=width / 2, color="text2")
