# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The values that the room sees have no place for anything private."""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from datetime import datetime
from typing import Any, get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from facilitator.domain import screens
from facilitator.domain.clock import utc_text
from facilitator.domain.projection import Content, Show, project, usual_show
from facilitator.domain.records import (
    Action,
    Cluster,
    Decision,
    Dots,
    LearningGroup,
    Note,
    Participant,
    Placing,
    Session,
    Stage,
    Statement,
    Voice,
)
from facilitator.domain.screens import (
    BlankScreen,
    BreakScreen,
    PromptScreen,
    Timer,
    VotesScreen,
    timeless,
)
from facilitator.domain.state import State

NOW = datetime(2026, 11, 26, 13, 52, 30).astimezone()
CLOSED = "2026-11-26T14:00:00.000+00:00"

VALUES = [kind for kind in vars(screens).values() if is_dataclass(kind) and isinstance(kind, type)]
PRIVATE = ("author", "initials", "private", "draft", "contact", "participant", "person", "id")


@pytest.mark.parametrize("kind", VALUES, ids=lambda kind: kind.__name__)
def test_no_field_could_hold_what_is_private(kind: type) -> None:
    for field in fields(kind):
        parts = field.name.split("_")
        assert not set(parts) & set(PRIVATE), f"{kind.__name__}.{field.name}"


@pytest.mark.parametrize("kind", VALUES, ids=lambda kind: kind.__name__)
def test_values_cannot_be_changed(kind: type) -> None:
    assert kind.__dataclass_params__.frozen  # type: ignore[attr-defined]
    assert not hasattr(kind, "__dict__") or "__slots__" in vars(kind)


def test_without_its_time_a_prompt_stays_the_same() -> None:
    one = PromptScreen("Share", "What?", timer=Timer(960, 0.66))
    other = PromptScreen("Share", "What?", timer=Timer(900, 0.6))
    assert one != other
    assert timeless(one) == timeless(other)
    assert timeless(one) != timeless(PromptScreen("Share", "Who?"))


@pytest.mark.parametrize("screen", [BlankScreen(), BreakScreen("Break", back_at="14:18")])
def test_what_has_no_time_stays_as_it_is(screen: BlankScreen | BreakScreen) -> None:
    assert timeless(screen) is screen


# Whatever is in a session, nothing private is on any screen


def secret(draw: Any) -> str:
    """A text that must be nowhere."""
    return f"SECRET{draw(st.integers(0, 99))}"


@st.composite
def sessions(draw: Any) -> State:
    """Any session, with a secret in each place that is not for the room."""
    flag, few = st.booleans(), st.integers(0, 4)

    def hide() -> str:
        return secret(draw)

    modes = ["capture", "silent_write", "cluster", "name_clusters", "vote", "scale", "grid"]
    modes += ["decide", "actions", "review", "break", "plenary"]
    stages = [
        Stage(f"SECRETt{i}", "s", i, f"stage {i}", "ask",
              mode=draw(st.sampled_from(modes)), minutes=draw(st.integers(0, 30)),
              private_notes=hide(), hidden=draw(flag),
              shown_at=draw(st.sampled_from(["", CLOSED])), shows_timer=draw(flag),
              note_kind=hide(), extra={"x": hide()})
        for i in range(draw(st.integers(1, 3)))
    ]  # fmt: skip
    session = Session(
        "s", "SECRETg", 2, "Handover", "Why?", hide(), hide(), hide(), "2026-11-26",
        place=hide(), status=draw(st.sampled_from(["running", "ready", "done"])),
        facilitator=hide(), contact=hide(), confidentiality=hide(), thanks=hide(),
        next_place=hide(), next_note=hide(), stage_id=draw(st.sampled_from(stages)).id,
        stage_since=utc_text(NOW), ground_rules=("Listen",) if draw(flag) else (),
        votes_shown_at=draw(st.sampled_from(["", CLOSED])), extra={"x": hide()},
    )  # fmt: skip
    voices = [Voice(f"SECRETv{i}", "s", i, f"SECRET voice {i}", hide()) for i in (1, 2)]
    people = [
        Participant(f"SECRETp{i}", "s", hide(), hide(), (hide(),), draw(st.integers(1, 2)),
                    draw(st.sampled_from([None, "SECRETv1"])))
        for i in range(draw(st.integers(0, 1)))
    ]  # fmt: skip
    clusters = [Cluster(f"SECRETc{i}", "s", "ABC"[i], f"group {i}") for i in range(draw(few) % 4)]
    homes = [None, *(c.id for c in clusters)]
    notes = [draw_note(draw, i, stages, homes) for i in range(draw(st.integers(0, 6)))]
    dots = [Dots(f"SECRETd{n.id}", "s", note_id=n.id, count=7_777) for n in notes if draw(flag)]
    placings = [
        Placing(f"SECRETx{n.id}", "s", stages[0].id, note_id=n.id, quarter=draw(st.integers(0, 5)))
        for n in notes
    ]
    return State([
        session, LearningGroup("SECRETg", hide(), hide()),
        Session("SECRETb", "SECRETg", 1, hide(), date="2026-10-01"),
        Action("SECRETa1", "SECRETb", "promised", hide(), hide(), "2026-10-02", hide(), hide(),
               learned=hide()),
        Action("SECRETa2", "s", "agreed", "Per", hide(), "2026-12-02", hide(), hide()),
        Decision("SECRETe", "s", "decided", tuple(c.id for c in clusters), hide(), hide()),
        Statement("SECRETq", "s", None, "sentence", counts=(1, 2, 3), extra={"x": hide()}),
        *stages, *voices, *people, *clusters, *notes, *dots, *placings,
    ])  # fmt: skip


def draw_note(draw: Any, number: int, stages: list[Stage], homes: list[str | None]) -> Note:
    """A note whose words are a secret if they are not for the room."""
    stage = draw(st.sampled_from(stages))
    parked, binned = draw(st.booleans()), draw(st.booleans())
    waits = stage.hidden and not stage.shown_at
    text = "SECRET note" if parked or binned or waits else f"said {number}"
    return Note(
        f"SECRETn{number}", "s", text, number, stage.id, draw(st.sampled_from([None, "SECRETv1"])),
        "SECRETp0", draw(st.sampled_from(homes)), parked=parked, binned=binned,
        note_kind=secret(draw), role=secret(draw), extra={"x": secret(draw)},
    )  # fmt: skip


def texts_in(value: Any) -> list[str]:
    """Every text and number in a value, however deep."""
    if is_dataclass(value):
        return [text for field in fields(value) for text in texts_in(getattr(value, field.name))]
    if isinstance(value, tuple | list):
        return [text for part in value for text in texts_in(part)]
    return [] if value is None else [str(value)]


@given(sessions())
@settings(max_examples=200, deadline=None)
def test_nothing_private_is_on_any_screen(state: State) -> None:
    every_note = frozenset(state.notes)
    for content in get_args(Content):
        for cluster_id in (None, *state.clusters, "gone"):
            screen = project(state, "s", Show(content, 0, cluster_id, every_note), NOW)
            found = texts_in(screen)
            assert found
            assert not [text for text in found if "SECRET" in text]
            if not state.sessions["s"].votes_shown_at:
                assert not isinstance(screen, VotesScreen)
                assert not [text for text in found if "777" in text]
    usual = project(state, "s", usual_show(state, "s"), NOW)
    assert not [text for text in texts_in(usual) if "SECRET" in text]
