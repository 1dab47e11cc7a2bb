# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Groups are laid into the quarters of a grid by keys, and by dragging them."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from facilitator.domain import edits
from facilitator.domain.records import Cluster, Stage
from facilitator.ui.votes.grid_view import GridView
from tests.ui.run.conftest import SESSION, key
from tests.ui.votes.conftest import Press, enter, put, showing

GRID = Stage(
    key("grid"), SESSION, 50.0, "Strategy", mode="grid", minutes=20,
    x_axis="now | later", y_axis="helps much | helps a little",
)  # fmt: skip


@pytest.fixture
def view(filled: Any, shown: Any) -> Any:
    put(filled, GRID)
    enter(filled, GRID.id)
    return showing(filled, GridView, shown)


@pytest.fixture
def press(view: GridView) -> Press:
    return Press(view)


def lying(view: GridView) -> dict[str, int]:
    """The quarter of every group, by letter."""
    return {item.letter: item.quarter for item in view.items}


def test_letter_and_number(view: GridView, press: Press) -> None:
    press("a", "1", "c", "4", "e", "1")
    assert lying(view) == {"A": 1, "B": 0, "C": 4, "D": 0, "E": 1}
    assert [i.letter for i in view.items if i.quarter == 1] == ["A", "E"]
    press("a", "0")
    assert lying(view)["A"] == 0
    press("c", "u")
    assert lying(view)["C"] == 0
    press("e", "2", "delete")
    assert lying(view)["E"] == 0
    view.workspace.undo()
    assert lying(view)["E"] == 2


def test_what_waits_next_is_chosen_so_that_numbers_are_enough(view: GridView, press: Press) -> None:
    press("1", "2", "3", "4", "1")
    assert lying(view) == {"A": 1, "B": 2, "C": 3, "D": 4, "E": 1}
    assert view.head.text() == "5 of 5 placed"
    assert QApplication.focusWidget() is view.quarters[1].list


def test_arrows_go_to_the_nearest(view: GridView, press: Press) -> None:
    press("a", "1", "b", "2", "c", "3", "a")
    press("right")
    assert view.key == filled_key(view, "B")
    press("left", "down")
    assert view.key == filled_key(view, "C")
    press("down")
    assert view._lying(view.key).quarter == 0  # type: ignore[union-attr]


def filled_key(view: GridView, letter: str) -> str:
    return next(item.key for item in view.items if item.letter == letter)


def test_quarters_say_their_words_also_to_a_screen_reader(view: GridView, press: Press) -> None:
    press("a", "2")
    listed = view.quarters[2].list
    assert listed.accessibleName() == "helps much, later"
    spoken = listed.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "A, Time to talk, helps much, later"
    assert view.quarters[3].list.accessibleName() == "helps a little, now"


def test_a_stage_without_axes_has_effect_and_effort(filled: Any, shown: Any) -> None:
    put(filled, Stage(key("bare"), SESSION, 51.0, mode="grid"))
    enter(filled, key("bare"))
    view = showing(filled, GridView, shown)
    assert view.quarters[1].list.accessibleName() == "helps much, little effort"
    assert view.quarters[4].list.accessibleName() == "helps a little, much effort"


def test_notes_where_there_are_no_groups(hall: Any, shown: Any) -> None:
    put(hall, GRID)
    enter(hall, GRID.id)
    for text in ("Fewer forms", "One number"):
        hall.workspace.do(edits.add_note(hall.state, SESSION, text=text))
    view = showing(hall, GridView, shown)
    press = Press(view)
    press("3", "1")
    placed = {hall.state.notes[p.note_id].text: p.quarter for p in hall.state.placings_of(SESSION)}
    assert placed == {"Fewer forms": 3, "One number": 1}
    note = next(item.key for item in view.items if item.quarter == 1)
    hall.workspace.do(edits.group_notes(hall.state, [note], name="One number"))
    assert {(item.letter, item.quarter) for item in view.items} == {("A", 0), ("", 3), ("", 1)}


def drag(view: GridView, letter: str, to: QPoint, *, drop: bool = True) -> None:
    """With the mouse, from where it lies to a point of the view."""
    item_key = filled_key(view, letter)
    item = view._lying(item_key)
    assert item is not None
    listed = view.quarters[item.quarter].list
    start = dict(listed.boxes())[item_key].center()
    end = view.mapToGlobal(to)
    port = listed.viewport()
    steps = [(QEvent.Type.MouseButtonPress, start), (QEvent.Type.MouseMove, (start + end) / 2)]
    steps.append((QEvent.Type.MouseMove, end))
    if drop:
        steps.append((QEvent.Type.MouseButtonRelease, end))
    for kind, at in steps:
        local = QPointF(port.mapFromGlobal(at))
        button, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        held = button if kind != QEvent.Type.MouseButtonRelease else Qt.MouseButton.NoButton
        QApplication.sendEvent(port, QMouseEvent(kind, local, QPointF(at), button, held, none))


def test_dragging(view: GridView, press: Press) -> None:
    drag(view, "B", view.quarters[4].geometry().center())
    assert lying(view)["B"] == 4
    drag(view, "B", view.quarters[0].geometry().center())
    assert lying(view)["B"] == 0
    drag(view, "B", QPoint(400, 10))
    assert lying(view)["B"] == 0


def test_escape_lets_a_drag_go(view: GridView, press: Press) -> None:
    drag(view, "B", view.quarters[4].geometry().center(), drop=False)
    assert view._ghost.isVisible()
    press("esc")
    assert not view._ghost.isVisible()
    drag(view, "B", view.quarters[4].geometry().center())
    assert lying(view)["B"] == 4


def test_typing_goes_on_in_the_capture_bar(view: GridView, press: Press) -> None:
    typed: list[str] = []
    view.typed.connect(typed.append)
    press("m", "=")
    assert typed == ["m", "="]


def test_a_group_u_takes_the_key(hall: Any, shown: Any) -> None:
    letters = [chr(65 + i) for i in range(26)]
    put(hall, GRID, *(Cluster(key(c), SESSION, c, "A long name " * 10) for c in letters))
    enter(hall, GRID.id)
    view = showing(hall, GridView, shown)
    press = Press(view)
    press("a", "1", "u")
    assert view.key == key("U")
    for letter in letters:
        view.place(key(letter), 2)
    assert set(lying(view).values()) == {2}
    assert not view.grab().isNull()


def test_nothing_yet(hall: Any, shown: Any) -> None:
    put(hall, GRID)
    view = showing(hall, GridView, shown)
    assert view.nothing.isVisible()
    assert view.target() is view.nothing.button
