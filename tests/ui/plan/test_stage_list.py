# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The list of stages: minutes by digits and signs, order by keys and by pulling a row."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from facilitator.store.workspace import Workspace
from facilitator.ui.plan.plan_view import PlanView

SESSION, STAGE = "5" * 32, "a" * 31
SHIFT, KEYPAD = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.KeypadModifier


def minutes(workspace: Workspace, stage: str = "4") -> int:
    return next(s.minutes for s in workspace.state.stages(SESSION) if s.id == STAGE + stage)


def order(workspace: Workspace) -> str:
    """The last character of each id, in the order of the plan."""
    return "".join(stage.id[-1] for stage in workspace.state.stages(SESSION))


def test_digits_after_each_other_are_one_number_and_one_step(
    view: PlanView, workspace: Workspace, qtbot: QtBot
) -> None:
    view.choose(STAGE + "4")
    qtbot.keyClicks(view.stages, "40")
    assert minutes(workspace) == 40
    assert view.total.minutes.text() == "137 min"
    workspace.undo()
    assert minutes(workspace) == 25


def test_a_pause_or_another_row_begins_a_new_number(
    view: PlanView, workspace: Workspace, qtbot: QtBot
) -> None:
    view.choose(STAGE + "4")
    qtbot.keyClicks(view.stages, "4")
    view.stages.forget_digits()
    qtbot.keyClicks(view.stages, "3")
    assert minutes(workspace) == 3
    qtbot.keyClick(view.stages, Qt.Key.Key_Down)
    qtbot.keyClicks(view.stages, "7")
    assert (minutes(workspace), minutes(workspace, "5")) == (3, 7)


def test_too_many_minutes_are_refused_in_a_sentence(
    view: PlanView, workspace: Workspace, qtbot: QtBot
) -> None:
    told: list[str] = []
    view.toast.connect(lambda words, _undo: told.append(words))
    view.choose(STAGE + "4")
    qtbot.keyClicks(view.stages, "601")
    assert minutes(workspace) == 60
    assert len(told) == 1
    assert "600" in told[0]
    qtbot.keyClicks(view.stages, "15")
    assert minutes(workspace) == 15, "a refusal ends the number"


@pytest.mark.parametrize(
    ("key", "held", "left"),
    [
        (Qt.Key.Key_Plus, Qt.KeyboardModifier.NoModifier, 26),
        (Qt.Key.Key_Plus, KEYPAD, 26),
        (Qt.Key.Key_Equal, Qt.KeyboardModifier.NoModifier, 26),
        (Qt.Key.Key_Minus, Qt.KeyboardModifier.NoModifier, 24),
        (Qt.Key.Key_Plus, SHIFT, 30),
        (Qt.Key.Key_Minus, SHIFT | KEYPAD, 20),
        (Qt.Key.Key_Underscore, SHIFT, 20),
    ],
)
def test_signs_add_and_take_minutes(
    view: PlanView,
    workspace: Workspace,
    qtbot: QtBot,
    key: Qt.Key,
    held: Qt.KeyboardModifier,
    left: int,
) -> None:
    view.choose(STAGE + "4")
    qtbot.keyClick(view.stages, key, held)
    assert minutes(workspace) == left


def test_minutes_stop_at_both_ends(view: PlanView, workspace: Workspace, qtbot: QtBot) -> None:
    view.choose(STAGE + "4")
    qtbot.keyClicks(view.stages, "3")
    qtbot.keyClick(view.stages, Qt.Key.Key_Underscore, SHIFT)
    assert minutes(workspace) == 0
    view.stages.forget_digits()
    qtbot.keyClicks(view.stages, "600")
    qtbot.keyClick(view.stages, Qt.Key.Key_Plus)
    assert minutes(workspace) == 600


def test_nothing_happens_to_the_row_of_the_session(
    view: PlanView, workspace: Workspace, qtbot: QtBot
) -> None:
    before = workspace.state.stages(SESSION)
    view.choose("")
    for key in (Qt.Key.Key_5, Qt.Key.Key_Plus, Qt.Key.Key_Delete, Qt.Key.Key_F2):
        qtbot.keyClick(view.stages, key)
    assert workspace.state.stages(SESSION) == before


def test_a_click_on_the_minutes_opens_a_field(
    view: PlanView, workspace: Workspace, qtbot: QtBot
) -> None:
    view.choose(STAGE + "2")
    spot = view.stages.minutes_rect(5).center()
    qtbot.mouseClick(view.stages.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    field = view.stages.viewport().findChild(QLineEdit)
    assert isinstance(field, QLineEdit)
    assert field.selectedText() == "25"
    qtbot.keyClicks(field, "31")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: minutes(workspace) == 31)
    assert view.stages.current() == STAGE + "4"
    assert not view.stage.prompt.first.hasFocus()


def pull(view: PlanView, qtbot: QtBot, row: int, to: QPoint) -> None:
    port, left = view.stages.viewport(), Qt.MouseButton.LeftButton
    start = view.stages.visualRect(view.stages.stages.index(row)).center()
    qtbot.mousePress(port, left, pos=start)
    qtbot.mouseMove(port, QPoint(start.x(), (start.y() + to.y()) // 2))
    qtbot.mouseMove(port, to)


@pytest.mark.parametrize(
    ("row", "onto", "above", "expected"),
    [
        (1, 4, True, "1203456789"),
        (1, 4, False, "1230456789"),
        (5, 1, True, "4012356789"),
        (5, 10, False, "0123567894"),
        (5, 5, False, "0123456789"),
        (5, 6, True, "0123456789"),
    ],
)
def test_a_row_is_pulled_to_where_it_is_let_go(
    view: PlanView,
    workspace: Workspace,
    qtbot: QtBot,
    row: int,
    onto: int,
    above: bool,
    expected: str,
) -> None:
    box = view.stages.visualRect(view.stages.stages.index(onto))
    to = QPoint(box.center().x(), box.top() + 4 if above else box.bottom() - 4)
    pull(view, qtbot, row, to)
    qtbot.mouseRelease(view.stages.viewport(), Qt.MouseButton.LeftButton, pos=to)
    assert order(workspace) == expected


def test_escape_lets_go_of_a_row(view: PlanView, workspace: Workspace, qtbot: QtBot) -> None:
    to = view.stages.visualRect(view.stages.stages.index(9)).center()
    pull(view, qtbot, 1, to)
    view.grab()  # the line between two rows is drawn
    qtbot.keyClick(view.stages, Qt.Key.Key_Escape)
    qtbot.mouseRelease(view.stages.viewport(), Qt.MouseButton.LeftButton, pos=to)
    assert order(workspace) == "0123456789"


def test_a_hand_that_trembles_does_not_move_a_row(
    view: PlanView, workspace: Workspace, qtbot: QtBot
) -> None:
    start = view.stages.visualRect(view.stages.stages.index(3)).center()
    pull(view, qtbot, 3, start + QPoint(2, 1))
    qtbot.mouseRelease(view.stages.viewport(), Qt.MouseButton.LeftButton, pos=start)
    assert order(workspace) == "0123456789"
    assert view.stages.current() == STAGE + "2"


def test_the_list_is_as_high_as_its_rows(view: PlanView) -> None:
    rows = range(view.stages.stages.rowCount())
    assert view.stages.sizeHint().height() == sum(view.stages.sizeHintForRow(r) for r in rows)
    end = view.stages.visualRect(view.stages.stages.index(view.stages.stages.rowCount() - 1))
    below = view.foot.mapTo(view, QPoint(0, 0)).y()
    assert 0 <= below - view.stages.mapTo(view, end.bottomLeft()).y() < 12


def test_optional_stages_say_so(view: PlanView, workspace: Workspace) -> None:
    view.choose(STAGE + "4")
    view.stage.checks["optional"].click()
    model = view.stages.stages
    spoken = model.data(model.index(5), Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.endswith(", optional")
