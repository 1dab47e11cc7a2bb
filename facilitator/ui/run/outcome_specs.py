# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What is asked of a decision and of an action, beyond the line in which they are typed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from facilitator.domain import edits
from facilitator.domain.grammar import ACTION, DECISION
from facilitator.domain.records import Action, Decision
from facilitator.ui.forms.spec import FieldSpec as F
from facilitator.ui.forms.spec import FormSpec
from facilitator.ui.texts import mark

if TYPE_CHECKING:
    from facilitator.domain.change import Edit
    from facilitator.domain.state import State

_ENDED = ("done", "stuck", "dropped")


def _write_decision(state: State, decision_id: str, name: str, value: Any) -> Edit:
    return edits.write_decision(state, decision_id, **{name: value})


def _write_action(state: State, action_id: str, name: str, value: Any) -> Edit:
    """How it stands, and what came of it, have verbs of their own."""
    match name:
        case "status":
            return edits.set_action_status(state, action_id, value)
        case "learned":
            return edits.write_lesson(state, action_id, value)
        case "outcome":
            return edits.set_ending(state, action_id, value)
        case _:
            return edits.write_action(state, action_id, **{name: value})


def _is_experiment(action: Action) -> bool:
    return action.type == "experiment"


DECISION_FORM = FormSpec(
    Decision,
    (
        F("text", mark("Decision, as a sentence"), "text", lines=3),
        F(
            "type", mark("What kind"), "list",
            choices={
                "": mark("Decision"),
                "start": mark("We start"),
                "stop": mark("We stop"),
                "continue": mark("We go on with"),
            },
        ),
        F("cluster_ids", mark("Groups it rests on"), "groups"),
        F(
            "how", mark("How it was decided"), "words",
            offered=(mark("all agreed"), mark("most dots"), mark("show of hands")),
        ),
        F(
            "gains", mark("Who gains from it"), "words",
            offered=(mark("people who get support"), mark("staff"), mark("organisation")),
        ),
    ),
    _write_decision,
    mark("Decision taken away"),
)  # fmt: skip

ACTION_FORM = FormSpec(
    Action,
    (
        F("text", mark("What will be done"), "text", lines=3),
        F(
            "type", mark("What kind"), "list", half=True,
            choices={
                "action": mark("Action"),
                "experiment": mark("Experiment"),
                "initiative": mark("Own initiative"),
                "learning": mark("Own learning"),
            },
        ),
        F(
            "status", mark("How it stands"), "list", half=True,
            choices={
                "open": mark("Not begun"),
                "doing": mark("Under way"),
                "done": mark("Done"),
                "stuck": mark("Stuck"),
                "dropped": mark("Stopped"),
            },
        ),
        F(
            "learned", mark("What we learned"), "text",
            hint=mark("Also from what is stuck or was stopped."),
            when=lambda action: action.status in _ENDED or action.learned,
        ),
        F(
            "outcome", mark("What we do with the experiment"), "list", when=_is_experiment,
            choices={
                "": mark("Not said"),
                "keep": mark("Keep"),
                "change": mark("Change"),
                "stop": mark("Stop"),
            },
        ),
        F("owner", mark("Who does it"), "person", half=True),
        F("helper", mark("Who helps"), "person", half=True),
        F("starts", mark("From"), "date", half=True),
        F("due", mark("By when"), "date", half=True, coming=True),
        F("first_step", mark("First step"), "text"),
        F("sign", mark("Sign that it helps"), "text"),
        F("cluster_id", mark("Group it comes from"), "group"),
    ),
    _write_action,
    mark("Action taken away"),
)  # fmt: skip

FORMS = {DECISION: DECISION_FORM, ACTION: ACTION_FORM}
