# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Every widget of the foundation on one sheet, to be laid beside the mockups.

`python tests/ui/widgets/gallery.py OUT` writes `gallery-light.png` and `gallery-dark.png` there.
"""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from facilitator.ui import theme
from facilitator.ui import widgets as w
from facilitator.ui.marks import mark_path


class Marks(QWidget):
    """The six voices with their marks."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(260, 40)

    def paintEvent(self, event: QPaintEvent) -> None:
        now, painter = theme.current(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number in range(1, 7):
            x = (number - 1) * 42
            w.rounded(painter, QRectF(x, 0, 36, 36), 3, fill=now.note(number), line=None)
            painter.setBrush(now.note_text)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawPath(mark_path(number, QRectF(x + 13, 13, 10, 10)))


def _row(*items: QWidget | int) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    for item in items:
        if isinstance(item, int):
            row.addSpacing(item)
        else:
            row.addWidget(item)
    row.addStretch(1)
    return row


def header() -> QWidget:
    """The headers of 01 and 03."""
    search = w.SearchField("Search sessions, notes and actions", key="Ctrl F")
    search.setFixedWidth(420)
    box = QFrame()
    column = QVBoxLayout(box)
    column.addLayout(
        _row(
            search,
            w.Button("New session", kind="primary", icon="plus", key="Ctrl N", height=34),
            w.IconButton("menu", "Open menu"),
            w.Button("New session", icon="plus", key="Ctrl N", height=34),
        )
    )
    segments = w.SegmentedControl([("p", "Plan"), ("r", "Run"), ("s", "Summary")], name="View")
    segments.set_current("r")
    column.addLayout(
        _row(
            segments,
            w.StatusLabel("monitor", "Projector: prompt", dot=True),
            w.StatusLabel("smartphone", "7 phones"),
            w.StatusLabel("check", "Saved 13:52"),
            w.IconButton("search", "Find or do anything", key="Ctrl+K"),
        )
    )
    return box


def rail() -> QWidget:
    """The rail of 01."""
    box = QFrame()
    box.setFixedWidth(235)
    column = QVBoxLayout(box)
    column.setContentsMargins(8, 12, 8, 12)
    column.setSpacing(0)
    rows = [("layers", "All sessions", "23"), ("flag", "Open actions", "7")]
    for icon, text, count in [*rows, ("users-round", "Housing, lived experience and more", "3")]:
        row = w.RailRow(icon, text, count=count)
        column.addWidget(row)
        row.setChecked(text == "All sessions")
    title = w.SectionTitle("Learning groups", px=12)
    title.setContentsMargins(10, 18, 10, 6)
    column.addWidget(title)
    bar = w.ProgressBar(name="Time of the stage")
    bar.set_fraction(0.34)
    column.addWidget(bar)
    column.addSpacing(8)
    pause = w.Button("", icon="pause", height=28)
    row = _row(pause, w.Button("+1 min", height=28))
    row.addWidget(w.Button("Next", icon="arrow-right", icon_after=True, height=28), 1)
    column.addLayout(row)
    column.addStretch(1)
    return box


def panel() -> QWidget:
    """The right panel of 07."""
    box = QFrame()
    box.setFixedWidth(331)
    column = QVBoxLayout(box)
    column.setContentsMargins(20, 18, 20, 16)
    column.setSpacing(0)
    choices = [("p", "Participants"), ("m", "Management")]
    column.addWidget(w.SegmentedControl(choices, name="For", padding=6))
    column.addSpacing(18)
    column.addWidget(w.SectionTitle("What is in it"))
    column.addSpacing(3)
    column.addWidget(w.CheckRow("Notes, word for word", checked=True))
    column.addWidget(w.CheckRow("Names on notes", detail="Action owners are always named"))
    column.addWidget(w.CheckRow("A longer line of words that needs two lines in a narrow panel"))
    disabled = w.CheckRow("Not now", checked=True)
    disabled.setEnabled(False)
    column.addWidget(disabled)
    language = w.ComboBox(name="Language")
    language.addItems(["English", "Nederlands"])
    row = QHBoxLayout()
    row.setSpacing(8)
    paper = w.SegmentedControl([("4", "A4"), ("3", "A3")], name="Paper", padding=6)
    paper.setFixedWidth(116)
    row.addWidget(paper)
    row.addWidget(language, 1)
    column.addLayout(row)
    column.addSpacing(14)
    words = "2 notes may point to a person. Check before you print."
    column.addWidget(w.NoticeBar(words, icon="eye-off", actions=[("Check", lambda: None)]))
    column.addSpacing(14)
    row = QHBoxLayout()
    row.setSpacing(8)
    big = w.Button("Print 18 copies", kind="primary", icon="printer", key="Ctrl P", height=40)
    row.addWidget(big, 1)
    row.addWidget(w.Button("", icon="chevron-down", height=40))
    column.addLayout(row)
    column.addSpacing(8)
    row = QHBoxLayout()
    row.setSpacing(8)
    row.addWidget(w.Button("Save PDF", icon="file-down", height=36), 1)
    row.addWidget(w.Button("Save for Word", icon="accessibility", height=36), 1)
    column.addLayout(row)
    column.addStretch(1)
    return box


def states() -> QWidget:
    """What the mockups do not show: disabled, focus, quiet, strip with badges, marks."""
    box = QFrame()
    column = QVBoxLayout(box)
    rows = []
    for kind in ("primary", "secondary", "quiet"):
        off = w.Button("Disabled", kind=kind)
        off.setEnabled(False)
        ring = w.Button("Focus", kind=kind, icon="check")
        column.addLayout(_row(w.Button("Show as groups", kind=kind, icon="boxes"), 8, ring, 8, off))
        rows.append(ring)
    box.rings = rows  # type: ignore[attr-defined]
    column.addLayout(
        _row(
            w.IconButton("panel-right", "Show panel"),
            w.IconButton("list", "Show list", badge="23"),
            w.IconButton("users-round", "Show people", badge="1"),
            w.KeyCap("#"),
            w.KeyCap("Ctrl Z"),
            w.KeyCap("Tab"),
        )
    )
    column.addWidget(Marks())
    column.addWidget(w.ElidedLabel("What I take with me when it is much too long for the place"))
    column.addWidget(w.NoticeBar("Not saved. Your notes are still here.", tone="danger"))
    column.addLayout(
        _row(
            w.Button("Use “Reflective session”", kind="primary", height=40),
            w.Button("Try a sample with 40 notes", kind="quiet", icon="play", height=40),
        )
    )
    column.addStretch(1)
    return box


def sheet() -> QWidget:
    """All of it, 1120 by 640."""
    page = QWidget()
    page.resize(1120, 640)
    grid = QGridLayout(page)
    grid.addWidget(header(), 0, 0, 1, 3)
    grid.addWidget(rail(), 1, 0)
    grid.addWidget(states(), 1, 1)
    grid.addWidget(panel(), 1, 2)
    return page


def render(app: QApplication, *, dark: bool) -> QWidget:
    """The sheet in one theme, shown and ready to be grabbed."""
    theme.apply_theme(app, theme.make_theme(dark=dark))
    page = sheet()
    page.show()
    for ring in page.findChildren(w.Button):
        if ring.text() == "Focus":
            ring.show_ring()
    stack = w.ToastStack(page)
    stack.info("12 notes added")
    stack.undo("Note in the bin", lambda: None, key="Ctrl Z")
    app.processEvents()
    return page


def main(out: Path) -> None:
    """Write both pictures."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    for name, dark in (("light", False), ("dark", True)):
        page = render(app, dark=dark)
        page.grab().save(str(out / f"gallery-{name}.png"))
        page.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
