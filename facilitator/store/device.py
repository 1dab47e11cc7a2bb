# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Which device writes: a name that this computer gives itself once, for the journal."""

from __future__ import annotations

import contextlib
from functools import cache
from pathlib import Path

from platformdirs import user_data_dir

from facilitator.domain.ids import new_id


@cache
def device_id() -> str:
    """The id of this computer's account; a new one where none can be kept."""
    place = Path(user_data_dir("facilitator", appauthor=False)) / "device"
    with contextlib.suppress(OSError):
        if found := place.read_text(encoding="ascii").strip():
            return found
    fresh = new_id()
    with contextlib.suppress(OSError):
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(fresh, encoding="ascii")
    return fresh
