# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""`facilitator import FILE`: a file of another program becomes a session of the library."""

from __future__ import annotations

from typing import TYPE_CHECKING

from facilitator.cli.bring_in import bring_in
from facilitator.cli.command import DONE, say
from facilitator.cli.library import library_of, opened
from facilitator.cli.words import Misunderstood, counted
from facilitator.domain.text import name_text
from facilitator.intake.columns import ROLES
from facilitator.intake.files import read_file
from facilitator.intake.imported import Imported, add_imported
from facilitator.intake.session_file import is_library, is_session_file

if TYPE_CHECKING:
    from argparse import Namespace


def run(choices: Namespace) -> int:
    """Print the id of each new session; say what of the file is not in it."""
    if is_session_file(choices.file) or is_library(choices.file):
        return bring_in(choices)
    group = name_text(choices.group)
    found = read_file(
        choices.file,
        title=choices.title,
        columns=_columns(choices.columns),
        worksheet=choices.worksheet,
        names=choices.names,
    )
    if choices.title and len(found) > 1:
        raise Misunderstood("import.one_title", path=str(choices.file), count=len(found))
    with opened(library_of(choices), create=True) as workspace:
        for imported in found:
            workspace.do(add_imported(workspace.state, imported, group=group))
            print(imported.session.id, flush=True)
            for remark in _remarks(imported):
                say(remark)
    return DONE


def _columns(words: str) -> list[tuple[str, str]]:
    """`text=3,group=2`: what a column is, and its number or heading."""
    pairs: list[tuple[str, str]] = []
    for part in filter(None, (one.strip() for one in words.split(","))):
        role, _, column = part.partition("=")
        role = role.strip().casefold().replace("-", "_")
        if role not in ROLES:
            raise Misunderstood("typed.choice", what=role, choices=", ".join(ROLES))
        if not column.strip():
            raise Misunderstood("typed.missing", what=f"the column after {role}=")
        pairs.append((role, column.strip()))
    return pairs


def _remarks(imported: Imported) -> list[str]:
    remarks = []
    if imported.product:
        remarks.append(f"Read as an export of {imported.product}.")
    if imported.skipped:
        remarks.append(f"{counted(imported.skipped, 'line')} without words left out.")
    if imported.names_left_out:
        names = counted(imported.names_left_out, "name")
        remarks.append(f"{names} of authors left out: notes carry no names unless you ask.")
    if imported.set_aside:
        rows = counted(imported.set_aside, "row")
        remarks.append(f"{rows} left out: comments, tasks and the like.")
    if imported.divided:
        remarks.append(f"{counted(imported.divided, 'long text')} divided into several notes.")
    if imported.left_out:
        remarks.append(f"{counted(imported.left_out, 'character')} that cannot be shown left out.")
    return remarks
