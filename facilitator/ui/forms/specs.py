# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The small forms themselves: what is asked of a question, a goal, a story and the others."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from facilitator.domain import edits
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
from facilitator.ui.forms.spec import FieldSpec as F
from facilitator.ui.forms.spec import FormSpec
from facilitator.ui.texts import mark

if TYPE_CHECKING:
    from facilitator.domain.change import Edit
    from facilitator.domain.state import State
    from facilitator.ui.forms.spec import Write

NOT_SAID = mark("Not said")


def _entry(cls: type[Record]) -> Write:
    def write(state: State, entry_id: str, name: str, value: Any) -> Edit:
        settled = (value or None) if name == "cluster_id" else value
        return edits.write_entry(state, cls, entry_id, **{name: settled})

    return write


ASK = FormSpec(
    Ask,
    (
        F("text", mark("Question"), "text"),
        F("addressee", mark("Who shall answer"), "role", hint=mark("A function, not a name")),
        F("answer_by", mark("Answer by"), "date", half=True, coming=True),
        F(
            "status", mark("How it stands"), "list", half=True,
            choices={
                "open": mark("Open"),
                "answered": mark("Answered"),
                "closed": mark("No answer will come"),
            },
        ),
        F("answer", mark("Answer"), "text"),
        F("answered_on", mark("Answered on"), "date", when=lambda ask: ask.answer or
          ask.status != "open" or ask.answered_on),
        F("cluster_id", mark("Group it comes from"), "group"),
    ),
    _entry(Ask),
    mark("Question taken out"),
    line=mark("What do we ask? @who 10 dec"),
    intro=mark("What those who are not here have to answer."),
)  # fmt: skip

GOAL = FormSpec(
    Goal,
    (
        F(
            "direction", mark("Shall become"), "choice",
            choices={"reduce": mark("Less"), "raise": mark("More")},
        ),
        F("what", mark("What")),
        F("start", mark("From"), half=True, hint=mark("May be unknown")),
        F("target", mark("To"), half=True),
        F("unit", mark("Counted in"), half=True),
        F("due", mark("By when"), "date", half=True, coming=True),
        F("seen_by", mark("How we see it"), "text"),
        F("owner", mark("Who keeps an eye on it"), "person"),
        F(
            "preset", mark("Kind of goal"), "list",
            choices={
                "": NOT_SAID,
                "lead_time": mark("Lead time"),
                "satisfaction": mark("Staff satisfaction"),
                "mistakes": mark("Mistakes"),
                "meetings": mark("Meetings"),
                "knowledge": mark("Knowledge"),
            },
        ),
        F("measured", mark("Measured since"), "measured"),
    ),
    _entry(Goal),
    mark("Goal taken out"),
    line=mark("What shall become less, or more?"),
    intro=mark("What we want to see change. Numbers may come later."),
    beside="direction",
    starters=(
        (mark("Lead time"),
         {"preset": "lead_time", "direction": "reduce", "what": mark("lead time"),
          "unit": mark("days")}),
        (mark("Satisfaction"),
         {"preset": "satisfaction", "direction": "raise", "what": mark("staff satisfaction"),
          "unit": "%"}),
        (mark("Mistakes"),
         {"preset": "mistakes", "direction": "reduce", "what": mark("number of mistakes")}),
        (mark("Meetings"),
         {"preset": "meetings", "direction": "reduce", "what": mark("time in meetings"),
          "unit": mark("hours a week")}),
        (mark("Knowledge"),
         {"preset": "knowledge", "direction": "raise",
          "what": mark("best practices shared and learned")}),
    ),
)  # fmt: skip

STORY = FormSpec(
    Story,
    (
        F("text", mark("Story"), "text", lines=4),
        F(
            "sentence", mark("In one sentence"), "text",
            hint=mark("Read it back to whoever told it, and change it until they nod."),
        ),
        F(
            "level", mark("Whose story"), "choice",
            choices={
                "personal": mark("Personal"),
                "team": mark("Team"),
                "organisation": mark("Organisation"),
            },
        ),
        F(
            "consent", mark("Who may hear it"), "list", half=True,
            choices={
                "room": mark("Only this room"),
                "inside": mark("Inside the organisation"),
                "public": mark("Everybody"),
            },
        ),
        F(
            "function", mark("What it does"), "list", half=True,
            choices={
                "": NOT_SAID,
                "mirror": mark("It is a mirror"),
                "strength": mark("It shows a strength"),
                "inspiration": mark("It inspires"),
            },
        ),
        F("cluster_ids", mark("Groups it goes with"), "groups"),
        F("story_ids", mark("Other stories it goes with"), "stories"),
    ),
    _entry(Story),
    mark("Story taken out"),
    line=mark("What happened, in their words?"),
    intro=mark("What somebody told, and may be told on."),
    beside="level",
)  # fmt: skip

DILEMMA = FormSpec(
    Dilemma,
    (
        F("question", mark("The hard choice"), "text"),
        F("one", mark("One way"), "text"),
        F("loss_one", mark("What is lost with it"), "text"),
        F("other", mark("The other way"), "text"),
        F("loss_other", mark("What is lost with that"), "text"),
        F("touched", mark("Whom it touches"), "text"),
        F("value", mark("What matters to them"), "text"),
    ),
    _entry(Dilemma),
    mark("Dilemma taken out"),
    line=mark("What is so hard to choose?"),
    intro=mark("A choice in which something is lost either way."),
)

EVIDENCE = FormSpec(
    Evidence,
    (
        F(
            "sort", mark("What it is"), "choice",
            choices={"lived": mark("Lived experience"), "data": mark("Data")},
        ),
        F("text", mark("What it says"), "text", lines=3),
        F("source", mark("Where it comes from")),
        F("permission", mark("We may use it"), "flag"),
    ),
    _entry(Evidence),
    mark("Line taken out"),
    line=mark("What do we know, and from where?"),
    intro=mark("Lived experience and data that we start from."),
    beside="sort",
)  # fmt: skip

TERM = FormSpec(
    Term,
    (
        F("term", mark("Word")),
        F("meaning", mark("What it means, in our words"), "text", lines=3),
    ),
    _entry(Term),
    mark("Word taken out"),
    line=mark("Difficult word: what we mean by it"),
    intro=mark("Words that not everybody knows, in our own words."),
)

MISSING_VOICE = FormSpec(
    MissingVoice,
    (
        F("who", mark("Who should be here")),
        F("why", mark("Why"), "text"),
        F("asked_by", mark("Who asks them"), "person", half=True),
        F("due", mark("By when"), "date", half=True, coming=True),
        F("outcome", mark("What came of it"), "text"),
    ),
    _entry(MissingVoice),
    mark("Missing voice taken out"),
    line=mark("Who is missing: why"),
    intro=mark("Who should be in the room next time."),
)

OFFER = FormSpec(
    Offer,
    (
        F(
            "sort", mark("What it is"), "choice",
            choices={"offer": mark("Offer"), "thanks": mark("Thanks")},
        ),
        F("text", mark("What"), "text"),
        F("who", mark("Who"), "person"),
        F("named", mark("Wants to be named on paper"), "flag"),
    ),
    _entry(Offer),
    mark("Line taken out"),
    line=mark("I can help with … / Thank you for …"),
    intro=mark("What people offer, and what they are thanked for."),
    beside="sort",
)  # fmt: skip

HOST_NOTE = FormSpec(
    HostNote,
    (F("text", mark("What I noticed"), "text", lines=3),),
    _entry(HostNote),
    mark("Line of the log taken out"),
    line=mark("What do you notice?"),
    intro=mark("Only for you: never printed, never on the projector."),
    private=True,
)

SPECS: dict[str, FormSpec] = {
    spec.cls.kind: spec
    for spec in (
        ASK, GOAL, STORY, DILEMMA, EVIDENCE, TERM, MISSING_VOICE, OFFER, HOST_NOTE,
    )
}  # fmt: skip
