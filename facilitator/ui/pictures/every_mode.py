# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Pictures of every mode on both screens: what Run shows, and what the room sees at that moment.

One session runs from its first stage to its last; it is opened anew for each moment, so that each
picture is what somebody sees who comes back to it just then.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from facilitator.domain.clock import SetClock
from facilitator.intake.every_mode import BEGIN, LongDay
from facilitator.store.workspace import Workspace
from facilitator.ui.main_window import MainWindow
from facilitator.ui.pictures.camera import (
    grab,
    laptop,
    open_view,
    room_window,
    settle,
)

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from facilitator.ui.session.session_view import SessionView
    from facilitator.ui.settings import Settings
    from facilitator.ui.tasks import Tasks


def draw_modes(
    out: Path, folder: Path, *, chosen: Settings, tasks: Tasks, scale: float
) -> list[Path]:
    """Draw each moment of the long day into `out`: mode-09-capture-run.png and …-room.png.

    The room's screen has nothing to do with the scale of the laptop: it is drawn at 1 only.
    """
    folder.mkdir(parents=True, exist_ok=True)
    clock = SetClock(BEGIN.astimezone())
    workspace = Workspace.open(folder / "every-mode.facilitator", clock=clock)
    day = LongDay(workspace, clock)
    window = MainWindow(chosen, clock=clock, tasks=tasks)
    window.resize(laptop(scale))
    window.show()
    window.use(workspace)
    drawn = []
    for name in day.scenes():
        session = open_view(window, day.session_id, "run")
        room_window(session)
        window.activateWindow()
        settle(tasks)
        target = out / f"mode-{name}-run.png"
        grab(window, scale).save(str(target))
        drawn += [target, *(_room(session, out, name) if scale == 1 else ())]
        window.show_library()
        workspace.open_session(day.session_id)  # for what happens until the next moment
    window.close()
    window.deleteLater()
    return drawn


def _room(session: SessionView, out: Path, name: str) -> Iterator[Path]:
    """Every page that the room sees."""
    projector = session.desk.projector
    for page in range(projector.pages):
        if page:
            projector.turn(1)
        target = out / (f"mode-{name}-room-{page + 1}.png" if page else f"mode-{name}-room.png")
        grab(room_window(session), 1.0).save(str(target))
        yield target
