# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Where a new session starts: choose a template, say what it is called, and go on to its plan."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QDateEdit, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from facilitator.domain.errors import Refused
from facilitator.domain.text import NAME_LIMIT
from facilitator.ui import errors, fonts, theme
from facilitator.ui.icons import paint_icon
from facilitator.ui.library.choices import all_choices, create_session, own_choices
from facilitator.ui.library.flow import Flow
from facilitator.ui.library.gallery import Gallery
from facilitator.ui.library.own_templates import OwnTemplates
from facilitator.ui.library.pages import RING, PageHead, ScrollPage
from facilitator.ui.plan.form import stopping
from facilitator.ui.texts import locale, tr
from facilitator.ui.widgets import Button, ComboBox, Label

if TYPE_CHECKING:
    from facilitator.domain.change import Edit
    from facilitator.domain.clock import Clock
    from facilitator.store.workspace import Workspace


class Field(QWidget):
    """A quiet label above what it names."""

    def __init__(self, words: str, control: QWidget, parent: QWidget, *, width: int) -> None:
        super().__init__(parent)
        now = theme.current()
        label = Label(words, self, px=12, color="text2")
        control.setAccessibleName(words)
        control.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        control.setMinimumWidth(now.px(width))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(now.px(3))
        column.addWidget(label)
        column.addWidget(control, 1)
        self.setFixedHeight(label.sizeHint().height() + now.px(3 + 34))


class DayField(QDateEdit):
    """A date with a calendar to choose it from, behind the icon at its end."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setCalendarPopup(True)
        self.setStyleSheet(
            "QDateEdit::drop-down { width: 30px; border: none; background: transparent; }"
            "QDateEdit::down-arrow { image: none; }"
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        size = theme.current().px(15)
        x, y = self.width() - size - 9, (self.height() - size) // 2
        paint_icon(QPainter(self), QRectF(x, y, size, size), "calendar")


class TemplatesPage(QWidget):
    """`created` carries the id of the session that is in the library now."""

    created = Signal(str)
    toast = Signal(str, bool)

    def __init__(
        self, workspace: Workspace, parent: QWidget | None = None, *, clock: Clock
    ) -> None:
        super().__init__(parent)
        self._workspace, self._clock = workspace, clock
        self._page = ScrollPage(self)
        self._page.set_margins(20, 24)
        detail = tr("Choose a template. You can change every stage, prompt and minute.")
        self._page.add(PageHead(tr("New session"), self, detail=detail), below=8)
        self.gallery = Gallery(all_choices(), self)
        self.own = OwnTemplates(workspace, self.gallery, self)
        self.own.said.connect(self.toast)
        tools = QWidget(self)
        line = Flow(tools, gap=theme.current().px(4))
        line.addWidget(self.own.add)
        line.addWidget(self.own.binned)
        policy = tools.sizePolicy()
        policy.setHeightForWidth(True)
        tools.setSizePolicy(policy)
        self._page.add(tools, below=16 - RING)
        self._page.body.addWidget(self.gallery)
        self.setFocusProxy(self.gallery)
        self._page.body.addStretch(1)
        self._form = self._made_form()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._page, 1)
        column.addWidget(self._form)
        self.gallery.chosen.connect(self._choice_changed)
        self.gallery.used.connect(self.create_session)
        stop = stopping(workspace.subscribe(self._on_edit))
        self.destroyed.connect(stop)
        self._show_templates()

    def _on_edit(self, edit: Edit) -> None:
        if any(edit.of("own_template")):
            self._show_templates()

    def _show_templates(self) -> None:
        """Those of one's own stand first."""
        own = own_choices(self._workspace.state)
        title = tr("Templates that come with Facilitator") if own else ""
        self.gallery.show_sections([(tr("Your templates"), own), (title, all_choices())])
        self.gallery.reach_after(self.own.binned)
        self.own.refresh()

    def _made_form(self) -> QWidget:
        now = theme.current()
        form = _Foot(self)
        self.title = QLineEdit(form)
        self.title.setMaxLength(NAME_LIMIT)
        self.group = ComboBox(form)
        self.group.setEditable(True)
        self.group.setInsertPolicy(ComboBox.InsertPolicy.NoInsert)
        # One group with a long name does not take the room of all other fields.
        self.group.setSizeAdjustPolicy(
            ComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.day = DayField(form)
        self.day.setLocale(locale())
        self.day.setDisplayFormat("ddd d MMM yyyy")
        self.use = Button("", form, kind="primary", height=36)
        self.use.clicked.connect(self.create_session)
        self.use.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        for control in (self.title, self.group, self.day):
            control.setFont(fonts.font(13.5))
        line = Flow(form, gap=now.px(12), last_right=True)
        line.addWidget(Field(tr("Title"), self.title, form, width=270))
        line.addWidget(Field(tr("Learning group"), self.group, form, width=220))
        line.addWidget(Field(tr("Date"), self.day, form, width=140))
        line.addWidget(self.use)
        line.setContentsMargins(now.px(28), now.px(10), now.px(28), now.px(12))
        return form

    def prepare(self, group_name: str = "") -> None:
        """A fresh start: today, this learning group, the keyboard on the chosen card."""
        names = [g.name for g in self._workspace.state.groups.values() if not g.binned]
        self.group.clear()
        self.group.addItems(sorted(names, key=str.casefold))
        self.group.setCurrentIndex(-1)
        self.group.setEditText(group_name)
        line = self.group.lineEdit()
        assert line is not None
        line.setPlaceholderText(tr("No learning group"))
        line.setMaxLength(NAME_LIMIT)
        line.setAccessibleName(tr("Learning group"))
        today = self._clock.now().date()
        self.day.setDate(QDate(today.year, today.month, today.day))
        self.title.setModified(False)
        self._choice_changed()
        self.gallery.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _choice_changed(self) -> None:
        choice = self.gallery.current()
        if not self.title.isModified():
            self.title.setText(choice.name)
            self.title.setCursorPosition(0)
        self.use.setText(tr("Use “{template}”").format(template=choice.name))
        self.use.setAccessibleName(self.use.text())
        self.use.updateGeometry()

    def _chosen_day(self) -> date:
        chosen = self.day.date()
        return date(chosen.year(), chosen.month(), chosen.day())

    def create_session(self) -> None:
        """Put the session into the library and say which one it is."""
        try:
            key = create_session(
                self._workspace,
                self.gallery.current(),
                title=self.title.text(),
                group=self.group.currentText(),
                day=self._chosen_day(),
            )
        except Refused as refused:
            self.toast.emit(errors.sentence(refused), False)
            return
        self.created.emit(key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.create_session()
        else:
            super().keyPressEvent(event)


class _Foot(QWidget):
    """The form below the cards, on the colour of the rails."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def paintEvent(self, event: QPaintEvent) -> None:
        now, painter = theme.current(), QPainter(self)
        painter.fillRect(self.rect(), now.surface2)
        painter.fillRect(0, 0, self.width(), 1, now.border)
