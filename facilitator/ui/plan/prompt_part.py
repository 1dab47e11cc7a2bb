# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What the room is asked, in one language or two, and how large it will stand on the projector."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QVBoxLayout, QWidget

from facilitator.ui import fonts, theme
from facilitator.ui.icons import paint_icon
from facilitator.ui.plan.form import WhyLine
from facilitator.ui.plan.room_languages import name_of, room_languages
from facilitator.ui.plan.stage_fields import GrowingField
from facilitator.ui.projector.prompt_fit import STEPS, PromptFit, fit_prompt
from facilitator.ui.texts import locale, tr
from facilitator.ui.widgets import IconButton, Label, plain_tooltip, rounded, text_width
from facilitator.ui.widgets.painting import PaintedButton

FIRST, SECOND = "prompt", "second_prompt"  # the fields of a stage
_TALL, _DOT = 27, 6
_ARROWS = {Qt.Key.Key_Left: FIRST, Qt.Key.Key_Right: SECOND}


class LanguageTab(PaintedButton):
    """The name of a language; a dot says that the words are missing in it."""

    ring_radius = 6.0
    ring_gap = 1

    def __init__(self, parent: QWidget) -> None:
        super().__init__("", parent)
        self._missing = False
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

    def show_language(self, code: str, *, missing: bool) -> None:
        """`missing`: nothing is written in it yet."""
        self.setText(name_of(code))
        self._missing = missing
        name = tr("{language}, not written yet").format(language=name_of(code))
        self.setAccessibleName(name if missing else name_of(code))
        self.setToolTip(plain_tooltip(name) if missing else "")
        self.updateGeometry()
        self.update()

    def is_missing(self) -> bool:
        """Whether the dot is there."""
        return self._missing

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ARROWS:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        now = theme.current()
        words = round(text_width(fonts.font(13, 600), self.text()))
        return QSize(words + now.px(24 + (_DOT + 5 if self._missing else 0)), now.px(_TALL - 6))

    def paintEvent(self, event: QPaintEvent) -> None:
        now, painter, on = theme.current(), QPainter(self), self.isChecked()
        if on:
            line = now.text if now.high_contrast else None
            rounded(painter, self.frame(), 6, fill=now.raised, line=line)
        elif self.hovered():
            rounded(painter, self.frame(), 6, fill=now.pressed(now.hover), line=None)
        words = self.frame()
        if self._missing:
            size = now.px(_DOT)
            left = self.width() - now.px(10) - size
            spot = QRectF(left, round((self.height() - size) / 2), size, size)
            rounded(painter, spot, size / 2, fill=now.warn, line=None)
            words.setRight(left)
        painter.setFont(fonts.font(13, 600 if on else 400))
        painter.setPen(now.text if on else now.text2)
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, self.text())


class LanguageTabs(QWidget):
    """`chosen`: the field to show; `wanted`: the code of a second language."""

    chosen = Signal(str)
    wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Language of the prompt"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._first_code = ""
        self.tabs = {name: LanguageTab(self) for name in (FIRST, SECOND)}
        self.add = IconButton("plus", tr("Add a second language"), self, size=22, icon_size=14)
        row = QHBoxLayout(self)
        row.setContentsMargins(3, 3, 3, 3)
        row.setSpacing(0)
        for name, tab in self.tabs.items():
            tab.clicked.connect(partial(self.choose, name))
            row.addWidget(tab)
        row.addWidget(self.add)
        self.add.clicked.connect(lambda: self.menu().popup(_below(self.add)))
        self.show_languages("en", "", missing=frozenset())

    def current(self) -> str:
        """The field that is shown."""
        return SECOND if self.tabs[SECOND].isChecked() else FIRST

    def show_languages(self, first: str, second: str, *, missing: frozenset[str]) -> None:
        """`missing`: the fields in which nothing is written though something is in the other."""
        self._first_code = first
        self.tabs[FIRST].show_language(first, missing=FIRST in missing)
        self.tabs[SECOND].show_language(second, missing=SECOND in missing)
        self.tabs[SECOND].setVisible(bool(second))
        self.add.setVisible(not second)
        self._mark(self.current() if second else FIRST)

    def choose(self, name: str, _on: bool = True) -> None:
        """Show that field."""
        if self.tabs[name].isVisibleTo(self):
            self._mark(name)
            self.chosen.emit(name)

    def menu(self) -> QMenu:
        """The languages that the room can be shown as well."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for code, name in room_languages().items():
            if code != self._first_code:
                menu.addAction(name).triggered.connect(partial(self._want, code))
        return menu

    def _want(self, code: str, _on: bool = False) -> None:
        self.wanted.emit(code)

    def _mark(self, name: str) -> None:
        for key, tab in self.tabs.items():
            tab.setChecked(key == name)
            focus = Qt.FocusPolicy.StrongFocus if key == name else Qt.FocusPolicy.NoFocus
            tab.setFocusPolicy(focus)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        name = _ARROWS.get(Qt.Key(event.key()))
        if name is None:
            super().keyPressEvent(event)
        elif self.tabs[name].isVisible():
            self.choose(name)
            self.tabs[name].setFocus(Qt.FocusReason.TabFocusReason)

    def paintEvent(self, event: QPaintEvent) -> None:
        now = theme.current()
        line = now.text if now.high_contrast else None
        rounded(QPainter(self), QRectF(self.rect()), 8, fill=now.hover, line=line)


class FitLine(QWidget):
    """How the prompt stands on the projector; a warning when it takes more than one page."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = "monitor"
        self.label = Label("", self, px=12, color="text3", wrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.current().px(20), 0, 0, 0)
        row.addWidget(self.label)

    def show_fit(self, text: str, second: str, *, nothing: str) -> None:
        """`nothing` is said while there is no prompt."""
        fit = fit_prompt(text, second) if text or second else None
        self.label.setText(fit_words(fit) if fit else nothing)
        warns = fit is not None and fit.too_long
        self.label.set_color("warn" if warns else "text3")
        self._icon = "triangle-alert" if warns else "monitor"
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        size = theme.current().px(14)
        tall = min(self.height(), self.label.fontMetrics().height())
        box = QRectF(0, round((tall - size) / 2), size, size)
        color = "warn" if self._icon == "triangle-alert" else "text3"
        paint_icon(QPainter(self), box, self._icon, color=color)


def fit_words(fit: PromptFit) -> str:
    """ "Two lines on the projector, at the largest size"."""
    if fit.too_long:
        return tr("Longer than the projector shows at once: it goes over %n page(s)", n=fit.pages)
    largest, middle = (kind.px for kind in STEPS[:2])
    if fit.px == largest:
        words = tr("%n line(s) on the projector, at the largest size", n=fit.lines)
    elif fit.px == middle:
        words = tr("%n line(s) on the projector, at the middle size", n=fit.lines)
    else:
        words = tr("%n line(s) on the projector, at the smallest size", n=fit.lines)
    number = str(fit.lines)
    return _spelled(fit.lines) + words.removeprefix(number) if words.startswith(number) else words


def _spelled(number: int) -> str:
    """Small numbers as words at the beginning of a sentence."""
    words = {
        1: tr("One"),
        2: tr("Two"),
        3: tr("Three"),
        4: tr("Four"),
        5: tr("Five"),
        6: tr("Six"),
    }
    return words.get(number) or locale().toString(number)


class PromptPart(QWidget):
    """Heading and tabs, one field for each language, and the line below them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._languages = ("en", "")
        self.tabs = LanguageTabs(self)
        self.first = _field(tr("Prompt"), self)
        self.second = _field(tr("Prompt in the second language"), self)
        self.why = WhyLine(self)
        self.fit = FitLine(self)
        head = QHBoxLayout()
        head.addWidget(Label(tr("Prompt"), self, px=13, weight=600, color="text2"))
        head.addStretch(1)
        head.addWidget(self.tabs)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        column.addLayout(head)
        for widget in (self.first, self.second, self.why, self.fit):
            column.addWidget(widget)
        self.tabs.chosen.connect(self._show_field)
        for field in (self.first, self.second):
            field.textChanged.connect(self._refit)

    def field(self) -> GrowingField:
        """The field that is shown."""
        return self.second if self.tabs.current() == SECOND else self.first

    def show_languages(self, first: str, second: str) -> None:
        """The languages of the session, "" for no second one."""
        self._languages = first, second
        self._refit()
        self._show_field(self.tabs.current())

    def _show_field(self, name: str) -> None:
        self.first.setVisible(name == FIRST)
        self.second.setVisible(name == SECOND)

    def _refit(self) -> None:
        first, second = self.first.toPlainText().strip(), self.second.toPlainText().strip()
        has_second = bool(self._languages[1])
        missing = {name for name, text in ((FIRST, first), (SECOND, second)) if not text}
        either = frozenset(missing) if has_second and len(missing) == 1 else frozenset()
        self.tabs.show_languages(*self._languages, missing=either)
        nothing = tr("No prompt: the room sees the title.")
        self.fit.show_fit(first, second if has_second else "", nothing=nothing)


def _field(name: str, parent: QWidget) -> GrowingField:
    field = GrowingField(parent, name=name, least=1, most=6, px=18)
    field.setObjectName("prompt")
    return field


def _below(widget: QWidget) -> QPoint:
    return widget.mapToGlobal(widget.rect().bottomLeft())
