# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""How a decision and an action look in the panel: wrapped words, and who and when below."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt

from facilitator.domain.catalogue import date_of
from facilitator.ui import fonts, theme
from facilitator.ui.icons import paint_icon
from facilitator.ui.run.outcome_specs import ACTION_FORM
from facilitator.ui.run.whole_list import INDENT, ROW, Index, WholeRow
from facilitator.ui.run.wrapped import wrapped
from facilitator.ui.texts import short_date, tr
from facilitator.ui.widgets import paint_check_box, rounded, text_width

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QStyleOptionViewItem

    from facilitator.domain.records import Action, Decision
    from facilitator.domain.state import State

LINE, CAPTION = 18, 17
_BOX, _CAP, _PAD_DECISION, _PAD_ACTION = 16, 18, 3, 8


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a row shows. `letters`: of the groups a decision rests on. `sort`: what kind of action
    it is and how it stands, where there is more to say than that it is open or done.
    """

    id: str
    text: str
    letters: tuple[str, ...] = ()
    owner: str = ""
    due: str = ""
    done: bool = False
    late: bool = False
    is_action: bool = False
    sort: str = ""

    def spoken(self) -> str:
        """The row for a screen reader."""
        parts = [self.text, *self.letters, self.sort, self.owner, self.due]
        if self.is_action:
            parts.append(tr("done") if self.done else tr("open"))
        return ", ".join(part for part in parts if part)


def decision_row(state: State, decision: Decision) -> Outcome:
    """The row of a decision."""
    clusters = (state.clusters.get(key) for key in decision.cluster_ids)
    return Outcome(decision.id, decision.text, tuple(c.letter for c in clusters if c))


def action_row(action: Action, today: date) -> Outcome:
    """The row of an action; late when its day is over and it is not done."""
    done, due = action.status in ("done", "dropped"), date_of(action.due)
    return Outcome(
        action.id,
        action.text,
        owner=action.owner,
        due=short_date(due) if due else action.due,
        done=done,
        late=bool(due and due < today and not done),
        is_action=True,
        sort=" · ".join(filter(None, (_choice(action, "type"), _choice(action, "status")))),
    )


def _choice(action: Action, name: str) -> str:
    """The words of a choice that is not the usual one."""
    words = ACTION_FORM.field(name).choices.get(getattr(action, name), "")
    return "" if getattr(action, name) in ("action", "open", "done") else tr(words)


class OutcomeRow(WholeRow):
    """Draws an `Outcome` as wide as its list."""

    def height(self, row: Outcome, width: int) -> int:
        """Pixels of a row on a list of this width."""
        now = theme.current()
        lines = max(1, len(self._lines(row, width)))
        if not row.is_action:
            return now.px(lines * LINE + 2 * _PAD_DECISION)
        return now.px(lines * LINE + 3 + CAPTION + 2 * _PAD_ACTION)

    def _indent(self, row: Outcome) -> int:
        caps = max(1, len(row.letters))
        return theme.current().px(INDENT + (caps - 1) * (_CAP + 3))

    def _lines(self, row: Outcome, width: int) -> list[str]:
        return wrapped(row.text, fonts.font(13), max(60, width - self._indent(row)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        now, row, box = theme.current(), index.data(ROW), QRectF(option.rect)
        self.paint_ground(painter, option, index, line=row.is_action)
        top = box.top() + now.px(_PAD_ACTION if row.is_action else _PAD_DECISION)
        if row.is_action:
            size = now.px(_BOX)
            square = QRectF(box.left(), top + now.px(2), size, size)
            paint_check_box(painter, square, on=row.done)
        else:
            self._paint_caps(painter, row, box.left(), top)
        bottom = self._paint_words(painter, row, box, top)
        if row.is_action:
            self._paint_caption(painter, row, box, bottom + now.px(3))
        painter.restore()

    def _paint_caps(self, painter: QPainter, row: Outcome, left: float, top: float) -> None:
        now, size = theme.current(), theme.current().px(_CAP)
        if not row.letters:
            icon = now.px(15)
            paint_icon(painter, QRectF(left + 1, top + now.px(2), icon, icon), "check")
        for number, letter in enumerate(row.letters):
            cap = QRectF(left + number * now.px(_CAP + 3), top, size, size)
            rounded(painter, cap, 4, fill=now.surface, line=now.strong)
            painter.setFont(fonts.font(11, 600))
            painter.setPen(now.text2)
            painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, letter)

    def _paint_words(self, painter: QPainter, row: Outcome, box: QRectF, top: float) -> float:
        now = theme.current()
        painter.setFont(fonts.font(13))
        painter.setPen(now.text3 if row.done else now.text)
        left = box.left() + self._indent(row)
        for line in self._lines(row, self._view.viewport().width()):
            area = QRectF(left, top, box.right() - left + 2, now.px(LINE))
            painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, line)
            top += now.px(LINE)
        return top

    def _paint_caption(self, painter: QPainter, row: Outcome, box: QRectF, top: float) -> None:
        now, x = theme.current(), box.left() + theme.current().px(INDENT)
        parts = [("users", row.owner or tr("Nobody yet"), "text3")]
        if row.sort:
            parts.append(("tag", row.sort, "text3"))
        if row.due:
            parts.append(("calendar", row.due, "warn" if row.late else "text3"))
        size, gap = now.px(13), now.px(12)
        # A long list of names does not push the date out.
        last = parts[-1][1]
        day = text_width(fonts.font(12, 600), last) + size + now.px(5) + gap if row.due else 0
        for number, (icon, words, color) in enumerate(parts):
            right = box.right() - (day if number < len(parts) - 1 else 0)
            font = fonts.font(12, 600 if color == "warn" else 400)
            painter.setFont(font)
            square = QRectF(round(x), round(top + (now.px(CAPTION) - size) / 2), size, size)
            paint_icon(painter, square, icon, color=color)
            painter.setPen(now.color(color))
            start = square.right() + now.px(5)
            shown = painter.fontMetrics().elidedText(
                words, Qt.TextElideMode.ElideRight, max(20, round(right - start))
            )
            area = QRectF(start, top, box.right() - start + 2, now.px(CAPTION))
            painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, shown)
            x = start + text_width(font, shown) + gap
