# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""How long the plan is beside what was booked, in words and as a bar."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from facilitator.domain import modes
from facilitator.domain.agenda import Timing
from facilitator.ui import theme
from facilitator.ui.icons import paint_icon
from facilitator.ui.texts import tr
from facilitator.ui.widgets import ElidedLabel, Label, rounded

_GAP, _HEIGHT, _OUT = 2, 10, 4


def mixed(one: QColor, other: QColor, share: float) -> QColor:
    """`share` of one colour, the rest of the other."""
    parts = zip(one.getRgb()[:3], other.getRgb()[:3], strict=True)  # type: ignore[index]
    return QColor(*(round(a * share + b * (1 - share)) for a, b in parts))


class TotalBar(QWidget):
    """Each stage as long as its minutes; a tick where the booked time ends."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._table = Timing(())
        self._chosen = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_table(self, table: Timing, chosen: str) -> None:
        self._table, self._chosen = table, chosen
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(120, _HEIGHT + 2 * _OUT)

    def paintEvent(self, event: QPaintEvent) -> None:
        now, painter, table = theme.current(), QPainter(self), self._table
        stages = [slot.stage for slot in table.slots if slot.stage.minutes > 0]
        if not stages:
            return
        whole = max(table.total_minutes, table.booked_minutes or 0)
        room = self.width() - _GAP * (len(stages) - 1)
        plain = mixed(now.accent, now.surface, 0.38)
        past = 0
        for index, stage in enumerate(stages):
            left = past / whole * room + _GAP * index
            past += stage.minutes
            right = past / whole * room + _GAP * index
            fill = now.border if modes.family(stage.mode) == modes.BREAK else plain
            fill = now.accent if stage.id == self._chosen else fill
            box = QRectF(round(left), _OUT, max(1, round(right) - round(left)), _HEIGHT)
            rounded(painter, box, 2, fill=fill, line=now.text if now.high_contrast else None)
        if table.booked_minutes is not None:
            x = min(round(table.booked_minutes / whole * self.width()), self.width() - 2)
            ink = now.warn if table.over_minutes > 0 else now.strong
            painter.fillRect(QRectF(x, 0, 2, self.height()), ink)


class _Mark(QWidget):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(theme.current().px(15), theme.current().px(15))

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_icon(QPainter(self), QRectF(self.rect()), "triangle-alert", color="warn")


class Total(QWidget):
    """ "122 min of 120 · 13:00–15:00" and "2 min over"."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.minutes = Label("", self, px=22, weight=600)
        self.booked = ElidedLabel("", self, px=14, color="text2")
        self.over = Label("", self, px=13, weight=600, color="warn")
        self._mark = _Mark(self)
        self._bar = TotalBar(self)
        line = QHBoxLayout()
        line.setSpacing(8)
        bottom = Qt.AlignmentFlag.AlignBottom
        line.addWidget(self.minutes, 0, bottom)
        beside = QVBoxLayout()
        beside.setContentsMargins(0, 0, 0, 3)  # both stand on one line of writing
        beside.addStretch(1)
        beside.addWidget(self.booked)
        line.addLayout(beside, 1)
        warn = QHBoxLayout()
        warn.setSpacing(6)
        warn.addWidget(self._mark)
        warn.addWidget(self.over)
        line.addLayout(warn)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 16, 22, 6)
        column.setSpacing(6)
        column.addLayout(line)
        column.addWidget(self._bar)

    def show_table(self, table: Timing, start: str, *, end: str, chosen: str) -> None:
        """`start` and `end`: as booked; `chosen`: the stage to point out in the bar."""
        self.minutes.setText(tr("{minutes} min").format(minutes=table.total_minutes))
        times = "–".join(filter(None, (start, end)))
        if table.booked_minutes is not None:
            times = tr("of {minutes} · {times}").format(minutes=table.booked_minutes, times=times)
        self.booked.setText(times)
        over = table.over_minutes
        spare = table.booked_minutes is not None and over < 0 and table.total_minutes > 0
        words = tr("{minutes} min over").format(minutes=over) if over > 0 else ""
        self.over.setText(tr("{minutes} min to spare").format(minutes=-over) if spare else words)
        self.over.set_color("warn" if over > 0 else "text3")
        self.over.set_weight(600 if over > 0 else 400)
        self._mark.setVisible(over > 0)
        self._bar.show_table(table, chosen)
        said = (self.minutes.text(), self.booked.text(), self.over.text())
        self.setAccessibleName(" ".join(filter(None, said)))
