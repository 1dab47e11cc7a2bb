# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The right panel: the choices and the way to paper, or one of the pages in their place."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from facilitator.ui import theme
from facilitator.ui.plan.panes import Pane
from facilitator.ui.summary.check_page import CheckPage
from facilitator.ui.summary.closing_words import ClosingWords
from facilitator.ui.summary.easy_page import EasyPage
from facilitator.ui.summary.paper_list import PaperList
from facilitator.ui.widgets.scrolled import scrolled

if TYPE_CHECKING:
    from facilitator.ui.summary.options_panel import OptionsPanel
    from facilitator.ui.summary.output_box import OutputBox

Page = Literal["options", "papers", "words", "easy", "check"]
OPTIONS: Page = "options"
#: Where nothing is printed from: the room belongs to the words.
_WITHOUT_OUTPUT = ("papers", "words", "easy", "check")


class Side(Pane):
    """`turned` when another page is shown."""

    turned = Signal(str)

    def __init__(
        self,
        options: OptionsPanel,
        papers: PaperList,
        words: ClosingWords,
        *,
        easy: EasyPage,
        check: CheckPage,
        output: OutputBox,
        parent: QWidget,
    ) -> None:
        super().__init__("surface", parent)
        self._pages: dict[str, QWidget] = {
            "options": options,
            "papers": papers,
            "words": words,
            "easy": easy,
            "check": check,
        }
        self._forms = (words, easy)
        self._output = output
        self.page: str = OPTIONS
        self._stack = QStackedWidget(self)
        self._areas: dict[str, QScrollArea] = {}
        for name, page in self._pages.items():
            self._areas[name] = scrolled(page, self)
            self._stack.addWidget(self._areas[name])
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._stack, 1)
        column.addWidget(output)
        output.setParent(self)

    def turn_to(self, page: str) -> None:
        """Show a page; what was typed on the one before is written."""
        for form in self._forms:
            form.write()
        self.page = page
        self._stack.setCurrentWidget(self._areas[page])
        self._output.setVisible(page not in _WITHOUT_OUTPUT)
        self.turned.emit(page)

    def focus_page(self) -> None:
        """The keyboard goes to where the work of the page is."""
        page = self._pages[self.page]
        if isinstance(page, ClosingWords):
            target: QWidget = page.purpose
        elif isinstance(page, EasyPage):
            target = page.field
        elif isinstance(page, (CheckPage, PaperList)):
            target = page.target()
        else:
            target = self._output.print_button
        reason = Qt.FocusReason
        typed = isinstance(page, (ClosingWords, EasyPage))
        target.setFocus(reason.OtherFocusReason if typed else reason.TabFocusReason)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        QPainter(self).fillRect(QRectF(0, 0, 1, self.height()), theme.current().border)
