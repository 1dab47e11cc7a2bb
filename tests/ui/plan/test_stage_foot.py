# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Below the stages: a menu of kinds, one click to the booked time, another time when asked."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from facilitator.domain import edits, modes
from facilitator.store.workspace import Workspace
from facilitator.ui.plan.plan_view import PlanView

SESSION, STAGE = "5" * 32, "a" * 31


def total(workspace: Workspace) -> int:
    return sum(stage.minutes for stage in workspace.state.stages(SESSION))


def test_eight_families_then_every_mode(view: PlanView, workspace: Workspace) -> None:
    menu = view.foot.menu()
    entries = menu.actions()
    assert [entry.text() for entry in entries[:8]] == [
        "Talk", "Story", "Silent", "Capture", "Group", "Vote", "Decide", "Break",
    ]  # fmt: skip
    every = entries[-1].menu()
    assert len(every.actions()) == len(modes.FAMILY) == 17
    view.choose(STAGE + "0")
    entries[7].trigger()
    next(e for e in every.actions() if e.text() == "Place on the grid").trigger()
    assert [s.mode for s in workspace.state.stages(SESSION)][1:3] == ["break", "grid"]


def test_one_click_fits_to_the_booked_time(view: PlanView, workspace: Workspace) -> None:
    assert view.foot.fit.text() == "Fit to 120 min"
    view.foot.fit.click()
    assert total(workspace) == 120
    assert view.total.over.text() == ""
    workspace.undo()
    assert total(workspace) == 122


def test_another_time_is_typed(view: PlanView, workspace: Workspace, qtbot: QtBot) -> None:
    view.foot.other.click()
    popover = view.foot.popover()
    assert popover is not None
    assert popover.isVisible()
    assert popover.minutes.value() == 120
    qtbot.keyClicks(popover.minutes, "90")
    qtbot.keyClick(popover.minutes, Qt.Key.Key_Return)
    assert total(workspace) == 90
    assert not popover.isVisible()


def test_what_cannot_be_leaves_the_small_window_open(
    view: PlanView, workspace: Workspace, qtbot: QtBot
) -> None:
    told: list[str] = []
    view.toast.connect(lambda words, _undo: told.append(words))
    view.foot.ask()
    popover = view.foot.popover()
    assert popover is not None
    popover.minutes.setValue(3)
    popover.go.click()
    assert popover.isVisible()
    assert total(workspace) == 122
    assert "cannot be shorter" in told[0]
    qtbot.keyClick(popover, Qt.Key.Key_Escape)
    assert not popover.isVisible()


def test_the_keyboard_elsewhere_closes_the_small_window(view: PlanView) -> None:
    view.foot.ask()
    popover = view.foot.popover()
    assert popover is not None
    view.stages.setFocus()
    assert not popover.isVisible()


def test_without_an_end_it_asks(view: PlanView, workspace: Workspace) -> None:
    workspace.do(edits.write_session(workspace.state, SESSION, end=""))
    assert view.foot.fit.text() == "Fit to a time"
    assert not view.foot.other.isVisible()
    view.foot.fit.click()
    popover = view.foot.popover()
    assert popover is not None
    assert popover.isVisible()
    assert popover.minutes.value() == 122


def test_keeping_the_plan_is_asked_for(view: PlanView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.template_wanted):
        view.foot.keep.click()
