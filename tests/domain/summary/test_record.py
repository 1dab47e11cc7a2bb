# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The facilitator's record holds everything of a session, and no other paper holds the record."""

from __future__ import annotations

import random

import pytest

from facilitator.domain.records import (
    Action,
    Evidence,
    HostNote,
    Note,
    Offer,
    Participant,
    Session,
    Stage,
    Story,
)
from facilitator.domain.state import State
from facilitator.domain.summary import RECORD, FullRecord, PaperOptions, summarise
from facilitator.export.pdf.papers import PAPERS
from tests.export.gate.sessions import random_session

SECRET = "xqz"
SESSION = Session("s", "g", extra={"kept": SECRET})
PRIVATE = (
    HostNote("h", "s", SECRET),
    Stage("t", "s", title="Share", private_notes=SECRET),
    Story("w", "s", SECRET, SECRET, consent="public", withdrawn=True),
    Action("l", "s", SECRET, type="learning"),
    Note("b", "s", SECRET, binned=True),
    Participant("p", "s", "Anna", extra={"kept": SECRET}),
)
OF_FACILITATOR = (
    Story("r", "s", "all of it", "for the record", consent="room"),
    Evidence("e", "s", "lived", "nobody gave leave: for the record"),
    Offer("o", "s", "offer", "A room", "for the record"),
    Note("n", "s", "said: for the record", on_paper="reword", paper_text="milder"),
    Note("x", "s", "left off: for the record", on_paper="out"),
    Participant("q", "s", "for the record"),
)


def record(*parts: object) -> FullRecord:
    state = State([SESSION, *parts])  # type: ignore[list-item]
    found = summarise(state, SESSION, PaperOptions(kind=RECORD)).full
    assert found is not None
    return found


def test_what_is_nobody_elses_business_is_not_even_in_the_record() -> None:
    found = record(*PRIVATE)
    assert SECRET not in repr(found)
    assert found.own_learning == 1
    assert [person.name for person in found.people] == ["Anna"]


def test_the_record_holds_what_the_others_may_not_say() -> None:
    assert repr(record(*OF_FACILITATOR)).count("for the record") == len(OF_FACILITATOR)


@pytest.mark.parametrize("kind", [name for name in PAPERS if name != RECORD])
def test_no_other_paper_holds_the_record(kind: str) -> None:
    # Stories for the room are on the sheet of those who were there; that has its own tests.
    parts = [part for part in OF_FACILITATOR if not isinstance(part, Story)]
    found = summarise(State([SESSION, *parts]), SESSION, PaperOptions(kind=kind))
    assert found.full is None
    assert "for the record" not in repr(found)


def test_the_options_of_other_papers_leave_nothing_out() -> None:
    state = State([SESSION, *OF_FACILITATOR])
    bare = PaperOptions(notes=False, dots=False, ungrouped=False, more=False, kind=RECORD)
    assert summarise(state, SESSION, bare).full == record(*OF_FACILITATOR)


@pytest.mark.parametrize("seed", range(25))
def test_every_note_of_any_session_is_in_it(seed: int) -> None:
    state, session = random_session(random.Random(seed))
    found = summarise(state, session, PaperOptions(kind=RECORD)).full
    assert found is not None
    said = [(n.text, n.paper_text, n.on_paper) for n in state.notes_of(session.id)]
    assert [(n.text, n.paper_text, n.on_paper) for n in found.notes] == said
    assert len(found.people) == len(state.participants(session.id))
