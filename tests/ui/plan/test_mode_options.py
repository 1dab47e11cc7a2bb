# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Rounds, votes, grids and lines have fields of their own, and only they."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from facilitator.domain import edits
from facilitator.domain.records import Stage
from facilitator.store.workspace import Workspace
from facilitator.ui.plan.plan_view import PlanView

SESSION, STAGE = "5" * 32, "a" * 31 + "4"


def stage(workspace: Workspace) -> Stage:
    return workspace.state.all(Stage)[STAGE]


def turned(view: PlanView, mode: str) -> PlanView:
    view.choose(STAGE)
    view.stage.mode.chosen.emit(mode)
    return view


@pytest.mark.parametrize(
    ("mode", "shown"),
    [
        ("round", {"per_person"}),
        ("vote", {"dots"}),
        ("grid", {"x_axis", "y_axis"}),
        ("scale", {"labels"}),
        ("pairs", set()),
    ],
)
def test_each_mode_shows_its_own_rows(view: PlanView, mode: str, shown: set[str]) -> None:
    turned(view, mode)
    rows = view.stage.options.rows
    assert {name for name, row in rows.items() if row.isVisible()} == shown
    assert view.stage.options.statements.isVisible() == (mode == "scale")


def test_minutes_of_each_and_dots(view: PlanView, workspace: Workspace) -> None:
    options = turned(view, "round").stage.options
    options.per_person.setValue(3)
    view.stage.write()
    assert stage(workspace).per_person == 3
    turned(view, "vote")
    assert options.dots.text() == "As the session: 3"
    options.dots.setValue(5)
    view.stage.write()
    assert stage(workspace).dots == 5


def test_axes_are_typed_or_taken_from_the_usual_ones(
    view: PlanView, workspace: Workspace, qtbot: QtBot
) -> None:
    options = turned(view, "grid").stage.options
    assert stage(workspace).x_axis == "now | later"
    options.x_axis.low.selectAll()
    qtbot.keyClicks(options.x_axis.low, "soon")
    view.stage.write()
    assert stage(workspace).x_axis == "soon | later"
    menu = options.menu()
    assert len(menu.actions()) == 3
    menu.actions()[1].trigger()
    assert stage(workspace).x_axis == "little effort | much effort"
    assert stage(workspace).y_axis == "large effect | small effect"
    assert options.y_axis.high.text() == "small effect"


def test_places_on_the_line(view: PlanView, workspace: Workspace, qtbot: QtBot) -> None:
    options = turned(view, "scale").stage.options
    assert stage(workspace).labels == ("agree", "unsure", "disagree")
    options.labels.setText("yes, , perhaps,no ")
    options.labels.textEdited.emit("")
    view.stage.write()
    assert stage(workspace).labels == ("yes", "perhaps", "no")
    options.labels.setText("a,b,c,d,e,f,g,h")
    options.labels.textEdited.emit("")
    view.stage.write()
    assert "7 places" in options.rows["labels"].why()
    assert stage(workspace).labels == ("yes", "perhaps", "no")
    menu = options.menu()
    menu.actions()[2].trigger()
    assert stage(workspace).labels == ("1", "2", "3", "4", "5")


def test_what_somebody_wrote_is_not_replaced_by_the_usual(
    view: PlanView, workspace: Workspace
) -> None:
    workspace.do(edits.write_stage(workspace.state, STAGE, x_axis="left | right"))
    turned(view, "grid")
    assert stage(workspace).x_axis == "left | right"
