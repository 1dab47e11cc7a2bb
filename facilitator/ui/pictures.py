# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Pictures of every screen, named like the mockups: drawn from real sessions in a real window.

For each moment of the session of the mockups a library is made, a window is opened on it with a
clock that stands still, and what the window shows is drawn.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QEvent,
    QEventLoop,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    QTimer,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPixmap, QRegion
from PySide6.QtWidgets import QApplication, QWidget

from facilitator.domain.clock import FixedClock
from facilitator.intake.demo import MOMENTS, build_sample_library
from facilitator.store.workspace import Workspace
from facilitator.ui import theme
from facilitator.ui.main_window import MainWindow

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from facilitator.ui.board.board_widget import BoardWidget
    from facilitator.ui.session.session_view import SessionView
    from facilitator.ui.settings import Settings
    from facilitator.ui.tasks import Tasks

SCREEN = QSize(1366, 738)  # 1366x768 without the title bar that the system draws
STAND_IN = "Stand-ins get keys but no story @AK #ni"  # what mockup 03 shows half typed
TO_DO = "Invite night staff to session 5 @Sara 10 dec"  # and mockup 05
ROOM = QSize(1920, 1080)  # what a projector shows
TURNS, TURN_MS = 400, 10  # of the event loop, at most, until a picture has settled
LASSO_STEPS = 48
QUIET = 60  # turns without work after which it has


@dataclass(frozen=True, slots=True)
class Picture:
    """`name` as the mockup; `moment` of the sample session (empty: no session at all); `compose`
    gives back the window that is meant where it is not the facilitator's.

    Where the mockups have a picture of their own for dark, or for a screen at 200 %, that is
    `dark` or `doubled`.
    """

    name: str
    moment: str
    compose: Callable[[MainWindow, str], object]
    dark: str = ""
    doubled: str = ""

    def file_name(self, *, dark: bool, doubled: bool) -> str:
        """What the picture is called, drawn like that."""
        own = self.doubled if doubled else self.dark if dark else ""
        return f"{own or self.name}.png"


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
            shown = picture.compose(window, ids.get("handover", ""))
            _settle(tasks)
            target = out / picture.file_name(dark=theme.current().dark, doubled=scale >= 2)
            grab(shown if isinstance(shown, QWidget) else window, scale).save(str(target))
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
    session = _open(window, session_id, "plan")
    stages = session.workspace.state.stages(session_id)
    session.plan.choose(next(s.id for s in stages if s.extra.get("id") == "share"))


def _capture(window: MainWindow, session_id: str) -> None:
    session = _open(window, session_id, "run")
    window.activateWindow()
    _settle(window.tasks)
    session.run.capture.type_text(STAND_IN)


def _cluster(window: MainWindow, session_id: str) -> None:
    session = _open(window, session_id, "run")
    notes = session.workspace.state.notes_of(session_id)
    _settle(window.tasks)
    _draw_lasso(session.run.board, [n.id for n in notes if n.x is not None])


def _votes(window: MainWindow, session_id: str) -> None:
    _choose_card(_open(window, session_id, "run"), "D")


def _decide(window: MainWindow, session_id: str) -> None:
    session = _open(window, session_id, "run")
    _settle(window.tasks)
    _choose_card(session, "D")
    session.run.panel.outcomes.edit.set_line(TO_DO)


def _choose_card(session: SessionView, letter: str) -> None:
    """Go to a group's card by its letter, as a key would."""
    session.run.works.focus_work()
    view = session.run.works.votes
    event = QKeyEvent(
        QEvent.Type.KeyPress, ord(letter), Qt.KeyboardModifier.NoModifier, letter.lower()
    )
    QApplication.sendEvent(view, event)


def _room_prompt(window: MainWindow, session_id: str) -> QWidget:
    return _room_sees(window, session_id)


def _room_groups(window: MainWindow, session_id: str) -> QWidget:
    session = _open(window, session_id, "run")
    first = session.workspace.state.clusters_of(session_id)[0]
    session.desk.projector.choose("groups", cluster_id=first.id)
    return _room_sees(window, session_id)


def _room_sees(window: MainWindow, session_id: str) -> QWidget:
    """The window of the projector, as on a screen that is full HD."""
    projector = _open(window, session_id, "run").desk.projector
    projector.start()
    assert projector.window is not None
    projector.window.resize(ROOM)
    return projector.window


def _summary(window: MainWindow, session_id: str) -> None:
    _open(window, session_id, "summary")


def _open(window: MainWindow, session_id: str, view: str) -> SessionView:
    window.open_session(session_id, view)
    assert window.session is not None
    return window.session


def _draw_lasso(board: BoardWidget, note_ids: Sequence[str]) -> None:
    """Draw a line around these notes with the mouse, as a hand would."""
    view = board.view
    around = QRectF()
    for key, box in board.scene.boxes():
        if key in note_ids:
            around |= QRectF(box.x, box.y, box.width, box.height)
    if around.isEmpty():
        return
    center, wide, high = around.center(), around.width() * 0.56, around.height() * 0.62
    turns = [math.tau * step / LASSO_STEPS for step in range(LASSO_STEPS)]
    line = [
        QPointF(view.mapFromScene(center + QPointF(wide * math.cos(turn), high * math.sin(turn))))
        for turn in turns
    ]
    _mouse(view.viewport(), QEvent.Type.MouseButtonPress, line[0])
    for point in line[1:]:
        _mouse(view.viewport(), QEvent.Type.MouseMove, point)
    _mouse(view.viewport(), QEvent.Type.MouseButtonRelease, line[0])


def _mouse(target: QWidget, kind: QEvent.Type, at: QPointF) -> None:
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    buttons = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseButtonRelease else left
    event = QMouseEvent(kind, at, target.mapToGlobal(at), left, buttons, none)
    QApplication.sendEvent(target, event)


PICTURES = (
    Picture("01-library", "planned", _library),
    Picture("02-plan", "planned", _plan),
    Picture("03-run-capture", "captured", _capture, doubled="03c-capture-200-percent"),
    Picture("04-run-cluster", "grouped", _cluster, dark="08-dark-cluster"),
    Picture("05-run-vote-decide", "decided", _decide),
    Picture("05b-run-vote-open", "voting", _votes),
    Picture("06-projector-prompt", "captured", _room_prompt),
    Picture("06b-projector-clusters", "grouped", _room_groups),
    Picture("07-summary", "done", _summary),
    Picture("09-empty-first-run", "", _library),
)
