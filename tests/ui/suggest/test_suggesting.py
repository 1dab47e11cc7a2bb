# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Groups are offered by keys and clicks; a note that a person has grouped is never moved."""

from __future__ import annotations

import random
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from facilitator.domain import edits
from facilitator.ui.regions import next_region
from facilitator.ui.widgets import plain_tooltip

BUSES = ["The bus never waits for us", "Bus card for helpers", "No bus on Sundays"]
MUSIC = ["Music at breakfast", "Loud music after lunch"]
KEYS = Qt.Key


def test_a_grouping_stage_begins_with_suggestions(make: Any) -> None:
    desk = make()
    assert desk.found() == []
    assert not desk.suggesting.is_open
    desk.begin()
    assert desk.texts(desk.offered()[0].note_ids) == BUSES
    assert desk.names() == ["Bus", "Music", "Training, weekend"]
    assert desk.strip.isVisible()
    assert desk.view.board_bar.isHidden()
    assert desk.strip.title.text().startswith("3 group")


def test_enter_makes_the_group_and_undo_takes_it_back(desk: Any) -> None:
    desk.chips.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(desk.chips, KEYS.Key_Return)
    assert desk.groups() == {"Bus": BUSES}
    assert desk.names() == ["Music", "Training, weekend"]
    assert desk.said[-1] == "3 notes grouped"
    assert desk.chips.hasFocus()
    desk.hall.workspace.undo()
    assert desk.groups() == {}
    assert desk.names() == ["Bus", "Music", "Training, weekend"]


def test_arrows_choose_and_f2_renames_before_the_group_is_made(desk: Any) -> None:
    desk.chips.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(desk.chips, KEYS.Key_Right)
    QTest.keyClick(desk.chips, KEYS.Key_F2)
    field = QApplication.focusWidget()
    assert field.text() == "Music"
    QTest.keyClicks(field, "Small joys")
    QTest.keyClick(field, KEYS.Key_Return)
    assert desk.grouped() == {"Small joys": MUSIC}


def test_a_name_that_is_left_makes_no_group(desk: Any) -> None:
    desk.chips.rename(0)
    field = QApplication.focusWidget()
    QTest.keyClicks(field, "Small joys")
    QTest.keyClick(field, KEYS.Key_Escape)
    desk.chips.rename(1)
    desk.view.board.focus_board()
    QApplication.processEvents()
    assert desk.groups() == {}
    assert len(desk.names()) == 3


def test_what_is_ignored_does_not_come_back_in_this_stage(desk: Any) -> None:
    desk.chips.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(desk.chips, KEYS.Key_Delete)
    assert desk.names() == ["Music", "Training, weekend"]
    desk.view.suggesting.look()
    assert desk.found() == ["Music", "Training, weekend"]
    desk.hall.workspace.do(edits.add_note(desk.hall.state, desk.hall.session, text="Bus, bus, bus"))
    desk.view.suggesting.look()
    assert "Bus" not in desk.found()
    words, back = desk.offers[0]
    assert words == "“Bus” is not suggested any more"
    back()
    assert "Bus" in desk.names()
    assert desk.groups() == {}


def test_shift_delete_ignores_all_and_the_bar_comes_back(desk: Any) -> None:
    desk.chips.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(desk.chips, KEYS.Key_Delete, Qt.KeyboardModifier.ShiftModifier)
    assert desk.names() == []
    assert desk.strip.isHidden()
    assert desk.view.board_bar.isVisible()
    assert QApplication.focusWidget() is desk.view.board.view
    assert desk.offers[0][0].startswith("3 suggestion")
    desk.hall.run_until(5, "14:30:00")
    desk.hall.run_until(6, "14:40:00")
    assert desk.found() == []
    desk.offers[0][1]()
    desk.view.suggesting.look()
    assert len(desk.found()) == 3


def test_the_strip_is_a_part_of_the_window_that_f6_reaches(desk: Any) -> None:
    desk.view.board.focus_board()
    reached = []
    for _part in range(8):
        next_region(desk.view, 1)
        reached.append(QApplication.focusWidget())
    assert desk.chips in reached
    desk.chips.setFocus()
    QTest.keyClick(desk.chips, KEYS.Key_Escape)
    assert QApplication.focusWidget() is desk.view.board.view


def test_the_notes_of_a_chip_are_marked_and_the_reason_is_told(desk: Any) -> None:
    desk.chips.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(desk.chips, KEYS.Key_Right)
    row = desk.view.board.tray.row
    assert sorted(desk.texts(row._suggested)) == sorted(MUSIC)
    index = desk.chips.currentIndex()
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Music, 2 notes. Share: music"
    assert index.data(Qt.ItemDataRole.ToolTipRole) == plain_tooltip("Share: music")
    desk.view.board.focus_board()
    assert row._suggested == frozenset()


def test_notes_that_lie_on_the_board_are_marked_there(desk: Any) -> None:
    spots = {desk.note(text).id: (40.0 * i, 30.0) for i, text in enumerate(MUSIC)}
    desk.hall.workspace.do(edits.place_notes(desk.hall.state, spots))
    desk.suggesting._point(desk.names().index("Music"))
    marked = {key for key, item in desk.view.board.scene.notes.items() if item.suggested}
    assert marked == set(spots)
    desk.suggesting._point(-1)
    assert not any(item.suggested for item in desk.view.board.scene.notes.values())


# What is not offered -----------------------------------------------------------------------------


def test_only_loose_notes_are_offered(make: Any) -> None:
    desk = make()
    desk.group("By hand", BUSES[0], MUSIC[0])
    state, do = desk.hall.state, desk.hall.workspace.do
    do(edits.park_notes(state, [desk.note("Weekend training, paid").id], True))
    do(edits.bin_notes(state, [desk.note(MUSIC[1]).id]))
    desk.begin()
    assert [desk.texts(one.note_ids) for one in desk.offered()] == [BUSES[1:]]


def test_notes_that_wait_are_not_looked_at(make: Any) -> None:
    desk = make()
    desk.stage_is(3, hidden=True)
    desk.hall.run_until(3, "13:40:00")
    for text in ("Silence on the stairs", "More silence"):
        desk.hall.workspace.do(edits.add_note(desk.hall.state, desk.hall.session, text=text))
    desk.begin()
    offered = {text for one in desk.offered() for text in desk.texts(one.note_ids)}
    assert not {text for text in offered if "ilence" in text}


def test_a_note_that_was_grouped_meanwhile_is_dropped_and_comes_back(desk: Any) -> None:
    desk.group("By hand", BUSES[0], "Who feeds the cat?")
    assert desk.texts(desk.offered()[0].note_ids) == BUSES[1:]
    desk.chips.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(desk.chips, KEYS.Key_Return)
    assert desk.groups() == {"By hand": [BUSES[0], "Who feeds the cat?"], "Bus": BUSES[1:]}
    desk.hall.workspace.undo()
    desk.hall.workspace.undo()
    assert desk.texts(desk.offered()[0].note_ids) == BUSES


def test_a_group_of_which_one_note_is_left_is_no_suggestion(desk: Any) -> None:
    desk.group("By hand", MUSIC[0])
    assert "Music" not in desk.names()


def test_nothing_moves_by_itself(desk: Any) -> None:
    before = [(n.id, n.cluster_id, n.x) for n in desk.hall.state.notes_of(desk.hall.session)]
    verb = desk.hall.workspace.undo_verb
    desk.suggesting.step(more=True)
    desk.found()
    desk.suggesting.step(more=False)
    desk.found()
    desk.suggesting.look()
    desk.found()
    assert before == [
        (n.id, n.cluster_id, n.x) for n in desk.hall.state.notes_of(desk.hall.session)
    ]
    assert desk.hall.workspace.undo_verb == verb


@pytest.mark.parametrize("seed", range(8))
def test_hand_grouped_notes_stay_whatever_is_pressed(desk: Any, seed: int) -> None:
    """Acceptance check 13: accept, ignore and refresh move none of them, whatever the order."""
    chance, by_hand = random.Random(seed), {}
    for _step in range(12):
        notes = desk.hall.state.notes_of(desk.hall.session)
        loose = [note for note in notes if not note.cluster_id]
        deed = chance.choice(["group", "accept", "ignore", "look", "more", "fewer"])
        if deed == "group" and loose:
            chosen = chance.sample(loose, k=min(len(loose), chance.randint(1, 3)))
            desk.group("By hand", *[note.text for note in chosen])
            home = desk.note(chosen[0].text).cluster_id
            by_hand |= {note.id: home for note in chosen}
        elif deed == "accept" and desk.names():
            desk.suggesting.accept(chance.randrange(len(desk.names())), "Offered")
        elif deed == "ignore" and desk.names():
            desk.suggesting.ignore(chance.randrange(len(desk.names())))
        elif deed == "look":
            desk.suggesting.look()
        elif deed in ("more", "fewer"):
            desk.suggesting.step(more=deed == "more")
        desk.found()
        offered = {key for one in desk.offered() for key in one.note_ids}
        assert not offered & by_hand.keys()
        now = {n.id: n.cluster_id for n in desk.hall.state.notes_of(desk.hall.session)}
        assert {key: now[key] for key in by_hand} == by_hand


# When --------------------------------------------------------------------------------------------


def test_none_come_while_somebody_drags_or_types(desk: Any, monkeypatch: Any) -> None:
    desk.suggesting.ignore_all()
    desk.view.capture.edit.insertPlainText("half a line")
    desk.view._capture_called = True
    desk.view._show_bars()
    desk.view.capture.focus_bar()
    for _words, back in desk.offers:
        back()
    desk.suggesting.suggestions.clear()
    desk.suggesting.look()
    assert desk.found() == []
    assert desk.suggesting.suggestions.looking
    desk.view.capture.edit.set_line("")
    desk.suggesting.suggestions.deliver()
    assert len(desk.names()) == 3
    assert not desk.suggesting.suggestions.looking


def test_new_ones_only_when_asked_or_when_the_stage_starts(desk: Any) -> None:
    for text in ("Tea at four", "Tea at five"):
        desk.hall.workspace.do(edits.add_note(desk.hall.state, desk.hall.session, text=text))
    assert not desk.suggesting._soon.isActive()
    assert not desk.suggesting.suggestions.looking
    assert "Tea" not in desk.names()
    desk.suggesting.look()
    assert "Tea" in desk.found()


def test_a_long_search_says_so_and_can_be_stopped(desk: Any) -> None:
    desk.suggesting.look()
    assert desk.suggesting.suggestions.looking
    desk.suggesting._patience.timeout.emit()
    assert desk.strip.title.text() == "Looking for groups…"
    assert desk.strip.stop.isVisible()
    assert desk.chips.isHidden()
    desk.strip.stop.click()
    assert not desk.suggesting.suggestions.looking
    assert desk.found() == ["Bus", "Music", "Training, weekend"]  # what was there stays
    assert desk.strip.title.text().startswith("3 group")


def test_who_asks_hears_when_there_is_nothing(make: Any) -> None:
    desk = make().begin()
    desk.suggesting.ignore_all()
    desk.suggesting.look()
    desk.found()
    assert desk.said[-1] == "No groups to suggest: these notes share too few words."
    desk.group("All", *[n.text for n in desk.hall.state.notes_of(desk.hall.session)])
    desk.suggesting.look()
    assert desk.said[-1] == "There are no notes without a group."


def test_turned_off_nothing_is_looked_for(make: Any) -> None:
    desk = make()
    desk.suggesting.set_on(False)
    desk.begin()
    assert desk.names() == []
    assert desk.strip.isHidden()
    desk.suggesting.look()
    assert not desk.suggesting.suggestions.looking
    assert desk.said[-1] == "Suggestions are off. You can turn them on in Settings."
    desk.suggesting.set_on(True)
    assert len(desk.found()) == 3


def test_where_there_is_hardly_room_they_come_when_asked(make: Any) -> None:
    desk = make(683, 369)
    desk.begin()
    assert len(desk.names()) == 3
    assert desk.strip.isHidden()
    desk.suggesting.look()
    desk.found()
    assert desk.strip.isVisible()
    assert desk.strip.ignore_all.isHidden()
    words = [action.text() for action in desk.strip.menu().actions()]
    assert {"More groups", "Fewer groups", "Ignore all", "Turn off suggestions"} <= set(words)


def test_the_menu_of_the_board_asks_for_them(desk: Any) -> None:
    desk.suggesting.ignore_all()
    desk.offers[0][1]()
    desk.suggesting.suggestions.clear()
    desk.view.board.selection.clear()
    menu = desk.view.board.menu.make()
    next(a for a in menu.actions() if a.text() == "Suggest groups").trigger()
    assert len(desk.found()) == 3


def test_asking_shows_the_groups(desk: Any) -> None:
    desk.view.turn_layout()
    assert desk.view.layouts.current() == "said"
    assert desk.strip.isHidden()
    desk.suggesting.look()
    desk.found()
    assert desk.view.layouts.current() == "groups"
    assert desk.strip.isVisible()


def test_fewer_and_more_groups(desk: Any) -> None:
    count = len(desk.names())
    assert desk.strip.fewer.isEnabled()
    desk.strip.fewer.click()
    assert len(desk.found()) < count
    desk.strip.more.click()
    assert len(desk.found()) >= 1


def test_clicks_accept_and_ignore(desk: Any) -> None:
    from facilitator.ui.suggest.chip import chip_box, part_box

    def click(row: int, part: int) -> None:
        box = chip_box(desk.chips.visualRect(desk.chips.chips.index(row, 0)))
        at = part_box(box, part).center().toPoint()
        QTest.mouseMove(desk.chips.viewport(), at)
        QTest.mouseClick(desk.chips.viewport(), Qt.MouseButton.LeftButton, pos=at)

    click(1, 2)
    assert desk.names() == ["Bus", "Training, weekend"]
    click(0, 0)
    assert desk.groups() == {"Bus": BUSES}
    click(0, 1)
    assert QApplication.focusWidget().text() == "Training, weekend"
