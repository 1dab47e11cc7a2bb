# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What became of every idea: a key says it, "not used" asks for a reason and can do without."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QItemSelectionModel, QRect, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QKeyEvent,
    QResizeEvent,
    QStandardItem,
    QStandardItemModel,
)
from PySide6.QtWidgets import QFrame, QListView, QMenu, QVBoxLayout, QWidget

from facilitator.domain import edits
from facilitator.domain.edits.fate import FATES
from facilitator.domain.errors import KnownError
from facilitator.ui import theme
from facilitator.ui.errors import sentence
from facilitator.ui.run.hints import Cap, Hints
from facilitator.ui.run.ideas_rows import ROW, IdeaPainter, IdeaRow, fate_words, idea_rows
from facilitator.ui.run.panel_page import PanelPage
from facilitator.ui.sheet import why_not
from facilitator.ui.texts import tr
from facilitator.ui.widgets import Label
from facilitator.ui.words_sheet import WordsSheet

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QShowEvent

    from facilitator.domain.change import Edit
    from facilitator.store.workspace import Workspace

KEYS = {Qt.Key(Qt.Key.Key_1 + at): fate for at, fate in enumerate(FATES)} | {Qt.Key.Key_0: ""}
NOT_USED = FATES[-1]
_KINDS = frozenset({"note", "cluster", "stage"})
_LOW = 340  # px below which the ideas get the room of the hints


class IdeaList(QListView):
    """`fated` with a code of what became of the chosen rows; `reason_asked` by Enter."""

    fated = Signal(str)
    reason_asked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setModel(QStandardItemModel(self))
        self.setItemDelegate(IdeaPainter(self))
        self.setAccessibleName(tr("What became of the ideas"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setStyleSheet("background: transparent;")
        self.setMouseTracking(True)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def chosen(self) -> list[IdeaRow]:
        """The chosen rows, from the top."""
        indexes = sorted(self.selectedIndexes(), key=lambda index: index.row())
        return [index.data(ROW) for index in indexes]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier or not self.selectedIndexes():
            super().keyPressEvent(event)
        elif key in KEYS:
            self.fated.emit(KEYS[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.reason_asked.emit()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Digits say what became of an idea; letters do not jump."""

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self.selectedIndexes():
            self.row_menu().popup(event.globalPos())

    def row_menu(self) -> QMenu:
        """What can be said of the chosen ideas, with the keys."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for key, fate in KEYS.items():
            action = menu.addAction(f"{fate_words(fate)}\t{chr(key.value)}")
            action.triggered.connect(lambda _on=False, fate=fate: self.fated.emit(fate))
        menu.addSeparator()
        reason = menu.addAction(tr("The reason…") + "\t" + tr("Enter"))
        reason.triggered.connect(lambda _on=False: self.reason_asked.emit())
        return menu

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.scheduleDelayedItemsLayout()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.scheduleDelayedItemsLayout()


class ReasonSheet(WordsSheet):
    """Why it is so, for all of these notes. No reason is a reason, too."""

    def __init__(
        self, parent: QWidget, workspace: Workspace, note_ids: Sequence[str], *, fate: str,
        text: str, reason: str,
    ) -> None:  # fmt: skip
        hint = tr("Why? People get an answer to their idea.")
        super().__init__(parent, text, name=tr("The reason"), hint=hint, text=reason)
        self._workspace, self._ids, self._fate = workspace, tuple(note_ids), fate
        self.column.addWidget(Label(fate_words(fate), self, px=12, color="text2"))
        self.column.addWidget(self.words)
        self.column.addWidget(self.why)
        self.foot(tr("Keep"))

    def keep(self) -> bool:
        reason, state = str(self.words.value()), self._workspace.state
        make = lambda: edits.set_fate(state, self._ids, self._fate, reason)  # noqa: E731
        return self.say_why(why_not(self._workspace, make))


class IdeasPage(PanelPage):
    """`said` gives words and whether undo shall be offered; `left` when Esc leaves the page."""

    def __init__(
        self, workspace: Workspace, session_id: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(workspace, session_id, parent)
        self._shown: list[IdeaRow] = []
        self._stale = True
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self.refresh)
        self.told = Label("", self, px=13, color="text2", wrap=True)
        self.told.setContentsMargins(16, 2, 16, 4)
        self.list = IdeaList(self)
        self.list.fated.connect(self.say_fate)
        self.list.reason_asked.connect(self.ask_reason)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 8)
        column.setSpacing(0)
        column.addWidget(self.told)
        column.addWidget(self.list, 1)
        self.hints = self._hints()
        column.addWidget(self.hints)

    def _hints(self) -> QWidget:
        """Every key with its words: two in a line."""
        foot = QWidget(self)
        lines = QVBoxLayout(foot)
        lines.setContentsMargins(14, 6, 14, 0)
        lines.setSpacing(1)
        caps: list[list[Cap | str]] = [
            [Cap(chr(key.value)), fate_words(fate)] for key, fate in KEYS.items() if fate
        ]
        caps.append([Cap(tr("Enter")), tr("reason")])
        for part in (caps[:2], caps[2:4], caps[4:]):
            hints = Hints(foot, gap=12)
            hints.set_left(part)
            lines.addWidget(hints)
        return foot

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.hints.setVisible(self.height() >= theme.current().px(_LOW))

    def hear_of(self, edit: Edit) -> None:
        """Something in the session is different; shown when somebody looks."""
        if any(change.kind in _KINDS for change in edit.changes):
            self._stale = True
            if self.isVisible():
                self._soon.start(0)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def refresh(self) -> None:
        """List all ideas; what was chosen stays chosen."""
        if not self._stale:
            return
        self._stale = False
        rows = idea_rows(self._workspace.state, self._session_id)
        ideas = [row for row in rows if not row.is_group]
        done = sum(bool(row.fate) for row in ideas)
        words = tr("{some} of %n idea(s) have an answer.", n=len(ideas)).format(some=done)
        self.told.setText(words if ideas else tr("No notes yet."))
        if rows == self._shown:
            return
        same = [row.key for row in rows] == [row.key for row in self._shown]
        self._shown = rows
        model = self.list.model()
        assert isinstance(model, QStandardItemModel)
        if not same:
            model.clear()
            model.appendColumn([QStandardItem() for _row in rows])
        for at, row in enumerate(rows):
            model.item(at).setData(row, ROW)
            model.item(at).setData(row.spoken(), Qt.ItemDataRole.AccessibleTextRole)
        self.list.scheduleDelayedItemsLayout()
        if rows and not self.list.currentIndex().isValid():
            self.list.setCurrentIndex(model.index(0, 0))

    def say_fate(self, fate: str) -> None:
        """What became of the chosen ideas; one alone is followed by the next."""
        rows = self.list.chosen()
        if fate == NOT_USED:
            self._ask(rows, fate)
        elif self._set(rows, fate) and len(rows) == 1 and not rows[0].is_group:
            self._go_on()

    def ask_reason(self) -> None:
        """Ask for the reason of what was said already."""
        rows = [row for row in self.list.chosen() if row.fate]
        if rows:
            self._ask(rows[:1], rows[0].fate)
        else:
            self.said.emit(tr("Say first what became of it: 1 to 5."), False)

    def _set(self, rows: list[IdeaRow], fate: str) -> bool:
        state = self._workspace.state
        ids = _ids(rows)
        try:
            self._workspace.do(edits.set_fate(state, ids, fate, _reason(rows, fate)))
        except KnownError as problem:
            self.said.emit(sentence(problem), False)
            return False
        if len(ids) > 1:
            told = tr("{fate}: %n idea(s)", n=len(ids)).format(fate=fate_words(fate))
            self.said.emit(told, True)
        return True

    def _ask(self, rows: list[IdeaRow], fate: str) -> None:
        ids = _ids(rows)
        text = rows[0].text if len(rows) == 1 else tr("%n idea(s)", n=len(ids))
        if not self._set(rows, fate):
            return
        sheet = ReasonSheet(
            self, self._workspace, ids, fate=fate, text=text, reason=_reason(rows, fate)
        )
        box = self.list.visualRect(self.list.currentIndex())
        anchor = QRect(self.list.viewport().mapToGlobal(box.topLeft()), box.size())
        sheet.open_at(anchor, sheet.words)

    def _go_on(self) -> None:
        """On to the next idea."""
        at = self.list.currentIndex().row() + 1
        while at < len(self._shown) and self._shown[at].is_group:
            at += 1
        if at < len(self._shown):
            index = self.list.model().index(at, 0)
            choose = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.list.selectionModel().setCurrentIndex(index, choose)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)


def _ids(rows: Sequence[IdeaRow]) -> tuple[str, ...]:
    """The notes of these rows, each once."""
    return tuple(dict.fromkeys(key for row in rows for key in row.note_ids))


def _reason(rows: Sequence[IdeaRow], fate: str) -> str:
    """The reason that these ideas share already with the same fate."""
    reasons = {row.reason for row in rows if row.fate == fate}
    return reasons.pop() if len(reasons) == 1 and len(rows) == 1 else ""
