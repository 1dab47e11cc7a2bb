# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The left rail: the places of the library and the learning groups."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QMenu, QScrollArea, QVBoxLayout, QWidget

from facilitator.ui import theme
from facilitator.ui.texts import tr
from facilitator.ui.widgets import IconButton, Label, RailRow

SESSIONS, ACTIONS, TEMPLATES, SERIES, BIN, SETTINGS, GROUP = (
    "sessions", "actions", "templates", "series", "bin", "settings", "group",
)  # fmt: skip
WIDTH, LESS_WIDE, ICONS_ONLY = 236, 200, 56
_ICONS = {
    SESSIONS: "layers",
    ACTIONS: "flag",
    TEMPLATES: "file-text",
    SERIES: "history",
    BIN: "trash-2",
    SETTINGS: "settings",
}


@dataclass(frozen=True, slots=True)
class RailCounts:
    """What stands behind the rows. `groups`: id, name and number of sessions of each."""

    sessions: int = 0
    actions: int = 0
    templates: int = 0
    binned: int = 0
    groups: tuple[tuple[str, str, int], ...] = ()


def place_names() -> dict[str, str]:
    """The places without the learning groups, in words."""
    return {
        SESSIONS: tr("All sessions"),
        ACTIONS: tr("Open actions"),
        TEMPLATES: tr("Templates"),
        SERIES: tr("Over time"),
        BIN: tr("Bin"),
        SETTINGS: tr("Settings"),
    }


class LibraryRail(QWidget):
    """`chosen` carries a place and, for a learning group, its id."""

    chosen = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Places in the library"))
        self._counts = RailCounts()
        self._exclusive = QButtonGroup(self)
        self._places: dict[str, RailRow] = {}
        self._groups: dict[str, RailRow] = {}
        now = theme.current()
        column = QVBoxLayout(self)
        column.setContentsMargins(now.px(8), now.px(12), now.px(8) + 1, now.px(12))
        column.setSpacing(0)
        for place in (SESSIONS, ACTIONS, TEMPLATES, SERIES):
            column.addWidget(self._place(place))
        self._title = Label(tr("Learning groups"), self, px=12, weight=600, color="text2")
        self._title.setContentsMargins(now.px(10), now.px(18), 0, now.px(6))
        self._title.setFixedHeight(now.px(42))
        column.addWidget(self._title)
        words = tr("A group appears here when you save your first session in it.")
        self._hint = Label(words, self, px=12, color="text3", wrap=True)
        self._hint.setContentsMargins(now.px(10), 0, now.px(10), 0)
        column.addWidget(self._hint)
        column.addWidget(self._scroll(), 1)
        column.addSpacing(now.px(8))
        for place in (BIN, SETTINGS):
            column.addWidget(self._place(place))

    def _place(self, place: str) -> RailRow:
        row = RailRow(_ICONS[place], place_names()[place], self)
        row.setObjectName(place)
        row.clicked.connect(lambda: self.chosen.emit(place, ""))
        self._exclusive.addButton(row)
        self._places[place] = row
        return row

    def _scroll(self) -> QScrollArea:
        area, content = QScrollArea(self), QWidget()
        self._list = QVBoxLayout(content)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(0)
        self._list.addStretch(1)
        area.setWidget(content)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        content.setAutoFillBackground(False)
        area.viewport().setAutoFillBackground(False)
        return area

    def show_counts(self, counts: RailCounts) -> None:
        """Say how much is where; learning groups that came or went, come or go here."""
        for place, number in (
            (SESSIONS, counts.sessions),
            (ACTIONS, counts.actions),
            (TEMPLATES, counts.templates),
            (BIN, counts.binned),
        ):
            self._places[place].set_count(str(number) if number else "")
        self._places[BIN].setVisible(bool(counts.binned) or self._places[BIN].isChecked())
        self._hint.setVisible(not counts.groups)
        if [g[:2] for g in counts.groups] != [g[:2] for g in self._counts.groups]:
            self._show_groups(counts)
        for key, _name, number in counts.groups:
            self._groups[key].set_count(str(number) if number else "")
        self._counts = counts

    def _show_groups(self, counts: RailCounts) -> None:
        open_one = next((key for key, row in self._groups.items() if row.isChecked()), "")
        for row in self._groups.values():
            self._exclusive.removeButton(row)
            row.hide()
            row.deleteLater()
        self._groups = {}
        for place, (key, name, _number) in enumerate(counts.groups):
            row = RailRow("users-round", name)
            row.clicked.connect(lambda _checked=False, key=key: self.chosen.emit(GROUP, key))
            self._exclusive.addButton(row)
            self._groups[key] = row
            self._list.insertWidget(place, row)
            row.setChecked(key == open_one)

    def mark(self, place: str, group_id: str = "") -> None:
        """Show which place is open; one that has no row leaves none marked."""
        row = self._groups.get(group_id) if place == GROUP else self._places.get(place)
        if row is not None:
            row.show()
            row.setChecked(True)
        elif (checked := self._exclusive.checkedButton()) is not None:
            self._exclusive.setExclusive(False)
            checked.setChecked(False)
            self._exclusive.setExclusive(True)

    def paintEvent(self, event: QPaintEvent) -> None:
        _paint_ground(self)


class NarrowRail(QWidget):
    """The same places as icons, for windows with little room; learning groups are in a menu."""

    chosen = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Places in the library"))
        now = theme.current()
        self.setFixedWidth(now.px(ICONS_ONLY))
        self._counts = RailCounts()
        self._buttons: dict[str, IconButton] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(now.px(11), now.px(12), now.px(12), now.px(12))
        column.setSpacing(now.px(4))
        for place in (SESSIONS, ACTIONS, TEMPLATES, SERIES):
            column.addWidget(self._button(place))
        self._groups = IconButton("users-round", tr("Learning groups"), self)
        self._groups.clicked.connect(self._open_menu)
        column.addWidget(self._groups)
        column.addStretch(1)
        for place in (BIN, SETTINGS):
            column.addWidget(self._button(place))

    def _button(self, place: str) -> IconButton:
        button = IconButton(_ICONS[place], place_names()[place], self)
        button.setCheckable(True)
        button.clicked.connect(lambda: self.chosen.emit(place, ""))
        self._buttons[place] = button
        return button

    def show_counts(self, counts: RailCounts) -> None:
        """Only the number of open actions has room."""
        self._counts = counts
        self._buttons[ACTIONS].set_badge(str(counts.actions) if counts.actions else "")
        self._buttons[BIN].setVisible(bool(counts.binned) or self._buttons[BIN].isChecked())
        self._groups.setVisible(bool(counts.groups))

    def mark(self, place: str, group_id: str = "") -> None:
        """Show which place is open."""
        for key, button in self._buttons.items():
            button.setChecked(key == place)

    def _open_menu(self) -> None:
        self.groups_menu().popup(self._groups.mapToGlobal(self._groups.rect().topRight()))

    def groups_menu(self) -> QMenu:
        """The learning groups to choose from."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        fill_groups(menu, self._counts, self)
        return menu

    def paintEvent(self, event: QPaintEvent) -> None:
        _paint_ground(self)


def fill_groups(menu: QMenu, counts: RailCounts, rail: NarrowRail) -> None:
    """One line for each learning group."""
    for key, name, _number in counts.groups:
        words = name.replace("&", "&&")
        action = menu.addAction(words)
        action.triggered.connect(lambda _on=False, key=key: rail.chosen.emit(GROUP, key))


def _paint_ground(rail: QWidget) -> None:
    now, painter = theme.current(), QPainter(rail)
    painter.fillRect(rail.rect(), now.surface2)
    painter.fillRect(rail.width() - 1, 0, 1, rail.height(), now.border)
