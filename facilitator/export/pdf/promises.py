# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What was decided, what will be done and what is asked, as the papers show it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from facilitator.export.pdf.blocks import (
    headed,
    lines_below,
    plain,
    table_part,
)
from facilitator.export.pdf.canvas import LAYOUT, TaggedCanvas
from facilitator.export.pdf.flow import Draw, Row, Section
from facilitator.export.pdf.flowables import says, text_rows
from facilitator.export.pdf.marks import draw_rounded
from facilitator.export.pdf.sheet import Sheet, bullet, letter_boxes, letter_width
from facilitator.export.pdf.structure import LETTERS, Element
from facilitator.export.pdf.styles import INK
from facilitator.export.pdf.typesetting import Piece
from facilitator.export.phrases.promises import (
    about_action,
    answer,
    decided_and_stopped,
    people,
    promised_and_own,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from facilitator.domain.summary import Asked, Decided, ToDo


def decisions(sheet: Sheet) -> Iterator[Section]:
    """What we decided, and apart from it what we stop."""
    for key, chosen in decided_and_stopped(sheet):
        yield headed(sheet, sheet.words.text(key), partial(_decided, sheet, chosen))


def _decided(sheet: Sheet, decided: Sequence[Decided]) -> Section:
    m = sheet.measures
    parent = Element("L", sheet.root, attributes=LETTERS)
    indent = max(letter_width(one.letters, m) for one in decided)
    indent = max(indent + 0.4 * m.em, 7 * m.em)
    return Section([row for one in decided for row in _decision(sheet, one, parent, indent)])


def _decision(sheet: Sheet, decided: Decided, listed: Element, indent: float) -> list[Row]:
    m = sheet.measures
    item = Element("LI", listed)
    if decided.letters:
        label = Element("Lbl", item)
        before = letter_boxes(decided.letters, label, m, m.decision.leading)
    else:
        before = bullet(sheet, m.decision, item)
    body = says("LBody", item, decided.text)
    pieces = [Piece(decided.text, m.decision)]
    if decided.how:
        pieces.append(Piece(f" –\u00a0{decided.how}", m.small, Element("Span", body, late=True)))
    if decided.gains:
        gains = sheet.words.text("gains", text=decided.gains)
        pieces.append(Piece(f"\n{gains}", m.small, Element("Span", body, late=True)))
    padding = 1.5 * m.em
    return text_rows(
        pieces, body, m.width, indent=indent, before=before, padding=(padding, padding)
    )


def actions(sheet: Sheet) -> Iterator[Section]:
    """What we will do, and apart from it what we start ourselves, without asking anybody."""
    for key, chosen in promised_and_own(sheet):
        make = partial(to_do_table, sheet, chosen)
        yield headed(sheet, sheet.words.text(key), make, below=1.6)


def to_do_table(sheet: Sheet, actions: Sequence[ToDo]) -> Section:
    """Actions with a box to tick, who does them and by when."""
    heads = [sheet.words.text(key) for key in ("action", "owner", "due")]
    rows = (_cells(sheet, action) for action in actions)
    widths = sheet.measures.action_columns
    return table_part(sheet, heads, rows, widths, before=_tick_box(sheet))


def _cells(sheet: Sheet, action: ToDo) -> list[list[Piece]]:
    words = sheet.words
    due = words.short_date(action.due, sheet.summary.date)
    return [
        lines_below(sheet, action.text, about_action(sheet, action)),
        plain(sheet, people(sheet, action)),
        plain(sheet, due),
    ]


def asks(sheet: Sheet) -> Iterator[Section]:
    """The questions to the organisation, with their answers where there are any."""
    if sheet.summary.asks:
        make = partial(asks_table, sheet, sheet.summary.asks)
        yield headed(sheet, sheet.words.text("asks"), make, below=1.6)


def asks_table(sheet: Sheet, questions: Sequence[Asked], *, waiting: bool = False) -> Section:
    """Questions, to whom, and by when; `waiting`: say where there is no answer yet."""
    words = sheet.words
    heads = [words.text(key) for key in ("question", "to", "answer_by")]
    rows = (
        [
            lines_below(sheet, ask.text, [answer(sheet, ask, waiting=waiting)]),
            plain(sheet, ask.addressee),
            plain(sheet, words.short_date(ask.answer_by, sheet.summary.date)),
        ]
        for ask in questions
    )
    return table_part(sheet, heads, rows, sheet.measures.action_columns)


def _tick_box(sheet: Sheet) -> Draw:
    m = sheet.measures
    return partial(_draw_tick_box, side=3.6 * m.em, down=(m.body.leading - 3.6 * m.em) / 2)


def _draw_tick_box(canvas: TaggedCanvas, x: float, y: float, *, side: float, down: float) -> None:
    canvas.decorate(LAYOUT)
    canvas.stroke(INK, side / 13)
    draw_rounded(canvas, x + side / 26, y - down, side, side, radius=side / 6)
