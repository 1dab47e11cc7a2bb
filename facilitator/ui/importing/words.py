# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What an import says: what a column is, what will come in, and what will not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from facilitator.intake.columns import (
    ALSO,
    AUTHOR,
    GROUP,
    GROUP_VOTES,
    KEEP,
    PARKED,
    ROLES,
    SKIP,
    TEXT,
    TIME,
    VOICE,
    VOTES,
)
from facilitator.ui.texts import mark, tr

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from facilitator.intake.boards import Board
    from facilitator.intake.imported import Imported

_ROLES = {
    TEXT: mark("Note"),
    GROUP: mark("First group"),
    ALSO: mark("Second group"),
    AUTHOR: mark("Who wrote it"),
    VOICE: mark("Voice"),
    VOTES: mark("Dots"),
    GROUP_VOTES: mark("Dots of the group"),
    PARKED: mark("Kept for later"),
    TIME: mark("When"),
    KEEP: mark("Beside the note"),
    SKIP: mark("Leave out"),
}
_COLORS = {
    "white": mark("White notes"),
    "yellow": mark("Yellow notes"),
    "orange": mark("Orange notes"),
    "pink": mark("Pink notes"),
    "purple": mark("Purple notes"),
    "blue": mark("Blue notes"),
    "green": mark("Green notes"),
    "grey": mark("Grey notes"),
}


def role_words() -> list[tuple[str, str]]:
    """Every role of a column and what it is called on the screen."""
    return [(role, tr(_ROLES[role])) for role in ROLES]


def color_words(color: str) -> str:
    """What notes of this colour are called."""
    return tr(_COLORS[color])


def coming(imported: Imported) -> str:
    """What will be there afterwards, in one line."""
    notes = tr("%n note(s)", n=imported.notes)
    if not imported.groups:
        return notes
    words = tr("{notes} in {groups}")
    return words.format(notes=notes, groups=tr("%n group(s)", n=imported.groups))


def left_behind(found: Sequence[Imported]) -> list[str]:
    """What of a file does not come in, or not as it was; nothing when all does."""
    told: tuple[tuple[Callable[[int], str], str], ...] = (
        (lambda n: tr("%n row(s) without words left out", n=n), "skipped"),
        (lambda n: tr("%n name(s) left out", n=n), "names_left_out"),
        (lambda n: tr("%n row(s) that are no notes left out", n=n), "set_aside"),
        (lambda n: tr("%n long text(s) divided", n=n), "divided"),
        (lambda n: tr("%n character(s) that cannot be shown left out", n=n), "left_out"),
    )
    counted = ((words, sum(getattr(one, field) for one in found)) for words, field in told)
    return [words(count) for words, count in counted if count]


def about_board(board: Board) -> str:
    """How sure it is that this is what it looks like."""
    if board.sure:
        words = tr("This is an export of {product}; its columns are set.")
    else:
        words = tr("This looks like an export of {product}. Look at the columns before you import.")
    return words.format(product=board.product)
