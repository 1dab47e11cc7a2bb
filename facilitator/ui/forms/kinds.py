# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What each kind of entry is called and which icon it has. Light: the library needs it at once."""

from __future__ import annotations

from dataclasses import dataclass

from facilitator.ui.texts import mark, tr


@dataclass(frozen=True, slots=True)
class Kind:
    """`title` names all of them, `one` a single one; `chord` is the action that goes there."""

    icon: str
    title: str
    one: str
    chord: str


KINDS: dict[str, Kind] = {
    "ask": Kind(
        "circle-help",
        mark("Questions to the organisation"),
        mark("Question to the organisation"),
        "record.ask",
    ),
    "goal": Kind("target", mark("Goals"), mark("Goal"), "record.goal"),
    "story": Kind("message-square-quote", mark("Stories"), mark("Story"), "record.story"),
    "dilemma": Kind("scale", mark("Dilemmas"), mark("Dilemma"), "record.dilemma"),
    "evidence": Kind(
        "layers", mark("What we build on"), mark("What we build on"), "record.evidence"
    ),
    "term": Kind("book-open", mark("Word list"), mark("Word"), "record.term"),
    "missing_voice": Kind(
        "user-plus", mark("Missing voices"), mark("Missing voice"), "record.missing_voice"
    ),
    "offer": Kind("hand-heart", mark("Offers and thanks"), mark("Offer or thanks"), "record.offer"),
    "host_note": Kind("notebook-pen", mark("My own log"), mark("My own log"), "record.host_note"),
}
#: Decisions and actions have a page of their own, with both in one line.
OUTCOMES = {"decision": ("check", mark("Decision")), "action": ("flag", mark("Action"))}


def icon_of(kind: str) -> str:
    """The icon of a kind of record."""
    return OUTCOMES[kind][0] if kind in OUTCOMES else KINDS[kind].icon


def words_of(kind: str) -> str:
    """What one record of this kind is called."""
    return tr(OUTCOMES[kind][1]) if kind in OUTCOMES else tr(KINDS[kind].one)


def has_page(kind: str) -> bool:
    """Whether a record of this kind can be shown on a page of the right panel."""
    return kind in KINDS or kind in OUTCOMES
