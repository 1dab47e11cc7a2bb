# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""`facilitator sessions`: what is in the library, newest first, without the bin."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from facilitator.cli.command import DONE, say
from facilitator.cli.library import library_of, opened
from facilitator.cli.words import counted

if TYPE_CHECKING:
    from argparse import Namespace

    from facilitator.store.workspace import Workspace


def run(choices: Namespace) -> int:
    """Print one line per session, or JSON."""
    with opened(library_of(choices)) as workspace:
        rows = _rows(workspace)
    if choices.json:
        print(json.dumps(rows, ensure_ascii=False, indent=1))
        return DONE
    for row in rows:
        place = f"{row['group']}, session {row['number']}" if row["group"] else "no learning group"
        came_to = f"{counted(row['people'], 'person', 'people')}, {counted(row['notes'], 'note')}"
        print(f"{row['id']}  {row['date'] or 'no date   '}  {row['title']} ({place}; {came_to})")
    if not rows:
        say("There are no sessions in this library yet.")
    return DONE


def _rows(workspace: Workspace) -> list[dict[str, Any]]:
    state = workspace.state
    live = [session for session in state.sessions.values() if not session.binned]
    live.sort(key=lambda session: (session.date, session.number, session.id), reverse=True)
    counts = workspace.counts([session.id for session in live])
    return [
        {
            "id": session.id,
            "title": session.title,
            "group": state.groups[session.group_id].name if session.group_id else "",
            "number": session.number,
            "date": session.date,
            "start": session.start,
            "end": session.end,
            "place": session.place,
            "language": session.language,
            "status": session.status,
            "people": counts[session.id].people or session.people_expected,
            "notes": counts[session.id].notes,
            "decisions": counts[session.id].decisions,
        }
        for session in live
    ]
