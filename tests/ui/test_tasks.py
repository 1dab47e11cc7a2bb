# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Work runs beside the window, its result comes back to it, and nothing is lost on the way."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from facilitator.domain.errors import KnownError
from facilitator.ui import errors
from facilitator.ui.tasks import Cancelled, Progress, Tasks, run_app

GUI = threading.current_thread()


@pytest.fixture
def tasks(qapp: QApplication) -> Iterator[Tasks]:
    made = Tasks()
    yield made
    made.close()


def test_the_result_arrives_on_the_gui_thread(tasks: Tasks, qtbot: QtBot) -> None:
    heard: list[object] = []

    def work(progress: Progress) -> threading.Thread:
        return threading.current_thread()

    def done(worker: threading.Thread) -> None:
        heard.extend([worker is not GUI, threading.current_thread() is GUI])

    tasks.start(work, done, ended=lambda: heard.append("ended"))
    qtbot.waitUntil(lambda: "ended" in heard)
    assert heard == [True, True, "ended"]
    assert tasks.running() == 0


def test_progress_in_order_on_the_gui_thread(tasks: Tasks, qtbot: QtBot) -> None:
    told: list[tuple[float, str]] = []
    threads: set[threading.Thread] = set()
    ended: list[int] = []

    def work(progress: Progress) -> int:
        for page in range(1, 5):
            progress.report(page / 4, f"page {page}")
        return 4

    def hear(done: float, what: str) -> None:
        told.append((done, what))
        threads.add(threading.current_thread())

    tasks.start(work, ended.append, progress=hear)
    qtbot.waitUntil(lambda: bool(ended))
    assert told == [(0.25, "page 1"), (0.5, "page 2"), (0.75, "page 3"), (1.0, "page 4")]
    assert threads == {GUI}


def test_a_known_error_goes_to_failed(tasks: Tasks, qtbot: QtBot) -> None:
    heard: list[str] = []

    def work(progress: Progress) -> None:
        raise KnownError("export.no_space", path="x")

    tasks.start(
        work,
        lambda _none: heard.append("done"),
        failed=lambda problem: heard.append(problem.code),
        ended=lambda: heard.append("ended"),
    )
    qtbot.waitUntil(lambda: "ended" in heard)
    assert heard == ["export.no_space", "ended"]


def test_a_known_error_without_failed_goes_to_the_window(qapp: QApplication, qtbot: QtBot) -> None:
    heard: list[str] = []
    tasks = Tasks(problem=lambda problem: heard.append(problem.code))

    def work(progress: Progress) -> None:
        raise KnownError("export.no_folder", path="x")

    tasks.start(work, lambda _none: None)
    qtbot.waitUntil(lambda: heard == ["export.no_folder"])
    tasks.close()


def test_a_bug_is_reported(tasks: Tasks, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    bugs: list[BaseException] = []
    monkeypatch.setattr(errors, "report_bug", bugs.append)

    def work(progress: Progress) -> int:
        return 1 // 0

    ended: list[bool] = []
    tasks.start(work, lambda _one: None, ended=lambda: ended.append(True))
    qtbot.waitUntil(lambda: bool(ended))
    assert [type(bug) for bug in bugs] == [ZeroDivisionError]


def test_cancelled_work_stops_and_delivers_nothing(tasks: Tasks, qtbot: QtBot) -> None:
    started, heard = threading.Event(), []
    stopped: list[bool] = []

    def work(progress: Progress) -> None:
        started.set()
        try:
            while True:
                progress.check()
        except Cancelled:
            stopped.append(True)
            raise

    task = tasks.start(
        work, lambda _none: heard.append("done"), ended=lambda: heard.append("ended")
    )
    qtbot.waitUntil(started.is_set)
    assert task.running
    task.cancel()
    qtbot.waitUntil(lambda: heard == ["ended"])
    assert stopped == [True]
    assert not task.running


def test_nothing_is_called_for_an_owner_that_is_gone(tasks: Tasks, qtbot: QtBot) -> None:
    owner, go, heard = QObject(), threading.Event(), []

    def work(progress: Progress) -> str:
        go.wait()
        return "late"

    tasks.start(work, heard.append, ended=lambda: heard.append("ended"), owner=owner)
    import shiboken6

    shiboken6.delete(owner)
    go.set()
    qtbot.waitUntil(lambda: tasks.running() == 0)
    assert heard == []


def test_a_dialog_may_be_opened_where_the_result_arrives(tasks: Tasks, qtbot: QtBot) -> None:
    """No coroutine is on the stack there, so other work goes on under a nested loop."""
    heard: list[str] = []

    def inside(_value: int) -> None:
        assert asyncio.current_task() is None
        tasks.start(lambda _progress: 2, lambda _two: heard.append("second"))
        qtbot.waitUntil(lambda: "second" in heard)
        heard.append("first")

    tasks.start(lambda _progress: 1, inside)
    qtbot.waitUntil(lambda: "first" in heard)
    assert heard == ["second", "first"]


def test_coroutines_run_on_the_gui_thread(tasks: Tasks, qtbot: QtBot) -> None:
    heard: list[bool] = []

    async def later() -> None:
        await asyncio.sleep(0)
        heard.append(threading.current_thread() is GUI)

    tasks.spawn(later())
    qtbot.waitUntil(lambda: heard == [True])


def test_closing_waits_and_leaves_no_loop_behind(qapp: QApplication) -> None:
    tasks, started = Tasks(), threading.Event()

    def work(progress: Progress) -> None:
        started.set()
        while not progress.cancelled:
            pass

    tasks.start(work, lambda _none: None)
    qapp.processEvents()
    started.wait(5)
    tasks.close()
    assert asyncio.run(one()) == 1


async def one() -> int:
    return 1


def test_the_program_runs_and_ends(qapp: QApplication) -> None:
    heard: list[str] = []
    tasks = Tasks()

    def done(value: str) -> None:
        heard.append(value)
        QTimer.singleShot(0, qapp.quit)

    code = run_app(qapp, lambda: tasks.start(lambda _progress: "made", done), tasks)
    assert (code, heard) == (0, ["made"])
