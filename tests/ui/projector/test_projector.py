# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What the room gets to see while a session runs, and what happens to its screen."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from facilitator.domain import edits
from facilitator.domain.clock import utc_text
from facilitator.domain.records import Action, Dots, Note, Stage
from facilitator.domain.screens import (
    ActionsScreen,
    BlankScreen,
    BoardScreen,
    BreakScreen,
    GroupsScreen,
    PromptScreen,
    Screen,
    Timer,
    VotesScreen,
)
from facilitator.ui import theme
from facilitator.ui.projector.projector import Projector
from facilitator.ui.projector.room_screens import RoomScreens
from facilitator.ui.projector.standing import standing
from tests.ui.run.conftest import PEOPLE, PRIVATE, Hall, at, hall

__all__ = ["hall"]


class Plugs(RoomScreens):
    """Screens that a test plugs in and out; the only one of the test stands for the second."""

    def __init__(self) -> None:
        super().__init__()
        self.plugged = False

    def others(self, desk: QWidget) -> list[QScreen]:
        return [QGuiApplication.primaryScreen()] if self.plugged else []

    def is_there(self, name: str) -> bool:
        return self.plugged

    def plug(self, plugged: bool) -> None:
        self.plugged = plugged
        self.changed.emit()


@pytest.fixture
def plugs() -> Plugs:
    return Plugs()


@pytest.fixture
def projector(qtbot: QtBot, qapp: QApplication, hall: Hall, plugs: Plugs) -> Iterator[Projector]:
    """Of the session of the pictures, in the capture stage, still."""
    theme.apply_theme(qapp, theme.make_theme(dark=False, reduced_motion=True))
    desk = QWidget()
    qtbot.addWidget(desk)
    hall.run_until(4, "13:43:54")
    hall.turn("13:52:30")
    made = Projector(hall.workspace, hall.session, clock=hall.clock, desk=desk, screens=plugs)
    yield made
    made.leave()


@pytest.fixture
def settle(qapp: QApplication) -> Callable[[], None]:
    def turn() -> None:
        for _ in range(5):
            qapp.processEvents()

    return turn


def texts(screen: Screen) -> list[str]:
    assert isinstance(screen, BoardScreen | GroupsScreen), screen
    return [note.text for note in screen.notes]


def say(hall: Hall, text: str) -> str:
    edit = edits.add_note(hall.state, hall.session, text=text)
    hall.workspace.do(edit)
    return next(edit.of("note")).id


def go(hall: Hall, stage: int) -> None:
    moment = utc_text(hall.clock.now())
    hall.workspace.do(edits.go_to_stage(hall.state, hall.key(f"stage{stage}"), moment))


# Content


def test_the_prompt_of_the_stage_with_its_time(projector: Projector) -> None:
    projector.start()
    assert projector.screen == PromptScreen(
        "Share and capture",
        "What made a handover go well – or not – for you?",
        spoken=True,
        timer=Timer(16 * 60, 0.66),
    )


def test_a_stage_brings_its_usual_content(
    projector: Projector, hall: Hall, settle: Callable[[], None]
) -> None:
    hall.fill()
    projector.start()
    seen: list[type] = []
    projector.shown.connect(lambda screen: seen.append(type(screen)))
    for stage in (5, 6, 7, 8, 0):
        go(hall, stage)
        settle()
    asked = [PromptScreen] * 3  # the vote is open, nothing is decided yet, nothing was promised
    assert seen == [BreakScreen, GroupsScreen, *asked]


def test_new_notes_wait_until_they_are_shown(
    projector: Projector, hall: Hall, settle: Callable[[], None]
) -> None:
    first = say(hall, "first")
    projector.start()
    projector.choose("board")
    say(hall, "second")
    settle()
    assert texts(projector.screen) == ["first"]
    hall.workspace.do(edits.bin_notes(hall.state, [first]))
    settle()
    assert isinstance(projector.screen, PromptScreen)
    projector.choose("board")
    assert texts(projector.screen) == ["second"]


def test_turning_the_page_shows_what_is_new(projector: Projector, hall: Hall) -> None:
    for number in range(9):
        say(hall, f"note {number}")
    projector.start()
    projector.choose("board")
    assert (projector.page, projector.pages) == (0, 2)
    say(hall, "late")
    projector.turn(1)
    assert (projector.page, projector.pages) == (1, 2)
    assert texts(projector.screen)[-1] == "late"
    projector.turn(1)
    assert projector.page == 1
    projector.turn(-1)
    assert projector.page == 0


def test_turning_goes_from_group_to_group(projector: Projector, hall: Hall) -> None:
    hall.fill()
    projector.choose("groups")
    assert isinstance(projector.screen, GroupsScreen)
    read: list[str] = []
    for _ in range(24):
        if not read or read[-1] != projector.screen.read:
            read.append(projector.screen.read)
        projector.turn(1)
    assert read[:7] == ["", "A", "B", "C", "D", "E", ""]
    projector.read_group(hall.letters()["C"])
    assert projector.screen.read == "C"
    assert texts(projector.screen) == [n.text for n in hall.state.notes_of(hall.session)
                                       if n.cluster_id == hall.letters()["C"]]  # fmt: skip
    projector.turn(-1)
    assert projector.screen.read == "B"


def test_silent_notes_are_only_counted_until_they_are_shown(
    projector: Projector, hall: Hall, settle: Callable[[], None]
) -> None:
    hall.workspace.do(edits.write_stage(hall.state, hall.key("stage3"), hidden=True))
    go(hall, 3)
    say(hall, "quiet")
    projector.start()
    settle()
    assert isinstance(projector.screen, PromptScreen)
    assert projector.screen.waiting == 1
    hall.workspace.do(edits.reveal_notes(hall.state, hall.session, utc_text(at("13:53:00"))))
    settle()
    assert texts(projector.screen) == ["quiet"]


def test_votes_come_when_they_are_closed_and_go_when_they_are_opened(
    projector: Projector, hall: Hall, settle: Callable[[], None]
) -> None:
    hall.fill()
    go(hall, 7)
    projector.start()
    settle()
    hall.workspace.do(edits.set_dots(hall.state, count=5, cluster_id=hall.letters()["A"]))
    settle()
    assert isinstance(projector.screen, PromptScreen)
    projector.choose("votes")
    assert isinstance(projector.screen, PromptScreen)
    hall.workspace.do(edits.close_votes(hall.state, hall.session, utc_text(at("13:55:00"))))
    settle()
    assert isinstance(projector.screen, VotesScreen)
    hall.workspace.do(edits.open_votes(hall.state, hall.session))
    settle()
    assert isinstance(projector.screen, PromptScreen)


def test_minutes_go_by(projector: Projector, hall: Hall) -> None:
    projector.start()
    shown: list[Screen] = []
    projector.shown.connect(shown.append)
    hall.turn("13:52:31")
    projector.refresh()
    assert shown == []
    hall.turn("13:53:00")
    projector.refresh()
    hall.turn("14:10:00")
    projector.refresh()
    assert [screen.timer for screen in shown] == [  # type: ignore[union-attr]
        Timer(15 * 60, 0.64),
        Timer(0, 0.0),
    ]


def test_what_was_promised_opens_the_review(projector: Projector, hall: Hall) -> None:
    hall.workspace.do(edits.add_action(hall.state, hall.session, text="Ring"))
    projector.choose("actions")
    assert isinstance(projector.screen, ActionsScreen)
    assert [action.text for action in projector.screen.actions] == ["Ring"]


# Blank and freeze


def test_blank_and_back(projector: Projector) -> None:
    projector.start()
    projector.blank()
    assert projector.visible() == (BlankScreen(), 0)
    assert standing(projector).words == "Projector: blank"
    projector.blank()
    assert isinstance(projector.visible()[0], PromptScreen)


def test_frozen_it_stays_whatever_happens(
    projector: Projector, hall: Hall, settle: Callable[[], None]
) -> None:
    projector.start()
    before = projector.visible()
    projector.freeze()
    assert standing(projector).icon == "pin"
    go(hall, 5)
    settle()
    assert projector.visible() == before
    projector.freeze()
    assert isinstance(projector.visible()[0], BreakScreen)


def test_frozen_it_still_lets_go_of_what_nobody_shall_see(
    projector: Projector, hall: Hall, settle: Callable[[], None]
) -> None:
    gone, mended = say(hall, "goes"), say(hall, "names Anna")
    projector.start()
    projector.choose("board")
    projector.freeze()
    say(hall, "comes later")
    hall.workspace.do(edits.bin_notes(hall.state, [gone]))
    hall.workspace.do(edits.write_note(hall.state, mended, "names nobody"))
    settle()
    assert projector.is_frozen
    found = texts(projector.visible()[0])
    assert found[-1] == "names nobody"
    assert "goes" not in found
    go(hall, 5)
    settle()
    assert texts(projector.visible()[0]) == found


def test_choosing_ends_blank_and_freeze(projector: Projector) -> None:
    projector.start()
    projector.freeze()
    projector.blank()
    projector.choose("prompt")
    assert not projector.is_frozen
    assert not projector.is_blank


# The window and its screen


def test_it_starts_and_stops(projector: Projector) -> None:
    assert standing(projector).words == "Projector off"
    projector.start_or_stop()
    assert projector.window is not None
    assert projector.window.isVisible()
    assert not projector.window.isFullScreen()
    projector.start_or_stop()
    assert projector.window is None
    assert standing(projector).words == "Projector off"


def test_closing_the_window_is_stopping(projector: Projector) -> None:
    projector.start()
    assert projector.window is not None
    projector.window.close()
    assert not projector.is_on
    assert projector.window is None


def test_on_a_screen_of_its_own_it_fills_it(projector: Projector, plugs: Plugs) -> None:
    plugs.plug(True)
    projector.start()
    assert projector.window is not None
    assert projector.window.isFullScreen()
    assert projector.window.geometry() == QGuiApplication.primaryScreen().geometry()


def test_a_screen_that_goes_is_waited_for(
    projector: Projector, plugs: Plugs, hall: Hall, settle: Callable[[], None]
) -> None:
    plugs.plug(True)
    projector.start()
    plugs.plug(False)
    assert projector.window is None
    assert standing(projector).words == "Projector not found"
    say(hall, "the session goes on")
    go(hall, 5)
    settle()
    plugs.plug(True)
    assert projector.window is not None
    assert projector.window.isFullScreen()
    assert isinstance(projector.visible()[0], BreakScreen)
    plugs.plug(False)
    projector.start_or_stop()
    plugs.plug(True)
    assert projector.window is None
    assert standing(projector).words == "Projector off"


def test_a_screen_that_comes_leaves_an_ordinary_window_alone(
    projector: Projector, plugs: Plugs
) -> None:
    projector.start()
    plugs.plug(True)
    assert projector.window is not None
    assert not projector.window.isFullScreen()


def test_every_frame_of_a_session_is_free_of_names_and_private_notes(
    projector: Projector, hall: Hall, settle: Callable[[], None]
) -> None:
    hall.fill()
    hall.workspace.do(edits.close_votes(hall.state, hall.session, utc_text(at("13:55:00"))))
    projector.start()
    frames: list[Screen] = []
    projector.shown.connect(frames.append)
    for stage in range(10):
        go(hall, stage)
        for content in ("prompt", "board", "groups", "votes", "actions", "rules"):
            projector.choose(content)
            settle()
        projector.turn(1)
    said = repr(frames)
    assert len(frames) > 30
    assert PRIVATE not in said
    for name, initials, _voice in PEOPLE:
        assert name not in said
        assert f"'{initials}'" not in said
    for kind in (Note, Stage, Action, Dots):
        assert not [record_id for record_id in hall.state.part(kind, hall.session)
                    if record_id in said]  # fmt: skip
