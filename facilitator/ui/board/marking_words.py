# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What the marks of groups, the kinds of notes, and whose story a note is are called."""

from __future__ import annotations

from typing import TYPE_CHECKING

from facilitator.domain.records import Stage
from facilitator.ui.texts import language, mark, tr

if TYPE_CHECKING:
    from facilitator.domain.records import Cluster, Note
    from facilitator.domain.state import State

MARK_WORDS = {
    "agree": mark("We agree"),
    "differ": mark("We differ"),
    "worth": mark("Worth more than we thought"),
    "share": mark("We share this"),
}
LEVEL_WORDS = {
    "": mark("No level"),
    "personal": mark("Personal"),
    "team": mark("Of a team"),
    "organisation": mark("Of the whole organisation"),
}
FUNCTION_WORDS = {
    "": mark("No purpose"),
    "mirror": mark("A mirror"),
    "strength": mark("A strength"),
    "inspiration": mark("An inspiration"),
}


def kind_words(kind: str) -> str:
    """What a kind of note is called, in the language of the screen."""
    from facilitator.intake import shipped  # a start needs no templates

    return shipped.templates().label("note_kinds", kind, language())


def unusual_kind(state: State, note: Note) -> str:
    """What kind a note is, where that is not what its stage asked for; else ""."""
    stage = state.all(Stage).get(note.stage_id or "")
    usual = stage.note_kind if stage else "any"
    return "" if note.note_kind in ("any", usual) else kind_words(note.note_kind)


def cluster_words(cluster: Cluster) -> list[str]:
    """What the room says of a group."""
    found = [tr(MARK_WORDS[cluster.mark])] if cluster.mark in MARK_WORDS else []
    return [*found, tr("May be shared outside")] if cluster.shareable else found
