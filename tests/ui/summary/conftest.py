# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""A session with notes, groups, dots, a decision and an action, and its summary in a window."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from facilitator.domain import edits
from facilitator.domain.clock import FixedClock
from facilitator.domain.records import (
    Action,
    Cluster,
    Decision,
    Dots,
    LearningGroup,
    Note,
    Participant,
    Session,
    Voice,
)
from facilitator.store.workspace import Workspace
from facilitator.ui import texts, theme
from facilitator.ui.summary import pages
from facilitator.ui.summary.maker import Step
from facilitator.ui.summary.summary_view import SummaryView
from facilitator.ui.tasks import Tasks

SESSION = "5" * 32
NOTES = ["Ten minutes overlap", "Nobody asks me how the day was", "Rushed = mistakes"]
LOOSE = ["Bus times don’t match the shift"]


def key(letter: str, number: int) -> str:
    return letter * 30 + f"{number:02d}"


@pytest.fixture(autouse=True)
def swept(qapp: QApplication) -> Iterator[None]:
    """The views of one test are gone before the next; without an event loop they would stay."""
    texts.install_language(qapp, "en")
    theme.apply_theme(qapp, theme.make_theme(dark=False))
    yield
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    opened = Workspace.open(tmp_path / "library.facilitator")
    session = Session(
        SESSION,
        "e" * 32,
        4,
        "What makes a good handover?",
        purpose="We met to hear what a handover is like.",
        date="2026-11-26",
        start="13:00",
        end="15:00",
        place="Library hall",
        people_expected=18,
        letters=1,
    )
    voices = [
        Voice(key("c", 1), SESSION, 1, "Service users"),
        Voice(key("c", 2), SESSION, 2, "Staff"),
    ]
    people = [
        Participant(
            key("b", 1), SESSION, count=14, voice_id=voices[0].id, roles=("Service users",)
        ),
        Participant(
            key("b", 2), SESSION, "Anna Karlsson", "AK", ("Staff",), 4, voice_id=voices[1].id
        ),
    ]
    cluster = Cluster(key("d", 1), SESSION, "A", "Time to talk")
    notes = [
        Note(
            key("f", i),
            SESSION,
            text,
            float(i),
            voice_id=voices[i % 2].id,
            author_id=people[1].id,
            cluster_id=cluster.id if text in NOTES else None,
        )
        for i, text in enumerate([*NOTES, *LOOSE])
    ]
    outcomes = [
        Dots(key("1", 1), SESSION, cluster.id, None, 15),
        Decision(key("2", 1), SESSION, "Try ten paid minutes."),
        Action(key("3", 1), SESSION, "Put it in the rota", "Per Holm", due="2026-11-30"),
    ]
    parts = [LearningGroup("e" * 32, "Personal assistance"), *voices, *people, cluster, *notes]
    opened.do(edits.add_session(session, [*parts, *outcomes]))
    yield opened
    opened.close()


@pytest.fixture
def tasks(qapp: QApplication) -> Iterator[Tasks]:
    made = Tasks()
    yield made
    made.close()


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock(datetime.fromisoformat("2026-11-26T15:04").astimezone())


@pytest.fixture
def view(qtbot: QtBot, workspace: Workspace, *, tasks: Tasks, clock: FixedClock) -> SummaryView:
    """The view with its first paper ready."""
    made = SummaryView(workspace, SESSION, tasks=tasks, clock=clock)
    qtbot.addWidget(made)
    made.resize(1366, 686)
    made.show()
    qtbot.waitUntil(lambda: made.maker.step is Step.READY)
    return made


Read = Callable[[bytes], str]


@pytest.fixture
def read() -> Read:
    """The words of a PDF file, page after page."""

    def words(data: bytes) -> str:
        with pages._pdfium:  # a worker may be drawing a page just now
            document = pypdfium2.PdfDocument(data)
            found = [page.get_textpage().get_text_bounded() for page in document]
            document.close()
        return " ".join(" ".join(found).split())

    return words
