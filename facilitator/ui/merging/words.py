# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What came of a second file, in one sentence for the toast and in lines for whoever looks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from facilitator.domain.records import Cluster
from facilitator.ui.texts import tr

if TYPE_CHECKING:
    from facilitator.domain.merging import Merged


def told(merged: Merged) -> str:
    """What was added, and that nothing was taken away."""
    if not merged.edit.changes:
        return tr("Everything in that file is here already. Nothing was changed.")
    words = [tr("%n note(s) added", n=len(merged.notes))] if merged.notes else []
    if merged.alike:
        words.append(tr("%n look(s) like notes that are here already", n=len(merged.alike)))
    if merged.reworded:
        words.append(tr("%n say(s) it in other words than here", n=len(merged.reworded)))
    groups = sum(change.before is None for change in merged.edit.of(Cluster.kind))
    if groups:
        words.append(tr("%n group(s) added", n=groups))
    if merged.others > groups:
        words.append(tr("%n other line(s) added", n=merged.others - groups))
    if not words:
        words.append(tr("What was empty here is filled in"))
    return tr("{what}. Nothing was removed.").format(what=", ".join(words))


def remarks(merged: Merged) -> list[str]:
    """What a person may want to know beside the notes and groups that are shown one by one."""
    counts = len(merged.counts_kept), merged.logged, len(merged.withdrawn), len(merged.kept)
    words = (
        tr("%n count(s) differ there. Those here stay.", n=counts[0]),
        tr("%n text(s) that can stand only once are in your own log.", n=counts[1]),
        tr("%n story(s) withdrawn there. Withdraw here too.", n=counts[2]),
        tr("%n thing(s) that differ stay as they are here.", n=counts[3]),
    )
    return [line for line, count in zip(words, counts, strict=True) if count]
