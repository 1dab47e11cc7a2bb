# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The papers of a session as tagged PDF: the door to this package.

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
    from facilitator.export.pdf.compose import Composed


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
    paper: str = "",
    progress: Callable[[float], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
    invariant: bool = False,
) -> Written:
    """Write the paper to `path`, whole or not at all; a file that is there is replaced at the end.

    `paper` is a name out of `papers.PAPERS`; empty: the one that the summary's options name.
    Any thread may call it. `progress` hears how much is done, 0 to 1; `cancelled` is asked often
    and stops the work with `Stopped`. `invariant`: the same summary gives the same bytes.
    Raises `ExportError` when the file cannot be written.
    """
    made = _composed(summary, paper, progress, cancelled, invariant)
    write_safely(path, made.data)
    return Written(path, made.pages, made.unprintable)


def pdf_bytes(
    summary: Summary,
    *,
    paper: str = "",
    progress: Callable[[float], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
    invariant: bool = False,
) -> bytes:
    """The same file in memory, for the preview and the printer."""
    return _composed(summary, paper, progress, cancelled, invariant).data


def unprintable(summary: Summary) -> tuple[str, ...]:
    """The characters that would become a box on the summary, each once, in order of first use."""
    from facilitator.export.pdf import participants

    return participants.unprintable(summary)


def _composed(
    summary: Summary,
    paper: str,
    progress: Callable[[float], None] | None,
    cancelled: Callable[[], bool] | None,
    invariant: bool,
) -> Composed:
    from facilitator.export.pdf.compose import compose
    from facilitator.export.pdf.papers import paper_of

    def check() -> None:
        if cancelled and cancelled():
            raise Stopped

    return compose(
        summary,
        paper_of(summary, paper),
        progress=progress or (lambda _: None),
        check=check,
        invariant=invariant,
    )
