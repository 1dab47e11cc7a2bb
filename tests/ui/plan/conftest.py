# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The plan of the mockup `02` in a real library, and its view in a window of 1366 by 686."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from facilitator.domain import edits
from facilitator.domain.clock import FixedClock
from facilitator.domain.records import Participant, Session, Stage, Voice
from facilitator.store.workspace import Workspace
from facilitator.ui import texts, theme
from facilitator.ui.plan.plan_view import PlanView

SESSION = "5" * 32
STAGES = [
    ("Welcome, last actions", "review", 10),
    ("Set the conditions", "plenary", 5),
    ("A moment that mattered", "pairs", 20),
    ("Silent writing", "silent_write", 8),
    ("Share and capture", "capture", 25),
    ("Break", "break", 10),
    ("Make sense together", "cluster", 20),
    ("Choose what matters", "vote", 7),
    ("Decide and act", "decide", 12),
    ("What I take with me", "checkout", 5),
]


@pytest.fixture(autouse=True)
def swept(qapp: QApplication) -> Iterator[None]:
    """The views of one test are gone before the next; without an event loop they would stay."""
    texts.install_language(qapp, "en")
    yield
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    opened = Workspace.open(tmp_path / "library.facilitator")
    session = Session(
        SESSION,
        title="What makes a good handover?",
        question="What makes a good handover?",
        date="2026-11-26",
        start="13:00",
        end="15:00",
        place="Library hall",
        second_language="sv",
        people_expected=18,
    )
    stages = [
        Stage("a" * 31 + str(i), SESSION, float(i), title, mode=mode, minutes=minutes)
        for i, (title, mode, minutes) in enumerate(STAGES)
    ]
    stages[4] = Stage(
        "a" * 31 + "4",
        SESSION,
        4.0,
        "Share and capture",
        "What made a handover go well – or not – for you?",
        "Vad gjorde att en överlämning fungerade – eller inte – för dig?",
        "capture",
        25,
        "If it goes quiet: “Who has a different experience?”",
        phones=True,
    )
    people = [
        Participant("b" * 31 + "1", SESSION, "Marta Berg", "MB", ("Service users",), position=1),
        Participant("b" * 31 + "2", SESSION, "Per Holm", "PH", ("Managers", "Hosts"), position=2),
        Participant("b" * 31 + "3", SESSION, "Rolf Dahl", "RD", ("Service users",), position=3),
        Participant("b" * 31 + "4", SESSION, "", "", ("Volunteers",), 4, position=4),
    ]
    voice = Voice("c" * 32, SESSION, 1, "Service users")
    opened.do(edits.add_session(session, [*stages, voice, *people]))
    yield opened
    opened.close()


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock(datetime.fromisoformat("2026-11-26T09:40").astimezone())


@pytest.fixture
def view(qapp: QApplication, qtbot: QtBot, workspace: Workspace, clock: FixedClock) -> PlanView:
    theme.apply_theme(qapp, theme.make_theme(dark=False))
    made = PlanView(workspace, SESSION, clock=clock)
    qtbot.addWidget(made)
    made.resize(1366, 686)
    made.show()
    return made
