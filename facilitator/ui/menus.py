# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The menu bar and the menu behind ☰: every bound action, from the one table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from facilitator.ui.action_table import SECTIONS
from facilitator.ui.texts import tr

if TYPE_CHECKING:
    from facilitator.ui.actions import Actions


def fill(menu: QMenu, actions: Actions, section: str) -> bool:
    """Put the actions of `section` that hold now into `menu`; False when there is none."""
    menu.clear()
    for spec in actions.shown():
        if spec.section != section or spec.kind == "typed":
            continue
        if spec.line_above and not menu.isEmpty():
            menu.addSeparator()
        menu.addAction(actions.dress(spec.id))
    return not menu.isEmpty()


def main_menu(actions: Actions, parent: QWidget) -> QMenu:
    """The menu behind ☰, made anew each time it opens."""
    menu = QMenu(parent)
    menu.aboutToShow.connect(lambda: _fill_all(menu, actions))
    return menu


def _fill_all(menu: QMenu, actions: Actions) -> None:
    menu.clear()
    for old in menu.findChildren(QMenu):
        old.deleteLater()
    for section, words in SECTIONS.items():
        part = QMenu(tr(words), menu)
        if fill(part, actions, section):
            menu.addMenu(part)


def open_below(menu: QMenu, button: QWidget) -> None:
    """Open `menu` under `button`, right edges together, without waiting for it to close."""
    size = menu.sizeHint()
    corner = button.mapToGlobal(QPoint(button.width(), button.height() + 4))
    menu.popup(QPoint(corner.x() - size.width(), corner.y()))


def menu_bar(actions: Actions, parent: QWidget) -> QMenuBar:
    """The bar at the top of the screen on a Mac; follows what is bound and where one is."""
    bar = QMenuBar(parent)

    def refill() -> None:
        bar.clear()
        for section, words in SECTIONS.items():
            part = QMenu(tr(words), bar)
            if fill(part, actions, section):
                bar.addMenu(part)

    actions.changed.connect(refill)
    refill()
    return bar
