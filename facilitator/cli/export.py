# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""`facilitator export SESSION --to FILE.pdf`: the summary for everyone who was there."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from facilitator.cli.command import DONE, say
from facilitator.cli.library import find_session, library_of, opened
from facilitator.cli.words import Misunderstood
from facilitator.domain.clock import utc_text
from facilitator.domain.edits import mark_printed
from facilitator.domain.errors import StoreError
from facilitator.domain.summary import summarise

if TYPE_CHECKING:
    from argparse import Namespace
    from pathlib import Path

    from facilitator.store.workspace import Workspace


def run(choices: Namespace) -> int:
    """Save the paper and print where it lies. Misunderstood: "export.not_pdf"."""
    target: Path = choices.to
    if target.suffix.lower() != ".pdf":
        raise Misunderstood("export.not_pdf", path=str(target))
    with opened(library_of(choices)) as workspace:
        session = find_session(workspace.state, choices.session)
        missing = save_summary(workspace, session.id, target)
    print(target)
    if missing:
        say(f"These characters are printed as a small box: {' '.join(missing)}")
    return DONE


def save_summary(workspace: Workspace, session_id: str, target: Path) -> tuple[str, ...]:
    """Write the summary, and note in the library that it was; returns what could not be printed.

    ExportError: see `write_pdf`.
    """
    from facilitator.export.pdf import write_pdf  # ReportLab is slow to import

    workspace.open_session(session_id)
    state = workspace.state
    written = write_pdf(summarise(state, state.sessions[session_id]), target)
    try:
        workspace.do(mark_printed(state, session_id, utc_text(datetime.now(UTC))))
    except StoreError as problem:
        if problem.code != "library.read_only":  # the paper is there; only that is not noted
            raise
    return written.unprintable
