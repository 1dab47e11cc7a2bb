# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The line above the pages: how they stand to the session, and how large they are shown."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from facilitator.ui import theme
from facilitator.ui.summary.maker import PaperMaker, Step
from facilitator.ui.texts import tr
from facilitator.ui.widgets import Button, ElidedLabel, IconButton, Label

_LEAST = 300  # pixels


class _Rule(QFrame):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFixedSize(21, 20)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(10, 0, 1, self.height(), theme.current().border)


class SummaryBar(QWidget):
    """`page` asks for a page of the panel, `options` for its choices where there is no room for
    them; `zoom` carries 1, -1, or 0 to fit."""

    page = Signal(str)
    options = Signal()
    zoom = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(theme.current().px(48))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._title = Label(tr("Summary"), self, px=13, weight=700)
        self.state = ElidedLabel("", self, px=13, color="text2")
        self.edit = Button(
            tr("Edit purpose and closing words"), self, kind="quiet", icon="pencil-line", height=28
        )
        self.edit.setCheckable(True)
        self.easy = Button(tr("Easy-read page"), self, kind="quiet", icon="book-open", height=28)
        self.easy.setCheckable(True)
        self.sheet = Button(tr("Paper and print"), self, icon="printer", height=28)
        self.smaller = IconButton(
            "minus", tr("Show the pages smaller"), self, size=28, icon_size=15
        )
        self.fit = Button(tr("Fit"), self, kind="quiet", height=28)
        self.larger = IconButton("plus", tr("Show the pages larger"), self, size=28, icon_size=15)
        self._rule, self._between = _Rule(self), QWidget(self)
        self._between.setFixedWidth(8)
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(20, 0, 20, 0)
        row.setSpacing(0)
        row.addWidget(self._title)
        row.addWidget(self.state, 1)
        row.addWidget(self.easy)
        row.addWidget(self.edit)
        row.addWidget(self._rule, 0, Qt.AlignmentFlag.AlignVCenter)
        for widget in (self.smaller, self.fit, self.larger):
            row.addWidget(widget)
        row.addWidget(self._between)
        row.addWidget(self.sheet)
        self.edit.clicked.connect(lambda: self.page.emit("words"))
        self.easy.clicked.connect(lambda: self.page.emit("easy"))
        self.sheet.clicked.connect(self.options)
        self.smaller.clicked.connect(lambda: self.zoom.emit(-1))
        self.larger.clicked.connect(lambda: self.zoom.emit(1))
        self.fit.clicked.connect(lambda: self.zoom.emit(0))
        self.show_zoom(None)
        self.set_narrow(False)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.setFixedHeight(theme.current().px(48))

    def set_narrow(self, narrow: bool) -> None:
        """Where there is no room for the panel, a button opens it; the other one says less."""
        self.sheet.setVisible(narrow)
        self._between.setVisible(narrow)
        self._rule.setVisible(not narrow)
        self._narrow = narrow
        self._fit()

    def _fit(self) -> None:
        """How the pages stand is not cut off for buttons that can say less."""
        full = {self.easy: tr("Easy-read page"), self.edit: tr("Edit purpose and closing words")}
        less = {self.easy: "", self.edit: tr("Words")}
        for button, words in full.items():
            _call(button, words)
            button.setToolTip("")
            button.setAccessibleName(words)
        for button, words in less.items():
            if self._narrow or self._row.sizeHint().width() > self.width():
                _call(button, words)
                button.setToolTip(full[button])

    def show_page(self, page: str) -> None:
        """Which page of the panel is open."""
        self.edit.setChecked(page == "words")
        self.easy.setChecked(page == "easy")

    def minimumSizeHint(self) -> QSize:
        """The buttons say less where there is less room, so their full words ask for none."""
        return QSize(theme.current().px(_LEAST), self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def set_sheet_open(self, is_open: bool) -> None:
        """Whether the pages are covered by the choices."""
        self.sheet.setText(tr("Show the pages") if is_open else tr("Paper and print"))
        self.sheet.set_icon_name("file-text" if is_open else "printer")
        self.sheet.updateGeometry()

    def show_zoom(self, zoom: float | None) -> None:
        """None: fitted to the window."""
        self.fit.setText(tr("Fit") if zoom is None else f"{round(zoom * 100)} %")
        self.fit.setToolTip(tr("Fit the pages to the window"))
        self.fit.setAccessibleName(tr("Fit the pages to the window"))
        self.fit.updateGeometry()

    def show_state(self, maker: PaperMaker) -> None:
        """How the pages stand to the session."""
        words = state_words(maker)
        # No-break space: the label draws exactly what it is given.
        self.state.setText(f"\u00a0· {words}" if words else "")
        self.state.updateGeometry()
        self._fit()


def _call(button: Button, words: str) -> None:
    if words != button.text():
        button.setText(words)
        button.updateGeometry()


def state_words(maker: PaperMaker) -> str:
    """ "2 pages · up to date with the session"."""
    pages = tr("%n page(s)", n=len(maker.paper.sheets)) if maker.paper is not None else ""
    state = {
        Step.OUT_OF_DATE: tr("out of date, made again in a moment"),
        Step.MAKING: tr("making the pages…"),
        Step.READY: tr("up to date with the session"),
        Step.STUCK: tr("the pages could not be made"),
    }[maker.step]
    if maker.paper is None and maker.step is Step.OUT_OF_DATE:
        state = tr("making the pages…")
    return " · ".join(filter(None, (pages, state)))
