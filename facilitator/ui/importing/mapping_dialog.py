# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Looks at a table before it comes in: what each column is, and what will come of it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from facilitator.intake.boards import recognised
from facilitator.intake.columns import AUTHOR, TEXT
from facilitator.intake.mapped import mapped
from facilitator.intake.mapping import Mapping, proposal
from facilitator.ui import theme
from facilitator.ui.errors import sentence
from facilitator.ui.importing.columns_table import ColumnsTable
from facilitator.ui.importing.coming_dialog import ComingDialog
from facilitator.ui.importing.words import about_board, coming, left_behind
from facilitator.ui.library.flow import Flow
from facilitator.ui.texts import tr
from facilitator.ui.widgets import CheckRow, ComboBox, Label, announce
from facilitator.ui.widgets.scrolled import scrolled

if TYPE_CHECKING:
    from collections.abc import Sequence

    from facilitator.domain.errors import KnownError
    from facilitator.intake.boards import Board
    from facilitator.intake.imported import Imported
    from facilitator.intake.sheet import Sheet
    from facilitator.ui.tasks import Task, Tasks

_SIZE = QSize(960, 600)
_RING = 4  # px around a box, for the keyboard
_WAIT = 60  # ms after a change until it is worked out what comes of it


class Tick(CheckRow):
    """A box whose words stay on one line, so that several stand beside each other."""

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


class MappingDialog(ComingDialog):
    """What the columns are can be changed; what comes of it is worked out each time."""

    def __init__(
        self,
        parent: QWidget,
        sheets: Sequence[Sheet],
        *,
        tasks: Tasks,
        title: str,
        language: str,
        into: str = "",
    ) -> None:
        super().__init__(parent, tr("Import a table"), title=title, into=into, size=_SIZE)
        self._sheets, self._tasks, self._language = sheets, tasks, language
        self._board: Board | None = None
        self._sheet, self._mapping = sheets[0], Mapping((TEXT,))
        self._result: Imported | None = None
        self._task: Task | None = None
        self._soon = QTimer(self, interval=_WAIT, singleShot=True)
        self._soon.timeout.connect(self._work_out)
        self._make_parts()
        self._lay_out()
        self._choose_sheet(self._first_with_sense())

    # -- what is in it

    def _make_parts(self) -> None:
        self._head = Label(tr("What are the columns?"), self, px=18, weight=600)
        self._about = Label("", self, px=13, color="text2", wrap=True)
        self._worksheet = ComboBox(self, name=tr("Worksheet"))
        self._worksheet.setObjectName("worksheet")
        for sheet in self._sheets:
            self._worksheet.addItem(sheet.name or tr("Table"))
        self._worksheet.setVisible(len(self._sheets) > 1)
        self._worksheet.currentIndexChanged.connect(self._choose_sheet)
        self._as = ComboBox(self, name=tr("Read as"))
        self._as.setObjectName("read_as")
        self._as.currentIndexChanged.connect(self._read_as)
        self.heading = Tick(tr("The first row names the columns"), self, checked=True)
        self.heading.toggled.connect(self._head_toggled)
        self.by_column = Tick(tr("Each column is a group"), self)
        self.by_column.toggled.connect(self._by_column_toggled)
        self.names = Tick(tr("Keep the names of who wrote them"), self)
        self.names.toggled.connect(lambda on: self._set(replace(self._mapping, names=on)))
        self.table = ColumnsTable(self)
        self.table.changed.connect(lambda at, role: self._set(self._mapping.with_role(at, role)))
        self.coming = Label("", self, px=15, weight=600, wrap=True)
        self.left = Label("", self, px=13, color="text2", wrap=True)
        self.keep.setText(tr("Import"))

    def _lay_out(self) -> None:
        now = theme.current()
        side = now.px(20)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, now.px(8), 0, now.px(12))
        column.setSpacing(now.px(6))
        upper = QWidget(self)
        inside = QVBoxLayout(upper)
        inside.setContentsMargins(side - _RING, now.px(6), side - _RING, now.px(2))
        inside.setSpacing(now.px(8))
        for label in (self._head, self._about):
            label.setContentsMargins(_RING, 0, _RING, 0)
            inside.addWidget(label)
        choices = QWidget(upper)
        flow = Flow(choices, gap=now.px(12))
        flow.setContentsMargins(_RING, _RING, _RING, _RING)
        for part in (self._worksheet, self._as, self.heading, self.by_column, self.names):
            flow.addWidget(part)
        policy = choices.sizePolicy()
        policy.setHeightForWidth(True)
        choices.setSizePolicy(policy)
        inside.addWidget(choices)
        around = QVBoxLayout()
        around.setContentsMargins(_RING, 0, _RING, 0)
        around.addWidget(self.table)
        inside.addLayout(around, 1)
        column.addWidget(scrolled(upper, self), 1)
        column.addLayout(self._made_foot(side))

    def _made_foot(self, side: int) -> QVBoxLayout:
        """What comes of it, and the buttons: always in sight."""
        now = theme.current()
        column = QVBoxLayout()
        column.setContentsMargins(side, 0, side, 0)
        column.setSpacing(now.px(4))
        column.addWidget(self.coming)
        column.addWidget(self.left)
        column.addWidget(self.why)
        column.addLayout(self.foot())
        return column

    def open_here(self) -> None:
        """Show it, with the keyboard on the first column."""
        self.open()
        self.table.first_choice().setFocus(Qt.FocusReason.OtherFocusReason)

    # -- choosing

    def _first_with_sense(self) -> int:
        """The worksheet that is a board, else the first one with a column of notes."""
        for at, sheet in enumerate(self._sheets):
            if recognised(sheet) is not None:
                return at
        wide = [at for at, sheet in enumerate(self._sheets) if sheet.width > 1]
        return wide[0] if wide else 0

    def _choose_sheet(self, index: int) -> None:
        self._worksheet.blockSignals(True)
        self._worksheet.setCurrentIndex(index)
        self._worksheet.blockSignals(False)
        self._board = recognised(self._sheets[index])
        self._as.blockSignals(True)
        self._as.clear()
        if self._board is not None:
            self._as.addItem(tr("From {product}").format(product=self._board.product))
            self._as.addItem(tr("Any table"))
        self._as.blockSignals(False)
        self._as.setVisible(self._board is not None)
        self._read_as(0)

    def _read_as(self, index: int) -> None:
        whole = self._sheets[max(0, self._worksheet.currentIndex())]
        if self._board is not None and index == 0:
            self._sheet, mapping = self._board.sheet, self._board.mapping
            self._about.setText(about_board(self._board))
        else:
            self._sheet, mapping = whole, proposal(whole)
            self._about.setText(
                tr("Say above each column what it is. The file itself stays as it is.")
            )
        self._heads = max(1, mapping.head)
        self._show_ticks(mapping)
        self._set(replace(mapping, names=self.names.isChecked()), anew=True)

    def _show_ticks(self, mapping: Mapping) -> None:
        words = tr("Row {number} names the columns").format(number=self._heads)
        self.heading.setText(tr("The first row names the columns") if self._heads == 1 else words)
        for box, on in ((self.heading, mapping.head > 0), (self.by_column, mapping.by_column)):
            box.blockSignals(True)
            box.setChecked(on)
            box.blockSignals(False)

    def _head_toggled(self, on: bool) -> None:
        self._set(replace(self._mapping, head=self._heads if on else 0), anew=True)

    def _by_column_toggled(self, on: bool) -> None:
        """Each column a group: then every column with words is one of notes."""
        roles = self._mapping.roles
        if on and len(self._mapping.columns(TEXT)) < 2:
            roles = tuple(TEXT if role not in (AUTHOR, "skip") else role for role in roles)
        elif not on:
            roles = proposal(self._sheet).roles
        self._set(replace(self._mapping, roles=roles, by_column=on))

    def _set(self, mapping: Mapping, *, anew: bool = False) -> None:
        self._mapping = mapping
        self.names.setVisible(bool(mapping.columns(AUTHOR)))
        if anew:
            self.table.show_sheet(self._sheet, mapping)
        else:
            self.table.show_roles(mapping)
        self._result = None
        self.keep.setEnabled(False)
        self._soon.start()

    # -- what comes of it

    def _work_out(self) -> None:
        if self._task is not None:
            self._task.cancel()
        sheet, mapping, language = self._sheet, self._mapping, self._language
        if not mapping.columns(TEXT):
            self._cannot(tr("Choose the column with the notes first."))
            return
        self._task = self._tasks.start(
            lambda _progress: mapped(sheet, mapping, title="", language=language, divide=True),
            self._worked_out,
            failed=self._refused,
            owner=self,
        )

    def _worked_out(self, result: Imported) -> None:
        board = self._board if self._as.currentIndex() == 0 else None
        if board is not None:
            result = replace(result, set_aside=board.set_aside, product=board.product)
        self._result = result
        self.coming.set_color("text")
        self.coming.setText(coming(result))
        self._tell_left(left_behind([result]))
        self.keep.setText(tr("Import %n note(s)", n=result.notes))
        self.keep.setEnabled(True)
        announce(self.coming, coming(result))

    def _refused(self, problem: KnownError) -> None:
        problem.details.setdefault("path", tr("The table"))
        self._cannot(sentence(problem))

    def _cannot(self, why: str) -> None:
        self.coming.set_color("warn")
        self.coming.setText(why)
        self._tell_left([])
        self.keep.setText(tr("Import"))
        self.keep.setEnabled(False)

    def _tell_left(self, told: Sequence[str]) -> None:
        self.left.setText(" · ".join(told))
        self.left.setVisible(bool(told))

    def what_comes(self) -> Imported | None:
        """The table as its columns are now; None while that is being worked out."""
        return self._result
