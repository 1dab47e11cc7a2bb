# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What several sessions came to, in the value that every paper is made of."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from facilitator.domain.summary.values import PaperOptions, Summary

if TYPE_CHECKING:
    from facilitator.domain.series import Series

SERIES = "series"


def over_time(
    series: Series, name: str, *, language: str, options: PaperOptions | None = None
) -> Summary:
    """The report on the sessions of what is called `name`: a learning group, or all of them.

    `options.today` is the day on which it is made.
    """
    chosen = replace(options or PaperOptions(), kind=SERIES)
    return Summary(
        name,
        language=chosen.language or language,
        date=chosen.today,
        series=series,
        options=chosen,
    )
