# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What a group weighed: statements with their counts, goals, grids, and the pulse."""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING

from facilitator.export.pdf.blocks import (
    Columns,
    headed,
    lines_below,
    listed,
    part_head,
    plain,
    table_part,
)
from facilitator.export.pdf.flow import Row, Section, gap, space
from facilitator.export.pdf.flowables import heading, kept, paragraph
from facilitator.export.pdf.structure import Element
from facilitator.export.pdf.styles import INK
from facilitator.export.pdf.typesetting import Line, Piece, Style, set_lines, text_width
from facilitator.export.words import LANGUAGES, paper_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from facilitator.domain.summary import Aim, Grid, Weighed
    from facilitator.export.pdf.canvas import TaggedCanvas
    from facilitator.export.pdf.sheet import Sheet

_VALUE = 0.15  # of the width for where a goal starts, and where it ends
_FIGURES = 0.6  # of the width that columns of figures may take
_LONGEST_BAR = 0.5  # of a column, for everybody at one place


def statements(sheet: Sheet) -> Iterator[Columns]:
    """Every statement with a bar for each place on its line, then the reasons that were heard."""
    if sheet.summary.statements:
        head = part_head(sheet, sheet.words.text("statements"))
        width = sheet.measures.column_width
        yield Columns(head, statement_sections(sheet, level=3, width=width))


def statement_sections(sheet: Sheet, *, level: int, width: float) -> list[Section]:
    """A section for each statement, `width` points wide, its words a heading of `level`."""
    made = []
    for number, statement in enumerate(sheet.summary.statements):
        above = 4.5 * sheet.measures.mm if number else 0.0
        made.append(Section([gap(above), *_statement(sheet, statement, level, width)]))
    return made


def _statement(sheet: Sheet, statement: Weighed, level: int, width: float) -> list[Row]:
    m = sheet.measures
    rows = heading(statement.text, m.strong, sheet.root, width, level=level)
    if statement.second_text:
        rows += kept(paragraph(statement.second_text, m.small, sheet.root, width))
    labels = places(sheet, statement)
    if any(statement.counts):
        rows += [space(0.8 * m.mm), _bars(sheet, statement.counts, labels, width)]
    reasons = in_turn(statement.reason, _names(statement, labels), statement.counts)
    if reasons:
        rows += listed(sheet, [(reason, ()) for reason in reasons], width)
    return rows


def places(sheet: Sheet, statement: Weighed) -> list[str]:
    """What the places on the line of a statement are called."""
    labels = list(statement.labels) or sheet.words.list("places")
    return [*labels, *("" for _ in statement.counts[len(labels) :])][: len(statement.counts)]


def _names(statement: Weighed, labels: Sequence[str]) -> list[tuple[str, ...]]:
    """By what names a reason may call each place; the usual ones in any of our languages."""
    if statement.labels:
        return [(label,) for label in labels]
    usual = [paper_words(language).list("places") for language in LANGUAGES]
    return [tuple(words[place] for words in usual) for place in range(len(usual[0]))]


def in_turn(reason: str, names: Sequence[Sequence[str]], counts: Sequence[int]) -> list[str]:
    """The reasons one by one, those of the places where fewest people stand first.

    A reason begins on a line of its own, or with a name of its place: "Disagree: …".
    """
    known = [name for place in names for name in place if name]
    named = "|".join(re.escape(name) for name in known) or r"(?!)"
    between = rf"\n+|(?<=[.!?…])\s+(?=(?:{named})\b[^.!?\n]{{0,20}}:)"
    parts = re.split(between, reason, flags=re.IGNORECASE)
    people = {
        name.casefold(): count
        for place, count in zip(names, counts, strict=False)
        for name in place
        if name
    }

    def turn(said: str) -> float:
        found = [name for name in people if said.casefold().startswith(name)]
        return people[max(found, key=len)] if found else float("inf")

    return sorted((part.strip() for part in parts if part.strip()), key=turn)


def _bars(sheet: Sheet, counts: Sequence[int], labels: Sequence[str], width: float) -> Row:
    m = sheet.measures
    said = [f"{count} {label}".strip() for count, label in zip(counts, labels, strict=True)]
    most = sum(counts)
    draw = partial(
        _draw_bars,
        lines=[set_lines([Piece(text + " ", m.number)], width)[0] for text in said],
        lengths=[_LONGEST_BAR * width * count / most for count in counts],
        style=m.number,
        em=m.em,
        element=Element("Figure", sheet.root, alt=", ".join(said)),
    )
    return Row(len(counts) * 4.6 * m.em + 1.2 * m.em, draw)


def _draw_bars(
    canvas: TaggedCanvas,
    x: float,
    y: float,
    *,
    lines: Sequence[Line],
    lengths: Sequence[float],
    style: Style,
    em: float,
    element: Element,
) -> None:
    right = x
    canvas.mark(element)
    for number, (line, length) in enumerate(zip(lines, lengths, strict=True)):
        middle = y - (number + 0.5) * 4.6 * em
        at = x
        if length:
            canvas.fill(INK)
            canvas.block(x, middle - 1.1 * em, length, 2.2 * em)
            at += length + 2 * em
        canvas.write(line, at, middle + style.leading / 2 - style.baseline, element)
        right = max(right, at + line.width)
    element.bbox = (x, y - len(lines) * 4.6 * em, right, y)


def goals(sheet: Sheet) -> Iterator[Section]:
    """What shall become less or more, from what to what."""
    if sheet.summary.goals:
        make = partial(goals_table, sheet)
        yield headed(sheet, sheet.words.text("goals"), make, below=1.6)


def goals_table(sheet: Sheet, *, padding: float = 1.7) -> Section:
    """The goals as a table; a start that nobody knows is said in words."""
    words = sheet.words
    heads = [words.text(key) for key in ("goal", "goal.from", "goal.to", "due")]
    rows = (
        [
            lines_below(sheet, _what(sheet, aim), _about(sheet, aim)),
            plain(sheet, _with_unit(aim.start, aim.unit) or words.text("goal.unknown")),
            plain(sheet, _with_unit(aim.target, aim.unit)),
            plain(sheet, words.short_date(aim.due, sheet.summary.date)),
        ]
        for aim in sheet.summary.goals
    )
    m = sheet.measures
    value = _VALUE * m.width
    widths = (value, value, m.action_columns[1])
    return table_part(sheet, heads, rows, widths, padding=padding)


def _what(sheet: Sheet, aim: Aim) -> str:
    return sheet.words.text(f"goal.{aim.direction}", what=aim.what)


def _with_unit(value: str, unit: str) -> str:
    """ "12 days"; a unit that is said in the value already is not said again."""
    return value if not value or not unit or unit in value else f"{value} {unit}"


def _about(sheet: Sheet, aim: Aim) -> list[str]:
    words = sheet.words
    said = [words.text("goal.seen_by", text=aim.seen_by)] if aim.seen_by else []
    said += [words.text("goal.owner", name=aim.owner)] if aim.owner else []
    return [*said, *(_measured(sheet, day, value, aim.unit) for day, value in aim.measured)]


def _measured(sheet: Sheet, day: str, value: str, unit: str) -> str:
    date = f" ({sheet.words.plain_date(day)})" if day else ""
    return sheet.words.text("goal.measured", what=_with_unit(value, unit) + date)


def grids(sheet: Sheet) -> Iterator[Section]:
    """What lies where on the grids of the session."""
    for grid in sheet.summary.grids:
        title = grid.title or sheet.words.text("grid")
        yield headed(sheet, title, partial(grid_table, sheet, grid), below=1.6)


def grid_table(sheet: Sheet, grid: Grid, *, padding: float = 1.7) -> Section:
    """A grid as a table with headers above and at the left."""
    m, words = sheet.measures, sheet.words
    across = [end or words.list("axis.x")[n] for n, end in enumerate(grid.x)]
    down = [end or words.list("axis.y")[n] for n, end in enumerate(grid.y)]
    rows = (
        [
            plain(sheet, down[line]),
            *(plain(sheet, _lying(quarter)) for quarter in grid.quarters[2 * line : 2 * line + 2]),
        ]
        for line in (0, 1)
    )
    wide = (m.width - m.action_columns[1]) / 2
    return table_part(sheet, ["", *across], rows, (wide, wide), row_heads=True, padding=padding)


def _lying(quarter: Sequence[tuple[str, str]]) -> str:
    return "\n".join(" ".join(filter(None, (letter, name))) for letter, name in quarter)


def pulse(sheet: Sheet) -> Iterator[Section]:
    """How many people chose each answer to the seven sentences."""
    if sheet.summary.pulse:
        fits = has_room(sheet, sheet.words.pulse_answers())
        make = partial(_pulse_table if fits else _pulse_list, sheet)
        yield headed(sheet, sheet.words.text("pulse"), make, below=1.6)


def _pulse_table(sheet: Sheet) -> Section:
    words = sheet.words
    answers = words.pulse_answers()
    heads = [words.text("pulse.sentence"), *answers]
    rows = (
        [
            plain(sheet, words.pulse_sentence(one.item)),
            *(plain(sheet, str(count)) for count in one.counts),
        ]
        for one in sheet.summary.pulse
    )
    widths = (narrow(sheet, answers),) * len(answers)
    return table_part(sheet, heads, rows, widths, row_heads=True)


def _pulse_list(sheet: Sheet) -> Section:
    """The same where the print is too large for columns."""
    answers = sheet.words.pulse_answers()
    items = [
        (
            sheet.words.pulse_sentence(one.item),
            [", ".join(f"{a}: {n}" for a, n in zip(answers, one.counts, strict=True))],
        )
        for one in sheet.summary.pulse
    ]
    return Section(listed(sheet, items, sheet.measures.width))


def has_room(sheet: Sheet, heads: Sequence[str]) -> bool:
    """Whether columns of figures with these heads leave room for the words beside them."""
    return len(heads) * narrow(sheet, heads) <= _FIGURES * sheet.measures.width


def narrow(sheet: Sheet, heads: Sequence[str]) -> float:
    """How wide a column of figures must be so that no word of its head is cut."""
    m = sheet.measures
    words = [word for head in heads for word in head.split()]
    return max(text_width(word, m.header) for word in words) + 8 * m.mm
