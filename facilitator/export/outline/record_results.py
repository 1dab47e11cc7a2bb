# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Of the full record: actions as they stand, stories, evidence, gifts and pulse, all of them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from facilitator.domain.summary.outcomes import EXPERIMENT, INITIATIVE
from facilitator.export.outline import thoughts
from facilitator.export.outline.agreed import heads, lines
from facilitator.export.outline.blocks import Block, Heading, Item, Listing, Table
from facilitator.export.phrases import Source
from facilitator.export.phrases.promises import lessons

if TYPE_CHECKING:
    from collections.abc import Iterator

    from facilitator.domain.records import Action, Evidence, Offer, Story
    from facilitator.export.outline.record_words import Recorded

_TYPES = {EXPERIMENT: "record.experiment", INITIATIVE: "record.initiative"}


def grids(kept: Recorded) -> Iterator[Block]:
    """What lies where, notes that no other paper has too."""
    told = kept.told
    return thoughts.grids(Source(replace(told.summary, grids=kept.full.grids), told.words))


def actions(kept: Recorded) -> Iterator[Block]:
    """Every action with all of its fields, and how it stands."""
    if not kept.full.actions:
        return
    title = kept.words.text("will_do")
    rows = tuple(_action(kept, action) for action in kept.full.actions)
    yield Heading(2, title)
    yield Table(heads(kept.told, "action", "owner", "due"), rows, title)


def _action(kept: Recorded, action: Action) -> tuple[str, ...]:
    words, told = kept.words, kept.told
    status = words.named("action_status", action.status)
    about = [words.text(_TYPES[action.type])] if action.type in _TYPES else []
    about += [words.text("record.status", status=status)]
    for letter in kept.letters([action.cluster_id or ""]):
        about.append(words.text("record.rests_on", letter=letter))
    if action.starts:
        about.append(words.text("record.starts", date=kept.date(action.starts)))
    for key, text in (("first_step", action.first_step), ("sign", action.sign)):
        about += [words.text(key, text=text)] if text else []
    about += lessons(told, action.learned, action.outcome)
    both = action.owner and action.helper
    who = words.text("and", a=action.owner, b=action.helper) if both else ""
    return (
        lines(action.text, about),
        who or action.owner or action.helper,
        kept.date(action.due),
    )


def stories(kept: Recorded) -> Iterator[Block]:
    """The stories with their sentence, all that was told, and who may hear them."""
    if kept.full.stories:
        yield Heading(2, kept.words.text("stories"))
        yield Listing(tuple(_story(kept, story) for story in kept.full.stories))


def _story(kept: Recorded, story: Story) -> Item:
    words = kept.words
    numbers = {one.id: number for number, one in enumerate(kept.full.stories, 1)}
    goes = kept.letters(story.cluster_ids)
    goes += [words.text("story", n=numbers[key]) for key in story.story_ids if key in numbers]
    who = kept.code("record.consent", story.consent)
    codes = (kept.code("level", story.level), kept.code("function", story.function))
    beside = [words.text("story", n=numbers[story.id]), *filter(None, codes)]
    beside += [words.text("goes_with", what=", ".join(goes))] if goes else []
    said = [", ".join(beside), words.text("record.consent", who=who)]
    if story.sentence.strip() and story.text.strip():
        said.append(words.text("record.told", text=story.text))
    return Item(story.sentence.strip() or story.text, tuple(said))


def evidence(kept: Recorded) -> Iterator[Block]:
    """What the session built on, with and without leave to print it."""
    words, found = kept.words, kept.full.evidence
    if not found:
        return
    yield Heading(2, words.text("evidence"))
    yield Listing(tuple(_evidence(kept, one) for one in found))


def _evidence(kept: Recorded, one: Evidence) -> Item:
    words = kept.words
    leave = words.text("record.permission" if one.permission else "record.no_permission")
    lived = one.sort == "lived"
    beside = (kept.code("sort", one.sort), one.source, leave if lived else "")
    return Item(one.text, tuple(filter(None, beside)))


def gifts(kept: Recorded) -> Iterator[Block]:
    """What was offered and whom people thanked, with those who do not want to be named."""
    if kept.full.offers:
        yield Heading(2, kept.words.text("record.gifts"))
        yield Listing(tuple(_gift(kept, offer) for offer in kept.full.offers))


def _gift(kept: Recorded, offer: Offer) -> Item:
    words = kept.words
    sort = words.text("record.thanks" if offer.sort == "thanks" else "record.offer")
    who = offer.who if offer.named else words.text("record.unnamed", name=offer.who)
    return Item(offer.text, (sort, who) if offer.who else (sort,))


def pulse(kept: Recorded) -> Iterator[Block]:
    """The answers to the seven sentences, however few."""
    words = kept.words
    if not kept.full.pulse:
        return
    title = words.text("record.pulse")
    rows = ((words.pulse_sentence(one.item), *map(str, one.counts)) for one in kept.full.pulse)
    yield Heading(2, title)
    columns = (words.text("pulse.sentence"), *words.pulse_answers())
    yield Table(columns, tuple(rows), title, row_heads=True)
