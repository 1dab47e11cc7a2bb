# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What a row of a list says: the words of an entry, and below them what else is known."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from facilitator.domain.catalogue import date_of
from facilitator.domain.records import (
    Ask,
    Dilemma,
    Evidence,
    Goal,
    HostNote,
    MissingVoice,
    Offer,
    Record,
    Story,
    Term,
)
from facilitator.ui.forms.specs import SPECS
from facilitator.ui.texts import clock, short_date, tr

if TYPE_CHECKING:
    from collections.abc import Callable

DOT = " · "


@dataclass(frozen=True, slots=True)
class Row:
    """`quiet`: it is settled, or gone."""

    id: str
    text: str
    caption: str = ""
    quiet: bool = False

    def spoken(self) -> str:
        """The row for a screen reader."""
        return ", ".join(filter(None, (self.text, self.caption.replace(DOT, ", "))))


def row_of(record: Record) -> Row:
    """The row of one of the small forms."""
    text, parts, quiet = _SAID[type(record)](record)
    return Row(record.id, text, DOT.join(part for part in parts if part), quiet)


def story_words(story: Story) -> str:
    """What is shown of a story: the sentence that was read back, else the story itself."""
    if story.withdrawn:
        return tr("(a story was withdrawn)")
    return story.sentence or story.text


def day_words(text: str) -> str:
    """A stored date as people write it; other words as they are."""
    day = date_of(text)
    return short_date(day) if day else text


def _choice(record: Record, name: str) -> str:
    """The words of the choice that a record has in this field."""
    value = getattr(record, name)
    choices = SPECS[record.kind].field(name).choices
    return tr(choices[value]) if value and value in choices else str(value)


def _ask(ask: Ask) -> tuple[str, list[str], bool]:
    by = tr("answer by {day}").format(day=day_words(ask.answer_by)) if ask.answer_by else ""
    stands = _choice(ask, "status") if ask.status != "open" else by
    return ask.text, [ask.addressee, stands, ask.answer], ask.status != "open"


def _goal(goal: Goal) -> tuple[str, list[str], bool]:
    start, target = goal.start or "?", goal.target or "?"
    numbers = " ".join(filter(None, (f"{start} → {target}", goal.unit)))
    parts = [_choice(goal, "direction"), numbers if goal.start or goal.target else ""]
    return goal.what, [*parts, day_words(goal.due), goal.owner], False


def _story(story: Story) -> tuple[str, list[str], bool]:
    if story.withdrawn:
        return story_words(story), [], True
    told = "" if story.sentence else tr("not read back yet")
    return story_words(story), [_choice(story, "level"), _choice(story, "consent"), told], False


def _dilemma(dilemma: Dilemma) -> tuple[str, list[str], bool]:
    ways = [dilemma.one, dilemma.other]
    return dilemma.question, [" ↔ ".join(ways) if all(ways) else "".join(ways)], False


def _evidence(evidence: Evidence) -> tuple[str, list[str], bool]:
    leave = "" if evidence.permission else tr("not yet allowed")
    return evidence.text, [_choice(evidence, "sort"), evidence.source, leave], False


def _term(term: Term) -> tuple[str, list[str], bool]:
    return term.term, [term.meaning], False


def _missing(voice: MissingVoice) -> tuple[str, list[str], bool]:
    asked = tr("{name} asks them").format(name=voice.asked_by) if voice.asked_by else ""
    parts = [voice.outcome] if voice.outcome else [voice.why, asked, day_words(voice.due)]
    return voice.who, parts, bool(voice.outcome)


def _offer(offer: Offer) -> tuple[str, list[str], bool]:
    who = offer.who if offer.named or not offer.who else f"({offer.who})"
    return offer.text, [_choice(offer, "sort"), who], False


def _host_note(note: HostNote) -> tuple[str, list[str], bool]:
    try:
        moment = datetime.fromisoformat(note.written_at).astimezone()
    except ValueError:
        return note.text, [], False
    return note.text, [f"{short_date(moment.date())} {clock(moment)}"], False


_SAID: dict[type[Record], Callable[..., tuple[str, list[str], bool]]] = {
    Ask: _ask,
    Goal: _goal,
    Story: _story,
    Dilemma: _dilemma,
    Evidence: _evidence,
    Term: _term,
    MissingVoice: _missing,
    Offer: _offer,
    HostNote: _host_note,
}
