# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The summary of a session for each paper, made from the library that a command has open."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from facilitator.domain.clock import utc_text
from facilitator.domain.edits import mark_printed
from facilitator.domain.errors import StoreError
from facilitator.domain.series import series
from facilitator.domain.summary import summarise
from facilitator.domain.summary.over_time import SERIES, over_time
from facilitator.export.formats import Records

if TYPE_CHECKING:
    from facilitator.domain.records import Session
    from facilitator.domain.summary import PaperOptions, Summary
    from facilitator.store.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Summaries:
    """One session, brought into memory with what earlier ones promised, and chosen options.

    `private`: files that have a place for it get the own log too.
    """

    workspace: Workspace
    session_id: str
    options: PaperOptions
    private: bool = False

    @property
    def session(self) -> Session:
        return self.workspace.state.sessions[self.session_id]

    @property
    def records(self) -> Records:
        """The session with its records, for files that carry more than papers say."""
        return Records(self.workspace.state, self.session, private=self.private)

    def bring(self) -> None:
        """Read what all the others ask for."""
        self.workspace.open_session(self.session_id)
        self.workspace.earlier(self.session_id)

    def of(self, kind: str) -> Summary | None:
        """The summary for a kind of paper; None for one over time of no learning group."""
        options = replace(self.options, kind=kind)
        if kind == SERIES:
            return self._over_time(options)
        return summarise(self.workspace.state, self.session, options)

    def mark_printed(self) -> None:
        """Note in the library that the summary left it, where the library may be written."""
        now = utc_text(datetime.now(UTC))
        try:
            self.workspace.do(mark_printed(self.workspace.state, self.session_id, now))
        except StoreError as problem:
            if problem.code != "library.read_only":  # the paper is there; only that is not noted
                raise

    def _over_time(self, options: PaperOptions) -> Summary | None:
        session = self.session
        group = self.workspace.state.groups.get(session.group_id or "")
        if group is None:
            return None
        found = series(self.workspace.series(group.id), date.fromisoformat(options.today))
        return over_time(found, group.name, language=session.language, options=options)
