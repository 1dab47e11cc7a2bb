# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Exports of programs for boards, each told by its headings or its shape.

A module per program says on what its shape rests and how sure that is. None of their names means
that they had a hand in this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from facilitator.intake.boards import groupmap, miro, mural, padlet, parabol, stormboard
from facilitator.intake.boards.board import Board

if TYPE_CHECKING:
    from facilitator.intake.sheet import Sheet

__all__ = ["Board", "recognised"]

# The surest first.
_RECOGNISERS = (
    parabol.recognise,
    mural.recognise,
    padlet.recognise,
    stormboard.recognise,
    groupmap.recognise,
    miro.recognise,
)


def recognised(sheet: Sheet) -> Board | None:
    """The board that this table is an export of, None for any other table."""
    return next((board for look in _RECOGNISERS if (board := look(sheet)) is not None), None)
