# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What the room says of a group or a note: agreed or not, for later, its kind, whose story."""

from __future__ import annotations

from typing import TYPE_CHECKING

from facilitator.domain import edits
from facilitator.ui.board.commanding import Commanding, group_words
from facilitator.ui.board.marking_words import FUNCTION_WORDS, LEVEL_WORDS, MARK_WORDS, kind_words
from facilitator.ui.texts import tr

if TYPE_CHECKING:
    from collections.abc import Sequence


class MarkingCommands(Commanding):
    """The verbs of marks. A mark that is there already is taken off by the same command."""

    def mark_group(self, mark: str) -> None:
        """What the room says of the group here; "" for nothing."""
        key = self.cluster_here()
        if key is None:
            self.said.emit(tr("Choose a group first."))
            return
        if not self.do(lambda: edits.mark_clusters(self.state, [key], mark)):
            return
        group = group_words(self.state.clusters[key])
        words = tr(MARK_WORDS[mark]) if mark else tr("No mark")
        self.said.emit(f"{group}: {words}")

    def share_group(self) -> None:
        """Whether the name of the group here may be told outside, on or off."""
        key = self.cluster_here()
        if key is None:
            self.said.emit(tr("Choose a group first."))
            return
        on = not self.state.clusters[key].shareable
        if self.do(lambda: edits.share_clusters(self.state, [key], on)):
            shared, inside = tr("May be shared outside"), tr("Stays inside the group")
            self.said.emit(shared if on else inside)

    def park_selection(self) -> None:
        """Keep the chosen notes for later; all of them are already: no longer."""
        ids = self._chosen()
        if not ids:
            return
        parked = not all(self.state.notes[key].parked for key in ids)
        if self.do(lambda: edits.park_notes(self.state, ids, parked)):
            kept, back = tr("%n note(s) kept for later", n=len(ids)), tr("Not for later any more")
            self.said.emit(kept if parked else back)

    def set_kind(self, kind: str) -> None:
        """What the chosen notes are: one of the kinds of the templates."""
        ids = self._chosen()
        if ids and self.do(lambda: edits.set_kind(self.state, ids, kind)):
            self._say(ids, kind_words(kind))

    def set_level(self, level: str) -> None:
        """Whose story the chosen notes are; "" for nobody's."""
        ids = self._chosen()
        if ids and self.do(lambda: edits.set_level(self.state, ids, level=level)):
            self._say(ids, tr(LEVEL_WORDS[level]))

    def set_function(self, function: str) -> None:
        """What the chosen notes are for the group; "" for nothing."""
        ids = self._chosen()
        if ids and self.do(lambda: edits.set_level(self.state, ids, function=function)):
            self._say(ids, tr(FUNCTION_WORDS[function]))

    def _chosen(self) -> Sequence[str]:
        ids = self._selection.targets()
        if not ids:
            self.said.emit(tr("Choose notes first."))
        return ids

    def _say(self, ids: Sequence[str], words: str) -> None:
        self.said.emit(f"{tr('%n note(s)', n=len(ids))}: {words}")
