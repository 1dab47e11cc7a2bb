# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What the written papers say, as a value that every format draws: see `blocks`.

Reading this table loads no paper: its module comes when it is first made.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from facilitator.domain.summary import EASY, MANAGEMENT, PARTICIPANTS, RECORD
from facilitator.domain.summary.over_time import SERIES

if TYPE_CHECKING:
    from collections.abc import Callable

    from facilitator.domain.summary import Summary
    from facilitator.export.outline.blocks import Outline


def _participants(summary: Summary) -> Outline:
    from facilitator.export.outline.participants import participants

    return participants(summary)


def _management(summary: Summary) -> Outline:
    from facilitator.export.outline.management import management

    return management(summary)


def _record(summary: Summary) -> Outline:
    from facilitator.export.outline.record import record

    return record(summary)


def _easy(summary: Summary) -> Outline:
    from facilitator.export.outline.easy import easy

    return easy(summary)


def _series(summary: Summary) -> Outline:
    from facilitator.export.outline.series import series

    return series(summary)


#: The papers that are words only, by the name that they have in `export.pdf.papers` too.
OUTLINES: dict[str, Callable[[Summary], Outline]] = {
    PARTICIPANTS: _participants,
    MANAGEMENT: _management,
    RECORD: _record,
    EASY: _easy,
    SERIES: _series,
}


def outline_of(summary: Summary, name: str = "") -> Outline:
    """What the paper of this name says, else the one of the summary's options.

    `KeyError` for papers that are not words only.
    """
    return OUTLINES[name or summary.options.kind](summary)
