# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What is said of statements, goals, grids, stories and gifts beside their own words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from facilitator.export.phrases import capital
from facilitator.export.words import LANGUAGES, paper_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from facilitator.domain.summary import Aim, Given, Grid, HardChoice, Told, Weighed
    from facilitator.export.phrases import Telling

_LEVELS = ("personal", "team", "organisation")
_FUNCTIONS = ("mirror", "strength", "inspiration")

# Statements --------------------------------------------------------------------------------------


def places(told: Telling, statement: Weighed) -> list[str]:
    """What the places on the line of a statement are called."""
    labels = list(statement.labels) or told.words.list("places")
    return [*labels, *("" for _ in statement.counts[len(labels) :])][: len(statement.counts)]


def reasons(told: Telling, statement: Weighed) -> list[str]:
    """The reasons that were heard, those of the places where fewest people stand first."""
    labels = list(statement.labels) or told.words.list("places")
    named = [*labels, *("" for _ in statement.reasons[len(labels) :])]
    said = [
        f"{capital(label)}: {line}" if label else line
        for label, lines in zip(named, statement.reasons, strict=False)
        for line in lines.split("\n")
        if line.strip()
    ]
    said.append(statement.reason)
    return in_turn("\n".join(said), _names(statement, labels), statement.counts)


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


# Goals and grids ---------------------------------------------------------------------------------


def aim(told: Telling, goal: Aim) -> str:
    """What shall become less, or more."""
    return told.words.text(f"goal.{goal.direction}", what=goal.what)


def from_and_to(told: Telling, goal: Aim) -> tuple[str, str]:
    """Where a goal starts and where it ends; a start that nobody knows is said in words."""
    start = _with_unit(goal.start, goal.unit) or told.words.text("goal.unknown")
    return start, _with_unit(goal.target, goal.unit)


def about_aim(told: Telling, goal: Aim) -> list[str]:
    """How it will be seen, who keeps an eye on it, what was measured: a line each."""
    words = told.words
    said = [words.text("goal.seen_by", text=goal.seen_by)] if goal.seen_by else []
    said += [words.text("goal.owner", name=goal.owner)] if goal.owner else []
    return [*said, *(_measured(told, day, value, goal.unit) for day, value in goal.measured)]


def _measured(told: Telling, day: str, value: str, unit: str) -> str:
    date = f" ({told.words.plain_date(day)})" if day else ""
    return told.words.text("goal.measured", what=_with_unit(value, unit) + date)


def _with_unit(value: str, unit: str) -> str:
    """ "12 days"; a unit that is said in the value already is not said again."""
    return value if not value or not unit or unit in value else f"{value} {unit}"


def grid_ends(told: Telling, grid: Grid) -> tuple[list[str], list[str]]:
    """The words at the left and right of a grid, and those above and below."""
    words = told.words
    across = [end or words.list("axis.x")[n] for n, end in enumerate(grid.x)]
    down = [end or words.list("axis.y")[n] for n, end in enumerate(grid.y)]
    return across, down


def lying(quarter: Sequence[tuple[str, str]]) -> str:
    """What lies in a quarter of a grid, a line each."""
    return "\n".join(" ".join(filter(None, (letter, name))) for letter, name in quarter)


# Stories, choices, gifts -------------------------------------------------------------------------


def sides(told: Telling, choice: HardChoice) -> list[tuple[str, str]]:
    """Both sides of a hard choice, each with what is lost there."""
    words = told.words
    named = [choice.one or words.text("dilemma.one"), choice.other or words.text("dilemma.other")]
    losses = (choice.loss_one, choice.loss_other)
    said = [words.text("dilemma.loss", text=text) if text else "" for text in losses]
    return list(zip(named, said, strict=True))


def whom_it_touches(told: Telling, choice: HardChoice) -> list[str]:
    """Whom a hard choice touches and what matters to them, a line each."""
    lines = (("dilemma.touched", choice.touched), ("dilemma.value", choice.value))
    return [told.words.text(key, text=text) for key, text in lines if text]


def by_whose(told: Telling) -> list[tuple[str, list[Told]]]:
    """The stories by whose they are, then the others by what they were for us; with headings."""
    words, every = told.words, told.summary.stories
    lists = [
        (words.text(f"level.{level}"), [t for t in every if t.level == level]) for level in _LEVELS
    ]
    lists += [
        (words.text(f"as.{name}"), [t for t in every if t.function == name and not t.level])
        for name in _FUNCTIONS
    ]
    return [(title, chosen) for title, chosen in lists if chosen]


def about_story(told: Telling, story: Told) -> list[str]:
    """What is told of a story beside its sentence: its number, what for, what it goes with."""
    words = told.words
    said = [words.text("story", n=story.number)] if story.number else []
    if story.function and story.level:
        said.append(words.text(f"function.{story.function}"))
    others = [*story.letters, *(words.text("story", n=number) for number in story.others)]
    if others:
        said.append(words.text("goes_with", what=", ".join(others)))
    return [", ".join(said)] if said else []


def given(gifts: Sequence[Given]) -> list[tuple[str, list[str]]]:
    """Offers or thanks as items of a list, with who wanted to be named."""
    return [(gift.text, [gift.who] if gift.who else []) for gift in gifts]
