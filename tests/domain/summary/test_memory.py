# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What was weighed, told and noted, as far as it may be printed."""

from __future__ import annotations

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from facilitator.domain.records import (
    Action,
    Cluster,
    Dilemma,
    Evidence,
    HostNote,
    LearningGroup,
    MissingVoice,
    Note,
    Offer,
    Participant,
    Placing,
    Pulse,
    Session,
    Stage,
    Statement,
    Story,
    Term,
    Voice,
)
from facilitator.domain.state import State
from facilitator.domain.summary import (
    BuiltOn,
    Given,
    Grid,
    HardChoice,
    Missing,
    PaperOptions,
    Pulsed,
    Summary,
    Told,
    Weighed,
    Word,
    summarise,
)

SESSION = Session("s", "g", 2)


def read(*parts: Any, options: PaperOptions | None = None) -> Summary:
    return summarise(State([SESSION, LearningGroup("g", "Us"), *parts]), SESSION, options)


def test_statements_with_the_places_of_their_stage() -> None:
    found = read(
        Stage("t", "s", labels=("yes", "no")),
        Statement("1", "s", "t", "We dare", "Wij durven", (2, 9), 1, "No: the law"),
        Statement("2", "s", None, "Loose", counts=(1, 2, 3), position=2),
    )
    assert found.statements == (
        Weighed("We dare", ("yes", "no"), (2, 9), "No: the law", "Wij durven"),
        Weighed("Loose", (), (1, 2, 3)),
    )


def test_grids_on_which_something_lies() -> None:
    found = read(
        Stage("t", "s", 1, "Start small", x_axis="now | later", y_axis="much | little"),
        Stage("u", "s", 2, "Empty grid"),
        Cluster("c", "s", "A", "Time"),
        Note("n", "s", "Parking", 1),
        Note("x", "s", "In the bin", 2, binned=True),
        Placing("1", "s", "t", "c", None, 1),
        Placing("2", "s", "t", None, "n", 4),
        Placing("3", "s", "t", None, "x", 2),
    )
    assert found.grids == (
        Grid("Start small", ("now", "later"), ("much", "little"),
             ((("A", "Time"),), (), (), (("", "Parking"),))),
    )  # fmt: skip


def test_dilemmas_words_and_missing_voices() -> None:
    found = read(
        Dilemma("d", "s", "Knock?", "Knock", "Wait", "His sleep", "His pills", "Him", "Own choice"),
        Term("w", "s", "rota", "Who works when"),
        MissingVoice("m", "s", "Nights", "They see", "Per", "2026-12-01", "They come"),
    )
    assert found.dilemmas == (
        HardChoice("Knock?", "Knock", "Wait", "His sleep", "His pills", "Him", "Own choice"),
    )
    assert found.words == (Word("rota", "Who works when"),)
    assert found.missing == (Missing("Nights", "They see", "Per", "2026-12-01", "They come"),)


def test_stories_are_their_approved_sentence_and_those_withdrawn_are_gone() -> None:
    found = read(
        Cluster("c", "s", "A", "Time"),
        Story("1", "s", "the whole of it", "She knew.", "personal", "mirror", "inside",
              cluster_ids=("c", "gone"), story_ids=("2", "3", "4"), position=1),
        Story("2", "s", "nothing read back", position=2),
        Story("3", "s", "taken back", "Not this.", withdrawn=True, position=3),
        Story("4", "s", "", "We rang.", "team", position=4),
    )  # fmt: skip
    assert found.stories == (
        Told("She knew.", "personal", "mirror", "inside", ("A",), 1, (2,)),
        Told("We rang.", "team", "", "room", (), 2),
    )
    assert "whole of it" not in repr(found)
    assert "Not this" not in repr(found)


def test_notes_that_tell_a_story_stay_in_the_room() -> None:
    notes = [
        Cluster("c", "s", "A", "Time"),
        Note("n", "s", "I had tea ready", 1, cluster_id="c", level="personal", function="mirror"),
        Note("m", "s", "We rang", 2, function="strength"),
    ]
    assert read(*notes).stories == (
        Told("I had tea ready", "personal", "mirror", "room", ("A",)),
        Told("We rang", "", "strength"),
    )
    assert read(*notes, options=PaperOptions(notes=False)).stories == ()


def test_what_somebody_lived_through_needs_leave_and_figures_do_not() -> None:
    found = read(
        Evidence("1", "s", "lived", "I sat in my coat", "Told to us", permission=True),
        Evidence("2", "s", "data", "41 of 52", "Own count"),
        Evidence("3", "s", "lived", "Nobody rang"),
        Evidence("4", "s", "other", "Of a sort that we do not know"),
    )
    assert found.evidence == (
        BuiltOn("I sat in my coat", "Told to us"),
        BuiltOn("41 of 52", "Own count", "data"),
    )
    assert found.evidence_held_back == 2
    assert "Nobody rang" not in repr(found)
    assert "do not know" not in repr(found)


def test_offers_and_thanks_name_only_who_wants_it() -> None:
    found = read(
        Offer("1", "s", "offer", "A quiet room", "Anna", named=True, position=1),
        Offer("2", "s", "offer", "A lift", "Bo", position=2),
        Offer("3", "s", "thanks", "The coffee", "Cleo", position=3),
    )
    assert found.offers == (Given("A quiet room", "Anna"), Given("A lift"))
    assert found.thanked == (Given("The coffee"),)
    assert "Bo" not in repr(found)
    assert "Cleo" not in repr(found)


def test_a_pulse_of_fewer_than_five_people_is_not_told() -> None:
    found = read(
        Pulse("1", "s", "trust", (1, 1, 1, 2), 1), Pulse("2", "s", "pride", (0, 0, 2, 2), 2)
    )
    assert found.pulse == (Pulsed("trust", (1, 1, 1, 2)),)


# Never on paper --------------------------------------------------------------------------------

SECRET = "between us"
FLAGS = st.booleans()


@given(
    st.builds(PaperOptions, notes=FLAGS, dots=FLAGS, ungrouped=FLAGS, more=FLAGS),
    st.sampled_from(["open", "doing", "done", "stuck", "dropped"]),
    st.sampled_from(["", "before"]),
    st.sampled_from(["room", "inside", "public"]),
    st.sampled_from(["offer", "thanks"]),
    st.sampled_from(["lived", "of a sort that we do not know"]),
    FLAGS,
)
def test_what_is_private_is_in_no_summary(
    options: PaperOptions,
    status: str,
    origin: str,
    consent: str,
    offer: str,
    evidence: str,
    withdrawn: bool,
) -> None:
    earlier = Session("b", "g", 1, date="2026-01-01")
    found = read(
        earlier,
        Stage("t", "s", 1, "Open", private_notes=SECRET),
        HostNote("h", "s", SECRET),
        Voice("v", "s", 1, "All"),
        Participant("p", "s", SECRET, SECRET, ("Host",), 4, "v"),
        Note("n", "s", "Said", author_id="p", voice_id="v", role=SECRET, fate="taken_up"),
        Note("x", "s", SECRET, binned=True, fate="taken_up", level="team"),
        Action("a", "s", SECRET, SECRET, SECRET, type="learning", status=status, origin=origin),
        Action("e", "b", SECRET, type="learning", status=status, learned=SECRET),
        Story("1", "s", SECRET, SECRET if withdrawn else "", consent=consent, withdrawn=withdrawn),
        Evidence("2", "s", evidence, SECRET, SECRET),
        Offer("3", "s", offer, "Coffee", SECRET),
        options=options,
    )
    assert SECRET not in repr(found)
