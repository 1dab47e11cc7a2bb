# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""A picture that is to be drawn: what it is called, of which moment, and how it is set up."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from facilitator.domain.clock import FixedClock
from facilitator.intake.demo import MOMENTS, build_sample_library
from facilitator.store.workspace import Workspace
from facilitator.ui import theme
from facilitator.ui.main_window import MainWindow
from facilitator.ui.pictures.camera import grab, laptop, settle

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from facilitator.ui.settings import Settings
    from facilitator.ui.tasks import Tasks


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


@dataclass(frozen=True, slots=True)
class Sample:
    """A library with the sample session at a moment of its day, and a clock that stands there."""

    path: Path
    session_id: str
    clock: FixedClock


def sample_at(moment: str, folder: Path) -> Sample:
    """A library for pictures of this moment; for "" one without any session."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{moment or 'empty'}.facilitator"
    clock = FixedClock(MOMENTS[moment or "planned"].now.astimezone())
    workspace = Workspace.open(path, clock=clock)
    ids = build_sample_library(workspace, (), moment=moment) if moment else {}
    for session_id in list(workspace.state.sessions):
        workspace.close_session(session_id)
    workspace.close()
    return Sample(path, ids.get("handover", ""), clock)


def compose(
    picture: Picture, sample: Sample, *, chosen: Settings, tasks: Tasks, scale: float = 1.0
) -> tuple[MainWindow, QWidget]:
    """A window of the facilitator's, set up and at rest, and the window that is meant."""
    window = MainWindow(chosen, clock=sample.clock, tasks=tasks)
    window.resize(laptop(scale))
    window.show()
    window.use(Workspace.open(sample.path, clock=sample.clock))
    shown = picture.compose(window, sample.session_id)
    settle(tasks)
    return window, shown if isinstance(shown, QWidget) else window


def draw_pictures(
    pictures: Sequence[Picture],
    out: Path,
    folder: Path,
    *,
    chosen: Settings,
    tasks: Tasks,
    scale: float,
) -> list[Path]:
    """Draw these into `out`: those of one moment share a library in `folder`, in their order."""
    drawn = []
    dark, doubled = theme.current().dark, scale >= 2
    for moment in dict.fromkeys(picture.moment for picture in pictures):
        sample = sample_at(moment, folder)
        for picture in (p for p in pictures if p.moment == moment):
            window, shown = compose(picture, sample, chosen=chosen, tasks=tasks, scale=scale)
            target = out / picture.file_name(dark=dark, doubled=doubled)
            grab(shown, scale).save(str(target))
            drawn.append(target)
            window.close()
            window.deleteLater()
    return drawn
