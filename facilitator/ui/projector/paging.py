# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""A screen as pages, whatever kind of screen it is."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any

from facilitator.domain.screens import (
    ActionsScreen,
    BlankScreen,
    BoardScreen,
    BreakScreen,
    GridScreen,
    GroupsScreen,
    LineScreen,
    PromptScreen,
    RulesScreen,
    Screen,
    VotesScreen,
    WaitingScreen,
)
from facilitator.ui import texts, theme
from facilitator.ui.projector import board_layout, list_layout, place_layout, prompt_layout
from facilitator.ui.projector.pieces import HEIGHT, LEAST_WIDTH, Page

if TYPE_CHECKING:
    from collections.abc import Callable

_REMEMBERED = 32
WIDE = 16 / 9


def pages_of(screen: Screen, shape: float = WIDE) -> tuple[Page, ...]:
    """The pages of a screen, at least one. `shape` is the width of the picture by its height."""
    return _laid_out(screen, page_width(shape), texts.language(), theme.current().text_scale)


def page_width(shape: float) -> float:
    """How wide a page of 1080 px is: as the picture, but never narrower than 4:3."""
    return max(LEAST_WIDTH, HEIGHT * shape)


@lru_cache(maxsize=_REMEMBERED)
def _laid_out(screen: Screen, width: float, language: str, scale: float) -> tuple[Page, ...]:
    del language, scale  # the words and the type of the pages hang on them
    return tuple(_LAYOUTS[type(screen)](screen, width)) or ((),)


_LAYOUTS: dict[type, Callable[[Any, float], list[Page]]] = {
    PromptScreen: prompt_layout.prompt,
    WaitingScreen: prompt_layout.waiting,
    BreakScreen: prompt_layout.pause,
    BoardScreen: board_layout.board,
    GroupsScreen: board_layout.groups,
    VotesScreen: list_layout.votes,
    ActionsScreen: list_layout.actions,
    RulesScreen: list_layout.rules,
    LineScreen: place_layout.line,
    GridScreen: place_layout.grid,
    BlankScreen: lambda _screen, _width: [],
}
