# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What a session is going to be, for the papers that are printed before it.

The facilitator's own notes are in it only where a paper for the facilitator alone was asked for,
what somebody wants to learn only where the sheets for its owner were.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime, time
from typing import TYPE_CHECKING, Any

from facilitator.domain import modes
from facilitator.domain.agenda import timing
from facilitator.domain.catalogue import date_of, time_of
from facilitator.domain.spreading import planned

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from facilitator.domain.records import Session, Stage
    from facilitator.domain.state import State

AGENDA, PACK, OWN_SLIPS = "agenda", "pack", "own_slips"
#: The papers that are the facilitator's own.
_WITH_TIPS = frozenset({AGENDA, PACK})
_ANY_DAY = "2000-01-03"
#: What stages of a mode need, where the template of a session does not say what it needs.
_NEEDED = {
    "silent_write": ("sticky_large", "markers"),
    "pairs": ("sticky_large", "markers"),
    "fours": ("sticky_large", "markers"),
    "capture": ("projector",),
    "cluster": ("wall",),
    "vote": ("dots",),
    "scale": ("line_tape",),
    "review": ("last_summary",),
}


@dataclass(frozen=True, slots=True)
class PlannedStage:
    """A part of the session as planned. `starts` is a time of day, empty without a start.

    `tips`: the facilitator's own notes, empty on every paper that others may see.
    """

    title: str
    minutes: int = 0
    starts: str = ""
    mode: str = ""
    prompt: str = ""
    second_prompt: str = ""
    optional: bool = False
    tips: str = ""

    @property
    def asks(self) -> bool:
        """Whether it asks the room something; what a break says is no question."""
        return bool(self.prompt.strip()) and modes.family(self.mode) != modes.BREAK


@dataclass(frozen=True, slots=True)
class Check:
    """Something that makes it possible to speak freely. `family`: space, permission, recognition.

    `met`: it is there already.
    """

    text: str
    family: str = "space"
    met: bool = False


@dataclass(frozen=True, slots=True)
class Planned:
    """The plan of a session. `ends` is a time of day, `second_language` a code; both may be empty.

    `materials` are ids or somebody's own words, `voices` number and name of each.
    """

    stages: tuple[PlannedStage, ...] = ()
    ends: str = ""
    second_language: str = ""
    materials: tuple[str, ...] = ()
    rules: tuple[str, ...] = ()
    roles: tuple[str, ...] = ()
    voices: tuple[tuple[int, str], ...] = ()
    conditions: tuple[Check, ...] = ()

    @property
    def minutes(self) -> int:
        """How long all of it takes."""
        return sum(stage.minutes for stage in self.stages)

    @property
    def votes(self) -> bool:
        """Whether dots will be given."""
        return any(stage.mode == "vote" for stage in self.stages)


def read(state: State, session: Session, kind: str) -> Planned:
    """The plan of a session, as the paper called `kind` may say it."""
    stages, ends = _stages(session, state.stages(session.id), tips=kind in _WITH_TIPS)
    return Planned(
        stages,
        ends,
        session.second_language,
        _materials(session, stages),
        tuple(filter(None, map(str.strip, session.ground_rules))),
        _roles(state, session),
        tuple((voice.number, voice.name) for voice in state.voices(session.id) if voice.name),
        tuple(Check(c.text, c.family, c.met) for c in state.conditions_of(session.id)),
    )


def _stages(
    session: Session, stages: Sequence[Stage], *, tips: bool
) -> tuple[tuple[PlannedStage, ...], str]:
    """The stages with their clock times as the plan had them, and when the last one ends."""
    bare = [replace(stage, minutes=planned(stage), started_at="", ended_at="") for stage in stages]
    day = date_of(session.date) or date_of(_ANY_DAY)
    assert day is not None
    morning = datetime.combine(day, time(0), UTC)
    slots = timing(replace(session, stage_id=None, status="draft"), bare, morning).slots
    timed = time_of(session.start) is not None
    made = tuple(
        PlannedStage(
            slot.stage.title,
            slot.stage.minutes,
            f"{slot.starts:%H:%M}" if timed else "",
            slot.stage.mode,
            slot.stage.prompt,
            slot.stage.second_prompt,
            slot.stage.optional,
            slot.stage.private_notes if tips else "",
        )
        for slot in slots
    )
    return made, f"{slots[-1].ends:%H:%M}" if timed and slots else ""


def _materials(session: Session, stages: Iterable[PlannedStage]) -> tuple[str, ...]:
    """What the template asks for; without one, what its kinds of stages need."""
    template: Any = session.extra.get("template")
    listed = template.get("materials") if isinstance(template, dict) else None
    if isinstance(listed, list | tuple) and listed:
        return tuple(str(item) for item in listed)
    return tuple(dict.fromkeys(need for s in stages for need in _NEEDED.get(s.mode, ())))


def _roles(state: State, session: Session) -> tuple[str, ...]:
    """The roles that people have, or else those whose voice is asked for."""
    listed = dict.fromkeys(r for p in state.participants(session.id) for r in p.roles if r)
    named = dict.fromkeys(v.role or v.name for v in state.voices(session.id))
    return tuple(listed or filter(None, named))
