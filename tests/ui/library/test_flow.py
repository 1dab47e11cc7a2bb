# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Controls in lines."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from facilitator.ui.library.flow import Flow


def row_of(qtbot: QtBot, *widths: int, last_right: bool = False) -> tuple[QWidget, Flow]:
    holder = QWidget()
    qtbot.addWidget(holder)
    flow = Flow(holder, gap=10, last_right=last_right)
    for width in widths:
        child = QWidget(holder)
        child.setFixedSize(width, 30)
        flow.addWidget(child)
    return holder, flow


def placed(holder: QWidget, flow: Flow, width: int) -> list[tuple[int, int]]:
    holder.resize(width, 300)
    flow.setGeometry(holder.rect())
    items = [flow.itemAt(at) for at in range(flow.count())]
    return [(item.geometry().x(), item.geometry().y()) for item in items if item is not None]


def test_one_line_where_there_is_room(qtbot: QtBot) -> None:
    holder, flow = row_of(qtbot, 100, 100, 100)
    assert placed(holder, flow, 320) == [(0, 0), (110, 0), (220, 0)]
    assert flow.heightForWidth(320) == 30


def test_what_does_not_fit_goes_on_below(qtbot: QtBot) -> None:
    holder, flow = row_of(qtbot, 100, 100, 100)
    assert placed(holder, flow, 319) == [(0, 0), (110, 0), (0, 40)]
    assert flow.heightForWidth(319) == 70


def test_the_last_one_stands_on_the_right(qtbot: QtBot) -> None:
    holder, flow = row_of(qtbot, 100, 50, last_right=True)
    assert placed(holder, flow, 400) == [(0, 0), (350, 0)]
    assert placed(holder, flow, 120) == [(0, 0), (0, 40)]


def test_margins_are_kept(qtbot: QtBot) -> None:
    holder, flow = row_of(qtbot, 100)
    flow.setContentsMargins(20, 5, 20, 7)
    assert placed(holder, flow, 200) == [(20, 5)]
    assert flow.heightForWidth(200) == 42
