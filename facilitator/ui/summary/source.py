# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What the paper says now. It is read anew only after something changed: many ask for it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from facilitator.domain.summary import PaperOptions, Summary, summarise
from facilitator.export.pdf.papers import PAPERS

if TYPE_CHECKING:
    from collections.abc import Callable

    from facilitator.domain.clock import Clock
    from facilitator.store.workspace import Workspace


class PaperSource:
    """Call `forget` whenever an edit was done."""

    def __init__(
        self,
        workspace: Workspace,
        session_id: str,
        *,
        clock: Clock,
        options: Callable[[], PaperOptions],
    ) -> None:
        """`options`: what is chosen."""
        self._workspace, self._session_id = workspace, session_id
        self._clock, self._options = clock, options
        self._read: Summary | None = None

    def forget(self) -> None:
        """The session says something else."""
        self._read = None

    def summary(self) -> Summary | None:
        """What the paper says, as session and choices are now; None when the session is gone."""
        session = self._workspace.state.sessions.get(self._session_id)
        if session is None:
            return None
        today = self._clock.now().date().isoformat()
        options = replace(self._options(), today=today)
        if self._read is None or self._read.options != options:
            self._read = summarise(self._workspace.state, session, options)
        return self._read

    def lacking(self) -> dict[str, str]:
        """A code for what each paper lacks, "" where it can be made."""
        summary = self.summary()
        if summary is None:
            return dict.fromkeys(PAPERS, "")
        return {name: paper.lacks(summary) for name, paper in PAPERS.items()}
