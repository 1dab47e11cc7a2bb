# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The session of the pictures, in a real library: people, voices, stages, notes, some in groups."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path
from uuid import NAMESPACE_OID, uuid5

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from facilitator.domain import edits
from facilitator.domain.clock import utc_text
from facilitator.domain.records import Note, Participant, Session, Stage, Voice
from facilitator.domain.state import State
from facilitator.store.workspace import Workspace
from facilitator.ui import texts


def key(name: str) -> str:
    """The id of a record of the session, always the same."""
    return str(uuid5(NAMESPACE_OID, name))


SESSION = key("session")
STAGES = [
    ("Welcome, last actions", "review", 10, "What did we promise each other?"),
    ("Set the conditions", "plenary", 5, "What do we need from each other today?"),
    ("A moment that mattered", "pairs", 20, "Tell one moment."),
    ("Silent writing", "silent_write", 8, "Write what you think."),
    ("Share and capture", "capture", 25, "What made a handover go well – or not – for you?"),
    ("Break", "break", 10, ""),
    ("Make sense together", "cluster", 20, "Which notes belong together?"),
    ("Choose what matters", "vote", 7, "Three dots each."),
    ("Decide and act", "decide", 12, "What will we try before we meet again? Who takes it on?"),
    ("What I take with me", "checkout", 5, "One word."),
]
PRIVATE = "If it goes quiet: “Who has a different experience?” Start with the service users."
VOICES = ["Service users", "Personal assistants", "Managers", "Relatives"]
PEOPLE = [
    ("Marta Berg", "MB", 1), ("Rolf Dahl", "RD", 1), ("Kersti Eller", "KE", 1),
    ("Anna Karlsson", "AK", 2), ("Jonas Strand", "JS", 2), ("Tiina Nurm", "TN", 2),
    ("Per Holm", "PH", 3), ("Sara Wik", "SW", 3), ("Lena Moen", "LM", 4),
]  # fmt: skip
NOTES = [
    ("Ten minutes overlap makes the whole evening calm", "AK", "A"),
    ("She knew I take my tea before my tablets", "MB", ""),
    ("On Sundays I wait, not knowing who comes", "MB", ""),
    ("The paper notebook is quicker than the app", "JS", "C"),
    ("Nobody asks me how the day was", "MB", ""),
    ("New faces every week – I start from zero", "RD", ""),
    ("I want to be in the room when you talk about me", "KE", "E"),
    ("I hand over in the stairwell with my coat on", "JS", ""),
    ("I can’t read what is written about me", "KE", ""),
    ("Night to morning is where things get lost", "SW", "D"),
    ("My son explains everything again and again", "LM", ""),
    ("Overlap isn’t paid, so it doesn’t happen", "PH", ""),
    ("The app logs me out in the lift", "TN", "C"),
    ("Managers plan shifts without asking us", "JS", ""),
    ("Weekend staff have no one to call", "TN", "D"),
    ("A one-page ‘about me’ helped us a lot", "PH", ""),
    ("Rushed = mistakes with medicine", "LM", "A"),
    ("Three places to write the same thing", "SW", ""),
    ("He asks, he doesn’t assume", "KE", ""),
    ("Ask once, then trust the answer", "RD", ""),
    ("The on-call number changed and no one knew", "PH", ""),
    ("Five quiet minutes before the door", "TN", ""),
    ("Relatives never see the notebook", "LM", ""),
]
GROUPS = ["Time to talk", "Known as a person", "Notebook and app", "Nights and weekends",
          "Who decides"]  # fmt: skip


def at(clock: str) -> datetime:
    """A moment of the day of the session, in this computer's time."""
    return datetime.fromisoformat(f"2026-11-26T{clock}").astimezone()


class SettableClock:
    """A clock that a test turns."""

    def __init__(self, moment: datetime) -> None:
        self.moment, self.lag = moment, 0.0

    def now(self) -> datetime:
        return self.moment

    def monotonic(self) -> float:
        return self.moment.timestamp() + self.lag


def plan(workspace: Workspace) -> None:
    """The planned session: nothing has begun, nothing was said."""
    session = Session(
        SESSION, title="What makes a good handover?", date="2026-11-26", start="13:00", end="15:00",
        status="ready",
    )  # fmt: skip
    stages = [
        Stage(key(f"stage{i}"), SESSION, float(i), title, prompt, mode=mode, minutes=minutes,
              private_notes=PRIVATE)
        for i, (title, mode, minutes, prompt) in enumerate(STAGES)
    ]  # fmt: skip
    voices = [Voice(key(f"voice{i}"), SESSION, i, name) for i, name in enumerate(VOICES, 1)]
    people = [
        Participant(key(short), SESSION, name, short, (VOICES[voice - 1],),
                    voice_id=key(f"voice{voice}"), position=float(i))
        for i, (name, short, voice) in enumerate(PEOPLE)
    ]  # fmt: skip
    workspace.do(edits.add_session(session, [*stages, *voices, *people]))


def run_until(workspace: Workspace, stage: int, clock: str) -> None:
    """Stages were gone through; the one of this number runs since `clock`."""
    for number in range(stage):
        workspace.do(
            edits.go_to_stage(
                workspace.state, key(f"stage{number}"), utc_text(at(f"13:0{number}:00"))
            )
        )
    workspace.do(edits.go_to_stage(workspace.state, key(f"stage{stage}"), utc_text(at(clock))))


def fill(workspace: Workspace) -> None:
    """What was said, and five groups of which some have notes."""
    clusters: dict[str, str] = {}
    for i, name in enumerate(GROUPS):
        edit = edits.add_cluster(workspace.state, SESSION, name=name, at=(360.0 * i, 12.0))
        workspace.do(edit)
        clusters["ABCDE"[i]] = next(edit.of("cluster")).id
    for text, who, letter in NOTES:
        workspace.do(
            edits.add_note(
                workspace.state,
                SESSION,
                text=text,
                author_id=key(who),
                cluster_id=clusters.get(letter),
            )
        )


class Hall:
    """A library with the session of the pictures, a clock to turn, and short ways to look."""

    session = SESSION

    def __init__(self, workspace: Workspace) -> None:
        self.workspace = workspace
        self.clock = SettableClock(at("13:52:00"))

    @property
    def state(self) -> State:
        return self.workspace.state

    def key(self, name: str) -> str:
        return key(name)

    def turn(self, clock: str) -> None:
        """It is so late now."""
        self.clock.moment = at(clock)

    def pass_time(self, *, wall: float, steady: float) -> None:
        """So many seconds later by the wall clock, and by the one that nobody can set."""
        self.clock.moment += timedelta(seconds=wall)
        self.clock.lag += steady - wall

    def plan_stage(self, number: int, **values: object) -> None:
        """What the plan says of a stage, before the session begins."""
        edit = edits.write_stage(self.state, key(f"stage{number}"), **values)
        self.workspace.do(edit)

    def say(self, *texts: str) -> None:
        """Notes, one after the other."""
        for text in texts:
            self.workspace.do(edits.add_note(self.state, SESSION, text=text))

    def run_until(self, stage: int, clock: str) -> None:
        run_until(self.workspace, stage, clock)

    def fill(self) -> None:
        fill(self.workspace)

    def texts(self) -> list[str]:
        """What was said, in order."""
        return [note.text for note in self.state.notes_of(SESSION)]

    def last(self) -> Note:
        return self.state.notes_of(SESSION)[-1]

    def letters(self) -> dict[str, str]:
        """Ids of the groups by letter."""
        return {c.letter: c.id for c in self.state.clusters_of(SESSION)}

    def break_disk(self, *, broken: bool = True) -> None:
        """From now on the file takes nothing, as on a stick whose switch was moved; or it does."""
        self.workspace._connection.cursor().execute(f"PRAGMA query_only = {int(broken)}")


@pytest.fixture(autouse=True)
def english(qapp: QApplication) -> None:
    """With the plurals of English, whatever was spoken before."""
    texts.install_language(qapp, "en")


@pytest.fixture
def hall(tmp_path: Path) -> Iterator[Hall]:
    workspace = Workspace.open(tmp_path / "library.db")
    plan(workspace)
    yield Hall(workspace)
    workspace.close()


@pytest.fixture
def shown(qtbot: QtBot) -> Callable[[QWidget], QWidget]:
    """Show a widget as the window that has the keyboard."""

    def show(widget: QWidget) -> QWidget:
        qtbot.addWidget(widget)
        widget.show()
        widget.activateWindow()
        qtbot.waitUntil(widget.isActiveWindow)
        return widget

    return show
