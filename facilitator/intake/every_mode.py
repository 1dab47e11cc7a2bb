# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""A long day with the sample session in which every mode comes once: to look at, and to show.

The plan is that of the sample, with stages from the shipped templates for the modes it has not.
Everything that happens goes through the verbs, so that what is seen can be seen in real life too.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, TypeVar

from facilitator.domain import edits, modes
from facilitator.domain.clock import utc_text
from facilitator.domain.fields import in_language
from facilitator.domain.records import (
    Action,
    Cluster,
    Decision,
    Dots,
    Note,
    Participant,
    Record,
    Stage,
    Voice,
)
from facilitator.domain.votes import statements_for
from facilitator.intake.demo import TITLE, build_sample_library
from facilitator.intake.files import read_file
from facilitator.intake.shipped import HANDOVER, sample_path, templates

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from facilitator.domain.change import Edit
    from facilitator.domain.clock import SetClock
    from facilitator.domain.state import State
    from facilitator.domain.templates import TemplateStage
    from facilitator.intake.demo import Door

R = TypeVar("R", bound=Record)

BEGIN = datetime(2026, 11, 26, 9, 0)  # local time
_EARLY = timedelta(minutes=12)  # before that, somebody looks at the plan
#: Stages that the sample has not: behind which mode, from which template, and its id there.
_MORE = (
    ("pairs", "what-sowhat-nowwhat", "nowwhat_all"),
    ("fours", "cafe-rounds", "round1"),
    ("silent_write", "communitree", "stories"),
    ("cluster", "write-sort-name", "name"),
    ("vote", "mgspi", "mindset"),
    ("scale", "communitree", "statements"),
    ("scale", "mgspi", "strategy"),
    ("decide", "mgspi", "implement"),
)
_PAUSE, _PAUSE_SECOND = "Coffee is in the hall.", "Det finns kaffe i hallen."
_WRITTEN, _TOLD = 12, 15  # notes from silent writing, and until the end of the round
_STATEMENTS = (
    "A handover without the person is no handover",
    "The app is good enough if we all use it",
    "Ten paid minutes cost less than one mistake with medicine, one morning that begins with an "
    "argument, and one good assistant who leaves us because nobody ever asks how it was",
)
# Who stood where; the last sentence of each is still to come.
_STOOD = {
    "line": ((2, 3, 13), (1, 6, 11), (9, 5, 4)),
    "agree": ((12, 4, 2), (4, 5, 9)),
}
_GRID = {"A": 1, "D": 1, "B": 2, "C": 4, "n35": 3, "n13": 4}  # by file id: the quarter
_FIRST_GROUPS, _LAST_GROUPS = "ABC", "DEF"
_NAMED, _NAMED_LAST = "ABCD", "EF"


@dataclass(frozen=True, slots=True)
class Look:
    """`detail` tells moments of one stage apart; `minutes` is how long it has run."""

    detail: str = ""
    minutes: int = 4


class LongDay:
    """Builds the library when it is made. The session goes on as somebody asks for scenes.

    `clock` is the one that the workspace and the window look at.
    """

    def __init__(self, workspace: Door, clock: SetClock) -> None:
        self._workspace, self._clock, self._now = workspace, clock, BEGIN.astimezone()
        clock.moment = self._now - _EARLY
        self.session_id = build_sample_library(workspace, (), moment="planned")[HANDOVER]
        found = next(i for i in read_file(sample_path(HANDOVER)) if i.session.title == TITLE)
        self._parts = found.parts
        named = (part for part in found.parts if isinstance(part, Note | Cluster))
        self._sample = {str(part.extra["id"]): part for part in named}
        self._here = self._people_and_voices()
        self._plan()

    def scenes(self) -> Iterator[str]:
        """One moment after the other that is worth a look: "08-silent-write-shown"."""
        moments: dict[str, Callable[[Stage], Iterator[Look]]] = {
            "silent_write": self._silence,
            "round": self._round,
            "capture": self._capture,
            "cluster": self._groups,
            "name_clusters": self._names,
            "vote": self._votes,
            "scale": self._line,
            "grid": self._grid,
            "decide": self._decide,
            "actions": self._act,
        }
        yield "00-before"
        for stage in self._state.stages(self.session_id):
            self._clock.moment = self._now
            self._do(edits.go_to_stage(self._state, stage.id, utc_text(self._now)))
            number = 1 + list(modes.FAMILY).index(stage.mode)
            name = f"{number:02d}-{stage.mode.replace('_', '-')}"
            for found in moments.get(stage.mode, self._talk)(stage):
                self._clock.moment = self._now + timedelta(minutes=found.minutes, seconds=20)
                yield f"{name}-{found.detail}" if found.detail else name
            self._now += timedelta(minutes=stage.minutes)
        self._clock.moment = self._now
        self._do(edits.finish_session(self._state, self.session_id, utc_text(self._now)))
        yield "18-after"

    # The plan

    def _plan(self) -> None:
        for before, template_id, stage_id in _MORE:
            last = [s for s in self._state.stages(self.session_id) if s.mode == before][-1]
            template = templates().find(template_id)
            assert template is not None
            planned = next(stage for stage in template.stages if stage.id == stage_id)
            self._add(planned, after=last)
        stages = self._state.stages(self.session_id)
        pause = next(stage.id for stage in stages if stage.mode == "break")
        self._do(edits.write_stage(self._state, pause, prompt=_PAUSE, second_prompt=_PAUSE_SECOND))
        end = BEGIN + timedelta(minutes=sum(stage.minutes for stage in stages))
        times = {"start": f"{BEGIN:%H:%M}", "end": f"{end:%H:%M}"}
        self._do(edits.write_session(self._state, self.session_id, **times))

    def _add(self, planned: TemplateStage, *, after: Stage) -> None:
        """A stage of a template, as the facilitator would put it into the plan."""
        values: dict[str, Any] = {
            "title": in_language(planned.title, "en"),
            "mode": planned.mode,
            "minutes": planned.minutes,
            "prompt": in_language(planned.prompt, "en"),
            "second_prompt": in_language(planned.prompt, "sv"),
            "private_notes": in_language(planned.tip, "en"),
            "per_person": planned.per_person,
            "x_axis": in_language(planned.x_axis, "en"),
            "y_axis": in_language(planned.y_axis, "en"),
            "labels": tuple(in_language(words, "en") for words in planned.labels),
        }
        edit = edits.add_stage(self._state, self.session_id, after=after.id, **values)
        self._do(edit)
        stage = next(c.id for c in edit.of("stage") if c.before is None)
        for words in planned.statements:
            text, second = in_language(words, "en"), in_language(words, "sv")
            self._do(edits.add_statement(self._state, stage, text=text, second_text=second))

    # What happens in a stage, and what there is to look at

    def _talk(self, _stage: Stage) -> Iterator[Look]:
        yield Look()

    def _silence(self, _stage: Stage) -> Iterator[Look]:
        yield Look("empty", 1)
        for note in self._notes()[:_WRITTEN]:
            self._say(replace(note, author_id=None))
        yield Look(minutes=5)
        self._do(edits.reveal_notes(self._state, self.session_id, self._after(6)))
        yield Look("shown", 7)

    def _round(self, _stage: Stage) -> Iterator[Look]:
        yield Look("begins", 1)
        for turn, note in enumerate(self._notes()[_WRITTEN:_TOLD], start=1):
            self._say(note)
            self._do(edits.next_turn(self._state, self.session_id, self._after(2 * turn)))
        yield Look(minutes=7)

    def _capture(self, _stage: Stage) -> Iterator[Look]:
        for note in self._notes()[_TOLD:]:
            self._say(note)
        self._do(edits.hear_again(self._state, [self._id("n05")], 2))
        self._do(edits.star_notes(self._state, [self._id("n12")], True))
        yield Look(minutes=9)

    def _groups(self, _stage: Stage) -> Iterator[Look]:
        """Three groups are made; the rest lies in the tray, and groups are suggested for it."""
        for letter in _FIRST_GROUPS:
            self._group(letter)
        yield Look(minutes=8)
        for letter in _LAST_GROUPS:
            self._group(letter)

    def _names(self, _stage: Stage) -> Iterator[Look]:
        for letter in _NAMED:
            self._name(letter)
        yield Look(minutes=6)
        for letter in _NAMED_LAST:
            self._name(letter)

    def _votes(self, _stage: Stage) -> Iterator[Look]:
        yield Look("empty", 1)
        for dots in self._all(Dots):
            where = {
                "cluster_id": self._here.get(dots.cluster_id or ""),
                "note_id": self._here.get(dots.note_id or ""),
            }
            self._do(edits.set_dots(self._state, count=dots.count, **where))
        yield Look("open")
        self._do(edits.close_votes(self._state, self.session_id, self._after(5)))
        yield Look("closed", 5)

    def _line(self, stage: Stage) -> Iterator[Look]:
        """Statements from the template, or those that people wrote in the room."""
        written = not statements_for(self._state, stage)
        if written:
            for text in _STATEMENTS:
                self._do(edits.add_statement(self._state, stage.id, text=text))
        kind = "agree" if written else "line"
        yield Look(f"{kind}-empty", 1)
        here = statements_for(self._state, stage)
        for statement, counts in zip(here, _STOOD[kind], strict=False):
            for place, count in enumerate(counts):
                edit = edits.count_statement(self._state, statement.id, place=place, count=count)
                self._do(edit)
        yield Look(kind)

    def _grid(self, stage: Stage) -> Iterator[Look]:
        yield Look("empty", 1)
        for key, quarter in _GRID.items():
            of = "note_ids" if isinstance(self._sample[key], Note) else "cluster_ids"
            self._do(edits.place_in_grid(self._state, stage.id, quarter, **{of: [self._id(key)]}))
        yield Look(minutes=9)

    def _decide(self, _stage: Stage) -> Iterator[Look]:
        for decision in self._all(Decision):
            rests = [self._here[key] for key in decision.cluster_ids]
            self._do(
                edits.add_decision(
                    self._state, self.session_id, text=decision.text, cluster_ids=rests
                )
            )
        yield Look()

    def _act(self, _stage: Stage) -> Iterator[Look]:
        for action in self._all(Action):
            edit = edits.add_action(
                self._state,
                self.session_id,
                text=action.text,
                owner=action.owner,
                due=action.due,
                cluster_id=self._here.get(action.cluster_id or ""),
            )
            self._do(edit)
        yield Look(minutes=6)

    # One gesture each

    def _say(self, note: Note) -> None:
        """Somebody says what they say in the sample."""
        edit = edits.add_note(
            self._state,
            self.session_id,
            text=note.text,
            voice_id=self._here.get(note.voice_id or ""),
            author_id=self._here.get(note.author_id or ""),
        )
        self._do(edit)
        self._here[note.id] = next(edit.of("note")).id

    def _group(self, letter: str) -> None:
        sample = self._sample[letter]
        assert isinstance(sample, Cluster)
        ids = [self._here[note.id] for note in self._notes() if note.cluster_id == sample.id]
        edit = edits.group_notes(self._state, ids, at=(sample.x, sample.y))
        self._do(edit)
        self._here[sample.id] = next(edit.of("cluster")).id

    def _name(self, letter: str) -> None:
        sample = self._sample[letter]
        assert isinstance(sample, Cluster)
        self._do(edits.name_cluster(self._state, self._here[sample.id], sample.name))

    # What there is

    @property
    def _state(self) -> State:
        return self._workspace.state

    def _do(self, edit: Edit) -> None:
        self._workspace.do(edit)

    def _after(self, minutes: int) -> str:
        return utc_text(self._now + timedelta(minutes=minutes))

    def _all(self, kind: type[R]) -> list[R]:
        return [part for part in self._parts if isinstance(part, kind)]

    def _notes(self) -> list[Note]:
        return self._all(Note)

    def _id(self, key: str) -> str:
        """What a record of the sample file is here."""
        return self._here[self._sample[key].id]

    def _people_and_voices(self) -> dict[str, str]:
        """By the id that each has in the file as it was read."""
        people = {p.initials: p.id for p in self._state.participants(self.session_id)}
        voices = {v.number: v.id for v in self._state.voices(self.session_id)}
        found = {p.id: people[p.initials] for p in self._all(Participant)}
        return found | {v.id: voices[v.number] for v in self._all(Voice)}
