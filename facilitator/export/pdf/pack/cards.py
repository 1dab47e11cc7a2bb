# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Cards for the tables, two to a sheet: the question of each stage, and other eyes to look with."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from facilitator.export.pdf.blocks import line_height, ruled
from facilitator.export.pdf.flow import Bound, Pages, Row, Section, space
from facilitator.export.pdf.flowables import Heading, heading, paragraph, rule, says, text_rows
from facilitator.export.pdf.pack.cutting import Cut, caption, on_sheets
from facilitator.export.pdf.pack.fitting import height_of, largest, sized
from facilitator.export.pdf.pack.languages import says_second
from facilitator.export.pdf.styles import INK, MM
from facilitator.export.pdf.typesetting import Piece

if TYPE_CHECKING:
    from collections.abc import Iterable

    from facilitator.domain.summary import PlannedStage
    from facilitator.export.pdf.sheet import Sheet

_LEAST, _MOST = 1.2, 44  # of the body's size; points on A4
_SECOND = 0.8  # how large the second language is beside the first
_BETWEEN = 8  # millimetres between the two languages
_ABOVE, _BELOW = 6, 5  # millimetres of white around the question


@dataclass(frozen=True, slots=True)
class _Card:
    """What a card says: a title, a question in two languages, and a line at its foot.

    `level` is that of the heading which the question is, 0 for none.
    """

    question: str
    title: str = ""
    second: str = ""
    foot: str = ""
    level: int = 0


def prompt_cards(sheet: Sheet) -> Bound:
    """A card for each stage that asks something; without any, two to write on."""
    asking = [stage for stage in sheet.summary.plan.stages if stage.asks]
    cards = [_Card(s.prompt, s.title, s.second_prompt, _how(sheet, s)) for s in asking]
    return _cards(sheet, sheet.words.text("prompt_cards"), cards or [_Card(""), _Card("")])


def lens_cards(sheet: Sheet) -> Bound:
    """The six questions that make one look with other eyes."""
    words = sheet.words
    how = words.text("lens_cards.how")
    lenses = [words.named("lenses", lens) for lens in words.ids("lenses")]
    cards = [_Card(lens, foot=how, level=2) for lens in lenses]
    return _cards(sheet, words.text("lens_cards"), cards)


def _cards(sheet: Sheet, name: str, cards: Iterable[_Card]) -> Bound:
    m = sheet.measures
    cut = Cut((m.page[1], m.page[0]), 2, 1, (15 * m.mm, 13 * m.mm))
    pieces = cut.pieces()
    for number, card in enumerate(cards):
        if number:
            pieces.turn()
        pieces.add([Section(caption(sheet, name, cut.width, head=not number))])
        if card.title:
            head = heading(card.title, m.heading, sheet.root, cut.width, level=2)
            pieces.add([Section([space(5 * m.mm), *head])])
        _ask(sheet, pieces, card, cut.width)
        sheet.step()
    return on_sheets(sheet, cut, pieces.pages)


def _how(sheet: Sheet, stage: PlannedStage) -> str:
    """ "In pairs · 10 minutes"."""
    words = sheet.words
    said = [words.named("modes", stage.mode)] if stage.mode else []
    said += [words.count("agenda.minutes", stage.minutes)] if stage.minutes else []
    return " · ".join(said)


def _ask(sheet: Sheet, pieces: Pages, card: _Card, width: float) -> None:
    """The question as large as it fits above the foot of its card, or lines to write one on."""
    m = sheet.measures
    foot = height_of(card.foot, m.body, width) if card.foot else 0.0
    room = pieces.room - foot - (_ABOVE + _BELOW) * m.mm
    if not card.question:
        lines = ruled(sheet, max(int(room / line_height(sheet)), 1), width=width)
        pieces.add([Section([space(_ABOVE * m.mm), *lines])])
        return
    pieces.add([Section([space(_ABOVE * m.mm), *_question(sheet, card, width, room)])])
    if card.foot and pieces.room >= foot:
        pieces.pin(Section(paragraph(card.foot, m.body, sheet.root, width)))


def _question(sheet: Sheet, card: _Card, width: float, room: float) -> list[Row]:
    """The question, and under a line the same in the second language, in `room` if it can be."""
    m = sheet.measures
    between = _BETWEEN * m.mm if card.second else 0.0

    def fits(size: float) -> bool:
        first = height_of(card.question, sized(m.strong, size), width)
        second = height_of(card.second, sized(m.body, _smaller(sheet, size)), width)
        return first + (second + between if card.second else 0.0) <= room

    size = largest(fits, _LEAST * m.body.size, _MOST * m.mm / MM)
    element = says(f"H{card.level}" if card.level else "P", sheet.root, card.question)
    head = Heading(card.question, card.level - 1) if card.level else None
    rows = text_rows([Piece(card.question, sized(m.strong, size))], element, width, heading=head)
    if card.second:
        rows += [Row(between / 2), rule(between / 2, width, 0.75, INK)]
        second = says_second(sheet, sheet.root, card.second)
        style = sized(m.body, _smaller(sheet, size))
        rows += text_rows([Piece(card.second, style)], second, width)
    return rows


def _smaller(sheet: Sheet, size: float) -> float:
    """The size of the second language beside the first."""
    return max(size * _SECOND, sheet.measures.body.size)
