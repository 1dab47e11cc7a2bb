# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Small buttons to link an entry to groups of notes, or to other stories."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from facilitator.domain.records import Story
from facilitator.ui import fonts, theme
from facilitator.ui.forms.rows import story_words
from facilitator.ui.library.flow import Flow
from facilitator.ui.plan.section import emptied
from facilitator.ui.texts import tr
from facilitator.ui.widgets import plain_tooltip, rounded, text_width
from facilitator.ui.widgets.painting import PaintedButton

if TYPE_CHECKING:
    from collections.abc import Sequence

    from facilitator.domain.state import State
    from facilitator.ui.plan.fields import Value

_HEIGHT, _WIDEST, _PAD, _CAP, _GAP = 28, 190, 8, 18, 6


@dataclass(frozen=True, slots=True)
class Linked:
    """Something to link to. `letter`: of a group, else empty."""

    id: str
    words: str
    letter: str = ""


def groups_of(state: State, session_id: str) -> list[Linked]:
    """The groups of notes of a session."""
    return [
        Linked(c.id, c.name or tr("(no name yet)"), c.letter) for c in state.clusters_of(session_id)
    ]


def stories_of(state: State, session_id: str, but: str) -> list[Linked]:
    """The stories of a session, but for this one."""
    stories = state.entries_of(Story, session_id)
    return [Linked(s.id, " ".join(story_words(s).split())) for s in stories if s.id != but]


class LinkButton(PaintedButton):
    """Pressed = linked."""

    def __init__(self, linked: Linked, parent: QWidget) -> None:
        super().__init__(linked.words, parent)
        self.linked = linked
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(" ".join(filter(None, (linked.letter, linked.words))))
        self.setToolTip(plain_tooltip(linked.words))

    def _beside(self) -> int:
        """What the words leave free: padding, and the letter."""
        now = theme.current()
        return 2 * now.px(_PAD) + (now.px(_CAP + _GAP) if self.linked.letter else 0)

    def sizeHint(self) -> QSize:
        now = theme.current()
        wide = round(text_width(fonts.font(13, 600), self.text())) + self._beside() + 2
        return QSize(min(wide, now.px(_WIDEST)), now.px(_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        now, painter, on = theme.current(), QPainter(self), self.isChecked()
        fill = now.tint if on else now.hover if self.hovered() else now.surface
        rounded(painter, self.frame(), 6, fill=fill, line=now.accent if on else now.strong)
        x, size = now.px(_PAD), now.px(_CAP)
        if self.linked.letter:
            cap = QRectF(x, round((self.height() - size) / 2), size, size)
            rounded(painter, cap, 4, fill=now.surface, line=now.strong)
            painter.setFont(fonts.font(11, 600))
            painter.setPen(now.text2)
            painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, self.linked.letter)
            x += size + now.px(_GAP)
        painter.setFont(fonts.font(13, 600 if on else 400))
        painter.setPen(now.text)
        box = QRectF(x, 0, self.width() - x - now.px(_PAD) + 2, self.height())
        words = QFontMetrics(painter.font()).elidedText(
            self.text(), Qt.TextElideMode.ElideRight, round(box.width())
        )
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, words)


class LinksField(QWidget):
    """All there is to link to; several may be chosen, or with `single` one.

    A field of a form: its value is a tuple of ids, or one id, "" for none.
    """

    typed = Signal()
    left = Signal()

    def __init__(self, parent: QWidget, *, name: str, single: bool = False) -> None:
        super().__init__(parent)
        self._single = single
        self._chosen: tuple[str, ...] = ()
        self._offered: list[Linked] = []
        self._flow = Flow(self, gap=6)
        self.setAccessibleName(name)

    def buttons(self) -> list[LinkButton]:
        """The buttons in their order."""
        found = (self._flow.itemAt(place) for place in range(self._flow.count()))
        return [w for item in found if item and isinstance(w := item.widget(), LinkButton)]

    def offer(self, offered: Sequence[Linked]) -> None:
        """What there is to link to."""
        if list(offered) == self._offered:
            return
        self._offered = list(offered)
        emptied(self._flow)
        for linked in self._offered:
            button = LinkButton(linked, self)
            button.clicked.connect(lambda _on=False, key=linked.id: self._press(key))
            self._flow.addWidget(button)
            button.show()
        self._show()

    def value(self) -> Value | None:
        if self._single:
            return self._chosen[0] if self._chosen else ""
        return self._chosen

    def show_value(self, value: object) -> None:
        ids = value if isinstance(value, tuple) else (value,) if value else ()
        self._chosen = tuple(str(key) for key in ids)
        self._show()

    def _press(self, key: str) -> None:
        if key in self._chosen:
            self._chosen = tuple(other for other in self._chosen if other != key)
        elif self._single:
            self._chosen = (key,)
        else:
            order = [linked.id for linked in self._offered]
            both = {*self._chosen, key}
            self._chosen = tuple(other for other in order if other in both)
        self._show()
        self.typed.emit()
        self.left.emit()

    def _show(self) -> None:
        for button in self.buttons():
            button.setChecked(button.linked.id in self._chosen)
