# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Dots are counted from paper with the keyboard alone, and with the mouse alone."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from facilitator.domain import edits
from facilitator.domain.records import Cluster, Note
from facilitator.domain.summary import dots_by_group
from facilitator.domain.votes import placed
from facilitator.ui import theme
from facilitator.ui.votes.view import VotesView
from tests.ui.run.conftest import SESSION, key
from tests.ui.votes.conftest import Press, put, showing


@pytest.fixture
def view(filled: Any, shown: Any) -> Any:
    filled.workspace.do(edits.write_session(filled.state, SESSION, people_expected=9))
    filled.run_until(7, "14:38:00")
    return showing(filled, VotesView, shown)


@pytest.fixture
def press(view: VotesView) -> Press:
    return Press(view)


def dots(view: VotesView) -> dict[str, int]:
    """The dots of the groups that have any, by letter."""
    counts = dots_by_group(view.state, SESSION)
    return {c.letter: counts[c.id] for c in view.state.clusters_of(SESSION) if counts[c.id]}


def plain(words: str) -> str:
    """With the plurals written out, whether they are translated already or not."""
    return words.replace("(s)", "s")


def chosen(view: VotesView) -> tuple[str, str]:
    """The letter of the chosen card and the words of the chosen note."""
    card = next(card for card in view.cards if card.key == view.key)
    note = view.state.notes.get(view.note_id)
    return card.letter, note.text if note else ""


def test_letter_digits_enter(view: VotesView, press: Press) -> None:
    press("a", "1", "4")
    card = view.area.card(view.key)
    assert card is not None
    assert view.digits == card._digits == "14"
    assert dots(view) == {}
    press("enter", "b", "9", "enter", "D", "1", "1", "enter")
    assert dots(view) == {"A": 14, "B": 9, "D": 11}
    assert plain(view.bar.head.text()) == "34 of 27 dots placed"
    press("d", "0", "enter")
    assert dots(view) == {"A": 14, "B": 9}


def test_escape_forgets_digits_and_then_leads_out(view: VotesView, press: Press) -> None:
    press("a", "7", "esc", "enter")
    assert (view.digits, dots(view)) == ("", {})
    press("right", "3", "esc")
    assert chosen(view)[1] == "Ten minutes overlap makes the whole evening calm"
    press("esc")
    assert chosen(view) == ("A", "")
    press("1", "2", "back", "enter")
    assert dots(view) == {"A": 1}


def test_one_dot_more_or_less_and_calm_at_nothing(view: VotesView, press: Press) -> None:
    said: list[str] = []
    view.said.connect(lambda words, _undo: said.append(words))
    press("e", "+", "+", "-")
    assert dots(view) == {"E": 1}
    press("-", "-")
    assert dots(view) == {}
    assert said == ["A count cannot be less than nothing."]


def test_the_count_of_a_group_is_with_its_notes(view: VotesView, press: Press) -> None:
    said: list[str] = []
    view.said.connect(lambda words, _undo: said.append(words))
    press("a", "right", "3", "enter", "left", "5", "enter")
    assert dots(view) == {"A": 5}
    assert view.cards[0].count == 5
    press("2", "enter")
    assert dots(view) == {"A": 5}
    assert "3 lie on notes" in said[0]


def test_arrows_go_down_the_columns_and_through_the_notes(view: VotesView, press: Press) -> None:
    assert view.area.columns == 3
    walked = [chosen(view)[0]]
    for _ in range(5):
        press("down")
        walked.append(chosen(view)[0])
    assert walked == ["A", "D", "B", "E", "C", ""]
    press("home", "next")
    assert chosen(view)[0] == "B"
    press("end", "right")
    assert chosen(view) == ("", "She knew I take my tea before my tablets")
    press("end")
    assert chosen(view)[1] == "Relatives never see the notebook"
    press("home", "down", "up", "up")
    assert chosen(view)[1] == "She knew I take my tea before my tablets"


def test_notes_stay_where_they_are_until_one_leaves_them(view: VotesView, press: Press) -> None:
    press("a", "right", "down", "4", "enter")
    assert [note.dots for note in view.cards[0].notes] == [0, 4]
    press("left")
    assert [note.dots for note in view.cards[0].notes] == [4, 0]


def test_notes_that_are_in_no_group_can_get_dots(view: VotesView, press: Press) -> None:
    said: list[str] = []
    view.said.connect(lambda words, _undo: said.append(words))
    press("end", "5", "enter", "+")
    assert (placed(view.state, SESSION), len(said)) == (0, 2)
    press("right", "5", "enter")
    assert placed(view.state, SESSION) == 5
    assert view.cards[-1].count == 5


def test_too_many_dots_are_told_and_taken(view: VotesView, press: Press) -> None:
    press("a", "2", "8", "enter")
    assert dots(view) == {"A": 28}
    assert plain(view.bar.head.text()) == "28 of 27 dots placed"
    assert "allowed" in view.bar.caption.text()
    ink = view.bar.head.palette().windowText().color()
    assert ink == theme.current().warn
    assert view.bar.sign.isVisible()


def test_at_least_so_many_people(view: VotesView, press: Press) -> None:
    press("a", "1", "0", "enter")
    assert plain(view.bar.caption.text()) == "at least 4 of 9 people"


def test_closing_shows_and_stops_counting_until_it_is_opened_again(
    view: VotesView, press: Press
) -> None:
    said: list[str] = []
    view.said.connect(lambda words, _undo: said.append(words))
    press("a", "9", "enter")
    QTest.mouseClick(view.bar.close_button, Qt.MouseButton.LeftButton)
    assert view.session.votes_shown_at
    assert plain(view.bar.head.text()) == "Voting closed"
    assert plain(view.bar.caption.text()) == "9 dots from 9 people"
    assert not view.bar.close_button.isVisible()
    assert not view.hints.isVisible()
    press("a", "+", "1", "enter")
    assert dots(view) == {"A": 9}
    assert said[1:] == ["Voting is closed. Reopen it to change the count."] * 2
    QTest.mouseClick(view.bar.reopen_button, Qt.MouseButton.LeftButton)
    press("+")
    assert dots(view) == {"A": 10}
    assert view.session.votes_shown_at == ""


def test_everything_can_be_taken_back(view: VotesView, press: Press) -> None:
    press("a", "1", "4", "enter", "b", "+")
    view.close_and_show()
    for _ in range(3):
        view.workspace.undo()
    assert dots(view) == {}
    assert view.session.votes_shown_at == ""
    assert plain(view.bar.head.text()) == "0 of 27 dots placed"


def test_letters_that_mean_no_group_are_typing(view: VotesView, press: Press) -> None:
    typed: list[str] = []
    view.typed.connect(typed.append)
    press("b", "u")
    assert typed == ["bu"]
    press("=")
    assert typed == ["bu", "="]
    view.single_letters = False
    press("a")
    assert typed == ["bu", "=", "a"]


def test_the_mouse_alone(view: VotesView) -> None:
    card = view.area.cards()[3]
    QTest.mouseClick(card.plus, Qt.MouseButton.LeftButton)
    QTest.mouseClick(card.plus, Qt.MouseButton.LeftButton)
    QTest.mouseClick(card.minus, Qt.MouseButton.LeftButton)
    assert dots(view) == {"D": 1}
    row = card.row_box(card.card.notes[0].id)
    QTest.mouseMove(card, row.center())
    QTest.mouseClick(card, Qt.MouseButton.LeftButton, pos=row.center())
    assert chosen(view) == ("D", "Night to morning is where things get lost")
    assert QApplication.focusWidget() is card
    more = card._note_buttons(0)[1].center().toPoint()
    QTest.mouseClick(card, Qt.MouseButton.LeftButton, pos=more)
    assert dots(view) == {"D": 2}
    QTest.mouseClick(card, Qt.MouseButton.LeftButton, pos=QPoint(40, 20))
    assert chosen(view) == ("D", "")


def test_a_screen_reader_hears_where_it_is(view: VotesView, press: Press) -> None:
    press("a", "5", "enter")
    assert plain(view.target().accessibleName()) == "A, Time to talk, 5 dots, 2 notes"
    press("right")
    words = "Ten minutes overlap makes the whole evening calm, 0 dots"
    assert plain(view.target().accessibleDescription()) == words


def test_notes_that_wait_are_not_shown(filled: Any, shown: Any) -> None:
    stage = next(s for s in filled.state.stages(SESSION) if s.mode == "silent_write")
    put(
        filled,
        replace(stage, id=key("hidden"), hidden=True),
        Note(key("secret"), SESSION, "Not yet", stage_id=key("hidden")),
    )
    view = showing(filled, VotesView, shown)
    texts = [note.text for card in view.cards for note in card.notes]
    assert "Not yet" not in texts
    assert len(texts) == 23


def test_nothing_to_count_yet_and_a_way_on(hall: Any, shown: Any) -> None:
    view = showing(hall, VotesView, shown)
    assert view.nothing.isVisible()
    left: list[bool] = []
    view.left.connect(lambda: left.append(True))
    Press(view)("enter")
    assert left
    hall.fill()
    assert view.area.isVisible()
    assert len(view.cards) == 6


def test_forty_groups_and_four_hundred_notes_in_one(hall: Any, shown: Any) -> None:
    letters = [chr(65 + i) for i in range(26)] + [f"A{chr(65 + i)}" for i in range(14)]
    clusters = [
        Cluster(key(f"c{i}"), SESSION, letter, "A name " * 17) for i, letter in enumerate(letters)
    ]
    notes = [
        Note(key(f"n{i}"), SESSION, f"Note {i}", float(i), cluster_id=clusters[0].id)
        for i in range(400)
    ]
    put(hall, *clusters, *notes)
    view = showing(hall, VotesView, shown)
    press = Press(view)
    press("a", "right", "end", "3", "enter")
    card = view.area.card(view.key)
    assert [note.text for note in card.shown()][-1] == "Note 399"
    press("a", "a")
    assert chosen(view)[0] == "AA"
    view.clock.moment = view.clock.moment.replace(minute=59)
    press("n")
    assert chosen(view)[0] == "N"
    view.clock.moment = view.clock.moment.replace(hour=15)
    press("a", "n", "6", "0", "0", "enter")
    assert dots(view) == {"A": 3, "AN": 600}
    card = view.area.card(view.key)
    inside = view.area.viewport().rect()
    corner = card.mapTo(view.area.viewport(), QPoint(0, 0))
    assert inside.contains(corner)
    assert not view.grab().isNull()


def test_the_chosen_card_that_goes_leaves_the_keyboard_on_another(
    view: VotesView, press: Press
) -> None:
    press("d", "right")
    view.workspace.do(edits.dissolve_clusters(view.state, [view.key]))
    assert chosen(view) == ("A", "")
    press("+")
    assert dots(view) == {"A": 1}
