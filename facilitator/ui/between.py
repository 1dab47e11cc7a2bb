# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Between two meetings: the text that goes out, the slip that goes along, and what comes back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent

from facilitator.domain import edits
from facilitator.domain.summary import PaperOptions, summarise
from facilitator.export.plain_text import plain_text
from facilitator.export.words import paper_words
from facilitator.ui.plan.fields import LongField
from facilitator.ui.session.header import SUMMARY
from facilitator.ui.sheet import Sheet, why_not
from facilitator.ui.texts import tr
from facilitator.ui.widgets import Label

if TYPE_CHECKING:
    from facilitator.store.workspace import Workspace
    from facilitator.ui.session.session_view import SessionView

_WIDTH, _LINES = 460, 7
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_SLIP = "return"


def copy_text(session: SessionView) -> None:
    """What was agreed goes to the clipboard, in the language of the session."""
    state = session.workspace.state
    summary = summarise(state, state.sessions[session.session_id], PaperOptions())
    QGuiApplication.clipboard().setText(plain_text(summary))
    words = tr("Copied: decisions, actions, questions and the next meeting. No notes.")
    session.toast.emit(words, False)


def show_slip(session: SessionView) -> None:
    """The summary with the return slip chosen; why not, where it cannot be made."""
    session.show_view(SUMMARY)
    why = session.summary.choose_paper(_SLIP)
    if why:
        session.toast.emit(why, False)


def ask_returned(session: SessionView) -> ReturnedSheet:
    """Ask for what came back."""
    sheet = ReturnedSheet(session, session.workspace, session.session_id)
    middle = session.mapToGlobal(QPoint(session.width() // 2 - _WIDTH // 2, 80))
    sheet.open_at(QRect(middle, QSize(_WIDTH, 1)), sheet.field)
    return sheet


class ReturnedSheet(Sheet):
    """One note a line; Ctrl+Enter and the button keep them."""

    def __init__(self, session: SessionView, workspace: Workspace, session_id: str) -> None:
        title = tr("Notes that came back")
        super().__init__(session, title, width=_WIDTH)
        self._session, self._workspace, self._session_id = session, workspace, session_id
        hint = tr("From slips, mails, a notice board: one note a line, without names.")
        self.field = LongField(self, name=title, lines=_LINES)
        self.field.installEventFilter(self)
        self.why = Label("", self, px=12, color="warn", wrap=True)
        self.why.hide()
        self.column.addWidget(Label(hint, self, px=13, color="text2", wrap=True))
        self.column.addWidget(self.field)
        self.column.addWidget(self.why)
        self.foot(tr("Add notes"))

    def texts(self) -> list[str]:
        """The notes as they are typed."""
        return [line for line in self.field.toPlainText().splitlines() if line.strip()]

    def keep(self) -> bool:
        texts, state = self.texts(), self._workspace.state
        if not texts:
            return True
        language = state.sessions[self._session_id].language
        why = why_not(
            self._workspace,
            lambda: edits.add_returned_notes(
                state,
                self._session_id,
                texts=texts,
                title=paper_words(language).text("return_slip"),
            ),
        )
        self.why.setText(why)
        self.why.setVisible(bool(why))
        self.field.setAccessibleDescription(why)
        if not why:
            self.field.clear()
            self._session.toast.emit(tr("%n note(s) added", n=len(texts)), True)
        return not why

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        wanted = (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress)
        if watched is self.field and event.type() in wanted and isinstance(event, QKeyEvent):
            control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            if control and event.key() in _ENTER:
                event.accept()
                if event.type() == QEvent.Type.KeyPress:
                    self.done()
                return True
        return super().eventFilter(watched, event)
