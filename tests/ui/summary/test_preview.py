# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Pages are drawn as they come into view, at the pixels of the screen, and only then."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from facilitator.domain.summary import Group, PaperOptions, Said, Summary
from facilitator.export.pdf import pdf_bytes
from facilitator.ui.summary.maker import Paper
from facilitator.ui.summary.pages import sheet_sizes
from facilitator.ui.summary.preview import STEPS, Preview
from facilitator.ui.tasks import Tasks


def paper_of(count: int, size: str = "standard") -> Paper:
    notes = tuple(Said(f"Note number {number}") for number in range(count))
    summary = Summary("Long", groups=(Group("A", "All", notes),), options=PaperOptions(size=size))
    data = pdf_bytes(summary)
    return Paper(summary, data, sheet_sizes(data), ())


def shown(qtbot: QtBot, tasks: Tasks, paper: Paper, *, size: tuple[int, int]) -> Preview:
    preview = Preview(tasks)
    qtbot.addWidget(preview)
    preview.resize(*size)
    preview.show_paper(paper)
    preview.show()
    return preview


def test_only_what_is_seen_is_drawn(qapp: QApplication, tasks: Tasks, qtbot: QtBot) -> None:
    paper = paper_of(400, "large")
    assert len(paper.sheets) > 8
    preview = shown(qtbot, tasks, paper, size=(1034, 638))
    qtbot.waitUntil(lambda: preview.drawn_width(0) > 0 and preview.drawn_width(1) > 0)
    last = len(paper.sheets) - 1
    assert preview.drawn_width(last) == 0
    preview.verticalScrollBar().setValue(preview.verticalScrollBar().maximum())
    qtbot.waitUntil(lambda: preview.drawn_width(last) > 0)
    assert len(preview._drawn) <= 12


def test_two_pages_stand_side_by_side_and_fit(
    qapp: QApplication, tasks: Tasks, qtbot: QtBot
) -> None:
    preview = shown(qtbot, tasks, paper_of(60), size=(1034, 638))
    one, two = preview.page_rects()
    assert (one.left(), one.top(), one.width(), one.height()) == (68, 4, 437, 618)
    assert two.left() - one.right() - 1 == 24
    assert preview.verticalScrollBar().maximum() == 0
    assert preview.horizontalScrollBar().maximum() == 0


def test_a_small_window_fits_the_width(qapp: QApplication, tasks: Tasks, qtbot: QtBot) -> None:
    preview = shown(qtbot, tasks, paper_of(10), size=(683, 292))
    assert preview.horizontalScrollBar().maximum() == 0
    assert preview.page_rects()[0].width() > 600
    assert preview.verticalScrollBar().maximum() > 0


def test_pages_are_drawn_with_the_pixels_they_are_shown_with(
    qapp: QApplication, tasks: Tasks, qtbot: QtBot
) -> None:
    preview = shown(qtbot, tasks, paper_of(10), size=(1034, 638))
    qtbot.waitUntil(lambda: preview.drawn_width(0) > 0)
    preview.set_zoom(2.0)
    qtbot.waitUntil(lambda: preview.drawn_width(0) > 0)
    ratio = preview.viewport().devicePixelRatioF()
    assert preview.drawn_width(0) == round(preview.page_rects()[0].width() * ratio)


def test_a_new_paper_keeps_the_old_pages_until_it_is_drawn(
    qapp: QApplication, tasks: Tasks, qtbot: QtBot
) -> None:
    preview = shown(qtbot, tasks, paper_of(10), size=(1034, 638))
    qtbot.waitUntil(lambda: preview.drawn_width(0) > 0)
    old = preview._drawn[0].pixmap
    preview.show_paper(paper_of(11))
    assert preview.drawn_width(0) == 0
    assert preview._drawn[0].pixmap.cacheKey() == old.cacheKey()
    qtbot.waitUntil(lambda: preview.drawn_width(0) > 0)


def test_the_sizes_have_an_end(qapp: QApplication, tasks: Tasks, qtbot: QtBot) -> None:
    preview = shown(qtbot, tasks, paper_of(3), size=(600, 400))
    for _ in range(30):
        preview.zoom_by(1)
    assert preview.zoom == STEPS[-1]
    for _ in range(30):
        preview.zoom_by(-1)
    assert preview.zoom == STEPS[0]


def test_ctrl_and_wheel(qapp: QApplication, tasks: Tasks, qtbot: QtBot) -> None:
    preview = shown(qtbot, tasks, paper_of(3), size=(600, 400))
    before = preview.shown_zoom()
    event = QWheelEvent(
        QPointF(50, 50), QPointF(50, 50), QPoint(), QPoint(0, 120),
        Qt.MouseButton.NoButton, Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    qapp.sendEvent(preview.viewport(), event)
    assert preview.shown_zoom() > before


def test_home_and_end_go_to_the_first_and_last_page(
    qapp: QApplication, tasks: Tasks, qtbot: QtBot
) -> None:
    preview = shown(qtbot, tasks, paper_of(300), size=(683, 292))
    bar = preview.verticalScrollBar()
    qtbot.keyClick(preview, Qt.Key.Key_End)
    assert bar.value() == bar.maximum() > 0
    qtbot.keyClick(preview, Qt.Key.Key_Home)
    assert bar.value() == 0
