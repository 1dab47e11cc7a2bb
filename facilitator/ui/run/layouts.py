# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Whether the board shows notes as said or as groups: by the stage, until a person chooses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from facilitator.domain import modes
from facilitator.domain.records import Stage

if TYPE_CHECKING:
    from facilitator.store.workspace import Workspace
    from facilitator.ui.board.scene import LayoutName

_GROUPED = (modes.GROUP, modes.VOTE, modes.DECIDE)


class Layouts:
    """A choice holds for all stages of the same family, as long as the session is open."""

    def __init__(self, workspace: Workspace, session_id: str) -> None:
        self._workspace, self._session_id = workspace, session_id
        self._chosen: dict[str, LayoutName] = {}
        self._last: LayoutName = "said"

    def family(self) -> str:
        """The family of the stage that runs; empty before the start and after the end."""
        stage = self._stage()
        return modes.family(stage.mode) if stage else ""

    def mirrors_typing(self) -> bool:
        """Whether the board may show a line while it is typed: in silence nobody's is seen."""
        stage = self._stage()
        return self.family() != modes.SILENT and not (stage and stage.hidden)

    def _stage(self) -> Stage | None:
        session = self._workspace.state.sessions[self._session_id]
        if session.status == "done":
            return None
        return self._workspace.state.all(Stage).get(session.stage_id or "")

    def current(self) -> LayoutName:
        """The layout that holds now."""
        family = self.family()
        self._last = self._chosen.get(family) or self._usual(family)
        return self._last

    def turn(self) -> None:
        """A person wants the other one."""
        self._chosen[self.family()] = "groups" if self.current() == "said" else "said"

    def has_capture(self) -> bool:
        """Whether the capture bar stands below the board without being called."""
        return self.current() == "said" or self.family() not in _GROUPED

    def _usual(self, family: str) -> LayoutName:
        if family == modes.BREAK:
            return self._last
        if not family:
            groups = self._workspace.state.clusters_of(self._session_id)
            return "groups" if groups else "said"
        return "groups" if family in _GROUPED else "said"
