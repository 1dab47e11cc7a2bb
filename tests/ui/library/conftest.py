# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""A library like that of the mockup `01`: four learning groups, 23 sessions, seven actions."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from facilitator.domain import edits
from facilitator.domain.clock import FixedClock
from facilitator.domain.ids import new_id
from facilitator.domain.records import (
    Action,
    Decision,
    LearningGroup,
    Note,
    Participant,
    Record,
    Session,
)
from facilitator.store.workspace import Workspace
from facilitator.ui import texts
from facilitator.ui.library import LibraryView

MORNING = datetime(2026, 11, 26, 8, 30, tzinfo=UTC)
PRINTED = "2026-11-20T12:00:00.000+00:00"

# Title, date, number, status, printed, people, notes, decisions, start, end, place.
SESSIONS = {
    "Personal assistance": [
        ("Who hands over to whom", "2026-10-08", 1, "done", True, 14, 31, 1, "", "", ""),
        ("A day in your shoes", "2026-10-22", 2, "done", True, 16, 52, 3, "", "", ""),
        ("What we learned from October", "2026-11-05", 3, "done", True, 18, 47, 2, "", "", ""),
        ("What makes a good handover?", "2026-11-26", 4, "ready", False, 18, 0, 0,
         "13:00", "15:00", "Library hall"),
        ("Trying it for two weeks", "2026-12-10", 5, "draft", False, 18, 0, 0, "", "", ""),
    ],
    "Neighbourhood stories": [
        *((f"Street {n}", f"2026-0{n + 3}-14", n, "done", True, 20, 30, 2, "", "", "")
          for n in range(1, 7)),
        ("The square after dark", "2026-11-18", 7, "done", False, 31, 88, 4, "", "", ""),
        ("Who is missing from the table?", "2026-12-02", 8, "draft", False, 0, 0, 0,
         "10:00", "12:00", ""),
    ],
    "Peer mentors": [
        *((f"Mentors {n}", f"2026-0{n + 4}-11", n, "done", True, 8, 20, 1, "", "", "")
          for n in range(1, 5)),
        ("Listening when it is hard", "2026-11-16", 5, "done", True, 9, 24, 1, "", "", ""),
        ("Boundaries and kindness", "2026-11-30", 6, "ready", False, 0, 0, 0,
         "14:00", "15:30", ""),
    ],
    "Housing, lived experience": [
        (f"Housing {n}", f"2026-0{n + 5}-09", n, "done", True, 12, 40, 2, "", "", "")
        for n in range(1, 4)
    ],
    "": [("Open evening", "2026-05-20", 1, "done", True, 25, 60, 0, "", "", "")],
}  # fmt: skip
# Title of the session that it comes from, text, owner, due.
ACTIONS = [
    ("What we learned from October", "Ask the depot for a key cabinet", "Per Holm", "2026-11-20"),
    ("The square after dark", "Translate the welcome card to Arabic", "Iman H.", "2026-11-21"),
    ("What we learned from October", "Bring the shift diary to session 4", "Anna K.", "2026-11-26"),
    ("What we learned from October", "Call the night team, listen for 30 minutes", "Sara Wik",
     "2026-11-26"),
    ("The square after dark", "Lights on Mill Street: report the three dark spots", "Görel O.",
     "2026-12-02"),
    ("Listening when it is hard", "Find a quiet room for mentors", "Ben N.", "2026-12-04"),
    ("The square after dark", "Invite two young people to plan session 9", "Liv M.", "2026-12-07"),
]  # fmt: skip


def fill(workspace: Workspace) -> None:
    """Put everything into an empty library."""
    for position, (name, sessions) in enumerate(SESSIONS.items()):
        group = LearningGroup(new_id(), name, position=position) if name else None
        for place, values in enumerate(sessions):
            session, parts = session_of(group, values)
            groups: list[Record] = [group] if group and place == 0 else []
            workspace.do(edits.add_session(session, [*groups, *parts]))
    for title in ("Not needed any more", "Twice by mistake"):
        session = Session(new_id(), title=title, date="2026-03-03", binned=True)
        workspace.do(edits.add_session(session))


def session_of(group: LearningGroup | None, values: tuple) -> tuple[Session, list[Record]]:
    title, day, number, status, printed, people, notes, decisions, start, end, place = values
    session = Session(
        new_id(),
        group.id if group else None,
        number,
        title,
        date=day,
        start=start,
        end=end,
        place=place,
        status=status,
        people_expected=people if status in ("draft", "ready") else 0,
        printed_at=PRINTED if printed else "",
    )
    parts: list[Record] = []
    for number, (of, text, owner, due) in enumerate(ACTIONS):
        if of == title:
            parts.append(Action(new_id(), session.id, text, owner, due=due, position=number))
    if status == "done":
        parts.append(Participant(new_id(), session.id, count=people))
        parts += [Note(new_id(), session.id, f"Note {n}", float(n)) for n in range(notes)]
        parts += [Decision(new_id(), session.id, f"Decision {n}") for n in range(decisions)]
    return session, parts


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock(MORNING)


@pytest.fixture
def empty(tmp_path: Path) -> Iterator[Workspace]:
    workspace = Workspace.open(tmp_path / "library.facilitator")
    yield workspace
    workspace.close()


@pytest.fixture(scope="session")
def autumn_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("autumn") / "library.facilitator"
    workspace = Workspace.open(path)
    fill(workspace)
    workspace.close()
    return path


@pytest.fixture
def autumn(autumn_file: Path, tmp_path: Path) -> Iterator[Workspace]:
    path = tmp_path / "autumn.facilitator"
    shutil.copy(autumn_file, path)
    workspace = Workspace.open(path)
    yield workspace
    workspace.close()


@pytest.fixture
def view(qtbot: QtBot, autumn: Workspace, clock: FixedClock) -> LibraryView:
    return shown(qtbot, autumn, clock)


def shown(qtbot: QtBot, workspace: Workspace, clock: FixedClock) -> LibraryView:
    """The library in a window of the mockup's size."""
    made = LibraryView(workspace, clock=clock)
    qtbot.addWidget(made)
    made.resize(1366, 738)
    made.show()
    made.activateWindow()
    return made


@pytest.fixture
def english(qapp: QApplication) -> None:
    """With the plurals of English."""
    texts.install_language(qapp, "en")
