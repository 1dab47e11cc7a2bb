# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What was chosen for paper, as long as the library is open: a session comes back as it was left.

What belongs to the printer and the room (size of page and print, black and white, which printer,
one side) goes on to the next session; what a paper says is chosen anew for each.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

from facilitator.domain.summary import PaperOptions

if TYPE_CHECKING:
    from facilitator.domain.pointing import Item
    from facilitator.store.workspace import Workspace


@dataclass(slots=True)
class Kept:
    """The choices of one library. `printer` empty: the one that is the default.

    `looked_at`: names of groups and decisions that may point to a person, and shall stay.
    """

    printer: str = ""
    one_side: bool = False
    looked_at: set[Item] = field(default_factory=set)
    copies: dict[str, int] = field(default_factory=dict)
    _sessions: dict[str, PaperOptions] = field(default_factory=dict)
    _last: PaperOptions = field(default_factory=PaperOptions)

    def options(self, session_id: str) -> PaperOptions:
        """As this session was left; else as the last one was printed."""
        last = self._last
        first = PaperOptions(paper=last.paper, size=last.size, black_and_white=last.black_and_white)
        return self._sessions.get(session_id, first)

    def printed(self, today: str) -> PaperOptions:
        """As the last paper was printed, for one that belongs to no session."""
        return replace(self.options(""), today=today)

    def keep(self, session_id: str, options: PaperOptions) -> None:
        """Remember what was chosen for a session."""
        self._last = replace(options, today="")
        self._sessions[session_id] = self._last


_libraries: WeakKeyDictionary[Workspace, Kept] = WeakKeyDictionary()


def kept(workspace: Workspace) -> Kept:
    """The choices of the library that is open."""
    return _libraries.setdefault(workspace, Kept())
