# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""A picture of the board: every note in its place, as PNG or SVG. The door to this package."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from facilitator.domain.records import Session
    from facilitator.domain.state import State
    from facilitator.domain.summary import PaperOptions


def board_png(state: State, session: Session, options: PaperOptions) -> bytes:
    """The board of an open session as PNG, two pixels to a board unit, fewer on a huge board."""
    from facilitator.export.wall.layout import lay
    from facilitator.export.wall.png import png

    return png(lay(state, session, options))


def board_svg(state: State, session: Session, options: PaperOptions) -> bytes:
    """The same as SVG, in which the words are text: they can be found, read aloud and copied."""
    from facilitator.export.wall.layout import lay
    from facilitator.export.wall.svg import svg

    return svg(lay(state, session, options))
