# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""`facilitator screenshots --out DIR`: every screen as a picture, named like the mockups."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from facilitator.cli.command import DONE

if TYPE_CHECKING:
    from argparse import Namespace
    from pathlib import Path


def run(choices: Namespace) -> int:
    """Draw the screens and print where each lies."""
    drawn = draw(choices.out, dark=choices.dark, scale=choices.scale, language=choices.lang)
    for picture in drawn:
        print(picture)
    return DONE


def draw(
    folder: Path, *, dark: bool = False, scale: float = 1.0, language: str = "en"
) -> list[Path]:
    """Pictures of all screens in `folder`, drawn without a display."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"  # the same pictures with and without a screen
    os.environ["QT_SCALE_FACTOR"] = str(scale)  # icons are drawn for it, not blown up
    from facilitator import app

    return app.screenshots(folder, dark=dark, scale=scale, language=language)
