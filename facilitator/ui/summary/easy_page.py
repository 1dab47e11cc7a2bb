# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The facilitator's own easy-read text. Long sentences and difficult words are only pointed at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QSyntaxHighlighter, QTextCharFormat, QTextDocument
from PySide6.QtWidgets import QVBoxLayout, QWidget

from facilitator.domain import easy_read
from facilitator.domain.records import Term
from facilitator.ui import theme
from facilitator.ui.plan.fields import LongField
from facilitator.ui.plan.form import SessionForm
from facilitator.ui.run.utf16 import to_qt
from facilitator.ui.summary.page_head import PageHead
from facilitator.ui.texts import tr
from facilitator.ui.widgets import Label

if TYPE_CHECKING:
    from collections.abc import Callable

    from facilitator.domain.easy_read import Span
    from facilitator.store.workspace import Workspace
    from facilitator.ui.plan.fields import Value

_LINES = 14
_WORDS_SHOWN = 4


class _Marks(QSyntaxHighlighter):
    """Underlines a line's long sentences, and its words of the word list with dots."""

    def __init__(self, document: QTextDocument, spans: Callable[[str], tuple[Span, ...]]) -> None:
        super().__init__(document)
        self._spans = spans

    def highlightBlock(self, text: str) -> None:
        now = theme.current()
        styles = QTextCharFormat.UnderlineStyle
        lines = {"long": (styles.WaveUnderline, now.warn), "word": (styles.DotLine, now.accent)}
        for span in self._spans(text):
            style, ink = lines[span.why]
            form = QTextCharFormat()
            form.setUnderlineStyle(style)
            form.setUnderlineColor(ink)
            if span.why == "long":
                form.setBackground(now.warnT)
            start = to_qt(text, span.start)
            self.setFormat(start, to_qt(text, span.end) - start, form)


class EasyField(LongField):
    """Where the text is typed. Marking it is no typing, though Qt tells both alike."""

    def __init__(
        self, parent: QWidget, *, name: str, spans: Callable[[str], tuple[Span, ...]]
    ) -> None:
        super().__init__(parent, name=name, lines=_LINES)
        self._seen = ""
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.textChanged.disconnect(self.typed)
        self.textChanged.connect(self._on_changed)
        self.marks = _Marks(self.document(), spans)

    def show_value(self, value: Value) -> None:
        super().show_value(value)
        self._seen = self.toPlainText()

    def _on_changed(self) -> None:
        if self.toPlainText() != self._seen:
            self._seen = self.toPlainText()
            self.typed.emit()


class EasyPage(SessionForm):
    """Stands beside the easy-read page, which follows what is typed. `done` closes it."""

    done = Signal()

    def __init__(
        self, workspace: Workspace, session_id: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(workspace, session_id, parent)
        self.head = PageHead(tr("Easy-read page"), tr("Close the easy-read page"), self)
        hint = tr("A line a sentence, one thought each. Nothing is changed by itself.")
        self._known: tuple[str, tuple[Term, ...]] = ("", ())
        self.field = EasyField(self, name=tr("Text of the easy-read page"), spans=self._spans)
        self.told = Label("", self, px=13, weight=600, wrap=True)
        self.words = Label("", self, px=13, color="text2", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 12, 20, 16)
        column.setSpacing(8)
        column.addWidget(self.head)
        column.addWidget(Label(hint, self, px=12, color="text3", wrap=True))
        column.addWidget(self.add("easy_summary", "", self.field))
        column.addWidget(self.told)
        column.addWidget(self.words)
        column.addStretch(1)
        self.head.done.connect(self.done)
        self.field.typed.connect(self._tell)
        self.refresh()

    def refresh(self) -> None:
        """Show the text as it is, not over what is being typed; the word list may have grown."""
        super().refresh()
        session = self.record()
        if session is None:
            return
        terms = self._workspace.state.entries_of(Term, session.id)
        known = (session.language, tuple(terms))
        if known != self._known:
            self._known = known
            self.field.marks.rehighlight()
        self._tell()

    def _spans(self, line: str) -> tuple[Span, ...]:
        language, terms = self._known
        return easy_read.spans(line, language, terms=terms)

    def _tell(self) -> None:
        """How many sentences are long, and what the difficult words mean."""
        spans = self._spans(self.field.toPlainText())
        long = [span.words for span in spans if span.why == "long"]
        words = {span.term: span.meaning for span in spans if span.why == "word"}
        text = tr("%n long sentence(s)", n=len(long)) if long else tr("No long sentences")
        if long:
            most = tr("more than {count} words").format(count=easy_read.LONG)
            text = f"{text} ({most})"
        self.told.setText(text if self.field.toPlainText().strip() else "")
        self.told.set_color("warn" if long else "text")
        shown = [
            f"{term}: {meaning}" if meaning else term
            for term, meaning in list(words.items())[:_WORDS_SHOWN]
        ]
        head = tr("Words of the word list:")
        self.words.setText("\n".join([head, *shown]) if shown else "")
        self.words.setVisible(bool(shown))
