# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""`facilitator import FILE` for a session of ours: all of it comes in, or what is new in it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from facilitator.cli.command import DONE, say
from facilitator.cli.library import library_of, opened
from facilitator.cli.words import counted
from facilitator.domain.edits.parcels import unpack
from facilitator.domain.errors import Unreadable
from facilitator.domain.ids import new_id
from facilitator.domain.merging import merge
from facilitator.domain.records import LearningGroup
from facilitator.domain.text import name_text
from facilitator.intake.session_file import read_parcel

if TYPE_CHECKING:
    from argparse import Namespace
    from pathlib import Path

    from facilitator.domain.merging import Merged
    from facilitator.domain.parcels import Parcel
    from facilitator.store.workspace import Workspace


def bring_in(choices: Namespace) -> int:
    """Print the id of the session; where it is here already, say what was added to it."""
    parcel = _named(read_parcel(choices.file), choices)
    with opened(library_of(choices), create=True) as workspace:
        if parcel.session.id in workspace.state.sessions:
            merged = _add(workspace, parcel, choices.file)
            print(parcel.session.id, flush=True)
            say(_told(merged))
            return DONE
        edit = unpack(workspace.state, parcel, taken=workspace.holds)
        workspace.do(edit)
        print(next(edit.of("session")).id, flush=True)
    return DONE


def _add(workspace: Workspace, parcel: Parcel, path: Path) -> Merged:
    """Add what is new. Unreadable: "import.mixed_up" where another session has the same ids."""
    workspace.open_session(parcel.session.id)
    merged = merge(workspace.state, parcel.session.id, parcel)
    if workspace.holds(merged.edit):
        raise Unreadable("import.mixed_up", path=str(path), where=parcel.session.title)
    workspace.do(merged.edit)
    return merged


def _named(parcel: Parcel, choices: Namespace) -> Parcel:
    """With the title and the learning group that were typed."""
    session, group = parcel.session, parcel.group
    if title := name_text(choices.title):
        session = replace(session, title=title)
    if name := name_text(choices.group):
        group = LearningGroup(new_id(), name)
    return replace(parcel, session=session, group=group)


def _told(merged: Merged) -> str:
    if not merged.edit.changes:
        return "Everything in that file is here already; nothing was changed."
    parts = [f"{counted(len(merged.notes), 'note')} added"]
    if merged.alike:
        parts.append(f"{len(merged.alike)} of them like notes that are here already")
    if merged.reworded:
        parts.append(f"{len(merged.reworded)} in other words than here")
    if merged.others:
        parts.append(f"{counted(merged.others, 'other line')} added")
    return ", ".join(parts) + "; nothing was removed."
