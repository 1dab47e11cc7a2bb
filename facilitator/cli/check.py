# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""`facilitator check`: whether the library is sound."""

from __future__ import annotations

from typing import TYPE_CHECKING

from facilitator.cli.command import DONE, MENDABLE, say
from facilitator.cli.library import library_of
from facilitator.cli.words import counted, finding

if TYPE_CHECKING:
    from argparse import Namespace

_WORDS = {
    "learning_group": ("learning group", ""),
    "session": ("session", ""),
    "note": ("note", ""),
    "cluster": ("group of notes", "groups of notes"),
    "decision": ("decision", ""),
    "action": ("action", ""),
    "journal": ("change in the journal", "changes in the journal"),
}


def run(choices: Namespace) -> int:
    """Print what is in the library and whether all of it holds together; 2 when it does not."""
    from facilitator.store.check import check_library

    path = library_of(choices)
    report = check_library(path)
    print(f"{path}: a library of version {report.version}")
    for kind, (one, many) in _WORDS.items():
        print(f"  {counted(report.counts[kind], one, many)}")
    if report.sound:
        print("The file, its journal and its index are sound.")
        return DONE
    for found in report.findings[1:]:
        print(f"  {finding(found.code, found.what)}")
    say(finding(report.findings[0].code, report.findings[0].what))
    return MENDABLE
