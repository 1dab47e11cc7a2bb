# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The participants' summary as a tagged PDF: the door to this package.

ReportLab and the fonts are loaded when the first paper is made, not when this is imported.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from facilitator.export.files import write_safely

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from facilitator.domain.summary import Summary


class Stopped(Exception):
    """The work was stopped from outside before anything was written."""


@dataclass(frozen=True, slots=True)
class Written:
    """A file that was made. `unprintable`: characters that became a box, in order of first use."""

    path: Path
    pages: int
    unprintable: tuple[str, ...]


def write_pdf(
    summary: Summary,
    path: Path,
    *,
    progress: Callable[[float], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
    invariant: bool = False,
) -> Written:
    """Write the paper to `path`, whole or not at all; a file that is there is replaced at the end.

    Any thread may call it. `progress` hears how much is done, 0 to 1; `cancelled` is asked often
    and stops the work with `Stopped`. `invariant`: the same summary gives the same bytes.
    Raises `ExportError` when the file cannot be written.
    """
    data, pages = _composed(summary, progress, cancelled, invariant)
    write_safely(path, data)
    return Written(path, pages, unprintable(summary))


def pdf_bytes(
    summary: Summary,
    *,
    progress: Callable[[float], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
    invariant: bool = False,
) -> bytes:
    """The same file in memory, for the preview and the printer."""
    return _composed(summary, progress, cancelled, invariant)[0]


def unprintable(summary: Summary) -> tuple[str, ...]:
    """The characters that would become a box on the paper, each once, in order of first use."""
    from facilitator.export.pdf import participants

    return participants.unprintable(summary)


def _composed(
    summary: Summary,
    progress: Callable[[float], None] | None,
    cancelled: Callable[[], bool] | None,
    invariant: bool,
) -> tuple[bytes, int]:
    from facilitator.export.pdf import participants

    def check() -> None:
        if cancelled and cancelled():
            raise Stopped

    return participants.compose(
        summary, progress=progress or (lambda _: None), check=check, invariant=invariant
    )
