# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Everything that can be done on the board, for keys, menus, bar, list and palette alike."""

from __future__ import annotations

from facilitator.ui.board.copy_commands import CopyCommands
from facilitator.ui.board.marking_commands import MarkingCommands
from facilitator.ui.board.note_commands import NoteCommands


class BoardCommands(NoteCommands, CopyCommands, MarkingCommands):
    """The verbs of the board: of groups, of notes, and of the clipboard."""
