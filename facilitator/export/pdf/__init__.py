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
    composed = made(
        summary, paper=paper, progress=progress, cancelled=cancelled, invariant=invariant
    )
    write_safely(path, composed.data)
    return Written(path, composed.pages, composed.unprintable)


def pdf_bytes(
    summary: Summary,
    *,
    paper: str = "",
    progress: Callable[[float], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
    invariant: bool = False,
) -> bytes:
    """The same file in memory, for the preview and the printer."""
    return made(
        summary, paper=paper, progress=progress, cancelled=cancelled, invariant=invariant
    ).data


def unprintable(summary: Summary, paper: str = "") -> tuple[str, ...]:
    """The characters that become a box on the paper, each once, in order of first use.

    Where a session has none at all, which is nearly always, nothing has to be laid out.
    """
    from facilitator.export.pdf.fallback import unprintable_in
    from facilitator.export.pdf.sheet import texts_of

    if not unprintable_in(texts_of(summary)):
        return ()
    return made(summary, paper=paper).unprintable


def made(
    summary: Summary,
    *,
    paper: str = "",
    progress: Callable[[float], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
    invariant: bool = False,
) -> Composed:
    """The file with what there is to say about it; the words of `write_pdf` hold here too."""
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
