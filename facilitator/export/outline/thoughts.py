# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What a group weighed, told, built on and noted, as blocks of a written paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

from facilitator.export.outline.agreed import heads, lines, paragraphs
from facilitator.export.outline.blocks import (
    Bars,
    Block,
    Heading,
    Item,
    Listing,
    Paragraph,
    Table,
)
from facilitator.export.phrases.thoughts import (
    about_aim,
    about_story,
    aim,
    by_whose,
    from_and_to,
    given,
    grid_ends,
    lying,
    places,
    reasons,
    sides,
    whom_it_touches,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from facilitator.domain.summary import Grid, Weighed
    from facilitator.export.phrases import Telling


def statements(told: Telling) -> Iterator[Block]:
    """Every statement with how many people stand where, then the reasons that were heard."""
    if told.summary.statements:
        yield Heading(2, told.words.text("statements"))
    for statement in told.summary.statements:
        yield from _statement(told, statement)


def _statement(told: Telling, statement: Weighed) -> Iterator[Block]:
    yield Heading(3, statement.text)
    if statement.second_text:
        yield Paragraph(statement.second_text, small=True)
    if any(statement.counts):
        bars = tuple(zip(places(told, statement), statement.counts, strict=True))
        yield Bars(bars, ", ".join(f"{count} {label}".strip() for label, count in bars))
    said = reasons(told, statement)
    if said:
        yield Listing(tuple(map(Item, said)))


def goals(told: Telling) -> Iterator[Block]:
    """What shall become less or more, from what to what."""
    words, summary = told.words, told.summary
    if summary.goals:
        title = words.text("goals")
        rows = (
            (
                lines(aim(told, goal), about_aim(told, goal)),
                *from_and_to(told, goal),
                words.short_date(goal.due, summary.date),
            )
            for goal in summary.goals
        )
        yield Heading(2, title)
        yield Table(heads(told, "goal", "goal.from", "goal.to", "due"), tuple(rows), title)


def grids(told: Telling) -> Iterator[Block]:
    """What lies where on the grids of the session."""
    for grid in told.summary.grids:
        title = grid.title or told.words.text("grid")
        yield Heading(2, title)
        yield _grid(told, grid, title)


def _grid(told: Telling, grid: Grid, title: str) -> Table:
    across, down = grid_ends(told, grid)
    rows = ((down[line], *map(lying, grid.quarters[2 * line : 2 * line + 2])) for line in (0, 1))
    return Table(("", *across), tuple(rows), title, row_heads=True)


def dilemmas(told: Telling) -> Iterator[Block]:
    """Each hard choice with what is lost on both sides."""
    if told.summary.dilemmas:
        yield Heading(2, told.words.text("dilemmas"))
    for choice in told.summary.dilemmas:
        both = sides(told, choice)
        losses = tuple(loss for _, loss in both)
        yield Heading(3, choice.question)
        names = tuple(name for name, _ in both)
        yield Table(names, (losses,) if any(losses) else (), choice.question)
        yield from paragraphs(*whom_it_touches(told, choice))


def stories(told: Telling) -> Iterator[Block]:
    """The approved sentence of each story by whose it is; then what the others were for us."""
    if told.summary.stories:
        yield Heading(2, told.words.text("stories"))
    for title, chosen in by_whose(told):
        yield Heading(3, title)
        yield Listing(tuple(Item(s.sentence, tuple(about_story(told, s))) for s in chosen))


def evidence(told: Telling) -> Iterator[Block]:
    """What we built on: lived experience, then facts and figures, with the sources."""
    found = told.summary.evidence
    if found:
        yield Heading(2, told.words.text("evidence"))
    for sort in ("lived", "data"):
        items = [Item(e.text, (e.source,) if e.source else ()) for e in found if e.sort == sort]
        if items:
            yield Heading(3, told.words.text(f"sort.{sort}"))
            yield Listing(tuple(items))


def word_list(told: Telling) -> Iterator[Block]:
    """Difficult words and what they mean in the group's own words."""
    if told.summary.words:
        title = told.words.text("words")
        rows = tuple((word.term, word.meaning) for word in told.summary.words)
        yield Heading(2, title)
        yield Table(heads(told, "word", "meaning"), rows, title, row_heads=True)


def missing(told: Telling) -> Iterator[Block]:
    """Who should have been there, who asks them, and what came of it."""
    words, summary = told.words, told.summary
    if summary.missing:
        title = words.text("missing")
        rows = (
            (
                lines(one.who, (one.why, one.outcome)),
                one.asked_by,
                words.short_date(one.due, summary.date),
            )
            for one in summary.missing
        )
        yield Heading(2, title)
        yield Table(heads(told, "who_missing", "asked_by", "due"), tuple(rows), title)


def offers(told: Telling) -> Iterator[Block]:
    """What people offer each other."""
    if told.summary.offers:
        yield Heading(2, told.words.text("offers"))
        yield listed(given(told.summary.offers))


def pulse(told: Telling) -> Iterator[Block]:
    """How many people chose each answer to the seven sentences."""
    words, answered = told.words, told.summary.pulse
    if answered:
        title = words.text("pulse")
        rows = ((words.pulse_sentence(one.item), *map(str, one.counts)) for one in answered)
        yield Heading(2, title)
        columns = (words.text("pulse.sentence"), *words.pulse_answers())
        yield Table(columns, tuple(rows), title, row_heads=True)


def listed(items: Iterable[tuple[str, Sequence[str]]]) -> Listing:
    """A list of somebody's words, each with what the paper adds to them."""
    return Listing(tuple(Item(text, tuple(added)) for text, added in items))
