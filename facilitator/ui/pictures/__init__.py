# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Pictures of every screen: drawn from real sessions in a real window, with a clock that stands.

`mockups` are those that a mockup shows, `every_mode` the modes of stages on both screens,
`corners` what is seldom or unusual, and `visitors` what opens over a screen.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from facilitator.ui.pictures.corners import CORNERS
from facilitator.ui.pictures.every_mode import draw_modes
from facilitator.ui.pictures.mockups import MOCKUPS
from facilitator.ui.pictures.picture import draw_pictures
from facilitator.ui.pictures.visitors import VISITORS

if TYPE_CHECKING:
    from pathlib import Path

    from facilitator.ui.settings import Settings
    from facilitator.ui.tasks import Tasks


def draw(
    out: Path, folder: Path, *, chosen: Settings, tasks: Tasks, scale: float = 1.0
) -> list[Path]:
    """Draw every screen into `out`; the libraries for them lie in `folder` and may go after.

    `scale` is that of the system: at 2 the same screen has room for half as much, twice as large.
    """
    out.mkdir(parents=True, exist_ok=True)
    QApplication.setCursorFlashTime(0)  # where somebody types, the same in every picture
    drawn = []
    for number, pictures in enumerate((MOCKUPS, CORNERS, VISITORS)):
        drawn += draw_pictures(
            pictures, out, folder / str(number), chosen=chosen, tasks=tasks, scale=scale
        )
    return drawn + draw_modes(out, folder, chosen=chosen, tasks=tasks, scale=scale)
