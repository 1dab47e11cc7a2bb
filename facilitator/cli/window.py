# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""`facilitator`: the window."""

from __future__ import annotations

import gc
import os
import sys
from typing import TYPE_CHECKING

from facilitator.cli.library import library_of
from facilitator.cli.words import Misunderstood

if TYPE_CHECKING:
    from argparse import Namespace
    from pathlib import Path


def run(choices: Namespace) -> int:
    """Open the window on a library. Misunderstood: "window.no_screen"."""
    if not has_screen():
        raise Misunderstood("window.no_screen")
    return opened(library_of(choices))


def opened(library: Path, language: str | None = None) -> int:
    """Open the window on a library; returns when it closes."""
    gc.disable()  # nothing that a start makes is garbage; `app.run` turns it on again
    from facilitator import app

    return app.run(library, language=language)


def has_screen() -> bool:
    """Whether somebody can see a window here."""
    if os.environ.get("QT_QPA_PLATFORM", "").split(":")[0] in {"offscreen", "minimal"}:
        return False
    if sys.platform in {"win32", "darwin"}:
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
