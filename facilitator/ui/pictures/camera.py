# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""How a picture is taken: a window at rest, the room's window, and hands for mouse and keys."""

from __future__ import annotations

import math
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

if TYPE_CHECKING:
    from collections.abc import Sequence

    from facilitator.ui.board.board_widget import BoardWidget
    from facilitator.ui.main_window import MainWindow
    from facilitator.ui.session.session_view import SessionView
    from facilitator.ui.tasks import Tasks

SCREEN = QSize(1366, 738)  # 1366x768 without the title bar that the system draws
ROOM = QSize(1920, 1080)  # what a projector shows
TURNS, TURN_MS = 400, 10  # of the event loop, at most, until a picture has settled
QUIET = 30  # turns without work after which it has
LASSO_STEPS = 48


def grab(window: QWidget, scale: float) -> QPixmap:
    """What a widget shows, in the pixels of a screen at this scale."""
    picture = QPixmap((window.size().toSizeF() * scale).toSize())
    picture.setDevicePixelRatio(scale)
    window.render(picture, QPoint(), QRegion(QRect(QPoint(), window.size())))
    return picture


def laptop(scale: float) -> QSize:
    """The room that the laptop's screen has for a window at this scale."""
    return QSize(round(SCREEN.width() / scale), round(SCREEN.height() / scale))


def settle(tasks: Tasks) -> None:
    """Let timers, layouts and work in the background come to rest."""
    quiet = 0
    for _ in range(TURNS):
        loop = QEventLoop()
        QTimer.singleShot(TURN_MS, loop.quit)
        loop.exec()
        quiet = 0 if tasks.running() else quiet + 1
        if quiet > QUIET:
            return


def open_view(window: MainWindow, session_id: str, view: str) -> SessionView:
    """The session in one of its views."""
    window.open_session(session_id, view)
    assert window.session is not None
    return window.session


def room_window(session: SessionView) -> QWidget:
    """The window of the projector, as on a screen that is full HD."""
    projector = session.desk.projector
    projector.start()
    assert projector.window is not None
    projector.window.resize(ROOM)
    return projector.window


def press(target: QWidget, key: Qt.Key, text: str = "") -> None:
    """A key goes down on a widget."""
    event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, text)
    QApplication.sendEvent(target, event)


def draw_lasso(board: BoardWidget, note_ids: Sequence[str]) -> None:
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
