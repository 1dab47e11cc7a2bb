# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The row below the capture bar: the signs, what was said last, and how to mend it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from facilitator.ui.run.hints import UP, Cap, Hints, Part
from facilitator.ui.texts import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from facilitator.domain.records import Note

_MOST = 200  # characters of a note that could find room


class CaptureHints(Hints):
    """Shows the last note, or that an earlier one is being edited."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.show_stage(keeps_names=True)

    def show_stage(self, *, keeps_names: bool) -> None:
        """What can be typed in the stage that runs."""
        signs: list[list[Part]] = [
            [Cap("#"), tr("group")],
            [Cap("@"), tr("who said it")],
            [Cap("/1–6"), tr("voice")],
            [Cap("+"), tr("heard again")],
            [Cap(">"), tr("builds on last")],
            [Cap("?"), tr("question to the organisation")],
        ]
        if not keeps_names:
            signs[1] = [tr("This stage keeps no names")]
        self.set_left(signs)

    def show_editing(self) -> None:
        """An earlier note is in the bar."""
        self.set_right([tr("Editing an earlier note"), "·", Cap("Esc"), tr("leave")])

    def show_last(self, note: Note | None) -> None:
        """This was said last; None for nothing yet."""
        if note is None:
            self.set_right([])
            return
        words = tr("Last: “{text}”").format(text=" ".join(note.text[:_MOST].split()))
        mend, undo = (Cap(UP), tr("edit")), (Cap("Ctrl Z"), tr("undo"))
        self.set_right([words, "·", *mend, "·", *undo])
