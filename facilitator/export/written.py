# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The written papers as files that people go on working with: Word, HTML, Markdown.

Each says what its `Outline` says. The libraries that a format needs are loaded when it is made.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from facilitator.export.files import write_safely
from facilitator.export.outline import outline_of
from facilitator.export.outline.blocks import Listing, Table
from facilitator.export.pdf import Stopped

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from facilitator.domain.summary import Summary
    from facilitator.export.outline.blocks import Outline

#: What the names of such files end in.
SUFFIXES = (".docx", ".html", ".md")


def write_written(
    summary: Summary,
    path: Path,
    *,
    paper: str = "",
    progress: Callable[[float], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
    invariant: bool = False,
) -> None:
    """Write the paper to `path`, whole or not at all, in the format that its suffix names.

    `paper` is a name out of `outline.OUTLINES`; empty: the one that the summary's options name.
    Any thread may call it. `progress` hears how much is done, 0 to 1; `cancelled` is asked often
    and stops the work with `Stopped`. `invariant`: the same summary gives the same bytes.
    Raises `ExportError` when the file cannot be written, `KeyError` for a suffix or a paper that
    does not exist.
    """
    data = written_bytes(
        summary,
        path.suffix,
        paper=paper,
        progress=progress,
        cancelled=cancelled,
        invariant=invariant,
    )
    write_safely(path, data)


def written_bytes(
    summary: Summary,
    suffix: str,
    *,
    paper: str = "",
    progress: Callable[[float], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
    invariant: bool = False,
) -> bytes:
    """The same file in memory."""
    outline = outline_of(summary, paper)
    step = _steps(_pieces(outline), progress or (lambda _: None), cancelled or (lambda: False))
    match suffix.lower():
        case ".docx":
            from facilitator.export.word import docx_bytes

            data = docx_bytes(outline, summary.options, step=step, invariant=invariant)
        case ".html":
            from facilitator.export.html import html_text

            data = html_text(outline, summary.options, step=step).encode("utf-8")
        case ".md":
            from facilitator.export.markdown import markdown_text

            data = markdown_text(outline, step=step).encode("utf-8")
        case _:
            raise KeyError(suffix)
    if progress:
        progress(1.0)
    return data


def _pieces(outline: Outline) -> int:
    """How many blocks, items and rows there are."""
    return len(outline.blocks) + sum(
        len(block.items) if isinstance(block, Listing) else len(block.rows)
        for block in outline.blocks
        if isinstance(block, Listing | Table)
    )


def _steps(
    count: int, progress: Callable[[float], None], cancelled: Callable[[], bool]
) -> Callable[[], None]:
    """A function to call after each of about `count` pieces."""
    done = 0

    def step() -> None:
        nonlocal done
        if cancelled():
            raise Stopped
        done += 1
        progress(min(done / (count + 1), 0.99))

    return step
