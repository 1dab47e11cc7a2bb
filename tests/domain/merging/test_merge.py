# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Two typists, one session: nothing is lost, nothing comes twice, one undo takes it all back."""

from __future__ import annotations

from collections import Counter
from copy import deepcopy
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from facilitator.domain import edits
from facilitator.domain.errors import Refused
from facilitator.domain.ids import new_id
from facilitator.domain.links import linked_to
from facilitator.domain.merging import like_notes, merge, to_compare
from facilitator.domain.parcels import pack
from facilitator.domain.records import (
    Action,
    Ask,
    Cluster,
    Decision,
    Dots,
    HostNote,
    Note,
    Statement,
    Story,
    Term,
)
from facilitator.domain.state import State
from tests.domain.merging.typists import begun, both, is_said, put, took, typed, words, words_in

DATA = st.data()


def texts(state: State, session_id: str) -> list[str]:
    return [note.text for note in state.notes_of(session_id)]


# -- properties


@settings(max_examples=150, deadline=None)
@given(data=DATA)
def test_no_word_of_either_side_is_lost(data: st.DataObject) -> None:
    start, session_id = begun()
    ours, theirs = typed(start, session_id, data), typed(start, session_id, data)
    said = words(ours, session_id) | words_in(pack(theirs, session_id, with_private=True))
    gone = {
        word
        for cls in (Story,)
        for story in ours.part(cls, session_id).values()
        if story.withdrawn and story.id in theirs.part(cls, session_id)
        for word in (story.text,)
    }
    took(ours, session_id, theirs)
    now = words(ours, session_id)
    assert {text for text in said - gone if not is_said(text, now)} == set()


@settings(max_examples=150, deadline=None)
@given(data=DATA)
def test_twice_is_once_and_undo_is_exact(data: st.DataObject) -> None:
    start, session_id = begun()
    ours, theirs = typed(start, session_id, data), typed(start, session_id, data)
    parcel = pack(theirs, session_id)
    before = deepcopy(ours)
    merged = took(ours, session_id, parcel)
    assert merge(ours, session_id, parcel).edit.changes == ()
    assert all(change.after is not None for change in merged.edit.changes)
    assert len({(c.kind, c.id) for c in merged.edit.changes}) == len(merged.edit.changes)
    ours.apply(merged.edit.inverse())
    assert ours == before


@settings(max_examples=150, deadline=None)
@given(data=DATA)
def test_either_way_round_the_same_words(data: st.DataObject) -> None:
    start, session_id = begun()
    one, other = typed(start, session_id, data), typed(start, session_id, data)
    first, second = deepcopy(one), deepcopy(other)
    took(first, session_id, other)
    took(second, session_id, one)
    here, there = words(first, session_id), words(second, session_id)
    assert all(is_said(text, there) for told in here for text in told.split(" ≠ "))
    assert all(is_said(text, here) for told in there for text in told.split(" ≠ "))
    assert _heard(first, session_id) == _heard(second, session_id)


def _heard(state: State, session_id: str) -> Counter[str]:
    """The words of all notes and names of groups, as often as they are there."""
    notes = state.part(Note, session_id).values()
    groups = state.part(Cluster, session_id).values()
    found = [note.text for note in notes] + [group.name for group in groups]
    return Counter(" ".join(text.casefold().split()) for text in found)


@settings(max_examples=100, deadline=None)
@given(data=DATA)
def test_what_is_here_stays_as_it_is(data: st.DataObject) -> None:
    start, session_id = begun()
    ours, theirs = typed(start, session_id, data), typed(start, session_id, data)
    parcel = pack(theirs, session_id)
    for change in merge(ours, session_id, parcel).edit.changes:
        if change.before is not None:
            own = {"letters"} | ({"status"} if change.kind == "ask" else set())
            assert all(not value for name, value in change.before.items() if name not in own)


@settings(max_examples=60, deadline=None)
@given(data=DATA)
def test_letters_and_links_hold_together(data: st.DataObject) -> None:
    start, session_id = begun()
    ours, theirs = typed(start, session_id, data), typed(start, session_id, data)
    took(ours, session_id, theirs)
    letters = [cluster.letter for cluster in ours.clusters_of(session_id)]
    assert len(set(letters)) == len(letters)
    assert ours.sessions[session_id].letters >= len(letters)
    notes = ours.part(Note, session_id)
    for note in notes.values():
        if note.same_as_id:
            assert notes[note.same_as_id].same_as_id is None or note.binned
        assert note.cluster_id is None or note.cluster_id in ours.clusters


# -- one thing at a time


def test_new_notes_come_after_ours_and_those_alike_are_tied_to_them() -> None:
    ours, theirs, key = both()
    ours.apply(edits.add_note(ours, key, text="We never see the plan of the week"))
    theirs.apply(edits.add_note(theirs, key, text="we never see the plan of the week"))
    theirs.apply(edits.add_note(theirs, key, text="Ring before you come"))
    merged = took(ours, key, theirs)
    assert texts(ours, key)[3:] == [
        "We never see the plan of the week",
        "we never see the plan of the week",
        "Ring before you come",
    ]
    assert len(merged.notes) == 2
    [(added, here)] = merged.alike
    assert ours.notes[here].text == "We never see the plan of the week"
    assert linked_to(ours, key) == {here: [ours.notes[added]]}
    assert merged.to_look_at


def test_other_words_of_the_same_note_stand_beside_it() -> None:
    ours, theirs, key = both()
    note = ours.notes_of(key)[0]
    theirs.apply(edits.write_note(theirs, note.id, "Doors that open by themselves"))
    merged = took(ours, key, theirs)
    [(here, beside)] = merged.reworded
    assert here == note.id
    assert ours.notes[here].text == "Doors"
    assert ours.notes[beside].text == "Doors that open by themselves"
    assert ours.notes[beside].same_as_id == here
    assert ours.notes[beside].cluster_id == note.cluster_id
    theirs.apply(edits.write_note(theirs, note.id, "Doors that stay open"))
    assert len(took(ours, key, theirs).notes) == 1
    assert texts(ours, key)[-1] == "Doors that stay open"


def test_only_letters_and_spaces_are_no_other_words() -> None:
    ours, theirs, key = both()
    theirs.apply(edits.write_note(theirs, ours.notes_of(key)[0].id, "DOORS "))
    merged = took(ours, key, theirs)
    assert merged.edit.changes == ()
    assert [kind for kind, _ in merged.kept] == ["note"]


def test_groups_get_letters_of_their_own_and_stay_two() -> None:
    ours, theirs, key = both()
    for state in (ours, theirs):
        loose = state.notes_of(key)[1]
        state.apply(edits.group_notes(state, [loose.id], name="Getting in"))
    theirs.apply(
        edits.add_note(theirs, key, text="Ramps", cluster_id=theirs.clusters_of(key)[1].id)
    )
    merged = took(ours, key, theirs)
    names = [(cluster.letter, cluster.name) for cluster in ours.clusters_of(key)]
    assert names == [("A", "Time"), ("B", "Getting in"), ("C", "Getting in")]
    [(here, added)] = merged.same_names
    assert (ours.clusters[here].letter, ours.clusters[added].letter) == ("B", "C")
    assert ours.sessions[key].letters == 3
    [ramps] = [note for note in ours.notes_of(key) if note.text == "Ramps"]
    assert ramps.cluster_id == added


def test_another_name_of_a_group_becomes_a_note_in_it() -> None:
    ours, theirs, key = both()
    [group] = ours.clusters_of(key)
    theirs.apply(edits.name_cluster(theirs, group.id, "Time to talk"))
    merged = took(ours, key, theirs)
    [(here, added)] = merged.renamed
    assert here == group.id
    assert (ours.notes[added].text, ours.notes[added].cluster_id) == ("Time to talk", group.id)
    assert ours.clusters[group.id].name == "Time"


def test_a_name_that_is_missing_here_is_taken() -> None:
    ours, theirs, key = both()
    [group] = ours.clusters_of(key)
    ours.apply(edits.name_cluster(ours, group.id, ""))
    assert took(ours, key, theirs).renamed == ()
    assert ours.clusters[group.id].name == "Time"


def test_a_title_and_a_name_go_into_the_own_log() -> None:
    ours, theirs, key = both()
    person = ours.participants(key)[0]
    ours.apply(edits.write_participant(ours, person.id, name="Marta"))
    theirs.apply(edits.write_participant(theirs, person.id, name="Marta B."))
    theirs.apply(edits.write_session(theirs, key, title="Handing over", closing="Be gentle."))
    merged = took(ours, key, theirs)
    lines = {note.text for note in ours.part(HostNote, key).values()}
    assert lines == {"Handover ≠ Handing over", "Marta ≠ Marta B."}
    assert merged.logged == 2
    assert ours.sessions[key].title == "Handover"
    assert ours.sessions[key].closing == "Be gentle."


def test_what_stands_in_lists_stands_beside() -> None:
    ours, theirs, key = both()
    for state in (ours,):
        state.apply(edits.add_decision(state, key, text="Ask first"))
        state.apply(edits.add_action(state, key, text="Order keys", owner="Per"))
        state.apply(edits.add_entry(state, Term, key, term="rota", meaning="Who works when"))
        put(state, Statement(new_id(), key, text="We may bend a rule", counts=(1, 2, 3)))
    theirs = deepcopy(ours)
    [decision], [action] = ours.decisions_of(key), ours.actions_of(key)
    [term], [statement] = ours.entries_of(Term, key), ours.statements_of(key)
    theirs.apply(edits.write_decision(theirs, decision.id, text="Ask twice"))
    theirs.apply(edits.write_action(theirs, action.id, owner="Sara", due="2026-12-01"))
    theirs.apply(edits.write_entry(theirs, Term, term.id, meaning="A list of names"))
    put(theirs, replace(statement, text="We may bend rules", reason="Because", counts=(2, 2, 2)))
    merged = took(ours, key, theirs)
    assert [d.text for d in ours.decisions_of(key)] == ["Ask first", "Ask twice"]
    assert [(a.owner, a.due) for a in ours.actions_of(key)] == [
        ("Per", "2026-12-01"),
        ("Sara", "2026-12-01"),
    ]
    assert [t.meaning for t in ours.entries_of(Term, key)] == ["Who works when", "A list of names"]
    assert [(s.text, s.reason, s.counts) for s in ours.statements_of(key)] == [
        ("We may bend a rule", "Because", (1, 2, 3)),
        ("We may bend rules", "Because", ()),
    ]
    assert merged.notes == ()
    assert merged.others == 4


def test_a_reason_without_its_fate_is_no_reason() -> None:
    ours, theirs, key = both()
    note = ours.notes_of(key)[0]
    ours.apply(edits.set_fate(ours, [note.id], "taken_up"))
    theirs.apply(edits.set_fate(theirs, [note.id], "not_used", "No money"))
    merged = took(ours, key, theirs)
    assert ours.notes[note.id].fate_reason == ""
    [(_, beside)] = merged.reworded
    assert (ours.notes[beside].fate, ours.notes[beside].fate_reason) == ("not_used", "No money")


def test_an_answer_comes_with_its_state() -> None:
    ours, theirs, key = both()
    ours.apply(edits.add_entry(ours, Ask, key, text="Can it be paid?"))
    theirs = deepcopy(ours)
    [ask] = ours.entries_of(Ask, key)
    theirs.apply(edits.write_entry(theirs, Ask, ask.id, answer="Yes", status="answered"))
    took(ours, key, theirs)
    assert (ours.all(Ask)[ask.id].answer, ours.all(Ask)[ask.id].status) == ("Yes", "answered")


def test_a_story_that_was_withdrawn_here_gets_no_words_back() -> None:
    ours, theirs, key = both()
    ours.apply(edits.add_entry(ours, Story, key, text="She knew my tea"))
    theirs = deepcopy(ours)
    [story] = ours.entries_of(Story, key)
    ours.apply(edits.withdraw_story(ours, story.id))
    assert took(ours, key, theirs).edit.changes == ()
    other = deepcopy(theirs)
    theirs.apply(edits.withdraw_story(theirs, story.id))
    merged = took(other, key, theirs)
    assert merged.edit.changes == ()
    assert merged.withdrawn == (story.id,)


def test_links_in_the_file_follow_the_first_of_all() -> None:
    ours, theirs, key = both()
    theirs.apply(edits.add_note(theirs, key, text="Bring a chair"))
    theirs.apply(edits.add_note(theirs, key, text="A chair, bring one"))
    theirs.apply(edits.add_note(theirs, key, text="Something to sit on"))
    chair, one, sit = theirs.notes_of(key)[-3:]
    theirs.apply(edits.link_notes(theirs, [chair.id, one.id, sit.id]))
    ours.apply(edits.add_note(ours, key, text="Bring a chair!"))
    mine = ours.notes_of(key)[-1]
    took(ours, key, theirs)
    assert {ours.notes[note.id].same_as_id for note in (chair, one, sit)} == {mine.id}


def test_hand_made_order_of_a_group_goes_on() -> None:
    ours, theirs, key = both()
    [group] = ours.clusters_of(key)
    first = ours.notes_of(key)[0]
    ours.put([replace(first, place=4.0)])
    theirs.apply(edits.add_note(theirs, key, text="Slow lifts", cluster_id=group.id))
    took(ours, key, theirs)
    assert ours.notes_of(key)[-1].place == 5.0


def test_what_was_compared_before_counts() -> None:
    ours, theirs, key = both()
    theirs.apply(edits.add_note(theirs, key, text="Lifts"))
    parcel = pack(theirs, key)
    coming, here = to_compare(ours, key, parcel)
    assert [text for _, text in coming] == ["Lifts"]
    likes = like_notes(coming, here)
    assert merge(ours, key, parcel, likes=likes) == merge(ours, key, parcel)
    assert merge(ours, key, parcel, likes={}).alike == ()


def test_actions_keep_their_private_kind() -> None:
    ours, theirs, key = both()
    theirs.apply(edits.add_action(theirs, key, text="Learn to wait"))
    [action] = theirs.actions_of(key)
    theirs.apply(edits.write_action(theirs, action.id, type="learning"))
    took(ours, key, theirs)
    assert [a.type for a in ours.part(Action, key).values()] == ["learning"]
    assert ours.part(Decision, key) == {}
    assert ours.part(Dots, key) == {}


def test_a_session_that_is_gone() -> None:
    ours, _, key = both()
    parcel = pack(ours, key)
    with pytest.raises(Refused, match="gone"):
        merge(State(), key, parcel)
