# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What the looks at something that comes in share: its title, and the way on at the foot."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QWidget

from facilitator.domain.text import NAME_LIMIT
from facilitator.ui import theme
from facilitator.ui.plan.fields import LineField
from facilitator.ui.texts import tr
from facilitator.ui.widgets import Button, Label, announce

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from facilitator.intake.imported import Imported

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ComingDialog(QDialog):
    """`agreed` carries what comes in. With `into` it goes into the session of that title.

    It stays open: whoever has taken it in closes it, and otherwise says why not. So nothing that
    was typed or chosen is lost with a full disk.
    """

    agreed = Signal(object)

    def __init__(self, parent: QWidget, name: str, *, title: str, into: str, size: QSize) -> None:
        """`name`: of the dialog. `size`: px, as far as the window has room."""
        super().__init__(parent)
        self.setWindowTitle(name)
        self.setModal(True)
        self._into = into
        self.title = LineField(self, name=tr("Title of the session"))
        self.title.setMaxLength(NAME_LIMIT)
        self.title.setPlaceholderText(tr("Title of the session"))
        self.title.setText(title)
        self.title.setVisible(not into)
        self.why = Label("", self, px=13, color="warn", wrap=True)
        self.why.hide()
        self.cancel = Button(tr("Cancel"), self, kind="quiet")
        self.cancel.clicked.connect(self.reject)
        self.keep = Button("", self, kind="primary")
        self.keep.clicked.connect(self._agree)
        now, window = theme.current(), parent.window()
        self.resize(
            min(now.px(size.width()), window.width() - 16),
            min(now.px(size.height()), window.height() - 16),
        )

    def say(self, why: str) -> None:
        """Why it could not be taken in; "" for nothing."""
        self.why.setText(why)
        self.why.setVisible(bool(why))
        announce(self.why, why)

    def what_comes(self) -> Imported | None:
        """What comes in as it is chosen and typed now, None when nothing does."""
        raise NotImplementedError

    def foot(self) -> QHBoxLayout:
        """The title, or where it goes, and the buttons."""
        row = QHBoxLayout()
        row.setSpacing(theme.current().px(8))
        if self._into:
            into = Label(tr("Into: {session}").format(session=self._into), self, px=13, wrap=True)
            row.addWidget(into, 1)
        else:
            name = Label(tr("Title of the session"), self, px=13, color="text2")
            name.setBuddy(self.title)
            row.addWidget(name)
            row.addWidget(self.title, 1)
        row.addWidget(self.cancel)
        row.addWidget(self.keep)
        return row

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on from wherever it means nothing else, as in every dialog."""
        if event.key() in _ENTER:
            self.keep.click()
        else:
            super().keyPressEvent(event)

    def _agree(self) -> None:
        self.say("")
        if (found := self.what_comes()) is not None:
            session = replace(found.session, title=self.title.text().strip())
            self.agreed.emit(replace(found, session=session))
