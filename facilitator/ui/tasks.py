# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Work that takes time, off the GUI thread. The only module that knows asyncio and qasync.

Work is a plain function over frozen values; it returns a value. Its result arrives on the GUI
thread from the event loop, never inside a coroutine, so a slot may open a dialog there.

asyncio is imported with the first work, not with the window: the frame is painted before.
"""

from __future__ import annotations

import time
from functools import partial
from threading import Event
from typing import TYPE_CHECKING, Any, TypeVar

import shiboken6
from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from facilitator.domain.errors import KnownError
from facilitator.ui import errors

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Callable, Coroutine
    from concurrent.futures import ThreadPoolExecutor

T = TypeVar("T")
_THREADS = 2
_TURN, _PAUSE = 0.001, 0.0002  # seconds of work in Python, and for whoever waits


class Cancelled(Exception):
    """Raised inside work by `Progress.check` once nobody wants the result any more."""


class Progress:
    """What the work holds to say how far it is, and to hear that it may stop."""

    def __init__(self, tell: Callable[[float, str], object] | None = None) -> None:
        self._stop = Event()
        self._tell = tell
        self._since = 0.0

    def report(self, done: float, what: str = "") -> None:
        """`done` from 0.0 to 1.0; `what` is being done now. Stops the work if it was cancelled."""
        self.check()
        if self._tell is not None:
            self._tell(done, what)

    def check(self) -> None:
        """Raise `Cancelled` when the work may stop."""
        if self.cancelled:
            raise Cancelled

    def give_way(self) -> None:
        """As `check`, and let the window go first: for long work in Python, called all along.

        Python runs one thread at a time, and a key would wait until it is this one's turn to.
        """
        self.check()
        if time.perf_counter() - self._since > _TURN:
            time.sleep(_PAUSE)
            self._since = time.perf_counter()

    def cancel(self) -> None:
        """Let the work stop soon."""
        self._stop.set()

    @property
    def cancelled(self) -> bool:
        """Whether the work may stop."""
        return self._stop.is_set()


class Task:
    """Work that was started."""

    def __init__(self) -> None:
        self.progress = Progress()
        self.running = True

    def cancel(self) -> None:
        """Let it stop soon; its result is not delivered."""
        self.progress.cancel()


class Tasks(QObject):
    """Keeps what runs. One for the program, made and closed by the composition root."""

    _deliver = Signal(object)

    def __init__(
        self,
        parent: QObject | None = None,
        *,
        problem: Callable[[KnownError], object] | None = None,
    ) -> None:
        """`problem` hears of the known errors for which `start` got no `failed`."""
        super().__init__(parent)
        self._problem = problem
        self._loop: asyncio.AbstractEventLoop | None = None
        self._pool: ThreadPoolExecutor | None = None
        self._held: set[asyncio.Task[None]] = set()
        self._tasks: set[Task] = set()

    def start(
        self,
        work: Callable[[Progress], T],
        done: Callable[[T], object],
        *,
        failed: Callable[[KnownError], object] | None = None,
        progress: Callable[[float, str], object] | None = None,
        ended: Callable[[], object] | None = None,
        owner: QObject | None = None,
    ) -> Task:
        """Run `work` in a thread; `done` gets its result.

        `failed` gets a `KnownError`; a bug is logged and shown. `ended` is called last in every
        case, cancelled or not. Nothing is called once `owner` has been destroyed.
        """
        task = Task()
        self._tasks.add(task)
        if progress is not None:
            task.progress = self._progress(task, progress, owner)

        def settle(outcome: Callable[[], object] | None) -> None:
            task.running = False
            self._tasks.discard(task)
            if outcome is not None and _wanted(task, owner):
                outcome()
            if ended is not None and _alive(owner):
                ended()

        async def run() -> None:
            loop = self._running_loop()
            try:
                result = await loop.run_in_executor(self._pool, work, task.progress)
            except Cancelled:
                self._deliver.emit(partial(settle, None))
            except KnownError as problem:
                tell = failed or self._problem or errors.report_bug
                self._deliver.emit(partial(settle, partial(tell, problem)))
            except Exception as problem:
                self._deliver.emit(partial(settle, partial(errors.report_bug, problem)))
            else:
                self._deliver.emit(partial(settle, partial(done, result)))

        self.spawn(run())
        return task

    def _progress(
        self, task: Task, told: Callable[[float, str], object], owner: QObject | None
    ) -> Progress:
        def on_gui(done: float, what: str) -> None:
            if task.running and _wanted(task, owner):
                told(done, what)

        return Progress(lambda done, what: self._deliver.emit(partial(on_gui, done, what)))

    def spawn(self, coroutine: Coroutine[Any, Any, None]) -> None:
        """Run a coroutine on the GUI thread and keep it; a bug in it is logged and shown."""
        held = self._running_loop().create_task(coroutine)
        self._held.add(held)
        held.add_done_callback(self._let_go)

    def _let_go(self, held: asyncio.Task[None]) -> None:
        self._held.discard(held)
        if not held.cancelled() and (problem := held.exception()) is not None:
            self._deliver.emit(partial(errors.report_bug, problem))

    def running(self) -> int:
        """How many pieces of work are not settled yet."""
        return len(self._tasks)

    def cancel_all(self) -> None:
        """Nobody wants any of the results any more."""
        for task in list(self._tasks):
            task.cancel()

    def close(self) -> None:
        """Cancel everything, wait for the threads, and take asyncio off the GUI thread."""
        self.cancel_all()
        if self._pool is not None:
            self._pool.shutdown(wait=True, cancel_futures=True)
            self._pool = None
        if self._loop is not None:
            for held in list(self._held):
                held.cancel()
            _leave(self._loop)
            self._loop = None

    def _running_loop(self) -> asyncio.AbstractEventLoop:
        if self._loop is None:
            from concurrent.futures import ThreadPoolExecutor

            from PySide6.QtCore import Qt
            from qasync import QEventLoop

            self._deliver.connect(_call, Qt.ConnectionType.QueuedConnection)

            # Qt's loop runs already (or is about to): asyncio joins it as a guest.
            self._loop = QEventLoop(QCoreApplication.instance(), already_running=True)
            self._pool = ThreadPoolExecutor(_THREADS, thread_name_prefix="facilitator")
        return self._loop


def _call(outcome: Callable[[], object]) -> None:
    outcome()


def _alive(owner: QObject | None) -> bool:
    return owner is None or shiboken6.isValid(owner)


def _wanted(task: Task, owner: QObject | None) -> bool:
    return not task.progress.cancelled and _alive(owner)


def _leave(loop: asyncio.AbstractEventLoop) -> None:
    """What `run_forever` does at its end; qasync leaves it to us when Qt's loop came first."""
    import asyncio

    app = QCoreApplication.instance()
    if app is not None:
        # Let cancelled coroutines see their cancellation before the loop is gone.
        app.processEvents()
    # Not loop.stop(): it also tells Qt to quit, and then no later event loop would start.
    loop._QEventLoop__is_running = False  # type: ignore[attr-defined]  # noqa: SLF001
    asyncio._set_running_loop(None)  # noqa: SLF001  exported for loops like this one
    loop.close()


def run_app(app: QCoreApplication, opened: Callable[[], object], tasks: Tasks) -> int:
    """Run the program until it quits. `opened` is called as soon as its loop runs."""
    QTimer.singleShot(0, opened)
    try:
        return app.exec()
    finally:
        tasks.close()
