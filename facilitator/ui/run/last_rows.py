# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""How promises and questions of earlier meetings look: how they stand, and what came of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt

from facilitator.domain.catalogue import date_of
from facilitator.ui import fonts, theme
from facilitator.ui.icons import paint_icon
from facilitator.ui.run.whole_list import INDENT, ROW, Index, WholeRow
from facilitator.ui.run.wrapped import wrapped
from facilitator.ui.texts import short_date, tr

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QStyleOptionViewItem

    from facilitator.domain.records import Action, Ask

_LINE, _SMALL, _PAD, _ICON = 18, 16, 7, 16
_ICONS = {
    "open": ("circle", "text3"),
    "doing": ("play", "accent"),
    "done": ("circle-check", "accent"),
    "stuck": ("triangle-alert", "warn"),
    "dropped": ("circle-x", "text3"),
    "answered": ("circle-check", "accent"),
    "closed": ("circle-x", "text3"),
}
#: Statuses after which a lesson is asked for.
_OVER = ("done", "stuck", "dropped")


@dataclass(frozen=True, slots=True)
class Last:
    """A row. `came`: the lesson or the answer; `asked`: what is asked while there is none."""

    id: str
    text: str
    status: str
    facts: str = ""
    came: str = ""
    asked: str = ""
    is_ask: bool = False

    def spoken(self) -> str:
        """The row for a screen reader."""
        return ", ".join(filter(None, (self.text, status_words(self), self.facts, self.came)))


def status_words(row: Last) -> str:
    """How it stands, in a word or two."""
    if row.is_ask:
        return {
            "answered": tr("answered"),
            "closed": tr("no answer will come"),
        }.get(row.status, tr("no answer yet"))
    return {
        "doing": tr("under way"),
        "done": tr("done"),
        "stuck": tr("stuck"),
        "dropped": tr("stopped"),
    }.get(row.status, tr("not started"))


def last_action(action: Action) -> Last:
    """The row of an action."""
    due = date_of(action.due)
    facts = (action.owner, short_date(due) if due else action.due)
    learned = tr("Learned: {lesson}").format(lesson=action.learned) if action.learned else ""
    return Last(
        action.id,
        action.text,
        action.status,
        " · ".join(filter(None, facts)),
        learned,
        tr("What did we learn from it?") if action.status in _OVER else "",
    )


def last_ask(ask: Ask) -> Last:
    """The row of a question to the organisation."""
    day = date_of(ask.answered_on)
    facts = (
        tr("To: {addressee}").format(addressee=ask.addressee) if ask.addressee else "",
        short_date(day) if day else "",
    )
    return Last(
        ask.id,
        ask.text,
        ask.status,
        " · ".join(filter(None, facts)),
        ask.answer,
        tr("What did they answer?") if ask.status == "open" else "",
        is_ask=True,
    )


class LastRow(WholeRow):
    """Draws a `Last` as wide as its list."""

    def height(self, row: Last, width: int) -> int:
        """Pixels of a row on a list of this width."""
        now = theme.current()
        room = max(60, width - now.px(INDENT))
        lines = max(1, len(wrapped(row.text, fonts.font(13), room)))
        small = 1 + len(wrapped(row.came or row.asked, fonts.font(12), room))
        return now.px(lines * _LINE + small * _SMALL + 2 * _PAD)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        now, row, box = theme.current(), index.data(ROW), QRectF(option.rect)
        self.paint_ground(painter, option, index, line=True)
        top = box.top() + now.px(_PAD)
        size = now.px(_ICON)
        icon, color = _ICONS[row.status]
        paint_icon(painter, QRectF(box.left(), top + 1, size, size), icon, color=color)
        self._paint_words(painter, row, QRectF(box.left() + now.px(INDENT), top,
                          box.width() - now.px(INDENT), box.height()))  # fmt: skip
        painter.restore()

    def _paint_words(self, painter: QPainter, row: Last, box: QRectF) -> None:
        now = theme.current()
        over = row.status in ("done", "dropped", "closed")
        small = fonts.font(12)
        caption = " · ".join(filter(None, (status_words(row), row.facts)))
        caption = painter_elided(painter, caption, box.width())
        came = wrapped(row.came or row.asked, small, max(60, int(box.width())))
        parts = [
            *((line, fonts.font(13), now.text2 if over else now.text, _LINE)
              for line in wrapped(row.text, fonts.font(13), max(60, int(box.width())))),
            (caption, small, now.warn if row.status == "stuck" else now.text3, _SMALL),
            *((line, small, now.text if row.came else now.accent, _SMALL) for line in came),
        ]  # fmt: skip
        top = box.top()
        for words, font, color, line in parts:
            painter.setFont(font)
            painter.setPen(color)
            area = QRectF(box.left(), top, box.width() + 2, now.px(line))
            painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, words)
            top += now.px(line)


def painter_elided(painter: QPainter, words: str, width: float) -> str:
    """One small line, cut at the end where it is too long."""
    painter.setFont(fonts.font(12))
    return painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, round(width))
