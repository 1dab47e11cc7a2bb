# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The keys of the board. Single letters act on notes; where nothing is chosen they are typing.

So typing on a board where the keyboard is nowhere goes on in the capture bar, and a letter never
does something to a note that nobody looks at.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from facilitator.ui.board.around import KeyTaker
from facilitator.ui.board.marking_menus import open_marks

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent

    from facilitator.domain.arrange import Direction
    from facilitator.ui.board.commands import BoardCommands
    from facilitator.ui.board.navigate import Navigator
    from facilitator.ui.board.selection import Selection
    from facilitator.ui.board.view import BoardView

    Table = dict[int, Callable[[], object]]

Key, Mod = Qt.Key, Qt.KeyboardModifier
_ARROWS: dict[int, tuple[Direction, int, int]] = {
    Key.Key_Left: ("left", -1, 0),
    Key.Key_Right: ("right", 1, 0),
    Key.Key_Up: ("up", 0, -1),
    Key.Key_Down: ("down", 0, 1),
}
_ZOOM_IN = (Key.Key_Plus, Key.Key_Equal)


class BoardKeys(KeyTaker):
    """Takes what belongs to the board; other letters go to `typed`."""

    def __init__(
        self,
        view: BoardView,
        selection: Selection,
        commands: BoardCommands,
        navigator: Navigator,
        *,
        typed: Callable[[str], object],
    ) -> None:
        self._view, self._selection = view, selection
        self._commands, self._go = commands, navigator
        self._typed = typed
        self.single_letters = True
        self._space_used = False
        self._plain = self._anywhere()
        self._letters, self._shifted = self._single_letters()
        self._control = self._with_control()
        self._control_shift: Table = {
            Key.Key_F: commands.find_and_place,
        }

    def _anywhere(self) -> Table:
        commands = self._commands
        return {
            Key.Key_PageDown: lambda: self.next_group(1),
            Key.Key_PageUp: lambda: self.next_group(-1),
            Key.Key_Home: lambda: self.to_end(0),
            Key.Key_End: lambda: self.to_end(-1),
            Key.Key_Return: commands.edit_selection,
            Key.Key_Enter: commands.edit_selection,
            Key.Key_F2: commands.rename_cluster,
            Key.Key_Delete: commands.bin_selection,
            Key.Key_Backspace: commands.bin_selection,
        }

    def _single_letters(self) -> tuple[Table, Table]:
        """Those that act on what is chosen: alone, and with Shift."""
        commands = self._commands
        letters: Table = {
            Key.Key_G: commands.group_selection,
            Key.Key_M: commands.move_selection,
            Key.Key_U: commands.to_tray,
            Key.Key_H: commands.hear_again,
            Key.Key_S: commands.star_selection,
            Key.Key_L: commands.link_selection,
            Key.Key_P: commands.pin_selection,
            Key.Key_B: commands.read_back,
            Key.Key_K: commands.park_selection,
            Key.Key_F: commands.find_and_place,
            Key.Key_R: commands.tidy_cluster,
            Key.Key_N: commands.note_here,
        }
        shifted: Table = {
            Key.Key_H: lambda: commands.hear_again(-1),
            Key.Key_R: commands.tidy_board,
            Key.Key_M: commands.also_fits,
            Key.Key_P: commands.pin_cluster,
            Key.Key_G: lambda: open_marks(self._view, commands),
        }
        return letters, shifted

    def _with_control(self) -> Table:
        view, commands = self._view, self._commands
        return {
            Key.Key_A: self.select_all,
            Key.Key_D: commands.duplicate_selection,
            Key.Key_X: commands.cut_selection,
            Key.Key_C: commands.copy_selection,
            Key.Key_V: commands.paste,
            Key.Key_0: lambda: view.set_zoom(1.0),
            Key.Key_9: view.glide_to_fit,
            Key.Key_Minus: lambda: view.step_zoom(-1),
            **{key: lambda: view.step_zoom(1) for key in _ZOOM_IN},
        }

    def press(self, event: QKeyEvent) -> bool:
        """Do what the key says; False when it is not the board's."""
        key, mods = event.key(), event.modifiers() & ~Mod.KeypadModifier
        if key == Key.Key_Escape:
            return self.escape()
        if key in _ARROWS:
            return self._arrow(key, mods)
        if key == Key.Key_Space and mods == Mod.NoModifier:
            return self._space(event)
        if mods & Mod.ControlModifier:
            shifted = mods == Mod.ControlModifier | Mod.ShiftModifier
            table = self._control_shift if shifted else self._control
            return (shifted or mods == Mod.ControlModifier) and self._run(table, key)
        if mods == Mod.ShiftModifier and key == Key.Key_Space:
            self._lead()
            self._commands.choose_group()
            return True
        if mods == Mod.ShiftModifier and key == Key.Key_F10:
            self._view.menu_wanted.emit(self._view.focus_point())
            return True
        if mods == Mod.NoModifier and self._run(self._plain, key):
            return True
        return self._letter(event, key, mods)

    def release(self, event: QKeyEvent) -> bool:
        """Space chooses when it is let go, unless it moved the board."""
        if event.key() != Key.Key_Space or event.isAutoRepeat() or not self._view.space_held:
            return False
        self._view.space_held = False
        if not self._view.panned:
            self.choose_here()
        return True

    def choose_here(self) -> None:
        """Choose the note the keyboard is on as well, or not any more."""
        if self._selection.current:
            self._lead()
            self._selection.toggle(self._selection.current)

    def escape(self) -> bool:
        """One level up: a drag, then the choice; then the key is somebody else's."""
        if self._view.cancel_gesture():
            return True
        if self._selection.notes or self._selection.cluster or self._selection.current:
            self._selection.clear()
            return True
        return False

    def select_all(self) -> None:
        """All notes of the group here; when they are chosen already, all of the board."""
        siblings = self._go.siblings()
        everything = self._go.everything()
        chosen = set(self._selection.notes)
        ids = siblings if siblings and not chosen.issuperset(siblings) else everything
        self._selection.choose(ids, current=self._selection.current)

    def _run(self, table: Table, key: int) -> bool:
        act = table.get(key)
        if act is None:
            return False
        self._lead()
        act()
        return True

    def _lead(self) -> None:
        self._view.keyboard_leads = True

    def _arrow(self, key: int, mods: Qt.KeyboardModifier) -> bool:
        direction, dx, dy = _ARROWS[key]
        self._lead()
        if mods & Mod.AltModifier:
            self._commands.nudge(dx, dy, fast=bool(mods & Mod.ShiftModifier))
            return True
        if mods & Mod.ControlModifier:
            return False
        before = self._selection.current
        target = self._go.towards(direction)
        if target is None:
            return True
        if mods & Mod.ShiftModifier:
            self._selection.add([key for key in (before, target) if key])
        else:
            self._selection.walk_to(target)
        self._view.reveal_note(target)
        return True

    def _space(self, event: QKeyEvent) -> bool:
        if not event.isAutoRepeat():
            self._view.space_held, self._view.panned = True, False
        return True

    def next_group(self, step: int) -> None:
        """To the first note of the group after (1) or before (−1) the one here."""
        group = self._go.next_group(step)
        if group is None:
            return
        members = self._view.board.layout.members(group)
        if members:
            self._selection.move_to(members[0])
            self._view.reveal_note(members[0])
        else:
            self._selection.choose_cluster(group)

    def to_end(self, index: int) -> None:
        """To the first (0) or last (−1) note of the group here."""
        if siblings := self._go.siblings():
            self._selection.move_to(siblings[index])
            self._view.reveal_note(siblings[index])

    def _letter(self, event: QKeyEvent, key: int, mods: Qt.KeyboardModifier) -> bool:
        text = event.text()
        if mods & (Mod.AltModifier | Mod.MetaModifier):
            return False
        table = self._shifted if mods & Mod.ShiftModifier else self._letters
        if self.single_letters and self._is_somewhere():
            if not mods and Key.Key_1 <= key <= Key.Key_6:
                self._lead()
                self._commands.set_voice(key - Key.Key_0)
                return True
            if self._run(table, key):
                return True
        if text and text.isprintable():
            self._typed(text)
            return True
        return False

    def _is_somewhere(self) -> bool:
        return bool(self._selection.targets() or self._selection.cluster)
