# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""`facilitator`: the window."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from facilitator.cli.library import library_of
from facilitator.cli.words import Misunderstood

if TYPE_CHECKING:
    from argparse import Namespace


def run(choices: Namespace) -> int:
    """Open the window on a library. Misunderstood: "window.no_screen"."""
    if not has_screen():
        raise Misunderstood("window.no_screen")
    from facilitator import app

    return app.run(library_of(choices))


def has_screen() -> bool:
    """Whether somebody can see a window here."""
    if os.environ.get("QT_QPA_PLATFORM", "").split(":")[0] in {"offscreen", "minimal"}:
        return False
    if sys.platform in {"win32", "darwin"}:
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
