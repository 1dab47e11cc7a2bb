# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The context menu: every command for what is chosen, with the key that does the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QMenu

from facilitator.ui import theme
from facilitator.ui.board.look import note_edge, note_fill
from facilitator.ui.board.marking_menus import add_kinds, add_levels, add_marks
from facilitator.ui.marks import mark_path
from facilitator.ui.texts import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from facilitator.ui.board.commands import BoardCommands
    from facilitator.ui.board.selection import Selection
    from facilitator.ui.board.view import BoardView

_CHIP = 18


class BoardMenu:
    """Builds a menu when it is asked for, so that it always fits what is chosen."""

    def __init__(self, view: BoardView, commands: BoardCommands, selection: Selection) -> None:
        self._view, self._commands, self._selection = view, commands, selection
        self._spot = QPointF()
        self.suggest: Callable[[], object] | None = None  # looks for groups, where there is such

    def popup_all(self, at: QPoint) -> None:
        """The menu at a point of the screen. It does not wait for an answer."""
        self._spot = self._view.to_board(QPointF(self._view.viewport().mapFromGlobal(at)))
        menu = self.make()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(at)

    def popup_voices(self, at: QPoint) -> None:
        """Only the voices."""
        menu = QMenu(self._view)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._add_voices(menu)
        menu.popup(at)

    def make(self) -> QMenu:
        """The menu for what is chosen now."""
        menu = QMenu(self._view)
        if self._selection.cluster:
            self._add_group(menu)
        elif self._selection.targets():
            self._add_notes(menu)
            if self._commands.cluster_here():
                menu.addSeparator()
                self._add_group(menu)
        else:
            self._add_board(menu)
        return menu

    def _add_notes(self, menu: QMenu) -> None:
        c = self._commands
        notes = [c.state.notes[key] for key in self._selection.targets()]
        starred, pinned = all(n.starred for n in notes), all(n.pinned for n in notes)
        _add(menu, tr("Edit the text"), "Enter", c.edit_selection)
        _add(menu, tr("Group"), "G", c.group_selection)
        _add(menu, tr("Move to group…"), "M", c.move_selection)
        if c.cluster_here():
            _add(menu, tr("Also fits group…"), "Shift+M", c.also_fits)
            _add(menu, tr("Split off into a new group"), "", c.split_off)
        _add(menu, tr("Back to the tray"), "U", c.to_tray)
        menu.addSeparator()
        self._add_voices(menu.addMenu(tr("Voice")))
        kinds = {note.note_kind for note in notes}
        add_kinds(menu.addMenu(tr("Kind of note")), kinds, c.set_kind)
        add_levels(menu.addMenu(tr("Whose story")), c, notes)
        _add(menu, tr("Heard again"), "H", c.hear_again)
        _add(menu, tr("Heard once less"), "Shift+H", lambda: c.hear_again(-1))
        star = tr("No longer a quote") if starred else tr("Star as a quote")
        _add(menu, star, "S", c.star_selection)
        _add(menu, tr("Link: same meaning"), "L", c.link_selection)
        pin = tr("No longer pinned") if pinned else tr("Pin in its place")
        _add(menu, pin, "P", c.pin_selection)
        parked = all(n.parked for n in notes)
        later = tr("Not for later any more") if parked else tr("Keep for later")
        _add(menu, later, "K", c.park_selection)
        menu.addSeparator()
        _add(menu, tr("Duplicate"), "Ctrl+D", c.duplicate_selection)
        _add(menu, tr("Cut"), "Ctrl+X", c.cut_selection)
        _add(menu, tr("Copy"), "Ctrl+C", c.copy_selection)
        _add(menu, tr("Paste, one note a line"), "Ctrl+V", c.paste)
        menu.addSeparator()
        _add(menu, tr("To the bin"), "Delete", c.bin_selection)

    def _add_group(self, menu: QMenu) -> None:
        c = self._commands
        cluster = c.state.clusters[c.cluster_here() or ""]
        pin = tr("Let the group give way") if cluster.pinned else tr("Pin the group here")
        _add(menu, tr("Rename the group"), "F2", c.rename_cluster)
        _add(menu, tr("Merge into another group…"), "", c.merge_here)
        add_marks(menu.addMenu(tr("What we say of it")), c)
        _add(menu, tr("Read back"), "B", c.read_back)
        _add(menu, tr("Tidy the group"), "R", c.tidy_cluster)
        _add(menu, pin, "Shift+P", c.pin_cluster)
        _add(menu, tr("Take the group apart"), "", c.dissolve_cluster)

    def _add_board(self, menu: QMenu) -> None:
        c = self._commands
        spot = self._spot.x(), self._spot.y()
        _add(menu, tr("New note here"), "N", lambda: c.note_here(spot))
        _add(menu, tr("Paste, one note a line"), "Ctrl+V", c.paste)
        _add(menu, tr("Find a note and place it"), "Ctrl+Shift+F", c.find_and_place)
        if self.suggest is not None:
            _add(menu, tr("Suggest groups"), "", self.suggest)
        _add(menu, tr("Tidy the board"), "Shift+R", c.tidy_board)
        _add(menu, tr("Show the whole board"), "Ctrl+9", self._view.glide_to_fit)

    def _add_voices(self, menu: QMenu) -> None:
        c = self._commands
        for voice in c.state.voices(c.session_id):
            _add(
                menu,
                voice.name or tr("Voice {number}").format(number=voice.number),
                str(voice.number),
                lambda number=voice.number: c.set_voice(number),  # type: ignore[misc]
                icon=_voice_icon(voice.number),
            )
        _add(menu, tr("No voice"), "", lambda: c.set_voice(0))


def _add(
    menu: QMenu, text: str, key: str, act: Callable[[], object], *, icon: QIcon | None = None
) -> None:
    # The key is only told here: the board itself hears it, so that typing elsewhere is typing.
    words = text.replace("&", "&&")
    action = menu.addAction(f"{words}\t{key}" if key else words)
    action.triggered.connect(lambda _checked=False: act())
    if icon is not None:
        action.setIcon(icon)
        action.setIconVisibleInMenu(True)


def _voice_icon(number: int) -> QIcon:
    picture = QPixmap(2 * _CHIP, 2 * _CHIP)
    picture.setDevicePixelRatio(2)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(note_edge(number))
    painter.setBrush(note_fill(number))
    painter.drawRoundedRect(QRectF(1.5, 1.5, _CHIP - 3, _CHIP - 3), 3, 3)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.current().note_text)
    painter.drawPath(mark_path(number, QRectF(5, 5, 8, 8)))
    painter.end()
    return QIcon(picture)
