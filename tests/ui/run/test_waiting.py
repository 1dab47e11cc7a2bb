# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Notes written in silence: counted, unseen everywhere, then shown all at once and hidden again."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from facilitator.ui.run.run_view import RunView

SILENT, NEXT, SORTING = 3, 4, 6
WORDS = [f"Secret {number}" for number in range(12)]


@pytest.fixture
def open_view(hall: Any, shown: Callable[[QWidget], QWidget]) -> Iterator[Callable[..., RunView]]:
    hall.plan_stage(SILENT, hidden=True)
    made: list[RunView] = []

    def open_it(*, stage: int = SILENT, size: tuple[int, int] = (1366, 686)) -> RunView:
        hall.run_until(stage, "13:43:00")
        hall.turn("13:45:00")
        view = RunView(hall.workspace, hall.session, hall.clock)
        view.resize(*size)
        shown(view)
        made.append(view)
        return view

    yield open_it
    for view in made:
        view.leave()


def on_board(view: RunView) -> list[str]:
    state = view.board.scene.state
    return [state.notes[key].text for key in view.board.scene.notes]


def seen_anywhere(view: RunView) -> str:
    """Every word that a widget, the board or the panel could show."""
    view.panel.notes.refresh()
    model = view.panel.notes.model
    listed = [str(model.index(row, 0).data()) for row in range(model.rowCount())]
    tray = [face.text for _key, face in view.board.tray.row._notes]
    last = view.capture.hints.accessibleName()
    return " ".join([*on_board(view), *listed, *tray, last, view.capture.edit.line()])


def test_while_people_write_there_is_only_a_count(
    open_view: Callable[..., RunView], hall: Any
) -> None:
    view = open_view()
    assert view.waiting.area.count.text() == "Silent writing"
    assert not view.waiting.area.show_all.isVisible()
    for text in WORDS:
        QTest.keyClicks(view.capture.edit, text)
        QTest.keyClick(view.capture.edit, Qt.Key.Key_Return)
    assert view.waiting.area.count.text().startswith("12 note")
    assert view.waiting.area.show_all.isVisible()
    assert not view.works.isVisible()
    assert not view.board_bar.isVisible()
    QTest.keyClick(view.capture.edit, Qt.Key.Key_Up)  # nor does it come back to be mended
    assert "Secret" not in seen_anywhere(view)
    assert view.panel.notes.none.text().startswith("12 note")


def test_all_are_shown_at_once_and_undo_hides_them(
    open_view: Callable[..., RunView], hall: Any
) -> None:
    view = open_view()
    hall.say(*WORDS)
    view.main_action()
    assert sorted(on_board(view)) == sorted(WORDS)
    assert view.works.isVisible()
    assert view.waiting.line.hide_again.isVisible()
    hall.workspace.undo()
    assert (view.waiting.takes_all, on_board(view)) == (True, [])
    hall.workspace.redo()
    view.waiting.line.hide_again.click()
    assert (view.waiting.takes_all, "Secret" in seen_anywhere(view)) == (True, False)
    view.waiting.area.show_all.click()
    assert sorted(on_board(view)) == sorted(WORDS)


def test_they_wait_on_in_the_next_stage(open_view: Callable[..., RunView], hall: Any) -> None:
    view = open_view()
    hall.say(*WORDS)
    view.next_stage()
    assert view.waiting.takes_all
    hall.say("Said aloud")
    assert not view.waiting.takes_all
    assert view.waiting.line.words.text().startswith("12 note")
    assert on_board(view) == ["Said aloud"]
    assert view.board_bar.count.text().startswith("12") is False
    view.main_action()
    assert sorted(on_board(view)) == sorted([*WORDS, "Said aloud"])
    assert not view.waiting.isVisible()


def test_they_wait_in_groups_too(open_view: Callable[..., RunView], hall: Any) -> None:
    view = open_view()
    hall.fill()
    open_notes = len(on_board(view))
    assert open_notes == 0  # all of them were written in silence
    view.clock.go_to(hall.key(f"stage{SORTING}"))
    hall.say("Said aloud")
    assert "Said aloud" in seen_anywhere(view)
    assert "stairwell" not in seen_anywhere(view)
    assert {item.plate.count for item in view.board.scene.clusters.values()} == {0}
    view.clock.reveal()
    assert "stairwell" in seen_anywhere(view)
    view.clock.hide_again()
    assert "stairwell" not in seen_anywhere(view)


def test_the_keyboard_is_never_lost(open_view: Callable[..., RunView], hall: Any) -> None:
    view = open_view()
    hall.say(*WORDS)
    assert QApplication.focusWidget() is view.capture.edit
    QTest.keyClick(view.capture.edit, Qt.Key.Key_Escape)
    button = QApplication.focusWidget()
    assert button is view.waiting.area.show_all
    QTest.keyClicks(button, "x")
    assert view.capture.edit.line() == "x"
    view.capture.edit.set_line("")
    QTest.keyClick(view.capture.edit, Qt.Key.Key_Escape)
    QTest.keyClick(view.waiting.area.show_all, Qt.Key.Key_Return)
    focused = QApplication.focusWidget()
    assert focused is view.capture.edit


def test_a_stage_that_keeps_no_names(open_view: Callable[..., RunView], hall: Any) -> None:
    hall.plan_stage(SILENT, keeps_names=False)
    view = open_view()
    said: list[str] = []
    view.toast.connect(lambda words, _undo: said.append(words))
    QTest.keyClicks(view.capture.edit, "Alone @AK")
    QTest.keyClick(view.capture.edit, Qt.Key.Key_Return)
    [note] = hall.state.notes_of(hall.session)
    assert (note.author_id, note.voice_id, note.written_at) == (None, None, "")
    assert said == ["This stage keeps no names."]


def test_low_and_narrow(open_view: Callable[..., RunView], hall: Any) -> None:
    view = open_view(size=(683, 325))
    hall.say(*WORDS)
    assert view.waiting.area.show_all.isVisible()
    assert view.waiting.area.rect().contains(view.waiting.area.show_all.geometry())


def test_nothing_waits(open_view: Callable[..., RunView], hall: Any) -> None:
    view = open_view(stage=NEXT)
    said: list[str] = []
    view.toast.connect(lambda words, _undo: said.append(words))
    view.clock.reveal()
    view.clock.hide_again()
    assert said == ["No notes are waiting.", "No notes were written in silence."]
    assert not view.waiting.isVisible()
