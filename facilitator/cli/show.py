# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""`facilitator show SESSION`: everything that a session holds, for people or for other programs."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from facilitator.cli.command import DONE
from facilitator.cli.library import find_session, library_of, opened
from facilitator.domain.change import fields_of
from facilitator.domain.summary import Said, Summary, summarise

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Iterable, Iterator

    from facilitator.domain.records import Record, Session
    from facilitator.domain.state import State


def run(choices: Namespace) -> int:
    """Print the records as JSON, or what the paper would say as plain text."""
    with opened(library_of(choices)) as workspace:
        session = find_session(workspace.state, choices.session)
        workspace.open_session(session.id)
        if choices.json:
            print(json.dumps(_records(workspace.state, session), ensure_ascii=False, indent=1))
        else:
            print("\n".join(_lines(summarise(workspace.state, session))))
    return DONE


def _records(state: State, session: Session) -> dict[str, Any]:
    group = state.groups.get(session.group_id or "")
    key = session.id

    def all_of(records: Iterable[Record]) -> list[dict[str, Any]]:
        return [fields_of(record) for record in records]

    return {
        "session": fields_of(session),
        "group": fields_of(group) if group else None,
        "stages": all_of(state.stages(key)),
        "voices": all_of(state.voices(key)),
        "participants": all_of(state.participants(key)),
        "clusters": all_of(state.clusters_of(key)),
        "notes": all_of(state.notes_of(key)),
        "dots": all_of(state.dots_of(key)),
        "decisions": all_of(state.decisions_of(key)),
        "actions": all_of(state.actions_of(key)),
    }


def _lines(summary: Summary) -> Iterator[str]:
    yield summary.title
    when = " ".join(part for part in (summary.date, summary.start, summary.place) if part)
    if when:
        yield when
    for group in summary.groups:
        yield ""
        yield f"{group.letter}  {group.name or '(no name yet)'}"
        yield from map(_said, group.notes)
    loose = (*summary.ungrouped, *summary.parked)
    if loose:
        yield ""
        yield "Not in a group"
        yield from map(_said, loose)
    for heading, texts in (
        ("Decided", [decided.text for decided in summary.decisions]),
        ("To do", [f"{to_do.text} ({to_do.owner})" for to_do in summary.actions]),
    ):
        if texts:
            yield ""
            yield heading
            yield from (f"   {text}" for text in texts)


def _said(said: Said) -> str:
    return "   " + said.text.replace("\n", "\n   ")
