# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""F1: the keys for what is on the screen now, beside the work and not instead of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from facilitator.ui import theme
from facilitator.ui.action_table import SECTIONS, ActionSpec
from facilitator.ui.actions import Actions, key_text
from facilitator.ui.texts import tr
from facilitator.ui.widgets.key_cap import KeyCap
from facilitator.ui.widgets.labels import Label, SectionTitle

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

_COLUMNS, _COLUMN_WIDTH, _LEAST_WIDTH = 3, 300, 260
_SIDE, _BETWEEN = 24, 36  # px beside the columns and between them


def sections(actions: Actions) -> dict[str, list[ActionSpec]]:
    """What has a key now, by the section of the table."""
    found: dict[str, list[ActionSpec]] = {}
    for spec in actions.shown():
        if spec.keys:
            found.setdefault(spec.section, []).append(spec)
    return {section: found[section] for section in SECTIONS if section in found}


class KeySheet(QDialog):
    """Closes with Esc or F1; typing goes on in the window beside it."""

    def __init__(self, window: QWidget, actions: Actions) -> None:
        super().__init__(window)
        self._actions = actions
        self.setWindowTitle(tr("Keys for this screen"))
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(0, 0, 0, 0)
        self._area = QScrollArea(self)
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._outer.addWidget(self._area)

    def open_or_close(self) -> None:
        """What F1 does."""
        if self.isVisible():
            self.close()
            return
        self.refill()
        self.show()
        self.raise_()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F1 again closes it; the window's own shortcut does not reach in here."""
        if event.key() == Qt.Key.Key_F1:
            self.close()
        else:
            super().keyPressEvent(event)

    def refill(self) -> None:
        """List the keys that hold now."""
        parts = sections(self._actions)
        columns: list[list[str]] = [[] for _ in range(min(self._room(), max(1, len(parts))))]
        heights = [0] * len(columns)
        for section in sorted(parts, key=lambda name: -len(parts[name])):
            shortest = heights.index(min(heights))
            columns[shortest].append(section)
            heights[shortest] += len(parts[section]) + 2
        sheet = QWidget()
        row = QHBoxLayout(sheet)
        row.setContentsMargins(_SIDE, 18, _SIDE, 20)
        row.setSpacing(_BETWEEN)
        for names in columns:
            column = QVBoxLayout()
            column.setSpacing(0)
            for name in sorted(names, key=list(parts).index):
                column.addWidget(self._part(name, parts[name]))
            column.addStretch(1)
            row.addLayout(column, 1)
        self._area.setWidget(sheet)
        self._fit(len(columns), sheet)

    def _room(self) -> int:
        """How many columns a sheet as wide as the window has room for."""
        window = self.parentWidget()
        assert window is not None
        least = theme.current().px(_LEAST_WIDTH)
        return min(_COLUMNS, max(1, (window.width() - 2 * _SIDE + _BETWEEN) // (least + _BETWEEN)))

    def _fit(self, columns: int, sheet: QWidget) -> None:
        now, window = theme.current(), self.parentWidget()
        assert window is not None
        width = columns * now.px(_COLUMN_WIDTH) + 2 * _SIDE + _BETWEEN * (columns - 1)
        width = min(width, window.width())
        height = sheet.heightForWidth(width) + 4
        self.resize(width, min(height, window.height()))

    def _part(self, section: str, specs: list[ActionSpec]) -> QWidget:
        part = QWidget()
        grid = QGridLayout(part)
        grid.setContentsMargins(0, 0, 0, 18)
        grid.setVerticalSpacing(5)
        grid.setColumnStretch(0, 1)
        grid.addWidget(SectionTitle(tr(SECTIONS[section]), part), 0, 0, 1, 2)
        for at, spec in enumerate(specs, start=1):
            words = self._actions.words(spec)
            name = Label(words, part, px=13, wrap=True)
            keys = QHBoxLayout()
            keys.setSpacing(5)
            keys.addStretch(1)
            for key in spec.keys:
                keys.addWidget(KeyCap(key_text(key), part))
            grid.addWidget(name, at, 0)
            grid.addLayout(keys, at, 1)
        return part
