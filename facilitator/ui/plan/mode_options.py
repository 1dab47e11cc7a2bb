# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What only some stages have: minutes of each person, dots, axes of a grid, places on a line."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from facilitator.domain.edits.plan import MOST_DOTS
from facilitator.domain.edits.running import LONGEST
from facilitator.ui import theme
from facilitator.ui.plan.fields import NumberField
from facilitator.ui.plan.form import FieldRow
from facilitator.ui.plan.stage_fields import AxisField, PlacesField
from facilitator.ui.plan.statement_rows import StatementRows
from facilitator.ui.plan.usual_words import Axes, usual_axes, usual_places
from facilitator.ui.texts import tr
from facilitator.ui.widgets import Button, Label

if TYPE_CHECKING:
    from facilitator.domain.records import Session, Stage
    from facilitator.store.workspace import Workspace

_NUMBER_WIDTH = 190
#: Which fields a mode has.
_OF_MODE = {
    "round": ("per_person",),
    "vote": ("dots",),
    "grid": ("x_axis", "y_axis"),
    "scale": ("labels",),
}


class ModeOptions(QWidget):
    """Rows by the name of the field; those that a mode does not have are not shown."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = "en"
        self.per_person = NumberField(
            self, name=tr("Minutes of each person"), most=LONGEST, none=tr("Nobody counts")
        )
        self.dots = NumberField(self, name=tr("Dots for everybody"), most=MOST_DOTS)
        self.x_axis = AxisField(
            self, name=tr("From left to right"), low=tr("left"), high=tr("right")
        )
        self.y_axis = AxisField(
            self, name=tr("From top to bottom"), low=tr("above"), high=tr("below")
        )
        self.labels = PlacesField(self, name=tr("Places on the line"))
        self.labels.setPlaceholderText(tr("agree, unsure, disagree"))
        self.statements = StatementRows(workspace, self)
        self.usual = Button(
            tr("Usual words"), self, kind="quiet", icon="chevron-down", icon_after=True, height=28
        )
        self.usual.clicked.connect(self._open)
        titles = {
            "per_person": (tr("Minutes of each person"), self.per_person),
            "dots": (tr("Dots for everybody"), self.dots),
            "x_axis": (tr("From left to right"), self.x_axis),
            "y_axis": (tr("From top to bottom"), self.y_axis),
            "labels": (tr("Places on the line, with commas between"), self.labels),
        }
        self.rows = {name: FieldRow(title, field, self) for name, (title, field) in titles.items()}
        for narrow in (self.per_person, self.dots):
            narrow.setMaximumWidth(theme.current().px(_NUMBER_WIDTH))
        self._sentences = Label(tr("Statements"), self, px=13, weight=600, color="text2")
        self._lay_out()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 16, 0, 0)
        column.setSpacing(10)
        for row in self.rows.values():
            column.addWidget(row)
        line = QHBoxLayout()
        line.addWidget(self.usual)
        line.addStretch(1)
        column.addLayout(line)
        column.addWidget(self._sentences)
        column.addWidget(self.statements)

    def show_stage(self, stage: Stage, session: Session) -> None:
        """The rows of its mode; the session says how many dots are usual and the language."""
        self._language = session.language
        shown = _OF_MODE.get(stage.mode, ())
        self.setVisible(bool(shown))
        for name, row in self.rows.items():
            row.setVisible(name in shown)
        usual = tr("As the session: {dots}").format(dots=session.dots_per_person)
        self.dots.setSpecialValueText(usual)
        self.usual.setVisible(stage.mode in ("grid", "scale"))
        self._sentences.setVisible(stage.mode == "scale")
        self.statements.setVisible(stage.mode == "scale")

    def menu(self) -> QMenu:
        """Axes or places that are used again and again, in the language of the room."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if self.rows["labels"].isVisible():
            for places in usual_places(self._language):
                entry = menu.addAction(", ".join(places).replace("&", "&&"))
                entry.triggered.connect(partial(self._put_places, places))
        else:
            for axes in usual_axes(self._language):
                entry = menu.addAction(axes.words.replace("&", "&&"))
                entry.triggered.connect(partial(self._put_axes, axes))
        return menu

    def _put_places(self, places: tuple[str, ...], _on: bool = False) -> None:
        self.labels.put(places)

    def _put_axes(self, axes: Axes, _on: bool = False) -> None:
        self.x_axis.put(axes.x)
        self.y_axis.put(axes.y)

    def _open(self) -> None:
        self.menu().popup(self.usual.mapToGlobal(self.usual.rect().bottomLeft()))
