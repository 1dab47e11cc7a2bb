# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""One key for what a note is: of the notes chosen on the board, else of those typed next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QMenu

from facilitator.ui.board.marking_menus import add_kinds, below, pop_up
from facilitator.ui.texts import tr

if TYPE_CHECKING:
    from facilitator.ui.run.run_view import RunView


def choose_kind(run: RunView) -> None:
    """Ask for the kind with a small menu where the work is."""
    board, focused = run.board, QApplication.focusWidget()
    ids = board.selected_note_ids()
    if ids and focused is not None and board.isAncestorOf(focused):
        menu = QMenu(board)
        notes = [board.commands.state.notes[key] for key in ids]
        add_kinds(menu, {note.note_kind for note in notes}, board.commands.set_kind)
        pop_up(menu, board.view.focus_point())
        return
    run.focus_capture()
    bar = run.capture
    menu = QMenu(bar)
    kept = bar.capture.kept.note_kind or "any"
    add_kinds(menu, {kept}, bar.choose_kind, first=tr("As the stage asks"))
    pop_up(menu, below(bar.edit))
