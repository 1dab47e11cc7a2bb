# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Menus in which a mark, a kind or a level is chosen: inside the context menu, or on their own."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu

from facilitator.domain.rules import MARKS, NOTE_KINDS
from facilitator.ui.board.marking_words import FUNCTION_WORDS, LEVEL_WORDS, MARK_WORDS, kind_words
from facilitator.ui.texts import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtWidgets import QWidget

    from facilitator.domain.records import Note
    from facilitator.ui.board.board_widget import BoardWidget
    from facilitator.ui.board.commands import BoardCommands
    from facilitator.ui.board.view import BoardView


def add_marks(menu: QMenu, commands: BoardCommands) -> None:
    """What can be said of the group here."""
    cluster = commands.state.clusters[commands.cluster_here() or ""]
    for name in MARKS:
        words, act = tr(MARK_WORDS[name]), lambda name=name: commands.mark_group(name)
        add_choice(menu, words, act, chosen=cluster.mark == name)
    add_choice(menu, tr("No mark"), lambda: commands.mark_group(""), chosen=not cluster.mark)
    menu.addSeparator()
    words = tr("May be shared outside")
    add_choice(menu, words, commands.share_group, chosen=cluster.shareable)


def add_kinds(
    menu: QMenu, chosen: Iterable[str], take: Callable[[str], object], *, first: str = ""
) -> None:
    """Every kind of note; `first`: words for just a note, instead of those of the templates."""
    marked = set(chosen)
    for kind in NOTE_KINDS:
        words = first if kind == "any" and first else kind_words(kind)
        add_choice(menu, words, partial(take, kind), chosen=marked == {kind})


def add_levels(menu: QMenu, commands: BoardCommands, notes: Iterable[Note]) -> None:
    """Whose story the notes are, and what it is for."""
    listed = list(notes)
    levels, functions = {n.level for n in listed}, {n.function for n in listed}
    for level, words in LEVEL_WORDS.items():
        act = lambda level=level: commands.set_level(level)  # noqa: E731
        add_choice(menu, tr(words), act, chosen=levels == {level})
    menu.addSeparator()
    for function, words in FUNCTION_WORDS.items():
        take = lambda function=function: commands.set_function(function)  # noqa: E731
        add_choice(menu, tr(words), take, chosen=functions == {function})


def open_marks(view: BoardView, commands: BoardCommands) -> None:
    """The marks for the group here, with the keyboard."""
    if commands.cluster_here() is None:
        commands.mark_group("")  # says that a group is to be chosen
        return
    menu = QMenu(view)
    add_marks(menu, commands)
    pop_up(menu, view.focus_point())


def open_levels(board: BoardWidget) -> None:
    """Whose story the chosen notes are, with the keyboard."""
    ids = board.selected_note_ids()
    if not ids:
        board.commands.set_level("")  # says that notes are to be chosen
        return
    menu = QMenu(board)
    add_levels(menu, board.commands, (board.commands.state.notes[key] for key in ids))
    pop_up(menu, board.view.focus_point())


def add_choice(menu: QMenu, words: str, act: Callable[[], object], *, chosen: bool) -> None:
    """One of several, with a tick if it holds."""
    action = menu.addAction(words.replace("&", "&&"))
    action.setCheckable(True)
    action.setChecked(chosen)
    action.triggered.connect(lambda _on=False: act())


def pop_up(menu: QMenu, at: QPoint) -> None:
    """Open the menu at a point of the screen, the keyboard on what holds now."""
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    chosen = next((a for a in menu.actions() if a.isChecked()), menu.actions()[0])
    menu.popup(at)
    menu.setActiveAction(chosen)


def below(widget: QWidget) -> QPoint:
    """Where a menu opens that belongs to a widget: it goes up by itself where there is no room."""
    return widget.mapToGlobal(widget.rect().bottomLeft())
