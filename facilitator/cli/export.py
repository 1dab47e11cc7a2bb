# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""`facilitator export SESSION --to FILE`: a paper as PDF, or the session as JSON."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from facilitator.cli.command import DONE, say
from facilitator.cli.library import find_session, library_of, opened
from facilitator.cli.words import Misunderstood
from facilitator.domain.clock import utc_text
from facilitator.domain.edits import mark_printed
from facilitator.domain.errors import StoreError
from facilitator.domain.summary import PARTICIPANTS, summarise
from facilitator.export.files import write_safely
from facilitator.export.pdf.papers import PAPERS

if TYPE_CHECKING:
    from argparse import Namespace
    from pathlib import Path

    from facilitator.store.workspace import Workspace

FORMATS = {".pdf", ".json"}


def run(choices: Namespace) -> int:
    """Save the file and print where it lies.

    Misunderstood: "export.unknown_kind", "typed.choice", and as `save_paper`.
    """
    target: Path = choices.to
    suffix = target.suffix.lower()
    if suffix not in FORMATS:
        raise Misunderstood("export.unknown_kind", path=str(target))
    if choices.paper not in PAPERS:
        raise Misunderstood("typed.choice", what=choices.paper, choices=", ".join(PAPERS))
    missing: tuple[str, ...] = ()
    with opened(library_of(choices)) as workspace:
        session = find_session(workspace.state, choices.session)
        if suffix == ".json":
            save_json(workspace, session.id, target)
        else:
            missing = save_paper(workspace, session.id, target, paper=choices.paper)
    print(target)
    if missing:
        say(f"These characters are printed as a small box: {' '.join(missing)}")
    return DONE


def save_paper(
    workspace: Workspace, session_id: str, target: Path, *, paper: str = PARTICIPANTS
) -> tuple[str, ...]:
    """Write a paper, and for the summary note in the library that it was written.

    Returns what could not be printed. Misunderstood: "export.nothing_for_it"; ExportError: see
    `write_pdf`.
    """
    from facilitator.export.pdf import write_pdf  # ReportLab is slow to import

    workspace.open_session(session_id)
    workspace.earlier(session_id)
    state = workspace.state
    summary = summarise(state, state.sessions[session_id])
    if PAPERS[paper].lacks(summary):
        raise Misunderstood("export.nothing_for_it", paper=paper)
    written = write_pdf(summary, target, paper=paper)
    try:
        if paper == PARTICIPANTS:
            workspace.do(mark_printed(state, session_id, utc_text(datetime.now(UTC))))
    except StoreError as problem:
        if problem.code != "library.read_only":  # the paper is there; only that is not noted
            raise
    return written.unprintable


def save_json(workspace: Workspace, session_id: str, target: Path) -> None:
    """Write the session as a file that can be imported again. ExportError: see `write_safely`."""
    from facilitator.export.session_json import session_json

    workspace.open_session(session_id)
    content = session_json(workspace.state, workspace.state.sessions[session_id])
    text = json.dumps(content, ensure_ascii=False, indent=1) + "\n"
    write_safely(target, text.encode("utf-8"))
