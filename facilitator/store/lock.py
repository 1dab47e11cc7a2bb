# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Who has the library open: a small file beside it, so that a second start can say it in words.

The real lock is SQLite's; this file only gives the sentence its host and time.
"""

from __future__ import annotations

import contextlib
import json
import os
import platform
from datetime import UTC, datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


def leave_word(library: Path) -> None:
    """Say that this process has the library open; a place that cannot be written is no harm."""
    word = {
        "host": platform.node(),
        "process": os.getpid(),
        "since": datetime.now(UTC).isoformat(timespec="seconds"),
    }
    with contextlib.suppress(OSError):
        _file(library).write_text(json.dumps(word), encoding="utf-8")


def read_word(library: Path) -> dict[str, str]:
    """Host and time of whoever has it open; empty when nobody left word."""
    try:
        word = json.loads(_file(library).read_text(encoding="utf-8"))
        return {"host": str(word["host"]), "since": str(word["since"])}
    except (OSError, ValueError, KeyError, TypeError):
        return {}


def take_word_back(library: Path) -> None:
    with contextlib.suppress(OSError):
        _file(library).unlink(missing_ok=True)


def _file(library: Path) -> Path:
    return library.with_name(library.name + ".open")
