# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The sample library: every shipped sample; that of the mockups at a moment of its day."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from types import MappingProxyType
from typing import TYPE_CHECKING, Protocol

from facilitator.domain.clock import utc_text
from facilitator.domain.records import (
    Action,
    Cluster,
    Condition,
    Decision,
    Dots,
    Note,
    Participant,
    Record,
    Stage,
    Voice,
)
from facilitator.intake.files import read_file
from facilitator.intake.imported import Imported, add_imported
from facilitator.intake.shipped import HANDOVER, LANGUAGES, sample_path

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from facilitator.domain.change import Edit
    from facilitator.domain.state import State

TITLE = "What makes a good handover?"  # of the session that the mockups show
CAPTURED = 23  # notes when half of the capture stage is over
ACTIONS = 3  # written down while the fourth is typed
#: By file id: dots that are counted last, when voting is about to end.
LAST_DOTS = MappingProxyType({"A": 1, "D": 1, "n10": 1})


class Door(Protocol):
    """What of a workspace is needed here."""

    @property
    def state(self) -> State: ...

    def do(self, edit: Edit) -> None: ...


@dataclass(frozen=True, slots=True)
class Moment:
    """A moment of 26 November 2026, local time. `stage`: the one that runs, and since when."""

    now: datetime
    stage: str = ""
    since: datetime | None = None


def _at(hour: int, minute: int, second: int = 0) -> datetime:
    return datetime(2026, 11, 26, hour, minute, second)


#: As in the mockups: 01 and 02, 03, 04 and 08, 05b, 05, 07 and the paper.
MOMENTS: Mapping[str, Moment] = MappingProxyType(
    {
        "planned": Moment(_at(8, 12)),
        "captured": Moment(_at(13, 52, 30), "share", _at(13, 43, 54)),
        "grouped": Moment(_at(14, 28), "sense", _at(14, 19, 8)),
        "voting": Moment(_at(14, 43), "choose", _at(14, 38, 40)),
        "decided": Moment(_at(14, 51), "decide", _at(14, 46, 20)),
        "done": Moment(_at(15, 4)),
    }
)


def build_sample_library(
    workspace: Door, languages: Sequence[str] = LANGUAGES, *, moment: str = "done"
) -> dict[str, str]:
    """Put every sample into a library; returns the id of each sample's session by its name.

    `languages`: which of the samples of one session, in this order; the one of the mockups,
    "handover", comes with its library at `moment`, a key of `MOMENTS`.
    """
    ids: dict[str, str] = {}
    for name in _ordered(languages):
        for imported in read_file(sample_path(name)):
            if name == HANDOVER and imported.session.title == TITLE:
                imported = at_moment(imported, moment)
            if name != HANDOVER or imported.session.title == TITLE:
                ids[name] = imported.session.id
            workspace.do(add_imported(workspace.state, imported))
    return ids


def at_moment(imported: Imported, moment: str) -> Imported:
    """The session of the mockups as it was at one of the `MOMENTS`; `KeyError` for another name."""
    when = MOMENTS[moment]
    if moment == "done":
        return imported
    who = [part for part in imported.parts if isinstance(part, Voice | Participant | Condition)]
    stages = [replace(p, shown_at="") for p in imported.parts if isinstance(p, Stage)]
    if when.since is None:
        session = replace(imported.session, status="ready", letters=0)
        return Imported(session, (*stages, *who), imported.group_name, numbered=True)
    notes, clusters = _said_until(imported.parts, moment)
    running = next(stage for stage in stages if stage.extra["id"] == when.stage)
    since = utc_text(when.since.astimezone())
    session = replace(
        imported.session,
        status="running",
        letters=len(clusters),
        stage_id=running.id,
        stage_since=since,
        votes_shown_at=since if moment == "decided" else "",
    )
    stages = _clocked(stages, running, when.since)
    counted = _counted_until(imported.parts, moment)
    return Imported(
        session,
        (*stages, *who, *clusters, *notes, *counted),
        imported.group_name,
        notes=len(notes),
        groups=len(clusters),
        numbered=True,
    )


def _ordered(languages: Sequence[str]) -> list[str]:
    """The mockups are English: they come first, unless another language leads the list."""
    if not languages or languages[0] == "en":
        return [HANDOVER, *languages]
    return [languages[0], HANDOVER, *languages[1:]]


def _said_until(parts: Sequence[Record], moment: str) -> tuple[list[Note], list[Cluster]]:
    """Captured: the first notes, few of them in groups. Grouped: all; three lie loose. Later they
    are all where they belong.
    """
    if moment in ("voting", "decided"):
        notes = [part for part in parts if isinstance(part, Note)]
        return notes, [part for part in parts if isinstance(part, Cluster)]
    loose = {p.cluster_id for p in parts if isinstance(p, Note) and "loose_at" in p.extra}
    clusters = [p for p in parts if isinstance(p, Cluster) and p.id not in loose]
    said = [part for part in parts if isinstance(part, Note)]
    if moment == "captured":
        early = said[:CAPTURED]
        return [n if n.extra.get("at_once") else _ungrouped(n) for n in early], clusters
    return [_lying_loose(note) if "loose_at" in note.extra else note for note in said], clusters


def _counted_until(parts: Sequence[Record], moment: str) -> list[Record]:
    """Voting: all dots but the last few. Decided: all of them, and what was written by then."""
    if moment == "decided":
        actions = [part for part in parts if isinstance(part, Action)][:ACTIONS]
        return [*(part for part in parts if isinstance(part, Dots | Decision)), *actions]
    if moment != "voting":
        return []
    names = {p.id: p.extra.get("id") for p in parts if isinstance(p, Cluster | Note)}
    dots = (part for part in parts if isinstance(part, Dots))
    return [
        replace(d, count=d.count - LAST_DOTS.get(str(names[d.cluster_id or d.note_id or ""]), 0))
        for d in dots
    ]


def _ungrouped(note: Note) -> Note:
    return replace(note, cluster_id=None, place=None)


def _lying_loose(note: Note) -> Note:
    x, y = note.extra["loose_at"]
    return replace(_ungrouped(note), x=float(x), y=float(y))


def _clocked(stages: Sequence[Stage], running: Stage, since: datetime) -> list[Stage]:
    """The stages with their times: those before the running one were as long as planned."""
    clocked: list[Stage] = []
    end = since
    for stage in reversed(stages):
        if stage.position > running.position:
            clocked.append(stage)
        elif stage.id == running.id:
            clocked.append(replace(stage, started_at=utc_text(since.astimezone())))
        else:
            start = end - timedelta(minutes=stage.minutes)
            began, ended = (utc_text(moment.astimezone()) for moment in (start, end))
            shown = ended if stage.hidden else ""
            clocked.append(replace(stage, started_at=began, ended_at=ended, shown_at=shown))
            end = start
    return clocked[::-1]
