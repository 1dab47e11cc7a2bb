# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What the paper says now. It is read anew only after something changed: many ask for it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from facilitator.domain.summary import PaperOptions, Summary, summarise
from facilitator.export.pdf.papers import PAPERS
from facilitator.ui.summary.paper_choices import for_paper

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
        options = self._dated(self._options())
        if self._read is None or self._read.options != options:
            self._read = self._summary(options)
        return self._read

    def summary_for(self, kind: str) -> Summary | None:
        """What another paper says, with the same choices as far as it knows them."""
        return self._summary(self._dated(for_paper(replace(self._options(), kind=kind))))

    def _dated(self, options: PaperOptions) -> PaperOptions:
        return replace(options, today=self._clock.now().date().isoformat())

    def _summary(self, options: PaperOptions) -> Summary | None:
        session = self._workspace.state.sessions.get(self._session_id)
        return summarise(self._workspace.state, session, options) if session else None

    def lacking(self) -> dict[str, str]:
        """A code for what each paper lacks, "" where it can be made."""
        summary = self.summary()
        if summary is None:
            return dict.fromkeys(PAPERS, "")
        return {name: paper.lacks(summary) for name, paper in PAPERS.items()}
