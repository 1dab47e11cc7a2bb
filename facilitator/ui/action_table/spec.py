# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What one action is: its words, its keys, its menu, and where it holds."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from typing import Literal

Kind = Literal["shortcut", "key", "typed"]


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """`kind` says who listens to the keys.

    "shortcut": the window, wherever the focus is. "key": the surface that has the focus (the
    board, a list), through `Actions.press`. "typed": a text input; only listed on the key sheet.
    """

    id: str
    text: str
    shortcuts: tuple[str, ...] = ()
    section: str = ""
    context: str = "everywhere"
    icon: str = ""
    palette: bool = True
    kind: Kind = "shortcut"
    checkable: bool = False
    mac: tuple[str, ...] = ()
    line_above: bool = False

    @property
    def keys(self) -> tuple[str, ...]:
        """The keys on this system."""
        return self.mac if self.mac and sys.platform == "darwin" else self.shortcuts
