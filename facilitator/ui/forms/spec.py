# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""How a form is said: which fields a kind of record has, what they are called, how they are typed.

A form is data. What a field writes goes through the verb of its kind, like every other write.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from facilitator.domain.change import Edit
    from facilitator.domain.records import Record
    from facilitator.domain.state import State

Input = Literal[
    "line",  # one line of words
    "text",  # several lines
    "choice",  # two or three, all to be seen
    "list",  # more of them, in a drop-down list
    "date",
    "flag",  # yes or no
    "person",  # somebody: who is present is offered
    "role",  # a function: those of the session are offered
    "words",  # one line, with usual words to take
    "group",  # one group of notes
    "groups",  # several
    "stories",  # other stories
    "measured",  # what was found later, each with its day
]
Write = Callable[["State", str, str, Any], "Edit"]


@dataclass(frozen=True, slots=True)
class FieldSpec:
    """`hint` stands below the field, `offered` are words to take.

    `half`: beside the next half. `when`: only shown for records of which it says so. `coming`: a
    day that has gone by is worth a word.
    """

    name: str
    label: str
    input: Input = "line"
    choices: Mapping[str, str] = field(default_factory=dict)
    offered: tuple[str, ...] = ()
    lines: int = 2
    hint: str = ""
    half: bool = False
    coming: bool = False
    when: Callable[[Any], bool] | None = None


@dataclass(frozen=True, slots=True)
class FormSpec:
    """`write` makes the edit that sets one field of one record.

    `line`: what the empty line on top asks for; `intro`: what the page is for. `beside`: the field
    whose choice stands beside the line and holds for what is typed next. `starters`: usual ones to
    begin with, by what they are called. `taken_out`: what is said when one was.
    """

    cls: type[Record]
    fields: tuple[FieldSpec, ...]
    write: Write
    taken_out: str
    line: str = ""
    intro: str = ""
    beside: str = ""
    starters: tuple[tuple[str, Mapping[str, str]], ...] = ()
    private: bool = False

    def field(self, name: str) -> FieldSpec:
        """What is said of a field."""
        return next(spec for spec in self.fields if spec.name == name)
