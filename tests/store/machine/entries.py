# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Verbs of the small forms and of the pulse."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import precondition, rule

from facilitator.domain import edits
from facilitator.domain.edits.entries import FORMS, PULSE_ITEMS, STORY_WORDS
from facilitator.domain.records import Cluster, Session, Story
from facilitator.domain.state import State
from tests.store.machine.acting import WORDS, Acting, has

KINDS = sorted(FORMS, key=lambda cls: cls.kind)


def filled(data: st.DataObject, cls: type) -> dict[str, Any]:
    """Values for some of the fields of a form, the needed one among them."""
    form = FORMS[cls]
    values: dict[str, Any] = {form.needed: data.draw(WORDS)}
    for name in data.draw(st.sets(st.sampled_from([*form.lines, *form.texts]))):
        values[name] = data.draw(WORDS)
    for name, allowed in form.choices.items():
        values[name] = data.draw(st.sampled_from([*allowed, "nonsense"]))
    return values


def stepped(states: list[State], count: int) -> list[State]:
    """`count` of these states: of those that became the same as the one before, one is enough."""
    kept = states[:1]
    spare = len(states) - count
    for state in states[1:]:
        if spare and state == kept[-1]:
            spare -= 1
        else:
            kept.append(state)
    assert len(kept) == count
    return kept


class Entries(Acting):
    @has[Session]
    @rule(data=st.data(), cls=st.sampled_from(KINDS))
    def add_entry(self, data: st.DataObject, cls: type) -> None:
        values = filled(data, cls)
        links = FORMS[cls].links
        if "cluster_id" in links:
            values["cluster_id"] = self.maybe(data, Cluster)
        if "story_ids" in links and self.w.state.all(Story):
            values["story_ids"] = tuple(self.some(data, Story))
        key = self.one(data, Session)
        self.tried(edits.add_entry, self.w.state, cls, key, **values)

    @precondition(lambda self: any(self.w.state.all(cls) for cls in FORMS))
    @rule(data=st.data())
    def write_entry(self, data: st.DataObject) -> None:
        cls = data.draw(st.sampled_from([c for c in KINDS if self.w.state.all(c)]))
        values = filled(data, cls)
        self.tried(edits.write_entry, self.w.state, cls, self.one(data, cls), **values)

    @precondition(lambda self: any(self.w.state.all(cls) for cls in FORMS))
    @rule(data=st.data())
    def remove_entry(self, data: st.DataObject) -> None:
        cls = data.draw(st.sampled_from([c for c in KINDS if self.w.state.all(c)]))
        self.tried(edits.remove_entry, self.w.state, cls, self.one(data, cls))

    @has[Story]
    @rule(data=st.data())
    def withdraw_story(self, data: st.DataObject) -> None:
        """No undo: the past and what was undone say from now on what the present does."""
        key = self.one(data, Story)
        edit = edits.withdraw_story(self.w.state, key)
        if not edit.changes:
            return
        self.w.erase(edit, STORY_WORDS)
        steps = [*self.past, *reversed(self.future)]
        for state in steps:
            if story := state.find("story", key):
                state.put([replace(story, text="", sentence="", withdrawn=True)])
        undoable = len(self.w._history.undoable)
        self.past = stepped(self.past, undoable + 1)
        redoable = len(self.w._history.redoable)
        self.future = stepped([self.past[-1], *reversed(self.future)], redoable + 1)[:0:-1]

    @has[Session]
    @rule(
        data=st.data(),
        item=st.sampled_from([*PULSE_ITEMS, "nonsense"]),
        counts=st.lists(st.integers(-1, 9), min_size=3, max_size=4),
    )
    def set_pulse(self, data: st.DataObject, item: str, counts: list[int]) -> None:
        key = self.one(data, Session)
        self.tried(edits.set_pulse, self.w.state, key, item, counts)
