# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What a group weighed: statements with their counts, goals, grids, and the pulse."""

from __future__ import annotations

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
from facilitator.export.pdf.table import Over
from facilitator.export.pdf.typesetting import Line, Piece, Style, set_lines, text_width
from facilitator.export.phrases.thoughts import (
    about_aim,
    aim,
    from_and_to,
    grid_ends,
    lying,
    places,
    reasons,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from facilitator.domain.summary import Grid, Weighed
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
    said = reasons(sheet, statement)
    if said:
        rows += listed(sheet, [(reason, ()) for reason in said], width)
    return rows


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
            lines_below(sheet, aim(sheet, goal), about_aim(sheet, goal)),
            *(plain(sheet, value) for value in from_and_to(sheet, goal)),
            plain(sheet, words.short_date(goal.due, sheet.summary.date)),
        ]
        for goal in sheet.summary.goals
    )
    m = sheet.measures
    value = _VALUE * m.width
    widths = (value, value, m.action_columns[1])
    return table_part(sheet, heads, rows, widths, padding=padding)


def grids(sheet: Sheet) -> Iterator[Section]:
    """What lies where on the grids of the session."""
    for grid in sheet.summary.grids:
        title = grid.title or sheet.words.text("grid")
        yield headed(sheet, title, partial(grid_table, sheet, grid), below=1.6)


def grid_table(sheet: Sheet, grid: Grid, *, padding: float = 1.7) -> Section:
    """A grid as a table with headers above and at the left."""
    m = sheet.measures
    across, down = grid_ends(sheet, grid)
    rows = (
        [
            plain(sheet, down[line]),
            *(plain(sheet, lying(quarter)) for quarter in grid.quarters[2 * line : 2 * line + 2]),
        ]
        for line in (0, 1)
    )
    wide = (m.width - m.action_columns[1]) / 2
    return table_part(sheet, ["", *across], rows, (wide, wide), row_heads=True, padding=padding)


def pulse(sheet: Sheet) -> Iterator[Section]:
    """How many people chose each answer to the seven sentences."""
    if sheet.summary.pulse:
        fits = has_room(sheet, sheet.words.pulse_answers())
        make = partial(_pulse_table if fits else _pulse_list, sheet)
        yield headed(sheet, sheet.words.text("pulse"), make, below=1.6)


def _pulse_table(sheet: Sheet) -> Section:
    words = sheet.words
    answers = words.pulse_answers()
    heads = [words.text("mgspi.statement"), *answers]
    rows = (
        [
            plain(sheet, words.pulse_sentence(one.item)),
            *(plain(sheet, str(count)) for count in one.counts),
        ]
        for one in sheet.summary.pulse
    )
    widths = (narrow(sheet, answers),) * len(answers)
    over = Over(words.text("pulse.sentence"), 1, len(answers))
    return table_part(sheet, heads, rows, widths, row_heads=True, over=over)


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
    return max((text_width(word, m.header) for word in words), default=0.0) + 8 * m.mm
