# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The file behind the preview: one at a time, always for what is said now."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from facilitator.domain.summary import Summary
from facilitator.ui.summary.maker import Paper, PaperMaker, Step
from facilitator.ui.tasks import Tasks


class Said:
    """What the paper should say, for a test to change."""

    def __init__(self) -> None:
        self.summary: Summary | None = Summary("First")

    def __call__(self) -> Summary | None:
        return self.summary


@pytest.fixture
def said() -> Said:
    return Said()


@pytest.fixture
def maker(qapp: QApplication, tasks: Tasks, said: Said) -> Iterator[PaperMaker]:
    made = PaperMaker(tasks, said)
    yield made
    made.deleteLater()


def test_who_waits_gets_the_paper_of_now(maker: PaperMaker, said: Said, qtbot: QtBot) -> None:
    got: list[Paper] = []
    maker.when_ready(got.append)
    said.summary = Summary("Second")
    maker.look()
    qtbot.waitUntil(lambda: bool(got))
    assert [paper.summary.title for paper in got] == ["Second"]
    maker.when_ready(got.append)
    assert len(got) == 2


def test_many_changes_are_one_file_at_the_end(maker: PaperMaker, said: Said, qtbot: QtBot) -> None:
    made: list[str] = []
    maker.changed.connect(lambda: made.append(maker.step.name))
    for number in range(20):
        said.summary = Summary(f"Number {number}")
        maker.look()
    qtbot.waitUntil(lambda: maker.step is Step.READY)
    assert made.count("MAKING") == 1
    assert maker.paper is not None
    assert maker.paper.summary.title == "Number 19"


def test_a_change_taken_back_needs_no_new_file(maker: PaperMaker, said: Said, qtbot: QtBot) -> None:
    maker.make()
    qtbot.waitUntil(lambda: maker.step is Step.READY)
    paper, first = maker.paper, said.summary
    assert first is not None
    said.summary = replace(first, title="Other")
    maker.look()
    assert maker.step is Step.OUT_OF_DATE
    said.summary = first
    qtbot.waitUntil(lambda: maker.step is Step.READY)
    assert maker.paper is paper


def test_a_folder_that_is_gone_is_told_and_can_be_tried_again(
    maker: PaperMaker, said: Said, qtbot: QtBot
) -> None:
    folder = Path(maker._folder.name)
    shutil.rmtree(folder)
    maker.make()
    qtbot.waitUntil(lambda: maker.step is Step.STUCK)
    assert maker.problem is not None
    assert maker.problem.code == "export.no_folder"
    folder.mkdir()
    maker.make()
    qtbot.waitUntil(lambda: maker.step is Step.READY)


def test_a_session_that_is_gone_makes_nothing(maker: PaperMaker, said: Said) -> None:
    said.summary = None
    maker.look(soon=False)
    maker.make()
    assert maker.step is Step.OUT_OF_DATE
