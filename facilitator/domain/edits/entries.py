# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Verbs of the small forms: questions, goals, stories, dilemmas, evidence, words, voices, offers.

They differ only in their fields. `FORMS` says of each kind what its fields take, so that adding,
writing and taking out are one verb each.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeVar

from facilitator.domain.change import Edit, added, edit_of, removed, updated
from facilitator.domain.errors import Refused
from facilitator.domain.ids import new_id
from facilitator.domain.records import (
    Ask,
    Cluster,
    Dilemma,
    Evidence,
    Goal,
    HostNote,
    MissingVoice,
    Offer,
    Pulse,
    Record,
    Session,
    Story,
    Term,
)
from facilitator.domain.rules import FUNCTIONS, LEVELS, count, existing, one_of, part_of
from facilitator.domain.text import long_text, name_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from facilitator.domain.change import Change
    from facilitator.domain.state import State

E = TypeVar("E", bound=Record)

PULSE_ITEMS = (
    "ownership", "pride", "learning", "cooperation", "meaning", "bonding", "trust",
)  # fmt: skip
PULSE_ANSWERS = 4  # not at all, a little, mostly, fully


@dataclass(frozen=True, slots=True)
class Form:
    """What the fields of a kind take. `needed`: the one that may not be empty.

    `lines` are names on one line, `texts` may have several lines, `choices` are codes, `links` ids
    of records of the same session, `plain` is kept as it comes.
    """

    needed: str
    lines: tuple[str, ...] = ()
    texts: tuple[str, ...] = ()
    choices: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    links: Mapping[str, type[Record]] = field(default_factory=dict)
    plain: tuple[str, ...] = ()


FORMS: dict[type[Record], Form] = {
    Ask: Form(
        "text",
        lines=("addressee",),
        texts=("text", "answer"),
        choices={"status": ("open", "answered", "closed")},
        links={"cluster_id": Cluster},
        plain=("answer_by", "answered_on"),
    ),
    Goal: Form(
        "what",
        lines=("what", "start", "target", "unit", "owner"),
        texts=("seen_by",),
        choices={
            "direction": ("reduce", "raise"),
            "preset": ("", "lead_time", "satisfaction", "mistakes", "meetings", "knowledge"),
        },
        plain=("due", "measured"),
    ),
    Story: Form(
        "text",
        texts=("text", "sentence"),
        choices={
            "level": LEVELS,
            "function": ("", *FUNCTIONS),
            "consent": ("room", "inside", "public"),
        },
        links={"cluster_ids": Cluster, "story_ids": Story},
    ),
    Dilemma: Form(
        "question",
        texts=("question", "one", "other", "loss_one", "loss_other", "touched", "value"),
    ),
    Evidence: Form(
        "text",
        lines=("source",),
        texts=("text",),
        choices={"sort": ("lived", "data")},
        plain=("permission",),
    ),
    Term: Form("term", lines=("term",), texts=("meaning",)),
    MissingVoice: Form("who", lines=("who", "asked_by"), texts=("why", "outcome"), plain=("due",)),
    Offer: Form(
        "text",
        lines=("who",),
        texts=("text",),
        choices={"sort": ("offer", "thanks")},
        plain=("named",),
    ),
    HostNote: Form("text", texts=("text",), plain=("written_at",)),
}


def add_entry(state: State, cls: type[Record], session_id: str, **values: Any) -> Edit:
    """A new record of one of the `FORMS`, after the others of its kind.

    Refused: "gone", "note.empty", "value.unknown", "elsewhere", or a text that is too long.
    """
    existing(state, Session, session_id)
    settled = _settled(state, cls, session_id, values)
    if not settled.get(FORMS[cls].needed):
        raise Refused("note.empty")
    position = max((p.position for p in state.part(cls, session_id).values()), default=0.0) + 1  # type: ignore[attr-defined]
    fields: dict[str, Any] = {"session_id": session_id, "position": position, **settled}
    return edit_of("add_entry", added(cls(new_id(), **fields)))


def write_entry(state: State, cls: type[Record], entry_id: str, **values: Any) -> Edit:
    """Set what is given. Refused as in `add_entry`, and "story.withdrawn"."""
    entry = existing(state, cls, entry_id)
    if isinstance(entry, Story) and entry.withdrawn:
        raise Refused("story.withdrawn")
    settled = _settled(state, cls, entry.session_id, values)  # type: ignore[attr-defined]
    if not settled.get(FORMS[cls].needed, True):
        raise Refused("note.empty")
    return edit_of("write_entry", updated(entry, **settled))


#: What is taken out of the past of a story that was withdrawn.
STORY_WORDS = ("text", "sentence", "withdrawn")


def withdraw_story(state: State, story_id: str) -> Edit:
    """Whoever told it wants it back: its words go, its place and its links stay. Refused: "gone".

    For `Workspace.erase`, which takes the words out of what was before as well.
    """
    story = existing(state, Story, story_id)
    return edit_of("withdraw_story", updated(story, text="", sentence="", withdrawn=True))


def remove_entry(state: State, cls: type[Record], entry_id: str) -> Edit:
    """Take it out; stories that were linked to it are so no longer. Refused: "gone"."""
    entry = existing(state, cls, entry_id)
    unlinked = _unlinked(state, entry) if isinstance(entry, Story) else ()
    return edit_of("remove_entry", *unlinked, removed(entry))


def set_pulse(state: State, session_id: str, item: str, counts: Iterable[int]) -> Edit:
    """How many people chose each answer to one of the seven sentences; all 0 takes it away.

    Refused: "gone", "value.unknown", "count.negative".
    """
    existing(state, Session, session_id)
    place = PULSE_ITEMS.index(one_of(item, PULSE_ITEMS))
    numbers = tuple(count(number) for number in counts)
    if len(numbers) != PULSE_ANSWERS:
        raise Refused("value.unknown", value=str(numbers))
    old = next((p for p in state.pulse_of(session_id) if p.item == item), None)
    if old:
        return edit_of("set_pulse", updated(old, counts=numbers) if any(numbers) else removed(old))
    if not any(numbers):
        return edit_of("set_pulse")
    return edit_of("set_pulse", added(Pulse(new_id(), session_id, item, numbers, float(place))))


def _settled(
    state: State, cls: type[Record], session_id: str, values: Mapping[str, Any]
) -> dict[str, Any]:
    form = FORMS[cls]
    settled: dict[str, Any] = {}
    for name, value in values.items():
        if name in form.lines:
            settled[name] = name_text(value)
        elif name in form.texts:
            settled[name] = long_text(value)
        elif name in form.choices:
            settled[name] = one_of(value, form.choices[name])
        elif name in form.links:
            settled[name] = _linked(state, form.links[name], value, session_id=session_id)
        elif name in form.plain:
            settled[name] = tuple(value) if isinstance(value, list) else value
        else:
            raise TypeError(f"{cls.kind} has no field {name!r} to write")
    return settled


def _linked(state: State, cls: type[Record], value: Any, *, session_id: str) -> Any:
    """One id or several, all of records of this session."""
    ids = value if isinstance(value, list | tuple) else [value] if value else []
    for key in ids:
        part_of(state, cls, key, session_id=session_id)
    return tuple(value) if isinstance(value, list | tuple) else value


def _unlinked(state: State, gone: Story) -> Iterable[Change | None]:
    for story in state.part(Story, gone.session_id).values():
        if gone.id in story.story_ids and story.id != gone.id:
            yield updated(story, story_ids=tuple(k for k in story.story_ids if k != gone.id))
