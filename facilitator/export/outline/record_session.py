# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Of the full record: the session itself, who was there, and how its stages went."""

from __future__ import annotations

from typing import TYPE_CHECKING

from facilitator.export.outline.agreed import heads, lines
from facilitator.export.outline.blocks import Block, Heading, Item, Listing, Paragraph, Table
from facilitator.export.outline.record_words import clock, filled
from facilitator.export.phrases import capital

if TYPE_CHECKING:
    from collections.abc import Iterator

    from facilitator.domain.records import Participant, Stage, Voice
    from facilitator.export.outline.record_words import Recorded

_TEXTS = ("mandate", "facilitator", "contact", "confidentiality", "closing")
_COUNTS = (
    "people_expected", "dots_each", "paid", "paid_lived", "in_work_time", "expenses_only",
    "unpaid", "first_time", "been_before",
)  # fmt: skip
_FIELDS = {"dots_each": "dots_per_person"}


def about(kept: Recorded) -> Iterator[Block]:
    """What was written down about the session as a whole."""
    words, session = kept.words, kept.full.session
    facts = [
        (words.text("when"), capital(words.long_date(session.date))),
        (words.text("time"), words.times(session.start, session.end)),
        (words.text("where"), session.place),
        *((words.text(f"record.{name}"), getattr(session, name)) for name in _TEXTS),
        (words.text("thank_you"), session.thanks),
        (words.text("record.correct_by"), words.long_date(session.correct_by)),
        (words.text("record.retention"), words.long_date(session.retention)),
    ]
    for name in _COUNTS:
        count = getattr(session, _FIELDS.get(name, name))
        facts.append((words.text(f"record.{name}"), str(count) if count else ""))
    for name in ("planned", "real"):
        hours = getattr(session, f"{name}_hours")
        facts.append((words.text(f"record.hours_{name}"), f"{hours:g}" if hours else ""))
    rows = tuple((label, value) for label, value in facts if value)
    title = words.text("record.about")
    yield Heading(2, title)
    yield Table(heads(kept.told, "record.what", "record.value"), rows, title, row_heads=True)
    if session.ground_rules:
        yield Heading(2, words.text("record.rules"))
        yield Listing(tuple(map(Item, session.ground_rules)))


def people(kept: Recorded) -> Iterator[Block]:
    """Everybody as listed: names where they are kept, else how many of a role."""
    if not kept.full.people:
        return
    title = kept.words.text("record.people")
    keys = ("record.name", "record.count", "record.roles", "record.voice", "record.more")
    yield Heading(2, title)
    yield filled(heads(kept.told, *keys), [_person(kept, p) for p in kept.full.people], title)


def _person(kept: Recorded, person: Participant) -> tuple[str, ...]:
    words = kept.words
    voices = {voice.id: voice.name for voice in kept.full.voices}
    initials = f"({person.initials})" if person.name and person.initials else person.initials
    more = [words.text("record.lived")] if person.lived_experience else []
    more += [words.text("record.inside")] if person.inside else []
    return (
        " ".join(filter(None, (person.name, initials))),
        str(person.count),
        ", ".join(words.named("roles", role) for role in person.roles),
        voices.get(person.voice_id or "", ""),
        ", ".join(more),
    )


def voices(kept: Recorded) -> Iterator[Block]:
    """Whose perspectives the notes bring."""
    if not kept.full.voices:
        return
    words = kept.words
    title, marks = words.text("record.voices"), words.list("marks")
    rows = [
        (
            f"{voice.number} ({marks[(voice.number - 1) % len(marks)]})",
            voice.name,
            _role(kept, voice),
        )
        for voice in kept.full.voices
    ]
    yield Heading(2, title)
    yield filled(heads(kept.told, "record.voice", "record.name", "record.role"), rows, title)


def _role(kept: Recorded, voice: Voice) -> str:
    """The role that a voice stands for, where its name does not say it already."""
    role = kept.words.named("roles", voice.role) if voice.role else ""
    return "" if role == voice.name else role


def conditions(kept: Recorded) -> Iterator[Block]:
    """What makes it possible to speak freely, and whether it was there."""
    if not kept.full.conditions:
        return
    words = kept.words
    title = words.text("record.conditions")
    rows = tuple(
        (
            one.text,
            kept.code("record.family", one.family),
            words.text("record.yes" if one.met else "record.no"),
        )
        for one in kept.full.conditions
    )
    yield Heading(2, title)
    yield Table(heads(kept.told, "record.condition", "record.family", "record.met"), rows, title)


def stages(kept: Recorded) -> Iterator[Block]:
    """What was asked in each stage, how, and when it was planned and really went on."""
    if not kept.full.stages:
        return
    words = kept.words
    title = words.text("record.stages")
    rows = [
        (
            lines(stage.title, (stage.prompt, stage.second_prompt)),
            words.named("modes", stage.mode),
            words.text("record.minutes", n=stage.planned_minutes or stage.minutes),
            _really(kept, stage),
        )
        for stage in kept.full.stages
    ]
    yield Heading(2, title)
    keys = ("record.stage", "record.how", "record.planned", "record.real")
    yield filled(heads(kept.told, *keys), rows, title)


def _really(kept: Recorded, stage: Stage) -> str:
    """From when to when a stage went on, and for how long it was given at the end."""
    if not stage.started_at:
        return ""
    times = kept.words.times(clock(stage.started_at), clock(stage.ended_at))
    changed = stage.planned_minutes and stage.minutes != stage.planned_minutes
    given = kept.words.text("record.minutes", n=stage.minutes) if changed else ""
    return lines(times, (given,))


def easy_text(kept: Recorded) -> Iterator[Block]:
    """What the facilitator wrote for the easy-read page."""
    if kept.told.summary.easy:
        yield Heading(2, kept.words.text("record.easy"))
        for line in kept.told.summary.easy:
            yield Paragraph(line)
