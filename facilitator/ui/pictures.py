# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Pictures of every screen, named like the mockups: drawn from real sessions in a real window.

For each moment of the session of the mockups a library is made, a window is opened on it with a
clock that stands still, and what the window shows is drawn.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QPoint, QRect, QSize, QTimer
from PySide6.QtGui import QPixmap, QRegion

from facilitator.domain.clock import FixedClock
from facilitator.intake.demo import MOMENTS, build_sample_library
from facilitator.store.workspace import Workspace
from facilitator.ui.main_window import MainWindow

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from facilitator.ui.settings import Settings
    from facilitator.ui.tasks import Tasks

SCREEN = QSize(1366, 738)  # 1366x768 without the title bar that the system draws
STAND_IN = "Stand-ins get keys but no story @AK #ni"  # what mockup 03 shows half typed
TURNS, TURN_MS = 400, 10  # of the event loop, at most, until a picture has settled
QUIET = 60  # turns without work after which it has


@dataclass(frozen=True, slots=True)
class Picture:
    """`name` as the mockup; `moment` of the sample session (empty: no session at all)."""

    name: str
    moment: str
    compose: Callable[[MainWindow, str], object]


def draw(
    out: Path, folder: Path, *, chosen: Settings, tasks: Tasks, scale: float = 1.0
) -> list[Path]:
    """Draw every screen into `out`; the libraries for them lie in `folder` and may go after.

    `scale` is that of the system: at 2 the same screen has room for half as much, twice as large.
    """
    out.mkdir(parents=True, exist_ok=True)
    drawn = []
    for moment in dict.fromkeys(picture.moment for picture in PICTURES):
        path = folder / f"{moment or 'empty'}.facilitator"
        clock = FixedClock(MOMENTS[moment or "planned"].now.astimezone())
        workspace = Workspace.open(path, clock=clock)
        ids = build_sample_library(workspace, (), moment=moment) if moment else {}
        for session_id in list(workspace.state.sessions):
            workspace.close_session(session_id)
        workspace.close()
        for picture in (p for p in PICTURES if p.moment == moment):
            window = MainWindow(chosen, clock=clock, tasks=tasks)
            window.resize(_room(scale))
            window.show()
            window.use(Workspace.open(path, clock=clock))
            picture.compose(window, ids.get("handover", ""))
            _settle(tasks)
            target = out / f"{picture.name}.png"
            grab(window, scale).save(str(target))
            drawn.append(target)
            window.close()
            window.deleteLater()
    return drawn


def grab(window: QWidget, scale: float) -> QPixmap:
    """What a widget shows, in the pixels of a screen at this scale."""
    picture = QPixmap((window.size().toSizeF() * scale).toSize())
    picture.setDevicePixelRatio(scale)
    window.render(picture, QPoint(), QRegion(QRect(QPoint(), window.size())))
    return picture


def _room(scale: float) -> QSize:
    return QSize(round(SCREEN.width() / scale), round(SCREEN.height() / scale))


def _settle(tasks: Tasks) -> None:
    """Let timers, layouts and work in the background come to rest."""
    quiet = 0
    for _ in range(TURNS):
        loop = QEventLoop()
        QTimer.singleShot(TURN_MS, loop.quit)
        loop.exec()
        quiet = 0 if tasks.running() else quiet + 1
        if quiet > QUIET:
            return


def _library(window: MainWindow, session_id: str) -> None:
    window.show_library()


def _plan(window: MainWindow, session_id: str) -> None:
    window.open_session(session_id, "plan")
    assert window.session is not None
    stage = next(s for s in _stages(window, session_id) if s.extra.get("id") == "share")
    window.session.plan.choose(stage.id)


def _capture(window: MainWindow, session_id: str) -> None:
    window.open_session(session_id, "run")
    assert window.session is not None
    window.session.run.capture.type(STAND_IN)


def _cluster(window: MainWindow, session_id: str) -> None:
    window.open_session(session_id, "run")
    assert window.session is not None
    assert window.workspace is not None
    notes = window.workspace.state.notes_of(session_id)
    loose = [n.id for n in notes if n.cluster_id is None and n.x is not None]
    window.session.run.board.show_lasso(loose)


def _summary(window: MainWindow, session_id: str) -> None:
    window.open_session(session_id, "summary")


def _stages(window: MainWindow, session_id: str) -> Sequence[object]:
    assert window.workspace is not None
    return window.workspace.state.stages(session_id)


PICTURES = (
    Picture("01-library", "planned", _library),
    Picture("02-plan", "planned", _plan),
    Picture("03-run-capture", "captured", _capture),
    Picture("04-run-cluster", "grouped", _cluster),
    Picture("07-summary", "done", _summary),
    Picture("09-empty-first-run", "", _library),
)
