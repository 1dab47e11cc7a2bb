# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Keeps the numbers of Run right: once for many edits, so that fast typing is not slowed down."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from facilitator.domain.hiding import is_waiting
from facilitator.domain.records import Note, Participant
from facilitator.ui.texts import tr
from facilitator.ui.widgets import announce

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from facilitator.domain.change import Edit
    from facilitator.store.workspace import Workspace
    from facilitator.ui.run.board_bar import BoardBar
    from facilitator.ui.run.side_panel import SideStrip


class Counting:
    """`just_edited` holds until the event loop turns: whether words just said are about an edit."""

    def __init__(
        self,
        workspace: Workspace,
        session_id: str,
        *,
        bar: BoardBar,
        strip: SideStrip,
        view: QWidget,
    ) -> None:
        self._workspace, self._session_id = workspace, session_id
        self._bar, self._strip, self._view = bar, strip, view
        self._added = 0
        self.just_edited = False
        self._soon = QTimer(view)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self.count)

    def hear_of(self, edit: Edit) -> None:
        """Something in the session is different."""
        self.just_edited = True
        self._added += sum(1 for change in edit.of("note") if change.before is None)
        self._soon.start(0)

    def count(self) -> None:
        """Bring the numbers up to date; a screen reader hears of new notes in one sentence."""
        self.just_edited = False
        state, session_id = self._workspace.state, self._session_id
        kept = [n for n in state.part(Note, session_id).values() if not n.binned]
        seen = [n for n in kept if not is_waiting(state, n)]
        notes, grouped = len(kept), sum(1 for n in seen if n.cluster_id)
        people = sum(p.count for p in state.part(Participant, session_id).values())
        self._bar.show_counts(len(seen), len(state.clusters_of(session_id)), grouped=grouped)
        self._strip.show_counts(notes=notes, people=people)
        if self._added:
            self._added = 0
            announce(self._view, tr("%n note(s)", n=notes))
