# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""One look at the catalogue, from which every part of the library is filled."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from facilitator import resources
from facilitator.domain import catalogue, following
from facilitator.ui.library import words
from facilitator.ui.library.rail import RailCounts
from facilitator.ui.library.today_card import TodayWords
from facilitator.ui.texts import clock, tr

if TYPE_CHECKING:
    from datetime import date

    from facilitator.domain.catalogue import OpenActions, Section
    from facilitator.domain.records import Session
    from facilitator.domain.state import State
    from facilitator.ui.library.counted import Counted


@dataclass(frozen=True, slots=True)
class Reading:
    """What is in the library today."""

    today: date
    sections: tuple[Section, ...]
    featured: Session | None
    card: TodayWords | None
    actions: OpenActions
    binned: tuple[Session, ...]
    rail: RailCounts

    @property
    def is_new(self) -> bool:
        """Whether nobody has planned a session yet."""
        return not self.rail.sessions

    def section(self, group_id: str) -> Section | None:
        """A learning group; "" are the sessions that are in none."""
        for section in self.sections:
            if (section.group.id if section.group else "") == group_id:
                return section
        return None


def read(state: State, today: date, counted: Counted) -> Reading:
    """Look at everything once."""
    sections = catalogue.sections(state, today)
    featured = catalogue.todays_session(state, today)
    actions = catalogue.open_actions(state, today)
    binned = tuple(catalogue.binned_sessions(state))
    groups = tuple(
        (section.group.id, section.group.name, len(section.sessions))
        for section in sections
        if section.group
    )
    rail = RailCounts(
        sessions=sum(len(section.sessions) for section in sections),
        actions=len(actions),
        templates=_template_count() + len(state.own_templates()),
        binned=len(binned),
        groups=groups,
    )
    card = today_words(state, featured, counted) if featured else None
    return Reading(today, sections, featured, card, actions, binned, rail)


def today_words(state: State, session: Session, counted: Counted) -> TodayWords:
    """What the card of today says."""
    counted.fetch([session.id])
    group = state.groups.get(session.group_id or "")
    people = words.people_of(session, counted.of(session.id))
    parts = [
        group.name if group else "",
        _whole(tr("session {number}").format(number=session.number)) if group else "",
        session.place,
        _whole(tr("%n people", n=people)) if people else "",
    ]
    start = catalogue.time_of(session.start)
    return TodayWords(
        session.id,
        words.title_of(session),
        clock(start) if start else "",
        words.DOT.join(part for part in parts if part),
        _opens(state, session),
        running=session.status == "running",
    )


def _opens(state: State, session: Session) -> str:
    """ "Opens with 3 actions from session 3" """
    opening = following.opening(state, session)
    actions = [action for action in opening.actions if catalogue.is_open(action)]
    if opening.before is None or not actions:
        return ""
    if any(action.session_id != opening.before.id for action in actions):
        return tr("Opens with %n action(s) from earlier sessions", n=len(actions))
    text = tr("Opens with %n action(s) from session {number}", n=len(actions))
    return text.format(number=opening.before.number)


@cache
def _template_count() -> int:
    """How many templates there are, without making any of them: the first page only counts."""
    return len(resources.read_json("templates", "templates.json")["templates"])


def _whole(words: str) -> str:
    """Words that stay on one line."""
    return words.replace(" ", "\u00a0")
