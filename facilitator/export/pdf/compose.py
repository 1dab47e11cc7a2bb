# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""From a summary and a paper to a file: its pages are filled, then drawn, then written."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from facilitator.domain.summary import PARTICIPANTS
from facilitator.export.pdf.canvas import PAGINATION, TaggedCanvas
from facilitator.export.pdf.metadata import About
from facilitator.export.pdf.sheet import Sheet
from facilitator.export.pdf.structure import ROOT, Element
from facilitator.export.pdf.styles import measures
from facilitator.export.pdf.typesetting import Piece, clipped, set_lines
from facilitator.export.phrases import capital
from facilitator.export.words import words_of

if TYPE_CHECKING:
    from facilitator.domain.summary import Summary
    from facilitator.export.pdf.flow import Leaf
    from facilitator.export.pdf.paper import Paper

Progress = Callable[[float], None]

_COMPOSED = 0.5  # the part of the work that is done when all pages are known
_DRAWN = 0.9


@dataclass(frozen=True, slots=True)
class Composed:
    """A file, its number of pages, and the characters on them that became a box."""

    data: bytes
    pages: int
    unprintable: tuple[str, ...]


def compose(
    summary: Summary,
    paper: Paper,
    *,
    progress: Progress,
    check: Callable[[], None],
    invariant: bool,
) -> Composed:
    """The paper as a file.

    `progress` hears how much is done, 0 to 1; `check` may raise to stop the work.
    """
    words = words_of(summary)
    root = Element(ROOT)
    step = _steps(len(summary.groups) + 4, progress, check)
    sheet = Sheet(summary, words, measures(summary.options), root, step)
    leaves = paper.builder(sheet).leaves
    what = capital(words.text(paper.words))
    title = sheet.title if paper.name == PARTICIPANTS else f"{what} – {sheet.title}"
    canvas = TaggedCanvas(
        sheet.measures.page, About(title, words.language, what), root, invariant=invariant
    )
    for done, leaf in enumerate(leaves, 1):
        check()
        _draw(canvas, sheet, leaf)
        progress(_COMPOSED + (_DRAWN - _COMPOSED) * done / len(leaves))
    check()
    data = canvas.finish()
    progress(1.0)
    return Composed(data, len(leaves), tuple(canvas.boxed))


def _draw(canvas: TaggedCanvas, sheet: Sheet, leaf: Leaf) -> None:
    """One side of paper, with its foot where it has one."""
    size = leaf.size or sheet.measures.page
    canvas.setPageSize(size)
    for item in leaf.placed:
        if item.row.draw:
            item.row.draw(canvas, item.x, item.y)
    if leaf.number:
        fitting = replace(sheet, measures=replace(sheet.measures, page=size))
        _draw_footer(canvas, fitting, sheet.words.text("page", n=leaf.number, total=leaf.total))
    canvas.showPage()


def _steps(count: int, progress: Progress, check: Callable[[], None]) -> Callable[[], None]:
    """A function to call after each of `count` parts of the composing."""
    done = 0

    def step() -> None:
        nonlocal done
        check()
        done += 1
        progress(min(done / count, 1.0) * _COMPOSED)

    return step


def _draw_footer(canvas: TaggedCanvas, sheet: Sheet, number: str) -> None:
    """The line, title, date and number at the foot of a page, all as decoration."""
    m = sheet.measures
    date = sheet.words.plain_date(sheet.summary.date)
    end = set_lines([Piece(f" · {date}" if date else "", m.foot)], m.width)[0]
    title = clipped(sheet.title, m.foot, m.width - 25 * m.em - end.width)
    line = set_lines([Piece(title, m.foot)], float("inf"))[0]
    top = m.foot_top
    canvas.decorate(PAGINATION)
    canvas.stroke("#999999", 0.5)
    canvas.rule(m.left, top, m.left + m.width, top)
    baseline = top - 1.6 * m.mm - m.foot.baseline
    canvas.write(line, m.left, baseline, None)
    canvas.write(end, m.left + line.width, baseline, None)
    page = set_lines([Piece(number, m.foot)], m.width)[0]
    canvas.write(page, m.left + m.width - page.width, baseline, None)
