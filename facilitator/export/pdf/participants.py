# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The participants' summary: one duplex sheet for everybody who was there, and more when needed.

Front: who met and every word that was said, by group. Back: what was decided and what will be done,
and room for one's own thoughts.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING

from facilitator.export.pdf import back, front, notes
from facilitator.export.pdf.canvas import PAGINATION, TaggedCanvas
from facilitator.export.pdf.fallback import unprintable_in
from facilitator.export.pdf.flow import Frame, Pages, Row, Section
from facilitator.export.pdf.metadata import About
from facilitator.export.pdf.sheet import Sheet, capital
from facilitator.export.pdf.structure import ROOT, Element
from facilitator.export.pdf.styles import measures
from facilitator.export.pdf.typesetting import Piece, clipped, set_lines
from facilitator.export.words import paper_words

if TYPE_CHECKING:
    from facilitator.domain.summary import Summary

Progress = Callable[[float], None]

_COMPOSED = 0.5  # the part of the work that is done when all pages are known
_DRAWN = 0.9
_HEAD_OF_NOTES = 45  # millimetres that the notes need on the page where they begin
_HEAD_OF_BACK = 70  # and the decisions and actions on the page where the notes end


def compose(
    summary: Summary, *, progress: Progress, check: Callable[[], None], invariant: bool
) -> tuple[bytes, int]:
    """The file and its number of pages.

    `progress` hears how much is done, 0 to 1; `check` may raise to stop the work.
    """
    words = paper_words(summary.options.language or summary.language)
    root = Element(ROOT)
    step = _steps(len(summary.groups) + 4, progress, check)
    sheet = Sheet(summary, words, measures(summary.options), root, step)
    pages = _filled(sheet).pages
    about = About(sheet.title, words.language, capital(words.text("kicker")))
    canvas = TaggedCanvas(sheet.measures.page, about, root, invariant=invariant)
    footer = _footer(sheet)
    for number, placed in enumerate(pages, 1):
        check()
        for item in placed:
            if item.row.draw:
                item.row.draw(canvas, item.x, item.y)
        footer(canvas, words.text("page", n=number, total=len(pages)))
        canvas.showPage()
        progress(_COMPOSED + (_DRAWN - _COMPOSED) * number / len(pages))
    check()
    data = canvas.finish()
    progress(1.0)
    return data, len(pages)


def _steps(count: int, progress: Progress, check: Callable[[], None]) -> Callable[[], None]:
    """A function to call after each of `count` parts of the composing."""
    done = 0

    def step() -> None:
        nonlocal done
        check()
        done += 1
        progress(min(done / count, 1.0) * _COMPOSED)

    return step


def _filled(sheet: Sheet) -> Pages:
    """All pages. Elements are made in reading order, so the order of the calls matters."""
    m, summary = sheet.measures, sheet.summary
    opening = front.opening(sheet)
    has_notes = bool(summary.groups or summary.ungrouped or summary.parked)
    said = front.said_heading(sheet) if has_notes else []
    groups = notes.groups(sheet)
    foot = front.foot_note(sheet, boxes=bool(unprintable(summary))) if has_notes else []
    frame = Frame(m.left, m.page[1] - m.top, m.width, m.bottom)
    pages = Pages(frame, first_bottom=m.bottom + _height(foot) + (3 * m.mm if foot else 0))
    pages.add([Section(opening)])
    if has_notes:
        pages.ensure(_height(said) + _HEAD_OF_NOTES * m.mm)
        pages.add([Section(said)])
        pages.add(groups, columns=m.columns, gutter=m.gutter)
        pages.pin_first(Section(foot), m.bottom)
    sheet.step()
    sections = back.sections(sheet)
    on_front = has_notes and len(pages.pages) == 1
    if sections and on_front:
        pages.turn()
    pages.ensure(min(sum(_height(s.rows) for s in sections), _HEAD_OF_BACK * m.mm))
    pages.add(sections)
    _finish(sheet, pages)
    return pages


def _finish(sheet: Sheet, pages: Pages) -> None:
    """Lines to write on, where there is room or the paper would be empty; then whom to tell."""
    m = sheet.measures
    aside = Element(ROOT)  # to measure with, before it is the paragraph's turn in the tree
    reserved = _height(back.correction(sheet, aside)) + 6 * m.mm
    if sheet.summary.options.own_thoughts:
        thoughts = back.own_thoughts(sheet, pages.room - reserved)
        if not thoughts.rows and len(pages.pages) % 2:
            pages.turn()
            thoughts = back.own_thoughts(sheet, pages.room - reserved)
        pages.add([thoughts])
    contact = back.correction(sheet, sheet.root)
    if contact:
        pages.pin(Section(contact))
    sheet.step()


def _height(rows: Sequence[Row]) -> float:
    return sum(row.height for row in rows)


def _footer(sheet: Sheet) -> Callable[[TaggedCanvas, str], None]:
    """Draws the line, title, date and number at the foot of a page, all as decoration."""
    m, summary = sheet.measures, sheet.summary
    date = sheet.words.plain_date(summary.date)
    end = set_lines([Piece(f" · {date}" if date else "", m.foot)], m.width)[0]
    title = clipped(sheet.title, m.foot, m.width - 25 * m.em - end.width)
    line = set_lines([Piece(title, m.foot)], float("inf"))[0]

    def draw(canvas: TaggedCanvas, number: str) -> None:
        top = m.foot_top
        canvas.decorate(PAGINATION)
        canvas.stroke("#999999", 0.5)
        canvas.rule(m.left, top, m.left + m.width, top)
        baseline = top - 1.6 * m.mm - m.foot.baseline
        canvas.write(line, m.left, baseline, None)
        canvas.write(end, m.left + line.width, baseline, None)
        page = set_lines([Piece(number, m.foot)], m.width)[0]
        canvas.write(page, m.left + m.width - page.width, baseline, None)

    return draw


def unprintable(summary: Summary) -> tuple[str, ...]:
    """The characters of the paper that would become a box, each once, in order of first use."""
    return unprintable_in(_texts(summary))


def _texts(summary: Summary) -> Iterator[str]:
    yield from (summary.group_name, summary.title, summary.question, summary.purpose)
    yield from (summary.mandate, summary.place)
    yield from (voice.name for voice in summary.legend)
    for group in summary.groups:
        yield group.letter
        yield group.name
    for note in summary.said():
        yield note.text
        yield note.author
    for decided in summary.decisions:
        yield from (decided.text, decided.how, *decided.letters)
    for action in summary.actions:
        yield from (action.text, action.owner, action.helper, action.due, action.first_step)
    next_ = summary.next_meeting
    yield from (next_.date, next_.start, next_.end, next_.place, next_.note)
    yield from (summary.closing, summary.thanks, summary.confidentiality, summary.contact)
