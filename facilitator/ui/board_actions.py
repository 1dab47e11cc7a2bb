# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Ties the actions of notes and groups to the board of the session that is open."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from facilitator.ui.actions import Actions
    from facilitator.ui.board.board_widget import BoardWidget
    from facilitator.ui.run.run_view import RunView

    Run = Callable[[Callable[[RunView], object]], Callable[[], None]]
    Act = Callable[[BoardWidget], object]

# What opens a menu comes with the first of it: a start binds all of these and opens none.


def _open_levels(board: BoardWidget) -> None:
    from facilitator.ui.board.marking_menus import open_levels

    open_levels(board)


def _open_marks(board: BoardWidget) -> None:
    from facilitator.ui.board.marking_menus import open_marks

    open_marks(board.view, board.commands)


def _choose_kind(view: RunView) -> None:
    from facilitator.ui.run.note_kinds import choose_kind

    choose_kind(view)


_ACTS: dict[str, Act] = {
    "edit.cut": lambda b: b.commands.cut_selection(),
    "edit.copy": lambda b: b.commands.copy_selection(),
    "edit.paste": lambda b: b.commands.paste(),
    "note.new": lambda b: b.commands.note_here(),
    "note.edit": lambda b: b.commands.edit_selection(),
    "note.duplicate": lambda b: b.commands.duplicate_selection(),
    "note.to_tray": lambda b: b.commands.to_tray(),
    "note.bin": lambda b: b.commands.bin_selection(),
    "note.heard_more": lambda b: b.commands.hear_again(),
    "note.heard_less": lambda b: b.commands.hear_again(-1),
    "note.link": lambda b: b.commands.link_selection(),
    "note.quote": lambda b: b.commands.star_selection(),
    "note.pin": lambda b: b.commands.pin_selection(),
    "note.park": lambda b: b.commands.park_selection(),
    "note.level": _open_levels,
    "note.place": lambda b: b.commands.find_and_place(),
    "note.select": lambda b: b.keys.choose_here(),
    "note.select_all": lambda b: b.select_all(),
    "note.group": lambda b: b.commands.group_selection(),
    "note.move": lambda b: b.commands.move_selection(),
    "note.also": lambda b: b.commands.also_fits(),
    "group.split": lambda b: b.commands.split_off(),
    "group.select": lambda b: b.commands.choose_group(),
    "group.rename": lambda b: b.commands.rename_cluster(),
    "group.merge": lambda b: b.commands.merge_here(),
    "group.read_back": lambda b: b.commands.read_back(),
    "group.mark": _open_marks,
    "group.share": lambda b: b.commands.share_group(),
    "group.pin": lambda b: b.commands.pin_cluster(),
    "group.dissolve": lambda b: b.commands.dissolve_cluster(),
    "group.next": lambda b: b.keys.next_group(1),
    "group.previous": lambda b: b.keys.next_group(-1),
    "group.first_note": lambda b: b.keys.to_end(0),
    "group.last_note": lambda b: b.keys.to_end(-1),
    "group.tidy": lambda b: b.commands.tidy_cluster(),
    "board.tidy": lambda b: b.commands.tidy_board(),
    "board.list": lambda b: b.toggle_list(),
}


def bind_board(actions: Actions, run: Run) -> None:
    """Every action of the board; `run` makes a slot of what is to be done with the session."""
    for action_id, act in _ACTS.items():
        actions.bind(action_id, run(lambda view, act=act: act(view.board)))  # type: ignore[misc]
    for number in range(1, 7):
        voice = run(lambda view, number=number: view.board.commands.set_voice(number))  # type: ignore[misc]
        actions.bind(f"note.voice_{number}", voice)
    actions.bind("note.kind", run(_choose_kind))
    for name in ("arrows", "extend", "nudge"):
        actions.bind(f"board.{name}")
