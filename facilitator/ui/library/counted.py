# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What the rows on the screen say of sessions that are not open, asked from the file only once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from facilitator.store.workspace import Counts

if TYPE_CHECKING:
    from collections.abc import Iterable

    from facilitator.domain.change import Edit
    from facilitator.store.workspace import Workspace

_NONE = Counts()
_COUNTED_KINDS = ("participant", "note", "decision", "stage")


class Counted:
    """Counts by session. The list fetches those of the rows that it is about to paint."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._known: dict[str, Counts] = {}

    def fetch(self, session_ids: Iterable[str]) -> None:
        """Know the counts of these, with one look into the file for all that are not known."""
        missing = [key for key in session_ids if key not in self._known]
        if missing:
            self._known |= self._workspace.counts(missing)

    def of(self, session_id: str) -> Counts:
        """What is known; zeros for a row that was not fetched."""
        return self._known.get(session_id, _NONE)

    def forget(self, edit: Edit) -> None:
        """Drop what `edit` has made untrue."""
        for kind in _COUNTED_KINDS:
            for change in edit.of(kind):
                values = {**(change.before or {}), **(change.after or {})}
                if "session_id" not in values:
                    self._known.clear()
                    return
                self._known.pop(values["session_id"], None)
